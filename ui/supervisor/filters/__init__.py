"""What of the imported calls is looked at: the row of filters in the header."""
