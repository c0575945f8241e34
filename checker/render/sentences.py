"""What the errors are called in Chinese. The English sentence is the key; {} stands for what differs."""

import re

from checker.render.sentences_files import FILES

_SENTENCES = (
    *FILES,
    # Options.
    ("There is no unit type {}.", "没有“{}”这种单位类型。"),
    ("Choose one of: {}.", "可选:{}。"),
    ("{} is no report year.", "“{}”不是报告年度。"),
    ("Give a year from {} to {}, such as --year 2024.", "请写 {} 至 {} 之间的年份,如 --year 2024。"),
    ("{} is no date.", "“{}”不是日期。"),
    ("Write it as in {} 2025-03-28.", "请写成 {} 2025-03-28 的样子。"),
    ("{} is neither a date nor a web address.", "“{}”既不是日期也不是网址。"),
    (
        "Write it as in --published 2025-03-28 or --published https://...",
        "请写成 --published 2025-03-28 或 --published https://... 的样子。",
    ),
    ("{} is no answer.", "“{}”不是答复。"),
    (
        "Write CONDITION=yes or CONDITION=no, as in --answer licensing=no.",
        "请写 条件=yes 或 条件=no,如 --answer licensing=no。",
    ),
    ("The question {} is answered with yes and with no.", "问题 {} 既答复了 yes,又答复了 no。"),
    ("Keep one of the two answers.", "请只保留一个答复。"),
    ("There is no condition {} to answer.", "没有“{}”这个条件。"),
    ("{} is no value of {}.", "“{}”不是 {} 的取值。"),
    ("Give a whole number, as in {}.", "请写整数,如 {}。"),
    ("The format {} is no text and does not go to the screen.", "格式 {} 不是文本,不能显示在屏幕上。"),
    ("The format {} is not written to a file that ends in {}.", "格式 {} 的结果不能写入后缀为 {} 的文件。"),
    ("Name a file that ends in {}, or write --format {}.", "请用后缀为 {} 的文件名,或写 --format {}。"),
    ("Name a file that ends in {}.", "请用后缀为 {} 的文件名。"),
    ("Name a file with --output.", "请用 --output 指定文件。"),
    (
        "Excel files are written with xlsxwriter, which is not installed.",
        "写 Excel 文件需要 xlsxwriter,目前没有安装。",
    ),
    (
        "Word files are written with python-docx, which is not installed.",
        "写 Word 文件需要 python-docx,目前没有安装。",
    ),
    ("Install it with: {}.", "请这样安装:{}。"),
    ("{} is a file of the kind {}; with comments it is one, too.", "{} 是 {} 文件,加批注后仍是这种文件。"),
    ("Name it so, as in {}.", "请使用相应的文件名,如 {}。"),
    ("There is no indicator {}.", "没有“{}”这个指标。"),
    ("Did you mean {}? All of them: fazhi indicators.", "是不是 {}?全部指标见 fazhi indicators。"),
    ("See them all with: fazhi indicators.", "全部指标见 fazhi indicators。"),
    # The command line itself.
    ("There is no command {}.", "没有“{}”这个命令。"),
    ("No command was given.", "没有写命令。"),
    ("The commands are: {}.", "可用的命令:{}。"),
    ("There is no option {}.", "没有“{}”这个选项。"),
    ("Did you mean {}? See: {} --help.", "是不是 {}?见 {} --help。"),
    ("The option {} needs a value.", "选项 {} 缺少取值。"),
    ("The option {} takes no value.", "选项 {} 不带取值。"),
    ("{} is missing.", "缺少 {}。"),
    ("There is one argument too many: {}.", "多出参数:{}。"),
    ("See: {} --help.", "用法见 {} --help。"),
    # Output and the rest.
    ("There is no folder {} to write to.", "没有可写入的文件夹 {}。"),
    ("Make it first, or name another file with --output.", "请先建立文件夹,或用 --output 另写文件名。"),
    ("Standard output cannot be written: {}.", "无法写入标准输出:{}。"),
    ("Make room, or name a file elsewhere with --output.", "请腾出空间,或用 --output 写到别处。"),
    ("Standard output is closed.", "标准输出已关闭。"),
    ("Open it, or name a file with --output.", "请打开标准输出,或用 --output 写文件名。"),
    ("{} cannot be written: {}.", "无法写入 {}:{}。"),
    ("Name another file with --output.", "请用 --output 另写文件名。"),
    ("{} is the report itself; it is not overwritten.", "{} 就是报告本身,不会覆盖它。"),
    ("Interrupted.", "已中断。"),
    ("Something went wrong inside fazhi: {}.", "fazhi 内部出错:{}。"),
    ("Run it again with --debug and report what it shows.", "请加 --debug 重新运行,并反馈显示的内容。"),
    ("There is not enough memory.", "内存不足。"),
    ("Audit a smaller file.", "请审核较小的文件。"),
    # The gate.
    *(
        pair
        for name, zh in (
            ("policy", "门槛"),
            ("waiver file", "豁免文件"),
            ("baseline", "基线"),
            ("settings file", "设置文件"),
        )
        for pair in (
            (f"The {name} {{}} cannot be read: {{}}.", f"无法读取{zh} {{}}:{{}}。"),
            (f"The {name} {{}} has 1 mistake.", f"{zh} {{}} 有 1 处错误。"),
            (f"The {name} {{}} has {{}} mistakes.", f"{zh} {{}} 有 {{}} 处错误。"),
        )
    ),
    ("The {} {} cannot be read: {}.", "无法读取 {1}:{2}。"),
    ("The {} {} has {}.", "{1} 有错误。"),
    ("Check the path.", "请检查路径。"),
    ("Mend the file and run the command again.", "请改正文件后重新运行。"),
    (
        "The policy {} fails nothing: whatever is submitted would pass.",
        "门槛 {} 没有任何不通过的条件,什么材料都会通过。",
    ),
    ("Let something in it fail.", "请至少写一个 fail 条件。"),
    ("There is no policy {}.", "没有“{}”这个门槛。"),
    ("Name a file, or one of: {}.", "请写文件名,或从这些中选择:{}。"),
    (
        "Nothing is required of {}: no indicator of the framework applies to it.",
        "没有一项指标是 {} 必须具备的,无从判断。",
    ),
    ("Check the unit type and the year, or the framework.", "请检查单位类型、年度或指标体系。"),
    ("{} could not be judged: a process that judges submissions was killed.", "{} 未能判断:审核进程被终止。"),
    ("There may not be enough memory; judge fewer submissions at once.", "可能是内存不足,请分批审核。"),
    ("See: fazhi audit {} --debug.", "详情见 fazhi audit {} --debug。"),
    (
        "Say it in fazhi.yaml: under submissions, a pattern of files with {}.",
        "请在 fazhi.yaml 的 submissions 下为这类文件写明 {}。",
    ),
    ("Name another file.", "请另写文件名。"),
    ("The folder {} holds no submission.", "文件夹 {} 中没有报送材料。"),
    ("{} is a link to a folder, and is not followed.", "{} 是指向文件夹的链接,不会跟随。"),
    ("Name the folder itself.", "请写出文件夹本身。"),
    ("{} is no file.", "{} 不是文件。"),
    ("Name a file.", "请写出一个文件。"),
    ("Check the folder.", "请检查文件夹。"),
    ("The folder {} cannot be read.", "无法读取文件夹 {}。"),
    ("Check your rights to it.", "请检查读取权限。"),
    ("The verdict on {} of {} is set more than once: {}.", "{1} 的 {0} 被改判不止一次:{2}。"),
    ("Keep one.", "请只保留一处。"),
    ("{} is read here; it is not overwritten.", "{} 是本次要读取的文件,不会覆盖它。"),
    ("The result and the baseline cannot go to the same file.", "结果和基线不能写入同一文件。"),
    ("No file fits {}.", "没有文件符合 {}。"),
    ("Check the pattern and the folder you are in.", "请检查文件名样式和当前目录。"),
    # The framework.
    ("The weights in {} cannot be read.", "无法读取权重文件 {}。"),
    ("Make them anew with: make train.", "请用 make train 重新生成。"),
    ("There is no framework folder {}.", "没有指标体系文件夹 {}。"),
    ("The folder {} holds no {}.", "文件夹 {} 中没有 {}。"),
    ("Give a folder that holds framework.yaml.", "请写出含有 framework.yaml 的文件夹。"),
    ("The framework file {} cannot be read: {}.", "无法读取指标体系文件 {}:{}。"),
    ("The example bank file {} cannot be read: {}.", "无法读取例句文件 {}:{}。"),
    ("The framework in {} has 1 mistake.", "指标体系 {} 有 1 处错误。"),
    ("The framework in {} has {} mistakes.", "指标体系 {} 有 {} 处错误。"),
    ("The framework in {} has {}.", "指标体系 {} 有错误({})。"),
    ("Mend the YAML and run the command again.", "请改正 YAML 后重新运行。"),
)


_REASONS = {
    "Is a directory": "是文件夹",
    "Not a directory": "不是文件夹",
    "No such file or directory": "没有这个文件或文件夹",
    "Permission denied": "没有权限",
    "Operation not permitted": "不允许这样操作",
    "Read-only file system": "文件系统只读",
    "No space left on device": "磁盘空间不足",
    "Disk quota exceeded": "超出磁盘配额",
    "File name too long": "文件名过长",
    "Input/output error": "读写出错",
    "embedded null byte": "文件名含有空字符",
}
"""Why the system refuses something."""


def reason(words: str, language: str) -> str:
    """Why the system refuses something, in the language; as it stands where nobody has translated it."""
    return words if language == "en" else _REASONS.get(words, words)


def translate(sentence: str, language: str) -> str:
    """The sentence in the language; as it stands where nobody has translated it."""
    if language == "en":
        return sentence
    # What comes behind an empty line is shown as it stands; looking through it would take longer than all the rest.
    head, gap, tail = sentence.partition("\n\n")
    for english, chinese in _SENTENCES:
        found = re.fullmatch("(.*)".join(map(re.escape, english.split("{}"))), head, re.S)
        if found:
            return chinese.format(*(reason(part.strip(), language) for part in found.groups())) + gap + tail
    return sentence
