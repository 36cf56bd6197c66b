"""The flow layout wraps, mirrors, and knows its height before it is shown."""

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.controls.flow_layout import FlowLayout


class Block(QWidget):
    """Asks for 100 × 30."""

    def sizeHint(self) -> QSize:
        return QSize(100, 30)


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    holder = QWidget()
    qtbot.addWidget(holder)
    return holder


def fill(
    holder: QWidget, count: int, *, stretches: bool = False
) -> tuple[FlowLayout, list[QWidget]]:
    flow = FlowLayout(holder, gap=10, stretches=stretches)
    blocks: list[QWidget] = [Block() for _ in range(count)]
    for block in blocks:
        flow.addWidget(block)
    return flow, blocks


@pytest.mark.parametrize(
    ("width", "height"), [(540, 30), (539, 70), (320, 70), (210, 110), (100, 190), (40, 190)]
)
def test_it_wraps_where_a_line_is_full(holder: QWidget, width: int, height: int) -> None:
    flow, _ = fill(holder, 5)
    assert flow.heightForWidth(width) == height


def test_what_it_promises_is_what_it_places(holder: QWidget) -> None:
    flow, blocks = fill(holder, 5)
    holder.resize(320, flow.heightForWidth(320))
    holder.show()
    assert blocks[0].geometry() == QRect(0, 0, 100, 30)
    assert blocks[3].geometry() == QRect(0, 40, 100, 30)
    assert max(block.geometry().bottom() for block in blocks) < holder.height()


def test_it_begins_at_the_right_where_one_reads_from_there(holder: QWidget) -> None:
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    _, blocks = fill(holder, 4)
    holder.resize(320, 80)
    holder.show()
    assert [block.x() for block in blocks] == [220, 110, 0, 220]


def test_hidden_things_take_no_room(holder: QWidget) -> None:
    flow, blocks = fill(holder, 3)
    holder.resize(210, 200)
    holder.show()
    assert flow.heightForWidth(210) == 70
    blocks[1].hide()
    assert flow.heightForWidth(210) == 30


def test_a_stretching_row_fills_its_width_in_even_lines(holder: QWidget) -> None:
    flow, blocks = fill(holder, 4, stretches=True)
    holder.resize(330, flow.heightForWidth(330))
    holder.show()
    tops = sorted({block.y() for block in blocks})
    assert [sum(block.y() == top for block in blocks) for top in tops] == [2, 2]
    assert max(block.geometry().right() for block in blocks) == 329


def test_an_item_can_be_taken_out(holder: QWidget) -> None:
    flow, blocks = fill(holder, 2)
    item = flow.takeAt(0)
    assert item is not None
    assert item.widget() is blocks[0]
    assert flow.takeAt(5) is None
    assert flow.itemAt(5) is None
    assert flow.count() == 1
