"""Imports a script below packaging/, which is no package (it would shadow PyPI's `packaging`)."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


def packaging_script(place: str) -> ModuleType:
    """The script at a place such as `linux/man_pages`."""
    name = f"packaging_script_{place.replace('/', '_')}"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{place}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        # Data classes look their module up by its name.
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]
