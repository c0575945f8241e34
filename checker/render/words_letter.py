"""Words of the feedback letter, in Chinese and English."""

LETTER: dict[str, tuple[str, str]] = {
    "letter.title": ("关于《{title}》的审查反馈意见", "Review of “{title}”: observations"),
    "letter.title-unnamed": (
        "关于{unit}{year}年度法治政府建设情况报告的审查反馈意见",
        "Review of the {year} report on rule-of-law government of {unit}: observations",
    ),
    "letter.to": ("{unit}:", "To {unit}:"),
    "letter.received": (
        "你单位报送的《{title}》{dated}收悉。",
        "We have received your report “{title}”{dated}.",
    ),
    "letter.dated": ("({year}年度)", " (for the year {year})"),
    "letter.received-unnamed": (
        "你单位报送的{year}年度法治政府建设情况报告收悉。",
        "We have received your report on rule-of-law government for {year}.",
    ),
    "letter.how": (
        "现对照《{title}》({version}版,共{count}项,以下简称审核指标)进行了审查。审查借助计算机软件完成,只看报告写了什么,"
        "不判断所写情况是否属实;各项意见须经审查人员核实确认。有关意见反馈如下:",
        "It was reviewed by the “{title}” (version {version}, {count} indicators; “the indicators” below). The review "
        "was done with the help of software: it looks at what the report says, not at whether it is true, and every "
        "observation must be confirmed by a reviewer. Our observations are these:",
    ),
    "letter.forced": (
        "从文字看,所报材料的体例与法治政府建设年度报告不尽一致,请先核对报送的材料是否有误。",
        "By its wording, what was submitted does not look like an annual report on rule-of-law government; please "
        "check first that it is the right paper.",
    ),
    # The whole.
    "letter.part.overall": ("总体情况", "Overall"),
    "letter.kind": (
        "审核指标按“{kind}”适用于你单位。",
        "The indicators were applied as to a unit of this kind: {kind}.",
    ),
    "letter.kind-guess": (
        "审核指标按“{kind}”适用于你单位(单位类型是根据文字推断的,请核实)。",
        "The indicators were applied as to a unit of this kind: {kind} (inferred from the text; please confirm).",
    ),
    "letter.answer": (
        "“{title}”一项,按审查人员掌握的情况作“{value}”处理。",
        "On “{title}”, the reviewer's answer was taken as given: {value}.",
    ),
    "letter.counted": ("经审查,{counts}。", "Result: {counts}."),
    "letter.count.covered": ("报告已有相应内容的{count}项", "{count} evidenced"),
    "letter.count.declared": ("写明没有相关情况的{count}项", "{count} declared nil"),
    "letter.count.weak": ("有所涉及但不够充实的{count}项{split}", "{count} evidenced weakly{split}"),
    "letter.count.missing": ("未见相应内容的{count}项{split}", "{count} missing{split}"),
    "letter.count.unknown": ("需要你单位说明后才能判断的{count}项", "{count} not to be judged without your answer"),
    "letter.count.not_applicable": ("不适用的{count}项", "{count} not applicable"),
    "letter.split": ("(其中{parts})", " ({parts})"),
    "letter.split.all": ("(均为{kind})", " (all of them {kind})"),
    "letter.split.of": ("{kind}{count}项", "{count} {kind}"),
    "letter.split.core": ("核心指标", "core"),
    "letter.split.standard": ("一般指标", "standard"),
    "letter.split.aside": ("建议写入或者加分的内容", "recommended or bonus"),
    # Missing and weak.
    "letter.part.missing": ("应当补充的内容", "What is to be added"),
    "letter.lead.missing": (
        "下列内容报告应当写明而未见写明,请予补充;确无相关情况的,请如实说明。",
        "The report should tell the following and does not. Please add it, or say so where there was nothing of the "
        "kind.",
    ),
    "letter.part.weak": ("需要充实的内容", "What is to be substantiated"),
    "letter.lead.weak": (
        "下列内容报告有所涉及,但尚不足以反映本年度工作的实际情况,请予充实。",
        "The report touches on the following, but does not show what was done in the year. Please substantiate it.",
    ),
    "letter.sub.core": ("核心指标", "Core indicators"),
    "letter.sub.standard": ("一般指标", "Standard indicators"),
    "letter.field": ("{label}:{words}", "{label}: {words}"),
    "letter.stop": ("{words}。", "{words}."),
    "letter.label.place": ("宜写入", "Belongs in"),
    "letter.label.advice": ("建议", "Suggestion"),
    "letter.label.basis": ("依据", "Basis"),
    "letter.label.why": ("不足", "Shortcoming"),
    "letter.label.concerns": ("涉及", "Concerns"),
    "letter.above": ("{title}(已列入上文需要充实的内容)", "{title} (see above, among what is to be substantiated)"),
    "letter.passage": ("原文({place})", "Passage ({place})"),
    "letter.place": ("{where},“{section}”部分", "{where}, in “{section}”"),
    "letter.open": ("{why};是否适用该项,请一并说明", "{why}; please also say whether this applies to you"),
    "letter.why.slogan": (
        "没有写明该项工作可以核对的事实",
        "no fact about this matter that could be checked",
    ),
    "letter.why.facts": (
        "没有写明可以核对的事实,如{facts}",
        "no fact that could be checked, such as: {facts}",
    ),
    "letter.why.more": ("{facts}等", "{facts}, ..."),
    "letter.why.plan-only": (
        "只列为今后的打算,没有写明本年度做了什么",
        "named as a plan only; what was done in the year is not told",
    ),
    "letter.why.problem-only": (
        "只作为存在的问题提及,没有写明本年度做了什么",
        "named as a problem only; what was done in the year is not told",
    ),
    "letter.why.partial-elements": ("只写了其中一部分", "only a part of it is told"),
    "letter.why.other-subject": (
        "从所写内容看不出是你单位就该项所做的工作",
        "the words do not show that it is your unit's own work on this item",
    ),
    "letter.why.wrong-year": ("所写不是本报告年度的情况", "the facts are not those of the report year"),
    "letter.why.parts": ("{told}已有事实,{lacking}尚缺", "{told} evidenced, {lacking} lacking"),
    "letter.why.no-cause": (
        "写了存在的问题,没有写明产生问题的原因",
        "shortcomings are named, but not how they came about",
    ),
    "letter.why.stock-cause": (
        "原因只笼统归为主观、客观因素,没有结合本单位实际分析",
        "the causes are stock phrases, not those of this unit",
    ),
    "letter.why.denies-problems": (
        "称没有问题和不足,而报告应当写明不足和原因",
        "shortcomings are denied, though the report has to name them with their causes",
    ),
    "letter.why.title-year": (
        "标题和开头没有写全单位、年度和文种",
        "title and opening do not name unit, year and kind of report in full",
    ),
    "letter.why.section-achievements": (
        "以概括性表述为主,可以核对的事实较少",
        "mostly general words, with few facts that could be checked",
    ),
    "letter.why.section-first-responsible": (
        "没有写明主要负责人本年度具体做了哪些工作",
        "it is not told what the principal leaders themselves did in the year",
    ),
    "letter.why.section-next-year": (
        "安排较为原则,没有具体的任务和时限",
        "the arrangements are general, without tasks or dates",
    ),
    "letter.why.data-support": ("有的部分没有可以核对的数据", "some parts have no figure that could be checked"),
    # Questions.
    "letter.part.questions": ("需要说明的事项", "What you are asked to explain"),
    "letter.lead.questions": (
        "下列事项从报告中无法判断,请予说明;确有相关情况的,请按所附建议补充相应内容。",
        "The report does not settle the following. Please tell us; where it is so, please add what is suggested.",
    ),
    "letter.ask.timeliness": (
        "报告何时报送、报送何处,报告和所附信息均未显示,请说明。",
        "When and to whom was the report filed? Neither the report nor what came with it says.",
    ),
    "letter.ask.public-release": (
        "报告何时公开、以何种方式公开,报告和所附信息均未显示,请说明。",
        "When and how was the report published? Neither the report nor what came with it says.",
    ),
    "letter.ask": (
        "“{title}”在报告中没有可以据以判断的内容,请说明。",
        "The report gives nothing to judge “{title}” by.",
    ),
    # The rest.
    "letter.part.notes": ("其他提示", "Other remarks"),
    "letter.note-at": ("{note}({place})", "{note} ({place})"),
    "letter.contradiction": (
        "“{title}”既称没有相关情况,又列有数据,请核对。称没有的一处({place}):{quote}",
        "“{title}” is declared nil, yet figures are given; please check. The declaration ({place}): {quote}",
    ),
    "letter.scan": (
        "第{pages}页是扫描图像,未能读取,意见中不包括该部分内容,请提供可以读取的文本。",
        "Scanned pages could not be read and are not part of this review (pages {pages}); please send them as text.",
    ),
    "letter.no-figure": (
        "下列{count}项写有具体做法,但没有数据,可以补充数据:",
        "Told with acts but without a figure, which could be added ({count}):",
    ),
    "letter.aside": (
        "下列{count}项属于建议写入或者加分的内容,报告未写或者写得不够充实,可以结合实际选择补充:",
        "Recommended or worth a bonus, and missing or weak ({count}); add what suits your work:",
    ),
    "letter.nothing": (
        "本次审查没有发现需要补充、充实或者说明的内容。",
        "The review found nothing to add, to substantiate or to explain.",
    ),
    "letter.close": (
        "请对照以上意见修改完善报告,于{day}前将修改后的报告反馈我单位;对意见有不同看法的,请一并说明理由,并指明报告中的有关文字。",
        "Please revise the report accordingly and send it to us by {day}. Where you see a matter differently, please "
        "tell us why and name the words of the report.",
    ),
    "letter.contact": ("联系人:{blank},电话:{blank}", "Contact: {blank}, telephone: {blank}"),
    "letter.signer": ("(审查单位){blank}", "(Reviewing body) {blank}"),
    "letter.day": ("{blank}{blank}年{blank}月{blank}日", "{blank} {blank} {blank}{blank}"),
}
