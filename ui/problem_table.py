"""Every known problem in words, by its code; data only, and no Qt.

`code/reason` stands for a problem that is said in another way for that reason.
"""

from __future__ import annotations

from collections.abc import Mapping

from ui.ami_problems import THE_EXCHANGE
from ui.autostart_problems import THE_AUTOSTART
from ui.backup_problems import THE_BACKUPS
from ui.bundle_problems import THE_BUNDLES, THE_OWN_KEYS, THE_TEAM
from ui.coaching_problems import THE_COACHING
from ui.engine_problems import THE_ENGINES
from ui.erase_problems import THE_ERASURE
from ui.handover_problems import THE_HANDOVER
from ui.import_problems import THE_IMPORTS
from ui.key_problems import THE_CODE, THE_KEY
from ui.log_problems import THE_DISK, THE_LIBRARY, THE_LOG
from ui.pattern_problems import THE_PATTERNS
from ui.phone_problems import THE_PHONE
from ui.playbook_problems import THE_PLAYBOOK_DESK
from ui.policy_problems import THE_POLICY
from ui.problem_row import Row, say
from ui.program_problems import TEXTS, THE_PROGRAM
from ui.receiver_problems import THE_RECEIVERS, THE_SECRETS
from ui.report_problems import THE_REPORTS
from ui.supervisor_problems import THE_SUPERVISOR
from ui.words import QT_TRANSLATE_NOOP

UNKNOWN: Row = say(
    QT_TRANSLATE_NOOP("Problems", "Something went wrong ({code})."),
    QT_TRANSLATE_NOOP("Problems", "What was saved before is unchanged."),
    QT_TRANSLATE_NOOP("Problems", "Try again. If it happens again, tell your IT the code above."),
)

TABLE: Mapping[str, Row] = {
    **THE_LIBRARY,
    **THE_LOG,
    **THE_KEY,
    **THE_CODE,
    **THE_DISK,
    **THE_BACKUPS,
    **THE_PHONE,
    **THE_PROGRAM,
    **THE_EXCHANGE,
    **TEXTS,
    **THE_RECEIVERS,
    **THE_SECRETS,
    **THE_SUPERVISOR,
    **THE_BUNDLES,
    **THE_OWN_KEYS,
    **THE_TEAM,
    **THE_ENGINES,
    **THE_REPORTS,
    **THE_HANDOVER,
    **THE_PATTERNS,
    **THE_PLAYBOOK_DESK,
    **THE_COACHING,
    **THE_IMPORTS,
    **THE_POLICY,
    **THE_AUTOSTART,
    **THE_ERASURE,
}
