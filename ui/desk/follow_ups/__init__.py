"""Follow-ups and promises: what is due."""
