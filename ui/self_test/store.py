"""Whether the store works: a call is written, closed, opened again and found.

Stands beside `ui.start` as one of the modules that know the store: it asks its parts themselves.
"""

from __future__ import annotations

from app.paths import Profile
from app.ports import CallQuery
from app.problems import Problem
from ui.time_limit import within

KEYRING_S = 5.0
NOTE = "The parcel is two weeks late; called back as promised."


def encryption_library(_profile: Profile | None = None) -> str:
    """The versions of what encrypts, and that it finds words."""
    from db.library import library

    found = library()
    return f"SQLCipher {found.cipher}, SQLite {found.sqlite} with FTS5, {found.provider}"


def whole_call(profile: Profile) -> str:
    """A call is made by the rules of the desk, and read back from the closed file."""
    from db.files import LogFiles
    from ui.start import open_desk

    key_file = profile.folder / "selftest.key"
    with open_desk(profile, key_file=key_file, writing=True) as desk:
        call = desk.calls.start(number="+49 30 901820", name="Jane Miller")
        desk.notes.write(call, NOTE)
        desk.calls.set_field(call, "concern", "Where the parcel is")
        desk.calls.end(call)
        desk.calls.close(call)
    content = LogFiles(profile.log_folder).log.read_bytes()
    if b"parcel" in content or content.startswith(b"SQLite format 3"):
        raise ValueError("the log is not encrypted")
    with open_desk(profile, key_file=key_file) as desk:
        sheet = desk.log.sheet(call)
        found = [line.call.id for line in desk.log.calls(CallQuery(text="promised"), limit=5)]
    if sheet is None or sheet.note is None or sheet.note.text != NOTE or found != [call]:
        raise ValueError("the call did not come back as it was written")
    return "a call was written, closed, opened again, read and found"


def keyring(_profile: Profile) -> str:
    """Which keyring there is. None is no fault of the build: a passphrase does instead."""
    from db.known_keyring import KnownKeyring
    from ui.problem_words import words_for

    try:
        return within(KEYRING_S, KnownKeyring().backend)
    except TimeoutError:
        return words_for(Problem("keyring_silent")).happened
    except Problem as problem:
        return f"{words_for(problem).happened} A passphrase can do instead."
