"""Quick lines: what an agent types behind a "!" becomes a promise or follow-up (A14).

    call back tomorrow 3pm        → call back, by phone, tomorrow at 15:00
    email Friday invoice copy     → email invoice copy, by e-mail, Friday at 09:00
    !1 chase depot @Jones in 2 h  → chase depot, for Jones, first priority, two hours from now

Every part that is understood is a chip with its place in the line, so that nothing is understood
that is not shown. A chip that the agent turns back into text is named in `dismissed`.

The rules for times, the same in each language:

- A day without an hour means the start of the business day. Today, once that has passed, means its
  closing; after closing, 23:59. A part of a day that has begun means its end.
- An hour without a day means the next such hour.
- "at 5" may be 5:00 or 17:00: the one within business hours (8:00 to 18:00 unless told), and
  where both or none are, the next one.
- A weekday is the next day of that name, never today; "next Friday" is the Friday of next week.
  Spanish means the nearest one by "el próximo viernes" and says "el viernes de la próxima semana".
- A date without a year is the next such day; one of the last 90 days is history and no due time.
- "On the 12th" is the next one, today included. Working days are those of the site's calendar, and
  count from tomorrow; "next month" is its first working day.
- "in 2 hours" counts real time; days, weeks and months count by the calendar. A month later than
  the 31st is the last day of a shorter month.
- A local time that is skipped in spring moves on by the hour that is skipped; of one that comes
  twice in autumn the first counts that has not passed.
- Midnight ends the day that is named.
- What has passed is no due time, and stays text.
"""

from app.quick_add.grammar import Channel, Kind
from app.quick_add.line import Chip, QuickAdd, Role, parse

__all__ = ["Channel", "Chip", "Kind", "QuickAdd", "Role", "parse"]
