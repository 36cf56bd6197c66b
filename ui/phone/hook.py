"""`callside-hook`: tells the window what a telephone did. A program of its own (goals C22, C24).

    callside-hook ring|answer|hold|resume|end [--id ID] [--name NAME] [--direction in|out]
                  [--cause WORD] [--device WORD] [--profile DIR] --from NUMBER

A telephone may hold back its ringing until this has ended, and read what it prints: so it prints
nothing, ends within half a second whatever happens, and always with 0. Where it can it splits
itself, and the telephone waits for no window and no disk. Whoever calls chooses what stands behind
`--from`: all of that is the number, `--help` too. What Twinkle puts in the environment fills in
what is not given.

The event goes as one line of JSON to the window, through the channel that the window names in the
profile. Where none answers it waits in the spool. The line, the channel and the spool are described
in docs/phone/hook.md; the window's side is `ui.phone.channel`.

Nothing else of Callside is imported here, and of the standard library only what starts quickly.
"""

from __future__ import annotations

import _thread
import os
import sys
import time

KINDS = ("ring", "answer", "hold", "resume", "end")
OPTIONS = {
    "--id": "id",
    "--name": "name",
    "--direction": "way",
    "--cause": "cause",
    "--device": "device",
    "--profile": "profile",
}
NUMBER = "--from"

LONGEST = {"number": 64, "name": 120, "id": 200, "device": 120, "way": 8, "cause": 32}
"""Characters; the window cuts to the same lengths (app.phone.event)."""
LONGEST_LINE = 2048
"""Bytes, with the end of the line."""

DONE = b"done\n"
"""What the window answers when it has the event."""

FORKS = hasattr(os, "fork")
ANSWER_WITHIN_S = 1.0 if FORKS else 0.2
LIVES_S, GIVE_UP_S = 10.0, 3.0
"""How long a hook may live when nobody waits for it, and when the telephone may (Windows).

It is over long before, unless a disk hangs. With a third of a second, a busy machine or one whose
scanner looks over each new file had no time for the spool, and the event was lost.
"""

KEPT_FOR_MS = 24 * 60 * 60 * 1000
MOST_KEPT = 2000

# What Twinkle did, whom its SIP headers name as the other side, and which way the call goes. When
# the agent hangs up, the agent is the sender of the BYE, whoever called.
_TWINKLE = {
    "in_call": ("ring", "FROM", "in"),
    "in_call_answered": ("answer", "FROM", "in"),
    "in_call_failed": ("end", "FROM", "in"),
    "out_call": ("ring", "TO", "out"),
    "out_call_answered": ("answer", "TO", "out"),
    "out_call_failed": ("end", "TO", "out"),
    "local_release": ("end", "TO", ""),
    "remote_release": ("end", "FROM", ""),
}

# SIP's answers that are no answer (RFC 3261, section 21).
_CAUSES = {
    "404": "not_found",
    "408": "no_answer",
    "480": "no_answer",
    "484": "not_found",
    "486": "busy",
    "487": "cancelled",
    "503": "congestion",
    "600": "busy",
    "603": "declined",
    "604": "not_found",
}


def run() -> None:
    """The program: silent, and 0 whatever happened."""
    try:
        # Faults would be written there, for Twinkle to read.
        sys.stdout = sys.stderr = None
        main(sys.argv[1:])
    finally:
        os._exit(0)


def main(arguments: list[str]) -> None:
    """Tell the window what these arguments and the environment say; nothing if they make no sense.

    From here on this process ends by itself, even where a disk or a window hangs.
    """
    sent_ms = time.time_ns() // 1_000_000
    fields = said(arguments)
    folder = profile_folder(fields.pop("profile", ""))
    if fields.get("kind") in KINDS:
        lives_s = LIVES_S if _let_the_telephone_go() else GIVE_UP_S
        _thread.start_new_thread(_end_after, (lives_s,))
        tell(folder, fields, sent_ms)


def _let_the_telephone_go() -> bool:
    """Go on in a process that nobody waits for; False where the system gives none."""
    if not FORKS:
        return False
    try:
        # Before the split: whoever reads what we print waits for the last who could.
        nothing = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nothing, stream)
        if os.fork():
            os._exit(0)
    except OSError:
        # Too many files or processes: the telephone waits a little.
        return False
    os.setsid()
    return True


def said(arguments: list[str]) -> dict[str, str]:
    """What the arguments say, and Twinkle where they are silent; empty fields are left out.

    An option takes the one argument behind it. Only `--from` is never taken as one: an id that
    came out empty, without quotes, must not swallow the number.
    """
    fields: dict[str, str] = {}
    rest = list(arguments)
    while rest:
        word = rest.pop(0)
        name, is_joined, joined = word.partition("=")
        if name == NUMBER:
            fields["number"] = " ".join([joined, *rest] if is_joined else rest)
            break
        if name in OPTIONS and is_joined:
            fields[OPTIONS[name]] = joined
        elif word in OPTIONS and rest and rest[0] != NUMBER:
            fields[OPTIONS[word]] = rest.pop(0)
        elif word in KINDS:
            fields.setdefault("kind", word)
    fields = {name: value for name, value in fields.items() if value}
    return {**_twinkle(), **fields}


def _twinkle() -> dict[str, str]:
    """What Twinkle says in the environment of a script, nothing where it is another phone's."""
    kind, party, way = _TWINKLE.get(os.environ.get("TWINKLE_TRIGGER", ""), ("", "FROM", ""))
    failed = os.environ.get("SIPSTATUS_CODE", "") if kind == "end" and way else ""
    cause = _CAUSES.get(failed, "failed") if failed else ""
    if way == "in" and cause == "busy":
        # Our own answer to somebody who called: this is how Twinkle declines.
        cause = "declined"
    fields = {
        "kind": kind,
        "way": way,
        "id": os.environ.get("SIP_CALL_ID", ""),
        "number": os.environ.get(f"SIP_{party}_USER", ""),
        "name": _display(os.environ.get(f"SIP_{party}", "")),
        "cause": cause,
    }
    return {name: value for name, value in fields.items() if value}


def _display(header: str) -> str:
    """The name in a SIP address, as in `"Ann Example" <sip:ann@example.com>` (RFC 3261, 20.10)."""
    name, is_bracketed, _ = header.rpartition("<")
    return (
        name.strip().removeprefix('"').removesuffix('"').replace("\\", "") if is_bracketed else ""
    )


def tell(folder: str, fields: dict[str, str], sent_ms: int) -> bool:
    """Hand an event to the window of a profile, else spool it; True when the window has it."""
    line = _line(fields, sent_ms)
    if _hand_over(folder, line):
        return True
    _spool(folder, line, sent_ms)
    return False


def _line(fields: dict[str, str], sent_ms: int) -> bytes:
    """One line of JSON, at most `LONGEST_LINE` bytes.

    `once` is its own: an event that was handed over too late for an answer is in the spool, too.
    """
    import json

    told: dict[str, str | int] = {
        name: _plain(value, LONGEST.get(name, LONGEST_LINE)) for name, value in fields.items()
    }
    told |= {"sent_ms": sent_ms, "once": os.urandom(8).hex()}
    while True:
        line = json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
        if len(line) <= LONGEST_LINE:
            return line
        longest = max(fields, key=lambda name: len(str(told[name])))
        told[longest] = str(told[longest])[: len(str(told[longest])) // 2]


def _plain(text: str, longest: int) -> str:
    """The text on one line and cut; bytes that are not UTF-8 are read as Latin-1, not lost."""
    text = " ".join(text[: 4 * longest].split())[:longest]
    try:
        text.encode()
    except UnicodeEncodeError:
        try:
            return text.encode("utf-8", "surrogateescape").decode("latin-1")
        except UnicodeEncodeError:
            # Half of a pair, as Windows lets it through.
            return text.encode("utf-8", "replace").decode()
    return text


def profile_folder(chosen: str = "") -> str:
    """The folder of the profile, as `app.paths.profile` finds it."""
    chosen = chosen or os.environ.get("CALLSIDE_PROFILE", "")
    if chosen:
        return os.path.abspath(os.path.expanduser(chosen))
    return _managed(_own_folder())


def _own_folder() -> str:
    if os.name == "nt":
        return os.path.join(os.environ.get("LOCALAPPDATA", ""), "callside")
    if sys.platform == "darwin":
        return os.path.expanduser("~/Library/Application Support/callside")
    data = os.environ.get("XDG_DATA_HOME", "").strip()
    if not os.path.isabs(data):
        data = os.path.expanduser("~/.local/share")
    return os.path.join(data, "callside")


def _managed(own: str) -> str:
    """Where policy wants the profile, as the window left word in the person's data folder."""
    try:
        with open(os.path.join(own, "data-folders"), encoding="utf-8") as file:
            last = file.read(65_536).splitlines()[-1]
    except (OSError, ValueError, IndexError):
        return own
    return last if os.path.isabs(last) else own


def channel_file(folder: str) -> str:
    """Where the window of a profile names the address at which it listens."""
    return os.path.join(folder, "phone", "channel")


def spool_folders(folder: str) -> list[str]:
    """Where events wait for the window of a profile; the best place first.

    The folder for the time of a session is in memory on Linux, and never on a disk.
    """
    kept = []
    if os.name != "nt":
        for runtime in (os.environ.get("XDG_RUNTIME_DIR", ""), f"/run/user/{os.getuid()}"):
            if _is_private(runtime):
                spool = os.path.join(runtime, f"callside-{_name(folder)}-spool")
                if spool not in kept:
                    kept.append(spool)
    return [*kept, os.path.join(folder, "phone", "spool")]


def _is_private(folder: str) -> bool:
    """Whether a folder is there, and only this person may enter it."""
    try:
        found = os.stat(folder)
    except OSError:
        return False
    return found.st_uid == os.getuid() and found.st_mode & 0o170077 == 0o040000


def _name(folder: str) -> str:
    """The short name of a profile, as `app.paths.Profile.name` makes it."""
    import hashlib
    from pathlib import Path

    return hashlib.sha256(str(Path(folder).absolute()).encode()).hexdigest()[:16]


def _hand_over(folder: str, line: bytes) -> bool:
    """Say the line to the window; False where it did not answer in time, or none listens."""
    try:
        with open(channel_file(folder), "rb") as file:
            address = os.fsdecode(file.read(1024).strip())
    except OSError:
        return False
    answers: list[bytes] = []
    is_over = _thread.allocate_lock()
    is_over.acquire()

    def talk() -> None:
        try:
            answers.append(_say(address, line))
        except OSError:
            # Nobody listens there any more: the event goes to the spool.
            answers.append(b"")
        finally:
            is_over.release()

    # On a thread of its own, since a named pipe of Windows knows no time limit.
    _thread.start_new_thread(talk, ())
    is_over.acquire(timeout=ANSWER_WITHIN_S)
    return answers == [DONE]


def _say(address: str, line: bytes) -> bytes:
    if os.name == "nt":
        with open(address, "r+b", buffering=0) as pipe:
            pipe.write(line)
            return pipe.read(len(DONE)) or b""
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as channel:
        channel.connect(address)
        channel.sendall(line)
        return channel.recv(len(DONE))


def _spool(folder: str, line: bytes, sent_ms: int) -> None:
    """Keep the line for the window's next look, in the first place that takes it.

    A file is there whole or not at all, for this person only, and named by its time.
    """
    name = f"{sent_ms:013d}-{os.urandom(8).hex()}"
    for spool in spool_folders(folder):
        being_written = os.path.join(spool, f".{name}")
        try:
            _make(spool)
            _make_room(spool, sent_ms)
            handle = os.open(being_written, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            try:
                os.write(handle, line)
            finally:
                os.close(handle)
            os.replace(being_written, os.path.join(spool, f"{name}.json"))
        except OSError:
            _remove(being_written)
        else:
            return


def _make(folder: str) -> None:
    """Make a folder, and those above it that are missing, for this person only."""
    if not os.path.isdir(folder):
        _make(os.path.dirname(folder))
        try:
            os.mkdir(folder, 0o700)
        except FileExistsError:
            # Another hook was quicker. A file of that name is told by the next step.
            return


def _make_room(spool: str, now_ms: int) -> None:
    """Remove what has waited too long, and the oldest of too many."""
    names = sorted(os.listdir(spool), key=lambda name: name.lstrip("."))
    oldest = f"{now_ms - KEPT_FOR_MS:013d}"
    too_many = len(names) - MOST_KEPT + 1
    for place, name in enumerate(names):
        if place < too_many or name.lstrip(".") < oldest:
            _remove(os.path.join(spool, name))


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        # Another hook, or the window, was quicker; or nothing can be removed here.
        return


def _end_after(seconds: float) -> None:
    time.sleep(seconds)
    os._exit(0)


if __name__ == "__main__":
    run()
