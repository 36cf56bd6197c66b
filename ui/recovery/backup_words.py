"""What is said of a backup: when, how old, how large, what it would give and take."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from app.backups import BackupLine, BackupPreview, LeftAside, LostCall, Tally
from app.moment import Moment
from ui.desk.follow_ups.due_words import due_words

translate = QCoreApplication.translate

_HOUR, _DAY = 60, 24 * 60


def when_words(at: Moment) -> str:
    """Day and time on this machine's clock."""
    return due_words(at.in_zone(UTC).astimezone(), datetime.now(UTC).astimezone())


def age_words(at: Moment, now: Moment) -> str:
    """How long ago, roughly."""
    minutes = max(0, now.utc_ms - at.utc_ms) // 60_000
    if minutes < 1:
        return translate("BackupWords", "just now")
    if minutes < _HOUR:
        return translate("BackupWords", "%n minute(s) ago", "", minutes)
    # lupdate finds a text with a number only where the number is a plain name.
    hours, days = minutes // _HOUR, minutes // _DAY
    if minutes < _DAY:
        return translate("BackupWords", "%n hour(s) ago", "", hours)
    return translate("BackupWords", "%n day(s) ago", "", days)


def size_words(size: int) -> str:
    """A number of bytes as people say it."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def line_words(line: BackupLine, now: Moment) -> str:
    """One line for a backup to choose."""
    words = translate("BackupWords", "{when} · {age} · {size}").format(
        when=when_words(line.made), age=age_words(line.made, now), size=size_words(line.size)
    )
    if line.is_newer:
        return translate("BackupWords", "{line} · set aside, of a newer Callside").format(
            line=words
        )
    if line.kind == "set_aside":
        return translate("BackupWords", "{line} · set aside").format(line=words)
    if line.kind == "second":
        return translate("BackupWords", "{line} · second folder").format(line=words)
    return words


def change_words(preview: BackupPreview) -> tuple[str, ...]:
    """What bringing it back would change, one line for each kind that changes."""
    if not preview.compared:
        return ()
    return tuple(words for each in preview.tallies if (words := _tally_words(each)))


def lost_words(call: LostCall) -> str:
    """A call that would be gone."""
    who = call.who or translate("BackupWords", "unknown caller")
    return translate("BackupWords", "{when}, {who}").format(when=when_words(call.started), who=who)


def left_aside_words(left: LeftAside) -> str:
    """That an older program set a newer store aside, and what of it is missing here (F22)."""
    words = translate(
        "BackupWords",
        "While an older Callside was in use, what a newer one had written was set aside ({day}). "
        "{calls} of it are not here; it can be brought back from the list of backups.",
    )
    count = left.calls
    calls = translate("BackupWords", "%n call(s)", "", count)
    return words.format(day=when_words(left.made), calls=calls)


def _tally_words(tally: Tally) -> str:
    parts = []
    gone, back, undone = tally.lost, tally.back, tally.undone
    if gone:
        lost = translate("BackupWords", "%n would be gone", "", gone)
        if tally.newest_lost is not None:
            words = translate("BackupWords", "{lost}, the newest of {time}")
            lost = words.format(lost=lost, time=when_words(tally.newest_lost))
        parts.append(lost)
    if back:
        parts.append(translate("BackupWords", "%n would come back", "", back))
    if undone:
        parts.append(translate("BackupWords", "%n would be as before", "", undone))
    if not parts:
        return ""
    return translate("BackupWords", "{kind}: {changes}.").format(
        kind=_kinds()[tally.kind], changes="; ".join(parts)
    )


def _kinds() -> dict[str, str]:
    return {
        "calls": translate("BackupWords", "Calls"),
        "notes": translate("BackupWords", "Notes"),
        "promises": translate("BackupWords", "Promises"),
        "follow_ups": translate("BackupWords", "Follow-ups"),
        "reflections": translate("BackupWords", "Reflections"),
        "callers": translate("BackupWords", "Callers"),
        "agents": translate("BackupWords", "Agents"),
        "bundles": translate("BackupWords", "Bundles"),
        "coaching": translate("BackupWords", "Coaching notes"),
    }
