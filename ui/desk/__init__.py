"""The agent's window: its frame, its pages and their panels."""
