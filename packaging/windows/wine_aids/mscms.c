/* A test aid: stands in for the colour management of Windows, which Wine 8 has by half. It is in
 * no package.
 *
 * Qt's windows plugin asks for the colour profile of each screen, and ends where
 * WcsCreateIccProfile is missing. This one has no profile for any screen, as a Windows without one
 * answers. Signatures: icm.h of the Windows SDK.
 */
#include <windows.h>

#define EXPORTED __declspec(dllexport)

EXPORTED HANDLE WINAPI OpenColorProfileW(void *profile, DWORD access, DWORD sharing, DWORD creation)
{
    (void)profile, (void)access, (void)sharing, (void)creation;
    SetLastError(ERROR_FILE_NOT_FOUND);
    return NULL;
}

EXPORTED BOOL WINAPI CloseColorProfile(HANDLE profile)
{
    (void)profile;
    return TRUE;
}

EXPORTED HANDLE WINAPI WcsCreateIccProfile(HANDLE profile, DWORD options)
{
    (void)profile, (void)options;
    SetLastError(ERROR_FILE_NOT_FOUND);
    return NULL;
}

EXPORTED BOOL WINAPI GetColorProfileFromHandle(HANDLE profile, BYTE *content, DWORD *size)
{
    (void)profile, (void)content, (void)size;
    SetLastError(ERROR_FILE_NOT_FOUND);
    return FALSE;
}
