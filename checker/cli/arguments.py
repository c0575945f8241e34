"""What must be known before the options are parsed: the language of an error, and options in unusual places."""

import os

COMMANDS = {
    "audit": (),
    "gate": (),
    "parse": (),
    "compare": (),
    "policy": ("show",),
    "indicators": (),
    "framework": ("lint", "check"),
}
LANGUAGES = ("zh", "en")


def language_of(argv: list[str]) -> str:
    """`zh` or `en`: what --lang says, else the locale; Chinese unless the locale names another language."""
    for place, word in enumerate(argv):
        if word == "--":
            break
        following = argv[place + 1] if place + 1 < len(argv) else ""
        said = following if word == "--lang" else word.removeprefix("--lang=") if word.startswith("--lang=") else ""
        if said in LANGUAGES:
            return said
    return by_locale()


def by_locale() -> str:
    """The language of the locale, as the C library would choose it for messages."""
    name = next((value for key in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(key, ""))), "")
    language = name.replace("-", "_").split("_")[0].split(".")[0].lower()
    return "zh" if language in ("", "c", "posix", "zh") else "en"


def arranged(argv: list[str]) -> tuple[list[str], bool]:
    """The arguments with the command in front and without --debug, and whether --debug was among them.

    An option means the same before and behind the command.
    """
    end = argv.index("--") if "--" in argv else len(argv)
    head, tail = argv[:end], argv[end:]
    debug = "--debug" in head
    head = [word for word in head if word != "--debug"]
    command = next((word for word in head if word in COMMANDS), "")
    front = [command] if command else []
    for word in front:
        head.remove(word)
    part = next((word for word in head if word in COMMANDS.get(command, ())), "")
    if part:
        head.remove(part)
        front.append(part)
    elif not command or COMMANDS[command]:
        head = _without_language(head)
    return [*front, *head, *tail], debug


def _without_language(words: list[str]) -> list[str]:
    """The words without --lang: it has done its work, and what only holds commands has no such option."""
    kept, skip = [], False
    for word in words:
        if not skip and word != "--lang" and not word.startswith("--lang="):
            kept.append(word)
        skip = word == "--lang"
    return kept
