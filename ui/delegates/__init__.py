"""How rows of long lists are drawn."""
