"""Promises and follow-ups side by side: what is due, for whom, and in which group it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from enum import Enum
from functools import cached_property
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.desk import Desk
from app.moment import Moment
from app.numbers import shown
from app.ports import DueGroup
from app.records import FollowUp, Promise

Task = Promise | FollowUp

LONGEST_SHOWN = 240
"""Characters of a text that a row or a message shows; the editor shows all of it."""


class View(Enum):
    """The three lists of what is due."""

    TODAY = "today"
    COMING = "coming"
    DONE = "done"


class Known(NamedTuple):
    """What is known of whom a task is for; empty where nobody is known."""

    who: str = ""
    number: str = ""
    email: str = ""


class DueItem:
    """One task and whom it is for, who is asked of the log when a row first shows it.

    `names_person` is False where the person is known from what stands around the list.
    """

    def __init__(
        self, task: Task, find: Callable[[Task], Known], *, names_person: bool = True
    ) -> None:
        self.task = task
        self._find = find
        self._names_person = names_person

    @cached_property
    def _known(self) -> Known:
        return self._find(self.task)

    @property
    def who(self) -> str:
        """The person in words, or nothing."""
        return self._known.who if self._names_person else ""

    @property
    def number(self) -> str:
        """The number to call, or nothing."""
        return self._known.number

    @property
    def email(self) -> str:
        """The address to write to, or nothing."""
        return self._known.email

    @property
    def id(self) -> UUID:
        """The record's id."""
        return self.task.id

    @property
    def kind(self) -> str:
        """The kind of follow-up, or "promise"."""
        return "promise" if isinstance(self.task, Promise) else self.task.kind

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.task.state in ("open", "changed")

    @property
    def title(self) -> str:
        """What is to be done, as a row shows it."""
        return short(self.task.what, LONGEST_SHOWN)

    @property
    def first_due(self) -> Moment | None:
        """The date it had at first, where it has another one now."""
        first = self.task.first_due
        return None if first is None or first == self.task.due else first

    def has(self, words: Sequence[str]) -> bool:
        """Whether every one of the words, in small letters, stands in it."""
        told = " ".join((self.task.what, self.who, self.number, self.kind.replace("_", " ")))
        folded = told.casefold()
        return all(word in folded for word in words)


class Group(NamedTuple):
    """Items under one heading. `is_late` ones carry an alarm in their heading."""

    heading: str
    items: tuple[DueItem, ...]
    is_late: bool = False


class Due(NamedTuple):
    """Everything due, as it is on the disk, the most pressing first."""

    overdue: tuple[DueItem, ...] = ()
    today: tuple[DueItem, ...] = ()
    coming: tuple[DueItem, ...] = ()
    done: tuple[DueItem, ...] = ()


def short(text: str, most: int = 60) -> str:
    """The text on one line; a long one ends in "…"."""
    line = " ".join(text[: 2 * most].split())
    return line if len(line) <= most and len(text) <= 2 * most else f"{line[: most - 1].rstrip()}…"


def read_due(desk: Desk, *, done: bool, limit: int = 200) -> Due:
    """What the log holds, each kind up to `limit`; done ones only when asked for."""
    people = _People(desk)

    def group(name: DueGroup) -> tuple[DueItem, ...]:
        tasks: list[Task] = [
            *desk.promises.due(name, limit=limit),
            *desk.follow_ups.due(name, limit=limit),
        ]
        if name == "done":
            tasks.sort(key=lambda task: task.settled or task.made, reverse=True)
        else:
            tasks.sort(key=_pressing)
        return tuple(DueItem(task, people.known) for task in tasks)

    return Due(
        overdue=group("overdue"),
        today=group("today"),
        coming=group("coming"),
        done=group("done") if done else (),
    )


def items_of(desk: Desk, tasks: Iterable[Task]) -> tuple[DueItem, ...]:
    """These tasks of one call; whom they are for stands above them."""
    people = _People(desk)
    return tuple(DueItem(task, people.known, names_person=False) for task in tasks)


def groups_of(due: Due, view: View, now: Moment, *, looks_ahead: bool = True) -> tuple[Group, ...]:
    """The groups of a view. Today looks one day ahead, unless what comes stands beside it: what
    comes tomorrow is no surprise."""
    today = now.local().date()
    if view is View.DONE:
        return _by_day(due.done, today, settled=True)
    coming = _by_day(due.coming, today)
    if view is View.COMING:
        return coming
    translate = QCoreApplication.translate
    tomorrow = tuple(group for group in coming if looks_ahead and _days_ahead(group, today) == 1)
    late = Group(translate("DueItems", "Late"), due.overdue, is_late=True)
    return tuple(
        group
        for group in (late, Group(translate("DueItems", "Today"), due.today), *tomorrow)
        if group.items
    )


def found_groups(due: Due, text: str, now: Moment) -> tuple[Group, ...]:
    """What has every word of the text, whatever view it belongs to."""
    words = text.casefold().split()

    def found(items: tuple[DueItem, ...]) -> tuple[DueItem, ...]:
        return tuple(item for item in items if item.has(words))

    some = Due(*(found(items) for items in due))
    today = now.local().date()
    translate = QCoreApplication.translate
    groups = (
        Group(translate("DueItems", "Late"), some.overdue, is_late=True),
        Group(translate("DueItems", "Today"), some.today),
        *_by_day(some.coming, today),
        Group(translate("DueItems", "Done"), some.done),
    )
    return tuple(group for group in groups if group.items)


class _People:
    """Whom tasks are for; each call and caller is asked for once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known: dict[tuple[UUID | None, UUID | None], Known] = {}

    def known(self, task: Task) -> Known:
        """Whom a task is for."""
        key = (task.call, task.caller)
        if key not in self._known:
            self._known[key] = self._known_of(task)
        return self._known[key]

    def _known_of(self, task: Task) -> Known:
        call = None if task.call is None else self._desk.call(task.call)
        caller_id = task.caller or (call.caller if call else None)
        caller = None if caller_id is None else self._desk.callers.get(caller_id)

        def known(field: str) -> str:
            of_call: str = getattr(call, field, "")
            of_caller: str = getattr(caller, field, "")
            return of_call or of_caller

        number = known("number")
        order = call.order if call else ""
        who = _who(known("name"), known("account"), order, number)
        return Known(who, number, known("email"))


def _who(name: str, account: str, order: str, number: str) -> str:
    """The name, else the account, else the order, else the number."""
    translate = QCoreApplication.translate
    if name:
        return short(name)
    if account:
        return translate("DueItems", "Account {account}").format(account=short(account))
    if order:
        return translate("DueItems", "Order {order}").format(order=short(order))
    return shown(number)


def _pressing(task: Task) -> tuple[bool, int, Moment]:
    due = task.due
    return due is None, 0 if due is None else due.utc_ms, task.made


def _by_day(items: Iterable[DueItem], today: date, *, settled: bool = False) -> tuple[Group, ...]:
    """One group a day in the order given; those without a date come last as they are."""
    days: dict[date | None, list[DueItem]] = {}
    for item in items:
        at = item.task.settled if settled else item.task.due
        days.setdefault(None if at is None else at.local().date(), []).append(item)
    return tuple(Group(_day_heading(day, today), tuple(some)) for day, some in days.items())


def _day_heading(day: date | None, today: date) -> str:
    translate = QCoreApplication.translate
    if day is None:
        return translate("DueItems", "Some day")
    names = {
        0: translate("DueItems", "Today"),
        1: translate("DueItems", "Tomorrow"),
        -1: translate("DueItems", "Yesterday"),
    }
    # Languages write the day of a month differently: "12 December", "12. Dezember".
    short, long = translate("DueItems", "dddd, d MMMM"), translate("DueItems", "dddd, d MMMM yyyy")
    form = short if day.year == today.year else long
    named = names.get((day - today).days)
    return named or QLocale().toString(QDate(day.year, day.month, day.day), form)


def _days_ahead(group: Group, today: date) -> int | None:
    due = group.items[0].task.due
    return None if due is None else (due.local().date() - today).days
