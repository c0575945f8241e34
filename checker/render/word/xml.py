"""XML of Word files, by lxml, which comes with python-docx."""

from typing import Any

from lxml import etree  # type: ignore[import-untyped, unused-ignore]

Element = Any
"""An element of lxml, which has no types of its own."""

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
"""The namespace of files that are saved as "Strict Open XML"."""
PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"
BrokenXml: type[Exception] = etree.XMLSyntaxError


def parsed(data: bytes) -> Element:
    """The root of a part that was read before, so that it has no DTD. Raises BrokenXml."""
    # Whatever encoding a part claims to have, Word reads UTF-8 unless it begins as UTF-16.
    encoding = None if data[:2] in (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<") else "utf-8"
    parser = etree.XMLParser(encoding=encoding, resolve_entities=False, no_network=True, huge_tree=True)
    return etree.fromstring(data, parser)


def written(root: Element) -> bytes:
    """A part, with everything that stands around its root."""
    data: bytes = etree.tostring(root.getroottree(), encoding="UTF-8", xml_declaration=True, standalone=True)
    return data


def space(element: Element) -> str:
    """The namespace of an element's name; "" for none."""
    return str(element.tag).rpartition("}")[0].removeprefix("{")


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def made(space: str, name: str, /, **attributes: str) -> Element:
    """A new element of a Word namespace, with attributes of the same."""
    element = etree.Element(f"{{{space}}}{name}", nsmap={"w": space})
    for key, value in attributes.items():
        element.set(f"{{{space}}}{key}", value)
    return element


def plain(name: str, space: str, /, **attributes: str) -> Element:
    """A new element without prefix, with attributes of no namespace."""
    return etree.Element(f"{{{space}}}{name}", attributes, nsmap={None: space})
