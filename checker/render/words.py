"""The words of the screens, in Chinese and English."""

from checker.framework.phrases import Text
from checker.render.words_compare import COMPARE
from checker.render.words_gate import GATE
from checker.render.words_html import HTML
from checker.render.words_letter import LETTER
from checker.render.words_parse import PARSE
from checker.render.words_table import TABLE
from checker.render.words_word import WORD

_WORDS: dict[str, tuple[str, str]] = {
    # What a status is called.
    "covered": ("已覆盖", "covered"),
    "weak": ("薄弱", "weak"),
    "missing": ("缺失", "missing"),
    "declared": ("零申报", "nil"),
    "not_applicable": ("不适用", "n/a"),
    "unknown": ("需确认", "ask"),
    # Weights and applicability.
    "core": ("核心", "core"),
    "standard": ("一般", "standard"),
    "bonus": ("加分", "bonus"),
    "required": ("必备", "required"),
    "recommended": ("建议", "recommended"),
    "applies.not_applicable": ("不适用", "not applicable"),
    "applies.unknown": ("需确认", "to be confirmed"),
    "applies.when": ("视情况: {condition}", "if: {condition}"),
    # Why evidence is weak, and what would mend it.
    "slogan": ("只有表态,没有可核实的事实", "words of endeavour only, no checkable fact"),
    "plan-only": ("只写了打算,没有写当年做成的事", "only a plan, nothing that was done in the year"),
    "problem-only": ("只作为问题提到,没有写当年做了什么", "only named as a problem, nothing that was done"),
    "partial-elements": ("只写了一部分要素", "only some of its parts are evidenced"),
    "other-subject": ("写的是别的单位或别的事项", "the facts are of another unit or subject"),
    "wrong-year": ("写的不是报告年度的事", "the facts are of another year"),
    "ask.slogan": ("写明做了什么、何时、多少", "say what was done, when, how much"),
    "ask.plan-only": ("写明当年已完成的部分", "say what was completed in the year"),
    "ask.problem-only": ("写明当年的做法和结果", "say what was done in the year and with what result"),
    "ask.partial-elements": ("补齐缺少的要素", "add the parts that are lacking"),
    "ask.other-subject": ("写明本单位自己的情况", "give the unit's own facts"),
    "ask.wrong-year": ("换成报告年度的数据", "give the facts of the report year"),
    "late.told": (
        "所示日期{day}({source})晚于期限{limit}",
        "the date shown, {day} ({source}), is later than the limit, {limit}",
    ),
    "late.given": ("所附信息", "given with the report"),
    "late.from": ("见“{label}”", "under “{label}”"),
    "late.from.落款日期": ("报告落款", "the report's signature"),
    "ask.late": ("核对日期,确属逾期的说明原因", "check the date; where it is right, say why it is late"),
    "advice.timeliness": (
        "请核对该日期;确属逾期的,说明原因,以后年度于{limit}前报送。",
        "Check the date; where it is right, say why it is late, and file by {limit} in later years.",
    ),
    "advice.public-release": (
        "请核对该日期;确属逾期的,说明原因,以后年度于{limit}前公开。",
        "Check the date; where it is right, say why it is late, and publish by {limit} in later years.",
    ),
    # Why the nearest passage does not count.
    "near.heading": ("只是标题", "it is a heading only"),
    "near.excepted": ("是易混项,说的是另一件事", "it is a confusable and speaks of something else"),
    "near.other-subject": ("写的是别的单位或别的事项", "it speaks of another unit or subject"),
    "near.no-term": ("没有写到这件事", "it does not name the subject"),
    # Remarks beside a verdict.
    "no-figure": ("有具体做法,没有数据", "a definite act, but no figure"),
    "contradiction": ("既作零申报又列有数据,请核对", "declared nil, yet figures are given: please check"),
    "filing-date-not-stated": (
        "没有写报送日期,按落款或发布日期判断",
        "no filing date: judged by the date signed or published",
    ),
    "stated-by-file": (
        "日期或网址取自网页自带的信息,不在正文中",
        "the date or address is what the web page states about itself, not in its text",
    ),
    "written": ("已写入 {path}", "written to {path}"),
    "recognising": ("正在识别扫描页 {done}/{total}", "Recognising scanned pages: {done} of {total}"),
    # Head and overview.
    "product": ("法治政府建设年度报告审核", "Audit of an annual report on rule-of-law government"),
    "year": ("{year}年度", "report year {year}"),
    "no-title": ("(未见标题)", "(no title found)"),
    "no-unit": ("(单位名称不详)", "(unit not known)"),
    "file": ("{path} · {encoding} · {characters}字", "{path} · {encoding} · {characters} characters"),
    "by-framework": ("指标体系 {id} {version} · {count}项指标", "framework {id} {version} · {count} indicators"),
    "by-option": ("(由审核人指定)", " (set by the reviewer)"),
    "by-guess": ("(推测,可用 --unit-type 指定)", " (a guess: --unit-type sets it)"),
    "forced": ("强制审核: {why}", "Audited all the same: {why}"),
    "overview": ("总体情况", "Overview"),
    "all": ("合计", "all"),
    "legend": (
        "█ 已覆盖(含零申报)  ▒ 薄弱  ░ 缺失;“已覆盖”只表示报告中找到了证据。",
        "█ covered (nil included)  ▒ weak  ░ missing. “Covered” only means that evidence was found.",
    ),
    # What needs work.
    "section.missing-core": ("缺失的核心指标", "Missing: core indicators"),
    "section.weak-core": ("薄弱的核心指标", "Weak: core indicators"),
    "section.missing-standard": ("缺失的一般指标", "Missing: standard indicators"),
    "section.weak-standard": ("薄弱的一般指标", "Weak: standard indicators"),
    "section.recommended": ("可补充的建议项和加分项", "Recommended and bonus indicators to add"),
    "section.questions": ("请单位确认", "Questions to the unit"),
    "section.answers": ("审核人答复", "The reviewer's answers"),
    "section.notes": ("提示", "Notes"),
    "section.covered": ("已找到证据", "Evidence found"),
    "section.declared": ("零申报", "Declared nil"),
    "section.not_applicable": ("不适用", "Not applicable"),
    "section.conditions": ("单位情况的判断", "What was settled about the unit"),
    "nothing": ("没有需要处理的缺失或薄弱指标。", "Nothing is missing or weak."),
    "section.in": ("“{section}”部分", "“{section}”"),
    "expected": ("应见于", "expected"),
    "nearest": ("最接近", "nearest"),
    "nothing-near": ("全文没有相近的内容", "nothing in the text comes near"),
    "not-counted": ("不算数:{why}", "not counted: {why}"),
    "basis": ("依据", "basis"),
    "unverified": ("〔未核实〕", " (unverified)"),
    "later-basis": ("〔报告年度尚未施行〕", " (not yet in force in the report year)"),
    "advice": ("建议", "advice"),
    "reason": ("原因", "reason"),
    "elements": ("要素", "parts"),
    "evidence": ("证据", "evidence"),
    "facts": ("事实", "facts"),
    "remark": ("提示", "note"),
    "to-do": ("需要", "needed"),
    "line": ("第{line}行", "line {line}"),
    "at.between": ("", ", "),
    "at.page": ("第{page}页", "page {page}"),
    "at.paragraph": ("第{paragraph}段", "paragraph {paragraph}"),
    "at.cell": ("表{table}第{row}行第{column}列", "table {table}, row {row}, column {column}"),
    "at.text-box": ("文本框", "text box"),
    "at.footnote": ("脚注", "footnote"),
    "at.endnote": ("尾注", "endnote"),
    "at.header": ("页眉", "header"),
    "at.footer": ("页脚", "footer"),
    "at.confidence": ("(识别置信度{share}%,请核对原件)", " (recognised with {share}% confidence: check the original)"),
    "if-applies": ("(适用性待确认)", "(if it applies)"),
    # Questions, answers, conditions.
    "concerns": ("关系到", "concerns"),
    "answer": ("答复", "answer"),
    "yes": ("是", "yes"),
    "no": ("否", "no"),
    "open": ("待确认", "open"),
    "why.answer": ("审核人答复", "the reviewer's answer"),
    "why.unit-type": ("按单位类型", "by unit type"),
    "why.name": ("按单位名称", "by the unit's name"),
    "why.shown": ("报告中有证据", "shown by the report"),
    "why.denied": ("报告中已说明", "the report says so"),
    "why.open": ("未能判断", "nothing settles it"),
    "why.carried": ("随零申报", "follows from a nil declaration"),
    "why.year": ("本年度不适用", "not in this report year"),
    "why.kind": ("此类单位不适用", "not for this kind of unit"),
    "form-question": ("报告中没有看到依据,请补充。", "The report gives nothing to judge this by; please supply it."),
    "form.timeliness": ("--filed {year}-02-28", "--filed {year}-02-28"),
    "form.public-release": (
        "--published {year}-03-20 或 --published 网址",
        "--published {year}-03-20 or --published https://...",
    ),
    "more": ("加 --all 显示已找到的证据全文。", "Use --all to see the evidence that was found."),
    # Indicators.
    "list.title": ("指标体系 {title} {version}", "{title} {version}"),
    "list.id": ("标识", "id"),
    "list.name": ("指标", "indicator"),
    "explain.hint": ("查看一项:fazhi indicators 标识", "To see one of them: fazhi indicators ID"),
    "explain.applies": ("适用", "applies to"),
    "explain.years": ("年度", "years"),
    "explain.from": ("{year}年起", "from {year}"),
    "explain.until": ("至{year}年", "until {year}"),
    "explain.follows": ("随“{title}”的零申报不适用", "not applicable where “{title}” is declared nil"),
    "explain.combine": ("至少{covered}个要素有证据为已覆盖", "covered when at least {covered} parts are evidenced"),
    "explain.or-named": ("(或全部提及且{or_named}个有证据)", " (or all are named and {or_named} evidenced)"),
    "explain.check": ("由程序检查 {check} 判断", "judged by the registered check {check}"),
    "explain.terms": ("词语", "terms"),
    "explain.together": ("连用", "together"),
    "explain.clause": ("同一分句", "in one clause"),
    "explain.sentence": ("同一句", "in one sentence"),
    "explain.mentions": ("仅算提及", "mention only"),
    "explain.except": ("易混项", "confusables"),
    "explain.unless": ("同句排除", "never beside"),
    "explain.acts": ("完成的做法", "completed acts"),
    "explain.nil": ("零申报写法", "nil wordings"),
    "explain.figures": ("应有数据", "figures"),
    "explain.examples": ("例句", "examples"),
    "explain.judged": ("逐项判断", "judged by itself"),
    "explain.group": ("分组", "group"),
    "explain.weight": ("权重", "weight"),
    # The framework's upkeep.
    "framework.sound": (
        "指标体系 {name} 没有错误({path}):{groups}组,{indicators}项指标。",
        "The framework {name} in {path} is sound: {groups} groups, {indicators} indicators.",
    ),
    "framework.warnings": (
        "指标体系 {path} 有{count}处值得一看。",
        "The framework in {path} has {count} things to look at.",
    ),
    "framework.clean": ("指标体系 {path} 没有要提示的。", "There is nothing to say about the framework in {path}."),
    **COMPARE,
    **GATE,
    **HTML,
    **LETTER,
    **PARSE,
    **TABLE,
    **WORD,
}
_COLUMN = {"zh": 0, "en": 1}


def say(lang: str, key: str, **blanks: object) -> str:
    """The words of a key in a language, with its blanks filled."""
    words = _WORDS[key][_COLUMN[lang]]
    return words.format(**blanks) if blanks else words


def has(key: str) -> bool:
    """Whether there are words for a key."""
    return key in _WORDS


def pick(lang: str, text: Text) -> str:
    """The side of a bilingual text that a reader of the language wants."""
    return text.en if lang == "en" else text.zh
