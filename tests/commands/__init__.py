"""The commands as stories: in this process, in a process of their own, and at a terminal."""
