"""From the options as typed to values that are known to make sense."""

from collections.abc import Mapping, Sequence

from checker.cli.arguments import LANGUAGES, by_locale
from checker.cli.endings import format_for
from checker.cli.output import on_screen
from checker.documents.limits import DEFAULT, Limits
from checker.errors import FazhiError
from checker.structure.model import UNIT_TYPES
from checker.text import lazy

FORMATS = ("terminal", "json")
AUDIT_FORMATS = (*FORMATS, "html", "markdown", "csv", "xlsx", "letter", "docx")
GATE_FORMATS = (*FORMATS, "sarif", "junit", "github", "gitlab", "markdown")
BINARY = ("xlsx", "docx")
STDOUT = "-"
FIRST_YEAR, LAST_YEAR = 2000, 2049

_NAMES = {
    "province": "省 省级 省政府 自治区 直辖市 省级政府",
    "prefecture": "市 设区市 设区的市 地级市 市级 市政府 自治州 州 地区 盟 设区的市政府",
    "county": "县 区 区县 县区 县市区 县级 县级市 市辖区 旗 自治县 县政府 区政府 县级政府",
    "township": "乡镇 乡 镇 苏木 乡镇政府 镇政府 乡政府",
    "subdistrict": "街道 街道办 街道办事处 镇街",
    "department": "部门 政府部门 局 委 厅 委办局 厅局",
    "development_zone": "开发区 高新区 经开区 新区 园区 功能区 管委会 开发区管委会 zone",
}
_DATE = lazy(r"(20\d\d)[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$")
_YES, _NO = ("yes", "y", "true", "是", "有"), ("no", "n", "false", "否", "无")


def unit_type_of(value: str) -> str:
    """One of UNIT_TYPES, from its id or a Chinese name; "" stays ""."""
    name = value.strip().lower().replace("-", "_")
    if not name or name in UNIT_TYPES:
        return name
    for unit_type, names in _NAMES.items():
        if name in names.split():
            return unit_type
    known = ", ".join(f"{id} ({names.split()[0]})" for id, names in _NAMES.items())
    raise FazhiError(f"There is no unit type {value}.", f"Choose one of: {known}.")


def year_of(value: str) -> str:
    """A report year as four digits; "" stays ""."""
    if not value:
        return ""
    bare = value.strip().removesuffix("年度").removesuffix("年")
    if bare.isascii() and bare.isdigit() and FIRST_YEAR <= int(bare) <= LAST_YEAR:
        return str(int(bare))
    raise FazhiError(
        f"{value} is no report year.", f"Give a year from {FIRST_YEAR} to {LAST_YEAR}, such as --year 2024."
    )


def date_of(value: str, option: str) -> str:
    """An ISO date; "" stays ""."""
    if not value:
        return ""
    from datetime import date

    found = _DATE.match(value.strip())
    try:
        return date(int(found[1]), int(found[2]), int(found[3])).isoformat() if found else _no_date(value, option)
    except ValueError:
        return _no_date(value, option)


def _no_date(value: str, option: str) -> str:
    raise FazhiError(f"{value} is no date.", f"Write it as in {option} 2025-03-28.")


def published_of(value: str) -> str:
    """An ISO date or a web address; "" stays ""."""
    if value.startswith(("http://", "https://")):
        return value
    if value and not _DATE.match(value.strip()):
        raise FazhiError(
            f"{value} is neither a date nor a web address.",
            "Write it as in --published 2025-03-28 or --published https://...",
        )
    return date_of(value, "--published")


def answers_of(values: Sequence[str]) -> dict[str, bool]:
    """Condition ids to yes or no; whether the framework knows them is asked later."""
    answers: dict[str, bool] = {}
    for value in values:
        condition, equals, said = value.partition("=")
        said = said.strip().lower()
        if not equals or said not in _YES + _NO:
            raise FazhiError(
                f"{value} is no answer.", "Write CONDITION=yes or CONDITION=no, as in --answer licensing=no."
            )
        name, yes = condition.strip(), said in _YES
        if answers.setdefault(name, yes) != yes:
            raise FazhiError(f"The question {name} is answered with yes and with no.", "Keep one of the two answers.")
    return answers


def choice_of(value: str, option: str, choices: tuple[str, ...]) -> str:
    """A value that must be one of a few."""
    if value not in choices:
        raise FazhiError(f"{value} is no value of {option}.", f"Choose one of: {', '.join(choices)}.")
    return value


def format_of(value: str, output: str, formats: tuple[str, ...] = FORMATS) -> str:
    """One of the formats: `value`, or the one that the ending of the file `output` names, else that of the terminal.

    One that is no text does not go to a screen.
    """
    if value:
        choice_of(value, "--format", formats)
    form = format_for(value, output, formats)
    if form in BINARY and (not output or (output == STDOUT and on_screen())):
        raise FazhiError(f"The format {form} is no text and does not go to the screen.", "Name a file with --output.")
    return form


def file_of(output: str) -> str:
    """The file that --output names; "" for stdout, which "-" stands for."""
    return "" if output == STDOUT else output


def language(value: str) -> str:
    """The language asked for, or that of the locale."""
    return choice_of(value, "--lang", LANGUAGES) if value else by_locale()


def limits_of(given: Mapping[str, str]) -> Limits:
    """The limits, of which `given` may name some: max_bytes, max_pages and so on."""
    return DEFAULT._replace(
        **{name.removeprefix("max_"): _limit(name, value) for name, value in given.items() if value}
    )


def _limit(name: str, value: str) -> int:
    bare, option = value.strip().replace(",", "").replace("_", ""), f"--{name.replace('_', '-')}"
    if not (bare.isascii() and bare.isdigit() and 0 < int(bare[:16]) < 10**12):
        raise FazhiError(f"{value} is no value of {option}.", f"Give a whole number, as in {option} 1000.")
    return int(bare)
