"""Models of long lists."""
