"""Newsbrief: feeds → items → stories → topics → digests → delivery.

    refresh   looks at the feeds that are due and stores new items and edits       (usecases/refresh.py)
    group     puts each item into a story and each story under its topics          (usecases/group.py)
    compose   promises each chat its digest when one of its slots is due           (usecases/compose.py)
    deliver   sends what was promised from the outbox, and settles the answer      (usecases/deliver.py)
    edit      keeps messages up to date whose stories grew after they were told    (usecases/edit.py)

A metronome (scheduler.py) knocks at these five; what is due stands in the database. People talk to chat/, which calls
the use cases of the conversation, such as usecases/ask.py and usecases/subscribe.py (chat/desk.py names them all). The
decisions themselves are pure and live in core/.
"""

__version__ = "0.1.0"
