"""The shape of a playbook file: one struct for each table of the TOML.

Every struct that can cite the guides carries `practices`, ids such as "003-35". Ids are
lower-case words joined by underscores, unique within their list. Words are the playbook's own
and are shown as they stand. The format is told in docs/playbook.md.
"""

# No annotations from the future: msgspec would compile each of the two hundred texts at a start.

from typing import Literal

from msgspec import Struct

StyleSort = Literal["manner", "difficulty"]
RungKind = Literal["remind", "warn", "last_warning", "hand_over", "end"]
QuestionForm = Literal["open", "closed"]
AnswerForm = Literal["yes_no", "text", "next_time"]
FollowUpKind = Literal[
    "satisfaction_check",
    "progress_update",
    "written_apology",
    "feedback_request",
    "goodwill",
    "call_back",
    "promise",
    "other",
]


class Item(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What every entry has: an id, a title that people see and the practices it serves."""

    id: str
    title: str
    practices: tuple[str, ...] = ()


class When(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A condition on the situation; every given part must hold, within a list any one does.

    `minutes_at_least` counts the call's minutes, `high_minutes_at_least` those for which the
    tension has been at `tension_at_least` or above, up to now and without a break. `phone` is how
    the telephone says that the call ended; a rule for missed calls names it.
    """

    tension_at_least: int | None = None
    tension_at_most: int | None = None
    peak_at_least: int | None = None
    manners: tuple[str, ...] = ()
    difficulties: tuple[str, ...] = ()
    fault: tuple[Literal["ours", "not_ours", "unknown"], ...] = ()
    steps: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    boundary_used: bool | None = None
    escalated: bool | None = None
    promised: bool | None = None
    phone: tuple[
        Literal["answered", "missed", "declined", "elsewhere", "not_reached", "lost", "unknown"],
        ...,
    ] = ()
    minutes_at_least: int | None = None
    high_minutes_at_least: int | None = None


class Avoid(Item, frozen=True, kw_only=True):
    """Wording (`say_not`) or behaviour to avoid, and what to say or do `instead`.

    `title` is the line on the cue ("Not \"calm down\"."); `spoken` tells wording from behaviour.
    """

    spoken: bool = True
    say_not: str = ""
    instead: str
    why: str = ""


class Step(Item, frozen=True, kw_only=True):
    """One documented step: a verb, a cue of one line, what to say, what to avoid."""

    group: str
    cue: str
    phrases: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    hints: tuple["Hint", ...] = ()


class Hint(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A further line of a step, one key away from its cue."""

    text: str
    practices: tuple[str, ...] = ()


class Group(Item, frozen=True, kw_only=True):
    """A group of steps: listen, empathise, take charge (003-21)."""


class PhraseKind(Item, frozen=True, kw_only=True):
    """A kind of phrase, shown as a tab.

    `fault` marks wording that is right only for a fault of ours or not of ours (002-12, 002-14);
    `form` marks questions, so that a style can ask for open or closed ones (002-10, 003-47).
    """

    fault: Literal["", "ours", "not_ours"] = ""
    form: Literal["", "open", "closed"] = ""


class Phrase(Item, frozen=True, kw_only=True):
    """A sentence for the agent to say. `body` may hold placeholders such as {customer}.

    `last_resort` phrases are marked as such and never come first (001-31).
    """

    kind: str
    body: str
    keywords: tuple[str, ...] = ()
    last_resort: bool = False
    never_on: str = ""


class Placeholder(Item, frozen=True, kw_only=True):
    """A blank in phrases and templates. `field`: the call's field that fills it, if any.

    `title` is the question asked when the value is missing ("Which product?"). `name` stands in
    the blank until then ("[product?]"); without one the id is read.
    """

    name: str = ""
    field: str = ""
    example: str = ""


class Style(Item, frozen=True, kw_only=True):
    """How to mirror a customer: a `manner` of talking or a degree of `difficulty`.

    `cues` replaces the cue of a step (step id → line), `order` puts steps first, `questions`
    picks the form of questions, `source_note` says where the guide breaks off (003-47).
    """

    sort: StyleSort
    recognise: str = ""
    advice: str
    cues: dict[str, str] = {}
    order: tuple[str, ...] = ()
    questions: QuestionForm = "open"
    phrases: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    source_note: str = ""


class Cause(Item, frozen=True, kw_only=True):
    """Why a caller is upset, and the fears or helplessness that may lie behind it (001-38)."""

    fears: tuple[str, ...] = ()
    ask: str = ""


class Option(Item, frozen=True, kw_only=True):
    """What can be offered: refund, discount, replacement, goodwill, compromise …

    `spoken` is how it reads within a sentence ("the refund"); without it the title is taken.
    """

    spoken: str = ""
    say: str = ""
    check: str = ""


class Rung(Item, frozen=True, kw_only=True):
    """One rung of the ladder with the exact `sentence`. `after` tells what is right to do next."""

    kind: RungKind
    sentence: str
    after: str = ""


class Track(Item, frozen=True, kw_only=True):
    """A way up the ladder. `ask` is a question to settle first ("Is it aimed at you?").

    When the answer is no, `if_no` says what to do instead of the next rung.
    """

    ask: str = ""
    if_no: str = ""
    rungs: tuple[Rung, ...]


class Boundary(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The boundary ladder: why it is right to use it, and its tracks."""

    reminder: str
    within_policy: str
    practices: tuple[str, ...] = ()
    tracks: tuple[Track, ...]


class ManagerPath(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Offering the manager before it is demanded; apart from the ladder (001-27)."""

    cue: str
    why: str
    phrases: tuple[str, ...]
    reasons: tuple[str, ...] = ()
    practices: tuple[str, ...] = ()


class Outcome(Item, frozen=True, kw_only=True):
    """The disposition code of a call; `settled` ones count as resolved."""

    settled: bool = False


class Due(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """When a follow-up is due: business days or hours from wrap-up, `at` a time of day."""

    business_days: int = 0
    business_hours: int = 0
    at: str = ""


class FollowUpRule(Item, frozen=True, kw_only=True):
    """Proposes a follow-up at wrap-up when `when` fits. `title` is the task's text."""

    kind: FollowUpKind
    when: When
    due: Due
    channel: Literal["", "phone", "email", "post", "chat", "visit"] = ""
    template: str = ""
    because: str = ""


class PhraseRule(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Brings kinds or phrases to the front when `when` fits, and says why (`because`)."""

    when: When
    because: str
    kinds: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    weight: int = 1


class Question(Item, frozen=True, kw_only=True):
    """A question of the reflection; `title` is the question."""

    form: AnswerForm
    hint: str = ""


class MindsetCard(Item, frozen=True, kw_only=True):
    """A short card for the agent's own head, before, during or after a call."""

    body: str
    at: tuple[Literal["before", "during", "after"], ...] = ("before",)


class Breath(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The rhythm of the pause, in seconds, and how many rounds."""

    inhale_s: int = 4
    hold_s: int = 0
    exhale_s: int = 6
    rounds: int = 3


class Pause(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Breathing and silence: what to do, and the hold phrase to say first (004-42, 002-03)."""

    cue: str
    silence_cue: str
    silence_s: int = 10
    breath: Breath
    phrases: tuple[str, ...]
    after_call: str
    practices: tuple[str, ...] = ()


class Refocus(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The quiet cue after `minutes` of tension ≥ `level` with only steps of `groups` done."""

    minutes: int
    level: int
    groups: tuple[str, ...]
    cue: str
    phrases: tuple[str, ...] = ()
    practices: tuple[str, ...] = ()


class TensionLevel(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The word for a level of tension, 1 … 5."""

    level: int
    title: str


class EmergencyCard(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The site's own instructions for threats and self-harm; empty until the site fills it in."""

    reminder: str
    body: str = ""


class Reason(Item, frozen=True, kw_only=True):
    """Why the guides ask for something; shown under "where does this come from"."""

    body: str
    about: tuple[str, ...] = ()


class Template(Item, frozen=True, kw_only=True):
    """Wording of an e-mail draft; placeholders as in phrases."""

    subject: str
    body: str


class Field(Item, frozen=True, kw_only=True):
    """The words of a field of the record: `title` is its label, `hint` what belongs there.

    `id` names the field: of a call, or `asked_by`, `tension`, `notes`, `next_time`.
    """

    hint: str = ""


class Scenario(Item, frozen=True, kw_only=True):
    """A case to practise on, told in a few lines; `rehearsal` names the one that plays it."""

    body: str
    steps: tuple[str, ...] = ()
    rehearsal: str = ""


class OffPhone(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A practice that is not for the phone, and why."""

    practice: str
    why: str


class Archive(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What was taken out of use: never offered again, but calls of before keep its names."""

    steps: tuple[Step, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    avoid: tuple[Avoid, ...] = ()
    styles: tuple[Style, ...] = ()
    causes: tuple[Cause, ...] = ()
    options: tuple[Option, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    follow_ups: tuple[FollowUpRule, ...] = ()
    reflection: tuple[Question, ...] = ()
    mindset: tuple[MindsetCard, ...] = ()
    templates: tuple[Template, ...] = ()


class Playbook(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One playbook, whole. `format` is 1; `version` is the house's own."""

    format: int
    id: str
    title: str
    version: str
    language: str
    about: str = ""
    groups: tuple[Group, ...]
    steps: tuple[Step, ...]
    kinds: tuple[PhraseKind, ...]
    phrases: tuple[Phrase, ...]
    placeholders: tuple[Placeholder, ...]
    avoid: tuple[Avoid, ...]
    styles: tuple[Style, ...]
    causes: tuple[Cause, ...]
    options: tuple[Option, ...]
    boundary: Boundary
    manager: ManagerPath
    outcomes: tuple[Outcome, ...]
    follow_ups: tuple[FollowUpRule, ...]
    phrase_rules: tuple[PhraseRule, ...]
    reflection: tuple[Question, ...]
    mindset: tuple[MindsetCard, ...]
    pause: Pause
    refocus: Refocus
    tension: tuple[TensionLevel, ...]
    emergency: EmergencyCard
    reasons: tuple[Reason, ...] = ()
    templates: tuple[Template, ...] = ()
    fields: tuple[Field, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    off_phone: tuple[OffPhone, ...] = ()
    archive: Archive = Archive()
