"""What is known to go wrong: whoever mends it takes the line out, since a trick that no longer works fails, too."""

FILES: dict[str, str] = {}
"""Hostile files, by their names."""
_SELECTORS = "style sheets are read as far as their selectors and groups of rules are simple"
_PROPERTIES = "not all properties that hide are known"
_SHEETS = (
    "attribute",
    "sibling",
    "nth",
    "not",
    "screen-and",
    "supports",
    "layer",
    "nested",
    "is",
    "important",
)
_STYLES = (
    "none-important",
    "none-escaped",
    "filter",
    "zero",
    "far-right",
    "inset",
    "calculated",
    "moved",
    "shrunk-alone",
    "zoomed",
    "clip-circle",
    "clip-polygon",
    "squeezed",
    "no-line",
    "picture-that-is-none",
    "mask",
    "turned-away",
    "variable",
)
TRICKS: dict[str, str] = {
    **{f"sheet-{name}.html": _SELECTORS for name in _SHEETS},
    **{f"style-{name}.html": _PROPERTIES for name in _STYLES},
    "covered.html": "boxes of a page are not laid out",
    "svg-white.html": "drawings are not looked at",
    "svg-definitions.html": "drawings are not looked at",
    "marquee-of-no-size.html": "its size is not looked at",
    "apart-datalist.html": "all that follows the element is lost",
    "apart-frame.html": "a short report beside a frame counts as a link to one",
    "apart-frame-content.html": "a short report beside a frame counts as a link to one",
}
"""Ways of stuffing a report, by their names."""
