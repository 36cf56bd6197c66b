"""The windows and the command line of Callside."""
