"""What is kept about one caller, as one HTML page without a script or anything from outside."""

from __future__ import annotations

from html import escape
from typing import Any

_HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What is kept about a caller</title>
<style>
body { font-family: sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; }
th { text-align: start; vertical-align: top; padding-inline-end: 1em; font-weight: normal; }
td { white-space: pre-wrap; overflow-wrap: anywhere; }
section { border-top: thin solid; margin-top: 1.5em; }
</style>
</head>
<body>
"""
_TITLES = {
    "callers": "Card",
    "calls": "Call",
    "note_versions": "Earlier state of notes",
    "promises": "Promise",
    "follow_ups": "Follow-up",
    "other_versions": "Other version of a text",
}


def page(values: dict[str, Any], made: str) -> str:
    """The page; every text is shown as text, whatever is in it."""
    parts = [_HEAD, f"<h1>What is kept about a caller</h1>\n<p>As of {escape(made)}.</p>\n"]
    for name, title in _TITLES.items():
        for number, record in enumerate(values.get(name, ()), start=1):
            parts.append(f"<section>\n<h2>{title} {number}</h2>\n{_table(record)}</section>\n")
    left_out = {name: count for name, count in values["left_out"].items() if count}
    if left_out:
        told = ", ".join(f"{count} {name}" for name, count in left_out.items())
        of_team = "coaching notes" in values["left_out"]
        whose = "the agents' or the supervisor's" if of_team else "the agent's"
        parts.append(f"<p>Left out, being {whose} own: {escape(told)}.</p>\n")
    parts.append("</body>\n</html>\n")
    return "".join(parts)


def _table(record: dict[str, Any]) -> str:
    rows = "".join(
        f"<tr><th scope='row'>{escape(name.replace('_', ' '))}</th><td>{_cell(value)}</td></tr>\n"
        for name, value in record.items()
        if value not in (None, "", [], {})
    )
    return f"<table>\n{rows}</table>\n"


def _cell(value: Any) -> str:
    if isinstance(value, dict):
        return _table(value)
    if isinstance(value, list):
        return "".join(_table(e) if isinstance(e, dict) else f"{escape(str(e))}<br>" for e in value)
    return escape(str(value))
