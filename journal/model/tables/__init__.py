"""The tables of the database, as SQLModel classes; only what writes imports them."""
