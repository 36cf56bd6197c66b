/* A test aid: what the C library of Windows has and Wine 8's lacks: complex numbers. It is in no
 * package.
 *
 * numpy takes their functions from there. These come from the compiler's library; every other
 * function is handed on to Wine's own ucrtbase.dll (`forward` in wine.py writes the list). A
 * complex number travels as a structure of two, as in complex.h of Windows; its long double is a
 * double.
 */
#include <complex.h>

#define EXPORTED __declspec(dllexport)

typedef struct { float real, imaginary; } Single;
typedef struct { double real, imaginary; } Double;

typedef union { Single parts; float complex whole; } OneSingle;
typedef union { Double parts; double complex whole; } OneDouble;

static float complex single_in(Single z) { return (OneSingle){.parts = z}.whole; }
static double complex double_in(Double z) { return (OneDouble){.parts = z}.whole; }
static Single single_out(float complex z) { return (OneSingle){.whole = z}.parts; }
static Double double_out(double complex z) { return (OneDouble){.whole = z}.parts; }

/* Each name for the three sizes, under a name of our own so that no header of the compiler's
   disagrees; ucrtbase.def gives it the name that numpy asks for. */

#define A_NUMBER_OF(name)                                                            \
    EXPORTED float our_##name##f(Single z) { return name##f(single_in(z)); }         \
    EXPORTED double our_##name(Double z) { return name(double_in(z)); }              \
    EXPORTED double our_##name##l(Double z) { return name(double_in(z)); }

#define A_COMPLEX_OF(name)                                                           \
    EXPORTED Single our_##name##f(Single z) { return single_out(name##f(single_in(z))); } \
    EXPORTED Double our_##name(Double z) { return double_out(name(double_in(z))); }  \
    EXPORTED Double our_##name##l(Double z) { return double_out(name(double_in(z))); }

EXPORTED float our_crealf(Single z) { return z.real; }
EXPORTED double our_creal(Double z) { return z.real; }
EXPORTED double our_creall(Double z) { return z.real; }
EXPORTED float our_cimagf(Single z) { return z.imaginary; }
EXPORTED double our_cimag(Double z) { return z.imaginary; }
EXPORTED double our_cimagl(Double z) { return z.imaginary; }

A_NUMBER_OF(cabs)
A_NUMBER_OF(carg)
A_COMPLEX_OF(cexp)
A_COMPLEX_OF(ccos)
A_COMPLEX_OF(ccosh)
A_COMPLEX_OF(csin)
A_COMPLEX_OF(csinh)
A_COMPLEX_OF(ctan)
A_COMPLEX_OF(ctanh)

EXPORTED Single our_cpowf(Single z, Single to)
{
    return single_out(cpowf(single_in(z), single_in(to)));
}

EXPORTED Double our_cpow(Double z, Double to) { return double_out(cpow(double_in(z), double_in(to))); }

EXPORTED Double our_cpowl(Double z, Double to) { return our_cpow(z, to); }
