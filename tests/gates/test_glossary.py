"""The window's words keep to what docs/languages says of tone and terms."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest

from tests.gates import catalogue

REQUESTS = (
    "abra|añada|avise|cambie|cierre|compare|conecte|cree|descarte|diga|elija|entregue|escriba"
    "|espere|guarde|haga|importe|instale|llame|mire|nombre a|pida|pregunte|publique|pruebe|reciba"
    "|reparta|use|vuelva|únase|ábralo|cópielo|guárdelo|inténtelo"
)
"""How one asks somebody whom one calls "usted", where a sentence begins."""

AGAINST = {
    # The window says "tú", and no word that belongs to one country only.
    "es": r"\b(?:usted(?:es)?|ordenador\w*|m[óo]vil(?:es)?|computador\w*|coger|ahorita|enfad\w+"
    rf"|culpa\w*|centralita|conmutador)\b|(?:^|[.;:] )(?:{REQUESTS})\b",
    # The window says "Sie", and each thing has one name.
    "de": r"\b(?:du|dein\w*|dir|dich|formulierung\w*|reflexion\w*|wiedervorlage\w*|backup\w*"
    r"|bundle\w*|anrufern?|feedback|playbook\w*)\b",
}
"""What stands in no text."""

AS_IT_STANDS = re.compile(r"«[^»]*»|„[^“]*“|\S*callside[-\w]*\S*|\{\w*\}|\*?\.[\w-]+")
"""Commands, names and endings of files, blanks."""

NOT_ASKED = {"Cierre"}
"""The wrap-up, which is spelled like a request."""


@pytest.mark.parametrize("language", AGAINST)
def test_no_text_of_the_window_is_against_the_glossary(language: str) -> None:
    forbidden = re.compile(AGAINST[language], re.IGNORECASE)
    found = []
    for text in texts(language):
        breach = forbidden.search(AS_IT_STANDS.sub("", text))
        if breach and text not in NOT_ASKED:
            found.append(f"{breach[0]}: {text}")
    assert found == []


def texts(language: str) -> list[str]:
    """Every translated text, each plural form for itself."""
    tree = ET.parse(catalogue.catalogue_of(language))  # noqa: S314 - our own file
    forms = (
        list(translation.iter("numerusform")) or [translation]
        for translation in tree.iter("translation")
    )
    return [form.text or "" for each in forms for form in each]
