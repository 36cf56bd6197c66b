"""These tests are about Windows, and run there only: `python3 dev.py wine-test tests/windows`."""

import sys

if sys.platform != "win32":
    collect_ignore_glob = ["test_*.py"]
