"""The English grammar for quick lines: verbs, channels, and what is no time."""

from __future__ import annotations

import re

from app.quick_add.english_times import RULES
from app.quick_add.english_words import DAY
from app.quick_add.grammar import Grammar, Verb, phrase, words

_DONE = words(
    "arrived came delivered ordered placed bought purchased called rang phoned received got paid",
    "shipped dispatched complained visited happened started began failed broke expired opened",
    "closed returned cancelled canceled charged billed installed fitted collected dropped waited",
    "went left missed lasted took sent wrote emailed died stopped crashed",
)
_JUST_DONE = rf"(?<!be\s)(?<!get\s){_DONE}"
_WHERETO = words(
    "it him her me us them back out off up twice again late early only just here there in on at by",
    "around",
)
_ORDINAL = words("second third fourth fifth last another")
_COUNTED = words("time call e-?mail letter visit complaint attempt")
_MANY = rf"(?:\d+|{words('two three four five six many several countless')})"
_TIMES_OVER = rf"(?:{_MANY}\s+{_COUNTED}s|twice|thrice|{_ORDINAL}\s+{_COUNTED})"
_HAPPENS = words(
    "expires ends arrives starts begins opens closes shuts leaves comes priced sold valued stuck",
    "rated stands looks looked aged born lasts delivery shipping dispatch arrival",
)
_BOUNDED = words(
    "last past since from until till til every each between after during previous earlier as_of of",
    "a_week two_weeks",
    "dated black cyber good ash palm easter holy casual",
)
_MEASURED = words(
    "score ratio version time timer duration odds chapter verse page error code aspect"
)
_HYPHEN = "[-–]"

_NOT_AFTER = re.compile(
    rf"(?:^|\W)(?:{_BOUNDED}|{_MEASURED}(?:\s+(?:is|was|of))?|{_HAPPENS}|{_TIMES_OVER}"
    rf"|{_JUST_DONE}(?:\s+{_WHERETO})*|{DAY}\s*(?:to|through|thru|{_HYPHEN}))\s*:?\s*\Z"
    rf"|\d\s?(?:[ap]m)?\s*(?:{_HYPHEN}|to|until|till)\s*\Z|\bbetween\s+\S+\s+and\s*\Z",
    re.IGNORECASE,
)
_HAPPENED = words(
    "yesterday last ago late early instead of straight flat on_hold and_a_half is was were are has",
    "had did does never",
)
_NAMED_AFTER_A_DAY = words(
    r"delivery deliveries deal deals sale sales opening hours service trading market paper",
    r"newspaper times surcharge rate rates slot shift team club special offer edition lunch roast",
    r"driver train flight bus ticket cheri one blue black sun express oil snack meal break rush",
    r"news show",
)
_NOT_BEFORE = re.compile(
    rf"['’]s\b|\s*(?:{_HYPHEN}|(?:to|through|thru)\b)\s*{DAY}\b"
    rf"|\s+(?:{_HAPPENED}|{_NAMED_AFTER_A_DAY})\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    rf"\b(?:(?:was|were|is|are|had|did|has|have)n['’]?t"
    rf"|was|were|is|are|had|been|did|has|{_JUST_DONE}|{_TIMES_OVER})\b",
    re.IGNORECASE,
)

_DOES = words(
    "was were is are has had did didn't does doesn't got gets went never not no keeps kept came",
    "comes arrived failed dropped bounced ended disconnected lost broke broken missing unreadable",
    "late rude bad poor received transferred logged handled cancelled canceled recorded missed",
    "ignored returned delayed blocked lasted deleted answered unanswered closed cut wouldn't won't",
    "can't couldn't too very makes seems looks sounds",
)
_SUBJECT = rf"['’]s\b|\s+{_DOES}(?!\w)"
_NOUNS = words(
    "centre centres center centers quality waiting log logs record recording recordings volume",
    "charge charges cost costs history duration time times handler handling queue menu option",
    "options number numbers address addresses account accounts inbox server client template",
    "newsletter spam filter box button key function agent agents support service system line lines",
    "dispute forwarding barring from screen window bot error errors access protection speed",
)
_NOUN = re.compile(rf"{_SUBJECT}|\s+{_NOUNS}\b", re.IGNORECASE)
_PEOPLE_AND_PAPERS = words(
    "back him her them customer caller client mr mrs ms miss dr an? my our to about re regarding",
    "again when once if supplier courier manager supervisor warehouse shop store team depot",
    "invoice receipt form label letter copy",
)
_SOMEBODY = re.compile(
    rf"\s+(?:{_PEOPLE_AND_PAPERS}|the\s+(?!door|bell)\w+)\b|\s+(?-i:[A-Z])\w", re.IGNORECASE
)
_BACK_NOUN = re.compile(
    rf"{_SUBJECT}|\s+{words('promised request requests number option service')}\b", re.IGNORECASE
)
_BROKEN_WORD = re.compile(
    rf"{_SUBJECT}|.*\b{words('never not but was were late broken')}\b|.*n['’]t\b", re.IGNORECASE
)

_VERBS = (
    Verb(phrase(r"(?:call|ring|phone)[ -]?back"), "call_back", "phone", _BACK_NOUN),
    Verb(phrase("call"), "call_back", "phone", _NOUN),
    Verb(phrase("ring|phone|telephone|dial"), "call_back", "phone", _NOUN, _SOMEBODY),
    Verb(phrase("e-?mail"), "email", "email", _NOUN),
    Verb(phrase("mail"), "email", "email", _NOUN, _SOMEBODY),
    Verb(phrase("text|sms|message|chat|whatsapp"), "message", "chat", _NOUN, _SOMEBODY),
    Verb(phrase("write(?: back)?"), "write", None, _NOUN),
    Verb(phrase("post"), "send", "post", _NOUN, _SOMEBODY),
    Verb(phrase("send"), "send", None, _NOUN),
    Verb(phrase("promised?"), "promise", None, _BROKEN_WORD),
)

ENGLISH = Grammar(
    rules=RULES,
    verbs=_VERBS,
    last_verbs=(),
    channels={
        "email": "email", "e-mail": "email", "phone": "phone", "telephone": "phone",
        "post": "post", "letter": "post", "mail": "post", "chat": "chat", "sms": "chat",
        "text": "chat",
    },
    channel_pattern=phrase(
        r"(?:by|via|per) (?P<channel>e-?mail|phone|telephone|post|letter|mail|chat|sms|text)"
    ),
    not_after=_NOT_AFTER,
    not_before=_NOT_BEFORE,
    tells=_TELLS,
    tells_after=None,
    beside=re.compile(r"[\s,]*(?:(?:and|at)\s+)?"),
    verb_spoilers=None,
)  # fmt: skip
