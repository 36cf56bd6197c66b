"""The words for what keeps a receiver of telephones from hearing, and its secrets; data only."""

from __future__ import annotations

from ui.problem_row import Row, say
from ui.words import QT_TRANSLATE_NOOP

_BY_HAND = QT_TRANSLATE_NOOP("Problems", "Calls can be begun by hand as always.")
_NOT_KEPT = QT_TRANSLATE_NOOP("Problems", "Nothing was kept, here or anywhere else.")

THE_SECRETS: dict[str, Row] = {
    "keyring_locked/phone": say(
        QT_TRANSLATE_NOOP("Problems", "Your keyring is locked, so your phone's secret is too."),
        _BY_HAND,
        QT_TRANSLATE_NOOP("Problems", "Unlock it, then switch this on again."),
    ),
    "keyring_failed/phone": say(
        QT_TRANSLATE_NOOP(
            "Problems", "{backend} did not give or take your phone's secret ({said})."
        ),
        _BY_HAND,
        QT_TRANSLATE_NOOP("Problems", "Switch this on again; if it stays so, ask your IT."),
    ),
    "keyring_unsuitable/phone": say(
        QT_TRANSLATE_NOOP(
            "Problems", "There is no keyring here that keeps secrets safe (found: {backend})."
        ),
        _NOT_KEPT,
        QT_TRANSLATE_NOOP(
            "Problems",
            "Start your desktop's keyring and switch this on again, or use the phone command, "
            "which needs no secret.",
        ),
    ),
    "secret_not_kept": say(
        QT_TRANSLATE_NOOP("Problems", "{backend} took your phone's secret but did not keep it."),
        _NOT_KEPT,
        QT_TRANSLATE_NOOP("Problems", "Unlock or repair it, then switch this on again."),
    ),
    "secret_too_long": say(
        QT_TRANSLATE_NOOP("Problems", "This secret is too long to be kept."),
        _NOT_KEPT,
        QT_TRANSLATE_NOOP("Problems", "Use one of {most} characters at most."),
    ),
}

THE_RECEIVERS: dict[str, Row] = {
    "push_port_taken": say(
        QT_TRANSLATE_NOOP("Problems", "Another program on this computer uses port {port}."),
        _BY_HAND,
        QT_TRANSLATE_NOOP(
            "Problems",
            "Close that program, and Callside takes the port by itself; or choose another port "
            "here and in your phone system.",
        ),
    ),
    "push_port_refused": say(
        QT_TRANSLATE_NOOP("Problems", "This computer does not give out port {port} ({said})."),
        _BY_HAND,
        QT_TRANSLATE_NOOP("Problems", "Choose another port, here and in your phone system."),
    ),
    "push_nobody": say(
        QT_TRANSLATE_NOOP("Problems", "No phone system may push calls to you yet."),
        _BY_HAND,
        QT_TRANSLATE_NOOP("Problems", "Add one, and paste its address into its settings."),
    ),
    "baresip_not_there": say(
        QT_TRANSLATE_NOOP("Problems", "baresip does not answer on port {port} of this computer."),
        _BY_HAND,
        QT_TRANSLATE_NOOP(
            "Problems",
            "Start baresip with ctrl_tcp switched on. Callside finds it by itself.",
        ),
    ),
    "baresip_taken": say(
        QT_TRANSLATE_NOOP("Problems", "Another program takes baresip's one control connection."),
        _BY_HAND,
        QT_TRANSLATE_NOOP(
            "Problems",
            "Close that program. Callside leaves it the connection and tries again every "
            "{seconds} seconds.",
        ),
    ),
    "baresip_garbled": say(
        QT_TRANSLATE_NOOP(
            "Problems", "What answers on port {port} does not speak as baresip does."
        ),
        _BY_HAND,
        QT_TRANSLATE_NOOP(
            "Problems", "Compare the port with ctrl_tcp_listen in baresip's settings."
        ),
    ),
}
