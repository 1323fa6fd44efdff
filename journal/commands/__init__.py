"""The commands, one file each; only the called one is loaded."""
