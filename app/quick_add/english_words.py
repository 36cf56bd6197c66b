"""The English words for days, months, numbers and parts of a day in quick lines."""

from __future__ import annotations

from app.quick_add.grammar import words
from app.quick_add.times import Part

DAYS = (
    "monday mon", "tuesday tues tue", "wednesday weds wed", "thursday thurs thur thu",
    "friday fri", "saturday sat", "sunday sun",
)  # fmt: skip
DAY_NUMBERS = {word: number for number, all_ in enumerate(DAYS) for word in all_.split()}
DAY = words(*DAYS)
FULL_DAY = words(*(each.split()[0] for each in DAYS))
WORDLIKE_DAYS = frozenset(("sat", "sun", "wed"))

MONTHS = (
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
    "august aug", "september sept sep", "october oct", "november nov", "december dec",
)  # fmt: skip
MONTH_NUMBERS = {word: number for number, all_ in enumerate(MONTHS, 1) for word in all_.split()}
MONTH = words(*MONTHS)
WORDLIKE_MONTHS = frozenset(("march", "mar", "may"))

NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "a couple of": 2,
}  # fmt: skip
NUMBER_WORD = words(*(each for each in NUMBERS if " " not in each))
COUNT = (
    rf"(?:\d{{1,2}}|{NUMBER_WORD}) and a half|\d{{1,3}}(?:[.,]5)?|half an?|a couple of"
    rf"|{NUMBER_WORD}"
)
PARTS: dict[str, Part] = {
    "morning": "morning", "lunchtime": "noon", "afternoon": "afternoon", "evening": "evening",
    "night": "night",
}  # fmt: skip

HOUR = r"(?:1[0-2]|0?[1-9])"
ENDS = (
    r"(?=\s*(?:$|[,;!?)]|\.(?!\d)|[-–—]\s|[@#]\w|\![1-3]\b)"
    r"|\s+(?:on|at|today|tomorrow|tonight|sharp|next|this|by|about|re|regarding|to(?=\s+\D)|with|for"
    rf"|noon|{HOUR}\s?[ap]\.?m|\d?\d:\d\d|in\s+the|{FULL_DAY})(?!\w))"
)
"""What may follow a word that is often no time: the end, punctuation, another time."""

TASK_WORD = words(
    "call ring phone dial e-?mail text message write send post promise check ask chase follow book",
    "remind tell look find",
)
"""What a task begins with, behind a day that may be no day ("on the 12th floor")."""
