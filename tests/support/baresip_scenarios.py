"""Eighteen scenarios with baresip: what is to be told of each, as people expect it.

The expectations were written from what was done in each scenario: who rang, answered, ended, and
how.
"""

from __future__ import annotations

LONG_NAME = "x" * 120

TOLD: dict[str, list[str]] = {
    "1_answered_remote_end": [
        "ring +15551230001",
        "answer +15551230001",
        "end +15551230001 normal",
    ],
    "2_answered_agent_hangs_up": [
        "ring +15551230002",
        "answer +15551230002",
        "end +15551230002 normal",
    ],
    "3_missed_caller_cancels": ["ring +15551230003", "end +15551230003 cancelled"],
    "4_agent_declines": ["ring +15551230004", "end +15551230004 declined"],
    "5_second_call_waiting_missed": [
        "ring +15551230005",
        "answer +15551230005",
        "ring +15551230006",
        "end +15551230006 cancelled",
        "end +15551230005 normal",
    ],
    "6_second_call_waiting_taken": [
        "ring +15551230007",
        "answer +15551230007",
        "ring +15551230008",
        "hold +15551230007",
        "answer +15551230008",
        "end +15551230008 normal",
        "resume +15551230007",
        "end +15551230007 normal",
    ],
    "7_odd_identities": [
        word
        for number in (
            "anonymous@anonymous.invalid",
            "Restricted@pbx.example.com",
            "unknown@pbx.example.com",
            "0014155550100",
            "+4930901820",
            "+15551234",
            "+15551234567",
            "1001",
            "--help@pbx.example.com",
        )
        for word in (f"ring {number}", f"end {number} cancelled")
    ],
    "7b_raw_from_headers": [
        word
        for number in (
            "+15551234567",
            "5551234",
            "+33142685300",
            "+15551234567",
            "+15551234568",
            "+15551234569",
        )
        for word in (f"ring {number}", f"end {number} cancelled")
    ],
    "7c_duplicate_invite_retransmission": ["ring +15551230012", "end +15551230012 cancelled"],
    "7d_remote_hold_and_resume": [
        "ring +15551230013",
        "answer +15551230013",
        "end +15551230013 normal",
    ],
    "7e_refer_from_remote": [
        "ring +15551230014",
        "answer +15551230014",
        "end +15559990000",
        "end +15551230014 normal",
    ],
    "7f_outgoing_call": ["ring +15559990001", "answer +15559990001", "end +15559990001 normal"],
    "7g_outgoing_call_nobody_there": ["end +15559990002"],
    "7h_client_reconnects_mid_call": [
        "ring +15551230015",
        "answer +15551230015",
        "end +15551230015 normal",
    ],
    "8_softphone_killed_mid_call": ["ring +15551230009", "answer +15551230009", "gone"],
    "9_softphone_quits_mid_call_sigterm": ["ring +15551230010", "answer +15551230010", "gone"],
    "10_second_client_steals_connection": [],
    "11_latency_20_calls": [
        word
        for number in range(15551240001, 15551240021)
        for word in (f"ring +{number}", f"end +{number} cancelled")
    ],
}
NAMES = {
    "1_answered_remote_end": ["Ann Example"],
    "7_odd_identities": [
        "Anonymous",
        "",
        "Private Number",
        'O\'Neil "Bo" M.',
        "Jörg Müßig 株式会社",
        "",
        "Esc, Plus",
        "Desk",
        "<script>alert(1)</script>",
    ],
    "7b_raw_from_headers": ["", "", "Caf\ufffd (latin-1 byte)", "tab here", LONG_NAME, ""],
    "7c_duplicate_invite_retransmission": ["Lee Twice"],
}
