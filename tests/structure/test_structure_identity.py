"""Title, unit, unit type and year, and the passage that says so."""

from collections.abc import Callable

import pytest

from checker.structure.divisions import level_of
from checker.structure.model import Finding, Report
from checker.structure.unit_type import type_of_name

Make = Callable[..., Report]
WORK = "一、主要成效\n全年学法12次,审查合同36份,评查案卷20卷。\n二、存在问题\n人手不足。\n三、下一步打算\n招录3人。\n"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("云川省人民政府", "province"),
        ("广西壮族自治区人民政府", "province"),
        ("重庆市人民政府", "province"),
        ("湛江市人民政府", "prefecture"),
        ("湛江市", "prefecture"),
        ("延边朝鲜族自治州人民政府", "prefecture"),
        ("阿拉善盟行政公署", "prefecture"),
        ("大兴安岭地区行政公署", "prefecture"),
        ("昆山市人民政府", "county"),
        ("江苏省昆山市", "county"),
        ("义乌市", "county"),
        ("禾阳县", "county"),
        ("武汉市江岸区人民政府", "county"),
        ("浦东新区人民政府", "county"),
        ("扎鲁特旗", "county"),
        ("滨海镇", "township"),
        ("葛藤坪乡人民政府", "township"),
        ("巴彦苏木人民政府", "township"),
        ("湘口街道办事处", "subdistrict"),
        ("临江街道", "subdistrict"),
        ("湛江市城市管理和综合执法局", "department"),
        ("国家税务总局昆山市税务局", "department"),
        ("广东省司法厅", "department"),
        ("昆山市卫生健康委员会", "department"),
        ("昆山市人民政府办公室", "department"),
        ("昆山高新区管委会", "development_zone"),
        ("北宸经济技术开发区管理委员会", "development_zone"),
        ("河北雄安新区管理委员会", "development_zone"),
        ("苏州工业园区", "development_zone"),
        ("青穗湖市", ""),
    ],
)
def test_type_of_a_name(name: str, expected: str) -> None:
    assert type_of_name(name)[0] == expected


def test_the_list_of_divisions_holds_all_levels() -> None:
    assert level_of("昆山市") == ("county", "昆山市")
    assert level_of("广东省湛江市") == ("prefecture", "湛江市")
    assert level_of("北京市")[0] == "province"
    assert level_of("东莞市")[0] == "prefecture"
    assert level_of("没有这个市") == ("", "")


@pytest.mark.parametrize(
    ("title", "unit", "kind", "year"),
    [
        ("禾阳县人民政府2023年度法治政府建设情况报告", "禾阳县人民政府", "county", "2023"),
        ("关于2022年度法治政府建设情况的报告", "", "", "2022"),
        ("昆山市人民政府关于二〇二一年法治政府建设情况的报告", "昆山市人民政府", "county", "2021"),
        ("中共禾阳县委 禾阳县人民政府关于2023年度法治政府建设情况的报告", "禾阳县人民政府", "county", "2023"),
        ("2024年度临江街道法治政府建设年度报告", "临江街道", "subdistrict", "2024"),
        ("栖川市档案局关于2023年推进法治政府建设工作的报告", "栖川市档案局", "department", "2023"),
        ("青穗市人民政府法治政府建设工作报告（2022年度）", "青穗市人民政府", "county", "2022"),
        ("甲镇2020年依法行政工作总结", "甲镇", "township", "2020"),
    ],
)
def test_titles(report_of: Make, title: str, unit: str, kind: str, year: str) -> None:
    report = report_of(f"{title}\n{WORK}")
    assert report.title.value == "".join(title.split())
    assert report.document.text[report.title.span.start : report.title.span.end] == title  # type: ignore[union-attr]
    assert (report.unit.value, report.unit_type.value, report.year.value) == (unit, kind, year)


def test_title_over_several_lines(report_of: Make) -> None:
    report = report_of(f"禾阳县人民政府\n关于2023年度法治政府建设\n情况的报告\n{WORK}")
    assert report.title.value == "禾阳县人民政府关于2023年度法治政府建设情况的报告"
    assert (report.unit.value, report.year.value) == ("禾阳县人民政府", "2023")


@pytest.mark.parametrize(
    ("opening", "unit", "year"),
    [
        ("2023年,甲水镇坚持依法行政,现将有关情况报告如下。", "甲水镇", "2023"),
        ("现将栗川县水务局2022年度法治政府建设情况报告如下:", "栗川县水务局", "2022"),
        ("根据要求,我局对2021年法治政府建设工作情况进行了全面总结。", "", "2021"),
    ],
)
def test_lost_title(report_of: Make, opening: str, unit: str, year: str) -> None:
    report = report_of(f"{opening}\n{WORK}")
    assert report.title.why == "lost"
    assert report.title.span is None
    assert report.unit.value == unit
    assert report.year.value == year


def test_signature_and_furniture_name_the_unit(report_of: Make) -> None:
    signed = report_of(f"现将2023年法治政府建设情况报告如下。\n{WORK}栗川县水务局\n2024年1月8日\n")
    assert (signed.unit.value, signed.unit.why, signed.unit_type.value) == ("栗川县水务局", "signature", "department")
    hosted = report_of(f"{WORK}主办单位:栗川县人民政府办公室\n网站标识码:4201130014\n")
    assert hosted.unit.why == "furniture"


def test_the_plan_names_the_next_year(report_of: Make) -> None:
    body = "一、主要成效\n2023年学法12次。2023年审查合同36份。\n二、2024年打算\n2024年招录3人。\n"
    assert report_of(body).year.value == "2023"


def test_cities_on_no_list_by_cues(report_of: Make) -> None:
    counties = report_of(
        f"青穗湖市人民政府2023年法治政府建设报告\n{WORK}市县两级评查案卷。各县区、各部门述法。对6个县区开展督察。\n"
    )
    towns = report_of(f"青穗湖市人民政府2023年法治政府建设报告\n{WORK}全市辖11个镇,各镇配齐法制员。镇街评查案卷。\n")
    assert (counties.unit_type.value, towns.unit_type.value) == ("prefecture", "county")
    for report in (counties, towns):
        assert report.unit_type.why.startswith("cues")
        assert report.unit_type.span


@pytest.mark.parametrize(
    ("words", "kind"),
    [("", "county"), ("各县区、各部门述法。", "prefecture"), ("各县区述法。全市辖11个镇。", "prefecture")],
)
def test_a_city_without_enough_cues_is_guessed_and_called_a_guess(report_of: Make, words: str, kind: str) -> None:
    report = report_of(f"青穗湖市人民政府2023年法治政府建设报告\n{WORK}{words}\n")
    assert report.unit_type == Finding(kind, None, "guess")


@pytest.mark.parametrize(
    ("words", "finding"),
    [
        ("各村干部学法。村委会评议。行政村配齐法制员。", Finding("township", None, "guess")),
        ("科室评查案卷。党组述法。直属单位自查。", Finding("department", None, "guess")),
        ("各村干部学法。村委会评议。", Finding("", None, "unsettled")),
        ("", Finding("", None, "unsettled")),
    ],
)
@pytest.mark.parametrize("name", ["青穗湖", ""])
def test_a_name_that_shows_no_kind_is_guessed_from_everyday_words(
    report_of: Make, name: str, words: str, finding: Finding
) -> None:
    assert report_of(f"2023年法治政府建设报告\n{WORK}{words}\n", unit=name).unit_type == finding


def test_we_tell_the_kind_without_a_name(report_of: Make) -> None:
    report = report_of(f"根据要求,我局开展了自查。\n{WORK}我局还完成了2项任务。\n")
    assert (report.unit_type.value, report.unit_type.why) == ("department", "self-name")


def test_options_go_first(report_of: Make) -> None:
    report = report_of(f"甲镇2023年法治政府建设报告\n{WORK}", unit="乙县", unit_type="county", year="2022")
    assert (report.unit.value, report.unit_type.value, report.year.value) == ("乙县", "county", "2022")
    assert {report.unit.why, report.unit_type.why, report.year.why} == {"option"}


def test_the_opening_tells_the_year_also_behind_furniture(report_of: Make) -> None:
    page = "首页 > 政务公开\n发布时间:2022-01-20\n来源:政府办公室\n"
    report = report_of(f"{page}2023年,青柳镇坚持依法行政,审查合同46份,开展评查2次。\n一、主要做法\n召开会议12次。\n")
    assert report.year.value == "2023"
