"""`fazhi indicators` and `fazhi framework`."""

import json

import pytest
from rich.cells import cell_len

from checker.cli.running import run
from checker.framework import load
from checker.render.explain import explain
from checker.render.screen import Screen


def _out(capture: pytest.CaptureFixture[bytes], *words: str) -> str:
    assert run(list(words)) == 0
    out, err = capture.readouterr()
    assert err == b""
    return out.decode()


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("width", [40, 80, 120])
def test_list(
    lang: str, width: int, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    out = _out(capfdbinary, "indicators", "--lang", lang)
    assert max(map(cell_len, out.splitlines())) <= width
    joined = "".join(out.split())
    for indicator in load().indicators:
        assert indicator.id in joined
        assert indicator.code in joined


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("width", [40, 80])
def test_every_indicator_can_be_explained(lang: str, width: int) -> None:
    framework = load()
    for indicator in framework.indicators:
        lines = explain(framework, indicator, Screen(width, False, lang)).splitlines()
        assert max(map(cell_len, lines)) <= width
        assert indicator.code in "".join(lines)


def test_explanation_marks_what_nobody_has_verified(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    unverified = next(i for i in load().indicators if any(not b.verified for b in i.basis))
    assert "未核实" in _out(capfdbinary, "indicators", unverified.id, "--lang", "zh").replace("\n", "").replace(" ", "")


def test_code_and_title_are_names_too(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    first = load().indicators[10]
    by_id = _out(capfdbinary, "indicators", first.id)
    assert _out(capfdbinary, "indicators", first.code.lower()) == by_id
    assert _out(capfdbinary, "indicators", first.title.zh) == by_id


def test_json(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    rows = json.loads(_out(capfdbinary, "indicators", "--format", "json"))["indicators"]
    assert [row["id"] for row in rows] == [i.id for i in load().indicators]
    one = json.loads(_out(capfdbinary, "indicators", rows[12]["id"], "--format", "json"))
    assert one["examples"]
    assert one["find"]["terms"] or one["elements"] or one["find"]["together"]


@pytest.mark.parametrize("name", ["litigation", "应诉", "admin-litigaton"])
def test_unknown_name_tips_the_nearest(name: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["indicators", name, "--lang", "en"]) == 2
    out, err = capfdbinary.readouterr()
    assert out == b""
    assert "admin-litigation" in err.decode()


def test_framework_check_and_lint(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert "81" in _out(capfdbinary, "framework", "check", "--lang", "en")
    assert "framework" in _out(capfdbinary, "framework", "lint", "--lang", "en")


def test_a_broken_framework_shows_every_mistake(tmp_path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    (tmp_path / "framework.yaml").write_text("id: x\nid: y\nnonsense: 1\n", encoding="utf-8")
    assert run(["framework", "check", str(tmp_path)]) == 2
    out, err = capfdbinary.readouterr()
    assert out == b""
    assert "framework.yaml:2:1" in err.decode()
