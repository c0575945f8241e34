"""Hiding places of web pages, and places that look like one."""

from collections.abc import Iterator

from hostile_page import page
from stuffing_text import STRONG
from stuffing_trick import Trick

_STYLES = {
    "none": "display:none",
    "none-important": "DISPLAY : None !important; display:block",
    "none-in-comments": "display:/*x*/none",
    "none-escaped": "d\\69splay:none",
    "hidden": "visibility:hidden",
    "opacity": "opacity:0",
    "opacity-nearly": "opacity:.01",
    "filter": "filter:opacity(0)",
    "white": "color:#fff",
    "nearly-white": "color:rgb(250 251 252)",
    "white-by-hsl": "color:hsl(0,0%,100%)",
    "transparent": "color:transparent",
    "alpha": "color:rgba(0,0,0,.01)",
    "tiny": "font-size:1px",
    "zero": "font:0/0 a",
    "black-on-black": "background:#000;color:#000",
    "indent": "text-indent:-99999px",
    "indent-in-em": "text-indent:-999em",
    "left": "position:absolute;left:-9999px;width:300px",
    "top": "position:fixed;top:-200vh",
    "right": "position:absolute;right:-9999px;width:300px",
    "far-right": "position:absolute;left:99999px",
    "inset": "position:absolute;inset:-9999px auto auto -9999px",
    "calculated": "position:absolute;left:calc(-100vw - 9999px)",
    "moved": "transform:translateX(-9999px)",
    "shrunk": "transform:scale(0)",
    "shrunk-alone": "scale:0",
    "zoomed": "zoom:0.01",
    "clip": "position:absolute;clip:rect(0 0 0 0)",
    "clip-path": "clip-path:inset(100%)",
    "clip-circle": "clip-path:circle(0)",
    "clip-polygon": "clip-path:polygon(0 0, 0 0, 0 0)",
    "no-height": "height:0;overflow:hidden",
    "no-width": "width:0;overflow:hidden;white-space:nowrap",
    "max-height": "max-height:0;overflow:hidden",
    "one-pixel": "width:1px;height:1px;overflow:hidden;position:absolute",
    "content-visibility": "content-visibility:hidden",
    "squeezed": "letter-spacing:-1em",
    "no-line": "line-height:0;overflow:hidden",
    "margin": "margin-left:-9999px;width:300px",
    "picture-that-is-none": "color:#fff;background-image:url(nothing.png)",
    "picture-none-in-short": "color:#fff;background:none",
    "mask": "mask-image:linear-gradient(transparent,transparent)",
    "turned-away": "transform:rotateY(90deg)",
    "variable": "--x:none;display:var(--x)",
}
_SHEETS = {
    "class": ".x{display:none}",
    "element-and-class": "p.x{display:none}",
    "below": "div .x{display:none}",
    "child": "div>p.x{display:none}",
    "two-classes": ".x.y{display:none}",
    "attribute": "[title=z]{display:none}",
    "sibling": "p+p.x{display:none}",
    "nth": ".x:nth-child(n){display:none}",
    "not": "p:not(.seen).x{display:none}",
    "screen": "@media screen{.x{display:none}}",
    "screen-and": "@media (min-width:1px){.x{display:none}}",
    "supports": "@supports (display:grid){.x{display:none}}",
    "layer": "@layer a{.x{display:none}}",
    "nested": "div{& .x{display:none}}",
    "is": ":is(.x,.q){display:none}",
    "important": ".x{display:none!important}.x{display:block}",
    "comment": "/**/.x/**/{/**/display/**/:none}",
    "white": ".x{color:#fff}",
    "parent-white": ".TRS_Editor .x{color:white}",
    "small": "html .x{font-size:0}",
    "tail-of-a-list": "h7,.q,.x{display:none}",
    "import-before": '@import "nothing.css";.x{display:none}',
}


def tricks() -> Iterator[Trick]:
    """All of them."""
    for name, style in _STYLES.items():
        yield _trick(f"style-{name}", f'<p style="{style}">{STRONG}</p>')
        if name in ("none", "white", "tiny", "left"):
            yield _trick(f"spans-{name}", "".join(f'<span style="{style}">{char}</span>' for char in STRONG))
    for name, sheet in _SHEETS.items():
        yield _trick(f"sheet-{name}", f'<p class="x y" title="z">{STRONG}</p>', head=f"<style>{sheet}</style>")
    yield from _markup()
    yield from _apart()
    yield from _visible()


def _trick(name: str, inside: str, noted: str = "hidden-text", head: str = "", body: str = "") -> Trick:
    return Trick(f"{name}.html", lambda: page(inside, head, body), noted=noted)


def _markup() -> Iterator[Trick]:
    yield _trick("hidden-attribute", f"<p hidden>{STRONG}</p>")
    yield _trick("hidden-until-found", f'<p hidden="until-found">{STRONG}</p>')
    yield _trick("hidden-around", f"<section hidden><div><p>{STRONG}</p></div></section>")
    yield _trick("font-white", f"<font color=white>{STRONG}</font>")
    yield _trick("font-size-zero", f'<font style="font-size:0">{STRONG}</font>')
    yield _trick("entity-in-style", f'<p style="displ&#97;y:n&#111;ne">{STRONG}</p>')
    yield _trick("cell-white", f'<table><tr><td style="color:#fff">{STRONG}</td></tr></table>')
    yield _trick(
        "cell-on-its-colour", f'<table bgcolor="#000000"><tr><td><font color=black>{STRONG}</font></td></tr></table>'
    )
    yield _trick("colour-of-the-body", f'<p style="color:red">{STRONG}</p>', body='bgcolor="red"')
    cover = '<div style="position:absolute;top:0;left:0;width:100%;height:100%;background:#fff"></div>'
    yield _trick("covered", f'<div style="position:relative;padding:9px">{STRONG}{cover}</div>')
    yield _trick("dialog", f"<dialog>{STRONG}</dialog>")
    yield _trick("svg-white", f'<svg><text fill="#fff" y="20">{STRONG}</text></svg>')
    yield _trick("svg-definitions", f"<svg><defs><text>{STRONG}</text></defs></svg>")
    yield _trick("marquee-of-no-size", f'<marquee width="0" height="0">{STRONG}</marquee>', "")
    yield _trick("ruby-fallback", f"<ruby>法<rp>{STRONG}</rp></ruby>", "")


def _apart() -> Iterator[Trick]:
    """What no browser shows as text of the page."""
    kinds = {
        "comment": f"<!-- {STRONG} -->",
        "comment-odd": f"<!-- > {STRONG} --!>",
        "declaration": f"<! {STRONG}>",
        "instruction": f"<?php {STRONG} ?>",
        "end-tag": f"</ {STRONG}>",
        "conditional": f"<!--[if gte mso 9]><p>{STRONG}</p><![endif]-->",
        "script": f"<script>var x = '<p>{STRONG}</p>';</script>",
        "script-twice": f"<script><!-- <script> </script> <p>{STRONG}</p> --></script>",
        "template": f"<template><p>{STRONG}</p></template>",
        "noscript": f"<noscript><p>{STRONG}</p></noscript>",
        "textarea": f"<textarea>{STRONG}</textarea>",
        "input": f'<input type="hidden" value="{STRONG}">',
        "select": f"<select><option>{STRONG}</select>",
        "datalist": f"<datalist><option>{STRONG}</datalist>",
        "alternative-text": f'<img src="x" alt="{STRONG}">',
        "hint": f'<p title="{STRONG}" aria-label="{STRONG}">持续用力。</p>',
        "frame": f'<iframe srcdoc="<p>{STRONG}</p>"></iframe>',
        "frame-content": f"<iframe><p>{STRONG}</p></iframe>",
        "object": f"<video><p>{STRONG}</p></video><canvas>{STRONG}</canvas><audio>{STRONG}</audio>",
        "attribute": f'<p data-x="><p>{STRONG}</p>">持续用力。</p>',
        "title-inside": f"<svg><title>{STRONG}</title><desc>{STRONG}</desc></svg>",
    }
    for name, inside in kinds.items():
        yield _trick(f"apart-{name}", inside, "")
    yield _trick(
        "apart-meta", "", "", f'<meta name="description" content="{STRONG}"><meta name="keywords" content="{STRONG}">'
    )
    yield Trick("apart-after-the-end.html", lambda: page() + f"<!--{STRONG}".encode(), noted="")
    generated = f'<style>.x::before{{content:"{STRONG}"}}</style>'
    yield _trick("apart-sheet", "<p class=x>持续用力。</p>", "", generated)


def _visible() -> Iterator[Trick]:
    """What must not be taken for hidden."""
    seen = {
        "plain": f"<p>{STRONG}</p>",
        "white-on-red": f'<p style="background:#c00;color:#fff">{STRONG}</p>',
        "white-in-a-dark-cell": '<table><tr><td bgcolor="#1f4e79">'
        f'<font color="#ffffff">{STRONG}</font></td></tr></table>',
        "grey": f'<p style="color:#888">{STRONG}</p>',
        "small": f'<p style="font-size:9px">{STRONG}</p>',
        "shown-again": f'<div style="visibility:hidden"><p style="visibility:visible">{STRONG}</p></div>',
        "display-overrides": f'<p hidden style="display:block">{STRONG}</p>',
        "later-rule": f'<style>.x{{display:none}}.x{{display:block}}</style><p class="x">{STRONG}</p>',
        "print-only-rule": f"<style>@media print{{.x{{display:none}}}}</style><p class='x'>{STRONG}</p>",
        "narrow-screens": f"<style>@media (max-width:600px){{.x{{display:none}}}}</style><p class='x'>{STRONG}</p>",
        "other-class": f"<style>.xx{{display:none}}</style><p class='x'>{STRONG}</p>",
        "details": f"<details><summary>详情</summary><p>{STRONG}</p></details>",
        "spans": "".join(f"<span>{char}</span>" for char in STRONG),
        "comment-closed-early": f"<!--> <p>{STRONG}</p> <!-- x -->",
        "article-clipped-high": f'<div style="overflow:hidden;height:auto;width:100%"><p>{STRONG}</p></div>',
        "image-behind": f'<div style="background:url(red.png) #900"><p style="color:#fff">{STRONG}</p></div>',
    }
    for name, inside in seen.items():
        yield Trick(f"seen-{name}.html", lambda inside=inside: page(inside), True, "")
