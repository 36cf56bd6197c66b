"""The words for files between agents and supervisor that are refused, and for keys; data only."""

from __future__ import annotations

from ui.problem_row import Row, say
from ui.words import QT_TRANSLATE_NOOP

_NOTHING_TAKEN = QT_TRANSLATE_NOOP("Problems", "Nothing of it was taken in.")
_NOTHING_WRITTEN = QT_TRANSLATE_NOOP("Problems", "Nothing was handed over; your log is unchanged.")

THE_BUNDLES: dict[str, Row] = {
    "bundle_too_large": say(
        QT_TRANSLATE_NOOP("Problems", "This file is larger than any that Callside writes."),
        _NOTHING_TAKEN,
        QT_TRANSLATE_NOOP("Problems", "Ask the sender to hand over a shorter period."),
    ),
    "bundle_unreadable": say(
        QT_TRANSLATE_NOOP(
            "Problems", "This file is damaged or incomplete, or Callside did not write it."
        ),
        _NOTHING_TAKEN,
        QT_TRANSLATE_NOOP(
            "Problems", "Copy it again; if that does not help, ask the sender for a new one."
        ),
    ),
    "bundle_not_for_me": say(
        QT_TRANSLATE_NOOP("Problems", "This file is not addressed to you."),
        _NOTHING_TAKEN,
        QT_TRANSLATE_NOOP(
            "Problems", "Ask the sender to make it with your team file, or pass it to its reader."
        ),
    ),
    "bundle_too_new": say(
        QT_TRANSLATE_NOOP("Problems", "A newer version of Callside wrote this file ({format})."),
        _NOTHING_TAKEN,
        QT_TRANSLATE_NOOP("Problems", "Update Callside here, then take the file in."),
    ),
    "bundle_signer_unknown": say(
        QT_TRANSLATE_NOOP("Problems", "Nobody whom you know signed this file."),
        QT_TRANSLATE_NOOP("Problems", "It is set aside; nothing of it was taken in."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Take the agent's answer in first and compare the six words, or drop the file.",
        ),
    ),
    "bundle_signer_changed": say(
        QT_TRANSLATE_NOOP(
            "Problems", "This file says it is from {known_as}, but another key signed it."
        ),
        QT_TRANSLATE_NOOP("Problems", "It is set aside; nothing of it was taken in."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Call {known_as} and compare the six words of the new key before you accept it.",
        ),
    ),
    "bundle_signer_blocked": say(
        QT_TRANSLATE_NOOP("Problems", "You set the key of {known_as} aside."),
        QT_TRANSLATE_NOOP("Problems", "It is set aside; nothing of it was taken in."),
        QT_TRANSLATE_NOOP(
            "Problems", "Compare the six words and verify the agent; then take the file in again."
        ),
    ),
    "bundle_content_refused": say(
        QT_TRANSLATE_NOOP(
            "Problems", "Something in this file is not allowed (line {line}, {field}: {rule})."
        ),
        _NOTHING_TAKEN,
        QT_TRANSLATE_NOOP(
            "Problems", "Ask the sender to update Callside and to hand over again; tell your IT."
        ),
    ),
    "letter_of_other_kind": say(
        QT_TRANSLATE_NOOP("Problems", "This is a file of another kind ({kind})."),
        _NOTHING_TAKEN,
        QT_TRANSLATE_NOOP("Problems", "Open it where files of that kind are taken in."),
    ),
    "keys_damaged": say(
        QT_TRANSLATE_NOOP("Problems", "A public key in this file is none."),
        _NOTHING_TAKEN,
        QT_TRANSLATE_NOOP("Problems", "Ask whoever sent it to make the file anew."),
    ),
}

THE_TEAM: dict[str, Row] = {
    "team_file_missing": say(
        QT_TRANSLATE_NOOP("Problems", "There is no team file yet."),
        _NOTHING_TAKEN,
        QT_TRANSLATE_NOOP("Problems", "Make your team file first, and hand it out to your agents."),
    ),
    "answer_of_another_team": say(
        QT_TRANSLATE_NOOP("Problems", "This answer was given to the file of another team."),
        _NOTHING_TAKEN,
        QT_TRANSLATE_NOOP("Problems", "Ask the agent to join with your team file."),
    ),
    "roster_of_another_team": say(
        QT_TRANSLATE_NOOP("Problems", "This roster is of another team or of other keys of yours."),
        _NOTHING_TAKEN,
        QT_TRANSLATE_NOOP("Problems", "Ask your IT for a roster made with your team file."),
    ),
    "roster_older": say(
        QT_TRANSLATE_NOOP("Problems", "A later roster than this one was taken in before."),
        QT_TRANSLATE_NOOP("Problems", "The later one still counts."),
        QT_TRANSLATE_NOOP("Problems", "Ask your IT for the roster of today, if you need one."),
    ),
    "roster_line_wrong": say(
        QT_TRANSLATE_NOOP("Problems", "Line {line} of the list of agents is not understood."),
        QT_TRANSLATE_NOOP("Problems", "No roster was made."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "A line is what `callside team keys --name NAME` prints on the agent's machine.",
        ),
    ),
    "agent_unknown": say(
        QT_TRANSLATE_NOOP("Problems", "Nobody of your team is called that."),
        QT_TRANSLATE_NOOP("Problems", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Problems", "Look at the list of agents; their ids are there, too."),
    ),
    "agent_ambiguous": say(
        QT_TRANSLATE_NOOP("Problems", "Several agents of your team are called that."),
        QT_TRANSLATE_NOOP("Problems", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Problems", "Give the id instead; the list of agents has it."),
    ),
    "words_differ": say(
        QT_TRANSLATE_NOOP("Problems", "These are not the six words of this key."),
        QT_TRANSLATE_NOOP("Problems", "Nothing was changed; the key is not trusted."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Ask for the words again, by telephone. If they differ, somebody else made the file: "
            "tell your IT.",
        ),
    ),
    "quarantine_unknown": say(
        QT_TRANSLATE_NOOP("Problems", "Nothing is set aside under number {number}."),
        QT_TRANSLATE_NOOP("Problems", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Problems", "Look at the list of what is set aside."),
    ),
    "quarantine_answer_first": say(
        QT_TRANSLATE_NOOP("Problems", "The key that signed this file is nobody's whom you know."),
        QT_TRANSLATE_NOOP("Problems", "It stays set aside."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Take in the agent's answer and compare the six words ({words}); then let it through.",
        ),
    ),
    "quarantine_full": say(
        QT_TRANSLATE_NOOP("Problems", "More than {most} files are set aside already."),
        _NOTHING_TAKEN,
        QT_TRANSLATE_NOOP("Problems", "Let through or drop what is set aside, then try again."),
    ),
}

THE_OWN_KEYS: dict[str, Row] = {
    "own_keys_damaged": say(
        QT_TRANSLATE_NOOP("Problems", "Your own keys for handing over are damaged."),
        _NOTHING_WRITTEN,
        QT_TRANSLATE_NOOP(
            "Problems",
            "Ask your IT to delete them. New ones are made then, and your team compares six words "
            "again.",
        ),
    ),
    "own_keys_changed": say(
        QT_TRANSLATE_NOOP("Problems", "Your keys are not the ones in your team file any more."),
        QT_TRANSLATE_NOOP("Problems", "What you took in before is all there."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Bring your keyring back. If it is lost, make the team file anew with new keys; all "
            "agents join again.",
        ),
    ),
    "own_keys_not_kept": say(
        QT_TRANSLATE_NOOP("Problems", "{backend} took your new keys but did not keep them."),
        _NOTHING_WRITTEN,
        QT_TRANSLATE_NOOP("Problems", "Unlock or repair it, then try again."),
    ),
}
