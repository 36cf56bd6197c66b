"""Handing over to the supervisor, and what comes back."""
