"""A report that says nothing, sentences that prove much, and what an audit makes of a file."""

import json
from collections.abc import Mapping
from typing import Any

UNIT = "澄渡县人民政府"
YEAR = 2023
TITLE = f"{UNIT}{YEAR}年度法治政府建设工作报告"
HOLLOW = (
    TITLE,
    "一年来，全县上下提高站位、凝聚共识，法治政府建设呈现稳中向好的态势。现将有关情况报告如下。",
    "一、主要举措和成效",
    "（一）提高认识，加强学习",
    "始终把学习摆在突出位置，做到入脑入心、融会贯通，不断从中汲取力量、校准方向，推动各项工作迈上新台阶。",
    "（二）优化服务，改进作风",
    "坚持以人民为中心，用心用情办好群众身边的小事，让发展更有温度。",
    "二、存在的问题",
    "工作中还存在一些薄弱环节，与上级要求和群众期盼相比仍有差距，需要在今后的工作中认真加以改进。",
    "三、下一步打算",
    "我们将以更高的标准、更实的作风，久久为功、善作善成，奋力谱写新的篇章，不辜负群众的信任。",
)
"""Without a fact, so that an audit finds next to nothing covered."""
EVIDENCE = (
    "县人民政府党组全年开展习近平法治思想专题学习7次，县委党校把习近平法治思想列入6个主体班次，授课16课时，受训干部533人。",
    "县委全面依法治县委员会于3月22日召开第五次会议，审议印发《澄渡县2023年法治建设工作要点》，41项任务分到27个责任单位。",
    "动态调整县级部门权责清单128项，其中新增31项、取消42项，调整结果于6月28日在县政府网站公布。",
    "制定年度“双随机、一公开”抽查计划92个，抽查市场主体1846户次，抽查结果公示率100%。",
    "全年出台行政规范性文件6件，均走完公开征求意见、合法性审核和集体讨论程序，向市政府和县人大常委会报备6件。",
    "清理现行有效的县政府文件87件，宣布失效15件、废止9件，清理结果9月在县政府公报公布。",
    "4月公布年度重大行政决策目录，列入5个事项，召开听证会2场，4个事项完成社会稳定风险评估，全部经过合法性审查。",
    "执法信息公示平台公开许可和处罚决定9872条，配发执法记录仪318台，审核重大执法决定204件，纠正程序遗漏17件。",
    "县政府收到行政复议申请83件，受理76件，审结71件，其中撤销或者确认违法8件，调解和解后终止22件。",
    "以县政府和部门为被告的一审行政案件58件，审结52件，败诉5件，负责人出庭应诉41件，出庭率100%。",
    "承办县人大代表建议96件、县政协提案121件，办复率100%；收到司法建议4份、检察建议19份，均在期限内书面反馈。",
    "县政府常务会议会前学法10次，举办领导干部法治专题讲座3期，4861名国家工作人员参加年度学法考试。",
    "县法律援助中心受理援助案件655件，人民调解委员会排查纠纷3120起，调解成功3047起。",
    "修订县级总体应急预案1部、专项预案21部，组织演练54场，参加4700余人次。",
)
"""Sentences that prove an indicator each where a reader of the report sees them."""
STRONG = "".join(EVIDENCE)
ASIDE = ("report-timeliness", "report-public-release")
"""The dates and channels that a format carries beside the text speak to these."""


def audit_of(out: str) -> Any:
    """What the command printed."""
    return json.loads(out)


def statuses(audit: Mapping[str, Any]) -> dict[str, str]:
    """The status of every indicator that no format speaks to."""
    return {result["id"]: result["status"] for result in audit["results"] if result["id"] not in ASIDE}


def covered(audit: Mapping[str, Any]) -> set[str]:
    """What the text proves."""
    return {name for name, status in statuses(audit).items() if status == "covered"}


def kinds(audit: Mapping[str, Any]) -> set[str]:
    """Of the notes."""
    return {note["kind"] for note in audit["notes"]}
