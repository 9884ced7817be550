"""Words that are common before a young store can know it: short lists of ours.

An empty store has seen "said" as rarely as "Hornby". Until it has counted enough stories itself, these shares stand in
for what it would have counted; they fade as it grows. A language that is missing only starts a little blinder.
"""

from bot.core.roots import roots
from bot.core.usualwords import USUAL
from bot.core.words import words

FUNCTION_SHARE = 0.2  # of all stories have such a word
NEWS_SHARE = 0.03
USUAL_SHARE = 0.01

_FUNCTION = """
the of and to in for on with at by from as is are was were be been has have had will would can could may might should
that this these those it its he she his her they their we our you your who which what when where why how not but or if
than then after before over under into out up down off about against between during while more most new one two first
him me them us itself himself themselves i my your am do does did done doing being because until though although through
each every both few other another some any such own same so too very just now here again once only all no nor also even
still yet much many around across within without upon toward towards since among per whether there like get got let
der die das den dem des ein eine einen einem einer und oder aber in im an am auf aus bei mit nach von vom zu zum zur für
ist sind war waren wird werden wurde hat haben hatte kann soll nicht auch nur noch schon mehr als wie wenn dass sich er
sie es wir ihr ihre sein seine über unter gegen ohne um durch bis vor seit neue neuer neues zwei drei
ich du mich mir dich uns ihm ihn ihnen man jemand etwas alle alles viele wenige andere anderen weil damit obwohl während
doch denn also dann da dort hier nun jetzt so sehr immer wieder nie ohne zwischen neben wegen trotz diese dieser dieses
jede jeder jedes kein keine keinen einige welche wer wo warum sei wäre würde könnte müssen muss darf sollte wollen ihren
le la les un une des du de au aux et ou mais dans en sur sous par pour avec sans chez est sont était ont a été sera
que qui quoi dont où ce cette ces son sa ses leur leurs il elle ils elles nous vous ne pas plus moins très après avant
contre entre deux trois nouveau nouvelle
je tu me te moi lui eux on y en cet notre nos votre vos mon ma mes tout toute tous toutes autre autres même aussi encore
déjà toujours jamais rien depuis pendant lors alors donc car si comme quand comment pourquoi selon parce afin ainsi
était
étaient avait avaient avoir être fait faire peut doit plusieurs quelques chaque peu trop là ici
el los las una unos y o pero con sin por para desde hasta sobre entre es son fue era ha han ser que quien como cuando
donde su sus se lo más menos muy no ya tras ante dos tres nuevo nueva del al
yo me mi tú te nos él ella ellos ellas le les nuestro este esta estos estas ese esa eso esto otro otra otros todo toda
todos todas mismo también aunque porque sino si así entonces aquí allí ahora siempre nunca cada algunos poco mucho
durante
hay había hacer hace puede debe están estaba sido siendo tiene tienen según
и в во на с со к ко у о об от до из за по для при над под без между через после перед а но или что чтобы как
так это этот
эта эти этого он она они оно его её ее их мы вы я не ни бы же ли был была было были есть быть будет будут может могут
который которая которые которых также уже еще ещё только более менее очень все всех всё если когда где два три один
я ты меня мне мной тебя тебе нас нам нами вас вам вами него нему ним ней нее неё них ними ему ей им ими себя себе собой
свой своего своей своих своим свою сам сама сами самый кто кого кому чем чего тот та те того тому той тех тем этой этих
этому этим весь вся всего всем всеми там тут здесь тогда потом затем сейчас теперь снова опять никто ничего нет да ну
вот
ведь даже лишь именно хотя пока чтобы потому поэтому однако либо нибудь каждый другой другие других несколько много мало
может можно нужно надо мог могла могли быть будучи стать этого около против вместо кроме вокруг среди
من في على إلى عن مع بعد قبل هذا هذه ذلك التي الذي أن إن كان كانت لا ما لم لن قد بين حول ضد خلال
"""
_NEWS = """
says said say told tells report reports reported according news media people man woman men women year years day days
week month today monday tuesday wednesday thursday friday saturday sunday president minister government state states
country national official officials police court party leader leaders chief house world million billion percent plan
plans deal talks vote votes election call calls called make makes made take takes get gets back last time top amid set
us uk eu trump biden white senate congress republican democrat democrats republicans american americans
sagt sagte laut meldet bericht berichte menschen mann frau jahr jahre jahren tag tage woche monat heute montag dienstag
mittwoch donnerstag freitag samstag sonntag präsident minister ministerin regierung staat land bund polizei gericht
partei chef welt million millionen milliarden prozent plan wahl deutschland deutsche usa euro
dit selon annonce rapport personnes homme femme an ans année jour jours semaine mois aujourd'hui lundi mardi mercredi
jeudi vendredi samedi dimanche président ministre gouvernement état pays police tribunal parti chef monde millions
milliards élection france français états-unis
dice según anuncia informe personas hombre mujer año años día semana mes hoy lunes martes miércoles jueves viernes
sábado domingo presidente ministro gobierno estado país policía tribunal partido jefe mundo millones elecciones españa
сообщил сообщила сообщили сообщает заявил заявила заявили говорит рассказал рассказали пишет словам данным году год
лет дня день дней неделя месяц сегодня вчера понедельник вторник среду четверг пятницу субботу воскресенье президент
министр правительство глава главы власти страна страны страну государство россия россии россию российский российские
российских российского рф сша украина украины украине украину человек человека людей области город города москва москве
военные войны война суд полиция процентов тысяч миллион миллионов миллиард миллиардов рублей источник стало стал стали
قال قالت أعلن أعلنت الرئيس الوزير الحكومة الدولة اليوم عام وزارة رئيس مصادر
"""

COMMON: dict[str, float] = dict.fromkeys(words(_NEWS), NEWS_SHARE) | dict.fromkeys(words(_FUNCTION), FUNCTION_SHARE)

# The same and what any newspaper uses, by the roots that grouping compares.
EXPECTED: dict[str, float] = (
    dict.fromkeys(roots(USUAL), USUAL_SHARE)
    | dict.fromkeys(roots(_NEWS), NEWS_SHARE)
    | dict.fromkeys(roots(_FUNCTION), FUNCTION_SHARE)
)
