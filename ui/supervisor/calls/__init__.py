"""Imported calls in lists."""
