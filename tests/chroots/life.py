"""The life of the packages on one machine: installed, used, upgraded, switched, removed, purged."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

from app.version import VERSION
from tests.chroots.chroot import AGENT_ID, HOME, PATIENCE, Chroot, kept_in
from tests.chroots.person import AIDS, PROFILE, Session, session_of_agent, unasked
from tests.support.released_log import FOLDER as RELEASED
from tests.support.store import KEY

EARLIER = f"{VERSION}~earlier"
LINK = "callside:call?number=%2B15550001111&name=Lena%20Link"
POLICIES = "/etc/callside/policies"


def live(chroot: Chroot, earlier: Path, agent: Path, supervisor: Path) -> None:
    """The whole life; raises `AssertionError` at what is wrong."""
    for package in (earlier, agent, supervisor):
        shutil.copy(package, chroot.path("/root"))
    before = places(chroot)
    install(chroot, f"/root/{earlier.name}")
    nothing_is_missing(chroot)
    chroot.add_agent()
    works_without_a_screen(chroot)
    obeys_policy(chroot)
    released_logs(chroot)
    chroot.install(*AIDS)
    with session_of_agent(chroot) as session:
        makes_a_call(session)
        follows_a_link(session)
        starts_with_the_session(session)
        kept = kept_in(chroot.path(HOME))
        upgrades(chroot, f"/root/{agent.name}")
        assert kept_in(chroot.path(HOME)) == kept, "the upgrade touched the agent's data"
        has_the_call(session)
        opens_released_logs(chroot)
        switches(chroot, session, f"/root/{supervisor.name}", f"/root/{agent.name}")
        has_the_call(session)
    leaves_nothing_but_data(chroot, before)


def install(chroot: Chroot, file: str) -> None:
    """From the file alone, with what it depends on and nothing that it recommends."""
    told = chroot.install(file)
    assert "warning" not in told.lower(), told
    assert chroot.run("callside", "version").startswith("callside ")
    assert chroot.run("dpkg", "--verify", "callside") == ""
    assert chroot.run("find", "/usr/lib/callside", "/etc/callside", "!", "-user", "root") == ""
    assert (
        chroot.run("find", "/usr/lib/callside", "/etc/callside", "-perm", "/022", "!", "-type", "l")
        == ""
    )


def nothing_is_missing(chroot: Chroot) -> None:
    """Every program and library finds what it is linked with: Depends is whole."""
    tree = chroot.path("/usr/lib/callside")
    linked = [path for path in sorted(tree.rglob("*")) if is_linked(path)]
    assert len(linked) > 50
    # As the programs' start sets it.
    folders = {str(path.parent.relative_to(chroot.root)) for path in linked}
    places = ":".join(f"/{folder}" for folder in sorted(folders))
    names = [f"/{path.relative_to(chroot.root)}" for path in linked]
    told = chroot.run("ldd", *names, environment={"LD_LIBRARY_PATH": places}, quiet=True)
    assert told.count("libc.so.6 => ") > 50
    assert [line for line in told.splitlines() if "not found" in line] == []


def is_linked(path: Path) -> bool:
    """Whether the system's loader has to find something for a file."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def works_without_a_screen(chroot: Chroot) -> None:
    """The program's own test, and its window in memory, for somebody with no rights."""
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    chroot.run("callside", "--selftest", environment=offscreen, as_agent=True)
    named = ("--profile", f"{HOME}/alone", "--key-file", f"{HOME}/alone.key")
    with chroot.started("callside-window", *named, environment=offscreen) as program:
        channel = chroot.path(f"{HOME}/alone/phone/channel")
        wait = f'until [ -s "{HOME}/alone/phone/channel" ]; do sleep 0.1; done'
        chroot.run("timeout", f"{PATIENCE:.0f}", "sh", "-c", wait, as_agent=True)
        assert channel.read_text().strip()
        hook = ("callside-hook", "ring", "--profile", f"{HOME}/alone", "--from", "+49301234567")
        assert chroot.run(*hook, as_agent=True) == ""
        rung = ("callside", *named, "log", "list", "--json")
        until = f"until {' '.join(rung)} | grep -q 49301234567; do sleep 0.2; done"
        chroot.run("timeout", f"{PATIENCE:.0f}", "sh", "-c", until, as_agent=True)
        program.terminate()
        said, _ = program.communicate(timeout=PATIENCE)
        assert (program.returncode, unasked(said)) == (0, []), said
    chroot.run("rm", "-r", f"{HOME}/alone", f"{HOME}/alone.key", as_agent=True)


def obeys_policy(chroot: Chroot) -> None:
    """What IT puts into the package's folders holds, and stays IT's."""
    managed = chroot.path(f"{POLICIES}/managed")
    assert managed.is_dir()
    assert chroot.path(f"{POLICIES}/recommended").is_dir()
    (managed / "house.json").write_text(json.dumps({"theme": "dark"}))
    told = json.loads(chroot.run("callside", "policy", "show", "--json", as_agent=True))
    theme = told["settings"]["theme"]
    assert (theme["value"], theme["locked"]) == ("dark", True)


def makes_a_call(session: Session) -> None:
    """The first start: key into the keyring, a whole call by names, all of it in the log."""
    with session.window("callside-window") as window:
        session.reader.hear("Keep your recovery code")
        window.press("Start a call")
        window.press("More about the caller")
        window.write("Name", "Jake Miller")
        window.write("Number", "+1 415 555 0134")
        window.press("Close", "push button")
        window.write("Notes", "Parcel is two weeks late")
        window.waits_for("Saved")
        window.press("Wrap up")
        window.press("Call-back agreed")
        window.press("End and close")
        session.reader.hear("steps open")
        window.press("Close anyway")
        window.waits_for("Reflection")
        assert (
            session.run("callside-hook", "ring", "--name", "Ann Example", "--from", "+49301234567")
            == ""
        )
        window.shows_somewhere("Ann Example")
    has_the_call(session)
    files = session.chroot.path(PROFILE)
    raw = b"".join(path.read_bytes() for path in files.rglob("*") if path.is_file())
    assert b"Jake Miller" not in raw
    assert b"Parcel is" not in raw
    note = json.loads((files / "log" / "call-log.key.json").read_text())
    session.chroot.note(f"    the key's note: {sorted(note)}")
    assert list(session.chroot.path(f"{HOME}/.local/share/keyrings").glob("*.keyring"))


def has_the_call(session: Session) -> None:
    """The log opens by the keyring's key and has the call in it, word by word."""
    (line,) = [each for each in session.told("log", "list") if each["name"] == "Jake Miller"]
    kept = session.told("log", "show", line["id"])
    assert kept["call"]["number"] == "+1 415 555 0134"
    assert kept["call"]["outcome"] == "call_back"
    assert kept["note"]["text"] == "Parcel is two weeks late"


def follows_a_link(session: Session) -> None:
    """By the desktop: to the open window, and by a window of its own where none is open."""
    handlers = session.run("gio", "mime", "x-scheme-handler/callside")
    assert "org.callside.Callside.Link.desktop" in handlers
    with session.window("callside-window") as window:
        session.launch("gio", "open", LINK)
        window.shows_somewhere("Lena Link")
        assert len(session.windows()) == 1
    session.run("callside-window", "--", f"{LINK}%0A--profile", expect=2)
    session.launch("gio", "open", LINK)
    session.shown().shows_somewhere("Lena Link")
    (running,) = session.windows()
    assert running.endswith(f" -- {LINK}"), running
    session.end_window()
    assert "Lena" not in session.run("callside", "log", "list", "--json")


def starts_with_the_session(session: Session) -> None:
    """Switched on, the desktop's next session opens the window; switched off, no trace is left."""
    entry = f"{HOME}/.config/autostart/org.callside.Callside.desktop"
    session.run("callside", "autostart", "on")
    session.run("desktop-file-validate", entry)
    session.launch("gio", "launch", entry)
    session.shown().waits_for("Start a call")
    session.end_window()
    session.run("callside", "autostart", "off")
    assert not session.chroot.path(entry).exists()


def released_logs(chroot: Chroot) -> None:
    """Logs of every released schema, as the program of then left them."""
    key = chroot.path(f"{HOME}/released.key")
    key.write_text(KEY.hex())
    key.chmod(0o600)
    os.chown(key, AGENT_ID, AGENT_ID)
    for released in sorted(RELEASED.glob("schema-*.db")):
        profile = f"{HOME}/{released.stem}"
        # The note beside the log names the key by its fingerprint.
        chroot.run(*_of_released(profile), "log", "list", as_agent=True)
        log = chroot.path(f"{profile}/log/call-log.db")
        shutil.copyfile(released, log)


def _of_released(profile: str) -> tuple[str, ...]:
    return ("callside", "--profile", profile, "--key-file", f"{HOME}/released.key")


def opens_released_logs(chroot: Chroot) -> None:
    """The program upgrades each, after a backup."""
    for released in sorted(RELEASED.glob("schema-*.db")):
        profile = f"{HOME}/{released.stem}"
        told = chroot.run(*_of_released(profile), "log", "list", "--json", as_agent=True)
        (line,) = json.loads(told)
        assert line["number"] == "+1 415 555 0187"
        backups = list(chroot.path(f"{profile}/log/backups").rglob("*.db"))
        newest = max(each.stem for each in RELEASED.glob("schema-*.db"))
        assert bool(backups) == (released.stem != newest), released.stem


def upgrades(chroot: Chroot, file: str) -> None:
    """To a higher version, over the one that is there."""
    told = chroot.install(file)
    assert "warning" not in told.lower(), told
    assert status(chroot, "callside") == f"install ok installed {VERSION}"
    assert chroot.run("dpkg", "--verify", "callside") == ""


def switches(chroot: Chroot, session: Session, supervisor: str, agent: str) -> None:
    """From the agent's package to the supervisor's, which takes its places, and back."""
    chroot.install(supervisor)
    assert status(chroot, "callside") == ""
    assert status(chroot, "callside-supervisor") == f"install ok installed {VERSION}"
    nothing_is_missing(chroot)
    told = session.run("callside", "--selftest")
    assert "supervisor" in told
    has_the_call(session)
    entry = "/usr/share/applications/org.callside.Callside.Supervisor.desktop"
    session.launch("gio", "launch", entry)
    session.shown().shows_somewhere("supervisor")
    session.end_window()
    assert list(chroot.path(f"{POLICIES}/managed").iterdir()) != []
    chroot.install(agent)
    assert status(chroot, "callside-supervisor") == ""
    assert not chroot.path(entry).exists()
    assert not list(chroot.path("/usr/lib/callside").rglob("duckdb*"))


def leaves_nothing_but_data(chroot: Chroot, before: set[str]) -> None:
    """Removed and purged: what agents and IT wrote stays as it was, and nothing else."""
    kept = kept_in(chroot.path(HOME))
    chroot.run("apt-get", "remove", "-y", "-q", "callside")
    assert not chroot.path("/usr/lib/callside").exists()
    assert kept_in(chroot.path(HOME)) == kept, "removal touched the agent's data"
    house = chroot.path(f"{POLICIES}/managed/house.json")
    assert json.loads(house.read_text()) == {"theme": "dark"}, "a policy is IT's own"
    # As IT would, so that the folders go with the package.
    chroot.install("/root/" + next(chroot.path("/root").glob(f"callside_{VERSION}_*.deb")).name)
    house.unlink()
    chroot.run("apt-get", "purge", "-y", "-q", "callside")
    assert kept_in(chroot.path(HOME)) == kept, "the purge touched the agent's data"
    left = {place for place in places(chroot) - before if "callside" in place.lower()}
    assert left == set()
    named = chroot.run(
        "sh",
        "-c",
        "grep -rlI callside /etc /usr /var/lib --exclude-dir=apt --exclude-dir=dpkg || true",
    )
    assert named == "", named
    assert status(chroot, "callside") == ""


def places(chroot: Chroot) -> set[str]:
    """Every path of the system but people's and the package manager's own."""
    passed_over = {"proc", "dev", "tmp", "run", "root", HOME.split("/")[1]}
    found = set()
    for folder, folders, files in os.walk(chroot.root):
        inside = Path(folder).relative_to(chroot.root)
        if inside == Path():
            folders[:] = [name for name in folders if name not in passed_over]
        if inside == Path("var"):
            folders[:] = [name for name in folders if name not in ("cache", "log")]
        found |= {f"/{inside / name}" for name in (*folders, *files)}
    return found


def status(chroot: Chroot, package: str) -> str:
    """How a package stands; empty where nothing of it is there."""
    ask = f"dpkg-query --show --showformat '${{Status}} ${{Version}}' {package} 2>/dev/null || true"
    told = chroot.run("sh", "-c", ask).strip()
    return "" if told.startswith("unknown ok not-installed") else told
