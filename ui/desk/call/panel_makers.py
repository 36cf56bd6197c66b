"""Which panel each view has; built when it is opened for the first time."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.desk.call.boundary_panel import BoundaryPanel
from ui.desk.call.caller_panel import CallerPanel
from ui.desk.call.desk_view import View
from ui.desk.call.emergency_panel import EmergencyPanel
from ui.desk.call.manager_panel import ManagerPanel
from ui.desk.call.panel import CallPanel
from ui.desk.call.pause_panel import PausePanel
from ui.desk.call.source_panel import SourcePanel
from ui.desk.phrases.saying import Saying
from ui.desk.wrap_up.wrap_up_panel import WrapUpPanel
from ui.workplace import Workplace


def panel_makers(place: Workplace, saying: Saying) -> Mapping[View, Callable[[], CallPanel]]:
    """View → how to make its panel."""
    return {
        View.CALLER: lambda: CallerPanel(place),
        View.BOUNDARY: lambda: BoundaryPanel(place, saying),
        View.MANAGER: lambda: ManagerPanel(place, saying),
        View.PAUSE: lambda: PausePanel(place, saying),
        View.EMERGENCY: lambda: EmergencyPanel(place),
        View.SOURCE: lambda: SourcePanel(place),
        View.WRAP_UP: lambda: WrapUpPanel(place),
    }
