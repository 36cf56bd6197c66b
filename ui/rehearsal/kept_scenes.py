"""What is kept, handed out, erased, managed and locked in the agent's window, scene by scene."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from app.backups import BackupLine, BackupPreview, LostCall, Tally
from app.policy.policy import Policy, Rule
from app.problems import Problem
from ui.desk.kept.about_caller_page import AboutCallerPage
from ui.desk.kept.kept_page import KeptPage
from ui.desk_session import DeskSession
from ui.lock.lock import Lock, LockState
from ui.recovery.gate_page import GatePage
from ui.rehearsal.hand import Hand
from ui.rehearsal.scenes import Ring, Scene, at, bottom_of, hard_call
from ui.rehearsal.story import TODAY
from ui.settings.managed_page import ManagedPage
from ui.workplace import Page

A_DAY_MIN = 24 * 60
WRITTEN = "The customer of the parcel"
"""Nobody is called so."""

FORMER = TODAY.later(minutes=-A_DAY_MIN)
PREVIEW = BackupPreview(
    (Tally(kind="calls", held=38, newest=FORMER, lost=1, newest_lost=TODAY),),
    (LostCall(started=TODAY, who="Jake Miller"),),
    compared=True,
)
"""What is in the backup from before the upgrade of the story."""

HOUSE = "/etc/callside/policies/managed/10-house.json"
POLICY = Policy(
    locked={
        "theme": Rule("dark", "machine_policy", HOUSE),
        "lock_minutes": Rule(5, "machine_policy", HOUSE),
        "features_off": Rule(("export", "print"), "machine_policy", HOUSE),
        "keep_team_days": Rule(90, "machine_policy", HOUSE, is_closed=True),
    },
    defaults={
        "text_scale": Rule(125, "machine_default", "/etc/callside/policies/recommended/20.json")
    },
    faults=(Problem("policy_key_unknown", place=HOUSE, key="regin"),),
)
"""What IT of the story wants, with a word that nobody knows."""


def kept() -> list[Scene]:
    """Every page, over two weeks of work."""
    return [
        Scene("kept", _kept),
        Scene("kept-bottom", bottom_of(Page.KEPT)),
        Scene("kept-delete", _delete_all, _leave_all),
        Scene("about_caller", at(Page.ABOUT_CALLER), _forget),
        Scene("about_caller-nobody", lambda session: _seek(session, WRITTEN), _forget),
        Scene("about_caller-several", lambda session: _seek(session, "a"), _forget),
        Scene("about_caller-found", _found, _forget),
        Scene("about_caller-erase", _erase, _forget),
        Scene("managed", at(Page.MANAGED)),
        Scene("managed-policy", _managed),
    ]


def locked() -> list[Scene]:
    """A window that is locked, and one that does not open again."""
    ring = Ring()

    def let_ring(session: DeskSession) -> None:
        lock(session.lock)
        ring.ring(session)

    def end_ring(session: DeskSession) -> None:
        ring.end(session)
        _unlock(session)

    return [
        Scene("locked", lambda session: lock(session.lock), _unlock),
        Scene("locked-ringing", let_ring, end_ring),
        Scene("locked-passphrase", lambda session: ask_passphrase(session.lock), _unlock),
        Scene("locked-problem", lambda session: tell_problem(session.lock), _unlock),
    ]


def going_back() -> list[Scene]:
    """The log is of a newer Callside: the backup from before the upgrade is offered."""

    def show(session: DeskSession) -> None:
        at(Page.STORE)(session)
        offer_former(session.gate.page, Hand(session.window))

    return [Scene("gate-former", show)]


# -- of both windows -------------------------------------------------------------------------------


def offer_former(page: GatePage, hand: Hand) -> None:
    """A store of a newer Callside, and what its backups are."""
    page.show_problem(Problem("schema_newer", found=9, known=1), first=False)
    form = page.backups_form
    form.show_backups(
        (
            BackupLine(path=Path("newer"), made=TODAY, size=912_000, is_newer=True),
            BackupLine(path=Path("former"), made=FORMER, size=874_000),
        ),
        TODAY,
    )
    form.suggest_former()
    hand.wait(form.button.isEnabled, "it is told what would be gone")


def lock(its: Lock) -> None:
    """Lock the window, and wait until its store is closed."""
    its.lock("hand")
    hand = Hand(its.window)  # type: ignore[arg-type]
    hand.wait(lambda: its.state is LockState.SHUT, "the store is closed")


def ask_passphrase(its: Lock) -> None:
    """As where a passphrase seals the key."""
    lock(its)
    its.page.ask_passphrase(asked=True)


def tell_problem(its: Lock) -> None:
    """The keyring is locked: there are other ways to open."""
    lock(its)
    its.page.show_problem(Problem("keyring_locked", backend="Secret Service"), more_ways=True)


def unlock(its: Lock) -> None:
    """Open it again."""
    its.open()
    Hand(its.window).wait(lambda: not its.is_locked, "the window is open")  # type: ignore[arg-type]


# -- how -------------------------------------------------------------------------------------------


def _calm(session: DeskSession) -> None:
    hand = Hand(session.window)
    hand.wait(lambda: not session.keeping.is_working, "it has looked")
    hand.settle()


def _kept(session: DeskSession) -> None:
    at(Page.KEPT)(session)
    page = cast("KeptPage", session.window.pages.built(Page.KEPT))
    _calm(session)
    page.look_button.click()
    _calm(session)


def _delete_all(session: DeskSession) -> None:
    at(Page.KEPT)(session)
    page = cast("KeptPage", session.window.pages.built(Page.KEPT))
    _calm(session)
    page.leave.first_button.click()
    _calm(session)


def _leave_all(session: DeskSession) -> None:
    cast("KeptPage", session.window.pages.built(Page.KEPT)).went_back()


def _about(session: DeskSession) -> AboutCallerPage:
    return cast("AboutCallerPage", session.window.pages.built(Page.ABOUT_CALLER))


def _seek(session: DeskSession, words: str) -> None:
    at(Page.ABOUT_CALLER)(session)
    _about(session).field.setText(words)
    _about(session).find_button.click()
    _calm(session)


def _found(session: DeskSession) -> None:
    at(Page.ABOUT_CALLER, hard_call)(session)
    _calm(session)


def _erase(session: DeskSession) -> None:
    _found(session)
    erase = _about(session).erase
    erase.first_button.click()
    _calm(session)
    Hand(session.window).wait(lambda: erase.is_asked, "it says what would go")


def _forget(session: DeskSession) -> None:
    page = _about(session)
    page.show_erased("")


def _managed(session: DeskSession) -> None:
    at(Page.MANAGED)(session)
    cast("ManagedPage", session.window.pages.built(Page.MANAGED)).show_policy(POLICY)


def _unlock(session: DeskSession) -> None:
    unlock(session.lock)
