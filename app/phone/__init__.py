"""What telephones say, in one form, and what it means for the calls of the desk (DESIGN §7)."""
