"""The words behind facts.py: short lists of ours, in the languages we know them in.

Beginnings of words where a word bends (`kill` for killed, kills), whole words elsewhere; folded like the texts. A
language that is missing leaves fewer facts to compare, never wrong ones.
"""

from bot.core.words import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(fold(word) for word in text.split())


def _beginnings(text: str) -> tuple[str, ...]:
    return tuple(fold(word) for word in text.split())


# What a number counts.
UNITS: dict[str, tuple[str, ...]] = {
    "dead": _beginnings(
        """
            dead death dies died kill fatal lives toll tote tödlich starb sterben todes todesopfer mort tué
            décès victimes muert fallec погиб жертв умер смерт убит morti vittime 死亡 遇难 丧生 身亡 قتل مقتل
            قتيل وفاة وفيات مصرع
        """
    ),
    "injured": _beginnings(
        """
            injur wound hurt hospitali verletz verwundet bless herid ранен пострада травм ferit feriti 受伤
            伤者 إصاب اصاب جريح جرح
        """
    ),
    "missing": _beginnings(
        """
            missing unaccounted vermiss disparu desaparec пропал пропавш dispers 失踪 失联 مفقود فقدان
        """
    ),
    "arrested": _beginnings(
        """
            arrest detain custody festgenomm festnahme verhaft arrêt interpell deten задерж арест 逮捕 被捕
            拘留 اعتقال توقيف
        """
    ),
    "displaced": _beginnings("evacu displac homeless homes evakuier evacué эвакуир 疏散 撤离 إجلاء نزوح نازح"),
    "percent": _beginnings("% percent prozent pourcent процент 百分 بالمئة بالمائة"),
    "money": _beginnings(
        """
            $ € £ ¥ dollar euro pound yen yuan rubl рубл доллар евро франк franc 美元 欧元 元 دولار يورو
        """
    ),
}

CASUALTIES = frozenset({"dead", "injured", "missing", "arrested", "displaced"})

# These say nothing about what is counted: the word behind them does.
PEOPLE = _words(
    """
        people persons person men women others more individuals menschen personen leute personnes gens personas
        человек людей человека persone شخص شخصا أشخاص 人 at least mindestens au moins или about около rund etwa
        environ nearly almost fast some over than
    """
)

# Numbers written as words.
SMALL_NUMBERS: dict[str, int] = {
    fold(word): value
    for value, spelled in {
        1: "one ein eine einer un une один одна uno una",
        2: "two zwei deux dos два две двое due",
        3: "three drei trois tres три трое tre",
        4: "four vier quatre cuatro четыре четверо quattro",
        5: "five fünf cinq cinco пять пятеро cinque",
        6: "six sechs seis шесть шестеро sei",
        7: "seven sieben siete семь семеро sette",
        8: "eight acht huit ocho восемь otto",
        9: "nine neun neuf nueve девять nove",
        10: "ten zehn dix diez десять dieci",
        11: "eleven elf onze одиннадцать",
        12: "twelve dozen zwölf dutzend douze douzaine doce двенадцать dodici",
        13: "thirteen dreizehn treize trece тринадцать",
        14: "fourteen vierzehn quatorze catorce четырнадцать",
        15: "fifteen fünfzehn quinze quince пятнадцать",
        16: "sixteen sechzehn seize шестнадцать",
        17: "seventeen siebzehn семнадцать",
        18: "eighteen achtzehn восемнадцать",
        19: "nineteen neunzehn девятнадцать",
        20: "twenty zwanzig vingt veinte двадцать venti",
        30: "thirty dreißig trente treinta тридцать",
        40: "forty vierzig quarante cuarenta сорок",
        50: "fifty fünfzig cinquante cincuenta пятьдесят",
    }.items()
    for word in spelled.split()
}

# Numbers only beside a casualty: "one of them" counts nothing, and "due" is also English.
ALSO_OTHER_WORDS = _words("one ein eine einer un une один одна uno una due sei tre seize otto nove quince")

# Million, and its family.
MAGNITUDES: dict[str, float] = {
    fold(word): value
    for value, spelled in {
        1e3: "thousand thousands k tausend mille mil тысяч тысячи тысяча тыс 千 ألف آلاف",
        1e4: "万 萬",
        1e6: """
            million millions m mn mln mio millionen millionen millones миллион миллиона миллионов млн مليون
            ملايين
        """,
        1e8: "亿 億",
        1e9: """
            billion billions bn mrd milliarde milliarden milliard milliards миллиард миллиарда миллиардов млрд
            مليار
        """,
        1e12: "trillion trillions tn billionen трлн 兆 تريليون",
    }.items()
    for word in spelled.split()
}

# Monday is 0.
WEEKDAYS: dict[str, int] = {
    fold(word): number
    for number, spelled in enumerate(
        (
            "monday montag lundi lunes понедельник lunedi 周一 星期一 الاثنين الإثنين",
            "tuesday dienstag mardi martes вторник martedi 周二 星期二 الثلاثاء",
            "wednesday mittwoch mercredi miércoles среда среду mercoledi 周三 星期三 الأربعاء",
            "thursday donnerstag jeudi jueves четверг giovedi 周四 星期四 الخميس",
            "friday freitag vendredi viernes пятница пятницу venerdi 周五 星期五 الجمعة",
            "saturday samstag samedi sábado суббота субботу sabato 周六 星期六 السبت",
            "sunday sonntag dimanche domingo воскресенье domenica 周日 星期日 星期天 الأحد",
        )
    )
    for word in spelled.split()
}

# January is 1.
MONTHS: dict[str, int] = {
    fold(word): number
    for number, spelled in enumerate(
        (
            "january januar janvier enero января январь jan يناير",
            "february februar février febrero февраля февраль feb فبراير",
            "march märz mars marzo марта март mar مارس",
            "april avril abril апреля апрель apr أبريل",
            "may mai mayo мая май مايو",
            "june juni juin junio июня июнь jun يونيو",
            "july juli juillet julio июля июль jul يوليو",
            "august août agosto августа август aug أغسطس",
            "september septembre septiembre сентября сентябрь sept sep سبتمبر",
            "october oktober octobre octubre октября октябрь oct okt أكتوبر",
            "november novembre noviembre ноября ноябрь nov نوفمبر",
            "december dezember décembre diciembre декабря декабрь dec dez ديسمبر",
        ),
        1,
    )
    for word in spelled.split()
}

# "said on Monday": when somebody spoke is not when it happened.
SAYING = _words(
    """
        said says say told told sagte teilte sagten erklärte déclaré dit annoncé dijo сообщил сообщила сообщили
        заявил заявила added reported disse dijeron updated published aktualisiert
    """
)

# "from 12 to 18": the old number.
FROM = _words("from von de с со desde da 从 由 من")

TO = _words("to auf à a до al 到 至 إلى الى")

NEGATIONS = _words(
    """
        not no never without nobody none neither nor cannot nothing fails failed fail unable nicht kein keine
        keinen keiner keinem nie niemals ohne niemand nichts pas aucun aucune jamais sans non personne ni nunca
        ningún ninguna sin nadie не нет ни без никто никогда нельзя لا لم لن ليس ليست بدون دون
    """
)

NEGATING_SIGNS = ("不会", "没有", "未", "无人", "不再", "并非", "不是", "尚未", "不")
# "not only" asserts; "did not immediately comment" is a formula.
NOT_NEGATING = _words("only nur seulement solo только immediately")

# Taking something back, in six ways.
DENIALS: dict[str, tuple[str, ...]] = {
    "denied": _beginnings(
        """
            deny denie denial refute rebut bestreit dementier dement weist leugn dément nie nient nié niega
            desmient desmint отриц опроверг smentisc 否认 驳斥 نفى ينفي تنفي نفت
        """
    ),
    "rejected": _beginnings(
        """
            reject refus rebuff turn-down ablehn lehnt abgelehnt rejet rechaz отказ отверг отклон 拒绝 驳回 رفض
            يرفض
        """
    ),
    "cancelled": _beginnings(
        """
            cancel scrap call-off abandon abgesagt absag storniert annul cancela отмен 取消 إلغاء ألغ الغ
        """
    ),
    "withdrawn": _beginnings(
        """
            withdr retract revok rescind recant zurückgezog zurückgenomm zieht retir отозва отзыва 撤回 撤销
            سحب
        """
    ),
    "postponed": _beginnings(
        """
            postpon delay suspend verschob verschieb aussetz ausgesetzt reporté suspend aplaz отлож перенес
            приостан 推迟 暂停 延期 تأجيل تعليق أجل
        """
    ),
    "overturned": _beginnings("overturn quash revers aufgehob gekippt cassé invalid anula отменил 推翻 نقض"),
}

# Verbs and states that turn a sentence around.
OPPOSITES: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (
        _beginnings("convict guilty verurteilt coupable condamn culpable осужд приговор"),
        _beginnings("acquit freigesprochen acquitt absuelt оправда"),
    ),
    (
        _beginnings("approv accept pass angenommen gebilligt adopt approuv aprueb одобр принял 通过 批准"),
        _beginnings("reject fail abgelehnt rejet rechaz отклон отверг 否决"),
    ),
    (
        _beginnings(
            """
            rise rises rose climb gain jump higher steig gestiegen
            hausse augment sube aument вырос рост повы 上涨 上升 ارتفاع
            """
        ),
        _beginnings(
            """
            fall falls fell drop decline slump lower sink gesunken fäll
            gefallen baisse recul baja cae упал сниж паден 下跌 下降 انخفاض
            """
        ),
    ),
    (
        _beginnings("win wins won gewinn gewann siegt remport gagn gana победил выигра 获胜 فوز"),
        _beginnings("lose loses lost verlier verlor perd pierde проигра 输 خسارة"),
    ),
    (
        _beginnings("arrest detain festgenommen verhaft арест задерж"),
        _beginnings("releas freed freigelassen libér liber освоб отпущ"),
    ),
    (
        _beginnings("open reopen geöffnet öffnet rouvr réouvr abre откры 开放 فتح"),
        _beginnings("clos shut geschlossen schließt ferm cierr закры 关闭 إغلاق"),
    ),
    (
        _beginnings("surviv überleb survé survi sobreviv выжи 生还"),
        _beginnings("die died dead stirbt starb gestorben mort décéd muer умер погиб 死亡"),
    ),
    (
        _beginnings("confirm bestätig confirm подтвер 证实 أكد"),
        _beginnings("deny denie dementier dement dément desmient опроверг отриц 否认 نفى"),
    ),
    (
        _beginnings("support back backs unterstütz soutien apoya поддерж 支持 يدعم"),
        _beginnings("oppos against gegen contre против 反对 يعارض"),
    ),
    (
        _beginnings("resum wiederaufgenommen wieder reprend reprise reanuda возобнов 恢复 استئناف"),
        _beginnings("halt suspend stop ausgesetzt suspend приостан 暂停 تعليق"),
    ),
    (
        _beginnings("safe unharmed alive wohlbehalten lebend vivant vivo жив 安全"),
        _beginnings("dead killed tot mort muerto мертв погиб 死亡"),
    ),
)

# Somebody whose name is not told.
UNNAMED = _words(
    """
        man woman suspect victim driver boy girl teenager gunman attacker winner person official officer
        student soldier pilot candidate successor mann frau verdächtiger täter opfer fahrer junge mädchen
        nachfolger homme femme suspect victime conducteur auteur garçon fille successeur hombre mujer
        sospechoso víctima мужчина женщина подозреваемый водитель преемник подросток 男子 女子 嫌疑人 رجل امرأة
        مشتبه
    """
)

NAMING = _words(
    """
        named names name naming identified identifies identify identifiziert benannt nennt heißt namens nommé
        identifié identifie nomme nombra identificado identifica назвал назвали назван установлена имя 身份
        任命 命名 هوية تعيين
    """
)

# What stands before the name of a place.
BEFORE_PLACE = _words(
    """
        in near at off outside across around bei nahe aus à en près dans cerca в во под у около близ на sur au
        aux inside over vor
    """
)
