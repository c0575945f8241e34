"""The command `fazhi`: the only room that prints, and the only one that sees all the others."""

import gc
import sys


def main() -> None:
    """Run the command with the arguments of this process, and leave with its exit code."""
    # One short-lived process: collecting garbage, and taking every object apart at the end, would be wasted time.
    gc.disable()
    from checker.cli.running import leave, run

    leave(run(sys.argv[1:]))
