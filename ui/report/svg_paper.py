"""SVG as text, element by element: texts escaped, numbers short, no style, no link."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from xml.sax.saxutils import escape, quoteattr

Value = str | float | None


def short(value: float) -> str:
    """A number with at most two decimals."""
    told = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if told in ("-0", "") else told


class Paper:
    """Collects elements; `text` is the SVG. Attributes that are None are left out."""

    def __init__(self) -> None:
        self._lines: list[str] = []

    @property
    def text(self) -> str:
        """What was drawn so far."""
        return "\n".join(self._lines)

    def element(self, name: str, **attributes: Value) -> None:
        """An element with nothing in it."""
        self._lines.append(f"<{name}{_attributes(attributes)}/>")

    def words(self, name: str, content: str, **attributes: Value) -> None:
        """An element with a text in it."""
        self._lines.append(f"<{name}{_attributes(attributes)}>{escape(content)}</{name}>")

    def put(self, other: Paper) -> None:
        """What was drawn on another paper."""
        self._lines += other._lines

    @contextmanager
    def group(self, name: str = "g", title: str = "", **attributes: Value) -> Iterator[None]:
        """What is drawn inside belongs together; `title` is read out and shown on hovering."""
        self._lines.append(f"<{name}{_attributes(attributes)}>")
        if title:
            self.words("title", title)
        yield
        self._lines.append(f"</{name}>")

    def line(self, x1: float, y1: float, x2: float, y2: float, **attributes: Value) -> None:
        """A straight line."""
        self.element("line", x1=x1, y1=y1, x2=x2, y2=y2, **attributes)

    def path(self, points: Sequence[tuple[float, float]], **attributes: Value) -> None:
        """A line through points."""
        if points:
            drawn = " ".join(f"{short(x)},{short(y)}" for x, y in points)
            self.element("polyline", points=drawn, fill="none", **attributes)

    def mark(self, shape: str, x: float, y: float, size: float, fill: str) -> None:
        """A mark of a shape ("circle", "square", "diamond") around a place, `size` px wide."""
        half = size / 2
        if shape == "circle":
            self.element("circle", cx=x, cy=y, r=half, fill=fill)
        elif shape == "square":
            self.element("rect", x=x - half, y=y - half, width=size, height=size, fill=fill)
        else:
            corners = ((x, y - half), (x + half, y), (x, y + half), (x - half, y))
            drawn = " ".join(f"{short(a)},{short(b)}" for a, b in corners)
            self.element("polygon", points=drawn, fill=fill)


def _attributes(attributes: dict[str, Value]) -> str:
    told = []
    for name, value in attributes.items():
        if value is None:
            continue
        text = value if isinstance(value, str) else short(value)
        told.append(f" {name.replace('_', '-')}={quoteattr(text)}")
    return "".join(told)
