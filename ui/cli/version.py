"""`callside version`."""

from __future__ import annotations

import click

from app.version import VERSION, told_version


@click.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON, with the versions underneath.")
def version(as_json: bool) -> None:
    """Print the version."""
    if not as_json:
        print(told_version())
        return
    import json
    import platform
    from importlib.metadata import version as version_of

    names = ("PySide6-Essentials", "sqlcipher3", "sqlite-utils", "keyring", "msgspec")
    below = {name: version_of(name) for name in names}
    told = {"callside": VERSION, "python": platform.python_version(), **below}
    print(json.dumps(told, indent=2))
