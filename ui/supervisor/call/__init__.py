"""One imported call, looked at whole."""
