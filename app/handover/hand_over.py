"""Handing over: bundles are made, kept in the outbox, put down, and given into a folder.

The order makes every failure harmless. A bundle is whole in the outbox before its number is put
down; a file without a number is taken up at the next time, with the number that its manifest says.
It lies in the supervisor's folder only after that, and where that fails the same file is given
again: no number is ever used for two bundles, and none is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from uuid import UUID, uuid4

from msgspec import Struct

from app.bundle.envelope import BundleHead, OpenedBundle, open_own_bundle, seal_bundle
from app.bundle.identity import KeyShelf, OwnKeys
from app.bundle.lines import SharedSheet
from app.bundle.manifest import Manifest
from app.bundle.terms import SUFFIX, TeamFile
from app.handover.ports import HandoverRecords, Outbox
from app.handover.records import BundleMade, Enrolment, HandedLine
from app.handover.sharing import Sharing
from app.handover.stream import Bundles, handed_line, lines_to_give
from app.moment import Clock
from app.ports import Progress
from app.problems import Problem
from app.version import told_version


@dataclass(frozen=True, kw_only=True)
class Errand:
    """What a hand-over needs, on a worker's own connection."""

    records: HandoverRecords
    outbox: Outbox
    shelf: KeyShelf
    clock: Clock
    region: str = ""
    individual_view: bool = True

    def enrolment(self) -> Enrolment:
        """The team that is joined. Raises `Problem`: handover_no_team."""
        found = self.records.enrolment()
        if found is None:
            raise Problem("handover_no_team")
        return found

    def expect_allowed(self, team: TeamFile) -> None:
        """Let terms pass that policy allows. Raises `Problem`: individual_view_forbidden."""
        if team.terms.individual_view and not self.individual_view:
            raise Problem("individual_view_forbidden", team=team.name)

    def sharing(self) -> Sharing:
        """The terms at work. Raises `Problem`: handover_no_team."""
        return Sharing(self.enrolment().team, self.region, self.records.once_shared())


class HandedOver(Struct, frozen=True, kw_only=True):
    """What a hand-over did.

    `made` are the new bundles, `again` those of an earlier time that lay in no folder yet, `lost`
    counts bundles whose own copy was gone: what was in them goes out with the next ones.
    """

    folder: Path
    made: tuple[BundleMade, ...] = ()
    again: tuple[BundleMade, ...] = ()
    lost: int = 0

    @property
    def calls(self) -> int:
        """How many calls the new bundles have."""
        return sum(each.counts.get("calls", 0) for each in self.made)


def hand_over(
    errand: Errand,
    folder: Path,
    progress: Progress,
    *,
    full: bool = False,
    seen: Mapping[UUID, int] | None = None,
) -> HandedOver:
    """Give everything shared, or what changed since the last time, into a folder.

    `seen` has the lines that the agent was shown, by their weight: no others go out (C11).

    Raises `Problem`: handover_no_team, individual_view_forbidden, handover_folder_missing,
    handover_folder_full, handover_folder_unwritable, stopped, those of the keys and of the
    store. Whatever was finished before stays so, and the next hand-over goes on behind it.
    """
    enrolment = errand.enrolment()
    errand.expect_allowed(enrolment.team)
    if not folder.is_dir():
        raise Problem("handover_folder_missing", folder=folder)
    own = errand.shelf.own_keys()
    take_up_strays(errand, own)
    again, lost = _give_waiting(errand, folder)
    sharing = errand.sharing()
    lines = lines_to_give(errand.records, sharing, progress, full=full, seen=seen)
    stream = Bundles(lines)
    made: list[BundleMade] = []
    while stream.has_more():
        bundle = _make(errand, enrolment, own, stream, full=full)
        given, _ = _give_waiting(errand, folder)
        made += [each for each in given if each.bundle == bundle.bundle]
    return HandedOver(folder=folder, made=tuple(made), again=again, lost=lost)


def take_up_strays(errand: Errand, own: OwnKeys) -> int:
    """Put down the bundles in the outbox that nobody put down; returns how many.

    The program ended between the two, or the log came back from a backup that is older, and goes
    on as another device since (F28). Each of them has its number for good.
    """
    known = {made.file for made in errand.records.bundles(limit=1_000_000)}
    agent = errand.enrolment().agent
    found = 0
    for name in errand.outbox.names():
        if name in known or not name.startswith(_names_of(agent)):
            continue
        try:
            opened = open_own_bundle(errand.outbox.path(name), own)
            handed = list(_lines_of(opened))
        except Problem:
            continue  # damaged: its number is left out, see _next_number
        errand.records.keep_bundle(_made(opened.manifest, opened.digest, name), handed)
        found += 1
    return found


def _make(
    errand: Errand, enrolment: Enrolment, own: OwnKeys, stream: Bundles, *, full: bool
) -> BundleMade:
    """Write the next bundle into the outbox, and put it down."""
    newest = next(iter(errand.records.bundles(limit=1)), None)
    now_ms = errand.clock.now().utc_ms
    device = errand.records.device()
    last = errand.records.last_of(device)
    head = BundleHead(
        bundle=uuid4(),
        agent=enrolment.agent,
        device=device,
        sequence=_next_number(errand, enrolment.agent, device, last),
        previous="" if last is None else last.manifest,
        full=full,
        created_ms=now_ms,
        covered_from_ms=0 if full or newest is None else newest.covered_to_ms,
        covered_to_ms=now_ms,
        terms=enrolment.terms,
        program=told_version(),
    )
    sealed = seal_bundle(head, stream.sheets(), own, enrolment.team.keys)
    name = f"{_name_start(enrolment.agent, device)}{head.sequence:06}{SUFFIX['bundle']}"
    errand.outbox.put(name, sealed.content)
    made = _made(sealed.manifest, sealed.digest, name)
    errand.records.keep_bundle(made, stream.handed)
    return made


def _give_waiting(errand: Errand, folder: Path) -> tuple[tuple[BundleMade, ...], int]:
    """Give the bundles that lie in no folder yet, the oldest first; and how many were lost."""
    given: list[BundleMade] = []
    lost = 0
    for made in errand.records.waiting():
        now_ms = errand.clock.now().utc_ms
        try:
            errand.outbox.give(made.file, folder)
        except Problem as problem:
            if problem.code != "handover_copy_gone":
                raise
            errand.records.keep_lost(made.bundle, now_ms)
            lost += 1
            continue
        errand.records.keep_given(made.bundle, str(folder), now_ms)
        given.append(made)
    return tuple(given), lost


def _next_number(errand: Errand, agent: UUID, device: UUID, last: BundleMade | None) -> int:
    """One more than the greatest number that was ever used here, put down or not."""
    pattern = re.compile(re.escape(_name_start(agent, device)) + r"(\d+)\.")
    written = [int(each[1]) for name in errand.outbox.names() if (each := pattern.match(name))]
    return 1 + max((0 if last is None else last.sequence, *written))


def _name_start(agent: UUID, device: UUID) -> str:
    """How the names of an agent's files on one device begin: two agents may share a folder."""
    return f"{_names_of(agent)}{device.hex[:6]}-"


def _names_of(agent: UUID) -> str:
    """How the names of an agent's files begin."""
    return f"callside-{agent.hex[:8]}-"


def _made(manifest: Manifest, digest: str, name: str) -> BundleMade:
    return BundleMade(
        bundle=manifest.bundle,
        device=manifest.device,
        sequence=manifest.sequence,
        manifest=digest,
        full=manifest.full,
        created_ms=manifest.created_ms,
        covered_from_ms=manifest.covered_from_ms,
        covered_to_ms=manifest.covered_to_ms,
        counts=manifest.counts,
        file=name,
    )


def _lines_of(opened: OpenedBundle) -> Iterator[HandedLine]:
    """The lines of a bundle as they were put down, or should have been.

    Nobody knows their weight any more; 0 makes the next hand-over look at them.
    """
    sheets = (sheet for batch in opened.batches for sheet in batch)
    for line, of_line in groupby(sheets, key=line_id):
        yield handed_line(line, 0, tuple(of_line))


def line_id(sheet: SharedSheet) -> UUID:
    """The id of the line that a sheet is of: the call's, else its task's."""
    if sheet.call is not None:
        return sheet.call.id
    return (*sheet.promises, *sheet.follow_ups)[0].id
