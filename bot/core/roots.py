"""Words to compare news by: folded six-letter prefixes, and what is known of endings, articles and synonyms.

A prefix equates most inflections in any language. It does not for short Cyrillic words, which end within it, nor for
Arabic ones, whose article and conjunctions come first. Full stemming of Russian and Greek was measured too, and gained
nothing over this.
"""

import re
import sys

from bot.core.stems import LONGEST, stem
from bot.core.synonyms import thing
from bot.core.words import PREFIX, words

EDITION = 2  # of what follows, lists included; words that were counted by another are counted anew

_ENDING = re.compile("(?<=[а-яєіїґ]{3})[аеиоуыьэюяєії]+$")
_MOST_KNOWN = 50_000  # words; some eight megabytes


def root(word: str) -> str:
    """What the inflections and synonyms of a folded word share.

    >>> root("elections"), root("нефти"), root("والعقار"), root("المبنى")
    ('electi', '=нефт', '=مبنى', '=مبنى')
    """
    if found := thing(word):
        return found
    if "\u0600" <= word[0] <= "\u06ff":
        bare = stem(word)
        return thing(bare) or bare[:PREFIX]
    return word[:PREFIX] if len(word) > PREFIX else _ENDING.sub("", word)


_known: dict[str, str] = {}  # interned, so that 50,000 sketches share their words


def roots(text: str) -> list[str]:
    """In the order of the text.

    >>> roots("Цены на вьюгу"), roots("вьюга: цена")
    (['цен', 'на', 'вьюг'], ['вьюг', 'цен'])
    """
    found = []
    for word in words(text, LONGEST):
        known = _known.get(word)
        if known is None:
            if len(_known) > _MOST_KNOWN:
                _known.clear()
            known = _known[word] = sys.intern(root(word))
        found.append(known)
    return found
