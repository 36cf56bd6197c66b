"""The start with a session on Linux desktops: an entry in `autostart`.

By the Desktop Application Autostart Specification 0.5: a person's entry stands for the machine's of
the same name, `Hidden=true` says that neither counts, and one whose `TryExec` is gone does nothing.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.problems import Problem

ID = "org.callside.Callside"
_QUOTED = '"`$\\'
_OF_NO_NEED = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./+=:,@")


class DesktopEntry:
    """The entry of a profile; `name` is empty for a person's usual one."""

    def __init__(self, command: Sequence[str], name: str) -> None:
        self._command = tuple(command)
        self._file = f"{ID}{'-' if name else ''}{name}.desktop"

    @property
    def path(self) -> Path:
        """Where the person's own entry stands."""
        return _folder_of("XDG_CONFIG_HOME", "~/.config") / "autostart" / self._file

    def is_on(self) -> bool:
        """By the person's own entry, else by the machine's."""
        for place in (self.path, *self._of_the_machine()):
            told = _told(place)
            if told is not None:
                return (
                    told.get("Hidden") != "true"
                    and told.get("X-GNOME-Autostart-enabled") != "false"
                )
        return False

    def switch(self, *, on: bool) -> None:
        """Write the entry, or take it away. Raises `Problem` autostart_unwritable."""
        try:
            if on or any(place.exists() for place in self._of_the_machine()):
                self._write(on=on)
            else:
                self.path.unlink(missing_ok=True)
        except OSError as fault:
            raise Problem("autostart_unwritable", place=self.path) from fault

    def _write(self, *, on: bool) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        part = self.path.with_suffix(".part")
        part.write_text(self._text(on=on), encoding="utf-8")
        part.replace(self.path)

    def _text(self, *, on: bool) -> str:
        lines = [
            "[Desktop Entry]",
            "Type=Application",
            "Version=1.4",
            "Name=Callside",
            f"TryExec={_as_value(self._command[0])}",
            f"Exec={_as_value(exec_line(self._command))}",
            f"Icon={ID}",
            "Terminal=false",
        ]
        return "\n".join([*lines, *([] if on else ["Hidden=true"]), ""])

    def _of_the_machine(self) -> Iterator[Path]:
        folders = os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg"
        for folder in folders.split(":"):
            if Path(folder).is_absolute():
                yield Path(folder) / "autostart" / self._file


def exec_line(command: Sequence[str]) -> str:
    """A command as the key `Exec` wants it, each word quoted where it has to be.

    By the Desktop Entry Specification 1.5, "The Exec key": reserved characters are quoted, four are
    escaped within quotes, and a percent sign would begin a field.
    """
    words = []
    for word in command:
        text = word.replace("%", "%%")
        if not text or not set(word) <= _OF_NO_NEED:
            text = "".join(f"\\{each}" if each in _QUOTED else each for each in text)
            text = f'"{text}"'
        words.append(text)
    return " ".join(words)


def _as_value(text: str) -> str:
    """A text as a value: the escape of values comes on top of the quotes of `Exec`."""
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def _told(path: Path) -> dict[str, str] | None:
    """What an entry says in its first group; None where there is none that can be read."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    told: dict[str, str] = {}
    for line in text.partition("[Desktop Entry]")[2].splitlines():
        if line.startswith("["):
            break
        key, is_row, value = line.partition("=")
        if is_row:
            told[key.strip()] = value.strip()
    return told


def _folder_of(variable: str, usual: str) -> Path:
    named = os.environ.get(variable, "")
    return Path(named if Path(named).is_absolute() else usual).expanduser()
