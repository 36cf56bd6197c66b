"""The telephone in the window: who rings, who it may be, and a number to dial."""
