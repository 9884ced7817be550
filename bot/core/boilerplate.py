"""What newsrooms put around the news: our own lists, in the languages we know them in.

Lists, not models: each line can be read, and each was written by us. A language that is missing loses nothing but the
tidying.
"""

import re

_COUNT = "(?:[3-9]|1[0-9]|three|four|five|six|seven|eight|nine|ten|trois|quatre|cinq|dix|drei|vier|fünf|sechs|zehn)"
_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_PERIOD = f"(?:morning|evening|afternoon|midday|daily|weekly|weekend|nightly|news|{_DAY})"

ROUND_UPS = (  # how the title of an item begins that tells several events at once
    rf"(?:\w+ ){{0,2}}{_PERIOD}(?:['’]s)? (?:news )?(?:briefing|brief|digest|round-?up|wrap-up|bulletin|recap|mail)\b",
    r"(?:today|tonight|yesterday)(?:['’]s)? (?:top )?(?:headlines|news|stories|papers|front pages)\b",
    r"(?:top|main) (?:stories|headlines)\b",
    rf"{_COUNT} (?:\w+ )?(?:things|stories)\b(?!.*\b(?:about|as|from)\b).*\b(?:know|today|week|read|missed|{_DAY})\b",
    rf"(?:the )?{_COUNT} (?:things|stories|headlines)\W*$",
    r"(?:news |week |weekend |world )?(?:roundup|round-up|round up)\b",
    r"(?:the |this )?week in (?:review|pictures|news|numbers|photos)\b",
    r"what we(?: know|['’]re watching| are watching| learned)(?: today| this week| so far| now| this morning)?\W*$",
    r"what (?:you need to know|to watch|to know|happened) (?:today|this (?:week|morning|weekend))\b",
    r"news (?:in brief|at a glance|of the (?:day|week))\b",
    r"(?:in (?:brief|pictures|photos)|(?:photos|pictures) of the (?:day|week))\b",
    r"(?:newspaper headlines|the papers)\b",
    r"(?:der tag|die nacht|die woche|das wichtigste|nachrichten|news) \w+ (?:überblick|rückblick|abend|kürze)\b",
    r"(?:die )?(?:wichtigste|wichtigsten) (?:nachrichten|meldungen|news)\b",
    r"(?:morgenlage|abendlage|kurzmeldungen|nachrichtenüberblick|was heute wichtig)\b",
    r"(?:l['’])?(?:essentiel|actu|actualité) (?:de la (?:semaine|journée|matinée|nuit)|du (?:jour|matin))\b",
    rf"(?:les )?{_COUNT} (?:infos|informations|actualités|choses)\b",
    r"(?:revue de presse|ce qu['’]il faut (?:savoir|retenir) (?:ce|cette|aujourd))",
    r"(?:las )?(?:noticias|claves) del? (?:día|hoy|la semana)\b",
    r"resumen (?:del? |semanal|informativo)",
    r"(?:главное|итоги|главные новости|новости|дайджест) (?:за|дня|недели|утра|к утру|к вечеру|часа)\b",
    r"(?:дайджест|коротко о главном|что произошло за)\b",
    r"(?:早报|晚报|午报|早新闻|新闻早班车|今日要闻|一周要闻)",
    r"(?:أبرز|أهم) (?:الأخبار|العناوين|الأنباء|عناوين|أخبار)",
)

_ROUND_UP = re.compile(r"\W*(?:" + "|".join(ROUND_UPS) + ")", re.IGNORECASE)
_SEPARATOR = re.compile(r"[;；•]\s+")


def is_round_up(title: str) -> bool:
    """A title that announces several events at once: it must not glue them together.

    >>> is_round_up("Morning briefing: vote, storm and a rescue")
    True
    >>> is_round_up("Harbour bridge reopens; strike ends; mayor resigns")
    True
    >>> is_round_up("What we know about the ferry accident")
    False
    """
    if _ROUND_UP.match(title):
        return True
    return sum(len(piece.split()) >= 2 for piece in _SEPARATOR.split(title)) >= 3


PREFIXES = (  # what an editor puts before a title, and a reader of a digest does not need
    r"(?:update|corrected|correction|clarification|recast|repeat)(?: \d+)?",
    r"(?:breaking(?: news)?|just in|developing(?: story)?|urgent|news alert|alert|flash)",
    r"(?:watch(?: live)?|video|photos?|pictures|listen|audio|gallery|live(?: updates?| blog)?|as it happened)",
    r"(?:exclusive|scoop)",
    r"(?:eil(?:meldung)?|liveblog|live-?ticker|newsticker|exklusiv)",
    r"(?:en direct|direct|vidéos?|exclusif|exclusivité|alerte info|urgent)",
    r"(?:última hora|urgente|vídeo|video|en vivo|en directo|directo|exclusiva|ao vivo|ultim'ora|in diretta|diretta)",
    r"(?:срочно|молния|видео|фото|обновлено|эксклюзив|онлайн)",
    r"(?:عاجل|بالفيديو|فيديو|مباشر|خاص|شاهد)",
    r"(?:快讯|突发|最新|更新|视频|图集|直播|独家|速報|動画)",
)
_MARK = r"\s*(?:[:：|｜]|\s[-–—]\s|\.\s)\s*"  # "WATCH:", "Exclusive |", "LIVE - ", "VIDÉO. "
_WIRE = r"(?-i:UPDATE|WRAPUP|CORRECTED|REFILE|RPT|RECAST|UPDATE|EXCLUSIVE|ADVISORY)(?: \d{1,2})?-(?=\S)"  # "UPDATE 2-"
_BARE = "|".join(PREFIXES)
PREFIX = re.compile(
    rf"(?:{_WIRE}|[\[(【](?:{_BARE})[\])】]\s*|(?:{_BARE}){_MARK}|\+{{2,}}\s*(?:(?:{_BARE})\b\s*[:+]*\s*)?|(?:عاجل)\s+)",
    re.IGNORECASE,
)

SECTION = re.compile(r"^[^\W\d_][\w&' -]{1,24} ?[›»] (?=\S)")  # "World › Ferry runs aground"
_KIND = (
    "(?:video(?: explainer)?|audio|podcast|live!?|live updates?|as it happened|in pictures|in photos|gallery|photos?"
    "|fotos|bilder|liveblog|liveticker|vidéo|en direct|en images|vídeo|en vivo|en imágenes|ao vivo|diretta|видео|фото)"
)
MEDIUM = re.compile(rf"\s[-–—|]\s{_KIND}$", re.IGNORECASE)  # the kind of page, behind a dash

# A teaser is a title, or its part before a colon, that calls the reader instead of telling the news.
TEASER_OPENING = re.compile(
    r"(?:oops|whoops|wow|uh[- ]oh|psst|yikes|ouch|phew|hooray|hurrah|ahem|hey|eek|boo|bravo|hoppla|autsch|juhu|tja|ups"
    r"|oups|aïe|ouf|hélas|vaya|uf|ой|упс|ого|ух ты)\b",
    re.IGNORECASE,
)
TEASER_PRONOUN = re.compile(r"\b(?:we|you|our|your|wir|ihr|sie haben|nous|vous|мы|вы)\b", re.IGNORECASE)
TEASER = re.compile(
    r"(?:you won['’]t believe|you['’]ll never|here['’]s (?:why|what|how)|this is (?:why|what|how)|guess (?:who|what)"
    r"|find out|wait (?:till|until) you|what happen(?:ed|s) next|everything you need to know|all you need to know"
    r"|das steckt dahinter|das müssen sie|sie werden nicht glauben|vous n['’]allez pas|voici pourquoi"
    r"|вы не поверите|вот почему|рассказываем)",
    re.IGNORECASE,
)

# Sentences, or ends of a lead, that are about the page and not about the event.
ABOUT_THE_PAGE = re.compile(
    r"(?:continue reading|read (?:more|the full|our|also|next|on)\b|click here|sign up|subscribe|follow us|share this"
    r"|our journalism|support us|become a member|advertisement|sponsored|this article (?:was|is|first)"
    r"|appeared first on|erschien zuerst|est apparu en premier|sembra essere il primo su"
    r"|all rights reserved|newsletter|reporting by|editing by|writing by|additional reporting"
    r"|(?:photo|image|picture|credit|photograph)s?\s*(?:by|:|credit)|getty images|file photo|view comments"
    r"|more to follow"
    r"|this is a breaking|check back|watch (?:the video|live|our)|listen to|download (?:the|our) app|cookie|paywall"
    r"|weiterlesen|lesen sie (?:auch|mehr|hier)|mehr (?:dazu|lesen|zum thema)|zum artikel|abonnieren|(?:foto|bild):"
    r"|lire (?:la suite|aussi|plus)|abonnez-vous|à lire aussi|(?:crédit )?photo\s*:|suivez-nous"
    r"|leer más|sigue leyendo|suscríbete|leia mais|leggi anche|continua a leggere"
    r"|читать (?:далее|полностью|также)|читайте (?:также|далее)|подробнее|подписывайтесь|подпишитесь|фото:"
    r"|阅读(?:全文|更多)|点击|责任编辑|编辑[:：]|图片来源|来源[:：]|اقرأ (?:أيضا|أيضاً|المزيد)|للمزيد|تابعوا|المصدر:)",
    re.IGNORECASE,
)
_PLACE = r"[^\W\d_][\w.'’\- ]{1,24}"
_CAPITALISED = r"[A-ZÀ-ÞА-Я][\w.'’\-]{1,24}"
_NAMED = rf"{_CAPITALISED}(?:[ ,]{{1,2}}{_CAPITALISED}){{0,2}}"
DATELINE = re.compile(  # "CITY (Agency) -", "CITY, Nov 3 –", "Москва. 3 ноября. AGENCY.RU -" ...
    rf"\[[^\[\]]{{2,40}}\]\s+(?:{_NAMED}\s--\s+)?(?=[\"“A-ZÀ-ÞА-Я])"  # "[Coast News] Hornby -- "
    rf"|{_NAMED}\s--\s+(?=[\"“A-ZÀ-ÞА-Я])"
    rf"|(?:{_PLACE}(?:,\s*{_PLACE}|,\s*\w{{3,9}}\.?\s\d{{1,2}}){{0,2}}\s*)?\([^()]{{2,24}}\)\s*[-–—:.]+\s*"
    rf"|(?:[A-ZÀ-ÞА-Я][A-ZÀ-ÞА-Я.'’\- ]{{2,24}})(?:,\s*[\w. ]{{2,20}})?\s*[-–—]{{1,2}}\s+"
    rf"|{_PLACE}\.\s\d{{1,2}}\s[^\W\d_]{{3,9}}\.\s[\w.]{{3,20}}\s[-–—]\s"
    rf"|[^\W\d_]{{2,12}}[\s,]+\d{{1,2}}\.?\s[^\W\d_]{{3,9}}\.?\s*[-–—/]+\s*"
    rf"|[^\s]{{2,12}}\d{{1,2}}月\d{{1,2}}日[电電讯]\s*"
)
BYLINE = re.compile(
    r"(?:By|Von|Par|Por|Автор:?|Text:|作者[:：]?)\s+(?:[A-ZÀ-ÞА-Я][\w.'’\-]+\s?){2,4}"
    r"(?:(?:,|and|und|et|y)\s+(?:[A-ZÀ-ÞА-Я][\w.'’\-]+\s?){1,4})*"
    r"(?:,\s[^.]{2,40}\.\s|\s*[|–—\-]\s+|\n+|\s*(?:Updated|Published)[^.\n]{4,40}[.\n]\s*)"
)

# Openings that lean on a sentence before them, and the newsroom speaking of itself.
LEANING = re.compile(
    r"[\"'“„«]?(?:it|he|she|they|this|that|these|those|his|her|their|both|but|and|so|then|however|also|instead|meanwhile"
    r"|er|sie|es|dies|diese|dieser|damit|dabei|doch|aber|auch|zudem|danach|il|elle|ils|elles|ce|cela|cette|mais|ainsi"
    r"|él|ella|ellos|esto|esta|pero|además|он|она|оно|они|это|этот|при этом|также|однако|но|теперь|как сообщили)\b",
    re.IGNORECASE,
)
FIRST_PERSON = re.compile(r"\b(?:I|we|my|our|ich|wir|mein|unser|je|nous|mon|notre|я|мы|мой|наш)\b")

# What a sentence ends with only where it was broken off; folded, and no word of another of our languages.
NEVER_LAST = frozenset(
    """
    a an the and or but nor of to with by from at than into onto upon their its whose nearly several
    der das den dem des ein eine einen einem einer und oder aber von vom zum zur mit bei fur als wie dass
    le la les un une du de au aux et ou mais par pour avec sans dans que qui sa ses leur leurs
    el los las unos unas y del con por para um uma uns umas da das nos seu sua
    и в во на с со к ко о об от до из за по для при над под без между через или что чтобы как
    """.split()
)
