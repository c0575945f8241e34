"""Train the small linear model from the example bank and write their weights as data.

    python tools/train.py [--out indicators/weights.tsv]

It has a class for every content indicator and every element that the bank marks (is this stretch of text about it?) and
the classes act, nil, slogan, plan, problem (what does this stretch say of its subject?). Features are the
1- to 3-grams of the folded characters with every number folded to 0. Needs the extra `train`; the program does not.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from checker.evidence.likeness import HEAVIEST, MOODS, SCALE, WEIGHTS_FILE, grams
from checker.structure.fold import fold_pattern

ROOT = Path(__file__).resolve().parent.parent
KEPT = 1200  # weights kept per class, the largest by size
MOOD_OF = {"slogan": "slogan", "plan-only": "plan", "problem-only": "problem"}

Row = dict[str, Any]
Table = tuple[dict[str, float], dict[str, dict[str, float]]]


def bank(folder: Path) -> Iterator[tuple[str, Row]]:
    """Every line of the example bank with the indicator that it stands under, in file order."""
    for path in sorted(folder.glob("*.yaml")):
        for indicator, rows in yaml.safe_load(path.read_text(encoding="utf-8")).items():
            for row in rows:
                yield indicator, row


def is_about(indicator: str, row: Row, name: str) -> bool:
    """Whether a line is a positive example of the class `name` (an indicator, or indicator/element)."""
    if "/" in name:
        return f"{indicator}/{row.get('element')}" == name and row["grade"] != "none"
    return (row.get("about") if row["grade"] == "none" else indicator) == name


def mood_of(row: Row) -> str:
    """The mood class of a line; "" where it teaches none (a near-miss, or a fact of somebody else)."""
    if row["grade"] in ("strong", "definite"):
        return "act"
    return "nil" if row["grade"] == "nil" else MOOD_OF.get(row.get("reason", ""), "")


def fit(x: Any, y: Any, strength: float, balanced: bool) -> tuple[float, Any]:
    """Bias and weights of one class against the rest, all but the largest weights set to 0."""
    weight = "balanced" if balanced else None
    model = LogisticRegression(C=strength, solver="liblinear", class_weight=weight, random_state=0, max_iter=500)
    model.fit(x, y)
    weights = model.coef_[0].copy()
    floor = np.sort(np.abs(weights))[-KEPT] if len(weights) > KEPT else 0.0
    weights[np.abs(weights) < floor] = 0.0
    return float(model.intercept_[0]), weights


def table(names: list[str], texts: list[str], targets: list[list[bool]], strength: float, balanced: bool) -> Table:
    """Biases and, per n-gram, the weights of a set of one-against-the-rest classes."""
    vectors = CountVectorizer(analyzer=grams, min_df=2)
    x = vectors.fit_transform(texts)
    fitted = [fit(x, np.array(target), strength, balanced) for target in targets]
    biases = {name: bias for name, (bias, _) in zip(names, fitted, strict=True)}
    weights: dict[str, dict[str, float]] = {}
    for gram, column in vectors.vocabulary_.items():
        for name, (_, values) in zip(names, fitted, strict=True):
            if values[column]:
                weights.setdefault(gram, {})[name] = values[column]
    return biases, weights


def lines(tables: list[Table]) -> Iterator[str]:
    """The text of weights.tsv: a line per class with its bias, then a line per n-gram with its weights."""
    numbers: dict[str, int] = {}
    merged: dict[str, dict[int, int]] = {}
    for biases, weights in tables:
        for name, bias in biases.items():
            numbers[name] = len(numbers)
            yield f"={name}\t{round(bias * SCALE)}"
        for gram, row in weights.items():
            for name, weight in row.items():
                merged.setdefault(gram, {})[numbers[name]] = max(-HEAVIEST, min(HEAVIEST, round(weight * SCALE)))
    for gram, packed in sorted(merged.items()):
        kept = [f"{number}:{weight}" for number, weight in sorted(packed.items()) if weight]
        if kept:
            yield gram + "\t" + " ".join(kept)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=ROOT / "indicators" / WEIGHTS_FILE)
    options = parser.parse_args()
    rows = list(bank(ROOT / "indicators" / "examples"))
    names = sorted({i for i, _ in rows} | {f"{i}/{r['element']}" for i, r in rows if "element" in r})
    texts = [fold_pattern(r["text"]) for _, r in rows]
    subjects = table(names, texts, [[is_about(i, r, n) for i, r in rows] for n in names], 3.0, balanced=False)
    taught = [(t, mood_of(r)) for t, (_, r) in zip(texts, rows, strict=True) if mood_of(r)]
    moods = table(list(MOODS), [t for t, _ in taught], [[m == n for _, m in taught] for n in MOODS], 1.0, balanced=True)
    body = "\n".join(lines([subjects, moods])) + "\n"
    options.out.write_text(body, encoding="utf-8")
    print(f"{options.out.name}: {len(rows)} lines of the bank, {len(names)} subjects, {len(body.splitlines())} rows")


if __name__ == "__main__":
    main()
