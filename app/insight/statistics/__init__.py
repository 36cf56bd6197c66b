"""Honest statistics in plain Python: what they rest on and cannot do is in docs/statistics.md."""
