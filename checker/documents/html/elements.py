"""What the HTML standard says of its elements: which hold nothing, which end by themselves, which make a block."""


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


VOID = words("""
    area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr
""")
BLOCK = words("""
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p
    plaintext pre search section summary table tbody td tfoot th thead tr ul xmp
""")
"""Elements that begin and end a line."""
ENDS_PARAGRAPH = BLOCK - words("""
    body caption html legend optgroup option tbody td tfoot th thead tr
""")
"""Elements whose start tag ends an open paragraph."""
SPECIAL = (BLOCK - {"legend", "optgroup", "option"}) | words("""
    applet button colgroup iframe marquee object select template
""")
"""The end tag of an inline element does not reach beyond these."""
FORMATTING = words("""
    a b big code em font i nobr s small strike strong tt u
""")
"""Inline elements that go on in the next paragraph when nobody ends them."""
WALL = words("""
    applet caption html marquee object table td template th
""")
"""An end tag inside one of these ends nothing outside of it."""
MARKER = WALL - {"table", "html"}
"""Formatting of outside is not taken up in these, and formatting in them ends with them."""
STOP = SPECIAL - {"address", "div", "p"}
"""The start of a list item ends no item outside of these."""
LISTS = frozenset(("ul", "ol", "dir", "menu"))
CELLS = frozenset(("td", "th"))
ROW_GROUPS = frozenset(("tbody", "thead", "tfoot"))
TABLE_PARTS = CELLS | ROW_GROUPS | {"tr", "table", "caption"}
HEADINGS = {f"h{level}": level for level in range(1, 7)}
IGNORED = frozenset(("html", "head", "body", "frameset", "frame"))
"""Tags that open nothing: the tree always has one html and one body."""
UNSEEN = words("""
    audio canvas datalist desc embed iframe input link meta metadata noembed noframes noscript rp rt script
    select source style template textarea title track video
""")
"""Elements whose content is never shown as text of the page, and which nobody would call hidden text; rt is the reading
of the characters beside it, which would stand in the middle of words."""
