"""Takes the hook of Qt for Python out of our imports: whoever imports this first imports plainly.

From `import PySide6.QtCore` on, each import statement runs through a hook that reads the source of
what it brought, looks there for a use of `__feature__` (Qt's names in snake_case, which nobody here
wants) and leaves all that text in memory. For our modules that is a fifth of the way to the open
log, and six megabytes.
"""

from __future__ import annotations

import builtins

# The hook comes with this.
import PySide6.QtCore  # noqa: F401 - and nothing of it is used here

_plain = getattr(builtins, "__orig_import__", None)
if _plain is not None and builtins.__import__ is getattr(builtins, "__feature_import__", None):
    builtins.__import__ = _plain
