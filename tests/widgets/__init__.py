"""The widgets and what they show."""
