"""Words of comparisons, in Chinese and English."""

COMPARE: dict[str, tuple[str, str]] = {
    "compare.title": ("两份报告的对比", "Two reports compared"),
    "compare.old": ("前", "old"),
    "compare.new": ("后", "new"),
    "compare.lost": ("丢失", "lost"),
    "compare.weaker": ("变弱", "weaker"),
    "compare.gained": ("新增", "gained"),
    "compare.stronger": ("变强", "stronger"),
    "compare.other": ("适用性或写法变化", "otherwise changed"),
    "compare.same": ("不变", "unchanged"),
    "compare.nothing": ("各项指标的结论都没有变化。", "No verdict has changed."),
    "compare.frameworks": (
        "两次审核所用的指标体系不同:{old} 和 {new}。",
        "The two audits were made with different frameworks: {old} and {new}.",
    ),
    "compare.unit-types": (
        "两份报告的单位类型不同,适用的指标也不同。",
        "The two units are of different kinds, and different indicators apply to them.",
    ),
    "compare.only": (
        "只有一方有的指标没有对比:前{old}项,后{new}项。",
        "Indicators that only one of them knows are left out: old {old}, new {new}.",
    ),
}
