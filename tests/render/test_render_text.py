"""Text on its way to the screen: harmless, measured, wrapped, shortened."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.text import Text

from checker.render.cells import clip
from checker.render.quotes import quoted
from checker.render.visible import visible
from checker.render.wrapping import wrap

MIXED = st.text(st.sampled_from("法治政府，。“”《》（）、abc XYZ 0123-_/%…\n\t\x1b\u202e\u200b\x7f\x9b"), max_size=200)


@given(st.text())
def test_visible_text_commands_nothing(text: str) -> None:
    shown = visible(text)
    assert shown.isprintable()
    assert visible(shown) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31m", "␛[31m"),
        ("\x7f", "␡"),
        ("\x9b", "<U+009B>"),
        ("\u202e", "<U+202E>"),
        ("\u200b", "<U+200B>"),
        ("\ud800", "<U+D800>"),
        ("a\tb\nc", "a b c"),
        ("\u3000", " "),
        ("法治\ufeff", "法治<U+FEFF>"),
        ("\u2028", "<U+2028>"),
    ],
)
def test_placeholders(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(MIXED, st.integers(2, 60))
def test_lines_fit_and_nothing_is_lost(text: str, width: int) -> None:
    shown = visible(text)
    lines = wrap(Text(shown), width)
    assert all(cell_len(line.plain) <= width for line in lines)
    assert "".join(line.plain for line in lines).replace(" ", "") == shown.replace(" ", "")


@given(MIXED, st.integers(10, 60), st.integers(0, 8))
def test_hanging_lines_fit(text: str, width: int, hang: int) -> None:
    first, *rest = wrap(Text(visible(text)), width, hang)
    assert cell_len(first.plain) <= width
    assert all(cell_len(line.plain) <= width - hang for line in rest)


def test_punctuation_does_not_begin_a_line() -> None:
    lines = wrap(Text("法治政府建设。" * 20), 14)
    assert not any(line.plain.startswith("。") for line in lines)


def test_words_and_options_stay_whole() -> None:
    lines = wrap(Text("答复 --answer reconsideration-cases=yes|no 即可"), 42)
    assert any("--answer" in line.plain for line in lines)
    assert any("reconsideration-cases=yes" in line.plain for line in lines)


@given(MIXED, st.integers(2, 40))
def test_clipped_text_fits(text: str, width: int) -> None:
    assert cell_len(clip(visible(text), width)) <= width


def test_a_long_quote_is_shortened_around_its_fact() -> None:
    quote = "认真落实各项要求，" * 30 + "全年审查合同47份，" + "持续加强工作，" * 30
    text = quoted(quote, ["47份"], 80)
    assert "全年审查合同47份" in text.plain
    assert text.plain.startswith("“…")
    assert text.plain.endswith("…”")
    assert cell_len(text.plain) <= 84
    assert [text.plain[span.start : span.end] for span in text.spans if span.style == "bold"] == ["47份"]


def test_facts_are_found_in_their_folded_form() -> None:
    text = quoted("全年审查合同４７ 份", ["47份"], 80)
    assert [text.plain[span.start : span.end] for span in text.spans if span.style == "bold"] == ["４７ 份"]


def test_a_short_quote_stays_as_it_is() -> None:
    assert quoted("全年审查合同47份。", [], 80).plain == "“全年审查合同47份。”"
