"""The supervisor's window: imports, patterns, people, search, and one call looked at whole."""
