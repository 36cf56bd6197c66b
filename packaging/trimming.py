"""What of Qt and of the building system goes into a built tree, and what stays out of it.

Names are those inside of the tree, with `/` on every system.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path

Entry = tuple[str, str, str]
"""A file for PyInstaller: its name in the tree, where it lies now, and its kind."""

UNUSED_MODULES = (
    # Of the standard library.
    "tkinter", "turtle", "curses", "readline", "lib2to3", "distutils", "ensurepip", "idlelib",
    "test", "pydoc_data", "dbm",
    # What the installers and the tests are made of; sqlite-utils asks for pip, and does without.
    "pip", "setuptools", "pkg_resources", "wheel", "PyInstaller", "pytest", "hypothesis",
    # What packages use where they find it.
    "IPython", "matplotlib", "pandas", "scipy", "polars", "torch", "numba", "OpenGL", "pygments",
    # Facts are read and written on this machine alone: no clouds, no servers, no other formats.
    *(
        f"pyarrow.{name}"
        for name in (
            "_azurefs", "_dataset_orc", "_flight", "_gcsfs", "_hdfs", "_orc",
            "_pyarrow_cpp_tests", "_s3fs", "_substrait", "cuda", "flight", "gandiva", "orc",
            "substrait", "tests",
        )
    ),
    # Bindings of Qt that no window of ours opens.
    *(
        f"PySide6.Qt{name}"
        for name in (
            "Concurrent", "Designer", "Help", "Qml", "Quick",
            "QuickControls2", "QuickTest", "QuickWidgets", "Sql", "UiTools", "Xml",
        )
    ),
)  # fmt: skip

_QT = r"PySide6/(Qt/)?"
_DROPPED = re.compile(
    "|".join(
        (
            # Screens that no desk has.
            _QT + r"plugins/platforms/(lib)?q(eglfs|linuxfb|minimal|minimalegl|vnc|vkkhrdisplay)\b",
            _QT + r"plugins/platforms/qdirect2d\b",
            _QT + r"plugins/(egldeviceintegrations|generic|qmltooling|sqldrivers)/",
            _QT + r"plugins/vectorimageformats/",
            _QT + r"plugins/platforminputcontexts/.*virtualkeyboard",
            # It would bring the whole of GTK of the building system.
            _QT + r"plugins/platformthemes/libqgtk3",
            # Pictures in the program are SVG, PNG, and the clipboard's.
            _QT + r"plugins/imageformats/(lib)?q(tiff|tga|wbmp|icns|pdf|webp|gif)\b",
            _QT + r"plugins/networkinformation/",
            _QT + r"plugins/wayland-graphics-integration-server/",
            _QT + r"plugins/wayland-graphics-integration-client/lib.*(vulkan|drm|dmabuf|shm)",
            _QT + r"plugins/wayland-shell-integration/lib(ivi|fullscreen|qt-shell|wl-shell)",
            _QT + r"lib/libQt6(EglFS|EglFs|WlShell|Qml|Quick|VirtualKeyboard|Pdf)",
            r"PySide6/(opengl32sw\.dll|d3dcompiler_47\.dll|Qt6(Qml|Quick|Pdf|VirtualKeyboard)\w*\.dll)$",
            # What other languages are built with.
            r"(pyarrow|numpy)/.*\.(h|hpp|pxd|pxi|pyx|a|lib|cmake)$",
            r"pyarrow/(include|tests|src)/",
            r"pyarrow/(lib)?arrow(_python)?_(flight|s3)\b",
            # What an installer noted for itself: sums of scripts that name the building folder.
            r"[^/]+\.dist-info/RECORD$",
            # A wheel holds no links: these are copies of the library under the name that is asked.
            r"pyarrow/libarrow_python(_parquet_encryption)?\.so(\.\d+\.\d+\.\d+)?$",
        )
    )
)  # fmt: skip
_QT_WORDS = re.compile(_QT + r"translations/(?P<catalogue>[a-z]+)_(?P<language>[\w]+)\.qm$")
_OF_THE_SYSTEM = re.compile(r"(/usr)?/lib/([a-z0-9_]+-linux-gnu|lib64)/")


def is_wanted(name: str, languages: Iterable[str]) -> bool:
    """Whether a file goes into the tree; of Qt's own words those in the program's languages."""
    words = _QT_WORDS.match(name)
    if words:
        return words["catalogue"] == "qtbase" and words["language"].split("_")[0] in languages
    return not _DROPPED.match(name)


def is_of_the_system(place: str) -> bool:
    """Whether a file is the building system's own: each system brings it, in its own version.

    A program that carries the X11, font and SSL libraries of another system goes wrong in ways that
    nobody finds; and security updates of the system would not reach it.
    """
    return bool(_OF_THE_SYSTEM.match(place))


def trimmed(
    entries: Iterable[Entry], languages: Iterable[str], leaves_out: Callable[[str], bool]
) -> list[Entry]:
    """The files that go into the tree."""
    spoken = tuple(languages)
    return [
        (name, place, kind)
        for name, place, kind in entries
        if is_wanted(name.replace("\\", "/"), spoken) and not leaves_out(place or "")
    ]


def without_loose_links(entries: Iterable[Entry], names: Iterable[str]) -> list[Entry]:
    """The files, but links to what is not in the tree."""
    there = {name.replace("\\", "/") for name in names}
    kept = []
    for name, place, kind in entries:
        if kind == "SYMLINK":
            folder = name.rpartition("/")[0]
            goal = f"{folder}/{place}" if folder else place
            if goal not in there:
                continue
        kept.append((name, place, kind))
    return kept


def without_folders(modules: Iterable[Entry], folders: Iterable[str], work: Path) -> list[Entry]:
    """The modules, those of Python's own settings without the folders of this machine in them.

    Their texts are kept as long as they are, as in libraries (`elf.blank_out`).
    """
    kept = []
    for name, place, kind in modules:
        copy = place
        if name.startswith("_sysconfigdata"):
            text = Path(place).read_text(encoding="utf-8")
            for folder in folders:
                text = text.replace(folder + os.sep, "/" * (len(folder) + 1))
            work.mkdir(parents=True, exist_ok=True)
            copy = str(work / Path(place).name)
            Path(copy).write_text(text, encoding="utf-8")
        kept.append((name, copy, kind))
    return kept


def without_preparations(scripts: Iterable[Entry], kept: Iterable[str] = ()) -> list[Entry]:
    """What a program runs, without what the bundler would do each time before our first line.

    That serves a look at sources while a program runs, processes that `multiprocessing` starts, and
    lists of the modules in a package: nobody here asks for any, and every command waited for it
    nine tenths of a short one's time. Qt for Python finds its plugins by itself (`ui.qt_plugins`).
    `kept` are the names of those that are wanted all the same.
    """
    wanted = set(kept)
    return [
        script for script in scripts if not script[0].startswith("pyi_rth_") or script[0] in wanted
    ]
