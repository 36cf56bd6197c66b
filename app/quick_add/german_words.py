"""The German words for days, months, numbers and parts of a day in quick lines."""

from __future__ import annotations

import re

from app.quick_add.grammar import words
from app.quick_add.times import Part

DAYS = (
    "montag mo", "dienstag di", "mittwoch mi", "donnerstag do", "freitag fr",
    "samstag sonnabend sa", "sonntag so",
)  # fmt: skip
DAY_NUMBERS = {word: number for number, all_ in enumerate(DAYS) for word in all_.split()}
FULL_DAY = words("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag")
SHORT_DAY = words("mo di mi do fr sa so")

MONTHS = (
    "januar jänner jan", "februar feber feb", "märz maerz mär mrz", "april apr", "mai",
    "juni jun", "juli jul", "august aug", "september sept sep", "oktober okt", "november nov",
    "dezember dez",
)  # fmt: skip
MONTH_NUMBERS = {word: number for number, all_ in enumerate(MONTHS, 1) for word in all_.split()}
MONTH = words(*MONTHS)

NUMBERS = {
    "ein": 1, "eins": 1, "eine": 1, "einer": 1, "einem": 1, "zwei": 2, "drei": 3, "vier": 4,
    "fünf": 5, "fuenf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
    "zwölf": 12, "zwoelf": 12,
}  # fmt: skip
HALVES = {
    "einer halben": 0.5, "anderthalb": 1.5, "eineinhalb": 1.5, "zweieinhalb": 2.5,
    "dreieinhalb": 3.5,
}  # fmt: skip
NUMBER_WORD = words(*NUMBERS)
COUNT = rf"\d{{1,3}}(?:[.,]5)?|{'|'.join(HALVES)}|{NUMBER_WORD}"

PARTS: dict[str, Part] = {
    "früh": "morning", "frueh": "morning", "morgen": "morning", "morgens": "morning",
    "vormittag": "morning", "vormittags": "morning", "mittag": "noon", "mittags": "noon",
    "nachmittag": "afternoon", "nachmittags": "afternoon", "abend": "evening",
    "abends": "evening", "nacht": "night",
}  # fmt: skip
PART = words(*PARTS)

TASKS = (
    r"(?:zurück|zurueck|an|ein|nach|zu|ab|ver|vor)?(?:zu)?(?:rufen|schicken|senden|schreiben|mailen|"
    r"melden|fragen|prüfen|klären|gehen|sehen|bestätigen)"
)
UNITS = re.compile(
    r"\s*(?:[€%$.,:/-]|"
    + words(
        "euro? cent prozent punkte? grad stück kilo kg g cm mm m meter km liter gb mb mbit tage?n?",
        "stunden? minuten? wochen? monate?n? jahre?n? mal nummern? größen? stellen? ecken personen",
        "zimmer zoll watt volt zu bis und",
    )
    + r"\b)",
    re.IGNORECASE,
)
NUMBERED_NOUN = re.compile(
    r"\s*(?:\w*tage?s?|\w*abend|mal|anruf\w*|versuch\w*|wochenende|stock|stelle|termin|advent|"
    r"gerät|mahnung|rate|etage)\b",
    re.IGNORECASE,
)
"""What an ordinal number counts, so that it names no day of a month."""
HOUR_BEHIND = re.compile(
    r"\.?,?\s+(?:(?:um|nach|ab|bis|vor|gegen)\s+)?\d{1,2}(?:[:.]\d\d|\s?(?:uhr|h)\b)", re.IGNORECASE
)
TASK_AT_END = re.compile(r"\s(?!ge)[a-zäöüß]+[er]n\W*\Z")
ENDS = (
    r"(?=\s*(?:$|[,;!?)]|\.(?!\d)|[-–—]\s|[@#]\w|\![1-3]\b)"
    r"|\s+(?:heute|morgen|übermorgen|am|bis|wegen|mit|bei|zu[rm]|über|frau|herrn?|kund(?:en|in)"
    rf"|{FULL_DAY}|rückruf|anruf|termin|{TASKS})(?!\w))"
)
"""What may follow a word that is often no time: the end, punctuation, another time, a task."""
