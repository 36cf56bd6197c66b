"""Texts about a call by template: summary, hand-over brief, incident sheet, mails, site links.

The words stand in `resources/templates` (Jinja2) and, for mails, in the playbook. A house that
has a playbook of its own may put templates of the same names into a folder `templates` beside it.
"""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote, urlsplit
from uuid import UUID

from app.caller import Callers
from app.languages import LANGUAGES
from app.mail_draft import SUBJECT_LIMIT, MailDraft
from app.moment import Moment
from app.playbook.blanks import fill
from app.playbook.places import resource
from app.playbook.shape import Item, Playbook
from app.playbook.values import SETTINGS_FIELDS, blank_names, known_values
from app.problems import Problem
from app.records import Call, CallSheet, FollowUp, Promise
from app.sheet import step_states, tension_peak

if TYPE_CHECKING:
    from jinja2 import Environment

    from app.desk import Desk

Form = Literal["plain", "markdown", "html"]

_SUMMARY: Mapping[str, str] = {
    "plain": "summary.txt",
    "markdown": "summary.md",
    "html": "summary.html",
}
LINK_FIELDS = ("number", "name", "account", "order", "call")
LINK_LIMIT = 2000
"""Longest address in characters that every browser and shell takes."""

_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~])")
_LINE_MARK = re.compile(r"^(\d*)([-+.)])(?=\s)")


def summary(desk: Desk, call: UUID, form: Form = "plain") -> str:
    """The whole call for the house's own system. Raises KeyError, Problem template_faulty."""
    return _rendered(desk, call, _SUMMARY[form])


def hand_over_brief(desk: Desk, call: UUID) -> str:
    """What a supervisor has to know before taking the call over (004-28, 001-29).

    Raises KeyError, Problem template_faulty.
    """
    return _rendered(desk, call, "hand_over_brief.txt")


def incident_html(desk: Desk, call: UUID) -> str:
    """One page about a call with warnings, from their stamps (004-43, 004-44).

    Raises KeyError, Problem template_faulty.
    """
    return _rendered(desk, call, "incident.html")


def mail_draft_for(desk: Desk, follow_up: FollowUp, *, called_on: str = "") -> MailDraft:
    """The draft of a follow-up's mail by the playbook's template, blanks filled where known.

    `called_on` is the day of the call as the window words it, else its date. What nobody has
    told yet stands as "[action?]". Raises Problem mail_address_wrong.
    """
    call = desk.sheet(follow_up.call).call if follow_up.call is not None else None
    wanted = follow_up.template or follow_up.kind
    template = next((each for each in desk.playbook.templates if each.id == wanted), None)
    texts = {name: desk.settings.text(name) for name in SETTINGS_FIELDS}
    if call is not None:
        texts["called_on"] = called_on or _day(call.started)
    values = known_values(desk.playbook, call, texts)
    names = blank_names(desk.playbook)
    subject = fill(template.subject, values, names).text if template else follow_up.what
    body = fill(template.body, values, names).text.strip() + "\n" if template else ""
    return MailDraft(
        to=_address(desk.callers, call, follow_up),
        subject=" ".join(subject.split())[:SUBJECT_LIMIT],
        body=body,
    )


def site_link(template: str, call: Call) -> str:
    """A site's own address with the call's fields in it, percent-encoded.

    Blanks: {number} {name} {account} {order} {call}. Raises Problem link_refused with a reason:
    not_http, unknown_blank, not_known_yet, malformed, too_long.
    """
    values = {name: getattr(call, name) for name in LINK_FIELDS if name != "call"}
    values["call"] = str(call.id)
    if not template.isprintable() or any(char.isspace() for char in template):
        raise Problem("link_refused", reason="malformed")
    pieces = []
    for text, field, form, conversion in _parsed(template):
        pieces.append(text)
        if field is None:
            continue
        if field not in LINK_FIELDS or form or conversion:
            raise Problem("link_refused", reason="unknown_blank", field=field)
        if not values[field]:
            raise Problem("link_refused", reason="not_known_yet", field=field)
        pieces.append(quote(values[field], safe=""))
    link = "".join(pieces)
    return _checked_link(link)


def _parsed(template: str) -> list[tuple[str, str | None, str | None, str | None]]:
    try:
        return list(string.Formatter().parse(template))
    except ValueError as fault:
        raise Problem("link_refused", reason="malformed") from fault


def _checked_link(link: str) -> str:
    try:
        parts = urlsplit(link)
        host = parts.hostname
    except ValueError as fault:
        raise Problem("link_refused", reason="malformed") from fault
    if parts.scheme.lower() not in ("http", "https"):
        raise Problem("link_refused", reason="not_http")
    if not host:
        raise Problem("link_refused", reason="malformed")
    if len(link) > LINK_LIMIT:
        raise Problem("link_refused", reason="too_long")
    return link


def _address(callers: Callers, call: Call | None, follow_up: FollowUp) -> str:
    if call is not None and call.email.strip():
        return call.email.strip()
    known = callers.get(follow_up.caller) if follow_up.caller is not None else None
    return known.email.strip() if known is not None else ""


# -- templates -------------------------------------------------------------------------------------


def _rendered(desk: Desk, call: UUID, name: str) -> str:
    from jinja2 import TemplateError

    facts = _facts(desk, call)
    try:
        return _environment(desk).get_template(name).render(facts).strip() + "\n"
    except (TemplateError, OSError, ArithmeticError, TypeError, ValueError) as fault:
        raise Problem("template_faulty", name=name, reason=type(fault).__name__) from fault


def _environment(desk: Desk) -> Environment:
    """A sandbox: a house's template can read the call's facts and nothing else."""
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    folders = [resource("templates")]
    if desk.playbook.language in LANGUAGES:
        # In the language of the words that are put in; English stands in the folder itself.
        folders.insert(0, resource("templates", desk.playbook.language))
    house = desk.settings.text("playbook")
    if house:
        folders.insert(0, Path(house).expanduser().parent / "templates")
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(folders),
        autoescape=_is_html,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["clock"] = _clock
    environment.filters["when"] = _when
    environment.filters["md"] = _markdown
    return environment


def _is_html(name: str | None) -> bool:
    return name is None or name.endswith(".html")


def _facts(desk: Desk, call: UUID) -> dict[str, Any]:
    """What a template may use; lists of small mappings, times as datetimes on the agent's clock."""
    sheet = desk.sheet(call)
    record, playbook = sheet.call, desk.playbook
    talk_ms, held_ms = desk.calls.durations(call)
    states = step_states(sheet)
    tension = {level.level: level.title for level in playbook.tension}
    offered = [_title(playbook.options, each) for each in record.options_offered]
    return {
        "call": record,
        "started": record.started.local(),
        "talk_ms": talk_ms,
        "held_ms": held_ms,
        "cause": _title(playbook.causes, record.cause),
        "outcome": _title(playbook.outcomes, record.outcome),
        "manner": _title(playbook.styles, record.manner),
        "difficulty": _title(playbook.styles, record.difficulty),
        "offered": offered,
        "chosen": _title(playbook.options, record.option_chosen),
        "done": [step.title for step in playbook.steps if states.get(step.id) == "done"],
        "skipped": [step.title for step in playbook.steps if states.get(step.id) != "done"],
        "tension": [
            {"elapsed_ms": each.elapsed_ms, "level": each.level, "word": tension[each.level]}
            for each in sheet.tension
        ],
        "peak": tension_peak(sheet),
        "peak_word": tension.get(tension_peak(sheet), ""),
        "warnings": _warnings(playbook, sheet),
        "escalations": sheet.escalations,
        "notes": desk.notes.lines(call),
        "promises": [_task(each) for each in sheet.promises if each.state != "dropped"],
        "follow_ups": [_task(each) for each in _follow_ups(desk, sheet)],
        "agent": desk.settings.text("agent_name"),
        "company": desk.settings.text("company"),
        "manager": desk.settings.text("manager"),
        "now": desk.clock.now().local(),
    }


def _follow_ups(desk: Desk, sheet: CallSheet) -> tuple[FollowUp, ...]:
    """The tasks of a call; while it is open also those that its close will make by the rules."""
    made = tuple(each for each in sheet.follow_ups if each.state != "dropped")
    if sheet.call.phase == "closed":
        return made
    proposals = desk.follow_ups.proposed(sheet.call.id)
    return (*made, *(desk.follow_ups.from_rule(sheet, each) for each in proposals))


def _task(each: Promise | FollowUp) -> dict[str, object]:
    return {
        "what": each.what,
        "due": each.due.local() if each.due is not None else None,
        "channel": each.channel,
        "state": each.state,
        "told": each.told if isinstance(each, Promise) else "",
    }


def _warnings(playbook: Playbook, sheet: CallSheet) -> list[dict[str, object]]:
    rungs = {
        (track.id, rung.id): (track.title, rung.title)
        for track in playbook.boundary.tracks
        for rung in track.rungs
    }
    found: list[dict[str, object]] = []
    for mark in sheet.boundary:
        track, rung = rungs.get((mark.track, mark.rung), (mark.track, mark.rung))
        found.append(
            {
                "at": mark.at.local(),
                "elapsed_ms": mark.elapsed_ms,
                "track": track,
                "rung": rung,
                "sentence": mark.sentence,
                "quoted": mark.quoted,
            }
        )
    return found


def _title(items: tuple[Item, ...], wanted: str) -> str:
    """The words of an id; an id that the playbook does not know any more stands for itself."""
    return next((item.title for item in items if item.id == wanted), wanted)


def _day(at: Moment) -> str:
    return f"{at.local():%Y-%m-%d}"


def _when(at: datetime | None) -> str:
    return f"{at:%Y-%m-%d %H:%M}" if at is not None else ""


def _clock(ms: int) -> str:
    minutes, seconds = divmod(max(0, ms) // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"


def _markdown(text: str) -> str:
    """Text that Markdown shows as it stands, in one line; at its start it is no list either."""
    flat = " ".join(str(text).split())
    return _LINE_MARK.sub(r"\1\\\2", _MARKDOWN.sub(r"\\\1", flat))
