"""Goal A18: no two colours that meet are too close."""

import pytest

from ui.look.contrast import TEXT_RATIO, contrast_ratio, pairs, shortfalls
from ui.look.tokens import COLOUR_NAMES, LIGHT, TOKEN_SETS, Tokens


@pytest.mark.parametrize("tokens", TOKEN_SETS.values(), ids=TOKEN_SETS)
def test_every_pair_is_far_enough_apart(tokens: Tokens) -> None:
    assert shortfalls(tokens) == []


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.48), ("#123456", "#123456", 1.0)],
)
def test_the_ratio_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast_ratio(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast_ratio(one, other) == contrast_ratio(other, one)


def test_high_contrast_text_reaches_the_stricter_ratio() -> None:
    for name in ("contrast-dark", "contrast-light"):
        tokens = TOKEN_SETS[name]
        for pair in pairs():
            if pair.required == TEXT_RATIO and not pair.ink.startswith("on_"):
                ratio = contrast_ratio(tokens.colour(pair.ink), tokens.colour(pair.ground))
                assert ratio >= 7, f"{name}: {pair.ink} on {pair.ground} is {ratio:.2f}"


def test_every_ink_is_measured() -> None:
    grounds = {
        "bg", "surface", "sunken", "hover", "pressed", "accent_soft", "warn_soft", "danger_soft",
        "good_soft", "selection", "tooltip",
    }  # fmt: skip
    separators = {"line"}
    filled = {"accent_hover", "accent_pressed", "danger_hover"}
    measured = {pair.ink for pair in pairs()}
    assert COLOUR_NAMES - measured == grounds | separators | filled


def test_an_unknown_colour_is_an_error() -> None:
    with pytest.raises(KeyError):
        LIGHT.colour("purple")
    with pytest.raises(KeyError):
        LIGHT.colour("name")
