"""Reflecting on a call, and looking back."""
