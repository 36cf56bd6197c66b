"""Lets Qt load the plugins that it came with, and no others: whoever imports this first.

A session may name those of another Qt in QT_PLUGIN_PATH: the desktop's own, whose screens and
styles would be loaded into ours. The variable stays as it is, for the programs that we start.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo

QCoreApplication.setLibraryPaths([QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)])
