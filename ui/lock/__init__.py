"""The window while nobody may look into it: locked, blank, its store closed (C03)."""
