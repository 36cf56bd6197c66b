/* What Windows Installer asks before it changes anything: does a program of this installation run?
 *
 * A bundled program reads its parts from its own files for as long as it runs: with those of
 * another version in their place it would break in the middle of a call. Windows Installer alone
 * would exchange them all the same. `callside.wxs` says when this is asked, and refuses then.
 *
 *   FOLDER_BEFORE   where the registry says that Callside is; without it nothing is looked for
 *   CALLSIDE_OPEN   set to the name of the first program that runs from there
 *
 * The telephone's command is not looked for: it is over within seconds.
 */
#define _WIN32_WINNT 0x0600
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <msi.h>
#include <msiquery.h>
#include <tlhelp32.h>

static const WCHAR *const PROGRAMS[] = {L"callside-window.exe", L"callside.exe"};

/* Whether two names are the same to Windows, in their first `length` characters (-1: all). */
static BOOL is_same(const WCHAR *one, const WCHAR *other, int length)
{
    return CompareStringOrdinal(one, length, other, length, TRUE) == CSTR_EQUAL;
}

/* Whether a process runs from the folder. One that does not let us look is somebody else's who
 * is logged on, too: only the name speaks there, and it is taken for one of this installation. */
static BOOL is_from(DWORD process, const WCHAR *folder)
{
    WCHAR path[1024];
    DWORD length = ARRAYSIZE(path);
    BOOL is_known;
    int count = lstrlenW(folder);
    HANDLE opened = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, process);
    if (!opened)
        return TRUE;
    is_known = QueryFullProcessImageNameW(opened, 0, path, &length);
    CloseHandle(opened);
    return !is_known || ((int)length > count && is_same(path, folder, count));
}

__declspec(dllexport) UINT WINAPI look_for_open(MSIHANDLE installation)
{
    WCHAR folder[1024];
    DWORD length = ARRAYSIZE(folder);
    PROCESSENTRY32W process = {.dwSize = sizeof process};
    const WCHAR *found = NULL;
    HANDLE all;
    if (MsiGetPropertyW(installation, L"FOLDER_BEFORE", folder, &length) || !length)
        return ERROR_SUCCESS;
    all = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    if (all == INVALID_HANDLE_VALUE)
        return ERROR_SUCCESS;
    for (BOOL more = Process32FirstW(all, &process); more; more = Process32NextW(all, &process))
        for (unsigned i = 0; i < ARRAYSIZE(PROGRAMS); i++)
            if (is_same(process.szExeFile, PROGRAMS[i], -1)
                && is_from(process.th32ProcessID, folder))
                found = PROGRAMS[i];
    CloseHandle(all);
    return found ? MsiSetPropertyW(installation, L"CALLSIDE_OPEN", found) : ERROR_SUCCESS;
}
