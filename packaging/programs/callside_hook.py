"""`callside-hook` as a built program; nothing else of ours is in it."""

from ui.phone.hook import run

run()
