"""What goes to support: sections of lines, of which the agent sees each before it leaves (B15)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, datetime

from msgspec import Struct

from app.health import Finding
from app.policy.policy import Policy, Rule
from app.policy.schema import SCHEMA
from app.settings import BY_KEY, Settings
from app.support.event_file import ReadEvents
from app.support.events import MINUTE_MS, Event
from app.support.vetting import Vetting

FORMAT = 1
SECTIONS = ("program", "health", "policy", "settings", "events")
"""The names of the sections, in their order; all but the first can be left out."""

_TELLABLE_KINDS = frozenset({"choice", "flag", "number"})
"""Kinds of settings whose values are from a list, or numbers: nobody's words are among them."""

_PROGRAM = frozenset({"program", "library", "window_library"})


class Section(Struct, frozen=True):
    """Lines under a name; a line is a subject and what is told of it."""

    name: str
    lines: tuple[str, ...]


class SupportFile(Struct, frozen=True):
    """The whole, and what it is as a text. `made` is in minutes since 1970 (UTC)."""

    made: int
    sections: tuple[Section, ...]

    def text(self, without: Collection[str] = ()) -> str:
        """The file's text; of a section that is left out it is said that it was."""
        lines = [f"callside support file {FORMAT}", f"made {_time(self.made)}"]
        for section in self.sections:
            lines += ["", f"[{section.name}]"]
            lines += ("left out",) if section.name in without else section.lines or ("none",)
        return "\n".join(lines) + "\n"


def support_file(
    *,
    now_ms: int,
    findings: Iterable[Finding],
    policy: Policy,
    settings: Settings,
    events: Mapping[str, ReadEvents],
    vetting: Vetting,
) -> SupportFile:
    """Put the file together; nothing comes into it that was not vetted here."""
    vetted = [vetting.finding(each) for each in findings]
    sections = (
        Section("program", tuple(_finding(each) for each in vetted if each.subject in _PROGRAM)),
        Section("health", tuple(_finding(each) for each in vetted if each.subject not in _PROGRAM)),
        Section("policy", tuple(_policy(policy, settings, vetting))),
        Section("settings", tuple(_settings(settings))),
        Section("events", tuple(_events(events))),
    )
    return SupportFile(made=now_ms // MINUTE_MS, sections=sections)


def _finding(finding: Finding) -> str:
    problem = finding.problem
    facts = finding.facts if problem is None else problem.facts
    subject = f"team {finding.subject}" if finding.team else finding.subject
    return " ".join((subject, finding.state, finding.code, *_told(facts)))


def _told(facts: Mapping[str, object]) -> Iterable[str]:
    return (f"{name}={str(fact).replace(', ', ',')}" for name, fact in facts.items())


def _policy(policy: Policy, settings: Settings, vetting: Vetting) -> Iterable[str]:
    for each in SCHEMA:
        if each.key in policy.locked or each.key in policy.defaults:
            yield _value(each.key, settings.rule(each.key), is_locked=each.key in policy.locked)
    for fault in policy.faults:
        yield " ".join(("fault", fault.code, *_told(vetting.problem(fault).facts)))


def _settings(settings: Settings) -> Iterable[str]:
    for key in BY_KEY:
        rule = settings.rule(key)
        if rule.origin == "user":
            yield _value(key, rule, is_locked=False)


def _value(key: str, rule: Rule, *, is_locked: bool) -> str:
    """A setting: its value where that can name nobody, else only that there is one."""
    if BY_KEY[key].kind in _TELLABLE_KINDS:
        value = str(rule.value).lower() if isinstance(rule.value, bool) else str(rule.value)
    else:
        value = "set" if rule.value else "empty"
    marks = (["locked"] if is_locked else []) + (["closed"] if rule.is_closed else [])
    return " ".join((key, value, rule.origin, *marks))


def _events(read: Mapping[str, ReadEvents]) -> Iterable[str]:
    for name, found in read.items():
        for event in found.events:
            yield f"{name} {told_event(event)}"
        if found.strange:
            yield f"{name} lines that are none of ours: {found.strange}"


def told_event(event: Event) -> str:
    """One line for an event."""
    parts = [_time(event.at), event.code.value]
    parts += [event.problem] if event.problem else []
    parts += [event.kind] if event.kind else []
    parts += [f"{name}={value}" for name in ("ms", "count") if (value := getattr(event, name))]
    parts += [f"times={event.times}"] if event.times > 1 else []
    parts += [f"{place.file}:{place.line}" for place in event.places]
    return " ".join(parts)


def _time(minute: int) -> str:
    try:
        return datetime.fromtimestamp(minute * 60, UTC).strftime("%Y-%m-%dT%H:%MZ")
    except (OverflowError, ValueError, OSError):
        return "no-time"
