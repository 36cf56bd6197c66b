"""Programs that a test starts read no policy of the machine that the tests run on.

Python imports a module of this name at its start from any folder on PYTHONPATH; the built program
does not, and no variable of the environment moves the policy of a program that is not under test.
`CALLSIDE_TEST_POLICY` names a folder of policy files that the user of the tests wrote.
"""

import os
import sys
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import module_from_spec
from types import ModuleType

NAME = "app.policy.in_force"
NOWHERE = "callside-tests-none"


def stand_apart(module: ModuleType) -> None:
    """Have the module read the policy that the test laid down, if it did, and else none."""
    module._LINUX_FOLDER = os.environ.get("CALLSIDE_TEST_POLICY", f"/{NOWHERE}")
    module._ROOT = os.geteuid() if hasattr(os, "geteuid") else 0
    module._REGISTRY_KEY = rf"Software\{NOWHERE}"
    module._MAC_DOMAIN = NOWHERE


class PolicyOfTheTest:
    """Finds the one module, and has it stand apart once it is read."""

    @classmethod
    def find_spec(cls, name, path=None, target=None) -> ModuleSpec | None:
        if name != NAME:
            return None
        spec = PathFinder.find_spec(name, path, target)
        read = spec.loader.exec_module

        def exec_module(module: ModuleType) -> None:
            read(module)
            stand_apart(module)

        spec.loader.exec_module = exec_module
        return spec


def follow() -> None:
    """Run the one of this name that stands behind this one on the path, as that without Qt."""
    here = __file__.rpartition(os.sep)[0]
    behind = [each for each in sys.path if each != here]
    spec = PathFinder.find_spec("sitecustomize", behind)
    if spec is not None:
        spec.loader.exec_module(module_from_spec(spec))


if __name__ == "sitecustomize":
    sys.meta_path.insert(0, PolicyOfTheTest)
    follow()
