"""Answers pip's questions of a source package that has no back end of its own, from its folder.

pip (PEP 517) asks for a package's name and version in the package's unpacked folder, which sources
made by setuptools name in PKG-INFO. Nothing of the package is run.
"""

import shutil
from email.parser import HeaderParser
from pathlib import Path


class _Legacy:
    def get_requires_for_build_wheel(self, config_settings=None):
        """Name nothing: nothing is built."""
        return []

    def prepare_metadata_for_build_wheel(self, metadata_directory, config_settings=None):
        """Hand over the metadata that the package brought."""
        told = HeaderParser().parsestr(Path("PKG-INFO").read_text("utf-8"), headersonly=True)
        name = told["Name"].replace("-", "_")
        folder = Path(metadata_directory, f"{name}-{told['Version']}.dist-info")
        folder.mkdir()
        shutil.copyfile("PKG-INFO", folder / "METADATA")
        return folder.name


__legacy__ = _Legacy()
