"""What the record of events says of a machine's health; no Qt."""

from __future__ import annotations

from app.health import Finding, found
from app.moment import Moment
from app.paths import Profile
from app.support.event_file import NAMES, EventFile
from app.support.events import EventCode, minute
from ui.support.vocabulary import event_codes

DAYS = 30
_FAULTS = frozenset({EventCode.FAULT, EventCode.CRASH})


def event_findings(profile: Profile, now: Moment) -> tuple[Finding, ...]:
    """How large the record is; and the faults of the program, where there were any lately."""
    read = [EventFile(profile.events, name, event_codes()).read() for name in NAMES]
    since = minute(now.utc_ms) - DAYS * 24 * 60
    events = [event for each in read for event in each.events]
    kilobytes = sum(each.size for each in read) // 1000
    findings = [found("events", "ok", count=len(events), kilobytes=kilobytes)]
    faults = sum(each.times for each in events if each.code in _FAULTS and each.at >= since)
    if faults:
        findings.append(found("events", "warn", faults=faults))
    return tuple(findings)
