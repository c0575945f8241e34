"""The sample reports, ours and, where ../shared is there, the real ones."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
OURS = sorted(p for p in (ROOT / "reports").rglob("*") if p.suffix in (".txt", ".md") and p.stem != "README")
REAL = sorted((ROOT.parent / "shared" / "reports").glob("*.txt"))
SAMPLES = OURS + REAL
