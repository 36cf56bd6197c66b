"""Whether what the window is drawn with works, without opening a window."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

# Before all others that come with Qt or after it.
import ui.plain_imports
import ui.qt_plugins  # noqa: F401 - both act by being imported

# isort: split
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QPluginLoader, Qt, qVersion
from PySide6.QtWidgets import QApplication, QLabel

from app.languages import LANGUAGES
from app.paths import Profile

_PLATFORMS = {"win32": "qwindows.dll", "darwin": "libqcocoa", "linux": "libqxcb"}


@cache
def _application() -> QCoreApplication:
    # What is shown nowhere disturbs nobody, and works where there is no screen.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QCoreApplication.instance() or QApplication(["callside", "-style", "fusion"])


def window_library(_profile: Profile) -> str:
    """Qt starts, and draws a text."""
    _application()
    label = QLabel("Callside")
    label.ensurePolished()
    picture = label.grab().toImage()
    if picture.isNull() or label.sizeHint().width() < 10:
        raise ValueError("nothing is drawn")
    return f"Qt {qVersion()}"


def screen(_profile: Profile) -> str:
    """The plugin for this system's screen loads with all that it needs of the system."""
    _application()
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    name = _PLATFORMS.get(sys.platform, _PLATFORMS["linux"])
    loader = QPluginLoader(str(plugins / name))
    if not loader.load():
        raise OSError(loader.errorString())
    return f"{name} can be loaded"


def typeface_and_icons(_profile: Profile) -> str:
    """The shipped typeface is known to Qt, and each icon leaves something on the paper."""
    from ui.look.fonts import FAMILIES, load_fonts
    from ui.look.icons import icon_names, icon_pixmap

    _application()
    families = load_fonts()
    if FAMILIES[0] not in families:
        raise ValueError(f"{FAMILIES[0]} is not known")
    names = sorted(icon_names())
    for name in names:
        drawn = icon_pixmap(name, "#000000", 24).toImage()
        blank = drawn.copy()
        blank.fill(Qt.GlobalColor.transparent)
        if drawn == blank:
            raise ValueError(f"{name} is not drawn")
    return f"{', '.join(families)}; {len(names)} icons"


def words(_profile: Profile) -> str:
    """Every language is spoken, with Qt's own words."""
    from ui.catalogue import speak

    app = _application()
    for language in LANGUAGES:
        if not speak(app, language):
            raise FileNotFoundError(f"no words in {language}")
    speak(app, "en")
    return ", ".join(LANGUAGES.values())
