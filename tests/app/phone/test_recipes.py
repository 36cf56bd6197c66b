"""The lines to paste: the page, the document and the hook agree on each of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.phone.placeholders import phone_of, unfilled
from app.phone.recipes import BARE_HOOK, Recipe, recipes
from ui.phone import hook

DOCS = Path(__file__).resolve().parents[3] / "docs" / "phone"
IN_DOCS = re.compile(
    r"(?:^ {4,}|`|=)((?:callside-hook )?(?:ring|answer|end)\b[^`\n]*)", re.MULTILINE
)
BY_NAME = pytest.mark.parametrize("recipe", recipes(), ids=lambda recipe: recipe.id)


@BY_NAME
def test_the_document_shows_each_line_and_its_field(recipe: Recipe):
    text = (DOCS / recipe.document).read_text("utf-8")
    for line in recipe.lines:
        assert line.filled(BARE_HOOK) in text
        assert line.field in text
    assert recipe.phone.partition(",")[0] in text
    assert recipe.manual in text


@pytest.mark.parametrize("page", sorted(path.name for path in DOCS.glob("*.md")))
def test_each_line_of_a_document_is_one_that_the_hook_understands(page: str):
    found = IN_DOCS.findall((DOCS / page).read_text("utf-8"))
    for line in found:
        if line.startswith(BARE_HOOK) and "|" not in line:
            words = line.removeprefix(BARE_HOOK).split()
            assert hook.said(words)["kind"] == words[0], line


@BY_NAME
def test_each_line_says_what_it_is_meant_to(recipe: Recipe):
    spoken = {line.filled("").strip() for line in recipe.lines} - {""}
    kinds = set()
    for line in spoken:
        words = line.split()
        fields = hook.said(words)
        kinds.add(fields["kind"])
        is_told_by_twinkle = recipe.id == "twinkle"
        assert (hook.NUMBER in words) is not is_told_by_twinkle
        assert set(fields) <= {"kind", "number", "name", "way", "cause"}
        # The number is the last thing on the line: what the caller chose cannot become an option.
        assert words[-1] in (hook.NUMBER, *recipe.placeholders) or is_told_by_twinkle
    assert "ring" in kinds


@BY_NAME
def test_a_placeholder_of_a_line_is_known_by_its_phone(recipe: Recipe):
    for placeholder in recipe.placeholders:
        assert any(placeholder in line.line for line in recipe.lines)
        assert unfilled(placeholder) == placeholder
        assert phone_of(placeholder) == recipe.phone.replace(" for Windows", "")


def test_a_path_with_a_space_is_put_in_quotes():
    line = recipes()[0].lines[0]
    path = r"C:\Program Files\Callside\callside-hook.exe"
    assert line.filled(path) == f'"{path}" ring --direction in --from'
    assert line.filled("/usr/bin/callside-hook").startswith("/usr/bin/callside-hook ring")


def test_the_overview_leads_to_every_page():
    text = (DOCS / "README.md").read_text("utf-8")
    for recipe in recipes():
        assert f"({recipe.document})" in text


@pytest.mark.parametrize(
    ("number", "placeholder", "phone"),
    [
        ("%CallerNumber%", "%CallerNumber%", "3CX"),
        ("%%CallerNumber%%", "%%CallerNumber%%", ""),
        (" +%callernumber% ", "%callernumber%", "3CX"),
        ("[number]", "[number]", "3CX"),
        ("{phone}", "{phone}", "Zoiper, COMfortel SoftPhone"),
        ("tel:{CALLERNUM:1}", "{CALLERNUM:1}", "Wildix"),
        ("<Call.NumberSC>", "<Call.NumberSC>", "estos ProCall"),
        ("$remote", "$remote", "Snom, Yealink, Grandstream, Sangoma"),
        ("sip:$remote@pbx", "$remote", "Snom, Yealink, Grandstream, Sangoma"),
        ("$$REMOTENUMBER$$", "$$REMOTENUMBER$$", "Aastra, Mitel"),
        ("$n", "$n", "innovaphone myPBX"),
        ("!01", "!01", "VOIspeed"),
        ("${CALLERID}", "${CALLERID}", ""),
        ("{{ caller }}", "{{ caller }}", ""),
        ("<Caller Number>", "<Caller Number>", ""),
        ("%1", "%1", ""),
        ("{something_new}", "{something_new}", ""),
    ],
)
def test_an_unfilled_placeholder_is_named_with_its_phone(number: str, placeholder: str, phone: str):
    assert unfilled(number) == placeholder
    assert phone_of(unfilled(number)) == phone


@pytest.mark.parametrize(
    "number",
    [
        "",
        "+4930123456",
        "030 / 123-45",
        "(555) 123-0001",
        "*21#",
        "#31#017012345",
        "!12345",
        "anonymous",
        "<unknown>",
        "sip:ann%20b@example.com",
        "sip:101@[fe80::1]",
        "sip:+49%2B30@pbx",
        "tel:+49-30;phone-context=+49",
        "Ann <100%> Example",
        "price 5$",
        "Ann <sales>",
        "sip:a$b@pbx.example",
    ],
)
def test_what_a_phone_did_fill_in_is_none(number: str):
    assert unfilled(number) == ""
