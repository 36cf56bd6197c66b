/* A test aid: stands in for the bcryptprimitives.dll of Windows 10, which Wine 8 lacks. It is in no
 * package.
 *
 * Libraries in Rust take their random numbers from there. These are Wine's own, which come from the
 * system's: keys that a test makes are as good as any.
 */
#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(BYTE *numbers, SIZE_T count)
{
    /* RtlGenRandom counts in 32 bits. */
    const SIZE_T most = 0x10000000;

    while (count > 0) {
        ULONG part = (ULONG)(count < most ? count : most);

        if (!RtlGenRandom(numbers, part))
            return FALSE;
        numbers += part;
        count -= part;
    }
    return TRUE;
}
