"""The documents say what the program does: their examples run, their tables are made from the code. `make docs` renews them."""
