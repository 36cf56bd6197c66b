"""What Windows shows of the programs, and how it treats them: version, manifest and icon.

`packaging/callside.spec` asks for it, under Windows' Python.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from icons import AGENT, ico

PUBLISHER = "The Callside developers"
DESCRIPTIONS = {
    "callside": "Callside's commands",
    "callside-window": "Callside",
    "callside-hook": "Tells Callside what the phone does",
}
"""What the task manager and a file's properties say of each program."""

# Windows 10 and 11 share one id. Paths may be long, and text is UTF-8 for libraries in C as well.
MANIFEST = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0">
  <trustInfo xmlns="urn:schemas-microsoft-com:asm.v3">
    <security>
      <requestedPrivileges>
        <requestedExecutionLevel level="asInvoker" uiAccess="false"/>
      </requestedPrivileges>
    </security>
  </trustInfo>
  <compatibility xmlns="urn:schemas-microsoft-com:compatibility.v1">
    <application>
      <supportedOS Id="{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"/>
    </application>
  </compatibility>
  <application xmlns="urn:schemas-microsoft-com:asm.v3">
    <windowsSettings>
      <dpiAware xmlns="http://schemas.microsoft.com/SMI/2005/WindowsSettings">true/pm</dpiAware>
      <dpiAwareness xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">PerMonitorV2</dpiAwareness>
      <longPathAware xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">true</longPathAware>
      <activeCodePage xmlns="http://schemas.microsoft.com/SMI/2019/WindowsSettings">UTF-8</activeCodePage>
    </windowsSettings>
  </application>
  <dependency>
    <dependentAssembly>
      <assemblyIdentity type="win32" name="Microsoft.Windows.Common-Controls" version="6.0.0.0"
          processorArchitecture="*" publicKeyToken="6595b64144ccf1df" language="*"/>
    </dependentAssembly>
  </dependency>
</assembly>
"""


def arguments(program: str, version: str, work: Path) -> dict[str, Any]:
    """What PyInstaller's `EXE` is told of a program beside what it is made of.

    The icon is drawn into the folder `work`.
    """
    icon = work / "callside.ico"
    if not icon.exists():
        icon.write_bytes(ico(AGENT))
    return {
        "version": _version(program, version),
        "manifest": MANIFEST,
        "icon": str(icon),
    }


def _version(program: str, version: str) -> Any:
    """The resource of a program's version, which only Windows' PyInstaller knows."""
    from PyInstaller.utils.win32 import versioninfo

    numbers = (*map(int, version.split(".")), 0)
    texts = {
        "CompanyName": PUBLISHER,
        "FileDescription": DESCRIPTIONS[program],
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": f"{PUBLISHER}, MIT licence",
        "OriginalFilename": f"{program}.exe",
        "ProductName": "Callside",
        "ProductVersion": version,
    }
    words = [versioninfo.StringStruct(name, text) for name, text in texts.items()]
    # English of the United States, in Unicode.
    table = versioninfo.StringFileInfo([versioninfo.StringTable("040904B0", words)])
    languages = versioninfo.VarFileInfo([versioninfo.VarStruct("Translation", [0x0409, 0x04B0])])
    fixed = versioninfo.FixedFileInfo(filevers=numbers, prodvers=numbers, mask=0x3F)
    return versioninfo.VSVersionInfo(ffi=fixed, kids=[table, languages])
