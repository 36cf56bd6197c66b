"""The catalogue of the window's words, and the language that the program speaks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from app.languages import SOURCE_LANGUAGE
from app.playbook.places import resource

_NAME = "callside_catalogue"


def system_languages() -> tuple[str, ...]:
    """The languages that the person has chosen in the operating system, best first."""
    return tuple(QLocale.system().uiLanguages())


def speak(app: QCoreApplication, language: str, folder: Path | None = None) -> bool:
    """Speak a language from now on: words, Qt's own, dates, numbers, the reading direction.

    English stands in the code; its catalogue holds the plural forms. False where there is no
    catalogue of the language: then the code's English is spoken.
    """
    former = app.findChildren(QTranslator, _NAME)
    ours = QTranslator(app)
    qt = QTranslator(app)
    found = ours.load(str((folder or resource("translations")) / f"callside_{language}.qm"))
    for translator in former:
        app.removeTranslator(translator)
        translator.deleteLater()
    shipped = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt.load(str(Path(shipped) / f"qtbase_{language}.qm")):
        qt.setObjectName(_NAME)
        app.installTranslator(qt)
    if found:
        ours.setObjectName(_NAME)
        app.installTranslator(ours)
    locale = locale_of(language if found else SOURCE_LANGUAGE)
    QLocale.setDefault(locale)
    if isinstance(app, QGuiApplication):
        is_mirrored = locale.textDirection() is Qt.LayoutDirection.RightToLeft
        directions = Qt.LayoutDirection
        app.setLayoutDirection(directions.RightToLeft if is_mirrored else directions.LeftToRight)
    return found


def locale_of(language: str) -> QLocale:
    """How dates, times and numbers are written in a language, at the place of this system.

    English in Germany counts from Monday and by 24 hours; a language that is not at home there is
    written as in its own country.
    """
    system = QLocale.system()
    wanted = QLocale(language)
    if system.language() in (wanted.language(), QLocale.Language.C):
        is_told = system.language() is wanted.language() or language == SOURCE_LANGUAGE
        return system if is_told else wanted
    here = QLocale(wanted.language(), system.territory())
    return here if here.territory() is system.territory() else wanted
