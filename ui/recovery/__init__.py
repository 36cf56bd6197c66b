"""The start gate in the window: what keeps the log from being opened, and the way on."""
