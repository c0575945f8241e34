"""What stands in which part, and that empty parts are left out."""

import pytest

from checker.audit import Told, Tools, audit_report
from checker.documents.model import Document, Origin, Skipped
from checker.documents.plain import draft_of
from checker.framework.model import Framework
from checker.model import Audit
from checker.notes import Note
from checker.render.letter.lines import lines_of
from checker.render.words import has
from checker.structure import parse
from checker.structure.model import Span
from checker.verdict import REASONS, Verdict

TEXT = """青堰镇人民政府2023年度法治政府建设情况报告
现将2023年度法治政府建设情况报告如下:
一、主要举措和成效
严格落实行政执法三项制度,规范执法行为。全年公开行政处罚决定书4份。
高度重视行政复议工作。
二、存在的不足
干部法治意识还不够强。
三、下一年安排
组织执法培训2期,建立案卷评查制度。
"""


def audit_of(tools: Tools, text: str = TEXT, told: Told = Told(), **options: str) -> Audit:  # noqa: B008
    document = Document("报告.txt", "", "utf-8", text, draft_of("报告.txt", text).blocks)
    return audit_report(parse(document, **options), tools, told)


def parts(audit: Audit, lang: str = "zh") -> dict[str, list[str]]:
    """The words of every part by its title."""
    found: dict[str, list[str]] = {"": []}
    here = found[""]
    for line in lines_of(audit, lang):
        if line.kind == "part":
            here = found[line.words] = []
        else:
            here.append(line.words)
    return found


def only(audit: Audit, *statuses: str) -> Audit:
    """The audit with nothing but results of these statuses that are asked for, all others covered."""
    fine = Verdict("covered", "", (), ())
    results = tuple(
        r if r.verdict.status in statuses else r._replace(verdict=fine, nearest=None) for r in audit.results
    )
    results = tuple(
        r._replace(verdict=fine)
        if r.verdict.status != "covered" and (r.applicability == "recommended" or r.indicator.weight == "bonus")
        else r._replace(applicability="required", condition="")
        for r in results
    )
    return audit._replace(results=results, notes=())


def test_the_parts_come_in_order_and_are_numbered(tools: Tools) -> None:
    assert list(parts(audit_of(tools)))[1:] == [
        "一、总体情况",
        "二、应当补充的内容",
        "三、需要充实的内容",
        "四、需要说明的事项",
        "五、其他提示",
    ]


def test_empty_parts_are_left_out_and_the_rest_numbered_anew(tools: Tools) -> None:
    audit = audit_of(tools)
    assert list(parts(only(audit, "weak")))[1:] == ["一、总体情况", "二、需要充实的内容"]
    assert list(parts(only(audit, "weak"), "en"))[1:] == ["1. Overall", "2. What is to be substantiated"]
    nothing = parts(only(audit))
    assert list(nothing)[1:] == ["一、总体情况"]
    assert "没有发现需要补充、充实或者说明的内容" in "".join(nothing["一、总体情况"])


def test_a_missing_indicator_has_basis_place_and_wording_with_blanks(tools: Tools) -> None:
    told = parts(audit_of(tools))["二、应当补充的内容"]
    at = next(n for n, words in enumerate(told) if "权责清单。" in words)
    assert told[at + 1].startswith("依据：《法治政府建设实施纲要（2021—2025年）》（四）；")
    assert told[at + 2] == "宜写入：“政府职能依法全面履行”部分。"
    assert told[at + 3].startswith("建议：写明权责清单现有＿＿项，本年度新增＿＿项")


def test_a_weak_indicator_says_what_is_lacking(tools: Tools) -> None:
    told = parts(audit_of(tools))["三、需要充实的内容"]
    at = next(n for n, words in enumerate(told) if words.endswith("行政执法“三项制度”。"))
    assert "不足：“行政执法公示”已有事实，“执法全过程记录”“重大执法决定法制审核”尚缺。" in told[at : at + 5]
    problems = next(n for n, words in enumerate(told) if words.endswith("存在的不足和原因。"))
    assert told[problems + 1] == "原文（第7行，“存在的不足”部分）：干部法治意识还不够强。"
    assert told[problems + 2] == "不足：写了存在的问题，没有写明产生问题的原因。"


def test_words_only_name_the_facts_that_are_expected(tools: Tools) -> None:
    told = parts(audit_of(tools))["三、需要充实的内容"]
    whys = [words for words in told if words.startswith("不足：没有写明可以核对的事实")]
    assert len(whys) == len(set(whys)) > 0
    at = next(n for n, words in enumerate(told) if words.endswith("行政复议。"))
    assert told[at + 2].startswith(
        "不足：没有写明可以核对的事实，如“角色（办理或被申请）”“案件数量（申请、受理、审结）”"
        "“结果（维持、撤销、纠错率、调解和解）”等；是否适用该项"
    )
    bare = audit_of(tools)
    results = tuple(
        r if r.verdict.elements else r._replace(indicator=r.indicator._replace(elements=())) for r in bare.results
    )
    told = parts(bare._replace(results=results))["三、需要充实的内容"]
    at = next(n for n, words in enumerate(told) if words.endswith("行政复议。"))
    assert told[at + 2].startswith("不足：没有写明该项工作可以核对的事实；")


def test_what_is_only_recommended_stands_by_groups(tools: Tools) -> None:
    told = parts(audit_of(tools))["五、其他提示"]
    at = next(n for n, words in enumerate(told) if words.endswith("可以结合实际选择补充："))
    groups = [words.partition("：") for words in told[at + 1 :] if "：" in words]
    assert [name for name, _, _ in groups][:2] == ["报告形式与法定内容", "政府职能依法全面履行"]
    assert all(titles.endswith("。") for _, _, titles in groups[:2])


def test_questions_speak_to_the_unit(tools: Tools) -> None:
    told = parts(audit_of(tools))["四、需要说明的事项"]
    asked = [words for words in told if "是否有被申请行政复议的案件" in words]
    assert len(asked) == 1
    assert "你单位当年" in asked[0]
    assert "涉及：行政复议（已列入上文需要充实的内容）。" in told
    assert any(words.endswith("报告何时报送、报送何处，报告和所附信息均未显示，请说明。") for words in told)
    assert not any("本单位" in words for words in asked)


def test_an_answer_is_told_as_the_reviewer_s(tools: Tools) -> None:
    told = parts(audit_of(tools, told=Told({"licensing": False})))["一、总体情况"]
    assert "“办理行政许可或政务服务事项”一项，按审查人员掌握的情况作“否”处理。" in told


def test_notes_for_the_unit_stand_in_the_letter_and_those_for_the_reviewer_do_not(tools: Tools) -> None:
    audit = audit_of(tools)
    at = TEXT.index("全年公开")
    notes = (
        Note("sum", Span(at, at + 5), "合计(3+4)应为7,文中为“8,合计”。", "The sum should be 7."),
        Note("hidden-text", None, "文件含有读者看不见的文字12个字符,未计入正文。", "12 hidden characters."),
        Note("guess", None, "单位类型是推测的;如不对,请用 --unit-type 指定。", "A guess: --unit-type."),
        Note("scan", None, "第2页是扫描图像,未读取;安装识别组件后可读取:python -m pip。", "Page 2 is a scan."),
    )
    scan = Skipped("scan", "", Origin(page=2))
    document = audit.report.document._replace(skipped=(scan, scan._replace(origin=Origin(page=5))))
    audit = audit._replace(notes=notes, report=audit.report._replace(document=document))
    told = parts(audit)["五、其他提示"]
    assert told[:3] == [
        "1. 合计（3+4）应为7，文中为“8,合计”（第4行，“主要举措和成效”部分）。",
        "2. 文件含有读者看不见的文字12个字符，未计入正文。",
        "3. 第2、5页是扫描图像，未能读取，意见中不包括该部分内容，请提供可以读取的文本。",
    ]
    assert "pip" not in "".join(told)
    assert "unit-type" not in "".join(told)


def test_what_nobody_has_checked_is_marked_and_only_cited_where_nothing_else_is(tools: Tools) -> None:
    audit = audit_of(tools)
    told = [words for rows in parts(audit).values() for words in rows if words.startswith("依据：")]
    by_title = {r.indicator.title.zh: r.indicator.basis for r in audit.results}
    assert any(any(not b.verified for b in basis) and any(b.verified for b in basis) for basis in by_title.values())
    assert not any("未核实" in words for words in told if words.count("《") > 1)
    bases = tuple(b._replace(verified=False) for b in audit.framework.indicators[0].basis)
    results = tuple(r._replace(indicator=r.indicator._replace(basis=bases)) for r in audit.results)
    told = [w for rows in parts(audit._replace(results=results)).values() for w in rows if w.startswith("依据：")]
    assert told
    assert all("〔未核实〕" in words for words in told)


def test_a_law_of_later_years_is_not_cited(tools: Tools) -> None:
    told = parts(audit_of(tools))["二、应当补充的内容"]
    at = next(n for n, words in enumerate(told) if words.endswith("述法。"))
    assert told[at + 1] == "依据：《党政主要负责人年终述法工作方案》。"
    later = parts(audit_of(tools, TEXT.replace("2023", "2025")))["二、应当补充的内容"]
    at = next(n for n, words in enumerate(later) if words.endswith("述法。"))
    assert "《法治宣传教育法》第三十八条" in later[at + 1]


def test_unknown_unit_and_title_leave_blanks(tools: Tools) -> None:
    text = TEXT.partition("\n")[2]
    lines = lines_of(audit_of(tools, text, unit_type="township", year="2023"), "zh")
    assert lines[0].words == "关于＿＿＿＿＿＿2023年度法治政府建设情况报告的审查反馈意见"
    assert lines[1].words == "＿＿＿＿＿＿："


@pytest.mark.parametrize(
    ("unit", "unit_type", "to"),
    [
        ("云川省", "province", "云川省人民政府"),
        ("临澜市", "prefecture", "临澜市人民政府"),
        ("禾阳县", "county", "禾阳县人民政府"),
        ("临澜市青榆区", "county", "临澜市青榆区人民政府"),
        ("青堰镇", "township", "青堰镇人民政府"),
        ("南湖街道", "subdistrict", "南湖街道办事处"),
        ("南湖街", "subdistrict", "南湖街道办事处"),
        ("北辰经济开发区", "development_zone", "北辰经济开发区管理委员会"),
        ("青堰镇人民政府", "township", "青堰镇人民政府"),
        ("临澜市政府", "prefecture", "临澜市政府"),
        ("南湖街道办", "subdistrict", "南湖街道办"),
        ("北辰经济开发区管委会", "development_zone", "北辰经济开发区管委会"),
        ("禾阳县水务局", "department", "禾阳县水务局"),
        ("禾阳县", "department", "禾阳县"),
    ],
)
def test_the_salutation_names_the_organ(unit: str, unit_type: str, to: str, tools: Tools) -> None:
    audit = audit_of(tools, unit=unit, unit_type=unit_type)
    assert lines_of(audit, "zh")[1].words == f"{to}："
    assert lines_of(audit, "en")[1].words == f"To {unit}:"
    lines = lines_of(audit._replace(report=audit.report._replace(title=audit.report.title._replace(value=""))), "zh")
    assert lines[0].words.startswith(f"关于{unit}2023年度")


def test_a_guessed_kind_and_a_forced_audit_are_said(tools: Tools) -> None:
    audit = audit_of(tools)
    report = audit.report._replace(unit_type=audit.report.unit_type._replace(why="guess"))
    told = parts(audit._replace(report=report, forced="x seems to be y, not an annual report."))
    assert "请核实" in told["一、总体情况"][0]
    assert any("请先核对报送的材料是否有误" in words for words in told[""])


def test_the_closing_leaves_signer_and_day_blank(tools: Tools) -> None:
    lines = lines_of(audit_of(tools), "zh")
    assert [line.words for line in lines[-2:]] == ["（审查单位）＿＿＿＿＿＿", "＿＿＿＿年＿＿月＿＿日"]
    assert [line.kind for line in lines[-2:]] == ["right", "right"]


def test_every_reason_and_check_has_words(tools: Tools) -> None:
    framework: Framework = tools.framework
    assert all(has(f"letter.why.{reason}") for reason in REASONS)
    asked = [i.check for i in framework.indicators if i.check and i.weight != "bonus"]
    plain = {"timeliness", "public-release", "section-problems-causes"}  # a remark says why
    assert all(has(f"letter.why.{check}") for check in asked if check not in plain)


def test_the_year_stands_once(tools: Tools) -> None:
    named = " ".join(parts(audit_of(tools))[""])
    assert named.count("2023") == 2  # in the letter's own title, and in that of the report
    unnamed = TEXT.replace("青堰镇人民政府2023年度法治政府建设情况报告", "青堰镇人民政府法治政府建设情况报告")
    assert "(2023年度)" in " ".join(parts(audit_of(tools, unnamed))[""]).replace("（", "(").replace("）", ")")
