"""Numbers made up for the card guard's tests: cards of every network, and all that are none."""

from __future__ import annotations

import random
import string
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

NETWORKS: tuple[tuple[str, tuple[str, ...], tuple[int, ...]], ...] = (
    ("visa", ("4",), (13, 16, 19)),
    ("mastercard", ("51", "52", "53", "54", "55", "2221", "2345", "2720"), (16,)),
    ("amex", ("34", "37"), (15,)),
    ("discover", ("6011", "644", "649", "65"), (16, 19)),
    ("diners", ("300", "305", "3095", "36", "38", "39"), (14, 16)),
    ("jcb", ("3528", "3589"), (16, 19)),
    ("unionpay", ("62", "622126", "622925"), (16, 19)),
    ("maestro", ("5018", "5020", "5038", "6304", "6759", "6761", "6763"), (13, 16, 19)),
    ("rupay", ("508500", "6521", "82"), (16,)),
    ("mir", ("2200", "2204"), (16, 19)),
)


def luhn_digit(digits: str) -> str:
    """The check digit by ISO/IEC 7812-1, worked out here apart from the code under test."""
    total = 0
    for place, char in enumerate(reversed(digits)):
        value = int(char) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


def some_digits(chance: random.Random, count: int) -> str:
    return "".join(chance.choice(string.digits) for _ in range(count))


def a_card(chance: random.Random) -> str:
    _, prefixes, lengths = chance.choice(NETWORKS)
    prefix = chance.choice(prefixes)
    body = prefix + some_digits(chance, chance.choice(lengths) - len(prefix) - 1)
    return body + luhn_digit(body)


def cut(digits: str, *sizes: int) -> list[str]:
    """The digits in groups of these sizes, the last size going on to the end."""
    groups = []
    rest = digits
    place = 0
    while rest:
        size = sizes[min(place, len(sizes) - 1)]
        groups.append(rest[:size])
        rest = rest[size:]
        place += 1
    return groups


def joined(mark: str, *sizes: int) -> Callable[[str], str]:
    return lambda card: mark.join(cut(card, *sizes))


def in_script(zero: str, mark: str = "") -> Callable[[str], str]:
    """The digits of another script, in fours."""
    table = {ord(str(value)): chr(ord(zero) + value) for value in range(10)}
    return lambda card: mark.join(cut(card, 4)).translate(table)


def as_printed(card: str) -> str:
    return " ".join(cut(card, 4, 6, 5) if len(card) in (14, 15) else cut(card, 4))


SPELLINGS: dict[str, Callable[[str], str]] = {
    "unbroken": lambda card: card,
    "as printed": as_printed,
    "blanks": joined(" ", 4),
    "dashes": joined("-", 4),
    "dots": joined(".", 4),
    "slashes": joined("/", 4),
    "no-break blanks": joined("\u00a0", 4),
    "thin blanks": joined("\u2009", 4),
    "narrow no-break blanks": joined("\u202f", 4),
    "two blanks": joined("  ", 4),
    "tabs": joined("\t", 4),
    "dashes among blanks": joined(" - ", 4),
    "en dashes": joined("–", 4),
    "minus signs": joined("−", 4),
    "underscores": joined("_", 4),
    "middle dots": joined("·", 4),
    "lines": joined("\n", 4),
    "Windows lines": joined("\r\n", 4),
    "two lines": joined("\n", 8),
    "eights": joined(" ", 8),
    "pairs": joined(" ", 2),
    "threes": joined(" ", 3),
    "fives": joined("-", 5),
    "one by one": joined(" ", 1),
    "one by one with dashes": joined("-", 1),
    "one by one with dots": joined(".", 1),
    "six and the rest": joined(" ", 6, 13),
    "four and the rest": joined(" ", 4, 15),
    "a slip": joined(" ", 5, 3, 4),
    "zero width": joined("\u200b", 4),
    "commas": joined(", ", 4),
    "backslashes": joined("\\", 4),
    "keycaps": lambda card: "".join(f"{digit}\u20e3" for digit in card),
    "full width": in_script("\uff10"),
    "full width in fours": in_script("\uff10", "\u3000"),
    "Arabic-Indic": in_script("\u0660", " "),
    "Persian": in_script("\u06f0", "-"),
    "Devanagari": in_script("\u0966", " "),
    "Bengali": in_script("\u09e6"),
    "mathematical": in_script("\U0001d7ce", " "),
}

SENTENCES = (
    "{}",
    "Card {} please",
    "paid with {}, wants the money back",
    "customer read out ({}) twice",
    "No.{}exp 12/27",
    "visa{}",
    "Karte: {}.",
    "first line\n{}\nlast line",
    "Order 123 {} on Monday",
    "PO 55, {} 12/27",
)

IBAN_COUNTRIES = (
    ("DE", "8n10n"), ("ES", "20n"), ("FR", "10n11c2n"), ("GB", "4a14n"), ("NL", "4a10n"),
    ("CH", "5n12c"), ("AT", "16n"), ("BE", "12n"), ("IT", "1a10n12c"), ("PL", "24n"),
    ("PT", "21n"), ("SE", "20n"), ("NO", "11n"), ("DK", "14n"), ("FI", "14n"), ("CZ", "20n"),
)  # fmt: skip


def iban(chance: random.Random) -> str:
    """A valid IBAN (ISO 13616) of one of the countries."""
    country, shape = chance.choice(IBAN_COUNTRIES)
    account = ""
    count = ""
    for char in shape:
        if char.isdigit():
            count += char
            continue
        alphabet = {"n": string.digits, "a": string.ascii_uppercase}.get(
            char, string.digits + string.ascii_uppercase
        )
        account += "".join(chance.choice(alphabet) for _ in range(int(count)))
        count = ""
    turned = "".join(str(int(char, 36)) for char in f"{account}{country}00")
    return f"{country}{98 - int(turned) % 97:02}{account}"


def _phone(chance: random.Random) -> str:
    def some(count: int) -> str:
        return some_digits(chance, count)

    return chance.choice(
        (
            lambda: f"+49 {chance.choice(('30', '170', '1511', '89'))} {some(7)}",
            lambda: f"+49{chance.choice(('30', '170', '1511', '89'))}{some(8)}",
            lambda: f"0049 170 {some(7)}",
            lambda: f"0{chance.choice('23456789')}{some(3)} / {some(6)}",
            lambda: f"0{some(3)}-{some(7)}",
            lambda: f"+44 20 {some(4)} {some(4)}",
            lambda: f"+44 (0) 79{some(2)} {some(6)}",
            lambda: f"+1 ({chance.randint(200, 999)}) {chance.randint(200, 999)}-{some(4)}",
            lambda: (
                f"({chance.randint(200, 999)}) {chance.randint(200, 999)}-{some(4)} ext. {some(4)}"
            ),
            lambda: f"1-800-{some(3)}-{some(4)}",
            lambda: f"{chance.randint(200, 999)}.{chance.randint(200, 999)}.{some(4)}",
            lambda: f"+33 {chance.randint(1, 9)} {some(2)} {some(2)} {some(2)} {some(2)}",
            lambda: f"+62 8{some(2)}-{some(4)}-{some(4)}",
            lambda: f"+86 1{some(2)} {some(4)} {some(4)}",
            lambda: f"+91 {chance.randint(6, 9)}{some(4)} {some(5)}",
            lambda: f"+34 6{some(2)} {some(3)} {some(3)}",
            lambda: (
                f"{chance.randint(400, 699)}-{some(3)}-{some(4)}\n"
                f"{chance.randint(400, 699)}-{some(3)}-{some(4)}"
            ),
            lambda: f"49 151 {some(8)}",
            lambda: f"tel:+{some(11)}",
        )
    )()


def _order(chance: random.Random) -> str:
    def some(count: int) -> str:
        return some_digits(chance, count)

    return chance.choice(
        (
            lambda: f"{chance.randint(100, 799)}-{some(7)}-{some(7)}",
            lambda: f"#{some(chance.randint(4, 12))}",
            lambda: f"ORD-20{some(2)}-{some(6)}",
            lambda: f"{some(2)}-{some(5)}-{some(5)}",
            lambda: f"INV/20{some(2)}/{some(5)}",
            lambda: f"45{some(8)}",
            lambda: f"1Z{some(3)}A{some(2)}{some(10)}",
            lambda: f"9{some(3)} {some(4)} {some(4)} {some(4)} {some(4)} {some(2)}",
            lambda: f"9{some(21)}",
            lambda: f"0034043{some(13)}",
            lambda: f"JJD{some(18)}",
            lambda: f"RX{some(9)}DE",
            lambda: f"ticket {some(6)}, case {some(8)}",
            lambda: f"SR {some(1)}-{some(12)}",
            lambda: str(uuid.UUID(int=chance.getrandbits(128), version=4)),
            lambda: str(uuid.UUID(int=chance.getrandbits(128), version=4)).upper(),
        )
    )()


def _account(chance: random.Random) -> str:
    number = iban(chance)
    return chance.choice(
        (number, " ".join(cut(number, 4)), number.lower(), f"IBAN {number}", f"({number})")
    )


def _time(chance: random.Random) -> str:
    at = datetime(2019, 1, 1, tzinfo=UTC) + timedelta(
        microseconds=chance.randrange(0, 12 * 365 * 86_400 * 1_000_000)
    )
    return chance.choice(
        (
            at.isoformat(),
            at.strftime("%Y-%m-%d %H:%M:%S.%f"),
            at.strftime("%Y%m%d%H%M%S"),
            at.strftime("%Y%m%d%H%M%S%f")[:17],
            at.strftime("%d.%m.%Y %H:%M:%S"),
            at.strftime("%d.%m.%Y %H.%M.%S Uhr"),
            at.strftime("%d/%m/%Y %H:%M:%S"),
            at.strftime("%m/%d/%Y %I:%M:%S %p"),
            at.strftime("%d-%m-%Y-%H-%M-%S"),
            at.strftime("%Y-%m-%d-%H-%M-%S"),
            f"{at.timestamp():.0f}",
            f"{at.timestamp() * 1000:.0f}",
            f"{at.timestamp() * 1_000_000:.0f}",
            f"{at:%d.%m.%Y} {at + timedelta(days=9):%d.%m.%Y}",
        )
    )


def a_number_that_is_no_card(chance: random.Random) -> tuple[str, str]:
    """A sort ("phone", "order", "account", "time") and a text of it."""
    sort, make = chance.choice(
        (("phone", _phone), ("order", _order), ("account", _account), ("time", _time))
    )
    frame = chance.choice(("{}", "call {} back", "see {}, please", "Nr. {}.", "about {}\nthanks"))
    return sort, frame.format(make(chance))
