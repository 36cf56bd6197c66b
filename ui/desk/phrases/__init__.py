"""Finding, saying and writing phrases."""
