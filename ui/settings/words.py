"""The words of every setting: label, hint, and the words of its choices, by its key (A13, A22)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from app.bounds import bound_of
from app.languages import LANGUAGES
from app.settings import BY_KEY
from ui.words import QT_TRANSLATE_NOOP, translated

CONTEXT = "Settings"


class SettingWords(NamedTuple):
    """What a setting is called, what it does, and what its values are called."""

    label: str
    hint: str = ""
    choices: Mapping[str, str] = {}


GROUPS: Mapping[str, str] = {
    "look": QT_TRANSLATE_NOOP("Settings", "Look"),
    "call": QT_TRANSLATE_NOOP("Settings", "During a call"),
    "phrases": QT_TRANSLATE_NOOP("Settings", "Phrases and clipboard"),
    "follow_ups": QT_TRANSLATE_NOOP("Settings", "Follow-ups and business days"),
    "agent": QT_TRANSLATE_NOOP("Settings", "You"),
    "site": QT_TRANSLATE_NOOP("Settings", "Your house"),
    "lock": QT_TRANSLATE_NOOP("Settings", "Lock"),
    "keyboard": QT_TRANSLATE_NOOP("Settings", "Keyboard"),
}

WORDS: Mapping[str, SettingWords] = {
    "theme": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Colours"),
        "",
        {
            "system": QT_TRANSLATE_NOOP("Settings", "As the system"),
            "light": QT_TRANSLATE_NOOP("Settings", "Light"),
            "dark": QT_TRANSLATE_NOOP("Settings", "Dark"),
            "contrast": QT_TRANSLATE_NOOP("Settings", "High contrast"),
        },
    ),
    "text_scale": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Text size in percent"),
        QT_TRANSLATE_NOOP("Settings", "On top of what the system asks for."),
    ),
    "reduced_motion": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "No movement"),
        QT_TRANSLATE_NOOP("Settings", "Nothing fades or moves, whatever the system says."),
    ),
    "language": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Language"),
        QT_TRANSLATE_NOOP("Settings", "Of the window, its dates and its numbers."),
        {"system": QT_TRANSLATE_NOOP("Settings", "As the system"), **LANGUAGES},
    ),
    "refocus_cue": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "A quiet cue to refocus"),
        QT_TRANSLATE_NOOP("Settings", "After four minutes of high tension with only listening."),
    ),
    "offer_reflection": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Offer a reflection after a call"),
        QT_TRANSLATE_NOOP("Settings", "Under a minute, and only you see it."),
    ),
    "hard_call_tension": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "A call was hard from tension"),
        QT_TRANSLATE_NOOP("Settings", "After a hard call you are offered a minute for yourself."),
    ),
    "warners": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Hints while you write"),
        QT_TRANSLATE_NOOP(
            "Settings", "A quiet line below the words; nothing is changed, counted or told on."
        ),
        {
            "iban": QT_TRANSLATE_NOOP("Settings", "Bank accounts (IBAN)"),
            "passport": QT_TRANSLATE_NOOP("Settings", "Numbers of passports and ID cards"),
            "health": QT_TRANSLATE_NOOP("Settings", "Words about health"),
        },
    ),
    "warner_words": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "More words to hint at"),
        QT_TRANSLATE_NOOP(
            "Settings", "By comma; with a minus, as in -hospital, Callside's own word is left out."
        ),
    ),
    "restore_clipboard": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Give the clipboard back after a phrase"),
    ),
    "clipboard_seconds": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Seconds until the clipboard is given back"),
        QT_TRANSLATE_NOOP("Settings", "What names a customer is cleared after as long."),
    ),
    "reminders": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Remind me of what is due"),
        QT_TRANSLATE_NOOP("Settings", "Without names, and never during a call."),
    ),
    "reminder_minutes": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Minutes before it is due"),
    ),
    "holidays_country": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Country whose holidays count"),
        QT_TRANSLATE_NOOP("Settings", "Two letters, as in DE, GB or US; empty: no holidays."),
    ),
    "holidays_subdivision": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Its state or region"),
        QT_TRANSLATE_NOOP("Settings", "As in BY, SCT or CA; may stay empty."),
    ),
    "opens": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "The working day begins"),
        QT_TRANSLATE_NOOP("Settings", "As in 09:00."),
    ),
    "closes": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "The working day ends"),
        QT_TRANSLATE_NOOP("Settings", "As in 17:00."),
    ),
    "working_days": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Working days"),
        QT_TRANSLATE_NOOP("Settings", "As in: {days}."),
    ),
    "agent_name": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Your name"),
        QT_TRANSLATE_NOOP("Settings", "As you say it to callers and sign letters."),
    ),
    "agent_email": SettingWords(QT_TRANSLATE_NOOP("Settings", "Your e-mail address")),
    "agent_phone": SettingWords(QT_TRANSLATE_NOOP("Settings", "Your telephone number")),
    "queue": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Your queue"),
        QT_TRANSLATE_NOOP("Settings", "The line that your calls come in on; each call can differ."),
    ),
    "autostart": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Open Callside when I log in"),
        QT_TRANSLATE_NOOP("Settings", "From your next session on."),
    ),
    "playbook": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "The house's playbook"),
        QT_TRANSLATE_NOOP("Settings", "A file; empty: the playbook that comes with Callside."),
    ),
    "playbook_language": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Language of the playbook"),
        QT_TRANSLATE_NOOP("Settings", "Of what you say to callers; a house's own has one only."),
        {"interface": QT_TRANSLATE_NOOP("Settings", "As the window"), **LANGUAGES},
    ),
    "region": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Country of numbers without a prefix"),
        QT_TRANSLATE_NOOP("Settings", "Two letters, as in DE, GB or US."),
    ),
    "company": SettingWords(QT_TRANSLATE_NOOP("Settings", "Name of your house")),
    "manager": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Your manager's name"),
        QT_TRANSLATE_NOOP("Settings", "For the phrases that offer a manager."),
    ),
    "links": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Links of a call"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "To your CRM, tickets or orders. {number}, {name}, {account} and {order} are filled in "
            "from the call.",
        ),
    ),
    "lock_minutes": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Minutes until the window locks"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "When nobody is there, and never during a call; 0: only with the computer, or by hand.",
        ),
    ),
    "hide_from_capture": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Leave the window out of screenshots and screen sharing"),
        QT_TRANSLATE_NOOP("Settings", "Windows and macOS do so; Linux desktops cannot."),
    ),
    "single_keys": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Single keys in lists"),
        QT_TRANSLATE_NOOP("Settings", "As 1 … 9 for favourites; off: only keys with Ctrl or Alt."),
    ),
}

ON_OTHER_PAGES: Mapping[str, SettingWords] = {
    "push": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Hear phone systems that push calls"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "By HTTP, from this computer alone: Zammad connectors, web clients with a contact URL.",
        ),
    ),
    "push_port": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Port of this computer"),
        QT_TRANSLATE_NOOP("Settings", "With another port all addresses are others."),
    ),
    "ami": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Follow my telephone at the exchange"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Asterisk, FreePBX, Issabel: Callside looks on, and can neither dial nor hang up.",
        ),
    ),
    "ami_host": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Exchange"),
        QT_TRANSLATE_NOOP("Settings", "Its name or address in your network."),
    ),
    "ami_port": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Port of the exchange"),
        QT_TRANSLATE_NOOP("Settings", "5039 is usual when encrypted, 5038 when not."),
    ),
    "ami_tls": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Encrypted (TLS)"),
        QT_TRANSLATE_NOOP(
            "Settings", "Without it, names and numbers of callers cross the network in the open."
        ),
    ),
    "ami_user": SettingWords(QT_TRANSLATE_NOOP("Settings", "Name of the account")),
    "ami_devices": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Your telephones"),
        QT_TRANSLATE_NOOP("Settings", "As the exchange calls them: PJSIP/1001, several by comma."),
    ),
    "ami_ca_file": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "File of your house's own signer"),
        QT_TRANSLATE_NOOP("Settings", "A PEM file; empty: the signers that your system knows."),
    ),
    "ami_pin": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Pin of the certificate"),
        QT_TRANSLATE_NOOP(
            "Settings", "SHA-256 of the exchange's certificate: only that one is taken then."
        ),
    ),
    "baresip": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Hear baresip on this computer"),
        QT_TRANSLATE_NOOP("Settings", "By its control connection; Callside gives it no orders."),
    ),
    "baresip_port": SettingWords(QT_TRANSLATE_NOOP("Settings", "Port of baresip")),
    "dial": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Dial by a click on a number"),
        QT_TRANSLATE_NOOP("Settings", "The program that your system has for tel: links dials."),
    ),
    "internal_digits": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Digits of your house's extensions"),
        QT_TRANSLATE_NOOP(
            "Settings", "Numbers of up to so many digits are colleagues; 0: there are none."
        ),
    ),
    "keep_calls_days": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Days that calls are kept"),
        QT_TRANSLATE_NOOP("Settings", "Closed calls with everything on them; 0: no limit."),
    ),
    "keep_notes_days": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Days that notes are kept"),
        QT_TRANSLATE_NOOP("Settings", "Their words, quotes and reasons; 0: no limit."),
    ),
    "keep_tension_days": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Days that tension is kept"),
        QT_TRANSLATE_NOOP("Settings", "With the remarks on it; 0: no limit."),
    ),
    "keep_reflections_days": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Days that reflections are kept"),
        QT_TRANSLATE_NOOP("Settings", "With their answers; 0: no limit."),
    ),
    "keep_follow_ups_days": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Days that settled follow-ups are kept"),
        QT_TRANSLATE_NOOP(
            "Settings", "From when they were settled; those that are open stay; 0: no limit."
        ),
    ),
    "keep_phrase_uses_days": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Days that the use of phrases is kept"),
        QT_TRANSLATE_NOOP("Settings", "Which phrases were used; 0: no limit."),
    ),
}
"""Settings that the page of their subject has a control for."""

WITHOUT_CONTROL: Mapping[str, SettingWords] = {
    "recovery_recipients": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Recovery keys of your IT"),
        QT_TRANSLATE_NOOP("Settings", "Public age keys; they open each log that is made from now."),
    ),
    "languages": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Languages to choose from"),
        QT_TRANSLATE_NOOP("Settings", "Of window and playbook; none named: all of them."),
        dict(LANGUAGES),
    ),
    "data_folder": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Folder of the log"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "With settings and backups; empty: the person's own data folder. A log that stands "
            "elsewhere is never moved or removed: the window says where it is.",
        ),
    ),
    "key_kept_in": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Where the log's key is kept"),
        QT_TRANSLATE_NOOP("Settings", "Another place is refused; a key that is there moves."),
        {
            "any": QT_TRANSLATE_NOOP("Settings", "The keyring; a passphrase where there is none"),
            "keyring": QT_TRANSLATE_NOOP("Settings", "The keyring only"),
            "passphrase": QT_TRANSLATE_NOOP("Settings", "A passphrase only"),
            "key_file": QT_TRANSLATE_NOOP("Settings", "A key file only"),
        },
    ),
    "key_file": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Key file"),
        QT_TRANSLATE_NOOP("Settings", "Made at the first start, readable for the person alone."),
    ),
    "backup_folder": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Second folder for backups"),
        QT_TRANSLATE_NOOP("Settings", "On another disk; each backup is copied there."),
    ),
    "backups_at_most": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Backups that are kept at most"),
        QT_TRANSLATE_NOOP("Settings", "In each folder, the newest; 0: as Callside thins them."),
    ),
    "sharing": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Sharing with a supervisor"),
        QT_TRANSLATE_NOOP("Settings", "Off: no team is joined and nothing is handed over."),
    ),
    "individual_view": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "A supervisor may see one agent's calls"),
        QT_TRANSLATE_NOOP("Settings", "Off: teams that agree on it are neither made nor joined."),
    ),
    "team_file": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Team file of your supervisor"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Each agent joins that team at the start; whoever may write the policy vouches for it.",
        ),
    ),
    "team_words": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Six words of your supervisor"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "As the team file's maker reads them out; needed unless that file is root's alone.",
        ),
    ),
    "handover_folder": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Folder for what is handed over"),
        QT_TRANSLATE_NOOP("Settings", "As on a share that your supervisor reads."),
    ),
    "watched_folder": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Watched folder of the supervisor"),
        QT_TRANSLATE_NOOP("Settings", "What agents hand over there is taken in by itself."),
    ),
    "features_off": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Switched off"),
        QT_TRANSLATE_NOOP("Settings", "What nobody in the house may use."),
        {
            "clipboard": QT_TRANSLATE_NOOP("Settings", "Copying to the clipboard"),
            "export": QT_TRANSLATE_NOOP("Settings", "Exports"),
            "own_phrases": QT_TRANSLATE_NOOP("Settings", "Own phrases"),
            "phone": QT_TRANSLATE_NOOP("Settings", "Hearing telephones, and dialling"),
            "print": QT_TRANSLATE_NOOP("Settings", "Sheets to print"),
            "reflection": QT_TRANSLATE_NOOP("Settings", "Reflections"),
            "rehearsal": QT_TRANSLATE_NOOP("Settings", "Rehearsals"),
            "search": QT_TRANSLATE_NOOP("Settings", "Search"),
            "tray": QT_TRANSLATE_NOOP("Settings", "Notifications of the system"),
        },
    ),
    "shared_disk": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "The log may stand on a network disk"),
        QT_TRANSLATE_NOOP("Settings", "Only where that disk is known to keep locks and syncs."),
    ),
    "own_delete": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Agents may delete all that is theirs"),
        QT_TRANSLATE_NOOP(
            "Settings", "The log, its backups and keys. Off where records have to be kept."
        ),
    ),
    "keep_team_days": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "Days that a supervisor keeps what was handed over"),
        QT_TRANSLATE_NOOP(
            "Settings", "At most; the terms of a team may say fewer. 0: as the terms say."
        ),
    ),
}
"""Settings that only policy or the file sets."""


BOUNDS: Mapping[str, SettingWords] = {
    "at_least": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "{setting}: at least"),
        QT_TRANSLATE_NOOP("Settings", "The person chooses within it; less is not possible."),
    ),
    "at_most": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "{setting}: at most"),
        QT_TRANSLATE_NOOP("Settings", "The person chooses within it; more is not possible."),
    ),
    "endless": SettingWords(
        QT_TRANSLATE_NOOP("Settings", "{setting}: at most"),
        QT_TRANSLATE_NOOP(
            "Settings", "The person chooses within it, and “no limit” is not possible; 0: no bound."
        ),
    ),
}
"""What a bound of policy on a setting is called."""

Say = Callable[[str, str], str]
"""Context and English text → the text in a language."""


def label_of(key: str, say: Say = translated) -> str:
    """What the setting is called."""
    label, bounded = say(CONTEXT, words_of(key).label), BY_KEY[key].bounds_key
    return label.format(setting=label_of(bounded, say)) if bounded else label


def hint_of(key: str, say: Say = translated) -> str:
    """What it does, or nothing where the name says it; blanks as they stand."""
    hint = words_of(key).hint
    return say(CONTEXT, hint) if hint else ""


def choice_of(key: str, value: str) -> str:
    """What a value of a choice is called; a language has its own name in every language."""
    words = words_of(key).choices[value]
    return words if value in LANGUAGES else translated(CONTEXT, words)


def words_of(key: str) -> SettingWords:
    """The words of a setting, in English as they stand here."""
    row = BY_KEY.get(key)
    if row is not None and row.bounds_key:
        side = "at_least" if key == bound_of(row.bounds_key, "at_least") else "at_most"
        return BOUNDS["endless" if side == "at_most" and row.endless else side]
    return WORDS.get(key) or ON_OTHER_PAGES.get(key) or WITHOUT_CONTROL[key]


def group_of(group: str) -> str:
    """What a group is called."""
    return translated(CONTEXT, GROUPS[group])
