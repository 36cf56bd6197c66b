"""Settings, shortcuts, playbook and links."""
