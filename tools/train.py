"""Train the small linear model from the example bank and the marked reports, and write its weights as data.

    python tools/train.py [--out indicators/weights.tsv]

It has a class for every content indicator and every element that is marked (is this stretch of text about it?) and the
classes act, nil, slogan, plan, problem (what does this stretch say of its subject?). Features are the
1- to 3-grams of the folded characters with every number folded to 0. Needs the extra `train`; the program does not.
"""

import argparse
from collections.abc import Iterator
from multiprocessing import Pool
from pathlib import Path
from typing import Any

import numpy as np
from corpus import known, stretches
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from checker.evidence.likeness import HEAVIEST, MOODS, SCALE, WEIGHTS_FILE, grams

ROOT = Path(__file__).resolve().parent.parent
KEPT = 5000  # weights kept per class, the largest by size
LEAST = 3  # smaller weights, in log-odds times SCALE, change no figure beyond chance, and cost time at every start

Table = tuple[dict[str, float], dict[str, dict[str, float]]]


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
    with Pool() as pool:
        fitted = pool.starmap(fit, [(x, np.array(target), strength, balanced) for target in targets], chunksize=4)
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
        kept = [f"{number}:{weight}" for number, weight in sorted(packed.items()) if abs(weight) >= LEAST]
        if kept:
            yield gram + "\t" + " ".join(kept)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=ROOT / "indicators" / WEIGHTS_FILE)
    options = parser.parse_args()
    taught = stretches()
    names = sorted({name for stretch in taught for name in stretch.about} & known())
    texts = [stretch.text for stretch in taught]
    subjects = table(names, texts, [[n in s.about for s in taught] for n in names], 10.0, balanced=False)
    moody = [stretch for stretch in taught if stretch.mood]
    told = [[s.mood == mood for s in moody] for mood in MOODS]
    moods = table(list(MOODS), [s.text for s in moody], told, 1.0, balanced=True)
    body = "\n".join(lines([subjects, moods])) + "\n"
    options.out.write_text(body, encoding="utf-8")
    print(f"{options.out.name}: {len(taught)} stretches, {len(names)} subjects, {len(body.splitlines())} rows")


if __name__ == "__main__":
    main()
