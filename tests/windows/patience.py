"""A plugin for pytest: under Wine a program starts slowly, and what waits for it waits longer.

A test that passes takes no longer for it; explicit limits stay as they are.
"""

from pytestqt.qtbot import QtBot

PATIENCE_MS = 60_000

for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals):
    assert wait.__kwdefaults__ is not None
    wait.__kwdefaults__["timeout"] = PATIENCE_MS
