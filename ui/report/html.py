"""A report as one HTML file: no script, nothing fetched, charts inside, a table beside each (A25).

Everything that stands in it is escaped by the template; the policy in its head lets a browser take
this one style and nothing else, even if something had slipped through (C21).
"""

from __future__ import annotations

import base64
import hashlib
from string import Template

from app.insight.report import Report
from app.playbook.places import resource
from ui.look.tokens import COLOUR_NAMES, LIGHT
from ui.report.page import page_of
from ui.report.svg_chart import svg_chart

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


def html(report: Report, language: str = "en") -> bytes:
    """The report in the language that is spoken now, whose code is `language`."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    folder = resource("report")
    colours = {name: LIGHT.colour(name) for name in sorted(COLOUR_NAMES)}
    style = Template((folder / "report.css").read_text("utf-8")).substitute(colours)
    page = page_of(report)
    name_of = report.namer()
    # Our own SVG, in which every text was escaped.
    charts = [
        Markup(svg_chart(part, name_of, number))  # noqa: S704
        for number, part in enumerate(page.parts, start=1)
    ]
    environment = Environment(
        loader=FileSystemLoader(str(folder)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    written = environment.get_template("report.html").render(
        language=language,
        direction="rtl" if language.partition("_")[0] in RIGHT_TO_LEFT else "ltr",
        style=Markup(style),  # noqa: S704 - a file of ours
        style_hash=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
        page=page,
        charts=charts,
    )
    return written.encode()
