"""Charts of our own: pure functions from numbers to rows of signs, and one widget that draws them. One chart a file."""
