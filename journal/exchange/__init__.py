"""Journal documents in and out: JSON, CSV."""
