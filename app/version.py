"""The version of the program; equal to the one in pyproject.toml, which a test holds."""

VERSION = "0.1.0"
