"""What a setting has to make sense with beside its own kind: the rules that will use it."""

from __future__ import annotations

from typing import Any

from app.business_days import BusinessCalendar
from app.problems import Problem
from app.settings import Settings

_CALENDAR = ("holidays_country", "holidays_subdivision", "working_days", "opens", "closes")
_PLACES = ("holidays_country", "holidays_subdivision")


def check_value(settings: Settings, key: str, value: Any) -> None:
    """Let a value pass that the rules can work with.

    Raises `Problem`: those of `BusinessCalendar`, region_unknown, link_refused, ami_pin_mistyped,
    recovery_recipient_wrong.
    """
    if key in _CALENDAR:
        _check_calendar(settings, key, str(value))
    elif key == "region" and value:
        _check_region(str(value))
    elif key == "links":
        for link in value:
            check_link(link["url"])
    elif key == "recovery_recipients":
        from app.policy.recipients import check_recipients

        check_recipients(str(value))
    elif key == "ami_pin":
        from app.phone.ami_settings import checked_pin

        checked_pin(str(value))


def check_link(url: str) -> None:
    """Let an address pass whose blanks can be filled in from a call.

    Raises `Problem`: link_refused.
    """
    from app.moment import Moment
    from app.records import Call, new_id
    from app.summary import site_link

    sample = Call(
        id=new_id(), phase="closed", started=Moment(0), number="1", name="1", account="1", order="1"
    )
    site_link(url, sample)


def _check_calendar(settings: Settings, key: str, value: str) -> None:
    words = {each: settings.text(each) for each in _CALENDAR}
    words[key] = value
    if key == "holidays_country":
        words["holidays_subdivision"] = ""
    calendar = BusinessCalendar.of_site(
        country=words["holidays_country"],
        subdivision=words["holidays_subdivision"],
        working_days=words["working_days"],
        opens=words["opens"],
        closes=words["closes"],
    )
    if key in _PLACES and words["holidays_country"]:
        from datetime import date, timedelta

        # A day on which the site does not work anyway asks for no holidays.
        for day in range(7):
            calendar.is_business_day(date(2025, 1, 1) + timedelta(days=day))


def _check_region(value: str) -> None:
    from phonenumbers import SUPPORTED_REGIONS

    if value.upper() not in SUPPORTED_REGIONS:
        raise Problem("region_unknown", region=value)
