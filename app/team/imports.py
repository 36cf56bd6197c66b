"""Takes in what comes from agents: bundles, and the letters that lie beside them (B09, B10, C15).

A bundle is opened and checked by `app.bundle.envelope` in the order of C15. Here its place in the
chain of its sender's bundles is looked at, it is taken in as a whole or not at all, and a report
of it is kept. What comes from an unknown or a changed key, or does not fit the chain, is set aside
with the file; whatever else is wrong with a file is told and changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from app.bundle.envelope import OpenedBundle, open_bundle
from app.bundle.identity import OwnKeys
from app.bundle.manifest import LARGEST_FILE
from app.bundle.terms import SUFFIX, LetterKind
from app.moment import Clock
from app.ports import Progress
from app.problems import Problem
from app.team.coaching import Coaching
from app.team.people import People
from app.team.ports import FactKeeper, TeamRecords
from app.team.records import BundleReport, ImportResult

FileKind = Literal["bundle", LetterKind]

KIND_BY_SUFFIX: dict[str, FileKind] = {
    suffix: kind  # type: ignore[misc]
    for kind, suffix in SUFFIX.items()
}
"""What a file is, by the end of its name; the name decides nothing else."""

_SET_ASIDE = frozenset({"bundle_signer_unknown", "bundle_signer_changed", "bundle_signer_blocked"})
_OF_THE_STORE = frozenset(
    {
        *("disk_full", "disk_error", "store_locked", "store_read_only", "log_damaged", "log_gone"),
        *("backup_failed", "stopped", "import_cancelled"),
        *("own_keys_changed", "own_keys_damaged", "own_keys_not_kept", "team_file_missing"),
        *("keyring_locked", "keyring_failed", "keyring_unsuitable", "quarantine_full"),
    }
)
"""No fault of a file: the next one would meet it as well."""

_FACTS_LATER = frozenset({"facts_in_use", "facts_library_missing", "stopped"})
"""Another program has the facts open, sees what came, and takes it up; or somebody stopped it; or
the supervisor's part is not installed here: the records are kept, and facts are made of them."""


class SharedFile(Struct, frozen=True):
    """A file to be taken in: its name as it is shown, and where it lies or what is in it."""

    name: str
    content: Path | bytes

    @property
    def kind(self) -> FileKind | None:
        """What it is by its name; None for what no agent hands over."""
        return kind_of(self.name)


class Series(Struct, frozen=True, kw_only=True):
    """What became of files that were taken in together, in their order.

    `renewed` is how many calls have new facts; -1 where they are renewed later: another program has
    them, or somebody stopped it. Facts that lag behind are renewed when they are next asked to be.
    """

    reports: tuple[BundleReport, ...] = ()
    renewed: int = 0

    @property
    def changed(self) -> bool:
        """True when anything new is in the records."""
        return any(each.result in ("new", "older") for each in self.reports)


@dataclass
class _Part:
    """The progress of one file as a part of the whole; cancelled with it."""

    whole: Progress
    before: int
    size: int
    total: int
    done: int = field(default=0)

    def report(self, done: int, total: int = 0) -> None:
        self.done = self.size * done // total if total else 0
        self.whole.report(self.before + self.done, self.total)

    def is_cancelled(self) -> bool:
        return self.whole.is_cancelled()


class Imports:
    """The imports of a team. Everything here takes its time and may ask the keyring: on a worker.

    `hear` is told each report as soon as there is one.
    """

    def __init__(
        self,
        records: TeamRecords,
        facts: FactKeeper,
        people: People,
        coaching: Coaching,
        clock: Clock,
    ) -> None:
        self._records = records
        self._facts = facts
        self._people = people
        self._coaching = coaching
        self._clock = clock
        self._backed_up = False

    def reports(self, *, limit: int = 200) -> list[BundleReport]:
        """What became of every file, newest first."""
        return self._records.imports(limit=limit)

    def take(
        self,
        files: Sequence[SharedFile],
        progress: Progress,
        hear: Callable[[BundleReport], None] = lambda _report: None,
        *,
        keeps_unreadable: bool = True,
    ) -> Series:
        """Take files in, one after the other; each one whole or not at all.

        Answers and rosters come first: they may bring the keys of the bundles beside them. A file
        that cannot be read, or is damaged, leaves no report where not `keeps_unreadable`: it may
        still be on its way.

        Raises `Problem`: import_cancelled (what was taken in before that stays, and the file
        under way left nothing), and those of the store, of the keyring and of the facts.
        """
        ordered = sorted(files, key=lambda each: each.kind in ("bundle", None))
        sizes = [_size_of(each) for each in ordered]
        reports: list[BundleReport] = []
        before = 0
        self._backed_up = False
        try:
            for file, size in zip(ordered, sizes, strict=True):
                if progress.is_cancelled():
                    raise Problem("import_cancelled")
                report = self._take_one(file, _Part(progress, before, size, sum(sizes)))
                before += size
                if keeps_unreadable or report.reason not in UNREADABLE:
                    if report.result not in ("new", "older"):
                        self._records.keep_report(report)
                    hear(report)
                reports.append(report)
        except Problem as problem:
            if problem.code == "stopped":
                raise Problem("import_cancelled") from problem
            if problem.code == "import_cancelled" and any(each.bundle for each in reports):
                self._renew_facts(_Uncancelled(progress))
            raise
        return Series(reports=tuple(reports), renewed=self._renew_facts(progress))

    def release(self, number: int, progress: Progress) -> Series:
        """Let through what was set aside, once its six words were compared.

        A bundle is taken in, also one that did not fit the chain; an answer brings its key, and
        then the bundles that waited for it are taken in. Raises `Problem`: those of
        `People.release` and of `take`.
        """
        released = self._people.release(number)
        if released.kind != "bundle":
            return self.take_waiting(released.waiting, progress)
        return self.take_waiting((number,), progress, forked=True)

    def take_waiting(
        self, numbers: Sequence[int], progress: Progress, *, forked: bool = False
    ) -> Series:
        """Take in bundles that were set aside and whose signer is known now.

        Those that do not fit the chain go on waiting, unless `forked`. Raises `Problem`: as `take`.
        """
        self._backed_up = False
        reports = []
        waiting = {each.id: each for each in self._records.quarantine()}
        for number in numbers:
            content = self._records.quarantined_content(number)
            about = waiting.get(number)
            if content is None or about is None or (about.reason == "forked" and not forked):
                continue
            file = SharedFile(about.file, content)
            report = self._take_one(file, _Part(progress, 0, 1, 1), forked=forked)
            if report.result not in ("new", "older"):
                self._records.keep_report(report)
            if report.result != "quarantined":
                self._records.drop_quarantined(number)
            reports.append(report)
        return Series(reports=tuple(reports), renewed=self._renew_facts(progress))

    # -- one file ----------------------------------------------------------------------------------

    def _take_one(self, file: SharedFile, progress: _Part, *, forked: bool = False) -> BundleReport:
        """Take one file in; whatever is wrong with it is in the report."""
        try:
            match file.kind:
                case "bundle":
                    return self._take_bundle(file, progress, forked=forked)
                case "answer" | "roster":
                    return self._take_person(file)
                case "feedback":
                    return self._take_feedback(file)
                case _:
                    raise Problem("import_not_for_supervisor", file=file.name)
        except Problem as problem:
            if problem.code in _OF_THE_STORE:
                raise
            return self._refused(file, problem)
        except OSError:
            return self._refused(file, Problem("import_file_gone", file=file.name))

    def _take_bundle(self, file: SharedFile, progress: _Part, *, forked: bool) -> BundleReport:
        own = self._people.own_keys()
        try:
            opened = self._opened(file, own)
        except Problem as problem:
            if problem.code not in _SET_ASIDE:
                raise
            self._people.set_aside.put_bundle(problem, file.name, _content_of(file), self._now_ms())
            return self._refused(file, problem, "quarantined")
        manifest = opened.manifest
        known = self._records.link(manifest.agent, manifest.device, manifest.sequence)
        if known is not None and known.digest == opened.digest:
            return self._about(file, opened, "known")
        if not forked and not self._fits_chain(opened):
            return self._fork(file, opened)
        if not self._backed_up:
            self._records.back_up(self._now_ms(), _Silent(progress))
            self._backed_up = True
        return self._records.take_in(
            manifest, opened.digest, opened.batches, file.name, self._now_ms(), progress
        )

    def _opened(self, file: SharedFile, own: OwnKeys) -> OpenedBundle:
        if _size_of(file) > LARGEST_FILE:
            raise Problem("bundle_too_large")
        return open_bundle(file.content, own, self._people.signer_of)

    def _fits_chain(self, opened: OpenedBundle) -> bool:
        """True when no bundle that is here contradicts this one's number and its link (C15).

        Gaps are no contradiction. One with the same number, or a neighbour that goes on from
        another bundle, is: two programs write in one agent's name, or one was set back.
        """
        manifest = opened.manifest
        sender = (manifest.agent, manifest.device)
        if self._records.link(*sender, manifest.sequence) is not None:
            return False
        before = self._records.link(*sender, manifest.sequence - 1)
        if before is not None and before.digest != manifest.previous:
            return False
        after = self._records.link(*sender, manifest.sequence + 1)
        return after is None or after.previous == opened.digest

    def _fork(self, file: SharedFile, opened: OpenedBundle) -> BundleReport:
        manifest = opened.manifest
        agent = self._records.agent(manifest.agent)
        self._people.set_aside.put(
            "bundle",
            "forked",
            file.name,
            _content_of(file),
            key=manifest.sender,
            came_ms=self._now_ms(),
            agent=manifest.agent,
            known_as="" if agent is None else agent.name,
            known_key=manifest.sender,
        )
        report = self._about(file, opened, "quarantined")
        facts: dict[str, str | int] = {"sequence": manifest.sequence, "known_as": report.agent_name}
        return replace(report, reason="bundle_forked", facts=facts)

    def _take_person(self, file: SharedFile) -> BundleReport:
        taken = self._people.take(file.content, file.name)
        results: dict[str, ImportResult] = {"known": "known", "set_aside": "quarantined"}
        agent = taken.agent
        return BundleReport(
            file=file.name,
            result=results.get(taken.result, "new"),
            agent=None if agent is None else agent.agent,
            agent_name="" if agent is None else agent.name,
            facts={"kind": taken.kind, "agents": taken.agents, "words": " ".join(taken.words)},
            came_ms=self._now_ms(),
        )

    def _take_feedback(self, file: SharedFile) -> BundleReport:
        letter = self._coaching.take_feedback(_content_of(file))
        agent = self._records.agent(letter.agent)
        return BundleReport(
            file=file.name,
            result="new",
            agent=letter.agent,
            agent_name="" if agent is None else agent.name,
            facts={"kind": "feedback"},
            came_ms=self._now_ms(),
        )

    # -- reports -----------------------------------------------------------------------------------

    def _about(self, file: SharedFile, opened: OpenedBundle, result: ImportResult) -> BundleReport:
        """A report of a bundle that was opened and not taken in."""
        manifest = opened.manifest
        agent = self._records.agent(manifest.agent)
        return BundleReport(
            file=file.name,
            result=result,
            agent=manifest.agent,
            agent_name="" if agent is None else agent.name,
            bundle=manifest.bundle,
            sequence=manifest.sequence,
            calls=manifest.counts.get("calls", 0),
            from_ms=manifest.first_ms,
            to_ms=manifest.last_ms,
            came_ms=self._now_ms(),
        )

    def _refused(
        self, file: SharedFile, problem: Problem, result: ImportResult = "rejected"
    ) -> BundleReport:
        facts = {
            name: fact if isinstance(fact, (str, int)) else str(fact)
            for name, fact in problem.facts.items()
        }
        return BundleReport(
            file=file.name,
            result=result,
            agent_name=str(facts.get("known_as", "")),
            reason=problem.code,
            facts=facts,
            came_ms=self._now_ms(),
        )

    def _renew_facts(self, progress: Progress) -> int:
        try:
            return self._facts.catch_up(self._records, progress)
        except Problem as problem:
            if problem.code not in _FACTS_LATER:
                raise
            return -1

    def _now_ms(self) -> int:
        return self._clock.now().utc_ms


UNREADABLE = frozenset({"bundle_unreadable", "import_file_gone"})
"""What is wrong with a file that is just being copied."""


@dataclass(frozen=True)
class _Silent:
    """Work between files that tells nothing of how far it is, and can be cancelled."""

    whole: Progress

    def report(self, done: int, total: int = 0) -> None:
        pass

    def is_cancelled(self) -> bool:
        return self.whole.is_cancelled()


@dataclass(frozen=True)
class _Uncancelled:
    """Progress of what is done after a cancel, so that the facts follow what was taken in."""

    whole: Progress

    def report(self, done: int, total: int = 0) -> None:
        self.whole.report(done, total)

    def is_cancelled(self) -> bool:
        return False


def kind_of(name: str) -> FileKind | None:
    """What a file is by the end of its name; None for what no agent hands over."""
    return KIND_BY_SUFFIX.get(Path(name.lower()).suffix)


def shared_files(paths: Sequence[Path]) -> Iterator[SharedFile]:
    """Files by their own names, each one once."""
    for path in dict.fromkeys(paths):
        yield SharedFile(path.name, path)


def _size_of(file: SharedFile) -> int:
    if isinstance(file.content, bytes):
        return len(file.content)
    try:
        return file.content.stat().st_size
    except OSError:
        return 0


def _content_of(file: SharedFile) -> bytes:
    return file.content if isinstance(file.content, bytes) else file.content.read_bytes()
