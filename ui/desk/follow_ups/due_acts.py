"""What can be done with a promise or follow-up, each with its words and its undo."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtWidgets import QWidget

from app.ledger import Undoable
from app.moment import Moment
from app.problems import Problem
from app.records import FollowUp, FollowUpState, Promise, PromiseState
from ui.desk.follow_ups.due_item import DueItem, Task, short
from ui.desk.follow_ups.due_words import due_words
from ui.desk.frame.outbox import OpenLink, ask_where, open_link, safe_name, write_file
from ui.desk.phone.dialling import dial, wanted_address
from ui.problem_words import in_one_line
from ui.words import Words
from ui.workplace import Page, Workplace

if TYPE_CHECKING:
    from app.mail_draft import MailDraft

translate = QCoreApplication.translate


class DueActs(QObject):
    """Does things to tasks and offers to undo them.

    Holds the way to the mail program, which tests replace.
    """

    def __init__(
        self, place: Workplace, parent: QWidget, *, open_link: OpenLink = open_link
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._window = parent
        self._open_link = open_link

    # -- settling --------------------------------------------------------------------------------

    def tick(self, task: Task) -> None:
        """Done: a promise is kept, late where its time has passed."""
        if isinstance(task, FollowUp):
            self.settle(task, "done")
            return
        undo = self._place.desk.promises.keep(task)
        now, due = self._place.desk.clock.now(), task.due
        is_late = due is not None and now.utc_ms > due.utc_ms
        state = "late" if is_late else "kept"
        self._offer(lambda: _settled_words(state), task, undo)

    def settle(self, task: Task, state: str) -> None:
        """Mark as done, kept, late, dropped, or open again."""
        desk = self._place.desk
        if isinstance(task, Promise):
            undo = desk.promises.settle(task, cast("PromiseState", state))
        else:
            undo = desk.follow_ups.settle(task, cast("FollowUpState", state))
        self._offer(lambda: _settled_words(state), task, undo)

    def reopen(self, task: Task) -> None:
        """Take a tick back; a promise whose date was moved is changed, as it was before."""
        moved = isinstance(task, Promise) and task.first_due != task.due
        self.settle(task, "changed" if moved else "open")

    # -- changing --------------------------------------------------------------------------------

    def put_off(self, task: Task, until: Moment) -> None:
        """Another time; the first one stays known."""
        desk = self._place.desk
        if isinstance(task, Promise):
            undo = desk.promises.change(task, due=until)
        else:
            undo = desk.follow_ups.snooze(task, until)
        now = desk.clock.now()

        def words() -> str:
            when = due_words(until.local(), now.local())
            said = translate("DueActs", "“{what}” is due {when} now.")
            return said.format(what=short(task.what), when=when)

        self._place.offer_undo(words, undo)

    def change(self, task: Task, fields: Mapping[str, Any]) -> None:
        """Write other words, another date or channel."""
        if not fields:
            return
        desk = self._place.desk
        if isinstance(task, Promise):
            undo = desk.promises.change(task, **fields)
        else:
            undo = self._change_follow_up(task, dict(fields))
        self._offer(lambda: translate("DueActs", "Changed “{what}”."), task, undo)

    def _change_follow_up(self, task: FollowUp, fields: dict[str, Any]) -> Undoable:
        """A date given for the first time is the first date from then on."""
        if task.first_due is None and fields.get("due") is not None:
            fields["first_due"] = fields["due"]
        return self._place.desk.follow_ups.change(task, **fields)

    def delete(self, task: Task) -> None:
        """Into the trash."""
        desk = self._place.desk
        if isinstance(task, Promise):
            undo = desk.promises.delete(task)
        else:
            undo = desk.follow_ups.delete(task)
        self._offer(lambda: translate("DueActs", "Deleted “{what}”."), task, undo)

    # -- going on with it ------------------------------------------------------------------------

    def open_call(self, task: Task) -> None:
        """Show the call that it came from."""
        if task.call is not None:
            self._place.go(Page.CALL_DETAIL, task.call)

    def dial_address(self, item: DueItem) -> str:
        """What dials the number; empty where it cannot be dialled or that is switched off."""
        return wanted_address(self._place, item.number)

    def call_number(self, item: DueItem) -> None:
        """Dial the number by the telephone program; where that is not wanted, copy it."""
        address = self.dial_address(item)
        if address:
            dial(self._place, address)
        else:
            self.copy_number(item)

    @property
    def is_copying_off(self) -> bool:
        """Whether the house has switched copying off."""
        return self._place.clipboard.is_off

    def copy_number(self, item: DueItem) -> None:
        """Put the number on the clipboard, for the softphone."""
        if not item.number:
            self._place.say(self.tr("No number is known. Add it in the call."))
            return
        if self._place.clipboard.put_private(item.number):
            self._place.say(self.tr("Number copied"))

    def draft_of(self, item: DueItem) -> MailDraft:
        """The draft by the playbook's template; a blank one to the address where there is none.

        Raises Problem mail_address_wrong.
        """
        # Reads the playbook's templates: not needed before a draft is asked for.
        from app.summary import mail_draft_for

        desk, task = self._place.desk, item.task
        call = None if task.call is None else desk.call(task.call)
        called_on = QLocale().dayName(call.started.local().isoweekday()) if call else ""
        if isinstance(task, Promise):
            task = FollowUp(
                id=task.id,
                call=task.call,
                caller=task.caller,
                kind="promise",
                what=task.what,
                template="progress_update",
                made=task.made,
            )
        return mail_draft_for(desk, task, called_on=called_on)

    def send(self, draft: MailDraft) -> bool:
        """Open the draft in the mail program; True when that took it. Raises Problem."""
        taken = self._open_link(draft.mailto())
        if not taken:
            self._place.say(self.tr("No mail program took the draft. Save it as a file instead."))
        return taken

    def save_draft(self, draft: MailDraft) -> None:
        """Ask where to, and write the draft as a file. Raises Problem for a wrong address."""
        content = draft.eml()
        ask_where(
            self._window,
            self.tr("Save the draft"),
            safe_name(draft.subject, ".eml"),
            self.tr("E-mail (*.eml)"),
            lambda path: self._write(path, content),
        )

    def save_for_calendar(self, item: DueItem) -> None:
        """Ask where to, and write a calendar file."""
        from app.calendar_file import calendar_text

        task = item.task
        if task.due is None:
            self._place.say(self.tr("It has no date yet. Give it one first."))
            return
        text = calendar_text(
            uuid=task.id,
            title=short(task.what, 200),
            description=item.who,
            due=task.due.local(),
            stamp=self._place.desk.clock.now().local(),
            remind_minutes=self._place.settings.number("reminder_minutes"),
        )
        ask_where(
            self._window,
            self.tr("Save for the calendar"),
            safe_name(task.what, ".ics"),
            self.tr("Calendar (*.ics)"),
            lambda path: self._write(path, text.encode()),
        )

    def _write(self, path: Path, content: bytes) -> None:
        try:
            write_file(path, content)
        except Problem as problem:
            self._place.say(in_one_line(problem))
        else:
            self._place.say(self.tr("Saved as {name}").format(name=path.name))

    def _offer(self, words: Words, task: Task, undo: Undoable) -> None:
        what = short(task.what)
        self._place.offer_undo(lambda: words().format(what=what), undo)


def _settled_words(state: str) -> str:
    return {
        "done": translate("DueActs", "Marked “{what}” as done."),
        "kept": translate("DueActs", "Marked “{what}” as kept."),
        "late": translate("DueActs", "Marked “{what}” as kept late."),
        "dropped": translate("DueActs", "Dropped “{what}”."),
    }.get(state, translate("DueActs", "“{what}” is to be done again."))
