/* A test aid: stands in for the icuuc.dll of Windows 10, which Wine 8 lacks. It is in no package.
 *
 * Qt 6 takes its converters for old text encodings from there. This one knows no converter at all
 * and says so as ICU would; Qt then has the ones that are built in: UTF-8, UTF-16, UTF-32, Latin-1
 * and the system's code page. Signatures: unicode/ucnv.h and ucnv_cb.h of ICU 72.
 */
#include <stddef.h>
#include <stdint.h>

#define EXPORTED __declspec(dllexport)

typedef int32_t UErrorCode;
typedef uint16_t UChar;
typedef struct UConverter UConverter;

enum { U_FILE_ACCESS_ERROR = 4 };

static void refuse(UErrorCode *error)
{
    if (error != NULL)
        *error = U_FILE_ACCESS_ERROR;
}

/* What Qt asks first: which converters there are, and for one by its name. */

EXPORTED int32_t ucnv_countAvailable(void) { return 0; }

EXPORTED const char *ucnv_getAvailableName(int32_t number)
{
    (void)number;
    return NULL;
}

EXPORTED const char *ucnv_getStandardName(const char *name, const char *standard, UErrorCode *error)
{
    (void)name, (void)standard;
    refuse(error);
    return NULL;
}

EXPORTED UConverter *ucnv_open(const char *name, UErrorCode *error)
{
    (void)name;
    refuse(error);
    return NULL;
}

/* What is asked of an open converter: never called, but Qt does not load without the names. */

EXPORTED void ucnv_close(UConverter *converter) { (void)converter; }

EXPORTED void ucnv_reset(UConverter *converter) { (void)converter; }

EXPORTED int8_t ucnv_getMaxCharSize(const UConverter *converter)
{
    (void)converter;
    return 1;
}

EXPORTED const char *ucnv_getName(const UConverter *converter, UErrorCode *error)
{
    (void)converter;
    refuse(error);
    return NULL;
}

EXPORTED void ucnv_fromUnicode(
    UConverter *converter, char **target, const char *target_end, const UChar **source,
    const UChar *source_end, int32_t *offsets, int8_t flush, UErrorCode *error)
{
    (void)converter, (void)target, (void)target_end, (void)source, (void)source_end;
    (void)offsets, (void)flush;
    refuse(error);
}

EXPORTED void ucnv_toUnicode(
    UConverter *converter, UChar **target, const UChar *target_end, const char **source,
    const char *source_end, int32_t *offsets, int8_t flush, UErrorCode *error)
{
    (void)converter, (void)target, (void)target_end, (void)source, (void)source_end;
    (void)offsets, (void)flush;
    refuse(error);
}

EXPORTED int32_t ucnv_fromUCountPending(const UConverter *converter, UErrorCode *error)
{
    (void)converter;
    refuse(error);
    return -1;
}

EXPORTED int32_t ucnv_toUCountPending(const UConverter *converter, UErrorCode *error)
{
    (void)converter;
    refuse(error);
    return -1;
}

/* Callbacks, and who sets and asks them. */

EXPORTED void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}

EXPORTED void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}

EXPORTED void ucnv_getFromUCallBack(const UConverter *converter, void **action, const void **context)
{
    (void)converter, (void)action, (void)context;
}

EXPORTED void ucnv_getToUCallBack(const UConverter *converter, void **action, const void **context)
{
    (void)converter, (void)action, (void)context;
}

EXPORTED void ucnv_setFromUCallBack(
    UConverter *converter, void *action, const void *context, void **old_action,
    const void **old_context, UErrorCode *error)
{
    (void)converter, (void)action, (void)context, (void)old_action, (void)old_context;
    refuse(error);
}

EXPORTED void ucnv_setToUCallBack(
    UConverter *converter, void *action, const void *context, void **old_action,
    const void **old_context, UErrorCode *error)
{
    (void)converter, (void)action, (void)context, (void)old_action, (void)old_context;
    refuse(error);
}

EXPORTED void ucnv_cbFromUWriteUChars(
    void *of_callback, const UChar **source, const UChar *source_end, int32_t offset,
    UErrorCode *error)
{
    (void)of_callback, (void)source, (void)source_end, (void)offset;
    refuse(error);
}

EXPORTED void ucnv_cbToUWriteUChars(
    void *of_callback, const UChar *source, int32_t length, int32_t offset, UErrorCode *error)
{
    (void)of_callback, (void)source, (void)length, (void)offset;
    refuse(error);
}
