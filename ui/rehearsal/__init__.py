"""Rehearsal: a written conversation beside the real desk; the demonstration; screenshots."""
