"""The supervisor's numbers: facts, definitions of patterns, honest statistics, pictures."""
