"""What should not wait: pure functions from a history and a moment to findings."""
