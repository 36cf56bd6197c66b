"""Saying a phrase: its blanks filled, its use logged, the sentence on the clipboard."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QLocale, QObject, Signal

from app.palette import PaletteEntry
from app.playbook.blanks import Filled, fill
from app.playbook.shape import Placeholder
from app.playbook.values import CALL_FIELDS, SETTINGS_FIELDS, known_values
from app.records import PhraseWay
from ui.workplace import Workplace

PAUSE = "…"
_SPOKEN_IDS = ("cause", "outcome", "option_chosen")


class Saying(QObject):
    """The one way in which the call page says, copies or inserts a phrase.

    Holds the values that were typed for blanks no field of the call takes; they count for the
    rest of their call, so that nothing is asked twice (WCAG 3.3.7).

    Emits:
        filled_anew(UUID): a blank of this call has a value now.
    """

    filled_anew = Signal(object)

    def __init__(self, place: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._typed: dict[UUID, dict[str, str]] = {}

    def fill(self, call: UUID | None, body: str) -> Filled:
        """The text with everything filled in that is known; see `fill_with`."""
        return self.fill_with(self.values(call), body)

    @staticmethod
    def fill_with(values: Mapping[str, str], body: str) -> Filled:
        """The text with these values; a blank without one reads as a short pause.

        That is how it would be said aloud, where the name of the blank would be stumbled over;
        what is missing is told apart, so that it can be asked for.
        """
        missing = fill(body, values).missing
        text = fill(body, {**values, **dict.fromkeys(missing, PAUSE)}).text
        return Filled(text.replace(f"{PAUSE}.", PAUSE) if missing else text, missing)

    def values(self, call: UUID | None) -> dict[str, str]:
        """Placeholder → value, as far as known."""
        desk = self._place.desk
        record = desk.sheet(call).call if call is not None else None
        texts = {name: self._place.settings.text(name) for name in SETTINGS_FIELDS}
        if record is not None:
            day = record.started.local().isoweekday()
            texts["called_on"] = QLocale().dayName(day)
        typed = self._typed.get(call, {}) if call is not None else {}
        return {**typed, **known_values(desk.playbook, record, texts)}

    def question(self, placeholder: str) -> Placeholder:
        """What the playbook asks for a blank; for one that it does not know, its own name."""
        for each in self._place.desk.playbook.placeholders:
            if each.id == placeholder:
                return each
        return Placeholder(id=placeholder, title=placeholder.replace("_", " ").capitalize())

    def answer(self, call: UUID, placeholder: str, value: str) -> None:
        """Keep what was typed for a blank: in the call or the settings where it has a place."""
        value = value.strip()
        if not value:
            return
        field = self.question(placeholder).field
        if field in CALL_FIELDS and field not in _SPOKEN_IDS:
            self._place.desk.calls.set_field(call, field, value, asker=self)
        elif field in SETTINGS_FIELDS and not self._place.settings.is_locked(field):
            self._place.settings.set(field, value)
        else:
            self._typed.setdefault(call, {})[placeholder] = value
        self.filled_anew.emit(call)

    def use(
        self, call: UUID, entry: PaletteEntry, way: PhraseWay, because: tuple[str, ...] = ()
    ) -> str:
        """Log the use, put the sentence on the clipboard unless it goes into the notes; return it.

        A phrase shown to be said is on the clipboard too, for the chat beside the call.
        """
        text = self.fill(call, entry.body).text
        self._place.desk.phrases.use(call, entry.id, entry.kind, way, because=because, asker=self)
        if way != "inserted":
            self._place.clipboard.put_phrase(text)
        return text

    def forget(self, call: UUID) -> None:
        """Drop the values of a call that was closed."""
        self._typed.pop(call, None)
