"""Whether all that the program brings along is there, and can be used."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from app.languages import LANGUAGES
from app.paths import Profile
from app.playbook.places import builtin_playbook, resource, spoken_playbook

FOLDERS = (
    "application",
    "fonts",
    "icons",
    "phone",
    "playbooks",
    "rehearsals",
    "report",
    "templates",
    "translations",
)


def resources(_profile: Profile) -> str:
    """Every folder of the program's data, each file of it readable and not empty."""
    count = 0
    for name in FOLDERS:
        files = [each for each in resource(name).rglob("*") if each.is_file()]
        if not files:
            raise FileNotFoundError(f"nothing in {name}")
        for file in files:
            if not file.read_bytes():
                raise ValueError(f"{file.name} is empty")
        count += len(files)
    return f"{count} files"


def playbooks(_profile: Profile) -> str:
    """The built-in playbooks, read as the window reads them."""
    names = [spoken_playbook(language).title for language in LANGUAGES]
    names.append(builtin_playbook("utility").title)
    return ", ".join(names)


def time_zones(_profile: Profile) -> str:
    """A zone of the data that the program brings, whatever the system has."""
    from importlib.resources import files

    # As zoneinfo itself asks for it.
    if not files("tzdata.zoneinfo.Europe").joinpath("Berlin").read_bytes():
        raise ValueError("tzdata is empty")
    noon = datetime(2025, 7, 1, 12, tzinfo=UTC)
    return f"noon in London is {noon.astimezone(ZoneInfo('Asia/Tokyo')):%H:%M} in Tokyo"


def numbers_and_holidays(_profile: Profile) -> str:
    """What is looked up by country, in modules that are found by their names."""
    import holidays
    import phonenumbers
    from stdnum import iban

    number = phonenumbers.parse("030 901820", "DE")
    if not phonenumbers.is_valid_number(number):
        raise ValueError("a German number is not known")
    if date(2025, 10, 3) not in holidays.country_holidays("DE"):
        raise ValueError("a German holiday is not known")
    iban.validate("DE89370400440532013000")
    return f"{len(phonenumbers.SUPPORTED_REGIONS)} regions of numbers"


def letters(_profile: Profile) -> str:
    """What seals and signs bundles, and writes calendar files and pages."""
    import icalendar
    import jinja2
    import pyrage
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from mnemonic import Mnemonic

    key = pyrage.x25519.Identity.generate()
    sealed = pyrage.encrypt(b"callside", [key.to_public()])
    signer = Ed25519PrivateKey.generate()
    signer.public_key().verify(signer.sign(sealed), sealed)
    if pyrage.decrypt(sealed, [key]) != b"callside":
        raise ValueError("what was sealed does not come back")
    if not icalendar.Calendar().to_ical() or jinja2.Template("{{ 1 }}").render() != "1":
        raise ValueError("a calendar file or a page cannot be made")
    return f"sealed, signed and opened; {len(Mnemonic('english').wordlist)} words for keys"
