"""`python -m bot` and the `newsbrief` command are the same program."""

from bot.cli import main

if __name__ == "__main__":
    main()
