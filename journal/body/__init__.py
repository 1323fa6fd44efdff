"""The body atlas: regions, names, neighbours, dermatomes, nerves and sets."""
