"""The data that Callside comes with: playbooks, icons, fonts, words and templates."""
