"""Words as topics compare them: folded, without their inflection, in any script and without knowing the language.

Six-letter prefixes (words.py) serve grouping, where a shared word is one hint of many. A topic often hangs on one word,
and there "fire" must meet "fires" while "internet" must not meet "international": so the ending goes first, by script,
and the cut comes late.
"""

from bot.core.words import words

CUT = 10  # letters kept: "presidential" is not "president", but the long words of most languages still meet
LONGEST = 40  # letters; a longer "word" is an address or noise

# Longest first; an ending is taken off only when enough of the word remains.
_HISSED = ("shes", "ches", "xes", "sses", "zes")
_CYRILLIC = tuple(
    "иями ями ами ией иям ием иях ого его ому ему ыми ими ской ых их ый ий ой ая яя ое ее ые ие".split()
) + tuple("ов ев ей ом ем ам ям ах ях ью ия ии ию ою ею а я о е ы и у ю ь й".split())
_GREEK = tuple("ους ων ου ος οι ης ες ας εις εως ο η α ε ι ν".split())
_ARABIC_HEADS = ("وال", "بال", "كال", "فال", "لل", "ال")
_ARABIC_TAILS = ("ات", "ون", "ين", "ية", "ه", "ة", "ي")
_KEEP = frozenset(
    "news gas us paris texas times series species mars sms gps virus aids bus ios christmas wales".split()
)


def _without(word: str, endings: tuple[str, ...], least: int) -> str:
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= least:
            return word[: -len(ending)]
    return word


def _latin(word: str, cut: int) -> str:
    if word in _KEEP:
        return word
    if word.endswith("ies") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith(_HISSED):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        word = word[:-1]
    if len(word) > 5:  # Kriege, Wahlen, canciones; short English words keep their e: a plane is no plan
        word = _without(word, ("en", "e"), 4)
    return word[:cut]


def stem(word: str, cut: int = CUT) -> str:
    """The part of a folded word that its inflections share, `cut` letters of it at most.

    >>> stem("fires"), stem("elections"), stem("войны"), stem("الزلزال")
    ('fire', 'election', 'войн', 'زلزال')
    """
    first = word[0]
    if first < "\u0250":
        return _latin(word, cut)
    if "\u0370" <= first <= "\u03ff":
        return _without(word, _GREEK, 3)[:cut]
    if "\u0400" <= first <= "\u04ff":
        return _without(word, _CYRILLIC, 3)[:cut]
    if "\u0600" <= first <= "\u06ff":
        for head in _ARABIC_HEADS:
            if word.startswith(head) and len(word) - len(head) >= 3:
                word = word[len(head) :]
                break
        return _without(word, _ARABIC_TAILS, 3)
    return word


_known: dict[str, str] = {}


def known_stem(word: str) -> str:
    """`stem` with a memory, so that a week of news costs each word once."""
    found = _known.get(word)
    if found is None:
        if len(_known) > 200_000:
            _known.clear()
        found = _known[word] = stem(word)
    return found


def stems(text: str) -> list[str]:
    """Stems in the order of the text."""
    return [known_stem(word) for word in words(text, LONGEST)]
