"""What `callside` answers before the bundler prepares anything for other commands."""

import sys

from ui.__main__ import answered_at_once

if answered_at_once(sys.argv[1:]):
    sys.exit(0)
