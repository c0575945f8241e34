"""What the acceptance tests run on, and the command in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
REPORTS = sorted(p for p in (ROOT / "reports").iterdir() if p.suffix in (".txt", ".md") and p.stem != "README")
COUNTY = str(ROOT / "reports" / "county-heyang.txt")
PLAIN = str(ROOT / "reports" / "township-plain.txt")
FOREIGN = sorted((ROOT / "tests" / "structure" / "foreign").glob("*.txt"))


def start(*words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The command in a process of its own, with these variables and few others."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "XDG_CACHE_HOME", "SYSTEMROOT") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-m", "checker", *words], capture_output=True, cwd=ROOT, env=kept | environment, timeout=120
    )
