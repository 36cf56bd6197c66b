"""What the middle of the call page can show."""

from __future__ import annotations

from enum import Enum

from ui.shortcuts import Act


class View(Enum):
    """What the middle of the page shows."""

    NOW = "now"
    STEPS = "steps"
    PALETTE = "palette"
    CALLER = "caller"
    BOUNDARY = "boundary"
    MANAGER = "manager"
    PAUSE = "pause"
    EMERGENCY = "emergency"
    WRAP_UP = "wrap_up"
    SOURCE = "source"

    @property
    def act(self) -> Act | None:
        """The action that opens it; what is now has none, it is what closing leads back to."""
        if self in (View.NOW, View.SOURCE):
            return None
        return Act(self.value)

    @classmethod
    def of(cls, act: Act) -> View:
        """The view that an action opens."""
        return cls(act.value)
