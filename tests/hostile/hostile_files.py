"""All hostile files."""

import hostile_docx
import hostile_html
import hostile_mixed
import hostile_ofd
import hostile_office
import hostile_painting
import hostile_pdf
import hostile_pictures
import hostile_text

CASES = [
    *hostile_docx.cases(),
    *hostile_html.cases(),
    *hostile_mixed.cases(),
    *hostile_ofd.cases(),
    *hostile_office.cases(),
    *hostile_pdf.cases(),
    *hostile_painting.cases(),
    *hostile_pictures.cases(),
    *hostile_text.cases(),
]
