"""Receivers: each turns what one kind of telephone says into events (DESIGN §7)."""
