"""Settings and shortcuts of the supervisor's window."""
