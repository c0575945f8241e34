"""LibreOffice as a converter: a file to docx, without macros, without the network, without a trace."""

from pathlib import Path

from checker.documents.office.programs import output

_SETTINGS = (
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Office.Writer/Content/Update", "Link", "0"),
    # A picture that is only linked would be fetched; behind a proxy that nobody is, it cannot.
    ("Inet/Settings", "ooInetProxyType", "2"),
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
)
_ITEM = '<item oor:path="/org.openoffice.{}"><prop oor:name="{}" oor:op="fuse"><value>{}</value></prop></item>'
_REGISTRY = (
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http'
    + '://openoffice.org/2001/registry">{}</oor:items>'
)


def as_docx(program: str, path: Path, seconds: int, most: int) -> bytes:
    """The docx that LibreOffice makes of the file at `path`, beside which it may write; b"" where it makes none.

    Not more than `most` bytes.
    """
    home = path.parent / "profile"
    (home / "user").mkdir(parents=True)
    items = "".join(_ITEM.format(*setting) for setting in _SETTINGS)
    (home / "user" / "registrymodifications.xcu").write_text(_REGISTRY.format(items), encoding="utf-8")
    made = path.parent / "made"
    words = [program, f"-env:UserInstallation={home.as_uri()}", "--headless", "--norestore", "--nolockcheck"]
    output([*words, "--convert-to", "docx", "--outdir", str(made), str(path)], path.parent, seconds, 10_000)
    try:
        with open(made / f"{path.stem}.docx", "rb") as file:
            return file.read(most)
    except OSError:
        return b""
