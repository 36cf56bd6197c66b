"""The version of the program; equal to the one in pyproject.toml, which a test holds."""

VERSION = "0.1.0"


def told_version() -> str:
    """The line that `callside version` prints."""
    return f"callside {VERSION}"
