"""What trends show, for commands and screens alike: figures from the journal with their tables and sentences."""
