"""The words for what can be the matter between Callside and an Asterisk exchange; data only."""

from __future__ import annotations

from ui.problem_row import Row, say
from ui.words import QT_TRANSLATE_NOOP

_BY_HAND = QT_TRANSLATE_NOOP(
    "Problems", "Calls can be taken down by hand as always; only their cards do not come."
)
_TRIES_AGAIN = QT_TRANSLATE_NOOP(
    "Problems",
    "Callside tries again by itself in {seconds} s. If it stays so, check address and port.",
)
_NOTHING_READ = QT_TRANSLATE_NOOP("Problems", "The file is unchanged.")

THE_EXCHANGE: dict[str, Row] = {
    "ami_unreachable": say(
        QT_TRANSLATE_NOOP(
            "Problems", "The telephone exchange does not answer: {host}, port {port} ({reason})."
        ),
        _BY_HAND,
        _TRIES_AGAIN,
    ),
    "ami_cut": say(
        QT_TRANSLATE_NOOP("Problems", "The telephone exchange {host} ended the connection."),
        _BY_HAND,
        _TRIES_AGAIN,
    ),
    "ami_silent": say(
        QT_TRANSLATE_NOOP("Problems", "The telephone exchange {host} has fallen silent."),
        _BY_HAND,
        _TRIES_AGAIN,
    ),
    "ami_not_exchange": say(
        QT_TRANSLATE_NOOP("Problems", "What answers at {host} is not an Asterisk exchange."),
        QT_TRANSLATE_NOOP("Problems", "No name and no password was sent to it."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Check the port: 5039 is usual with TLS, 5038 without. A TLS port needs “encrypted”.",
        ),
    ),
    "ami_garbled": say(
        QT_TRANSLATE_NOOP("Problems", "What {host} sends cannot be understood."),
        _BY_HAND,
        QT_TRANSLATE_NOOP(
            "Problems", "Callside tries again in {seconds} s. If it stays so, tell your IT."
        ),
    ),
    "ami_no_challenge": say(
        QT_TRANSLATE_NOOP(
            "Problems", "The telephone exchange {host} does not allow a login by challenge."
        ),
        QT_TRANSLATE_NOOP("Problems", "The password was not sent."),
        QT_TRANSLATE_NOOP(
            "Problems", "Your IT finds in docs/phone/asterisk.md what manager.conf has to say."
        ),
    ),
    "ami_login_refused": say(
        QT_TRANSLATE_NOOP(
            "Problems", "The telephone exchange {host} refuses the login of “{user}”."
        ),
        QT_TRANSLATE_NOOP(
            "Problems",
            "It is asked again only in {seconds} s, so that it does not lock this machine out.",
        ),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Check name, password and “permit” in manager.conf, then switch it off and on.",
        ),
    ),
    "ami_certificate": say(
        QT_TRANSLATE_NOOP(
            "Problems", "The certificate of the exchange {host} is not trusted: {reason}"
        ),
        QT_TRANSLATE_NOOP("Problems", "No name and no password was sent to it."),
        QT_TRANSLATE_NOOP(
            "Problems", "Name the file of your house's own signer, or pin the certificate."
        ),
    ),
    "ami_certificate_changed": say(
        QT_TRANSLATE_NOOP(
            "Problems", "The exchange {host} shows another certificate than the pinned one."
        ),
        QT_TRANSLATE_NOOP("Problems", "No name and no password was sent to it."),
        QT_TRANSLATE_NOOP("Problems", "Ask your IT whether it was renewed, then pin the new one."),
    ),
    "ami_tls_failed": say(
        QT_TRANSLATE_NOOP("Problems", "No encrypted connection to {host} could be made."),
        QT_TRANSLATE_NOOP("Problems", "No name and no password was sent to it."),
        QT_TRANSLATE_NOOP(
            "Problems", "Check that the port is the one for TLS, 5039 as a rule ({seconds} s)."
        ),
    ),
    "ami_ca_unreadable": say(
        QT_TRANSLATE_NOOP("Problems", "No certificate can be read from {path}."),
        _BY_HAND,
        QT_TRANSLATE_NOOP("Problems", "Name a PEM file with the certificate of the signer."),
    ),
    "ami_no_tls": say(
        QT_TRANSLATE_NOOP("Problems", "This machine has no library for encrypted connections."),
        _BY_HAND,
        QT_TRANSLATE_NOOP("Problems", "Ask your IT to install OpenSSL 3."),
    ),
    "ami_not_set_up": say(
        QT_TRANSLATE_NOOP("Problems", "The telephone exchange is not set up: {missing}"),
        _BY_HAND,
        QT_TRANSLATE_NOOP("Problems", "Fill in host, user and devices of the exchange."),
    ),
    "ami_pin_mistyped": say(
        QT_TRANSLATE_NOOP("Problems", "The pin of the certificate is not a SHA-256."),
        _BY_HAND,
        QT_TRANSLATE_NOOP("Problems", "It has 64 characters, 0 to 9 and A to F."),
    ),
    "ami_no_secret": say(
        QT_TRANSLATE_NOOP("Problems", "There is no password of the exchange in your keyring."),
        _BY_HAND,
        QT_TRANSLATE_NOOP(
            "Problems", "Write it once on the page Telephone, or give it to callside phone secret."
        ),
    ),
    "stream_unknown": say(
        QT_TRANSLATE_NOOP("Problems", "This is no saved stream of a telephone: {path}"),
        _NOTHING_READ,
        QT_TRANSLATE_NOOP("Problems", "docs/commands.md tells what can be read."),
    ),
    "stream_faulty": say(
        QT_TRANSLATE_NOOP("Problems", "Line {line} of the stream cannot be read: {path}"),
        _NOTHING_READ,
        QT_TRANSLATE_NOOP("Problems", "Remove that line from a copy, or ask for the file again."),
    ),
    "stream_newer": say(
        QT_TRANSLATE_NOOP("Problems", "A newer Callside has recorded this stream: {path}"),
        _NOTHING_READ,
        QT_TRANSLATE_NOOP("Problems", "Read it with that version."),
    ),
    "stream_too_large": say(
        QT_TRANSLATE_NOOP("Problems", "The stream has more than {megabytes} MB: {path}"),
        _NOTHING_READ,
        QT_TRANSLATE_NOOP("Problems", "Cut a piece out of it, and read that."),
    ),
    "recording_full": say(
        QT_TRANSLATE_NOOP("Problems", "The recording has reached its largest size: {path}"),
        QT_TRANSLATE_NOOP("Problems", "It is whole up to there."),
        QT_TRANSLATE_NOOP("Problems", "Record again into another file if more is wanted."),
    ),
}
