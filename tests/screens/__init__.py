"""The screens, as stories told by keys."""
