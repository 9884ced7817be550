"""The whole product with no token and no network: the production program between a Bot API emulator and sample feeds.

    emulator.py   a Bot API on loopback; people.py are the thumbs of those who use it
    feeds.py      the sample feeds, served; sample/ is what they say
    page/         a chat page over the emulator; terminal.py the same without a browser
    world.py      all of it started together, and the settings the program needs to live in it
    script.py     the scripted chat of `newsbrief demo --check`

Nothing here knows the program: it meets it over HTTP and through its settings, as Telegram and publishers do.
"""
