"""Makes Qt impossible to import in this interpreter and in those that it starts.

Python imports a module of this name at its start from any folder on PYTHONPATH.
"""

import sys
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec

QT = {"PySide6", "shiboken6"}


class QtIsMissing(MetaPathFinder):
    """Answers for Qt's packages as if they had never been installed."""

    def find_spec(self, fullname: str, path: object, target: object = None) -> ModuleSpec | None:
        """Raise ModuleNotFoundError for a module of Qt, and leave others to the next finder."""
        if fullname.partition(".")[0] in QT:
            raise ModuleNotFoundError(f"No module named {fullname!r}", name=fullname)
        return None


sys.meta_path.insert(0, QtIsMissing())
