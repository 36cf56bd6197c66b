"""The device that a store is written by: of two equal revisions the device decides (B09, F29)."""

from __future__ import annotations

import uuid

from db.connection import Connection


def name_device(conn: Connection) -> None:
    """Let a store be written by a new device from now on."""
    device = conn.execute("INSERT INTO devices (uuid) VALUES (?)", (uuid.uuid4().bytes,)).lastrowid
    conn.execute("INSERT OR REPLACE INTO meta (name, value) VALUES ('device', ?)", (device,))
