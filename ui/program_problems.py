"""The words for what can be the matter with the program and with what is typed; data only."""

from __future__ import annotations

from ui.problem_row import Row, say
from ui.words import QT_TRANSLATE_NOOP

_NOTHING_CHANGED = QT_TRANSLATE_NOOP("Problems", "Nothing was changed.")

THE_PROGRAM: dict[str, Row] = {
    "window_open_already": say(
        QT_TRANSLATE_NOOP("Problems", "Callside is open already, and its window does not answer."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Close that window, then start Callside again."),
    ),
    "profile_unusable": say(
        QT_TRANSLATE_NOOP("Problems", "The profile's folder cannot be used: {folder}"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Choose another folder, or ask whom it belongs to."),
    ),
    "profile_unusable/full": say(
        QT_TRANSLATE_NOOP("Problems", "There is no room on the disk for the profile: {folder}"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Make room there, then start Callside again."),
    ),
    "no_home": say(
        QT_TRANSLATE_NOOP("Problems", "There is no home folder here to keep a profile in."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Set HOME, or name a folder: --profile DIR."),
    ),
    "no_screen": say(
        QT_TRANSLATE_NOOP("Problems", "There is no screen here that a window can be shown on."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Problems", "Start it in a desktop session; commands need no screen (callside --help)."
        ),
    ),
    "output_lost": say(
        QT_TRANSLATE_NOOP("Problems", "What was asked for could not be printed: {reason}."),
        QT_TRANSLATE_NOOP("Problems", "Your log is as it was."),
        QT_TRANSLATE_NOOP("Problems", "Make room where the output goes, then try again."),
    ),
    "page_failed": say(
        QT_TRANSLATE_NOOP("Problems", "The page “{page}” could not be shown ({kind})."),
        QT_TRANSLATE_NOOP("Problems", "Your notes and calls are safe, and the rest works on."),
        QT_TRANSLATE_NOOP("Problems", "Go back, or open the page again."),
    ),
    "unexpected": say(
        QT_TRANSLATE_NOOP("Problems", "Something in the program went wrong ({reason})."),
        QT_TRANSLATE_NOOP("Problems", "Your notes are safe, and you can go on."),
        QT_TRANSLATE_NOOP("Problems", "If it happens again, tell your IT."),
    ),
    "settings_unreadable": say(
        QT_TRANSLATE_NOOP("Problems", "Your settings cannot be read: {path}"),
        QT_TRANSLATE_NOOP("Problems", "The usual settings are in force; the file is unchanged."),
        QT_TRANSLATE_NOOP("Problems", "Mend or remove that file, then start again."),
    ),
    "settings_unwritable": say(
        QT_TRANSLATE_NOOP("Problems", "Your settings could not be saved: {path}"),
        QT_TRANSLATE_NOOP("Problems", "They are in force until you close the window."),
        QT_TRANSLATE_NOOP("Problems", "Free some space, or make the folder writable."),
    ),
    "setting_refused": say(
        QT_TRANSLATE_NOOP("Problems", "The setting “{key}” cannot have this value."),
        QT_TRANSLATE_NOOP("Problems", "The value before it stays in force."),
        QT_TRANSLATE_NOOP("Problems", "Choose another value."),
    ),
    "playbook_faulty": say(
        QT_TRANSLATE_NOOP("Problems", "The playbook has faults: {path}"),
        QT_TRANSLATE_NOOP("Problems", "The playbook in force stays."),
        QT_TRANSLATE_NOOP("Problems", "Mend what is listed, then choose the file again."),
    ),
    "demo_profile_used": say(
        QT_TRANSLATE_NOOP("Problems", "There is a log in this profile already: {path}"),
        QT_TRANSLATE_NOOP("Problems", "Nothing was added to it."),
        QT_TRANSLATE_NOOP("Problems", "Name an empty folder for the demonstration."),
    ),
    "call_unknown": say(
        QT_TRANSLATE_NOOP("Problems", "No call fits that."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "List the calls to see their ids."),
    ),
    "conversation_file_unreadable": say(
        QT_TRANSLATE_NOOP("Problems", "The conversations cannot be read: {path}"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Check the file's name and whether you may read it."),
    ),
    "conversation_faulty": say(
        QT_TRANSLATE_NOOP(
            "Problems", "Line {line} of {path} is no conversation in turns ({reason})."
        ),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Mend that line; docs/rehearsal.md shows the shape."),
    ),
}

TEXTS: dict[str, Row] = {
    "mail_address_wrong": say(
        QT_TRANSLATE_NOOP("Problems", "This is no e-mail address."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Write it as name@example.org."),
    ),
    "mail_header_break": say(
        QT_TRANSLATE_NOOP("Problems", "A line break stands where none may be ({field})."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Write it in one line."),
    ),
    "mail_subject_too_long": say(
        QT_TRANSLATE_NOOP("Problems", "The subject is too long ({length}; {limit} fit)."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Shorten it."),
    ),
    "mail_link_too_long": say(
        QT_TRANSLATE_NOOP("Problems", "The e-mail is too long to hand to the mail program."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Save it as a file and open that."),
    ),
    "no_working_days": say(
        QT_TRANSLATE_NOOP("Problems", "No day of the week is a working day."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Name one at least."),
    ),
    "opens_after_closing": say(
        QT_TRANSLATE_NOOP("Problems", "The day begins ({opens}) after it ends ({closes})."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Set an earlier beginning or a later end."),
    ),
    "not_a_time_of_day": say(
        QT_TRANSLATE_NOOP("Problems", "“{text}” is no time of day."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Write it as 09:00 or 17:30."),
    ),
    "unknown_holiday_place": say(
        QT_TRANSLATE_NOOP("Problems", "No holidays are known for “{country} {subdivision}”."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Use the two letters of the country, as in DE, GB or US."),
    ),
    "unknown_weekday": say(
        QT_TRANSLATE_NOOP("Problems", "“{word}” is no day of the week."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Write the days as in “mon tue wed thu fri”."),
    ),
    "link_refused": say(
        QT_TRANSLATE_NOOP("Problems", "This address cannot be used."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Write it as https://example.org/?account={{account}}."),
    ),
    "link_refused/not_http": say(
        QT_TRANSLATE_NOOP("Problems", "Only addresses with https:// or http:// can be opened."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Begin it with https://."),
    ),
    "link_refused/unknown_blank": say(
        QT_TRANSLATE_NOOP("Problems", "{{{field}}} is nothing that a call has."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Problems", "Use {{number}}, {{name}}, {{account}}, {{order}} or {{call}}."
        ),
    ),
    "link_refused/not_known_yet": say(
        QT_TRANSLATE_NOOP("Problems", "The call has no {field} yet."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Fill it in, then open the link again."),
    ),
    "link_refused/too_long": say(
        QT_TRANSLATE_NOOP("Problems", "The address is too long."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Shorten it."),
    ),
    "region_unknown": say(
        QT_TRANSLATE_NOOP("Problems", "“{region}” is no country with telephone numbers."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Use the two letters of the country, as in DE, GB or US."),
    ),
    "no_quick_grammar": say(
        QT_TRANSLATE_NOOP("Problems", "Quick lines are not understood in this language yet."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Add the promise or follow-up by its button."),
    ),
    "template_faulty": say(
        QT_TRANSLATE_NOOP("Problems", "The template “{name}” has a fault ({reason})."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Mend the house's template, or remove it."),
    ),
}
