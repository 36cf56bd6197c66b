"""The Spanish words for days, months, numbers and parts of a day in quick lines.

Accents may be left out, as many do on a keyboard that has none.
"""

from __future__ import annotations

import re

from app.quick_add.grammar import words
from app.quick_add.times import Part

DAYS = (
    "lunes lun", "martes mar", "miércoles miercoles mié mie", "jueves jue", "viernes vie",
    "sábado sabado sáb sab", "domingo dom",
)  # fmt: skip
DAY_NUMBERS = {word: number for number, all_ in enumerate(DAYS) for word in all_.split()}
FULL_DAY = words("lunes martes mi[ée]rcoles jueves viernes s[áa]bado domingo")
SHORT_DAY = words("lun mar mi[ée] jue vie s[áa]b dom")
WORDLIKE_DAYS = frozenset(("mar", "dom"))

MONTHS = (
    "enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul",
    "agosto ago", "septiembre setiembre sept sep", "octubre oct", "noviembre nov", "diciembre dic",
)  # fmt: skip
MONTH_NUMBERS = {word: number for number, all_ in enumerate(MONTHS, 1) for word in all_.split()}
MONTH = words(*MONTHS)

NUMBERS = {
    "un": 1, "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
    "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "quince": 15,
    "veinte": 20, "veinticinco": 25, "treinta": 30, "un par de": 2,
}  # fmt: skip
COUNT = rf"\d{{1,3}}(?:[.,]5)?|un par de|{words(*(each for each in NUMBERS if ' ' not in each))}"
MINUTES_OF = {
    "media hora": 30, "un cuarto de hora": 15, "tres cuartos de hora": 45, "hora y media": 90,
}  # fmt: skip
HOUR_WORD = words("una dos tres cuatro cinco seis siete ocho nueve diez once doce")
MINUTE_WORDS = {
    "media": 30, "cuarto": 15, "cinco": 5, "diez": 10, "veinte": 20, "veinticinco": 25,
}  # fmt: skip

PARTS: dict[str, Part] = {
    "mañana": "morning", "manana": "morning", "mediodía": "noon", "mediodia": "noon",
    "tarde": "afternoon", "noche": "night",
}  # fmt: skip
MORNING = "ma[ñn]ana"

INFINITIVE = r"[a-záéíóúñ]{2,}[aeií]r(?:l[aeo]s?|se)?"
ENDS = (
    r"(?=\s*(?:$|[,;!?)]|\.(?!\d)|[-–—]\s|[@#]\w|\![1-3]\b)"
    r"|\s+(?:hoy|pasado|el|este|para|por|con|sobre|al?"
    rf"|{MORNING}|{FULL_DAY}|{INFINITIVE})(?!\w)|\s+(?-i:[A-ZÁÉÍÓÚÑ]))"
)
"""What may follow a word that is often no time: the end, punctuation, another time, a task."""

MEASURED = re.compile(
    r"\b"
    + words(
        "versi[óo]n v punto cap[íi]tulo secci[óo]n art[íi]culo art apartado cl[áa]usula p[áa]gina",
        "p[áa]g nº n\\.º n[úu]m n[úu]mero no modelo firmware ios android error c[óo]digo tiempo",
        "duraci[óo]n ratio marcador resultado fila l[íi]nea sala puerta vuelo tren asiento mac",
        "actualizaci[óo]n proporci[óo]n escala formato",
    )
    + r"\.?:?\s+\Z",
    re.IGNORECASE,
)
"""What a figure behind it measures or numbers, so that it is no hour and no date."""


def folded(text: str) -> str:
    """A text in small letters with single blanks."""
    return " ".join(text.lower().split())


def number_of(text: str) -> float:
    """The number that a word or figures say."""
    known = folded(text)
    return NUMBERS[known] if known in NUMBERS else float(known.replace(",", "."))


def comes_after(pattern: re.Pattern[str], found: re.Match[str]) -> bool:
    """Whether the text before a match ends with the pattern."""
    return pattern.search(found.string, 0, found.start()) is not None
