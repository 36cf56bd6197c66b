"""The Spanish grammar for quick lines: verbs, channels, and what is no time."""

from __future__ import annotations

import re

from app.quick_add.grammar import Grammar, Verb, phrase, words
from app.quick_add.spanish_days import DAY_RULES
from app.quick_add.spanish_hours import HOUR_RULES
from app.quick_add.spanish_words import FULL_DAY

# What happened, or will without us, is heard at the end of the word: llegó, llamaba, vendrá. The
# -ía of the imperfect is that of nouns too (avería, garantía), so its verbs are named.
_PAST = (
    r"(?:\w{2,}ó|\w{2,}(?:aron|ieron|jeron|aba|aban|ábamos|rá|rán)|"
    + words(
        "dijo dio vino hizo tuvo estuvo pudo quiso puso trajo fue fueron fui era eran iba iban",
        "hubo había habían tenía tenían quería querían podía podían debía debían decía venía salía",
        "hacía sabía llamé compré pedí pagué recibí envié llegué mandé esperé hablé hacen",
    )
    + ")"
)
_HAPPENS = words(
    "es son está están estoy ha han he hemos has hay tiene tienen tengo llega llegan sale salen",
    "viene vienen va van vuelve regresa abre abren cierra cierran empieza comienza termina acaba",
    "vence caduca expira dura tarda cuesta trabaja vive cumple sigue falla funciona suele suelen",
    "sube suben",
    "espera esperando dice dicen quiere puede pide parece aparece muda viaja nació nacido",
)
_ITSELF = r"(?:se\s+\w{2,}(?:a|e|an|en))"
_DENIES = words("no nunca nadie ningún ninguna jamás tampoco")
_NO_PARTICIPLE = words(
    "s[áa]bados? pedidos? llamadas? salidas? entradas? medidas? comidas? nada cada estado cuidado",
    "vida bebidas? jornada apellidos? abogad[oa]s? encargad[oa]s? grados? mercado emplead[oa]s?",
    "sonido marido partido delegad[oa]s? todavía pasado lado lados contado",
)
_PARTICIPLE = (
    rf"(?:(?!{_NO_PARTICIPLE}\b)\w{{2,}}[aií]d[oa]s?|hech[oa]s?|rot[oa]s?|abiert[oa]s?|escrit[oa]s?"
    r"|puest[oa]s?|muert[oa]s?|vuelt[oa]s?|dich[oa]s?|vist[oa]s?)"
)
_BEGINS_WITH_A_TASK = r"\A\W*[a-záéíóúñ]{2,}[aeií]r(?:l[aeo]s?|se)?\b"

_NAMES = words(
    "sra?\\. srta\\. señor señora señorita don doña dra?\\. familia plácido santo san robinson",
    "profesor profesora prof\\.",
)
_BOUNDED = words(
    "desde hasta pasado pasada último última anterior cada los las la del de durante hace tras",
    "ayer anoche anteayer antier entre mediados_de principios_de todo todos black buenas buenos",
    "feliz un ese aquel aquella esa cualquier algún otro por en siempre los_días cada_día al_día",
)
_MANY = rf"(?:\d+|{words('dos tres cuatro cinco seis varias varios muchas muchos')})"
_COUNTED = words(
    "llamadas quejas correos e?-?mails mensajes visitas averías cortes fallos reclamaciones",
    "cambios intentos",
)
_HYPHEN = "[-–]"
_JOINS = rf"(?:al?|y|o|u|e|hasta|{_HYPHEN})"

_NOT_AFTER = re.compile(
    rf"(?:^|\W)(?:{_BOUNDED}|{_NAMES}|{_PAST}|{_MANY}\s+{_COUNTED}"
    rf"|(?:segund|tercer|cuart|últim)[oa]?\s+(?:vez|llamada|queja|correo|visita)"
    rf"|{FULL_DAY}\s*{_JOINS})\s*\.?:?\s*\Z|^\s*pedid[oa]s?\s*\Z"
    rf"|\b{FULL_DAY}\s*{_JOINS}\s*(?:el\s+)?\Z"
    rf"|\d\s?(?:h|hs|horas|[ap]\.?m\.?)?\s*(?:{_HYPHEN}|al?|y|hasta)\s*\Z"
    r"|\b(?:de|entre|desde)\s+(?:las?\s+)?\d[\d:.]*\s*(?:h|hs|horas)?\s*(?:y\s+)?\Z",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(
    rf"\s*(?:{_HYPHEN}|\b{_JOINS}\b)\s*(?:el\s+)?{FULL_DAY}\b"
    r"|\s+(?:pasad[oa]|anterior|últim[oa]|santo|negro|festivo|cada|atrás|antes(?!\s+del?\b)"
    r"|después(?!\s+de\b)|seguid[oa]s|en\s+d[íi]a|sin(?!\s+falta)"
    r"|de\s+(?:la\s+semana\s+pasada|ceniza|ramos|pascua|resurrección|espera|retraso|ayer|llamada"
    r"|conversación|plazo|uso|garantía|prueba|anoche|viaje|vacaciones)|ya|que\s+(?!viene)\w+"
    rf"|y\s+(?:medi[oa]|trece)|{_PARTICIPLE})\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    rf"\b(?:{_PAST}|{_HAPPENS}|{_ITSELF}|{_DENIES})\b|(?!{_BEGINS_WITH_A_TASK})\A.*\b{_PARTICIPLE}\b",
    re.IGNORECASE,
)
_TELLS_AFTER = re.compile(rf"\b(?:{_PAST}|{_HAPPENS}|{_ITSELF}|{_DENIES})\b", re.IGNORECASE)

_SUBJECT = re.compile(
    r"\s+"
    + words("no es era fue resulta cuesta sirve nunca tampoco jamás funciona falla ya_no sin")
    + r"(?!\w)|.*\b(?:no\s+(?:sirve|funciona|es\s+posible|se\s+puede|resuelve|ayuda|arregla|fue"
    r"|hace|lleva|vale)|(?:es|fue|era|resulta|parece)\s+(?:imposible|inútil|caro|difícil|gratis)"
    r"|cuesta|fue\s+un\s+error)\b|-\w",
    re.IGNORECASE,
)
_BROKEN = re.compile(
    rf"\s+(?:por|que|en|es|era|fue|de\s+(?:permanencia|compra|calidad|pago|empresa)|{_PAST})\b"
    r"|.*\b(?:no|nunca|sin|pero|incumplid\w*|rot[oa]|era|fue|falsa|vac[íi]a)\b",
    re.IGNORECASE,
)
_TO_SOMEBODY = re.compile(
    r"\s+(?:al\s+(?!parecer\b|menos\b|\d)|a\s+(?:la|las|los|su|sus|mi|un|una)\s+(?!\d)"
    r"|(?:a|con|para)\s+"
    r"(?-i:[A-ZÁÉÍÓÚÑ])|de\s+(?:disculpa|seguimiento|agradecimiento|confirmación)\b)",
    re.IGNORECASE,
)

_TO = r"(?:l[aeo]s?)?"
_WRITTEN = r"(?:correo(?: electr[óo]nico)?(?! postal)|e-?mail|mail)"
_TEXTED = r"(?:mensaje|sms|whatsapp|wasap)"

_VERBS = (
    Verb(
        phrase(
            rf"volver a llamar{_TO}|(?:devolver|regresar|retornar){_TO} (?:la |su )?llamada"
            rf"|rellamar{_TO}"
        ),
        "call_back",
        "phone",
        _SUBJECT,
    ),
    Verb(phrase(rf"llamar{_TO}|telefonear{_TO}"), "call_back", "phone", _SUBJECT),
    Verb(phrase("llamada"), "call_back", "phone", _BROKEN, _TO_SOMEBODY),
    Verb(
        phrase(rf"(?:enviar|mandar|escribir|remitir){_TO} (?:(?:un|otro) )?{_WRITTEN}"),
        "email",
        "email",
        _SUBJECT,
    ),
    Verb(
        phrase(rf"(?:enviar|mandar|escribir|poner|dejar){_TO} (?:(?:un|otro) )?{_TEXTED}"),
        "message",
        "chat",
        _SUBJECT,
    ),
    Verb(
        phrase(rf"(?:enviar|mandar|escribir|remitir){_TO} (?:(?:una|otra) )?carta"),
        "write",
        "post",
        _SUBJECT,
    ),
    Verb(phrase(_WRITTEN), "email", "email", _BROKEN, _TO_SOMEBODY),
    Verb(phrase(_TEXTED), "message", "chat", _BROKEN, _TO_SOMEBODY),
    Verb(phrase("carta"), "write", "post", _BROKEN, _TO_SOMEBODY),
    Verb(phrase(rf"escribir{_TO}|redactar"), "write", None, _SUBJECT),
    Verb(phrase(rf"(?:enviar|mandar|remitir|reenviar){_TO}"), "send", None, _SUBJECT),
    Verb(phrase("prometer|prometido|promesa|compromiso"), "promise", None, _BROKEN),
)

SPANISH = Grammar(
    rules=(*DAY_RULES, *HOUR_RULES),
    verbs=_VERBS,
    last_verbs=(),
    channels={
        "postal": "post", "carta": "post", "correo": "email", "email": "email", "e-mail": "email",
        "mail": "email", "teléfono": "phone", "telefono": "phone", "chat": "chat", "sms": "chat",
        "whatsapp": "chat", "wasap": "chat", "mensaje": "chat",
    },
    channel_pattern=phrase(
        r"(?:por|v[íi]a|mediante) (?:correo (?=postal))?(?P<channel>postal|carta|correo|e-?mail"
        r"|mail|tel[ée]fono|chat|sms|whatsapp|wasap|mensaje)(?: electr[óo]nico)?"
    ),
    not_after=_NOT_AFTER,
    not_before=_NOT_BEFORE,
    tells=_TELLS,
    tells_after=_TELLS_AFTER,
    beside=re.compile(r"[\s,]*(?:y\s+)?"),
    verb_spoilers=None,
)  # fmt: skip
