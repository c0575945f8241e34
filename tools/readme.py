"""Renew what the READMEs show of the program itself: a run on a sample report, its picture, and the help text.

    python tools/readme.py

A block stands between `<!-- NAME -->` and `<!-- /NAME -->`; the rest of a README is not touched.
"""

import os
import re
import subprocess
import sys
from io import StringIO
from pathlib import Path

from rich import _export_format
from rich.console import Console
from rich.terminal_theme import DEFAULT_TERMINAL_THEME
from rich.text import Text

ROOT = Path(__file__).resolve().parent.parent
REPORT = "reports/department-gb18030.txt"
READMES = {"en": "README.md", "zh": "README.zh-CN.md"}
WIDTH = 100
SHOWN = 44
"""Lines of the run in the text block; it ends with the last whole paragraph."""


def fazhi(*words: str, colour: bool = False) -> str:
    """What the command prints."""
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")}
    env = kept | {"COLUMNS": str(WIDTH), "PYTHONIOENCODING": "utf-8"} | ({"FORCE_COLOR": "1"} if colour else {})
    done = subprocess.run([sys.executable, "-m", "checker", *words], cwd=ROOT, env=env, capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def beginning(text: str) -> str:
    """The first SHOWN lines, cut back to the end of a paragraph."""
    head = "\n".join(text.rstrip().split("\n")[:SHOWN])
    return head[: head.rindex("\n\n")].rstrip()


def picture(text: str, title: str) -> str:
    """An SVG of coloured terminal text that loads no font from anywhere."""
    console = Console(record=True, width=WIDTH, file=StringIO(), legacy_windows=False)
    # An empty line more, or the frame cuts the last one.
    console.print(Text.from_ansi(text + "\n\n"), soft_wrap=True)
    frame = re.sub(r"<!--.*?-->\s*", "", _export_format.CONSOLE_SVG_FORMAT, flags=re.DOTALL)
    frame = re.sub(r"@font-face \{\{.*?\}\}\s*", "", frame, flags=re.DOTALL)
    frame = frame.replace("Fira Code, monospace", "Sarasa Mono SC, Noto Sans Mono CJK SC, Noto Sans Mono, monospace")
    return console.export_svg(title=title, theme=DEFAULT_TERMINAL_THEME, code_format=frame, unique_id="fazhi")


def renewed(readme: str, blocks: dict[str, str]) -> str:
    """The README with new blocks. Raises SystemExit where one has no place."""
    for name, text in blocks.items():
        pattern = rf"(<!-- {name} -->\n```text\n).*?(```\n<!-- /{name} -->)"
        found = re.search(pattern, readme, re.DOTALL)
        if not found:
            raise SystemExit(f"There is no block {name}.")
        readme = readme[: found.end(1)] + text + "\n" + readme[found.start(2) :]
    return readme


def main() -> None:
    """Renew both READMEs and both pictures."""
    for language, name in READMES.items():
        run = fazhi("audit", REPORT, "--lang", language)
        said = fazhi("audit", "--help", "--lang", language)
        help_text = "\n".join(line.rstrip() for line in said.rstrip().split("\n")).strip("\n")
        blocks = {"run": f"$ fazhi audit {REPORT} --lang {language}\n{beginning(run)}\n…", "help": help_text}
        path = ROOT / name
        path.write_text(renewed(path.read_text(encoding="utf-8"), blocks), encoding="utf-8")
        shown = beginning(fazhi("audit", REPORT, "--lang", language, colour=True))
        image = ROOT / "docs" / "images" / f"audit-{language}.svg"
        image.parent.mkdir(parents=True, exist_ok=True)
        image.write_text(picture(shown, f"fazhi audit {REPORT}"), encoding="utf-8")
        print(name, image.relative_to(ROOT))


if __name__ == "__main__":
    main()
