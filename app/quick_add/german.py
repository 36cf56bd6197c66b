"""The German grammar for quick lines: verbs, channels, and what is no time."""

from __future__ import annotations

import re

from app.quick_add.german_times import RULES
from app.quick_add.german_words import FULL_DAY
from app.quick_add.grammar import Grammar, Verb, phrase, words

_DONE = words(
    "geliefert angeliefert bestellt gekauft angerufen erhalten bekommen gekommen angekommen",
    "gewesen passiert geschehen gesagt gemeldet geschickt gesendet geschrieben zugestellt",
    "abgeholt gewartet versprochen zugesagt storniert bezahlt abgebucht repariert installiert",
    "gekündigt ausgefallen kaputtgegangen defekt begonnen beendet eingezogen eröffnet geschlossen",
    "versucht erreicht beschwert gesprochen ausgeliefert verschickt eingebaut abgeschickt",
    "aufgelegt gestorben abgestürzt",
)
_HAPPENS = words(
    "hat hatte hatten haben habe war waren wurde wurden ist sind kommt kam kamen rief sagte stand",
    "ging fiel bekam erhielt funktioniert funktionierte kostet dauert wartet liegt steht öffnet",
    "schließt endet beginnt läuft fängt",
)
_DENIES = r"(?:nicht|nie|kein\w*)"
_AWAY = words("verreist verhindert krank abwesend geschlossen geöffnet offen ruhetag")

_NAMES = words(r"herrn? hr\. frau fr\. familie fam\. dr\. robinson prof\. firma")
_BOUNDED = words(
    "seit letzte[nrms]? vergangene[nrms]? vorige[nrms]? vorletzte[nrms]? jede[nrms]? ab vo[nm]",
    "zwischen nach vor während guten? schönen black cyber eine[sm] de[nrs] zum anrufe mails",
    "gestern vorgestern",
)
_NUMBERED = words(
    r"version v punkt kapitel abschnitt ziffer absatz artikel paragra(?:f|ph) § nr nummer update",
    r"release firmware ios android modell typ zeile seite fehler \w*code \w*zeit dauer \w*stand",
    r"verhältnis",
)
_TIMES_OVER = (
    r"(?:(?:\d+|ein|zwei|drei|vier|fünf|mehr|viel)mal|\d+\s+mal|\d+\.\s+(?:anruf|mal)"
    r"|(?:zweite|dritte|vierte)[nrs]?\s+(?:mal|anruf|mail|brief|beschwerde))"
)
_ANY_DAY = rf"(?:{FULL_DAY}|mo|di|mi|do|fr|sa|so)"
_HYPHEN = "[-–]"

_NOT_AFTER = re.compile(
    rf"(?:^|\W)(?:{_BOUNDED}|{_NUMBERED}|{_NAMES}|{_DONE}|{_TIMES_OVER}"
    rf"|{FULL_DAY}\s*(?:bis|und|{_HYPHEN}))\s*\.?:?\s*\Z"
    rf"|\b{_ANY_DAY}\.?\s*(?:bis|{_HYPHEN})\s*\Z|\d\s?(?:uhr)?\s*(?:bis|{_HYPHEN})\s*\Z"
    rf"|\b(?:von|zwischen|{_ANY_DAY})\s+\d\d?(?::\d\d)?(?:\s*uhr)?\s+(?:und\s+)?\Z",
    re.IGNORECASE,
)
_HAPPENED = words(
    r"gestern vorher zuvor später zu letzter? war ist sind waren hat hatte wurden? kam nie früher",
    r"wird werden schon erst geliefert bestellt gekauft angekommen lang verspätung vorbei her",
)
_NOT_BEFORE = re.compile(
    rf"['’]s\b|\s*(?:{_HYPHEN}|(?:bis|und)\b)\s*{_ANY_DAY}\b|\s+(?:{_HAPPENED}|{_AWAY})\b",
    re.IGNORECASE,
)
_TELLS = re.compile(rf"\b(?:{_DONE}|{_HAPPENS}|{_DENIES})\b", re.IGNORECASE)

_SUBJECT = re.compile(
    r"\s+"
    + words(
        "vo[nm] wollte sollte konnte kann soll will darf möchte hat hatte ist war wurde kam kommt",
        "nie nicht keine? nur noch zu fehlte? ging geht wird funktioniert blieb verloren gelöscht",
        "bringt unverständlich versprochen zugesagt ausgeblieben angekommen erhalten bekommen",
        "verschwunden abgelehnt landete? voll defekt kaputt unhöflich unfreundlich verspätet",
        "unlesbar abgebrochen unterbrochen",
    )
    + r"(?!\w)|-\w|\w",
    re.IGNORECASE,
)
_TO_SOMEBODY = re.compile(
    r"\s+"
    + words("ans? wegen bei zu[rm]? mit über für nochmals? erneut senden schicken schreiben")
    + r"\b|\s+(?-i:[A-ZÄÖÜ])\w",
    re.IGNORECASE,
)

_CALL_BACK = phrase(r"(?:zurück|zurueck)(?: ?zu)?rufen|rückruf|rueckruf")
_CALL = phrase(r"anrufen|anruf|telefonieren|durchrufen")
_WRITE = phrase(r"schreiben|anschreiben|zurückschreiben")
_SEND = phrase(
    r"schicken|senden|zuschicken|zusenden|verschicken|versenden|nachsenden|nachschicken|nachreichen"
)

_FIRST = (
    Verb(_CALL_BACK, "call_back", "phone", _SUBJECT),
    Verb(_CALL, "call_back", "phone", _SUBJECT),
    Verb(phrase("rufe?"), "call_back", "phone", _SUBJECT, _TO_SOMEBODY),
    Verb(phrase("schicke?|sende"), "send", None, _SUBJECT),
    Verb(phrase("schreibe?"), "write", None, _SUBJECT),
    Verb(phrase(r"(?:e-)?mailen|anmailen|e?-?mail"), "email", "email", _SUBJECT, _TO_SOMEBODY),
    Verb(
        phrase(r"sms|whatsapp|chatten|simsen|nachricht"), "message", "chat", _SUBJECT, _TO_SOMEBODY
    ),
    Verb(phrase("brief"), "write", "post", _SUBJECT, _TO_SOMEBODY),
    Verb(_WRITE, "write", None, _SUBJECT),
    Verb(_SEND, "send", None, _SUBJECT),
    Verb(phrase(r"versprechen|versprochen|zusage|zugesagt|zusagen"), "promise", None, _SUBJECT),
)
_LAST = (
    Verb(phrase(r"(?:zurück|zurueck)rufen"), "call_back", "phone"),
    Verb(phrase(r"anrufen|durchrufen"), "call_back", "phone"),
    Verb(phrase(r"(?:e-)?mailen|anmailen"), "email", "email"),
    Verb(phrase(r"chatten|simsen"), "message", "chat"),
    Verb(_WRITE, "write", None),
    Verb(_SEND, "send", None),
)

GERMAN = Grammar(
    rules=RULES,
    verbs=_FIRST,
    last_verbs=_LAST,
    channels={
        "email": "email", "e-mail": "email", "mail": "email", "telefon": "phone",
        "post": "post", "brief": "post", "chat": "chat", "sms": "chat", "whatsapp": "chat",
    },
    channel_pattern=phrase(
        r"(?:per|via|mit der|als) (?P<channel>e-?mail|mail|telefon|post|brief|chat|sms|whatsapp)"
    ),
    not_after=_NOT_AFTER,
    not_before=_NOT_BEFORE,
    tells=_TELLS,
    tells_after=_TELLS,
    beside=re.compile(r"[\s,]*(?:(?:und|um)\s+)?"),
    verb_spoilers=re.compile(
        r"\b(?:kein\w*|"
        + words(
            r"nicht nie niemand will wollte konnte kann können sollte? durfte darf musste hat",
            r"hatte war wurde ohne statt vergessen trotz",
        )
        + r")\b",
        re.IGNORECASE,
    ),
)  # fmt: skip
