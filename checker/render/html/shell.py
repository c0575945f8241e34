"""A page that is complete in itself: nothing is fetched, and only the style and the script that we wrote may run."""

from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from checker import __version__
from checker.render.html.tags import esc

_FOLDER = Path(__file__).parent


def asset(name: str) -> str:
    """The content of a file beside this module."""
    return _FOLDER.joinpath(name).read_text(encoding="utf-8")


def page(title: str, lang: str, body: str, style: str, script: str = "") -> str:
    """A document around a body; the title is foreign text, the body is HTML."""
    allowed = f"script-src '{_hash(script)}'; " if script else ""
    policy = f"default-src 'none'; style-src '{_hash(style)}'; {allowed}base-uri 'none'; form-action 'none'"
    run = f"<script>{script}</script>\n" if script else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
        f'<meta name="generator" content="fazhi {__version__}">\n'
        f"<title>{esc(title)}</title>\n<style>{style}</style>\n</head>\n"
        f"<body>\n{body}{run}</body>\n</html>\n"
    )


def _hash(content: str) -> str:
    """As a content security policy names an inline style or script (CSP Level 3, section 2.3.1)."""
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"
