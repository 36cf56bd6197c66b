"""A chart of a report as SVG: no script, no style, no link; its texts are those of the table (A25).

Every mark carries the words of its row as its title, so the chart says what the table says to a
screen reader and on hovering. Colours are the light theme's, and never the only sign: what stands
out is a diamond with a word, each series has a shape and a dash of its own.
"""

from __future__ import annotations

from app.insight.report import NameOf
from ui.look.tokens import LIGHT
from ui.report.page import Part
from ui.report.svg_paper import Paper
from ui.report.svg_rows import Rows
from ui.report.svg_sheet import SIZE, WIDTH
from ui.report.svg_upright import Upright


def svg_chart(part: Part, name_of: NameOf, number: int) -> str:
    """The chart of a part of a report; "" where it has none. `number` makes its ids its own."""
    chart = part.picture.chart
    if chart is None or not part.cells or not any(series.points for series in chart.series):
        return ""
    drawing = (Rows if chart.kind == "intervals" else Upright)(part, chart, name_of)
    height = float(round(drawing.draw()))
    frame = Paper()
    title, description = f"chart-{number}-title", f"chart-{number}-words"
    with frame.group(
        "svg",
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {WIDTH} {height:.0f}",
        width=float(WIDTH),
        height=height,
        role="img",
        aria_labelledby=f"{title} {description}",
        # One family alone: Qt takes a list of them for the name of one.
        font_family="Inter",
        font_size=SIZE,
        fill=LIGHT.text,
    ):
        frame.words("title", part.title, id=title)
        rows = (part.row_words(row) for row in range(len(part.cells)))
        frame.words("desc", "\n".join(rows), id=description)
        frame.put(drawing.paper)
    return frame.text
