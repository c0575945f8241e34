"""RF-6 and RF-7: dates and channels, and silence where there is none."""

from collections.abc import Callable

import pytest

from checker.forms import CHECKS, FormInput

Given = Callable[..., FormInput]
TEXT = """青柳镇人民政府2023年度法治政府建设情况报告
现将有关情况报告如下:
一、主要举措和成效
3月15日审查合同46份,主动公开信息20条。
"""


def signed(date: str) -> str:
    """The report with a signature."""
    return f"{TEXT}青柳镇人民政府\n{date}\n"


@pytest.mark.parametrize(
    ("date", "status"),
    [
        ("2024年2月6日", "covered"),
        ("2024年3月1日", "covered"),
        ("2024年3月2日", "weak"),
        ("二〇二四年二月六日", "covered"),
        ("2024年2月", "covered"),
        ("二〇二四年三月", "weak"),
    ],
)
def test_signature_against_the_limit(date: str, status: str, given_of: Given) -> None:
    verdict = CHECKS["timeliness"](given_of(signed(date)))
    assert verdict.status == status
    assert verdict.evidence


def test_province_has_another_month(given_of: Given) -> None:
    text = signed("2024年3月20日")
    assert CHECKS["timeliness"](given_of(text, unit_type="province")).status == "covered"
    assert CHECKS["timeliness"](given_of(text, unit_type="county")).status == "weak"


def test_what_the_user_says_goes_first(given_of: Given) -> None:
    assert CHECKS["timeliness"](given_of(signed("2024年4月6日"), filed="2024-02-20")).status == "covered"
    assert CHECKS["timeliness"](given_of(TEXT, filed="2024-03-20")).status == "weak"
    assert CHECKS["timeliness"](given_of(TEXT, published="2024-02-20")).status == "covered"


def test_without_a_date_nothing_is_said(given_of: Given) -> None:
    assert CHECKS["timeliness"](given_of(TEXT)).status == "unknown"
    assert CHECKS["public-release"](given_of(TEXT)).status == "unknown"


def test_year_unknown_says_nothing(given_of: Given) -> None:
    given = given_of("一、主要举措和成效\n审查合同若干。\n", filed="2024-02-20")
    assert CHECKS["timeliness"](given).status == "unknown"


@pytest.mark.parametrize(
    ("block", "status"),
    [
        ("发布日期:2024-03-05\n公开方式:主动公开\n", "covered"),
        ("公开方式:主动公开\n", "covered"),
        ("发布日期:2024-06-20\n公开方式:主动公开\n", "weak"),
        ("公开方式:依申请公开\n", "declared"),
    ],
)
def test_release_by_the_page(block: str, status: str, given_of: Given) -> None:
    assert CHECKS["public-release"](given_of(block + TEXT)).status == status


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("(此件公开发布)", "covered"),
        ("(此件主动公开)", "covered"),
        ("(此件依申请公开)", "declared"),
        ("(此件不予公开)", "declared"),
    ],
)
def test_release_by_the_line_below_the_signature(line: str, status: str, given_of: Given) -> None:
    given = given_of(f"{signed('2024年2月6日')}{line}\n抄送:县司法局。\n")
    assert CHECKS["public-release"](given).status == status
    assert CHECKS["timeliness"](given).status == "covered"


def test_the_day_of_printing_is_a_date_of_the_report(given_of: Given) -> None:
    late = given_of(f"{TEXT}青柳镇人民政府办公室  2024年3月18日印发\n")
    assert CHECKS["timeliness"](late).status == "weak"
    assert CHECKS["timeliness"](given_of(f"二〇二四年一月\n{TEXT}")).status == "unknown"
    assert CHECKS["timeliness"](given_of(f"编制单位:青柳镇人民政府\n二〇二四年一月\n{TEXT}")).status == "covered"


def test_release_as_the_user_says(given_of: Given) -> None:
    assert CHECKS["public-release"](given_of(TEXT, published="https://example.org/report")).status == "covered"
    assert CHECKS["public-release"](given_of(TEXT, published="2024-03-28")).status == "covered"
    assert CHECKS["public-release"](given_of(TEXT, published="2024-04-28")).status == "weak"


def test_secrets_are_a_lawful_refusal(given_of: Given) -> None:
    text = TEXT.replace("现将", "本报告部分内容涉及国家秘密,按规定不予公开。现将")
    assert CHECKS["public-release"](given_of(text)).status == "declared"


@pytest.mark.parametrize(
    ("date", "filed", "released"),
    [
        ("2024-02-06 09:30", "covered", "covered"),
        ("2024年3月20日", "weak", "covered"),
        ("2024-04-05", "weak", "weak"),
        ("昨天", "unknown", "unknown"),
        ("2021-02-06", "unknown", "unknown"),
    ],
)
def test_the_page_states_its_date(date: str, filed: str, released: str, given_of: Given) -> None:
    given = given_of(TEXT, stated={"发布日期": date})
    found = [CHECKS[name](given) for name in ("timeliness", "public-release")]
    assert [verdict.status for verdict in found] == [filed, released]
    for verdict in found:
        assert verdict.evidence == ()
        assert ("stated-by-file" in verdict.notes) == (verdict.status != "unknown")


def test_the_page_states_its_address(given_of: Given) -> None:
    verdict = CHECKS["public-release"](given_of(TEXT, stated={"网址": "https://www.example.gov.cn/art/1.html"}))
    assert (verdict.status, verdict.notes) == ("covered", ("stated-by-file",))


def test_a_printed_date_is_shown_and_not_the_stated_one(given_of: Given) -> None:
    given = given_of(f"发布日期:2024-02-06\n{TEXT}", stated={"发布日期": "2024-02-06"})
    for name in ("timeliness", "public-release"):
        assert CHECKS[name](given).evidence
        assert "stated-by-file" not in CHECKS[name](given).notes
