"""The frame of the agent's window: header, navigation, banners, pages and undo."""
