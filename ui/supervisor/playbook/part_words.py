"""The words for the sections and the parts of a playbook, as the playbook desk shows them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.words import QT_TRANSLATE_NOOP

CONTEXT = "PlaybookParts"

SECTIONS: dict[str, str] = {
    "": QT_TRANSLATE_NOOP("PlaybookParts", "Head"),
    "steps": QT_TRANSLATE_NOOP("PlaybookParts", "Steps"),
    "groups": QT_TRANSLATE_NOOP("PlaybookParts", "Groups of steps"),
    "phrases": QT_TRANSLATE_NOOP("PlaybookParts", "Phrases"),
    "kinds": QT_TRANSLATE_NOOP("PlaybookParts", "Kinds of phrases"),
    "avoid": QT_TRANSLATE_NOOP("PlaybookParts", "What to avoid"),
    "boundary": QT_TRANSLATE_NOOP("PlaybookParts", "Boundary ladder"),
    "boundary.tracks": QT_TRANSLATE_NOOP("PlaybookParts", "Ways up the ladder"),
    "manager": QT_TRANSLATE_NOOP("PlaybookParts", "Offering the manager"),
    "styles": QT_TRANSLATE_NOOP("PlaybookParts", "Customer styles"),
    "causes": QT_TRANSLATE_NOOP("PlaybookParts", "Causes"),
    "options": QT_TRANSLATE_NOOP("PlaybookParts", "Options to offer"),
    "outcomes": QT_TRANSLATE_NOOP("PlaybookParts", "Outcomes"),
    "follow_ups": QT_TRANSLATE_NOOP("PlaybookParts", "Rules for follow-ups"),
    "phrase_rules": QT_TRANSLATE_NOOP("PlaybookParts", "Rules for phrases"),
    "reflection": QT_TRANSLATE_NOOP("PlaybookParts", "Questions after a call"),
    "mindset": QT_TRANSLATE_NOOP("PlaybookParts", "Mindset cards"),
    "pause": QT_TRANSLATE_NOOP("PlaybookParts", "Pause"),
    "refocus": QT_TRANSLATE_NOOP("PlaybookParts", "Refocus cue"),
    "tension": QT_TRANSLATE_NOOP("PlaybookParts", "Words for tension"),
    "emergency": QT_TRANSLATE_NOOP("PlaybookParts", "Emergency card"),
    "templates": QT_TRANSLATE_NOOP("PlaybookParts", "E-mail templates"),
    "placeholders": QT_TRANSLATE_NOOP("PlaybookParts", "Blanks in phrases"),
    "fields": QT_TRANSLATE_NOOP("PlaybookParts", "Words of the record"),
    "reasons": QT_TRANSLATE_NOOP("PlaybookParts", "Reasons"),
    "scenarios": QT_TRANSLATE_NOOP("PlaybookParts", "Cases to practise on"),
}
"""Every section that can be edited, in the order in which it is offered."""

_PARTS: dict[str, str] = {
    "id": QT_TRANSLATE_NOOP("PlaybookParts", "Id"),
    "title": QT_TRANSLATE_NOOP("PlaybookParts", "Title"),
    "version": QT_TRANSLATE_NOOP("PlaybookParts", "Version"),
    "language": QT_TRANSLATE_NOOP("PlaybookParts", "Language (en, de, es …)"),
    "about": QT_TRANSLATE_NOOP("PlaybookParts", "About"),
    "group": QT_TRANSLATE_NOOP("PlaybookParts", "Group"),
    "cue": QT_TRANSLATE_NOOP("PlaybookParts", "Cue: the one line read while listening"),
    "phrases": QT_TRANSLATE_NOOP("PlaybookParts", "Phrases, the best first"),
    "avoid": QT_TRANSLATE_NOOP("PlaybookParts", "What to avoid here"),
    "hints": QT_TRANSLATE_NOOP("PlaybookParts", "Further lines"),
    "text": QT_TRANSLATE_NOOP("PlaybookParts", "Text"),
    "practices": QT_TRANSLATE_NOOP("PlaybookParts", "Practices of the guides"),
    "kind": QT_TRANSLATE_NOOP("PlaybookParts", "Kind"),
    "body": QT_TRANSLATE_NOOP("PlaybookParts", "Words"),
    "keywords": QT_TRANSLATE_NOOP("PlaybookParts", "Words to find it by"),
    "last_resort": QT_TRANSLATE_NOOP("PlaybookParts", "A last resort: never shown first"),
    "never_on": QT_TRANSLATE_NOOP("PlaybookParts", "Never on"),
    "fault": QT_TRANSLATE_NOOP("PlaybookParts", "Right for a fault of"),
    "form": QT_TRANSLATE_NOOP("PlaybookParts", "Form"),
    "spoken": QT_TRANSLATE_NOOP("PlaybookParts", "Spoken"),
    "say_not": QT_TRANSLATE_NOOP("PlaybookParts", "Not to be said"),
    "instead": QT_TRANSLATE_NOOP("PlaybookParts", "Instead"),
    "why": QT_TRANSLATE_NOOP("PlaybookParts", "Why"),
    "reminder": QT_TRANSLATE_NOOP("PlaybookParts", "Reminder"),
    "within_policy": QT_TRANSLATE_NOOP("PlaybookParts", "Within policy"),
    "tracks": QT_TRANSLATE_NOOP("PlaybookParts", "Ways up the ladder"),
    "rungs": QT_TRANSLATE_NOOP("PlaybookParts", "Rungs"),
    "ask": QT_TRANSLATE_NOOP("PlaybookParts", "Question to ask"),
    "if_no": QT_TRANSLATE_NOOP("PlaybookParts", "If the answer is no"),
    "sentence": QT_TRANSLATE_NOOP("PlaybookParts", "Sentence to say"),
    "after": QT_TRANSLATE_NOOP("PlaybookParts", "What to do next"),
    "reasons": QT_TRANSLATE_NOOP("PlaybookParts", "Reasons to choose from"),
    "sort": QT_TRANSLATE_NOOP("PlaybookParts", "Sort"),
    "recognise": QT_TRANSLATE_NOOP("PlaybookParts", "How to recognise it"),
    "advice": QT_TRANSLATE_NOOP("PlaybookParts", "Advice"),
    "cues": QT_TRANSLATE_NOOP("PlaybookParts", "Cues in the place of the steps’ own"),
    "order": QT_TRANSLATE_NOOP("PlaybookParts", "Steps that come first"),
    "questions": QT_TRANSLATE_NOOP("PlaybookParts", "Questions"),
    "source_note": QT_TRANSLATE_NOOP("PlaybookParts", "Note on the source"),
    "fears": QT_TRANSLATE_NOOP("PlaybookParts", "Fears behind it"),
    "say": QT_TRANSLATE_NOOP("PlaybookParts", "How to say it"),
    "check": QT_TRANSLATE_NOOP("PlaybookParts", "Check first"),
    "settled": QT_TRANSLATE_NOOP("PlaybookParts", "Counts as settled"),
    "when": QT_TRANSLATE_NOOP("PlaybookParts", "When"),
    "due": QT_TRANSLATE_NOOP("PlaybookParts", "Due"),
    "business_days": QT_TRANSLATE_NOOP("PlaybookParts", "Business days"),
    "business_hours": QT_TRANSLATE_NOOP("PlaybookParts", "Business hours"),
    "at": QT_TRANSLATE_NOOP("PlaybookParts", "At"),
    "channel": QT_TRANSLATE_NOOP("PlaybookParts", "Channel"),
    "template": QT_TRANSLATE_NOOP("PlaybookParts", "E-mail template"),
    "because": QT_TRANSLATE_NOOP("PlaybookParts", "Because"),
    "kinds": QT_TRANSLATE_NOOP("PlaybookParts", "Kinds of phrases"),
    "weight": QT_TRANSLATE_NOOP("PlaybookParts", "Weight"),
    "hint": QT_TRANSLATE_NOOP("PlaybookParts", "Hint"),
    "silence_cue": QT_TRANSLATE_NOOP("PlaybookParts", "Cue for silence"),
    "silence_s": QT_TRANSLATE_NOOP("PlaybookParts", "Seconds of silence"),
    "breath": QT_TRANSLATE_NOOP("PlaybookParts", "Breath"),
    "inhale_s": QT_TRANSLATE_NOOP("PlaybookParts", "Seconds in"),
    "hold_s": QT_TRANSLATE_NOOP("PlaybookParts", "Seconds held"),
    "exhale_s": QT_TRANSLATE_NOOP("PlaybookParts", "Seconds out"),
    "rounds": QT_TRANSLATE_NOOP("PlaybookParts", "Rounds"),
    "after_call": QT_TRANSLATE_NOOP("PlaybookParts", "After the call"),
    "minutes": QT_TRANSLATE_NOOP("PlaybookParts", "Minutes"),
    "level": QT_TRANSLATE_NOOP("PlaybookParts", "Tension"),
    "groups": QT_TRANSLATE_NOOP("PlaybookParts", "Groups of steps"),
    "subject": QT_TRANSLATE_NOOP("PlaybookParts", "Subject"),
    "name": QT_TRANSLATE_NOOP("PlaybookParts", "Name"),
    "field": QT_TRANSLATE_NOOP("PlaybookParts", "Field that fills it"),
    "example": QT_TRANSLATE_NOOP("PlaybookParts", "Example"),
    "steps": QT_TRANSLATE_NOOP("PlaybookParts", "Steps"),
    "rehearsal": QT_TRANSLATE_NOOP("PlaybookParts", "Rehearsal"),
    "tension_at_least": QT_TRANSLATE_NOOP("PlaybookParts", "Tension at least"),
    "tension_at_most": QT_TRANSLATE_NOOP("PlaybookParts", "Tension at most"),
    "peak_at_least": QT_TRANSLATE_NOOP("PlaybookParts", "Highest tension at least"),
    "manners": QT_TRANSLATE_NOOP("PlaybookParts", "Manner"),
    "difficulties": QT_TRANSLATE_NOOP("PlaybookParts", "Difficulty"),
    "causes": QT_TRANSLATE_NOOP("PlaybookParts", "Cause"),
    "outcomes": QT_TRANSLATE_NOOP("PlaybookParts", "Outcome"),
    "options": QT_TRANSLATE_NOOP("PlaybookParts", "Option chosen"),
    "boundary_used": QT_TRANSLATE_NOOP("PlaybookParts", "A boundary was reached"),
    "escalated": QT_TRANSLATE_NOOP("PlaybookParts", "A manager was brought in"),
    "promised": QT_TRANSLATE_NOOP("PlaybookParts", "Something was promised"),
    "phone": QT_TRANSLATE_NOOP("PlaybookParts", "How the telephone says it ended"),
    "minutes_at_least": QT_TRANSLATE_NOOP("PlaybookParts", "Minutes at least"),
    "high_minutes_at_least": QT_TRANSLATE_NOOP("PlaybookParts", "Minutes that tense at least"),
}

_CHOICES: dict[str, str] = {
    "": QT_TRANSLATE_NOOP("PlaybookParts", "Any"),
    "manner": QT_TRANSLATE_NOOP("PlaybookParts", "Manner of talking"),
    "difficulty": QT_TRANSLATE_NOOP("PlaybookParts", "Degree of difficulty"),
    "open": QT_TRANSLATE_NOOP("PlaybookParts", "Open"),
    "closed": QT_TRANSLATE_NOOP("PlaybookParts", "Closed"),
    "yes_no": QT_TRANSLATE_NOOP("PlaybookParts", "Yes or no"),
    "text": QT_TRANSLATE_NOOP("PlaybookParts", "Words"),
    "next_time": QT_TRANSLATE_NOOP("PlaybookParts", "Next time I will …"),
    "ours": QT_TRANSLATE_NOOP("PlaybookParts", "Ours"),
    "not_ours": QT_TRANSLATE_NOOP("PlaybookParts", "Not ours"),
    "unknown": QT_TRANSLATE_NOOP("PlaybookParts", "Unknown"),
    "remind": QT_TRANSLATE_NOOP("PlaybookParts", "Remind"),
    "warn": QT_TRANSLATE_NOOP("PlaybookParts", "Warn"),
    "last_warning": QT_TRANSLATE_NOOP("PlaybookParts", "Last warning"),
    "hand_over": QT_TRANSLATE_NOOP("PlaybookParts", "Hand over to a supervisor"),
    "end": QT_TRANSLATE_NOOP("PlaybookParts", "End the call"),
    "before": QT_TRANSLATE_NOOP("PlaybookParts", "Before a call"),
    "during": QT_TRANSLATE_NOOP("PlaybookParts", "During a call"),
    "after": QT_TRANSLATE_NOOP("PlaybookParts", "After a call"),
    "phone": QT_TRANSLATE_NOOP("PlaybookParts", "Telephone"),
    "email": QT_TRANSLATE_NOOP("PlaybookParts", "E-mail"),
    "post": QT_TRANSLATE_NOOP("PlaybookParts", "Post"),
    "chat": QT_TRANSLATE_NOOP("PlaybookParts", "Chat"),
    "visit": QT_TRANSLATE_NOOP("PlaybookParts", "Visit"),
    "satisfaction_check": QT_TRANSLATE_NOOP("PlaybookParts", "Satisfaction check"),
    "progress_update": QT_TRANSLATE_NOOP("PlaybookParts", "Progress update"),
    "written_apology": QT_TRANSLATE_NOOP("PlaybookParts", "Written apology"),
    "feedback_request": QT_TRANSLATE_NOOP("PlaybookParts", "Request for feedback"),
    "goodwill": QT_TRANSLATE_NOOP("PlaybookParts", "Goodwill"),
    "call_back": QT_TRANSLATE_NOOP("PlaybookParts", "Call back"),
    "promise": QT_TRANSLATE_NOOP("PlaybookParts", "Promise"),
    "other": QT_TRANSLATE_NOOP("PlaybookParts", "Other"),
    "answered": QT_TRANSLATE_NOOP("PlaybookParts", "Answered"),
    "missed": QT_TRANSLATE_NOOP("PlaybookParts", "Missed"),
    "declined": QT_TRANSLATE_NOOP("PlaybookParts", "Declined"),
    "elsewhere": QT_TRANSLATE_NOOP("PlaybookParts", "Taken elsewhere"),
    "not_reached": QT_TRANSLATE_NOOP("PlaybookParts", "Not reached"),
    "lost": QT_TRANSLATE_NOOP("PlaybookParts", "Lost from sight"),
}


def section_words(section: str) -> str:
    """The name of a section; its own where it has no words."""
    source = SECTIONS.get(section)
    return section if source is None else QCoreApplication.translate(CONTEXT, source)


def part_words(part: str) -> str:
    """What a part is called above its field."""
    source = _PARTS.get(part)
    return part if source is None else QCoreApplication.translate(CONTEXT, source)


def choice_words(choice: str) -> str:
    """What a closed choice is called."""
    source = _CHOICES.get(choice)
    return choice if source is None else QCoreApplication.translate(CONTEXT, source)
