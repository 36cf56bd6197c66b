"""Follow-ups done in time, and those that are overdue (001-44 … 001-47, 002-24, 002-25)."""

from __future__ import annotations

from app.insight.patterns.pattern import Answers, Frame, Pattern
from app.insight.patterns.question import Facts, Question, Table, Value, counted
from app.insight.patterns.seen import DAY_MS, with_seen
from app.insight.patterns.selected import parts_of
from app.insight.patterns.tables import intervals, picture, share, table, total
from app.insight.picture import Column, Picture, Selection

NEEDS = ("follow_ups", "coverage")


def _tasks(facts: Facts, selection: Selection) -> Table:
    """The follow-ups of a selection; the key is their kind.

    Of those whose date was before the last day handed over, those done in time count, late and
    overdue ones do not. What is not due yet is not asked, even if it was done already: only the
    late ones would be missing then. Nor are dropped ones, and those without a date.
    """
    made = with_seen(parts_of(facts, "follow_ups", selection), facts)
    was_due = (made.due_ms < made.seen_ms).fill_null(False)
    made = made.mutate(key=made.kind, was_due=was_due, overdue=was_due & (made.state == "open"))
    in_time = (made.settled_ms <= made.due_ms).fill_null(False) & (made.state == "done")
    return made.mutate(
        done_in_time=counted(in_time, asked=made.was_due & made.state.isin(("open", "done"))),
        late_ms=made.overdue.ifelse(made.seen_ms - made.due_ms, 0),
    )


def _overdue(events: Table) -> dict[str, Value]:
    return {"overdue": events.count(where=events.overdue), "oldest_ms": events.late_ms.max()}


def _overdue_of(facts: Facts, selection: Selection, kind: str) -> Table:
    tasks = _tasks(facts, selection)
    return tasks.filter((tasks.key == kind) & tasks.overdue)


def _picture(answers: Answers, frame: Frame) -> Picture:
    whole = total(answers)
    found = sorted(answers["kinds"], key=lambda each: (-each["n"], each["key"]))
    rates = [share(each, "done_in_time") for each in found]
    keys = [each["key"] for each in found]
    return picture(
        "follow_ups",
        frame,
        headline=whole.get("overdue", 0),
        table=table(
            (
                Column(code="follow_up_kind", kind="name", names="follow_up_kind"),
                Column(code="follow_ups", kind="count"),
                Column(code="done_in_time", kind="rate"),
                Column(code="overdue", kind="count"),
                Column(code="oldest", kind="days"),
            ),
            [
                (
                    key,
                    (
                        key,
                        each["n"],
                        in_time,
                        each["overdue"],
                        -(-each["oldest_ms"] // DAY_MS) if each["overdue"] else None,
                    ),
                )
                for key, each, in_time in zip(keys, found, rates, strict=True)
            ],
        ),
        chart=intervals(
            rates,
            keys,
            x_axis="done_in_time",
            y_axis="follow_up_kind",
            names="follow_up_kind",
        ),
    )


PATTERNS = (
    Pattern(
        code="follow_ups",
        subject="follow_ups",
        needs=NEEDS,
        questions={
            "kinds": Question(
                events=_tasks, measures=("done_in_time",), more=_overdue, of_key=_overdue_of
            ),
        },
        picture=_picture,
        behind="kinds",
        summed="kinds",
    ),
)
