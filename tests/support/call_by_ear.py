"""A whole call, worked from its start to the reflection by somebody who listens to the window."""

from __future__ import annotations

from tests.support.listener import Listener

NAME, NUMBER = "Jake Miller", "+1 415 555 0134"
NOTE = "Parcel is two weeks late"


def work_a_whole_call(listener: Listener) -> dict[str, list[str]]:
    """Start, note, calm, warn, promise, close, reflect; what had no name on each page."""
    unnamed: dict[str, list[str]] = {}

    def look(page: str) -> None:
        unnamed[page] = listener.nameless()

    look("follow-ups")
    listener.press("Start a call")
    listener.press("More about the caller")
    listener.write("Name", NAME)
    listener.write("Number", NUMBER)
    listener.press("Technical")
    look("caller")
    listener.press("Close", "push button")
    listener.waits_for(NAME)

    listener.write("Notes", NOTE)
    listener.waits_for("Saved")
    for level in ("1 Calm", "2 Uneasy", "3 Upset", "5 Furious", "4 Angry"):
        listener.press(level, "radio button")
    assert listener.is_told("4 Angry", "checked")
    assert not listener.is_told("5 Furious", "checked")
    look("call")
    listener.press("Done", "push button")
    listener.waits_for("Let them finish")
    listener.press("I hear you. Please go on.", "push button")

    listener.press("Boundary")
    listener.reader.hear("Saved")
    assert listener.is_told("Insult or threat", "checked", "radio button")
    listener.write("Their words", "you idiots")
    look("boundary")
    listener.press("Said it: Warn")
    listener.reader.hear("Warn: said and stamped")
    listener.press("Pause")
    listener.press("Give me a moment, please. I want to look at this properly.", "push button")
    look("pause")
    listener.press("Manager")
    listener.press("The caller asked")
    look("manager")

    listener.press("Wrap up")
    listener.press("Call-back agreed")
    listener.press("Ours")
    listener.press("Late or not delivered")
    listener.write("Concern", "Where the parcel is")
    listener.write("What did you promise?", "Call back with the date")
    look("wrap-up")
    listener.write("By when?", "tomorrow 15:00")
    listener.press("Another promise")
    listener.waits_for("Change Call back with the date")
    listener.press("End and close")
    listener.reader.hear("steps open")
    listener.press("Close anyway")

    listener.waits_for("Reflection")
    listener.write("Next time I will", "sum up sooner")
    look("reflection")
    listener.press("Done", "push button")
    listener.press("Coming…", "check box")
    look("follow-ups of other days")
    listener.press("Done: Call back with the date…", "check box")
    listener.reader.hear("Marked")
    return {page: names for page, names in unnamed.items() if names}


def expect_the_whole_call(listener: Listener) -> None:
    """All of it stands in the log, as another program reads it."""
    (line,) = listener.log("log", "list")
    kept = listener.log("log", "show", line["id"])
    call = kept["call"]
    assert (call["name"], call["number"]) == (NAME, NUMBER)
    assert (call["manner"], call["outcome"], call["cause"]) == ("technical", "call_back", "late")
    assert (call["fault"], call["concern"]) == ("ours", "Where the parcel is")
    assert kept["note"]["text"] == NOTE
    assert kept["tension"][-1]["level"] == 4
    assert [mark["quoted"] for mark in kept["boundary"]] == ["you idiots"]
    assert [(mark["step"], mark["state"]) for mark in kept["steps"]] == [("prepare", "done")]
    assert [use["phrase"] for use in kept["phrases"]] == ["please_go_on", "look_properly"]
    assert [each["asked_by"] for each in kept["escalations"]] == ["customer"]
    (promise,) = kept["promises"]
    assert (promise["what"], promise["state"]) == ("Call back with the date", "kept")
