"""The doctor's page: what it computes, withholds and prints."""
