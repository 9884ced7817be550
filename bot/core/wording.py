"""How sentences become a person's language: translation, numbers, days, ages.

Sentences are English in the code and are looked up in a gettext catalogue (bot/locales). They may carry our own markup;
a value put into one is escaped unless it is TelegramHtml already, a whole number is written as the language does.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time, timedelta
from gettext import NullTranslations

from bot.core.markup import TelegramHtml, escape, join, raw
from bot.core.schedule import DaySet, SlotRule, describe, zone_info

RIGHT_TO_LEFT = frozenset({"ar", "he", "fa", "ur"})

# What stands between thousands (CLDR, "group"); a comma elsewhere. No-break spaces: a number is one word.
THOUSANDS = {"de": ".", "el": ".", "es": ".", "fr": "\u202f", "pt": ".", "ru": "\u00a0", "sr": ".", "tr": "."}

# Isolates (Unicode bidirectional algorithm, UAX #9): foreign text between them does not reorder what stands around it.
FIRST_STRONG_ISOLATE, POP_ISOLATE, LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK = "\u2068", "\u2069", "\u200e", "\u200f"
_LEFT_TO_RIGHT = re.compile("[A-Za-z\u00c0-\u024f\u0370-\u052f]")  # a letter of Latin, Greek or Cyrillic
_OUR_TAG = re.compile(r"<[^>]*>")
_COMMAND = re.compile(r"(?<![\w</])/(?=[a-z])")


def mark(sentence: str) -> str:
    """Marks a sentence for the catalogues where it is not said at once."""
    return sentence


DAY_NAMES = (
    mark("Monday"),
    mark("Tuesday"),
    mark("Wednesday"),
    mark("Thursday"),
    mark("Friday"),
    mark("Saturday"),
    mark("Sunday"),
)
SHORT_DAYS = (mark("Mon"), mark("Tue"), mark("Wed"), mark("Thu"), mark("Fri"), mark("Sat"), mark("Sun"))
MONTH_NAMES = (  # as they stand in a date: the genitive where a language has one
    mark("January"),
    mark("February"),
    mark("March"),
    mark("April"),
    mark("May"),
    mark("June"),
    mark("July"),
    mark("August"),
    mark("September"),
    mark("October"),
    mark("November"),
    mark("December"),
)


OF_THIS_YEAR = timedelta(days=180)  # a day and a month nearer than that mean one year only


class Wording:
    """One language. `say` gives a sentence, `count` one that depends on a number."""

    def __init__(self, language: str = "en", translations: NullTranslations | None = None) -> None:
        self.language = language
        self._translations = translations or NullTranslations()

    def say(self, sentence: str, /, **values: object) -> TelegramHtml:
        return self._fill(self._translations.gettext(sentence) if sentence else "", values)

    def count(self, one: str, many: str, number: int, /, **values: object) -> TelegramHtml:
        """The right plural for `number`, which the sentence names as {n}."""
        return self._fill(self._translations.ngettext(one, many, number), {"n": number, **values})

    def plain(self, sentence: str, /, **values: object) -> str:
        """For places that take no markup: buttons, notices, the command menu."""
        text = self._translations.gettext(sentence)
        return text.format(**{name: self._shown(value) for name, value in values.items()}) if values else text

    def number(self, number: int) -> str:
        """A whole number as this language writes it; four digits stay together where that is the custom.

        >>> Wording("en").number(1234567), Wording("de").number(12345), Wording("es").number(1234)
        ('1,234,567', '12.345', '1234')
        """
        if self.language in {"es", "pt"} and abs(number) < 10_000:
            return str(number)
        return f"{number:,}".replace(",", THOUSANDS.get(self.language, ","))

    def _fill(self, sentence: str, values: Mapping[str, object]) -> TelegramHtml:
        if self.right_to_left:
            begins = RIGHT_TO_LEFT_MARK if sentence.startswith("/") else ""  # the first letter gives a line its side
            sentence = begins + _COMMAND.sub(f"{LEFT_TO_RIGHT_MARK}/", sentence)
        if not values:
            return raw(sentence)
        filled = {
            name: self.isolated(value if isinstance(value, TelegramHtml) else escape(self._shown(value)))
            for name, value in values.items()
        }
        return raw(sentence.format(**filled))

    def _shown(self, value: object) -> str:
        return self.number(value) if isinstance(value, int) and not isinstance(value, bool) else str(value)

    @property
    def right_to_left(self) -> bool:
        return self.language in RIGHT_TO_LEFT

    def isolated(self, text: TelegramHtml) -> TelegramHtml:
        """Left-to-right text inside a right-to-left sentence, kept from reordering it; anything else as it is."""
        if not self.right_to_left or text.startswith(FIRST_STRONG_ISOLATE):
            return text
        if not _LEFT_TO_RIGHT.search(_OUR_TAG.sub("", text)):
            return text
        return raw(f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}")

    def listed(self, parts: Iterable[TelegramHtml]) -> TelegramHtml:
        return join(map(self.isolated, parts), self._translations.gettext(", "))

    def day(self, day: date) -> TelegramHtml:
        """`Sunday 8 March`."""
        weekday = self._translations.gettext(DAY_NAMES[day.weekday()])
        month = self._translations.gettext(MONTH_NAMES[day.month - 1])
        return self.say("{weekday} {day} {month}", weekday=weekday, day=day.day, month=month)

    def short_day(self, day: date) -> str:
        return self._translations.gettext(SHORT_DAYS[day.weekday()])

    def moment(self, at: datetime, zone: str, now: datetime) -> TelegramHtml:
        """A moment in the reader's zone, as short as it can be: `07:52`, `yesterday 07:52`, `Tue 3 March 07:52`, and
        `3 March 2025` where another year could be meant.
        """
        info = zone_info(zone)
        local, today = at.astimezone(info), now.astimezone(info).date()
        clock = f"{local:%H:%M}"
        if local.date() == today:
            return self.say("{clock}", clock=clock)
        if local.date() == today - timedelta(days=1):
            return self.say("yesterday {clock}", clock=clock)
        if local.date() == today + timedelta(days=1):
            return self.say("tomorrow {clock}", clock=clock)
        month = self._translations.gettext(MONTH_NAMES[local.month - 1])
        if abs(local.date() - today) > OF_THIS_YEAR:
            return self.say("{day} {month} {year}", day=local.day, month=month, year=str(local.year))
        return self.say(
            "{weekday} {day} {month} {clock}",
            weekday=self.short_day(local.date()),
            day=local.day,
            month=month,
            clock=clock,
        )

    def age(self, at: datetime, now: datetime) -> TelegramHtml:
        """`just now`, `20 min ago`, `3 h ago`, `2 d ago`; the future is now."""
        minutes = max(0, int((now - at).total_seconds() // 60))
        if minutes < 2:
            return self.say("just now")
        if minutes < 60:
            return self.count("{n} min ago", "{n} min ago", minutes)
        if minutes < 48 * 60:
            return self.count("{n} h ago", "{n} h ago", minutes // 60)
        return self.count("{n} d ago", "{n} d ago", minutes // (24 * 60))

    def span(self, length: timedelta) -> TelegramHtml:
        """A length of time, rounded to how people say it: `20 min`, `3 h`, `2 d`."""
        minutes = max(1, round(length.total_seconds() / 60))
        if minutes < 60:
            return self.count("{n} min", "{n} min", minutes)
        if minutes < 36 * 60:
            return self.count("{n} h", "{n} h", round(minutes / 60))
        return self.count("{n} d", "{n} d", round(minutes / (24 * 60)))

    def clock(self, wall: time) -> str:
        return f"{wall:%H:%M}"

    def schedule(self, rules: Iterable[SlotRule]) -> TelegramHtml:
        """`every day 08:00 · weekends 10:00 (science)`."""
        groups = []
        for group in describe(rules):
            times = ", ".join(self.clock(wall) for wall in group.times)
            match group.kind:
                case DaySet.DAILY:
                    text = self.say("every day {times}", times=times)
                case DaySet.WEEKDAYS:
                    text = self.say("weekdays {times}", times=times)
                case DaySet.WEEKENDS:
                    text = self.say("weekends {times}", times=times)
                case DaySet.DAYS:
                    days = ", ".join(self._translations.gettext(SHORT_DAYS[day]) for day in sorted(group.days))
                    text = self.say("{days} {times}", days=days, times=times)
            groups.append(self.say("{slot} ({topic})", slot=text, topic=group.topic) if group.topic else text)
        return join(groups, " · ")


Wordings = Callable[[str], Wording]  # by language
