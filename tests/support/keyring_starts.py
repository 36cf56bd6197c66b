"""Programs that open a log whose key is in the keyring of the system, and tell what they found."""

START = """
import json, sys
from pathlib import Path
from app.problems import Problem
from db.keyring_holder import SERVICE, KeyringHolder
from db.opening import kept_note, prepare
from tests.support.store import a_call, change

folder, word = Path(sys.argv[1]), sys.argv[2]
holder = KeyringHolder()
if word == "forget":
    import keyring
    keyring.delete_password(SERVICE, kept_note(folder).log)
try:
    opening = prepare(folder, holder)
except Problem as problem:
    facts = {name: str(value) for name, value in problem.facts.items()}
    print(json.dumps({"problem": problem.code, **facts}))
    sys.exit()
store = opening.store
if word.startswith("write "):
    store.keeper().write(change(a_call(concern=word.partition(" ")[2])))
concerns = [sheet.call.concern for sheet in store.log().open_calls()]
print(json.dumps({
    "backend": holder.backend(), "code": opening.recovery_code, "concerns": concerns,
}))
store.close()
"""
RECOVER = """
import sys
from pathlib import Path
from db.files import LogFiles
from db.keyring_holder import KeyringHolder
from db.recovery import recover_into
recover_into(LogFiles(Path(sys.argv[1])), sys.argv[2], KeyringHolder())
print("{}")
"""
