"""A built wheel works where the repository is not."""

import json
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from checker import __version__

ROOT = Path(__file__).parents[2]
REPORT = "county-heyang.txt"


def ran(*words: str, cwd: Path) -> str:
    done = subprocess.run(words, cwd=cwd, capture_output=True, text=True, encoding="utf-8", timeout=300)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment with our wheel; the other libraries are those of this one."""
    pytest.importorskip("hatchling", reason="make test installs it")
    folder = tmp_path_factory.mktemp("wheel")
    ran(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder), cwd=ROOT)
    (wheel,) = folder.glob("fazhi-*.whl")
    ran(sys.executable, "-m", "venv", "--without-pip", str(folder / "env"), cwd=folder)
    python = folder / "env" / "bin" / "python"
    pip = (sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check")
    ran(*pip, "install", "--quiet", "--no-deps", "--no-index", str(wheel), cwd=folder)
    # A folder named in a .pth file is searched last, and .pth files in it are not read: our own checkout stays out.
    (site,) = (folder / "env" / "lib").glob("python*/site-packages")
    (site / "libraries.pth").write_text(sysconfig.get_paths()["purelib"] + "\n", encoding="utf-8")
    return folder / "env" / "bin"


@pytest.mark.slow
def test_the_wheel_audits_a_report_somewhere_else(installed: Path, tmp_path: Path) -> None:
    where = ran(str(installed / "python"), "-c", "import checker; print(checker.__file__)", cwd=tmp_path)
    assert Path(where.strip()).is_relative_to(installed.parent)
    (tmp_path / REPORT).write_bytes((ROOT / "reports" / REPORT).read_bytes())
    audit = json.loads(ran(str(installed / "fazhi"), "audit", REPORT, "--format", "json", cwd=tmp_path))
    assert audit["report"]["unit_type"] == "county"
    assert {result["status"] for result in audit["results"]} >= {"covered", "weak"}
    assert ran(str(installed / "fazhi"), "audit", REPORT, cwd=tmp_path)


@pytest.mark.slow
def test_the_wheel_holds_framework_weights_schemas_and_types(installed: Path) -> None:
    (package,) = installed.parent.glob("lib/python*/site-packages/checker")
    ours = {path.name for path in (ROOT / "indicators").glob("*") if path.is_file()}
    assert ours <= {path.name for path in (package / "indicators").iterdir()}
    assert (package / "indicators" / "schema" / "group.schema.json").is_file()
    assert (package / "py.typed").is_file()
    assert not list(package.rglob("tests"))


@pytest.mark.slow
def test_the_installed_command_says_its_version(installed: Path, tmp_path: Path) -> None:
    assert ran(str(installed / "fazhi"), "--version", cwd=tmp_path).strip() == f"fazhi {__version__}"
