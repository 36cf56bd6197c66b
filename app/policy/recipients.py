"""IT's own keys, to which policy has the key of every new recovery file sealed as well (B07)."""

from __future__ import annotations

from app.policy.policy import Policy
from app.problems import Problem


def recovery_recipients(policy: Policy) -> tuple[str, ...]:
    """The age public keys that policy names; a person's own settings cannot name one."""
    rule = policy.locked.get("recovery_recipients")
    return () if rule is None else tuple(str(rule.value).replace(",", " ").split())


def check_recipients(value: str) -> None:
    """Let a list of age public keys pass. Raises `Problem` recovery_recipient_wrong."""
    import pyrage

    for each in value.replace(",", " ").split():
        try:
            pyrage.x25519.Recipient.from_str(each)
        except pyrage.RecipientError as error:
            raise Problem("recovery_recipient_wrong") from error
