"""What terms mean, in plain words: what travels, and what the supervisor sees of it (C12)."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from app.bundle.terms import Terms

translate = QCoreApplication.translate


def terms_in_words(terms: Terms) -> tuple[str, ...]:
    """One sentence for each thing agreed on, and for what never travels."""
    return tuple(_sentences(terms))


def _sentences(terms: Terms) -> Iterator[str]:
    if terms.callers == "named":
        yield translate("TermsWords", "You see the names and numbers of callers.")
    else:
        yield translate(
            "TermsWords",
            "You see no names and numbers of callers: one sign for each, so that calls of the same "
            "caller can be counted.",
        )
    if terms.notes:
        yield translate("TermsWords", "You see the notes of calls.")
    else:
        yield translate("TermsWords", "Notes stay with the agents.")
    if terms.quotes:
        yield translate("TermsWords", "You see what callers were quoted with at a boundary.")
    else:
        yield translate("TermsWords", "What callers were quoted with stays with the agents.")
    if terms.individual_view:
        yield translate("TermsWords", "You can look at one agent's numbers and at single calls.")
    else:
        yield translate(
            "TermsWords",
            "You see the team only: no single call, and no group of fewer than {count} agents.",
        ).format(count=terms.group_size)
    if terms.keep_days:
        days = terms.keep_days
        yield translate("TermsWords", "What was handed over is kept for %n day(s).", "", days)
    else:
        yield translate("TermsWords", "What was handed over is kept without a limit.")
    yield translate(
        "TermsWords",
        "Never handed over: remarks on tension, reflections that were not shared, personal "
        "phrases, callers' cards.",
    )
    if terms.purposes.strip():
        yield translate("TermsWords", "Purposes: {purposes}").format(purposes=terms.purposes)
