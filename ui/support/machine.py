"""What is found of a machine whatever is kept on it; no Qt."""

from __future__ import annotations

from app import health
from app.health import Finding
from app.moment import Moment
from app.paths import Profile
from app.policy.in_force import policy_in_force
from app.settings import Settings
from ui.policy_faults import policy_findings
from ui.support.recorded import event_findings


def machine_findings(profile: Profile, settings: Settings, now: Moment) -> tuple[Finding, ...]:
    """Program, libraries of the window, disk, policy, telephone, and the record of events."""
    return (
        health.program(),
        health.window_library(),
        health.fonts(),
        health.room(profile.folder),
        *policy_findings(policy_in_force(), profile),
        health.telephones(settings),
        *event_findings(profile, now),
    )
