"""The list of parts of a tree, in CycloneDX: packages as `cyclonedx-py` finds them, and the rest.

What packages say of their own parts (PEP 770, the folder `sboms` of their metadata) is taken in
below them; what nobody says comes from components.toml. The same tree gives the same bytes.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from build_tree import ROOT
from components import Component, normal
from environment import environment, python_of

from app.version import VERSION

NAME = "callside.cdx.json"
FORMAT = "1.6"
Entry = dict[str, Any]


def bill(
    parts: Iterable[Component], flavour: str, files: Mapping[str, str], site: Path, python: Path
) -> str:
    """The list as JSON.

    `files` names the owner of each file of the tree, `site` is where the packages lie, and `python`
    the interpreter that they are of.
    """
    all_parts = list(parts)
    told = {normal(entry["name"]): entry for entry in _packages(python)}
    entries = []
    for part in all_parts:
        if not part.inside:
            entry = _entry(part, told.get(part.name, {}) if part.is_package else {})
            inner = [_entry(each, {}) for each in all_parts if each.inside == part.name]
            inner += _own_bills(site, part)
            if inner:
                entry["components"] = sorted(inner, key=lambda each: str(each["bom-ref"]))
            count = sum(owner == part.name for owner in files.values())
            entry["properties"] = [{"name": "callside:files", "value": str(count)}]
            entries.append(entry)
    entries.sort(key=lambda each: str(each["bom-ref"]))
    whole = {
        "bomFormat": "CycloneDX",
        "specVersion": FORMAT,
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "callside",
                "name": "callside",
                "version": VERSION,
                "licenses": [{"license": {"id": "MIT"}}],
                "properties": [{"name": "callside:flavour", "value": flavour}],
            }
        },
        "components": entries,
        "dependencies": [
            {"ref": "callside", "dependsOn": [str(each["bom-ref"]) for each in entries]}
        ],
    }
    text = json.dumps(whole, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    _expect_valid(text)
    return text


def _expect_valid(text: str) -> None:
    """Hold the list to the schema of CycloneDX. Raises `subprocess.CalledProcessError`."""
    code = "import sys; from cyclonedx.schema import SchemaVersion as V; "
    code += "from cyclonedx.validation.json import JsonStrictValidator as Validator; "
    code += "sys.exit(Validator(V.V1_6).validate_str(sys.stdin.read()) and 1 or 0)"
    program = str(python_of(environment("sbom")))
    subprocess.run([program, "-c", code], input=text, encoding="utf-8", check=True)


def _packages(python: Path) -> list[Entry]:
    """What `cyclonedx-py` finds in an environment."""
    program = python_of(environment("sbom"))
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "found.json"
        command = [str(program), "-m", "cyclonedx_py", "environment", "--output-reproducible"]
        command += ["--spec-version", FORMAT, "--output-format", "JSON"]
        command += ["--output-file", str(target), str(python)]
        subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
        found: list[Entry] = json.loads(target.read_text(encoding="utf-8"))["components"]
    return found


def _entry(part: Component, found: Entry) -> Entry:
    """A component as CycloneDX writes it; `found` is what `cyclonedx-py` says of a package."""
    ref = f"{part.inside}/{part.name}@{part.version}" if part.inside else part.name
    entry: Entry = {"type": "library", "name": part.name, "version": part.version}
    entry |= {key: found[key] for key in ("description", "purl") if key in found}
    entry |= {"bom-ref": ref, "licenses": [{"expression": part.licence}]}
    if " " not in part.licence:
        kind = "name" if part.licence.startswith("LicenseRef-") else "id"
        entry["licenses"] = [{"license": {kind: part.licence}}]
    if part.source:
        entry["externalReferences"] = [{"type": "distribution", "url": part.source}]
    if part.cpe and part.version:
        entry["cpe"] = part.cpe
    if not part.version:
        del entry["version"]
    return entry


def _own_bills(site: Path, part: Component) -> list[Entry]:
    """What a package says of its own parts, each below the package's own name."""
    found: dict[str, Entry] = {}
    for name in sorted(part.files):
        if "/sboms/" not in name or not name.endswith(".json"):
            continue
        told = json.loads((site / name).read_text(encoding="utf-8"))
        for each in told.get("components", ()):
            ref = f"{part.name}/{each['name']}@{each.get('version', '')}"
            kept = ("name", "version", "purl", "type")
            found[ref] = {key: each[key] for key in kept if key in each} | {"bom-ref": ref}
    return list(found.values())
