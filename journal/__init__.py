"""A journal of numbness: it records, points out what should not wait, and never diagnoses."""

__version__ = "0.1.0"
