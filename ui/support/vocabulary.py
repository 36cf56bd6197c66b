"""All the words that the program itself can say of a machine, for what may be told to others."""

from __future__ import annotations

from functools import cache

from app.network_disks import NETWORK_DRIVE, NETWORK_FILE_SYSTEMS
from app.settings import BY_KEY
from app.support.events import Codes
from ui.problem_table import TABLE

_SYSTEMS = ("Linux", "Windows", "Darwin")
_MACHINES = ("x86_64", "AMD64", "i686", "aarch64", "arm64", "armv7l", "riscv64", "ppc64le")
_RECEIVERS = ("push", "baresip", "ami")
_KEPT_IN = ("keyring", "key_file", "passphrase")
_BACKENDS = (
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.kwallet.DBusKeyringKWallet4",
    "keyring.backends.macOS.Keyring",
    "keyring.backends.Windows.WinVaultKeyring",
    "keyring.backends.chainer.ChainerBackend",
    "keyring.backends.fail.Keyring",
    "keyring.backends.null.Keyring",
    "keyrings.alt.file.PlaintextKeyring",
    "keyrings.alt.file.EncryptedKeyring",
)
_REASONS = ("empty", "cut_off", "foreign_wal", "integrity", "counts")


def reasons() -> frozenset[str]:
    """Why a problem came, where that has words of its own."""
    return frozenset(code.partition("/")[2] for code in TABLE if "/" in code)


@cache
def own_words() -> frozenset[str]:
    """Codes, keys and names: nothing that anybody has typed is among them."""
    from zoneinfo import available_timezones

    from ui.health_words import SUBJECTS

    return frozenset(
        (
            *(code.partition("/")[0] for code in TABLE),
            *reasons(),
            *_REASONS,
            *BY_KEY,
            *SUBJECTS,
            *_SYSTEMS,
            *_MACHINES,
            *_RECEIVERS,
            *_KEPT_IN,
            *_BACKENDS,
            *NETWORK_FILE_SYSTEMS,
            NETWORK_DRIVE,
            *available_timezones(),
        )
    )


@cache
def event_codes() -> Codes:
    """The codes of problems that an event may name."""
    return Codes(frozenset(code.partition("/")[0] for code in TABLE))
