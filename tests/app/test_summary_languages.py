"""Texts about a call in other languages: every fact in them, and no English between the facts."""

import re
from uuid import UUID

import pytest
from jinja2 import Environment, meta

from app.playbook.places import builtin_playbook, resource
from app.summary import hand_over_brief, incident_html, summary
from tests.support.desk import TestDesk, make_desk

LANGUAGES = sorted(folder.name for folder in resource("templates").iterdir() if folder.is_dir())
FILES = sorted(file.name for file in resource("templates").iterdir() if file.is_file())

languages = pytest.mark.parametrize("language", LANGUAGES)


def told(language: str) -> tuple[TestDesk, UUID]:
    """A call with something of everything on it, by the playbook of a language."""
    desk = make_desk(playbook=builtin_playbook(f"callside.{language}"))
    call = desk.calls.start(number="+14155550134", name="Jake")
    desk.tension.set(call, 3)
    desk.notes.add_line(call, "Datenexport")
    desk.clock.pass_ms(160_000)
    desk.tension.set(call, 5)
    track = desk.playbook.boundary.tracks[0]
    desk.boundary.say(call, track.id, track.rungs[0].id, quoted="Idioten")
    desk.boundary.offer_manager(call, "customer", reason="Frist")
    desk.tension.set(call, 2)
    fields = {
        "account": "A-204",
        "order": "8841",
        "concern": "Daten",
        "cause": "lost_business",
        "fear": "Verlust",
        "fault": "ours",
        "better": "Warnung",
        "measures": "Sicherung",
        "options_offered": ("repair", "refund"),
        "option_chosen": "repair",
        "outcome": "work_agreed",
        "contact_given": "yes",
    }
    for name, value in fields.items():
        desk.calls.set_field(call, name, value)
    due = desk.clock.now().later(minutes=90)
    desk.promises.make("Anruf", call=call, due=due, channel="phone", told="no")
    desk.checklist.tick(call, "prepare")
    return desk, call


def texts(desk: TestDesk, call: UUID) -> dict[str, str]:
    """Every text about a call, by the name of its template."""
    return {
        "summary.txt": summary(desk, call),
        "summary.md": summary(desk, call, "markdown"),
        "summary.html": summary(desk, call, "html"),
        "hand_over_brief.txt": hand_over_brief(desk, call),
        "incident.html": incident_html(desk, call),
    }


def labels(template: str) -> set[str]:
    """The words of a template that are shown: what stands outside of braces and tags."""
    text = re.sub(r"<style>.*?</style>|\{[#%{].*?[#%}]\}|<[^>]*>", "\n", template, flags=re.DOTALL)
    lines = re.split(r"[\n:*(),.]", text)
    return {line.strip(" -#_") for line in lines if len(line.strip(" -#_")) > 3}


@languages
@pytest.mark.parametrize("file", FILES)
def test_a_template_uses_the_same_facts_as_the_english_one(language: str, file: str) -> None:
    english = resource("templates", file).read_text("utf-8")
    other = resource("templates", language, file).read_text("utf-8")
    environment = Environment(autoescape=True)
    # Its own filters, so that it can be read: nothing is rendered.
    environment.filters.update(dict.fromkeys(("clock", "when", "md"), str))

    def facts(template: str) -> set[str]:
        return meta.find_undeclared_variables(environment.parse(template))

    assert facts(other) == facts(english)
    for tag in ("{% if", "{% for", "{{"):
        assert other.count(tag) == english.count(tag), tag


@languages
def test_no_english_stands_between_the_facts(language: str) -> None:
    desk, call = told(language)
    for file, text in texts(desk, call).items():
        shown = re.sub(r"<[^>]*>", "\n", text)
        for label in labels(resource("templates", file).read_text("utf-8")) - {"Agent"}:
            assert not re.search(rf"\b{re.escape(label)}\b", shown), (file, label)


@languages
def test_the_facts_are_all_told(language: str) -> None:
    desk, call = told(language)
    found = texts(desk, call)
    for fact in ("Jake", "A-204", "Daten", "Sicherung", "Frist", "Idioten"):
        assert fact in found["summary.txt"], fact
        assert fact in found["hand_over_brief.txt"], fact
    channel = re.findall(r"Anruf.*?(\w+),[^,]*$", found["summary.txt"], re.MULTILINE)
    assert channel
    assert "phone" not in channel
