"""Keeps the call log: an encrypted SQLite file behind the ports of `app.ports`.

Importing this package imports neither SQLite nor a keyring; opening a `db.store.Store` does.
"""
