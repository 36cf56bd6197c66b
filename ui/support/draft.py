"""Puts a support file together for the window and for commands; no Qt."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

from app.health import Finding
from app.moment import Clock
from app.paths import Profile
from app.policy.in_force import policy_in_force
from app.problems import Problem
from app.settings import Settings
from app.support.event_file import NAMES, EventFile
from app.support.support_file import SupportFile, support_file
from app.support.vetting import Vetting
from ui.support.vocabulary import event_codes, own_words


def vetting_of(profile: Profile) -> Vetting:
    """What may be told of this profile to others."""
    return Vetting(profile.folder, own_words())


def draft(profile: Profile, findings: Iterable[Finding], clock: Clock) -> SupportFile:
    """The support file as it would be now. Nothing is changed, and nothing leaves the machine."""
    policy = policy_in_force()
    settings = Settings(profile.settings_file, policy=policy)
    with suppress(Problem):
        # That it cannot be read is among the findings.
        settings.load()
    return support_file(
        now_ms=clock.now().utc_ms,
        findings=findings,
        policy=policy,
        settings=settings,
        events={name: EventFile(profile.events, name, event_codes()).read() for name in NAMES},
        vetting=vetting_of(profile),
    )
