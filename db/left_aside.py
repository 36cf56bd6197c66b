"""What an older program set aside when it went back to a backup (F22): looked for at each start."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.backups import LeftAside
    from db.store import Store


def left_aside(store: Store) -> LeftAside | None:
    """What of it is not in the open store.

    Nothing is imported for it where there is nothing of the sort, as on nearly every machine.
    """
    if not any(store.files.aside.glob("*-newer")):
        return None
    from db.way_back import WayBack

    return WayBack(store.files, lambda: store.key).left_aside()
