"""How Callside looks: tokens, type, icons, the style sheet and the theme that applies them."""
