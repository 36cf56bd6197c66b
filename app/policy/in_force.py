"""The policy of this machine, read once in the life of the program."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

from app.policy.policy import LINUX_FOLDER, MAC_DOMAIN, NO_POLICY, REGISTRY_KEY, Policy

# Nothing in the environment moves these: who could move the policy could lift it. Tests, and the
# programs that tests start, replace them in the module (tests/support/own_machine).
_LINUX_FOLDER, _ROOT = LINUX_FOLDER, 0
_REGISTRY_KEY, _MAC_DOMAIN = REGISTRY_KEY, MAC_DOMAIN


def owner_of_policy() -> int:
    """The user id of root, whose files IT vouches for."""
    return _ROOT


@cache
def policy_in_force() -> Policy:
    """What this machine's policy says; its faults are told, never raised.

    Where there is no policy this is one look at a folder: nothing else is imported for it.
    """
    if sys.platform == "win32":
        from app.policy.registry import WindowsRegistry, registry_layers

        layers = registry_layers(WindowsRegistry(), _REGISTRY_KEY)
    elif sys.platform == "darwin":
        from app.policy.forced_preferences import MacPreferences, preference_layers

        layers = preference_layers(MacPreferences(_MAC_DOMAIN))
    else:
        try:
            os.lstat(_LINUX_FOLDER)
        except FileNotFoundError:
            return NO_POLICY
        except OSError:
            # Something is there that we may not look at: reading it says so, and fails closed.
            pass
        from app.policy.policy_files import file_layers

        layers = file_layers(Path(_LINUX_FOLDER), _ROOT)
    from app.policy.resolver import resolve

    return resolve(layers)
