"""Make the sample reports of tests/formats/files anew: the same report in every format that units submit.

    python tools/formats.py

Needs LibreOffice, Chromium and poppler-utils on PATH, fonts for Chinese, and numpy and Pillow (`make ocr`) for the
scans. The files are kept with the tests, which then need none of that.
"""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PIL import Image, ImageFilter

from checker.documents import read

ROOT = Path(__file__).resolve().parent.parent
FILES = ROOT / "tests" / "formats" / "files"
sys.path += [str(ROOT / "tests"), str(ROOT / "tests" / "formats")]
from formats_writers import office, page_of, paragraph_of, printed, site_of, word_of  # noqa: E402
from ofd_writer import ofd_of  # noqa: E402

PLAIN, TABLES = ROOT / "reports" / "zone-beichen.txt", ROOT / "reports" / "county-markdown.md"
LONG = ROOT / "reports" / "county-heyang.txt"
"""Nine pages: for the benchmark."""


def scans(pdf: Path) -> list[Image.Image]:
    """The pages of a PDF as a scanner of 150 dots per inch sees them."""
    with TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", "150", "-gray", str(pdf), f"{folder}/page"], check=True)
        return [Image.open(path).copy() for path in sorted(Path(folder).iterdir())]


def worn(page: Image.Image) -> Image.Image:
    """A page as a bad copy has it: slanted, blurred, speckled."""
    slanted = page.rotate(0.8, expand=False, fillcolor=255, resample=Image.Resampling.BICUBIC)
    blurred = np.asarray(slanted.filter(ImageFilter.GaussianBlur(0.7)), dtype=float)
    noise = np.random.default_rng(2021).normal(0, 9, blurred.shape)
    return Image.fromarray(np.clip(blurred * 0.92 + 10 + noise, 0, 255).astype("uint8"))


def bound(pages: Sequence[Image.Image], target: Path) -> None:
    """Pages as a PDF of pictures: fax coding for black and white, else JPEG of low quality."""
    coding = {} if pages[0].mode == "1" else {"quality": 50}
    pages[0].save(target, "PDF", save_all=True, append_images=list(pages[1:]), resolution=150, **coding)


def written(sample: Path, folder: Path) -> tuple[Path, Path]:
    """The sample as a bare page in the folder, and as LibreOffice's docx and PDF of it; returns page and docx."""
    page, writer = folder / f"{sample.stem}.html", FILES / f"{sample.stem}-writer.docx"
    page.write_text(page_of(read(sample)), encoding="utf-8")
    office(page, "docx", writer, "MS Word 2007 XML")
    office(writer, "pdf", writer.with_suffix(".pdf"))
    return page, writer


def make(sample: Path, folder: Path) -> None:
    """Every format of one sample."""
    document, name = read(sample), sample.stem
    page, writer = written(sample, folder)
    (FILES / f"{name}-site.html").write_text(site_of(document), encoding="utf-8")
    (FILES / f"{name}-python.docx").write_bytes(word_of(document))
    (FILES / f"{name}.ofd").write_bytes(ofd_of([paragraph_of(document, block) for block in document.blocks]))
    for ending in ("doc", "rtf", "odt"):
        office(writer, ending, writer.with_suffix(f".{ending}"))
    printed(page, FILES / f"{name}-chromium.pdf")


def main() -> None:
    """Make all files."""
    FILES.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        for sample in (PLAIN, TABLES):
            make(sample, Path(folder))
        written(LONG, Path(folder))
    pages = scans(FILES / f"{PLAIN.stem}-writer.pdf")
    bound([page.point(lambda grey: 255 * (grey > 160), "1") for page in pages], FILES / f"{PLAIN.stem}-scan.pdf")
    bound([worn(page) for page in pages], FILES / f"{PLAIN.stem}-worn.pdf")
    sheets = [page.convert("1", dither=Image.Dither.NONE) for page in pages]
    sheets[0].save(FILES / f"{PLAIN.stem}-scan.tif", save_all=True, append_images=sheets[1:], compression="group4")


if __name__ == "__main__":
    main()
