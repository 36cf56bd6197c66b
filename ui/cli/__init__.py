"""The command line: one file a command group; Qt is imported only when a window is asked for."""
