"""A table of phrases or outcomes is tried out line by line before anything is changed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.playbook.draft import Draft
from app.playbook.places import builtin_playbook
from app.playbook.table_import import MOST_LINES, SECTIONS, SIZE_CAP, try_table
from app.problems import Problem

PLAYBOOK = builtin_playbook()
KNOWN = PLAYBOOK.phrases[0]


def refused(content: bytes, section: str = "phrases") -> dict[str, object]:
    with pytest.raises(Problem) as caught:
        try_table(PLAYBOOK, section, content)
    assert caught.value.code == "playbook_table_refused"
    return dict(caught.value.facts)


def test_each_line_says_what_becomes_of_it() -> None:
    content = (
        "id,title,kind,body,keywords\n"
        f"{KNOWN.id},{KNOWN.title},{KNOWN.kind},Good that you called,hello | glad\n"
        f"{PLAYBOOK.phrases[1].id},{PLAYBOOK.phrases[1].title},{PLAYBOOK.phrases[1].kind},"
        f'"{PLAYBOOK.phrases[1].body}",{" | ".join(PLAYBOOK.phrases[1].keywords)}\n'
        ",A new one,listening,I am with you {customer},\n"
        ",A wrong one,lstening,Hello {custmer},\n"
        "x,too few\n"
        f"{KNOWN.id},Again,listening,Again,\n"
    )
    tried = try_table(PLAYBOOK, "phrases", content.encode())
    assert [(line.line, line.way) for line in tried.lines] == [
        (2, "changed"),
        (3, "unchanged"),
        (4, "new"),
        (5, "faulty"),
        (6, "faulty"),
        (7, "faulty"),
    ]
    assert tried.lines[0].parts == ("body", "keywords")
    assert tried.lines[2].id == "a_new_one"
    assert tried.lines[3].faults == (
        "body: placeholder {custmer} is not declared; did you mean customer?",
        'kind: "lstening" is not known; did you mean listening?',
    )
    assert tried.lines[4].faults == ("2 cells, 5 columns",)
    assert tried.lines[5].faults == (f'id: "{KNOWN.id}" is in line 2, too',)
    assert tried.playbook.phrases[0].keywords == ("hello", "glad")
    assert [each.id for each in tried.playbook.phrases[-1:]] == ["a_new_one"]
    assert try_table(PLAYBOOK, "phrases", content.encode()) == tried, "trying changes nothing"


def test_a_table_is_taken_over_as_one_change() -> None:
    draft = Draft(PLAYBOOK)
    tried = try_table(PLAYBOOK, "phrases", b"title,kind,body\nA,listening,B\nC,listening,D\n")
    draft.take(tried.playbook)
    assert len(draft.changes()) == 2
    draft.undo()
    assert not draft.is_changed


def test_a_spreadsheet_with_semicolons_and_a_mark_at_its_beginning_reads() -> None:
    content = "\ufefftitle;settled\r\nReplaced twice;yes\r\nGone;no\r\nNo;perhaps\r\n".encode()
    tried = try_table(PLAYBOOK, "outcomes", content)
    assert [line.way for line in tried.lines] == ["new", "new", "faulty"]
    assert [each.settled for each in tried.playbook.outcomes[-2:]] == [True, False]


def test_too_many_outcomes_are_told_of_the_whole() -> None:
    lines = "".join(f"Outcome {number}\n" for number in range(20))
    tried = try_table(PLAYBOOK, "outcomes", f"title\n{lines}".encode())
    assert tried.count("new") == 20
    assert tried.faults == (f"outcomes: {len(PLAYBOOK.outcomes) + 20}, must be 1 to 15",)


def test_what_is_no_table_is_refused_with_a_reason() -> None:
    assert refused(b"")["reason"] == "no_lines"
    assert refused(b"title,body\n")["reason"] == "no_lines"
    assert refused(b"title,boddy\nx,y\n") == {
        "reason": "unknown_column",
        "column": "boddy",
        "hint": "; did you mean body?",
    }
    assert refused(b"title\n\xff\xfe\n") == {"reason": "not_utf8", "line": 2}
    assert refused(b'title\n"never closed\n')["reason"] == "not_csv"
    assert refused(b"x" * (SIZE_CAP + 1))["reason"] == "too_large"
    assert refused(b"title\n" + b"a\n" * (MOST_LINES + 1))["reason"] == "too_many_lines"


@given(st.sampled_from(SECTIONS), st.binary(max_size=200))
@settings(max_examples=80, deadline=None)
def test_whatever_a_table_holds_only_a_problem_comes_out(section: str, content: bytes) -> None:
    codes = []
    try:
        try_table(PLAYBOOK, section, b"title\n" + content)
    except Problem as problem:
        codes.append(problem.code)
    assert codes in ([], ["playbook_table_refused"])
