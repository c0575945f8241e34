"""The help in Chinese: the English texts of the commands and options are the keys."""

from typing import Any

import typer

_ZH = {
    "Audit annual reports on rule-of-law government (法治政府建设年度报告).": "审核法治政府建设年度报告。",
    "Print the version and stop.": "显示版本。",
    "Show a trace when something goes wrong.": "出错时显示详细信息。",
    "Show this message and exit.": "显示本说明。",
    "Audit one report: which indicators it covers, evidences weakly, declares nil or leaves out, and where.": (
        "审核一份报告:逐项指标判断已覆盖、薄弱、零申报还是缺失,并注明出处。"
    ),
    "The report: Word, PDF, HTML, OFD, text, or what fazhi parse wrote.": (
        "报告文件:Word、PDF、HTML、OFD、文本,或 fazhi parse 的结果。"
    ),
    "Kind of unit, where the text does not settle it: county, 街道 ...": (
        "单位类型,报告看不出时用:区县、乡镇、街道、部门、开发区等。"
    ),
    "Name of the unit.": "单位名称。",
    "The year that the report is about.": "报告年度。",
    "Folder of another indicator framework.": "另用一套指标体系(文件夹)。",
    "Format of the result.": "结果格式。",
    "Format of the result: terminal, json, html, markdown, csv, xlsx, letter, docx.": (
        "结果格式:terminal, json, html, markdown, csv, xlsx, letter(反馈意见), docx(批注)。"
    ),
    "Write to this file; its ending (.html, .docx ...) is the format where --format names none. - is stdout.": (
        "写入文件;没有写 --format 时按文件后缀(.html、.docx 等)定格式。- 表示标准输出。"
    ),
    "Language of the result; default by locale.": "结果语言,默认随系统。",
    "Show covered indicators with their evidence, too.": "已覆盖的指标也显示证据。",
    "Answer a question about the unit; may be given several times.": "答复关于单位情况的问题,可多次使用。",
    "When the report was filed with those above.": "报送日期。",
    "When or where the report was published.": "公开日期或网址。",
    "Audit the text even where it does not look like such a report.": "看起来不像此类报告也审核。",
    "Largest file that is read: by default 5000000 bytes of text, 50000000 of others.": (
        "最大文件字节数:文本默认 5000000,其他格式默认 50000000。"
    ),
    "Bytes that a packed file may unpack to, 50000000 by default.": "压缩格式解开后的最大字节数,默认 50000000。",
    "Characters of the text, 250000 by default.": "最大字数,默认 250000。",
    "Pages of a PDF or OFD, 300 by default.": "PDF 或 OFD 的最大页数,默认 300。",
    "Pages that are recognised as pictures, 60 by default.": "最多识别多少页图片,默认 60。",
    "Elements inside each other, 256 by default.": "元素嵌套的最大层数,默认 256。",
    "Time for one report, 15 seconds by default.": "每份报告的最长时间,默认 15 秒。",
    "Pass or fail submissions under a policy: exit code 0 all pass, 1 one fails, 2 something is broken.": (
        "按门槛判断报送材料是否通过:退出码 0 全部通过,1 有不通过,2 有错误。"
    ),
    "Reports: files, folders or patterns.": "报告:文件、文件夹或文件名样式。",
    "statutory, standard, strict or a file.": "statutory、standard、strict 或文件。",
    "Excused gaps and verdicts set by a reviewer.": "豁免的缺项和审核人的改判。",
    "Accepted gaps: only new ones fail.": "已接受的缺项:只有新的缺项才不通过。",
    "Accept today's gaps: write them to this file.": "接受目前的缺项并写入文件。",
    "Format of the result: terminal, json, sarif, junit, github, gitlab, markdown.": (
        "结果格式:terminal, json, sarif, junit, github, gitlab, markdown。"
    ),
    "Show how a report is read: its outline, whose it is, what was cut from it and what could not be read.": (
        "显示报告是怎样读取的:结构、单位、年度,剔除了什么,哪些没有读出。"
    ),
    "The report: Word, PDF, HTML, OFD or text.": "报告文件:Word、PDF、HTML、OFD 或文本。",
    "Compare two reports: two years of a unit, a draft and its revision, or two units.": (
        "对比两份报告:同一单位的两个年度、初稿和修改稿,或两个单位。"
    ),
    "A report, or an audit saved as JSON.": "报告,或保存为 JSON 的审核结果。",
    "The report to compare it with, or its saved audit.": "要对比的另一份报告,或保存的审核结果。",
    "Look at what the gate asks.": "查看门槛的内容。",
    "Print a policy in full, ready to be changed and used as a file.": "显示一个门槛的全文,可另存后修改使用。",
    "List the indicators, or explain one: its basis, what is looked for, examples.": (
        "列出全部指标,或说明其中一项:依据、查找内容、例句。"
    ),
    "Id or code of one indicator, to have it explained.": "要说明的指标的标识或编号。",
    "Format of the list.": "格式。",
    "Language; default by locale.": "语言,默认随系统。",
    "Look after the YAML of an indicator framework.": "维护指标体系的 YAML 文件。",
    "The framework's folder; default: the built-in one.": "指标体系文件夹,默认为内置的一套。",
    "Say whether the framework is sound, or show every mistake in its place.": "检查指标体系是否正确,逐处列出错误。",
    "Point at patterns that can do nothing and at other things to look at.": "指出不起作用的词语和其他值得一看的地方。",
}


def translate_help(command: Any) -> None:
    """Put the Chinese texts into a typer command and all commands below it."""
    command.help = _ZH.get((command.help or "").strip(), command.help)
    # The option --help is made when first asked for, and kept.
    for param in [*command.params, command.get_help_option(typer.Context(command))]:
        param.help = _ZH.get(getattr(param, "help", None) or "", getattr(param, "help", None))
        limit = (param.name or "").startswith("max_")
        param.rich_help_panel = "上限" if limit else "参数" if param.param_type_name == "argument" else "选项"
    command.rich_help_panel = "命令"
    for part in getattr(command, "commands", {}).values():
        translate_help(part)
