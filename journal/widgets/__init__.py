"""Parts of screens that know views and never the store."""
