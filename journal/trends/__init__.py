"""Series of the journal, as pure functions: sums of what was written become views with units. One view a file."""
