"""Which panel each view has; built when it is opened for the first time."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.desk.desk_view import View
from ui.desk.emergency_panel import EmergencyPanel
from ui.desk.panel import CallPanel
from ui.desk.saying import Saying
from ui.desk.source_panel import SourcePanel
from ui.workplace import Workplace


def panel_makers(place: Workplace, saying: Saying) -> Mapping[View, Callable[[], CallPanel]]:
    """View → how to make its panel."""
    return {
        View.EMERGENCY: lambda: EmergencyPanel(place),
        View.SOURCE: lambda: SourcePanel(place),
    }
