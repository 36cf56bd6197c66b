"""The calls that were: list, detail, export, trash."""
