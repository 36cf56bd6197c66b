"""Texts about a call: what they say, what they leave out, and what they refuse."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.problems import Problem
from app.records import FollowUp
from app.settings import Settings
from app.summary import _facts, hand_over_brief, incident_html, mail_draft_for, site_link, summary
from tests.support.desk import TestDesk, make_desk


@pytest.fixture
def desk() -> TestDesk:
    return make_desk()


@pytest.fixture
def call(desk: TestDesk):
    """A call with something of everything on it."""
    call = desk.calls.start(number="+14155550134", name="Jake <Miller>")
    desk.clock.pass_ms(21_000)
    desk.tension.set(call, 3)
    desk.notes.add_line(call, "Update *broke* the export")
    desk.clock.pass_ms(160_000)
    desk.tension.set(call, 5)
    track = desk.playbook.boundary.tracks[0]
    desk.boundary.say(call, track.id, track.rungs[0].id, quoted='you "idiots"')
    desk.boundary.offer_manager(call, "customer", reason="wants a decision")
    desk.clock.pass_ms(30_000)
    desk.tension.set(call, 2)
    fields = {
        "account": "A-204",
        "order": "8841",
        "concern": "lost sales data",
        "cause": "lost_business",
        "fear": "loses the customer",
        "fault": "ours",
        "better": "a warning before the update",
        "measures": "restored the backup",
        "options_offered": ("repair", "refund"),
        "option_chosen": "repair",
        "outcome": "work_agreed",
        "contact_given": "yes",
    }
    for name, value in fields.items():
        desk.calls.set_field(call, name, value)
    due = desk.clock.now().later(minutes=90)
    desk.promises.make("call back", call=call, due=due, channel="phone", told="yes")
    desk.checklist.tick(call, "prepare")
    return call


def test_the_plain_summary_tells_the_whole_call(desk, call):
    lines = summary(desk, call).splitlines()
    assert lines[:16] == [
        "CALL 2025-11-17 10:00, 03:31 talked",
        "Caller: Jake <Miller>, +14155550134 (account A-204)",
        "About: order 8841",
        "Outcome: Agreed, work to be done",
        "Concern: lost sales data",
        "Cause: It cost them business",
        "Behind it: loses the customer",
        "Fault: ours",
        "How it could have been better: a warning before the update",
        "What was done: restored the backup",
        "Offered: Repair, Refund",
        "Chosen: Repair",
        "Contact details given: yes",
        "Tension: Upset, at most Furious, at the end Uneasy",
        'Warning at 03:01: Warn ("you "idiots"")',
        "Manager at 03:01: asked for by the customer, wants a decision",
    ]
    assert "- call back, by 2025-11-17 11:33, by phone, customer told" in lines
    assert "00:21 Update *broke* the export" in lines


def test_the_follow_ups_that_the_close_will_make_are_told_before_it_and_after(desk, call):
    proposed = [each.rule.title for each in desk.follow_ups.proposed(call)]
    assert proposed
    before = summary(desk, call)
    desk.calls.close(call)
    after = summary(desk, call)
    assert all(title in before and title in after for title in proposed)


def test_declined_follow_ups_are_not_told(desk, call):
    proposal = desk.follow_ups.proposed(call)[0]
    desk.follow_ups.decline(call, proposal)
    assert proposal.rule.title not in summary(desk, call)


def test_an_empty_call_has_a_short_summary(desk):
    call = desk.calls.start()
    assert summary(desk, call) == "CALL 2025-11-17 10:00, 00:00 talked\n"


def test_markdown_shows_what_people_wrote_as_they_wrote_it(desk, call):
    desk.notes.write(call, "# no heading\n- no list\n1. none\n<b>no html</b> [no](link) `x`")
    text = summary(desk, call, "markdown")
    assert text.startswith("## Call 2025-11-17 10:00\n")
    assert "- **Caller:** Jake \\<Miller\\>, +14155550134 (account A-204)" in text
    assert "\\# no heading" in text
    assert "00:00 \\- no list" in text
    assert "00:00 1\\. none" in text
    assert "\\<b\\>no html\\</b\\> \\[no\\](link) \\`x\\`" in text


def test_html_shows_what_people_wrote_as_text(desk, call):
    desk.calls.set_field(call, "concern", "<script>alert(1)</script> & more")
    text = summary(desk, call, "html")
    assert "<script>" not in text
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; more" in text
    assert "Jake &lt;Miller&gt;" in text


@pytest.mark.parametrize("form", ["plain", "markdown", "html"])
def test_private_things_stay_out(desk, call, form):
    desk.tension.set(call, 4, remark="I nearly cried")
    desk.reflections.write(call, next_time="breathe before I answer")
    text = summary(desk, call, form) + hand_over_brief(desk, call) + incident_html(desk, call)
    assert "nearly cried" not in text
    assert "breathe before" not in text


def test_the_brief_tells_what_a_supervisor_needs_first(desk, call):
    lines = hand_over_brief(desk, call).splitlines()
    assert lines[:4] == [
        "Jake <Miller>, account A-204, on the line for 03:31",
        "Tension now: 2 of 5, Uneasy (it was Furious)",
        "The customer asked for you. Reason: wants a decision",
        "",
    ]
    assert "Concern: lost sales data" in lines
    assert "- Prepare yourself" in lines
    assert "- Offered: Repair, Refund; they chose Repair" in lines
    assert '- 03:01 Warn: "you "idiots""' in lines
    assert lines[-1] == "00:21 Update *broke* the export"


def test_the_brief_of_a_call_just_begun_says_that_nothing_was_tried(desk):
    call = desk.calls.start()
    text = hand_over_brief(desk, call)
    assert text.startswith("Caller not known, on the line for 00:00\n")
    assert "Nothing has been tried yet." in text
    assert "No warning was given." in text


def test_who_asked_for_the_manager_is_told_apart(desk):
    call = desk.calls.start()
    desk.boundary.offer_manager(call, "agent")
    assert "I offered to bring you in." in hand_over_brief(desk, call)


def test_the_incident_sheet_has_every_stamp(desk, call):
    text = incident_html(desk, call)
    sentence = desk.sheet(call).boundary[0].sentence.replace("'", "&#39;")
    assert "<td>10:03:01</td><td>03:01</td><td>Warn</td>" in text
    assert "you &#34;idiots&#34;" in text
    assert sentence in text
    assert "00:21 3 Upset; 03:01 5 Furious; 03:31 2 Uneasy" in text
    assert "default-src 'none'" in text
    assert "http://" not in text


def test_a_closed_call_is_told_from_the_log(desk, call):
    open_text = summary(desk, call)
    desk.calls.end(call)
    desk.calls.close(call)
    assert summary(desk, call).splitlines()[0] == open_text.splitlines()[0]


# -- templates of the house ----------------------------------------------------------------------


def house(tmp_path: Path, name: str, text: str) -> TestDesk:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / name).write_text(text, "utf-8")
    settings = Settings(tmp_path / "settings.json")
    settings.set("playbook", str(tmp_path / "house.toml"))
    return make_desk(settings=settings)


def test_a_house_has_templates_of_its_own(tmp_path):
    desk = house(tmp_path, "summary.txt", "Ticket: {{ call.name }}")
    call = desk.calls.start(name="Jake")
    assert summary(desk, call) == "Ticket: Jake\n"
    assert hand_over_brief(desk, call).startswith("Jake, on the line")


@pytest.mark.parametrize(
    "template",
    [
        "{{ call.nothing }}",
        "{% if %}",
        "{{ ''.__class__.__mro__ }}",
        "{{ call.__class__.__init__.__globals__ }}",
        "{% include '../../etc/passwd' %}",
        "{{ 1 / 0 }}",
    ],
)
def test_a_faulty_or_curious_template_is_refused(tmp_path, template):
    desk = house(tmp_path, "summary.txt", template)
    call = desk.calls.start(name="Jake")
    with pytest.raises(Problem) as caught:
        summary(desk, call)
    assert caught.value.code == "template_faulty"
    assert caught.value.facts["name"] == "summary.txt"


# -- mails ---------------------------------------------------------------------------------------


def follow_up(desk: TestDesk, call, rule: str) -> FollowUp:
    proposal = next(p for p in desk.follow_ups.proposed(call) if p.rule.id == rule)
    return desk.follow_ups.accept(call, proposal)


def test_a_mail_is_filled_with_what_is_known(desk, call):
    desk.settings._values.update(agent_name="Sam", agent_phone="555 0134", company="Example Ltd")
    desk.calls.set_field(call, "email", "jake@example.com")
    draft = mail_draft_for(desk, follow_up(desk, call, "written_apology"), called_on="Monday")
    assert (draft.to, draft.subject) == ("jake@example.com", "Our apology")
    assert "On Monday you told us about" in draft.body
    assert "lost sales data" in draft.body
    assert "Sam\nExample Ltd" in draft.body
    assert "[action?]" in draft.body
    assert "{" not in draft.body


def test_without_words_for_the_day_its_date_stands(desk, call):
    draft = mail_draft_for(desk, follow_up(desk, call, "written_apology"))
    assert "2025-11-17" in draft.body


def test_the_caller_s_address_is_used_when_the_call_has_none(desk, call):
    desk.callers.identify(call)
    caller = desk.sheet(call).call.caller
    desk.callers.describe(caller, email="jake@home.example")
    draft = mail_draft_for(desk, follow_up(desk, call, "written_apology"))
    assert draft.to == "jake@home.example"


def test_a_task_without_template_gives_an_empty_mail_about_it(desk, call):
    made = desk.follow_ups.make("send the\ninvoice", call=call)
    draft = mail_draft_for(desk, made)
    assert (draft.subject, draft.body) == ("send the invoice", "")


def test_a_wrong_address_is_told(desk, call):
    desk.calls.set_field(call, "email", "not an address")
    with pytest.raises(Problem) as caught:
        mail_draft_for(desk, follow_up(desk, call, "written_apology"))
    assert caught.value.code == "mail_address_wrong"


# -- links ---------------------------------------------------------------------------------------


def test_a_link_is_filled_and_encoded(desk, call):
    record = desk.sheet(call).call
    link = site_link("https://crm.example/find?q={number}&who={name}&id={call}", record)
    assert link == (
        f"https://crm.example/find?q=%2B14155550134&who=Jake%20%3CMiller%3E&id={record.id}"
    )


def test_a_value_cannot_leave_its_place(desk, call):
    record = replace(desk.sheet(call).call, account="../admin?x=1#y@evil.example/\r\nHost: a")
    link = site_link("https://crm.example/{account}", record)
    assert link.startswith("https://crm.example/..%2Fadmin%3Fx%3D1%23y%40evil.example%2F%0D%0A")


@pytest.mark.parametrize(
    ("template", "reason"),
    [
        ("file:///etc/passwd", "not_http"),
        ("javascript:alert(1)", "not_http"),
        ("mailto:{name}", "not_http"),
        ("//crm.example/{number}", "not_http"),
        ("https:///path", "malformed"),
        ("https://crm.example/{nothing}", "unknown_blank"),
        ("https://crm.example/{name.__class__}", "unknown_blank"),
        ("https://crm.example/{name!r}", "unknown_blank"),
        ("https://crm.example/{}", "unknown_blank"),
        ("https://crm.example/{number", "malformed"),
        ("https://crm.example/ {number}", "malformed"),
        ("https://crm.example/\n", "malformed"),
        ("https://crm.example/" + "a" * 2000, "too_long"),
    ],
)
def test_other_links_are_refused(desk, call, template, reason):
    with pytest.raises(Problem) as caught:
        site_link(template, desk.sheet(call).call)
    assert (caught.value.code, caught.value.facts["reason"]) == ("link_refused", reason)


def test_a_field_that_is_not_known_yet_is_named(desk):
    call = desk.calls.start()
    with pytest.raises(Problem) as caught:
        site_link("https://crm.example/{account}", desk.sheet(call).call)
    assert caught.value.facts == {"reason": "not_known_yet", "field": "account"}


# -- what is written about templates ---------------------------------------------------------------


def test_the_document_names_the_files_and_facts_that_there_are(desk, call):
    root = Path(__file__).parents[2]
    text = (root / "docs" / "templates.md").read_text("utf-8")
    first_cells = [line.split("|")[1] for line in text.splitlines() if line.startswith("| `")]
    named = {name for cell in first_cells for name in re.findall(r"`([^`]+)`", cell)}
    folder = root / "resources" / "templates"
    files = {path.name for path in folder.iterdir() if path.is_file()}
    assert named == files | set(_facts(desk, call))
