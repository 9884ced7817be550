"""Words of one family: "beekeeping" and "beekeepers", "Imkerei" and "Imker".

By endings alone, and only where much of the word remains, so that "university" does not bring "universe".
"""

from bot.core.words import fold

LEAST = 6  # letters that remain, besides the star

# An ending, and what stays of it, folded; the longest that fits is taken.
_ENDINGS = {
    "ological": "olog",
    "ologists": "olog",
    "ologist": "olog",
    "ologies": "olog",
    "ology": "olog",
    "ographies": "ograph",
    "ographers": "ograph",
    "ographer": "ograph",
    "ography": "ograph",
    "ations": "at",
    "ation": "at",
    "itions": "it",
    "ition": "it",
    "lessness": "less",
    "keeping": "keep",
    "isms": "is",
    "ism": "is",
    "ists": "is",
    "ist": "is",
    "ings": "",
    "ing": "",
    "ologie": "olog",
    "ografie": "ograf",
    "ographie": "ograph",
    "ismus": "is",
    "isten": "is",
    "ierung": "ier",
    "erei": "er",
    "isme": "is",
    "istes": "is",
    "iste": "is",
    "ologia": "olog",
    "ografia": "ograf",
    "ismo": "is",
    "istas": "is",
    "ista": "is",
    "ологии": "олог",
    "ология": "олог",
    "ография": "ограф",
    "изма": "ис",
    "изм": "и",
    "истов": "ист",
    "исты": "ист",
    "ирование": "ир",
    "оводство": "овод",
    "водство": "вод",
}
_LONGEST_FIRST = sorted(_ENDINGS, key=len, reverse=True)


def family(word: str) -> str | None:
    """The beginning that a word shares with its family, with a star; None where its ending tells of none.

    >>> family("beekeeping"), family("Archaeology"), family("пчеловодство"), family("running")
    ('beekeep*', 'archaeolog*', 'пчеловод*', None)
    """
    folded = fold(word)
    for ending in _LONGEST_FIRST:
        if folded.endswith(ending):
            start = folded.removesuffix(ending) + _ENDINGS[ending]
            return f"{start}*" if len(start) >= LEAST else None
    return None
