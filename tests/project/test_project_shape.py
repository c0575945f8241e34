"""The shape of the project: small modules, nothing of one machine in it, a lock that holds."""

import re
import subprocess
import tomllib
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).parents[2]
LONGEST, MIDDLE = 350, 120
LOCKS = ("requirements.lock", "requirements-train.lock", "requirements-ocr.lock")
# Put together here, so that this file does not find itself.
MACHINE = re.compile(
    "|".join("/" + place for place in (r"root/", r"home/\w+/", r"work/\w+", r"Users/\w+", r"tmp/\w+/"))
)
ADDRESS = re.compile(r"https?://[^\s\"'<>)]+")


def tracked() -> list[Path]:
    """Every file under version control, or that would be."""
    words = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        done = subprocess.run(words, cwd=ROOT, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout")
    paths = (ROOT / name for name in done.stdout.decode("utf-8").split("\0") if name)
    return [path for path in paths if path.is_file()]


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_no_module_is_long() -> None:
    long = {str(path.relative_to(ROOT)): lines(path) for path in tracked() if path.suffix == ".py"}
    assert not {name: count for name, count in long.items() if count > LONGEST}


def test_the_median_module_is_short() -> None:
    assert median(lines(path) for path in (ROOT / "checker").rglob("*.py")) < MIDDLE


def test_nothing_tells_of_one_machine() -> None:
    for path in tracked():
        text = path.read_bytes().decode("utf-8", "replace")
        found = MACHINE.search(text)
        assert not found, f"{path.relative_to(ROOT)}: {found and found[0]}"


@pytest.mark.parametrize("name", LOCKS)
def test_the_lock_is_pinned_hashed_and_without_addresses(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert not ADDRESS.search(text)
    for entry in re.split(r"\n(?=\S)", text.strip()):
        assert re.match(r"[a-z0-9._-]+==\S+", entry), entry
        assert "--hash=sha256:" in entry, entry


def _wishes(extras: dict[str, list[str]], name: str) -> list[str]:
    """What an extra asks for, other extras of the project put in."""
    wishes = []
    for wish in extras[name]:
        inner = re.fullmatch(r"fazhi\[([a-z,]+)\]", wish)
        wishes += [part for one in inner[1].split(",") for part in _wishes(extras, one)] if inner else [wish]
    return wishes


@pytest.mark.parametrize(
    ("name", "extra"),
    [("requirements.lock", "dev"), ("requirements-train.lock", "train"), ("requirements-ocr.lock", "ocr")],
)
def test_the_lock_holds_what_the_project_asks_for(name: str, extra: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *_wishes(project["optional-dependencies"], extra)]
    locked = re.findall(r"^([a-z0-9._-]+)==", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE)
    assert {re.split(r"[<>=\[; ]", wish)[0].lower() for wish in asked} <= set(locked)
