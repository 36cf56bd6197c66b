"""The catalogue of the window's words: loads the one of a language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTranslator

from app.playbook.places import resource

ENGLISH = "en"


def install_catalogue(app: QCoreApplication, language: str = ENGLISH) -> QTranslator | None:
    """Speak this language from now on; None when there is no catalogue of it.

    English stands in the code; its catalogue holds the plural forms.
    """
    translator = QTranslator(app)
    if not translator.load(str(resource("translations", f"callside_{language}.qm"))):
        return None
    app.installTranslator(translator)
    return translator
