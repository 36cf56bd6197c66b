"""The first line of the numbers: what they rest on, and what is missing (D10)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.team.choices import Status
from ui.controls.banner import Banner
from ui.controls.chip import Tone
from ui.supervisor.figure_words import count_words, day_words

_DAY_MS = 86_400_000

# lupdate takes the texts of calls by this name.
translate = QCoreApplication.translate


class CoverageLine(Banner):
    """How many agents handed something over and until when; gaps, unverified logs, clocks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(dismissable=False, parent=parent)
        self.hide()

    def show_status(self, status: Status) -> None:
        """Say what is here; nothing where nobody is known yet."""
        if status.agents_known or status.agents:
            self.show_text(*status_words(status), self.tr("Show"))
        else:
            self.hide()


def status_words(status: Status) -> tuple[str, Tone]:
    """The line, and whether it is a warning."""
    told = translate("Coverage", "{some} of {all} agents").format(
        some=count_words(status.agents), all=count_words(max(status.agents, status.agents_known))
    )
    if status.last_bundle_ms:
        told = translate("Coverage", "{agents}, last bundle {day}").format(
            agents=told, day=day_words(status.last_bundle_ms // _DAY_MS)
        )
    # Plain names as numbers: lupdate passes over a text whose number is an attribute.
    gaps, unverified, jumps = status.gaps, status.unverified, status.clock_steps
    aside, twice = status.quarantined, status.duplicates
    warnings = []
    if gaps:
        warnings.append(translate("Coverage", "%n bundle(s) missing", "", gaps))
    if unverified:
        warnings.append(translate("Coverage", "%n log(s) not verified", "", unverified))
    if jumps:
        warnings.append(translate("Coverage", "%n jump(s) of a clock", "", jumps))
    if aside:
        warnings.append(translate("Coverage", "%n file(s) set aside", "", aside))
    said = [told, *warnings]
    if twice:
        said.append(translate("Coverage", "%n came twice", "", twice))
    return ". ".join(said) + ".", "warn" if warnings else "neutral"
