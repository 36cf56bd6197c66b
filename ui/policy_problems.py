"""The words for what can be the matter with the policy of a house's IT; data only."""

from __future__ import annotations

from ui.problem_row import Row, say
from ui.words import QT_TRANSLATE_NOOP

_STRICTEST = QT_TRANSLATE_NOOP(
    "Problems", "Calls and notes are safe. What policy may lock has its strictest value."
)
_ASK = QT_TRANSLATE_NOOP("Problems", "Tell your IT: “callside policy check” names every fault.")
_UNSAFE = QT_TRANSLATE_NOOP(
    "Problems", "Your IT gives this folder or file to root, writable by nobody else."
)

_NOTHING_CHANGED = QT_TRANSLATE_NOOP("Problems", "Nothing was changed.")
_ASK_FOR_IT = QT_TRANSLATE_NOOP("Problems", "Ask your IT if you need it.")

THE_POLICY: dict[str, Row] = {
    "setting_locked": say(
        QT_TRANSLATE_NOOP("Problems", "Your organisation manages this setting."),
        QT_TRANSLATE_NOOP("Problems", "The value before it stays in force."),
        QT_TRANSLATE_NOOP("Problems", "Ask your IT if you need another value."),
    ),
    "feature_off/clipboard": say(
        QT_TRANSLATE_NOOP("Problems", "Your organisation has switched copying off."),
        _NOTHING_CHANGED,
        _ASK_FOR_IT,
    ),
    "feature_off/export": say(
        QT_TRANSLATE_NOOP("Problems", "Your organisation has switched exports off."),
        _NOTHING_CHANGED,
        _ASK_FOR_IT,
    ),
    "feature_off/own_phrases": say(
        QT_TRANSLATE_NOOP("Problems", "Your organisation has switched own phrases off."),
        _NOTHING_CHANGED,
        _ASK_FOR_IT,
    ),
    "feature_off/phone": say(
        QT_TRANSLATE_NOOP("Problems", "Your organisation has switched telephones off in Callside."),
        _NOTHING_CHANGED,
        _ASK_FOR_IT,
    ),
    "feature_off/print": say(
        QT_TRANSLATE_NOOP("Problems", "Your organisation has switched sheets to print off."),
        _NOTHING_CHANGED,
        _ASK_FOR_IT,
    ),
    "feature_off/reflection": say(
        QT_TRANSLATE_NOOP("Problems", "Your organisation has switched reflections off."),
        _NOTHING_CHANGED,
        _ASK_FOR_IT,
    ),
    "feature_off/rehearsal": say(
        QT_TRANSLATE_NOOP("Problems", "Your organisation has switched rehearsals off."),
        _NOTHING_CHANGED,
        _ASK_FOR_IT,
    ),
    "feature_off/search": say(
        QT_TRANSLATE_NOOP("Problems", "Your organisation has switched the search off."),
        _NOTHING_CHANGED,
        _ASK_FOR_IT,
    ),
    "feature_off/sharing": say(
        QT_TRANSLATE_NOOP(
            "Problems", "Your organisation has switched sharing with a supervisor off."
        ),
        _NOTHING_CHANGED,
        _ASK_FOR_IT,
    ),
    "passphrase_wanted": say(
        QT_TRANSLATE_NOOP(
            "Problems", "Your organisation wants the key of your log sealed by a passphrase."
        ),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Choose a passphrase in the window; the key then moves."),
    ),
    "key_place_refused": say(
        QT_TRANSLATE_NOOP("Problems", "Your organisation wants the log's key kept in the keyring."),
        QT_TRANSLATE_NOOP("Problems", "No log was made and no key was kept."),
        QT_TRANSLATE_NOOP("Problems", "Your IT sees to it that this computer has a keyring."),
    ),
    "key_file_unnamed": say(
        QT_TRANSLATE_NOOP(
            "Problems", "Your organisation wants the log's key in a file, and names none."
        ),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Your IT names it in the policy, as key_file."),
    ),
    "profile_managed": say(
        QT_TRANSLATE_NOOP(
            "Problems", "Your organisation keeps logs in {folder}; another profile is not opened."
        ),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Start without --profile and without CALLSIDE_PROFILE."),
    ),
    "data_folder_unknown": say(
        QT_TRANSLATE_NOOP(
            "Problems",
            "Your log stands in a folder that your organisation names, and its policy cannot be "
            "read just now: {folder}",
        ),
        QT_TRANSLATE_NOOP("Problems", "Your log is unchanged, and no other one is begun."),
        QT_TRANSLATE_NOOP("Problems", "Tell your IT: “callside policy check” names every fault."),
    ),
    "former_log": say(
        QT_TRANSLATE_NOOP("Problems", "An earlier log of yours stands in {folder}."),
        QT_TRANSLATE_NOOP(
            "Problems", "It is whole and was not moved: your organisation keeps logs elsewhere now."
        ),
        QT_TRANSLATE_NOOP(
            "Problems",
            "To go on with it, your IT moves that folder, or names it in the policy again.",
        ),
    ),
    "team_file_not_vouched": say(
        QT_TRANSLATE_NOOP(
            "Problems",
            "The team file that your organisation names is not believed: others than root may "
            "write {file}.",
        ),
        QT_TRANSLATE_NOOP("Problems", "No team was joined and nothing was handed over."),
        QT_TRANSLATE_NOOP("Problems", "Your IT makes it root's alone, or names its six words."),
    ),
    "team_file_not_vouched/words": say(
        QT_TRANSLATE_NOOP(
            "Problems",
            "The team file that your organisation names was signed by somebody else: {file}",
        ),
        QT_TRANSLATE_NOOP("Problems", "No team was joined and nothing was handed over."),
        QT_TRANSLATE_NOOP("Problems", "Your IT compares the six words with your supervisor."),
    ),
    "team_file_not_vouched/unsaid": say(
        QT_TRANSLATE_NOOP(
            "Problems", "Your organisation names a team file without its six words: {file}"
        ),
        QT_TRANSLATE_NOOP("Problems", "No team was joined and nothing was handed over."),
        QT_TRANSLATE_NOOP("Problems", "Your IT names the words in the policy, as team_words."),
    ),
    "individual_view_forbidden": say(
        QT_TRANSLATE_NOOP(
            "Problems",
            "In the team {team} a supervisor may see one agent's calls, which your organisation "
            "does not allow.",
        ),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Your supervisor makes a team file without it."),
    ),
    "feature_off": say(
        QT_TRANSLATE_NOOP("Problems", "Your organisation has switched this off."),
        _NOTHING_CHANGED,
        _ASK_FOR_IT,
    ),
    "setting_bounded": say(
        QT_TRANSLATE_NOOP("Problems", "Your organisation does not allow this value."),
        QT_TRANSLATE_NOOP("Problems", "The value before it stays in force."),
        QT_TRANSLATE_NOOP("Problems", "Choose another value."),
    ),
    "place_wrong": say(
        QT_TRANSLATE_NOOP("Problems", "This is no whole path that the policy can name."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Problems", "Your IT writes it from the root on, without “..” and unknown names."
        ),
    ),
    "setting_bounded/at_most": say(
        QT_TRANSLATE_NOOP("Problems", "Your organisation allows at most {bound}."),
        QT_TRANSLATE_NOOP("Problems", "The value before it stays in force."),
        QT_TRANSLATE_NOOP("Problems", "Choose a value within that."),
    ),
    "setting_bounded/at_least": say(
        QT_TRANSLATE_NOOP("Problems", "Your organisation asks for at least {bound}."),
        QT_TRANSLATE_NOOP("Problems", "The value before it stays in force."),
        QT_TRANSLATE_NOOP("Problems", "Choose a value within that."),
    ),
    "policy_beyond_bound": say(
        QT_TRANSLATE_NOOP(
            "Problems", "The policy gives “{key}” {value}, beyond its own bound of {bound}: {place}"
        ),
        QT_TRANSLATE_NOOP("Problems", "The bound is in force, and the rest of the policy."),
        _ASK,
    ),
    "policy_only_managed": say(
        QT_TRANSLATE_NOOP(
            "Problems", "The policy recommends “{key}”, which can only be managed: {place}"
        ),
        QT_TRANSLATE_NOOP("Problems", "It is not in force; the rest of the policy is."),
        QT_TRANSLATE_NOOP("Problems", "Your IT sets it in the managed policy."),
    ),
    "policy_unsafe": say(
        QT_TRANSLATE_NOOP("Problems", "The policy is not believed: {place} is not a plain file."),
        _STRICTEST,
        _UNSAFE,
    ),
    "policy_unsafe/owner": say(
        QT_TRANSLATE_NOOP("Problems", "The policy is not believed: {place} is not root's."),
        _STRICTEST,
        _UNSAFE,
    ),
    "policy_unsafe/writable": say(
        QT_TRANSLATE_NOOP(
            "Problems", "The policy is not believed: others than root may write {place}."
        ),
        _STRICTEST,
        _UNSAFE,
    ),
    "policy_unsafe/link": say(
        QT_TRANSLATE_NOOP(
            "Problems", "The policy is not believed: {place} is a link or no folder."
        ),
        _STRICTEST,
        QT_TRANSLATE_NOOP("Problems", "Your IT puts the folder or file itself in its place."),
    ),
    "policy_unreadable": say(
        QT_TRANSLATE_NOOP("Problems", "The policy cannot be read: {place} ({reason})."),
        _STRICTEST,
        QT_TRANSLATE_NOOP("Problems", "Your IT makes it readable for everybody."),
    ),
    "policy_broken": say(
        QT_TRANSLATE_NOOP("Problems", "The policy is no JSON object of settings: {place}"),
        _STRICTEST,
        _ASK,
    ),
    "policy_broken/key_twice": say(
        QT_TRANSLATE_NOOP("Problems", "The policy says a setting twice: {place}"),
        _STRICTEST,
        _ASK,
    ),
    "policy_broken/too_large": say(
        QT_TRANSLATE_NOOP("Problems", "The policy is larger than 1 MB: {place}"),
        _STRICTEST,
        _ASK,
    ),
    "policy_key_unknown": say(
        QT_TRANSLATE_NOOP("Problems", "The policy names “{key}”, which does not exist: {place}"),
        QT_TRANSLATE_NOOP("Problems", "The rest of the policy is in force."),
        QT_TRANSLATE_NOOP("Problems", "Your IT corrects the name; “callside policy show” has all."),
    ),
    "policy_value_wrong": say(
        QT_TRANSLATE_NOOP(
            "Problems", "The policy gives “{key}” a value that it cannot have ({reason}): {place}"
        ),
        QT_TRANSLATE_NOOP(
            "Problems",
            "The rest of the policy is in force; this setting has its strictest value, if it has "
            "one.",
        ),
        _ASK,
    ),
}
