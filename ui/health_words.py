"""What is said of each finding about a machine: what it means, and how to mend it; data only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from app.health import Finding
from ui.problem_words import words_for
from ui.words import QT_TRANSLATE_NOOP, translated


class HealthWords(NamedTuple):
    """What was looked at, what it means, and how to mend it; nothing to mend is empty."""

    subject: str
    means: str
    mend: str


SUBJECTS: Mapping[str, str] = {
    "program": QT_TRANSLATE_NOOP("Health", "Program"),
    "library": QT_TRANSLATE_NOOP("Health", "Encryption library"),
    "window_library": QT_TRANSLATE_NOOP("Health", "Window library"),
    "log": QT_TRANSLATE_NOOP("Health", "Log"),
    "key": QT_TRANSLATE_NOOP("Health", "Key"),
    "recovery": QT_TRANSLATE_NOOP("Health", "Recovery code"),
    "integrity": QT_TRANSLATE_NOOP("Health", "Soundness of the log"),
    "rows": QT_TRANSLATE_NOOP("Health", "What is in it"),
    "speed": QT_TRANSLATE_NOOP("Health", "Speed"),
    "quarantine": QT_TRANSLATE_NOOP("Health", "Files set aside"),
    "watched_folder": QT_TRANSLATE_NOOP("Health", "Watched folder"),
    "facts": QT_TRANSLATE_NOOP("Health", "Facts for patterns"),
    "phone": QT_TRANSLATE_NOOP("Health", "Telephone"),
    "events": QT_TRANSLATE_NOOP("Health", "Record of events"),
    "wal": QT_TRANSLATE_NOOP("Health", "Write-ahead log"),
    "backups": QT_TRANSLATE_NOOP("Health", "Backups"),
    "set_aside": QT_TRANSLATE_NOOP("Health", "Logs set aside"),
    "second_folder": QT_TRANSLATE_NOOP("Health", "Second folder for backups"),
    "room": QT_TRANSLATE_NOOP("Health", "Room on the disk"),
    "rights": QT_TRANSLATE_NOOP("Health", "Rights of the files"),
    "clock": QT_TRANSLATE_NOOP("Health", "Clock"),
    "fonts": QT_TRANSLATE_NOOP("Health", "Typeface and icons"),
    "window": QT_TRANSLATE_NOOP("Health", "Open window"),
    "settings": QT_TRANSLATE_NOOP("Health", "Settings"),
    "policy": QT_TRANSLATE_NOOP("Health", "Policy of your organisation"),
    "playbook": QT_TRANSLATE_NOOP("Health", "Playbook"),
}

WORDS: Mapping[str, tuple[str, str]] = {
    "program_built": (
        QT_TRANSLATE_NOOP("Health", "Callside {version}, packaged, on {system} {release}."),
        "",
    ),
    "program_installed": (
        QT_TRANSLATE_NOOP(
            "Health", "Callside {version}, in Python {python}, on {system} {release}."
        ),
        "",
    ),
    "rows_ok": ("{counts}", ""),
    "speed_ok": (
        QT_TRANSLATE_NOOP("Health", "Opened in {open_ms} ms, checked in {check_ms} ms."),
        "",
    ),
    "quarantine_ok": (QT_TRANSLATE_NOOP("Health", "None waits for somebody to look."), ""),
    "quarantine_warn": (
        QT_TRANSLATE_NOOP("Health", "Waiting for somebody to compare six words: {count}."),
        QT_TRANSLATE_NOOP("Health", "Open “Team and keys”, or run “callside team quarantine”."),
    ),
    "watched_folder_ok": (QT_TRANSLATE_NOOP("Health", "It can be read; files in it: {count}."), ""),
    "watched_folder_none": (QT_TRANSLATE_NOOP("Health", "No folder is watched."), ""),
    "watched_folder_warn": (
        QT_TRANSLATE_NOOP("Health", "It cannot be seen from here."),
        QT_TRANSLATE_NOOP("Health", "Connect the share, or choose another folder."),
    ),
    "facts_ok": (QT_TRANSLATE_NOOP("Health", "{megabytes} MB."), ""),
    "facts_none": (QT_TRANSLATE_NOOP("Health", "None yet; the first pattern makes them."), ""),
    "facts_missing_part": (
        QT_TRANSLATE_NOOP(
            "Health", "The supervisor's part is not installed: there are no patterns."
        ),
        QT_TRANSLATE_NOOP("Health", "Install Callside for supervisors."),
    ),
    "phone_ok": (
        QT_TRANSLATE_NOOP("Health", "Told by a command or link only; no port is open."),
        "",
    ),
    "phone_on": (QT_TRANSLATE_NOOP("Health", "Switched on: {receivers}."), ""),
    "events_ok": (
        QT_TRANSLATE_NOOP("Health", "{count} lines, {kilobytes} kB, no words of anybody."),
        "",
    ),
    "events_warn": (
        QT_TRANSLATE_NOOP("Health", "Faults of the program in the last 30 days: {faults}."),
        QT_TRANSLATE_NOOP("Health", "Send your IT a support file: “callside support make FILE”."),
    ),
    "library_ok": (QT_TRANSLATE_NOOP("Health", "SQLite {sqlite}, SQLCipher {cipher}."), ""),
    "window_library_ok": (QT_TRANSLATE_NOOP("Health", "Qt {version}."), ""),
    "window_library_bad": (
        QT_TRANSLATE_NOOP("Health", "Qt {version} makes the window abort with this Python."),
        QT_TRANSLATE_NOOP("Health", "Install the packaged Callside again."),
    ),
    "window_library_missing": (
        QT_TRANSLATE_NOOP("Health", "Qt is not installed: commands work, the window does not."),
        QT_TRANSLATE_NOOP("Health", "Install the packaged Callside where a window is wanted."),
    ),
    "log_ok": (
        QT_TRANSLATE_NOOP("Health", "It opens, {megabytes} MB, version {version}."),
        "",
    ),
    "log_none": (
        QT_TRANSLATE_NOOP("Health", "There is no log in this profile yet."),
        QT_TRANSLATE_NOOP("Health", "Start Callside: the first start makes it."),
    ),
    "key_in_keyring": (
        QT_TRANSLATE_NOOP("Health", "In {backend}; it was read back, and fits the log."),
        "",
    ),
    "key_in_key_file": (
        QT_TRANSLATE_NOOP("Health", "In a key file; it was read back, and fits the log."),
        "",
    ),
    "key_in_passphrase": (
        QT_TRANSLATE_NOOP("Health", "Sealed by a passphrase; it was opened, and fits the log."),
        "",
    ),
    "key_half_changed": (
        QT_TRANSLATE_NOOP("Health", "A change of the key was cut off."),
        QT_TRANSLATE_NOOP("Health", "Start Callside: it is finished, or taken back, by itself."),
    ),
    "key_note_missing": (
        QT_TRANSLATE_NOOP("Health", "The key note beside the log is missing."),
        QT_TRANSLATE_NOOP("Health", "Start Callside: it is written again."),
    ),
    "code_outdated": (
        QT_TRANSLATE_NOOP("Health", "The key was changed, and the recovery code was not."),
        QT_TRANSLATE_NOOP("Health", "Make a new code on the page “Key and recovery”."),
    ),
    "recovery_ok": (QT_TRANSLATE_NOOP("Health", "The key is sealed to a recovery code."), ""),
    "recovery_none": (
        QT_TRANSLATE_NOOP("Health", "No recovery code opens this log: its file is missing."),
        QT_TRANSLATE_NOOP("Health", "Make a new code on the page “Key and recovery”."),
    ),
    "integrity_ok": (QT_TRANSLATE_NOOP("Health", "The quick check found no fault."), ""),
    "integrity_full": (
        QT_TRANSLATE_NOOP("Health", "Every page was read and is authentic; no fault was found."),
        "",
    ),
    "integrity_bad": (
        QT_TRANSLATE_NOOP("Health", "{faults} faults were found in the log."),
        QT_TRANSLATE_NOOP("Health", "Bring back the newest good backup, and check the disk."),
    ),
    "wal_ok": (QT_TRANSLATE_NOOP("Health", "{megabytes} MB."), ""),
    "wal_warn": (
        QT_TRANSLATE_NOOP("Health", "{megabytes} MB: something keeps the log from taking it in."),
        QT_TRANSLATE_NOOP("Health", "Close Callside and other programs that read the log."),
    ),
    "backups_ok": (
        QT_TRANSLATE_NOOP(
            "Health",
            "{count}, {megabytes} MB, each proved when made; the newest: {days} days old.",
        ),
        "",
    ),
    "backups_warn": (
        QT_TRANSLATE_NOOP("Health", "The newest backup is {days} days old, the log is newer."),
        QT_TRANSLATE_NOOP("Health", "Run “callside backup”, and see why the window makes none."),
    ),
    "backups_none": (
        QT_TRANSLATE_NOOP("Health", "There is no backup yet."),
        QT_TRANSLATE_NOOP("Health", "Run “callside backup”, or press “Back up now”."),
    ),
    "set_aside_ok": (
        QT_TRANSLATE_NOOP("Health", "{count}, {megabytes} MB. Delete them when none is needed."),
        "",
    ),
    "set_aside_newer": (
        QT_TRANSLATE_NOOP("Health", "{count} of a newer Callside, whole, is waiting for it."),
        QT_TRANSLATE_NOOP("Health", "Update Callside; then look on the page “Backups”."),
    ),
    "second_folder_ok": (QT_TRANSLATE_NOOP("Health", "It is there, on another disk."), ""),
    "second_folder_none": (
        QT_TRANSLATE_NOOP("Health", "All backups lie on the disk of the log."),
        QT_TRANSLATE_NOOP("Health", "Name a folder on another disk on the page “Backups”."),
    ),
    "second_folder_missing": (
        QT_TRANSLATE_NOOP("Health", "It is not there."),
        QT_TRANSLATE_NOOP("Health", "Plug the disk in, or name another folder."),
    ),
    "second_folder_same_disk": (
        QT_TRANSLATE_NOOP("Health", "It lies on the same disk as the log."),
        QT_TRANSLATE_NOOP("Health", "Name a folder on another disk on the page “Backups”."),
    ),
    "room_ok": (QT_TRANSLATE_NOOP("Health", "{megabytes} MB are free."), ""),
    "room_warn": (
        QT_TRANSLATE_NOOP("Health", "Only {megabytes} MB are free."),
        QT_TRANSLATE_NOOP("Health", "Make room soon: backups fail first."),
    ),
    "room_bad": (
        QT_TRANSLATE_NOOP("Health", "The disk is as good as full: {megabytes} MB are free."),
        QT_TRANSLATE_NOOP("Health", "Make room now; what is typed waits in memory."),
    ),
    "rights_ok": (QT_TRANSLATE_NOOP("Health", "Only their owner can enter and read them."), ""),
    "rights_bad": (
        QT_TRANSLATE_NOOP("Health", "{count} files or folders are open to others ({first})."),
        QT_TRANSLATE_NOOP("Health", "Take the rights away: chmod -R go= on the log's folder."),
    ),
    "rights_read_only": (
        QT_TRANSLATE_NOOP("Health", "The folder of the log cannot be written."),
        QT_TRANSLATE_NOOP("Health", "Make it writable for its owner."),
    ),
    "clock_ok": (QT_TRANSLATE_NOOP("Health", "Its zone is {zone}."), ""),
    "clock_warn": (
        QT_TRANSLATE_NOOP("Health", "It jumped {jumps} times in the last 30 days."),
        QT_TRANSLATE_NOOP("Health", "Let the machine set its clock by the network."),
    ),
    "clock_no_zone": (
        QT_TRANSLATE_NOOP("Health", "Its time zone is not known."),
        QT_TRANSLATE_NOOP("Health", "Set the time zone of this machine."),
    ),
    "clock_bad": (
        QT_TRANSLATE_NOOP("Health", "It is behind the newest call, by {days} days."),
        QT_TRANSLATE_NOOP("Health", "Set the clock of this machine."),
    ),
    "fonts_ok": (QT_TRANSLATE_NOOP("Health", "They are there and can be read."), ""),
    "fonts_bad": (
        QT_TRANSLATE_NOOP("Health", "Files that the window is drawn with are missing."),
        QT_TRANSLATE_NOOP("Health", "Install the packaged Callside again."),
    ),
    "window_ok": (QT_TRANSLATE_NOOP("Health", "None."), ""),
    "window_open": (QT_TRANSLATE_NOOP("Health", "One is open (process {pid})."), ""),
    "window_killed": (
        QT_TRANSLATE_NOOP("Health", "None; the last one was killed. The next start clears up."),
        "",
    ),
    "window_unclear": (
        QT_TRANSLATE_NOOP("Health", "The lock of the window cannot be read."),
        QT_TRANSLATE_NOOP("Health", "Close Callside, and remove window.lock from the profile."),
    ),
    "settings_ok": (QT_TRANSLATE_NOOP("Health", "They can be read, and all are allowed."), ""),
    "settings_warn": (
        QT_TRANSLATE_NOOP("Health", "Some values are not allowed and not in force: {keys}."),
        QT_TRANSLATE_NOOP("Health", "Choose these settings anew."),
    ),
    "policy_ok": (QT_TRANSLATE_NOOP("Health", "No faults; settings locked: {count}."), ""),
    "playbook_ok": (QT_TRANSLATE_NOOP("Health", "It has no faults."), ""),
}


_KINDS: Mapping[str, str] = {
    "calls": QT_TRANSLATE_NOOP("BackupWords", "Calls"),
    "notes": QT_TRANSLATE_NOOP("BackupWords", "Notes"),
    "promises": QT_TRANSLATE_NOOP("BackupWords", "Promises"),
    "follow_ups": QT_TRANSLATE_NOOP("BackupWords", "Follow-ups"),
    "reflections": QT_TRANSLATE_NOOP("BackupWords", "Reflections"),
    "callers": QT_TRANSLATE_NOOP("BackupWords", "Callers"),
    "agents": QT_TRANSLATE_NOOP("BackupWords", "Agents"),
    "bundles": QT_TRANSLATE_NOOP("BackupWords", "Bundles"),
    "coaching": QT_TRANSLATE_NOOP("BackupWords", "Coaching notes"),
}
_STORE = QT_TRANSLATE_NOOP("Health", "Records")
_OF_THE_TEAM = QT_TRANSLATE_NOOP("Health", "Team: {subject}")


def health_words(finding: Finding) -> HealthWords:
    """The words for a finding, its facts filled in."""
    is_team_store = finding.team and finding.subject == "log"
    subject = translated("Health", _STORE if is_team_store else SUBJECTS[finding.subject])
    if finding.team:
        subject = translated("Health", _OF_THE_TEAM).format(subject=subject)
    if finding.problem is not None:
        words = words_for(finding.problem)
        return HealthWords(subject, f"{words.happened} {words.safe}".strip(), words.do)
    from ui.problem_words import backend_name

    facts = dict(finding.facts)
    if "backend" in facts:
        facts["backend"] = backend_name(str(facts["backend"]))
    if finding.subject == "rows":
        facts["counts"] = ", ".join(
            f"{translated('BackupWords', _KINDS[name])}: {count}"
            for name, count in finding.facts.items()
        )
    means, mend = (translated("Health", text).format_map(facts) for text in WORDS[finding.code])
    return HealthWords(subject, means, mend)
