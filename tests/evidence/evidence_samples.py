"""The sample reports, ours and, where ../shared is there, the real ones."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
OURS = sorted(path for path in (ROOT / "reports").rglob("*") if path.suffix in (".txt", ".md") and path.stem != "README")
REAL = sorted((ROOT.parent / "shared" / "reports").glob("*.txt"))
SAMPLES = OURS + REAL
