"""Runs the migrations on the connection it is given: the caller holds the transaction, so all steps happen or none does.

To write a new step: `journal/store/upgrade.py` says how steps are run; the newest revision's number is HEAD in
`journal/store/schema.py`, and every step sets `user_version` to its own number.
"""

from alembic import context

from journal.model.tables.every import METADATA

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=METADATA, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
