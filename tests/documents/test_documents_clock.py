"""The time that one report may take."""

import re
import signal
import time

import pytest

from checker.documents import clock
from checker.documents.clock import paused, renew, within
from checker.errors import UnreadableReport


def matching_without_end() -> None:
    with within("report.docx", 1):
        renew()
        re.match(r"(a+)+$", "a" * 40 + "b")


def swallowing_without_end() -> None:
    with within("report.html", 1):
        renew()
        while True:
            try:
                time.sleep(0.05)
            except Exception:
                continue


def failing() -> None:
    with within("report.txt", 1):
        renew()
        raise ZeroDivisionError


def left() -> float:
    return signal.getitimer(signal.ITIMER_REAL)[0]


def test_work_without_end_is_stopped_also_inside_a_pattern() -> None:
    with pytest.raises(UnreadableReport) as caught:
        matching_without_end()
    assert "report.docx takes longer than the limit of 1 seconds" in str(caught.value)
    assert "--max-seconds" in caught.value.tip


def test_no_code_on_the_way_takes_the_alarm_for_its_own_error() -> None:
    with pytest.raises(UnreadableReport):
        swallowing_without_end()


def test_nothing_rings_after_the_block() -> None:
    with within("a", 1):
        renew()
        assert left() > 0
    assert left() == 0
    renew()
    assert left() == 0


def test_an_error_in_the_block_is_left_alone_and_disarms() -> None:
    with pytest.raises(ZeroDivisionError):
        failing()
    assert left() == 0


def test_renewal_gives_the_whole_time_again() -> None:
    with within("scan.pdf", 60):
        renew()
        signal.setitimer(signal.ITIMER_REAL, 5)
        renew()
        assert left() > 50


def test_a_pause_takes_no_time_of_the_report() -> None:
    with within("a", 60):
        with paused():
            assert left() == 0
        assert left() == 0
        renew()
        with paused():
            assert left() == 0
        assert left() > 50
    assert left() == 0


def test_a_platform_without_alarms_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(signal, "setitimer")
    with within("a", 1):
        renew()
    assert not clock._running
