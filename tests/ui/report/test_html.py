"""The HTML of a report: one file, text stays text, charts say what their tables say (A25, C21)."""

from __future__ import annotations

import base64
import hashlib
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest

from app.insight.report import Report
from tests.support import pictures
from tests.support.reports import HOSTILE_TEAM, bare_shares, made_report
from ui.report.html import html
from ui.report.page import Part, page_of
from ui.report.svg_chart import svg_chart

SVG = "{http://www.w3.org/2000/svg}"
OURS = frozenset(
    {"html", "head", "meta", "title", "style", "body", "header", "main", "section", "figure"}
    | {"h1", "h2", "dl", "div", "dt", "dd", "bdi", "p"}
    | {"table", "caption", "thead", "tbody", "tr", "th", "td"}
    | {"svg", "g", "line", "polyline", "polygon", "circle", "rect", "text", "desc"}
)
EMPTY = frozenset({"meta", "line", "polyline", "polygon", "circle", "rect"})


class Read(HTMLParser):
    """Every tag with its attributes, and the texts in each kind of element."""

    def __init__(self, page: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self._open: list[str] = []
        self.feed(page.decode())
        self.close()
        assert self._open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in EMPTY:
            self._open.append(tag)
            self.texts.setdefault(tag, []).append("")

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        if self._open:
            self.texts[self._open[-1]][-1] += data


def hostile_page() -> bytes:
    return html(made_report(pictures.hostile(), team=HOSTILE_TEAM))


def test_hostile_texts_are_text_everywhere():
    read = Read(hostile_page())
    assert {tag for tag, _ in read.tags} <= OURS
    for text in pictures.HOSTILE:
        assert text in read.texts["bdi"]
        assert any(title.startswith(text) for title in read.texts["title"])
    assert read.texts["h1"] == ["Report of =cmd|'/c calc'!A1 <script>alert(1)</script>\ufffd\ufffd"]


def test_nothing_is_run_or_fetched():
    read = Read(hostile_page())
    for _, attributes in read.tags:
        for name, value in attributes.items():
            assert not name.startswith("on")
            assert name not in {"src", "href", "srcset", "action", "style", "data", "xlink:href"}
            assert name == "xmlns" or "//" not in (value or "")
    assert "url(" not in read.texts["style"][0]
    assert "@import" not in read.texts["style"][0]


def test_the_policy_lets_in_this_style_and_nothing_else():
    read = Read(html(made_report()))
    policy = next(a["content"] for t, a in read.tags if a.get("http-equiv"))
    (style,) = read.texts["style"]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}'")
    assert "unsafe" not in policy


def test_it_can_be_read_by_ear():
    read = Read(html(made_report(), "en"))
    assert dict(read.tags)["html"] == {"lang": "en", "dir": "ltr"}
    assert Read(html(made_report(), "ar")).tags[0][1]["dir"] == "rtl"
    assert len(read.texts["h1"]) == 1
    sections = [a for t, a in read.tags if t == "section"]
    ids = {a["id"] for _, a in read.tags if a.get("id")}
    assert len(sections) == len(pictures.EVERY)
    for tag, attributes in read.tags:
        for named in (attributes.get("aria-labelledby") or "").split():
            assert named in ids
        if tag == "th":
            assert attributes["scope"] in {"col", "row"}
        if tag == "svg":
            assert attributes["role"] == "img"
    assert len([a for _, a in read.tags if a.get("id")]) == len(ids)


def test_every_chart_has_its_table_beside_it():
    page = html(made_report()).decode()
    for section in page.split("<section")[1:]:
        assert section.count("<svg") == section.count("<table") == 1


def drawn_chart(part: Part, report: Report) -> ET.Element:
    return ET.fromstring(svg_chart(part, report.namer(), 1))  # noqa: S314 - written just now


@pytest.mark.parametrize("build", pictures.EVERY)
def test_the_texts_of_a_chart_are_those_of_its_table(build):
    """A25: every row is in the chart, and no number is there that the table has not."""
    report = made_report(build())
    (part,) = page_of(report).parts
    drawn = drawn_chart(part, report)
    marks = [each.text or "" for each in drawn.iter(f"{SVG}title")]
    rows = [part.row_words(row) for row in range(len(part.cells))]
    assert set(rows) <= set(marks)
    assert drawn.find(f"{SVG}desc").text == "\n".join(rows)
    shown = {each.text for each in drawn.iter(f"{SVG}title")} - {part.title}
    limits = {"limits 95", "limits 99.8", "middle"}
    assert shown <= set(rows) | limits


@pytest.mark.parametrize("build", [*pictures.EVERY, pictures.hostile, pictures.few_calls])
def test_a_chart_stays_on_its_paper(build):
    report = made_report(build())
    (part,) = page_of(report).parts
    drawn = drawn_chart(part, report)
    width, height = float(drawn.get("width")), float(drawn.get("height"))
    for element in drawn.iter():
        for name, value in element.attrib.items():
            if name in {"x", "x1", "x2", "cx"}:
                assert 0 <= float(value) <= width
            elif name in {"y", "y1", "y2", "cy"} and element.tag != f"{SVG}svg":
                assert 0 <= float(value) <= height
            elif name == "points":
                for pair in value.split():
                    x, y = map(float, pair.split(","))
                    assert -1 <= x <= width + 1
                    assert -1 <= y <= height + 1


def test_no_percentage_stands_without_its_n():
    read = Read(html(made_report(pictures.few_calls(), *(b() for b in pictures.EVERY[1:]))))
    del read.texts["style"]
    assert bare_shares([text for texts in read.texts.values() for text in texts]) == []
    assert bare_shares(["68 %"]) == ["68 %"]


def test_a_hidden_picture_says_why_and_shows_no_number():
    hidden = [pictures.hidden(reason, reason) for reason in pictures.HIDDEN]
    read = Read(html(made_report(*hidden)))
    assert "table" not in {tag for tag, _ in read.tags}
    assert "svg" not in {tag for tag, _ in read.tags}
    assert len([a for _, a in read.tags if a.get("class") == "hidden"]) == len(hidden)
