"""The site's own links: filled with the call's fields, opened in one press, never anything else."""

from __future__ import annotations

import pytest

from ui.desk.wrap_up.site_links import SiteLinks


@pytest.fixture
def opened() -> list[str]:
    return []


@pytest.fixture
def links(there, qtbot, opened):
    def open_it(link: str) -> bool:
        opened.append(link)
        return "broken" not in link

    links = SiteLinks(there.place, open_it)
    qtbot.addWidget(links)
    links.show()
    return links


def titles(links: SiteLinks) -> list[str]:
    return [button.text() for button in links.buttons]


def test_a_press_opens_the_filled_address(there, links, opened):
    there.place.settings.set(
        "links", [{"title": "CRM", "url": "https://crm.example/?q={number}&who={name}"}]
    )
    links.show_call(there.desk.calls.start(number="+14155550134", name="Jö & Co"))
    links.buttons[0].click()
    assert opened == ["https://crm.example/?q=%2B14155550134&who=J%C3%B6%20%26%20Co"]


def test_a_link_whose_field_is_not_known_says_which(there, links, opened):
    there.place.settings.set("links", [{"title": "Order", "url": "https://s.example/{order}"}])
    call = there.desk.calls.start()
    links.show_call(call)
    (button,) = links.buttons
    assert not button.isEnabled()
    assert button.accessibleDescription() == "The call's order is not known yet"
    there.desk.calls.set_field(call, "order", "8841")
    (button,) = links.buttons
    assert button.isEnabled()
    button.click()
    assert opened == ["https://s.example/8841"]


def test_new_links_of_the_settings_appear(there, links):
    links.show_call(there.desk.calls.start())
    assert titles(links) == []
    there.place.settings.set("links", [{"title": "CRM", "url": "https://crm.example/"}])
    assert titles(links) == ["CRM"]


def test_a_link_with_an_unknown_blank_cannot_be_pressed(there, links):
    there.place.settings.set("links", [{"title": "Bad", "url": "https://x.example/{secret}"}])
    links.show_call(there.desk.calls.start())
    assert not links.buttons[0].isEnabled()


def test_where_nothing_opens_it_that_is_said(there, links):
    there.place.settings.set("links", [{"title": "CRM", "url": "https://broken.example/"}])
    links.show_call(there.desk.calls.start())
    links.buttons[0].click()
    assert "No program opened the link" in links.problem
