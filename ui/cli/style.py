"""`callside style`: the style page, for whoever works on the look."""

from __future__ import annotations

from pathlib import Path

import click

THEMES = ("system", "light", "dark", "contrast")


@click.command(hidden=True)
@click.option("--theme", type=click.Choice(THEMES), default="system", help="Colours.")
@click.option("--scale", type=click.IntRange(100, 200), default=100, help="Text size in percent.")
@click.option("--width", type=click.IntRange(320, 2000), default=380, help="Width in px.")
@click.option("--rtl", is_flag=True, help="From right to left.")
@click.option("--out", type=click.Path(path_type=Path), help="Write a picture here instead.")
def style(theme: str, scale: int, width: int, rtl: bool, out: Path | None) -> None:
    """Show every control in every state on one page."""
    from ui.look.gallery import show_gallery

    show_gallery(theme, scale=scale / 100, width=width, rtl=rtl, out=out)
