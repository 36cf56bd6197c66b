"""A length of time as a clock shows it."""


def clock_time(seconds: float) -> str:
    """Return ``mm:ss``, or ``h:mm:ss`` from an hour on."""
    whole = int(seconds)
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    if hours:
        return f"{hours}:{minutes:02}:{left:02}"
    return f"{minutes:02}:{left:02}"
