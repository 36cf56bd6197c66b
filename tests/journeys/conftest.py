"""What every journey is given."""

from __future__ import annotations

import pytest

from app.playbook.places import builtin_playbook
from app.playbook.shape import Playbook


@pytest.fixture(scope="session")
def playbook() -> Playbook:
    """The built-in playbook."""
    return builtin_playbook()
