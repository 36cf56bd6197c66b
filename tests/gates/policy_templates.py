"""What IT rolls policy out with, as text made from the one schema: JSON, ADMX, ADML, a profile."""

from __future__ import annotations

import json
import plistlib
from collections.abc import Callable, Mapping
from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree as ET

from app.policy.forced_preferences import DOMAIN
from app.policy.registry import KEY, RECOMMENDED
from app.policy.schema import SCHEMA, PolicyKey
from app.setting import LONGEST_WORD, WORD
from app.settings import Setting
from ui.settings.words import hint_of, label_of, words_of

Say = Callable[[str, str], str]
"""Context and English text → the text in the language of a template."""


def in_english(_context: str, text: str) -> str:
    """The words as they stand in the code."""
    return text


NAMESPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
SHELVES = (("", KEY), ("_recommended", RECOMMENDED))
LONGEST = 1023
"""Characters of a text in a template, as the group policy editor takes by default."""

PARTS = {
    "Callside": "Callside",
    "Recommended": "Callside (recommended)",
    "Closed": "If the policy cannot be believed: {value}.",
    "Open": "If the policy cannot be believed, the person's own choice holds.",
    "Set": "Words, one a line:",
    "Words": "Words, one a line; at most {most}.",
    "Place": "Whole paths; ~, %LOCALAPPDATA%, %APPDATA%, %USERPROFILE%, %USERNAME% are known.",
    "Managed": "Only managed: it cannot be recommended.",
    "Links": 'A JSON list: [{"title": "CRM", "url": "https://crm.example/{number}"}]',
}


def sample(each: PolicyKey) -> object:
    """A value that a sample may show: allowed, and of use to somebody."""
    samples = {
        "text_scale": 125,
        "holidays_country": "DE",
        "holidays_subdivision": "BY",
        "region": "DE",
        "company": "Example House",
        "links": [{"title": "CRM", "url": "https://crm.example/{number}"}],
    }
    return samples.get(each.key, each.setting.default)


def sample_file() -> str:
    """A policy file as it could stand on Linux; only what differs from what is built in."""
    values = {each.key: sample(each) for each in SCHEMA if sample(each) != each.setting.default}
    return json.dumps(values, indent=2, ensure_ascii=False) + "\n"


def json_schema() -> str:
    """The schema of a policy file (JSON Schema 2020-12)."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Callside policy",
        "type": "object",
        "additionalProperties": False,
        "properties": {each.key: _property(each) for each in SCHEMA},
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _property(each: PolicyKey) -> dict[str, object]:
    setting = each.setting
    said: dict[str, object] = {"title": label_of(each.key, in_english)}
    hint = hint_of(each.key, in_english)
    if hint:
        said["description"] = hint
    said["default"] = setting.default
    return said | _shape(setting)


def _shape(setting: Setting) -> dict[str, object]:
    if setting.kind == "flag":
        return {"type": "boolean"}
    if setting.kind == "number":
        return {"type": "integer", "minimum": setting.least, "maximum": setting.most}
    if setting.kind == "choice":
        return {"enum": list(setting.choices)}
    if setting.kind == "set":
        return {"type": "array", "items": {"enum": list(setting.choices)}, "uniqueItems": True}
    if setting.kind == "words":
        word = {"type": "string", "pattern": f"^{WORD}$", "maxLength": LONGEST_WORD}
        return {"type": "array", "items": word, "maxItems": setting.most, "uniqueItems": True}
    if setting.kind == "links":
        link = {
            "type": "object",
            "additionalProperties": False,
            "required": ["title", "url"],
            "properties": {"title": {}, "url": {"type": "string", "pattern": "^https?://"}},
        }
        return {"type": "array", "items": link}
    return {"type": "string"}


def admx() -> str:
    """The administrative template: each key once to lock, once to recommend (machine only)."""
    root = ET.Element(
        "policyDefinitions", {"xmlns": NAMESPACE, "revision": "1.0", "schemaVersion": "1.0"}
    )
    spaces = ET.SubElement(root, "policyNamespaces")
    ET.SubElement(spaces, "target", prefix="callside", namespace="Callside.Policies.Callside")
    ET.SubElement(spaces, "using", prefix="windows", namespace="Microsoft.Policies.Windows")
    ET.SubElement(root, "resources", minRequiredRevision="1.0")
    categories = ET.SubElement(root, "categories")
    ET.SubElement(categories, "category", name="Callside", displayName="$(string.Callside)")
    recommended = ET.SubElement(
        categories, "category", name="Recommended", displayName="$(string.Recommended)"
    )
    ET.SubElement(recommended, "parentCategory", ref="Callside")
    policies = ET.SubElement(root, "policies")
    for suffix, place in SHELVES:
        for each in SCHEMA:
            if not (suffix and each.setting.by_policy):
                _policy(policies, each, suffix, place)
    return _document(root)


def _policy(policies: ET.Element, each: PolicyKey, suffix: str, place: str) -> None:
    setting, key = each.setting, each.key
    facts = {
        "name": key + suffix,
        "class": "Machine" if suffix else "Both",
        "displayName": f"$(string.{key})",
        "explainText": f"$(string.{key}_help)",
        "key": place,
    }
    is_flag = setting.kind == "flag"
    facts |= {"valueName": key} if is_flag else {"presentation": f"$(presentation.{key})"}
    policy = ET.SubElement(policies, "policy", facts)
    category = "Recommended" if suffix else "Callside"
    ET.SubElement(policy, "parentCategory", ref=category)
    ET.SubElement(policy, "supportedOn", ref="windows:SUPPORTED_Windows_10_0")
    if is_flag:
        for name, value in (("enabledValue", "1"), ("disabledValue", "0")):
            ET.SubElement(ET.SubElement(policy, name), "decimal", value=value)
        return
    elements = ET.SubElement(policy, "elements")
    named = {"id": key, "valueName": key}
    if setting.kind == "number":
        limits = {"minValue": str(setting.least), "maxValue": str(setting.most)}
        ET.SubElement(elements, "decimal", named | limits | {"required": "true"})
    elif setting.kind == "choice":
        held = ET.SubElement(elements, "enum", named | {"required": "true"})
        for choice in setting.choices:
            item = ET.SubElement(held, "item", displayName=f"$(string.{key}_{choice})")
            ET.SubElement(ET.SubElement(item, "value"), "string").text = choice
    elif setting.kind in ("set", "words"):
        ET.SubElement(elements, "multiText", named)
    else:
        ET.SubElement(elements, "text", named | {"maxLength": str(LONGEST)})


def adml(say: Say) -> str:
    """The words of the template in one language."""
    root = ET.Element(
        "policyDefinitionResources", {"xmlns": NAMESPACE, "revision": "1.0", "schemaVersion": "1.0"}
    )
    ET.SubElement(root, "displayName").text = "Callside"
    ET.SubElement(root, "description").text = "Callside"
    resources = ET.SubElement(root, "resources")
    table = ET.SubElement(resources, "stringTable")
    for name in ("Callside", "Recommended"):
        ET.SubElement(table, "string", id=name).text = say("Policy", PARTS[name])
    for each in SCHEMA:
        ET.SubElement(table, "string", id=each.key).text = label_of(each.key, say)
        ET.SubElement(table, "string", id=f"{each.key}_help").text = _help(each, say)
        for choice in each.setting.choices if each.setting.kind == "choice" else ():
            told = ET.SubElement(table, "string", id=f"{each.key}_{choice}")
            told.text = say("Settings", words_of(each.key).choices[choice])
    shown = ET.SubElement(resources, "presentationTable")
    for each in SCHEMA:
        _presentation(shown, each, say)
    return _document(root)


def _help(each: PolicyKey, say: Say) -> str:
    lines = [hint_of(each.key, say).replace("{days}", str(each.setting.default))]
    if each.setting.kind == "links":
        lines.append(say("Policy", PARTS["Links"]))
    if each.setting.kind == "set":
        choices = ((choice, say("Settings", words)) for choice, words in _choices(each).items())
        lines.append(say("Policy", PARTS["Set"]))
        lines += [f"{choice}: {told}" for choice, told in choices]
    if each.setting.kind == "words":
        lines.append(say("Policy", PARTS["Words"]).format(most=each.setting.most))
    if each.is_place:
        lines.append(say("Policy", PARTS["Place"]))
    if each.setting.by_policy:
        lines.append(say("Policy", PARTS["Managed"]))
    if each.closed is None:
        lines.append(say("Policy", PARTS["Open"]))
    else:
        lines.append(say("Policy", PARTS["Closed"]).format(value=json.dumps(each.closed)))
    return "\n".join(filter(None, lines))


def _choices(each: PolicyKey) -> Mapping[str, str]:
    return words_of(each.key).choices


def _presentation(shown: ET.Element, each: PolicyKey, say: Say) -> None:
    kind, label = each.setting.kind, label_of(each.key, say)
    if kind == "flag":
        return
    held = ET.SubElement(shown, "presentation", id=each.key)
    if kind == "number":
        default = str(each.setting.default)
        ET.SubElement(held, "decimalTextBox", refId=each.key, defaultValue=default).text = label
    elif kind == "choice":
        ET.SubElement(held, "dropdownList", refId=each.key, noSort="true").text = label
    elif kind in ("set", "words"):
        ET.SubElement(held, "multiTextBox", refId=each.key).text = label
    else:
        ET.SubElement(ET.SubElement(held, "textBox", refId=each.key), "label").text = label


def mac_profile() -> str:
    """A sample profile for macOS that forces what the sample file says."""

    def payload(kind: str, name: str) -> dict[str, object]:
        return {
            "PayloadType": kind,
            "PayloadVersion": 1,
            "PayloadIdentifier": name,
            "PayloadUUID": str(uuid5(NAMESPACE_URL, name)).upper(),
        }

    values = {
        each.key: json.dumps(sample(each)) if each.setting.kind == "links" else sample(each)
        for each in SCHEMA
        if sample(each) != each.setting.default
    }
    whole = payload("Configuration", f"{DOMAIN}.policy") | {
        "PayloadDisplayName": "Callside policy (sample)",
        "PayloadScope": "System",
        "PayloadContent": [payload(DOMAIN, f"{DOMAIN}.policy.settings") | values],
    }
    return plistlib.dumps(whole, sort_keys=False).decode()


def table() -> str:
    """The table of the document."""
    lines = ["| key | what it is | values | built in | strictest value |", "|---|---|---|---|---|"]
    for each in SCHEMA:
        setting = each.setting
        values = {
            "flag": "true, false",
            "number": f"{setting.least} to {setting.most}",
            "choice": ", ".join(f"`{choice}`" for choice in setting.choices),
            "set": "a list of " + ", ".join(f"`{choice}`" for choice in setting.choices),
            "words": f"a list of at most {setting.most} words",
            "links": "a list of `title` and `url`",
        }.get(setting.kind, "a path" if each.is_place else "text")
        label = label_of(each.key, in_english)
        hint = hint_of(each.key, in_english).replace("{days}", str(setting.default))
        label = f"{label}. {hint}" if hint else label
        closed = "" if each.closed is None else f"`{json.dumps(each.closed)}`"
        default = json.dumps(setting.default, ensure_ascii=False)
        lines.append(f"| `{each.key}` | {label} | {values} | `{default}` | {closed} |")
    return "\n".join(lines) + "\n"


def _document(root: ET.Element) -> str:
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'
