"""Exit codes, and how a known problem is told on the command line (docs/commands.md)."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from app.problems import Problem

DONE = 0
FOUND_FAULTS = 1
WRONG_USE = 2
CANNOT_OPEN = 3
DISK = 4
NOTHING_FOUND = 5
INTERRUPTED = 130

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})

_BY_CODE = {
    "feature_off": WRONG_USE,
    "setting_locked": WRONG_USE,
    "own_delete_refused": WRONG_USE,
    "own_delete_unsure": WRONG_USE,
    "demo_profile_used": WRONG_USE,
    "engine_unknown": WRONG_USE,
    "source_unclear": WRONG_USE,
    "password_in_url": WRONG_USE,
    "autostart_unwritable": DISK,
    "settings_unwritable": DISK,
    "individual_view_forbidden": WRONG_USE,
    "playbook_faulty": FOUND_FAULTS,
    "conversation_faulty": FOUND_FAULTS,
    "conversation_file_unreadable": WRONG_USE,
    "file_unreadable": WRONG_USE,
    "file_exists": WRONG_USE,
    "passphrase_file_open_to_others": WRONG_USE,
    "file_unwritable": WRONG_USE,
    "stream_unknown": WRONG_USE,
    "stream_too_large": WRONG_USE,
    "stream_newer": WRONG_USE,
    "stream_faulty": FOUND_FAULTS,
    "recording_full": DISK,
    "ami_not_set_up": WRONG_USE,
    "ami_pin_mistyped": WRONG_USE,
    "ami_no_secret": WRONG_USE,
    "backup_unknown": WRONG_USE,
    "backup_folder_missing": WRONG_USE,
    "restore_unsure": WRONG_USE,
    "backup_none": NOTHING_FOUND,
    "backup_failed": DISK,
    "backup_unreadable": DISK,
    "recovery_code_mistyped": FOUND_FAULTS,
    "recovery_code_wrong": FOUND_FAULTS,
    "phone_link_refused": WRONG_USE,
    "stopped": INTERRUPTED,
    "pattern_unknown": WRONG_USE,
    "report_form_unknown": WRONG_USE,
    "facts_withheld": WRONG_USE,
    "import_cancelled": INTERRUPTED,
    "import_folder_missing": WRONG_USE,
    "call_unknown": NOTHING_FOUND,
    "caller_unknown": NOTHING_FOUND,
    "caller_ambiguous": WRONG_USE,
    "erase_unsure": WRONG_USE,
    "handover_no_team": WRONG_USE,
    "handover_name_missing": WRONG_USE,
    "handover_file_unreadable": WRONG_USE,
    "handover_folder_missing": WRONG_USE,
    "handover_folder_full": DISK,
    "handover_folder_unwritable": DISK,
    "agent_unknown": WRONG_USE,
    "agent_ambiguous": WRONG_USE,
    "words_differ": FOUND_FAULTS,
    "team_file_missing": WRONG_USE,
    "quarantine_unknown": WRONG_USE,
    "quarantine_answer_first": WRONG_USE,
    "roster_line_wrong": WRONG_USE,
    "answer_of_another_team": FOUND_FAULTS,
    "roster_of_another_team": FOUND_FAULTS,
    "roster_older": FOUND_FAULTS,
    "letter_of_other_kind": WRONG_USE,
    "keys_damaged": FOUND_FAULTS,
    "bundle_too_large": FOUND_FAULTS,
    "bundle_unreadable": FOUND_FAULTS,
    "bundle_not_for_me": FOUND_FAULTS,
    "bundle_too_new": FOUND_FAULTS,
    "bundle_signer_unknown": FOUND_FAULTS,
    "bundle_signer_changed": FOUND_FAULTS,
    "bundle_signer_blocked": FOUND_FAULTS,
    "bundle_content_refused": FOUND_FAULTS,
    "disk_full": DISK,
    "disk_error": DISK,
    "store_read_only": DISK,
    "store_locked": DISK,
}


def exit_code(problem: Problem) -> int:
    """The exit code of a problem; what is not listed keeps the log from being opened."""
    return _BY_CODE.get(problem.code, CANNOT_OPEN)


def tell(problem: Problem) -> None:
    """Print a known problem in words on standard error."""
    from ui.problem_words import words_for

    words = words_for(problem)
    for line in (words.happened, words.safe, words.do):
        if line:
            print(line, file=sys.stderr)
    for fault in problem.facts.get("faults") or ():  # type: ignore[union-attr]
        print(f"  {fault}", file=sys.stderr)


@contextmanager
def told_problems() -> Iterator[None]:
    """Print a known problem in words on standard error and exit with its code.

    Whatever was printed has left us at the end, so that nothing of it can fail later.
    """
    try:
        try:
            yield
        finally:
            sys.stdout.flush()
    except Problem as problem:
        tell(problem)
        raise SystemExit(exit_code(problem)) from None
    except BrokenPipeError:
        _print_no_more()
        raise SystemExit(DONE) from None
    except KeyboardInterrupt:
        print("Stopped. What was done before stays as it is.", file=sys.stderr)
        raise SystemExit(INTERRUPTED) from None
    except OSError as fault:
        if not _is_of_the_output(fault):
            raise
        _print_no_more()
        tell(Problem("output_lost", reason=fault.strerror))
        raise SystemExit(DISK) from None


def _is_of_the_output(fault: OSError) -> bool:
    """Whether printing failed: a disk's own fault names a file, and is a `Problem` by then."""
    return fault.filename is None and fault.errno in _NO_ROOM


def _print_no_more() -> None:
    """Let go of what could not be printed: the end of the program would try it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
