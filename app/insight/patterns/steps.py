"""Steps of the checklist done and skipped, as the playbook of each call has them."""

from __future__ import annotations

from app.insight.patterns.by_agent import by_agent
from app.insight.patterns.over_time import over_time
from app.insight.patterns.pattern import Answers, Frame, Pattern
from app.insight.patterns.question import MISS, UNKNOWN, Facts, Question, Table, counted
from app.insight.patterns.selected import among, calls_of, parts_of
from app.insight.patterns.tables import intervals, picture, share, table, total
from app.insight.picture import Column, Picture, Selection

NEEDS = ("calls", "steps", "playbook_items")


def _steps_of_playbooks(facts: Facts) -> Table:
    items = facts["playbook_items"]
    steps = items.filter(items.kind == "step")
    return steps.select("playbook", key="item")


def _offered(facts: Facts, selection: Selection) -> Table:
    """One row for each step that the playbook of a call has; asked of where any was done."""
    calls = calls_of(facts, selection)
    calls = calls.mutate(done=(calls.steps_done > 0).ifelse(MISS, UNKNOWN))
    return calls.inner_join(_steps_of_playbooks(facts), "playbook")


def _skipped(facts: Facts, selection: Selection, step: str) -> Table:
    """Calls whose playbook has the step, and that never marked it as done."""
    offered = _offered(facts, selection)
    done = facts["steps"]
    done = done.filter((done.step == step) & (done.state == "done"))
    return offered.filter(offered.key == step).anti_join(done, "call")


def _count_steps(facts: Facts, selection: Selection) -> Table:
    """The counts by step, from two small sums: calls by playbook, and marks by step.

    One row for each step of each call would be ten times the calls.
    """
    calls = calls_of(facts, selection)
    steps = _steps_of_playbooks(facts)
    by_playbook = calls.group_by("playbook").aggregate(
        calls=calls.count(), used=calls.count(where=calls.steps_done > 0)
    )
    offered = by_playbook.inner_join(steps, "playbook")
    offered = offered.group_by("key").aggregate(
        n=offered.calls.sum().cast("int64"), n_done=offered.used.sum().cast("int64")
    )
    # Marks of calls whose playbook nobody knows count against no call. There are seldom any, and
    # a join with none of them costs nothing. They are looked for in tables of their own: an engine
    # keeps what is named twice, and all marks are too many to be kept.
    nobody_knows = by_playbook.anti_join(steps, "playbook")
    unknown = among(facts["calls"].semi_join(nobody_knows, "playbook"), selection)
    marked = _by_step(parts_of(facts, "steps", selection)).left_join(
        _by_step(facts["steps"].semi_join(unknown, "call")), "step", rname="{name}_unknown"
    )
    marked = marked.select(
        "step",
        done=marked.done - marked.done_unknown.fill_null(0),
        later=marked.later - marked.later_unknown.fill_null(0),
    )
    both = offered.left_join(marked, offered.key == marked.step)
    return both.select(
        "key",
        "n",
        "n_done",
        k_done=both.done.fill_null(0),
        missing_done=both.n - both.n_done,
        put_off=both.later.fill_null(0),
    )


def _by_step(marks: Table) -> Table:
    return marks.group_by("step").aggregate(
        done=marks.count(where=marks.state == "done"),
        later=marks.count(where=marks.state == "later"),
    )


def half_done(facts: Facts, selection: Selection) -> Table:
    """Calls in which at least half of the playbook's steps were done.

    Calls in which no step was marked at all are unknown: skipping cannot be told from not using
    the checklist. The unit is the call, as the steps of one call hang together.
    """
    steps = _steps_of_playbooks(facts)
    lengths = steps.group_by("playbook").aggregate(steps=steps.count())
    calls = calls_of(facts, selection).inner_join(lengths, "playbook")
    return calls.mutate(
        half_of_steps=counted(calls.steps_done * 2 >= calls.steps, unknown=calls.steps_done == 0)
    )


def _picture(answers: Answers, frame: Frame) -> Picture:
    found = sorted(answers["steps"], key=lambda each: frame.names.place("step", each["key"]))
    found = [each for each in found if each["n"]]
    rates = [share(each, "done") for each in found]
    rows = [
        (
            each["key"],
            (
                each["key"],
                each["n"],
                rate,
                None if rate is None else each["put_off"],
                None if rate is None else each["n"] - each["k_done"],
            ),
        )
        for each, rate in zip(found, rates, strict=True)
    ]
    return picture(
        "steps",
        frame,
        headline=share(total(answers), "half_of_steps"),
        table=table(
            (
                Column(code="step", kind="name", names="step"),
                Column(code="calls", kind="count"),
                Column(code="done", kind="rate"),
                Column(code="later", kind="count"),
                Column(code="left_out", kind="count"),
            ),
            rows,
        ),
        chart=intervals(
            rates, [each["key"] for each in found], x_axis="done", y_axis="step", names="step"
        ),
    )


PATTERNS = (
    Pattern(
        code="steps",
        subject="steps",
        needs=NEEDS,
        questions={
            "all": Question(events=half_done, measures=("half_of_steps",), keyed=False),
            "steps": Question(
                events=_offered,
                counts=_count_steps,
                of_key=_skipped,
                measures=("done",),
                partition=False,
            ),
        },
        picture=_picture,
        behind="steps",
    ),
    over_time("steps_over_time", "steps", half_done, "half_of_steps", needs=NEEDS),
    by_agent("steps_by_agent", "steps", half_done, "half_of_steps", needs=NEEDS),
)
