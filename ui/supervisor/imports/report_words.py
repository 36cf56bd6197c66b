"""What became of an imported file, in words."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.problems import Problem
from app.team.imports import Series
from app.team.records import BundleReport
from ui.controls.chip import Tone
from ui.problem_words import words_for

translate = QCoreApplication.translate


class ReportWords(NamedTuple):
    """Of one file: whose it is, what became of it, and more that one may want to know."""

    title: str
    result: str
    icon: str
    tone: Tone
    more: tuple[str, ...] = ()

    def spoken(self) -> str:
        """All but the details, as one text."""
        return f"{self.title}: {self.result}"


def report_words(report: BundleReport) -> ReportWords:
    """A report in words."""
    title = report.agent_name or report.file
    more = tuple(_details(report))
    if report.result in ("rejected", "quarantined", "cancelled"):
        return _not_taken(report, title, more)
    if "kind" in report.facts:
        return ReportWords(title, _letter(report), "mail", "good", more)
    if report.result == "known":
        words = translate("ImportReport", "was here before: nothing changed")
        return ReportWords(title, words, "circle-check", "neutral", more)
    count = report.calls
    calls = translate("ImportReport", "%n call(s)", "", count)
    changes = translate("ImportReport", "{new} new, {updated} updated, {unchanged} unchanged")
    told = changes.format(new=report.new, updated=report.updated, unchanged=report.unchanged)
    words = f"{calls}: {told}"
    if report.result == "older":
        older = translate("ImportReport", "an older copy; newer states stay. {what}")
        return ReportWords(title, older.format(what=words), "history", "neutral", more)
    if report.gap or report.rejected:
        return ReportWords(title, words, "triangle-alert", "warn", more)
    return ReportWords(title, words, "circle-check", "good", more)


def series_words(series: Series | None) -> str:
    """What came of several files, in a passing word; None where they were stopped."""
    if series is None:
        return translate("ImportReport", "The import was stopped.")
    calls = sum(each.calls for each in series.reports if each.result in ("new", "older"))
    refused = sum(each.result == "rejected" for each in series.reports)
    set_aside = sum(each.result == "quarantined" for each in series.reports)
    told = [translate("ImportReport", "Imported %n call(s)", "", calls)]
    if refused:
        told.append(translate("ImportReport", "%n file(s) refused", "", refused))
    if set_aside:
        told.append(translate("ImportReport", "%n file(s) set aside", "", set_aside))
    return ", ".join(told)


def _not_taken(report: BundleReport, title: str, more: tuple[str, ...]) -> ReportWords:
    if report.result == "quarantined" and report.facts.get("kind") in ("answer", "roster"):
        words = translate("ImportReport", "set aside: compare the six words first")
        return ReportWords(title, words, "shield", "warn", more)
    told = words_for(Problem(report.reason, **report.facts))
    result = translate("ImportReport", "set aside. {why}").format(why=told.happened)
    if report.result == "rejected":
        result = translate("ImportReport", "refused. {why}").format(why=told.happened)
        return ReportWords(title, result, "x", "danger", (*more, told.safe, told.do))
    if report.result == "cancelled":
        words = translate("ImportReport", "stopped: nothing of it was taken in")
        return ReportWords(title, words, "x", "neutral", more)
    return ReportWords(title, result, "shield", "warn", (*more, told.safe, told.do))


def _letter(report: BundleReport) -> str:
    kind = report.facts.get("kind")
    if kind == "roster":
        count = int(report.facts.get("agents", 0))
        return translate("ImportReport", "a roster: %n agent(s)", "", count)
    if kind == "feedback":
        return translate("ImportReport", "words back on a coaching note")
    if report.result == "known":
        return translate("ImportReport", "an answer that was here before")
    return translate("ImportReport", "joined: compare the six words on “Team and keys”")


def _details(report: BundleReport) -> list[str]:
    told = []
    if report.agent_name:
        told.append(translate("ImportReport", "File: {file}").format(file=report.file))
    if report.sequence:
        number = translate("ImportReport", "Number {sequence} of this device")
        told.append(number.format(sequence=report.sequence))
    gap, rejected = report.gap, report.rejected
    if gap:
        told.append(translate("ImportReport", "%n bundle(s) before it are missing", "", gap))
    if rejected and report.result in ("new", "older"):
        told.append(
            translate(
                "ImportReport",
                "%n record(s) left out: they belong to another agent",
                "",
                rejected,
            )
        )
    return told
