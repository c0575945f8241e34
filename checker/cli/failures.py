"""From any exception to what the user reads: one sentence and one tip."""

import typer

from checker.cli.arguments import COMMANDS
from checker.errors import BrokenFile, BrokenFramework, FazhiError
from checker.render.sentences import translate
from checker.render.visible import visible

_USAGE = typer.BadParameter.__mro__[1]
"""The base of everything that typer says of the command line; typer gives it no public name."""


def explain(error: BaseException, language: str) -> tuple[str, str]:
    """A sentence and a tip (or "") in the language, without anything that a terminal would obey."""
    message, tip = _english(error)
    told = translate(message, language)
    # Only lists of mistakes have lines; elsewhere a line break is one in a file name.
    listed = isinstance(error, BrokenFile | BrokenFramework)
    shown = "\n".join(map(visible, told.split("\n"))) if listed else visible(told)
    return shown, visible(translate(tip, language))


def _english(error: BaseException) -> tuple[str, str]:
    if isinstance(error, FazhiError):
        return str(error), error.tip
    if isinstance(error, _USAGE):
        return _usage(error)
    if isinstance(error, KeyboardInterrupt):
        return "Interrupted.", ""
    if isinstance(error, MemoryError):
        return "There is not enough memory.", "Audit a smaller file."
    what = " ".join(str(error).split()).rstrip(".")
    name = f"{type(error).__name__}: {what}" if what else type(error).__name__
    return f"Something went wrong inside fazhi: {name}.", "Run it again with --debug and report what it shows."


def _usage(error: BaseException) -> tuple[str, str]:
    """What typer complains about, in our words: by the kind of its exception, else by its own sentence."""
    context = getattr(error, "ctx", None)
    command = getattr(context, "command_path", "fazhi")
    see = f"See: {command} --help."
    message = str(getattr(error, "message", error))
    kind = type(error).__name__
    if kind == "NoSuchOption":
        near = getattr(error, "possibilities", None)
        tip = f"Did you mean {', '.join(sorted(near))}? {see}" if near else see
        return f"There is no option {getattr(error, 'option_name', '')}.", tip
    if kind == "BadOptionUsage":
        if "does not take" in message:
            return f"The option {getattr(error, 'option_name', '')} takes no value.", see
        return f"The option {getattr(error, 'option_name', '')} needs a value.", see
    if kind == "MissingParameter":
        param = getattr(error, "param", None)
        return f"{getattr(param, 'metavar', None) or 'An argument'} is missing.", see
    if message.startswith("No such command"):
        return f"There is no command {message.split(chr(39))[1]}.", _commands(command)
    if message.startswith("Missing command"):
        return "No command was given.", _commands(command)
    if "extra argument" in message:
        return f"There is one argument too many: {message.rpartition(' (')[2].rstrip(').')}.", see
    return message, see


def _commands(path: str) -> str:
    parts = COMMANDS.get(path.rpartition(" ")[2]) or tuple(COMMANDS)
    return f"The commands are: {', '.join(parts)}."
