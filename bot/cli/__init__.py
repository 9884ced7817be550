"""The command line: one file per command group. Heavy parts are imported by the command that needs them."""

import sys

from bot.errors import ConfigError, NewsbriefError

EXIT_FAULT = 2  # configuration, token, database: the operator has to do something


def main() -> None:
    """Run the program; a fault that has a sentence ends in that sentence and exit code 2, without a traceback."""
    from bot.cli.commands import app  # typer and rich are slow to import; a broken config should not wait for more

    try:
        app()
    except ConfigError as error:
        print(f"The configuration is not right.\n{error}", file=sys.stderr)
        raise SystemExit(EXIT_FAULT) from None
    except NewsbriefError as error:
        print(error, file=sys.stderr)
        raise SystemExit(EXIT_FAULT) from None
