"""The agent sees exactly what goes out, and how it differs from the last time (C11)."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from app.handover.hand_over import hand_over
from app.handover.preview import lines_of_copy, preview, told_line, told_line_of_copy
from app.ports import Unwatched
from app.records import Answer, Reflection, new_id
from tests.support.desk import START
from tests.support.handover import Agent, an_agent
from tests.support.store import a_call, a_note, a_promise, change


def looked(agent: Agent, *, full: bool = False):
    return preview(agent.errand(), Unwatched(), full=full)


def test_new_changed_and_deleted_lines_are_told_apart(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        kept, changed, gone = (a_call(phase="closed", name=name) for name in "KCG")
        agent.store.keeper().write(change(kept), change(changed), change(gone))
        agent.give()
        new = a_call(phase="closed", name="N", concern="late again")
        agent.store.keeper().write(
            change(replace(changed, outcome="solved")),
            change(replace(gone, deleted=START)),
            change(new),
            change(a_call(phase="wrap_up")),
            change(a_call(phase="closed", origin="rehearsal")),
            change(a_promise("ring back", call=None)),
        )
        seen = looked(agent)
        assert [(line.news, line.who, line.what) for line in seen.lines] == [
            ("changed", "C", ""),
            ("deleted", "", ""),
            ("new", "N", "late again"),
            ("new", "", "ring back"),
        ]
        assert (seen.staying.open_calls, seen.staying.rehearsals) == (1, 1)
        assert looked(agent, full=True).count("unchanged") == 1


def test_looking_changes_nothing(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        agent.store.keeper().write(change(a_call(phase="closed")))
        assert looked(agent) == looked(agent)
        assert agent.outbox.names() == []
        assert agent.records.bundles() == []


def test_the_difference_names_each_field(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        call = a_call(phase="closed", name="Mrs Doe", product="Ledger")
        note = a_note(call, "parcel lost")
        reflection = Reflection(
            id=new_id(),
            call=call.id,
            answers=(Answer(question="q", text="shared once", shared=True),),
            at=START,
        )
        keeper = agent.store.keeper()
        keeper.write(change(call, note, reflection))
        agent.give()
        (line,) = looked(agent, full=True).lines
        assert all(field.is_same for field in told_line(agent.errand(), line.head).fields)
        unshared = replace(reflection.answers[0], shared=False)
        keeper.write(
            change(
                replace(call, product="", outcome="solved"),
                replace(note, text="parcel found"),
                replace(reflection, answers=(unshared,)),
            )
        )
        (line,) = looked(agent).lines
        told = told_line(agent.errand(), line.head)
        differs = {
            (each.kind, each.field): (each.before, each.value)
            for each in told.fields
            if not each.is_same
        }
        assert differs == {
            ("call", "product"): ("Ledger", None),
            ("call", "outcome"): (None, "solved"),
            ("notes", "text"): ("parcel lost", "parcel found"),
            ("reflections", "q"): ("shared once", None),
        }
        assert told.compared


def test_without_the_own_copy_nothing_is_called_new(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        call = a_call(phase="closed")
        agent.store.keeper().write(change(call))
        (made,) = agent.give().made
        agent.outbox.path(made.file).unlink()
        agent.store.keeper().write(change(replace(call, outcome="solved")))
        (line,) = looked(agent).lines
        told = told_line(agent.errand(), line.head)
        assert not told.compared
        assert told.since_ms == made.created_ms


def test_only_what_was_seen_goes_out(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        first, second = a_call(phase="closed"), a_call(phase="closed")
        agent.store.keeper().write(change(first), change(second))
        seen = looked(agent).seen
        agent.store.keeper().write(
            change(replace(second, outcome="solved")), change(a_call(phase="closed"))
        )
        done = hand_over(agent.errand(), agent.folder, Unwatched(), seen=seen)
        assert done.calls == 1
        assert list(agent.records.states()) == [first.id]
        assert agent.give().calls == 2


def test_the_own_copy_can_be_read_for_ever(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        call = a_call(phase="closed", name="Mrs Doe")
        agent.store.keeper().write(change(call))
        (made,) = agent.give().made
        agent.store.keeper().write(change(replace(call, name="Mrs Roe")))
        copy = agent.outbox.path(made.file)
        (line,) = lines_of_copy(agent.errand(), copy).lines
        assert line.who == "Mrs Doe"
        told = told_line_of_copy(agent.errand(), copy, call.id)
        assert ("name", "Mrs Doe") in [(each.field, each.value) for each in told.fields]
