"""Sentences that readers of several formats say of a file."""

from collections.abc import Sequence

from checker.documents.model import Remark


def hidden_remark(characters: int) -> Remark:
    """Of text that a reader of the file would not see; `characters` is how many were left out."""
    zh = f"文件含有读者看不见的文字{characters}个字符(隐藏、白字、极小字号或页面之外),未计入正文。"
    en = (
        f"The file holds {characters:,} characters that nobody would see (hidden, white, tiny or off the page); "
        "they are not part of the text."
    )
    return Remark("hidden-text", zh, en)


def deleted_remark(characters: int) -> Remark:
    """Of tracked deletions; `characters` is how many they hold."""
    zh = f"文件含有修订标记删除的文字{characters}个字符,未计入正文。"
    en = f"The file holds {characters:,} characters of tracked deletions; they are not part of the text."
    return Remark("deleted-text", zh, en)


def properties_remark(created: str, changed: str) -> Remark:
    """Of the dates, as YYYY-MM-DD or "", that a file states about itself; at least one of them is known."""
    zh = "、".join(f"{word}{date}" for word, date in (("创建于", created), ("最后修改于", changed)) if date)
    en = " and ".join(
        f"{word} {date}" for word, date in (("created on", created), ("last changed on", changed)) if date
    )
    return Remark(
        "properties",
        f"文件属性显示{zh},属性不能证明报送或公开的时间。",
        f"By its properties the file was {en}; that proves no date of filing or publication.",
    )


def scan_remark(pages: Sequence[int]) -> Remark:
    """Of pages that are pictures of text and were not read; `pages` are their numbers."""
    numbers = "、".join(map(str, pages))
    zh = f'第{numbers}页是扫描图像,未读取;安装识别组件后可读取:python -m pip install "fazhi[ocr]"。'
    what = "Page {} is a scan and was" if len(pages) == 1 else "Pages {} are scans and were"
    en = f'{what.format(numbers.replace("、", ", "))} not read; to read it: python -m pip install "fazhi[ocr]".'
    return Remark("scan", zh, en)


def unsure_remark(lines: int) -> Remark:
    """Of recognised lines that may be wrong; `lines` is how many."""
    zh = f"有{lines}行文字识别把握不大,引用前请与原件核对。"
    en = f"The recognition is unsure of {lines} lines; compare them with the original before you quote them."
    return Remark("low-confidence", zh, en)
