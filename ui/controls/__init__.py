"""Controls that every window is built from, one a file."""
