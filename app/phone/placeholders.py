"""What stands in the place of a number where a telephone did not fill in its own placeholder.

Each phone has its own way to write one: a line pasted into another phone's settings, or spelt in
another way, is passed on as it stands. The list of known ones is that of the recipes
(`app.phone.recipes`) and of the makers' manuals named in docs/phone.
"""

import re

# In lower case: some phones do not look at it, and people who type them do not either.
_PHONES = {
    "%callernumber%": "3CX",
    "%callername%": "3CX",
    "%callerdisplayname%": "3CX",
    "[number]": "3CX",
    "{phone}": "Zoiper, COMfortel SoftPhone",
    "{number}": "Zoiper, COMfortel SoftPhone",
    "{name}": "Zoiper, COMfortel SoftPhone",
    "{dnid}": "Zoiper, COMfortel SoftPhone",
    "{callernum}": "Wildix",
    "{callername}": "Wildix",
    "<call.numbersc>": "estos ProCall",
    "<call.contactname>": "estos ProCall",
    "$n": "innovaphone myPBX",
    "$d": "innovaphone myPBX",
    "$u": "innovaphone myPBX",
    "$c": "innovaphone myPBX",
    "!00": "VOIspeed",
    "!01": "VOIspeed",
    "!02": "VOIspeed",
    "$remote": "Snom, Yealink, Grandstream, Sangoma",
    "$display_remote": "Snom, Yealink, Grandstream, Sangoma",
    "$call_id": "Yealink, Sangoma",
    "$call-id": "Snom",
    "$caller_number": "NethVoice",
    "$caller_name": "NethVoice",
    "$uniqueid": "NethVoice",
    "$$remotenumber$$": "Aastra, Mitel",
    "$$displayname$$": "Aastra, Mitel",
}

# The ways in which placeholders are written, of phones that nobody has listed, too. Those of the
# first group may have something around them, as in "sip:$remote@pbx".
_SHAPE = re.compile(
    r"""%+[a-z_][\w.-]*%+                           # %CallerNumber%
      | \$\$[a-z]+\$\$                             # $$REMOTENUMBER$$
      | (?<!\w)\$(?:\{[^{}]*\}|\(?[a-z_][\w.-]*\)?)  # $remote, ${CALLERID}
      | \#?\{{1,2}[^{}]*\}{1,2}                    # {phone}, {CALLERNUM:1}, {{ caller }}
      | \[{1,2}[a-z_]\w*\]{1,2}                    # [number]
      | <[a-z_]+\.[a-z_]+> | <%=?[^<>]*%>          # <Call.NumberSC>
      | ^(?: !0[0-7] | %[1-9a-z] | <(?!unknown>)[a-z_][\w\ .-]*> | \[{1,2}[a-z_][\w\ .-]*\]{1,2} )$
    """,
    re.IGNORECASE | re.VERBOSE | re.ASCII,
)


def unfilled(text: str) -> str:
    """The placeholder that was left in a number or a name; empty where all is filled in."""
    found = _SHAPE.search(text.strip())
    return found[0] if found else ""


def phone_of(placeholder: str) -> str:
    """The phones that write a placeholder like this; empty where none is known."""
    return _PHONES.get(re.sub(r":\d+\}$", "}", placeholder).lower(), "")
