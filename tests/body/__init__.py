"""The atlas and the graph of the body."""
