"""Words of the comments in a Word file, in Chinese and English."""

WORD: dict[str, tuple[str, str]] = {
    "word.head": ("{status}:{title}({weight} {code})", "{status}: {title} ({weight} {code})"),
    "word.open": ("适用性待确认。", "It is open whether this applies."),
    "word.quote": ("原文:", "Passage: "),
    "word.nearest": ("最接近的原文({place}):", "Nearest passage ({place}): "),
    "word.figures": ("有数据的一处({place}):", "The figures ({place}): "),
    "word.field": ("{label}:{words}", "{label}: {words}"),
    "word.needed": ("{why};需要:{ask}", "{why}; needed: {ask}"),
    "word.remark": ("提示:{title}({code})", "Note: {title} ({code})"),
    "word.note": ("提示", "Note"),
    "word.recommended": ("可补充的建议项和加分项({count})", "Recommended and bonus indicators to add ({count})"),
    "word.row": ("{title}({code}):{advice}", "{title} ({code}): {advice}"),
    "word.questions": ("请单位确认({count}项)", "Questions to the unit ({count})"),
    "word.asked": ("{question}(关系到:{titles})", "{question} (concerns: {titles})"),
    "word.lacking": ("{title}:{why}{advice}", "{title}: {why} {advice}"),
    "word.overview": ("审核概况", "Overview"),
    "word.framework": ("按《{title}》{version}版审核,共{count}项指标。", "By “{title}” {version}: {count} indicators."),
    "word.counts": ("{status} {count}", "{status} {count}"),
    "word.person": (
        "结论由程序得出,只看报告写了什么,不判断是否属实,须经审查人员确认。",
        "The verdicts are a program's: they say what the report tells, not whether it is true. A person must confirm "
        "them.",
    ),
    "word.comments": ("本文件有批注{count}条。", "Comments in this file: {count}."),
    "word.near": (
        "其中{count}条的原文不能逐字标出(如在脚注、文本框或页面信息中),批注放在相近段落,并引出原文。",
        "Of these, {count} cannot stand at the very words (in a footnote, a text box or the page around the report); "
        "they stand near by and quote them.",
    ),
    "word.copied": (
        "这不是报送的原文件,而是按审核时读到的文字另行生成的。",
        "This is not the submitted file: it was made anew from the text that was audited.",
    ),
    "word.changed": (
        "原文件已不在原处或有改动,所以按审核时读到的文字另行生成。",
        "The submitted file is gone or has changed, so this was made anew from the text that was audited.",
    ),
}
