; The setup program of both flavours; nsis.py says which, and where the built tree lies.
;   callside-VERSION-x64-setup.exe [/S] [/AUTOSTART=1|0] [/D=FOLDER]
;   uninstall.exe [/S]
; Exit codes: 0 done, 1 cancelled, 2 not possible here (it says why), 3 Callside is open, 4 a file is
; held by another program.
Unicode true
Target amd64-unicode
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "x64.nsh"
!include "WinVer.nsh"
!include "WordFunc.nsh"
; The files of the tree by name: InstallListed brings all, RemoveListed takes what is beside _internal.
!include "${LISTED}"

!define OURS "Software\Callside\Callside"
!define REMOVAL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Callside"
!define AT_LOGON "Software\Microsoft\Windows\CurrentVersion\Run"
!define LINKS "Software\Classes\callside"

Name "${NAME} ${VERSION}"
OutFile "${OUT}"
InstallDir "$PROGRAMFILES64\Callside"
RequestExecutionLevel admin
!ifdef QUICKLY
SetCompressor zlib
!else
SetCompressor /SOLID lzma
!endif
SetDateSave off
; Silently, a file that cannot be written would be left out, and all the rest said to be done.
AllowSkipFiles off
ManifestDPIAware true
ManifestLongPathAware true
BrandingText "The Callside developers"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Setup of ${NAME}"
VIAddVersionKey CompanyName "The Callside developers"
VIAddVersionKey LegalCopyright "The Callside developers, MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!insertmacro MUI_PAGE_LICENSE "${LICENSE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"

; A program that runs cannot be opened for writing: better to stop than to replace half of it. What
; is over within seconds (a telephone's command, a scanner's look) is waited for.
!macro WaitForEnd PROGRAM
  ${For} $R8 1 10
    StrCpy $R9 ""
    ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
      ClearErrors
      FileOpen $0 "$INSTDIR\${PROGRAM}" a
      ${If} ${Errors}
        StrCpy $R9 "${PROGRAM}"
        Sleep 500
        ${Continue}
      ${EndIf}
      FileClose $0
    ${EndIf}
    ${Break}
  ${Next}
  ${If} $R9 != ""
    MessageBox MB_OK|MB_ICONSTOP "Callside is open ($R9). Nothing was changed; please close it for everybody on this machine, then start this again." /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
!macroend
!macro RefuseWhileOpen
  !insertmacro WaitForEnd "callside-window.exe"
  !insertmacro WaitForEnd "callside.exe"
  !insertmacro WaitForEnd "callside-hook.exe"
!macroend

Function .onInit
  SetRegView 64
  SetShellVarContext all
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "Callside needs a 64-bit Windows 10 or newer." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  ReadRegStr $0 HKLM "${OURS}" "Folder"
  ReadRegStr $1 HKLM "${OURS}" "Setup"
  ${If} $0 != ""
  ${AndIf} $1 == ""
    MessageBox MB_OK|MB_ICONSTOP "Callside was installed by an MSI package. Please remove or upgrade it by that." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  ReadRegStr $1 HKLM "${OURS}" "Version"
  ${If} $1 != ""
    ${VersionCompare} "$1" "${VERSION}" $2
    ${If} $2 = 1
      MessageBox MB_OK|MB_ICONSTOP "A newer version of Callside is installed already." /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    StrCpy $INSTDIR $0
  ${EndIf}
FunctionEnd

Function un.onInit
  SetRegView 64
  SetShellVarContext all
FunctionEnd

; What a setup writes and nothing else: other files in the folder are somebody's own.
!macro RemovePrograms
  RMDir /r "$INSTDIR\_internal"
  !insertmacro RemoveListed
  Delete "$SMPROGRAMS\Callside.lnk"
  Delete "$SMPROGRAMS\Callside Supervisor.lnk"
  ${If} ${FileExists} "$INSTDIR\_internal\*.*"
    MessageBox MB_OK|MB_ICONSTOP "Another program holds files of Callside open: not all of them could be removed. Please start this again later." /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
!macroend

Section
  !insertmacro RefuseWhileOpen
  ReadRegStr $R0 HKLM "${AT_LOGON}" "Callside"
  ; The one before knows its own files, some of which this one may not have.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR' $R1
    ${If} $R1 <> 0
      MessageBox MB_OK|MB_ICONSTOP "What was installed before could not be removed. Nothing else was changed." /SD IDOK
      SetErrorLevel $R1
      Quit
    ${EndIf}
  ${EndIf}
  !insertmacro RemovePrograms
  !insertmacro InstallListed
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\Callside.lnk" "$INSTDIR\callside-window.exe"
!if ${FLAVOUR} == "supervisor"
  CreateShortCut "$SMPROGRAMS\Callside Supervisor.lnk" "$INSTDIR\callside-window.exe" "supervisor"
!endif
  WriteRegStr HKLM "${OURS}" "Folder" "$INSTDIR"
  WriteRegStr HKLM "${OURS}" "Version" "${VERSION}"
  WriteRegStr HKLM "${OURS}" "Flavour" "${FLAVOUR}"
  WriteRegStr HKLM "${OURS}" "Setup" "1"
  ; What a web page says is one argument behind two hyphens: never an option or a command.
  WriteRegStr HKLM "${LINKS}" "" "URL:Callside"
  WriteRegStr HKLM "${LINKS}" "URL Protocol" ""
  WriteRegStr HKLM "${LINKS}\DefaultIcon" "" '"$INSTDIR\callside-window.exe",0'
  WriteRegStr HKLM "${LINKS}\shell\open\command" "" '"$INSTDIR\callside-window.exe" -- "%1"'
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AUTOSTART=" $1
  ; As it was before, where nothing is asked for.
  ${If} $1 == ""
  ${AndIf} $R0 != ""
    StrCpy $1 "1"
  ${EndIf}
  ${If} $1 == "1"
    WriteRegStr HKLM "${AT_LOGON}" "Callside" '"$INSTDIR\callside-window.exe"'
  ${Else}
    DeleteRegValue HKLM "${AT_LOGON}" "Callside"
  ${EndIf}
  WriteRegStr HKLM "${REMOVAL}" "DisplayName" "${NAME}"
  WriteRegStr HKLM "${REMOVAL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${REMOVAL}" "Publisher" "The Callside developers"
  WriteRegStr HKLM "${REMOVAL}" "DisplayIcon" "$INSTDIR\callside-window.exe"
  WriteRegStr HKLM "${REMOVAL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${REMOVAL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${REMOVAL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${REMOVAL}" "NoModify" 1
  WriteRegDWORD HKLM "${REMOVAL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKLM "${REMOVAL}" "EstimatedSize" "$0"
SectionEnd

; What agents wrote lies in their own folders: nothing here looks there.
Section "Uninstall"
  !insertmacro RefuseWhileOpen
  !insertmacro RemovePrograms
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegValue HKLM "${AT_LOGON}" "Callside"
  DeleteRegKey HKLM "${REMOVAL}"
  DeleteRegKey HKLM "${LINKS}"
  DeleteRegKey HKLM "${OURS}"
  DeleteRegKey /ifempty HKLM "Software\Callside"
SectionEnd
