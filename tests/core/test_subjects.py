"""Shipped subjects against headlines of our own: what each must find, and what only looks like it."""

import re

import pytest

from bot.core.lexicon import subjects
from bot.core.queries import parse_query
from bot.core.topics import TopicIndex, TopicText, free_topic
from bot.core.words import fold

FOUND = """
white house | President signs executive order on tariffs
us congress | House Republicans block the spending bill
us senate | Senators clash at confirmation hearing
republican party | GOP lawmakers break with Trump
democratic party | DNC picks a new chair
voting rights | State tightens rules for mail-in ballots
redistricting | Court strikes down gerrymandered map
political polarization | Study: partisan divide deepens
opinion polls | New poll shows a tight race in Ohio
presidential debates | Moderators named for the presidential debate
january 6 | Capitol rioter sentenced to four years
trump investigations | Special counsel asks for a trial date
national security | DHS warns of threats at airports
fbi | FBI raids office of contractor
justice department | Attorney general drops case
state department | US ambassador recalled from Managua
welfare | Food stamps to be cut for thousands
welfare | Bürgergeld wird umbenannt
pensions | Rentner bekommen mehr Geld
pensions | Réforme des retraites : les syndicats se retirent
pensions | Пенсионеры получат прибавку
inequality | Richest one percent own half of everything
poverty | Child poverty reaches record level
homelessness | City clears tent encampments
homelessness | Bezdomni i zima: Mehr Obdachlose in Berlin
student loans | Court blocks loan forgiveness plan
school choice | Charter schools expand in Texas
universities | Harvard campus closed after protest
teachers | Lehrermangel trifft Grundschulen
child care | Kita bleibt wegen Personalmangel zu
adoption | Foster parents wanted
prisons | Inmates riot in overcrowded prison
prisons | Häftling flieht aus JVA
police | Police officer shot in Atlanta
civil rights | NAACP sues over hiring rules
religious freedom | Supreme Court hears case on school prayer
border wall | Border Patrol reports fewer crossings
deportation | ICE agents arrest 40 at factory
deportation | Abschiebeflug nach Kabul gestartet
asylum | Asylbewerber sollen arbeiten
asylum | Demandeurs d'asile : le centre ferme
asylum | Беженцы ждут решения
daca | Dreamers fear for their status
mediterranean migration | Migrant boat capsizes off Lampedusa
housing policy | Mietpreisbremse verlängert
housing policy | La ley de vivienda divide al gobierno
climate policy | Nations agree on climate finance at COP30
climate policy | Emissionshandel wird ausgeweitet
pipelines | Keystone XL is off the table
fracking | Shale gas drilling returns to Poland
infrastructure | Bridge collapse blocks highway
infrastructure | Marode Brücke: Autobahn gesperrt
internet regulation | FCC votes on open internet
antitrust | Google loses antitrust case
antitrust | Bundeskartellamt prüft Fusion
wikileaks | Assange returns home
fact checks | Fact check: no, the video is not new
media bias | Fox News anchor leaves network
lobbying | Lobbyists gain access to ministry
coups | Soldiers announce military coup on TV
coups | Tentative de coup d'État au Bénin
political prisoners | Opposition activist freed after ten years
international court | Hague tribunal convicts general of war crimes
holocaust | Auschwitz survivor dies at 98
cold war | East German files opened
monuments | Confederate statue taken down
european union | EU leaders meet in Brussels
european union | Еврокомиссия предложила санкции
nato | Alliance at odds: NATO summit ends early
bundeswehr | Wehrdienst: Pistorius legt Plan vor
afd | Weidel greift Kanzler an
die grünen | Habeck verlässt den Bundestag
british politics | Starmer faces revolt of backbenchers
french politics | Motion de censure contre le Premier ministre
spanish politics | Sánchez convoca a sus ministros en Moncloa
russian politics | Песков прокомментировал переговоры
isis | Islamic State claims attack in Mozambique
taliban | Taliban ban women from parks
hamas | Hamas-Führung lehnt Vorschlag ab
hezbollah | Хезболла обстреляла север Израиля
israeli hostages | Families of hostages rally in Tel Aviv
iran nuclear deal | Talks on uranium enrichment resume
iran nuclear deal | Atomabkommen: Teheran lenkt ein
yemen war | Houthis fire at tanker
sudan war | RSF fighters shell Khartoum
congo | M23 rebels enter Goma
kashmir | Shots fired across the Line of Control
south china sea | Ships collide at Scarborough Shoal
taiwan strait | Beijing begins drills around Taiwan
north korea | Pjöngjang: Nordkorea testet Rakete
japanese politics | Takaichi dissolves parliament
indian politics | BJP wins Delhi
myanmar | Junta bombs village in Myanmar
armenia | Pashinyan visits Baku
georgia (country) | Georgian Dream claims victory in Tbilisi
belarus | Лукашенко встретился с послом
moldova | Sandu gewinnt Stichwahl in Moldau
baltic states | Litauen schließt Grenze
hungary | Orbán verliert Mehrheit
balkans | Kosovo closes border crossing
greek politics | Μητσοτάκης: νέα μέτρα για την ακρίβεια
turkish politics | İmamoğlu yeniden hâkim karşısında
ukraine peace talks | Witkoff lands in Moscow
venezuela crisis | Maduro closes airspace
javier milei | Milei gana las legislativas
mexican cartels | Son of El Chapo pleads guilty
haiti | Gangs seize police station in Port-au-Prince
suez canal | Suezkanal nach Havarie wieder frei
imf | IMF cuts growth forecast
ecb | EZB lässt Leitzins unverändert
federal reserve | Fed officials signal patience
central bank of russia | Набиуллина не исключила паузу
la liga | Real Madrid slips in Girona
serie a | Juventus appoints new coach
manchester united | Amorim under pressure at Old Trafford
real madrid | Mbappé marca dos en el Bernabéu
bayern munich | Kompany verlängert beim FC Bayern
transfers | Mercato : Lyon tient son attaquant
afcon | Super Eagles out of Africa Cup of Nations
south american football | Boca Juniors, fuera de la Libertadores
wnba | Caitlin Clark returns from injury
march madness | Bracket set for NCAA tournament
super bowl | Halftime show headliner announced
los angeles dodgers | Dodgers win again
stanley cup | Овечкин забросил 900-ю шайбу
wimbledon | Centre Court roof closed
novak djokovic | Ђоковић се повлачи са турнира
women's tennis | Swiatek verliert in Paris
motorcycle racing | Marc Márquez claims the title
rugby league | State of Origin decider in Brisbane
six nations | Tournoi des Six Nations : la France s'incline
indian cricket | Virat Kohli retires from T20
ufc | Махачев защитил пояс
figure skating | Фигуристка из Москвы победила в Пекине
biathlon | Biathletin Preuß gewinnt die Verfolgung in Antholz
winter olympics | Milano Cortina: torch on its way
paralympics | Paralympic champion carries flag
doping | WADA suspends laboratory
horse racing | Jockey hurt at Grand National
darts | Littler wins darts title
gymnastics | Simone Biles is back
tesla | Gigafactory in Grünheide steht still
nvidia | Jensen Huang visits Beijing
openai | Sam Altman hints at new model
boeing | 737 MAX grounded again
volkswagen | VW streicht Stellen in Wolfsburg
german carmakers | Autobauer aus München senkt Prognose
chinese carmakers | Chinese EV maker opens plant in Hungary
discounters | Aldi lowers prices
fast food | Starbucks schließt Filialen
weight loss drugs | Ozempic gets cheaper
airlines | Ryanair cancels flights
airports | Fluglotsen streiken am Flughafen
deutsche bahn | GDL kündigt Bahnstreik an
high-speed rail | HS2 delayed again
russian railways | Поезд Москва — Казань задержан
oil prices | OPEC keeps output steady
oil prices | Цены на нефть выросли
renewable energy | Erneuerbare decken Hälfte des Bedarfs
heating | Wärmepumpen verkaufen sich wieder
blackouts | El apagón deja sin luz a Chile
blackouts | Thousands without power after storm
bitcoin | Биткоин обновил рекорд
german economy | Ifo-Index steigt überraschend
russian economy | Росстат оценил рост ВВП России
layoffs | Konzern will 4000 Stellen streichen
labour law | Jornada laboral: el Congreso rechaza la reducción
ceos | Vorstandschef tritt zurück
overtourism | Venice raises its tourist tax
postal services | Royal Mail misses target
insurance | Krankenkassen erhöhen Zusatzbeitrag
mortgages | Ипотека подешевеет
scams | Enkeltrick: Rentnerin verliert 40 000 Euro
scams | Мошенники обманули пенсионерку
product recalls | Rückruf: Salmonellen in Salami
christmas | Weihnachtsmärkte öffnen früher
asteroids | Asteroid passes Earth on Friday
ufos | Pentagon releases new UFO files
international space station | Spacewalk called off
human evolution | Neandertaler kochten besser als gedacht
egyptology | Tomb of a pharaoh found near Luxor
cybersecurity | Ransomware legt Klinik lahm
cybersecurity | Хакеры взломали сайт авиакомпании
ai regulation | Parliament adopts AI Act
deepfakes | Deepfake of minister spreads
humanoid robots | Roboter lernt Treppensteigen
screen time | Handyverbot an Schulen beschlossen
heatwaves | Canicule : 40 degrés attendus
heatwaves | Аномальная жара в Европе
cold snaps | Wintereinbruch: Glatteis auf den Straßen
droughts | Sequía: los embalses, al 20 por ciento
landslides and avalanches | Lawine verschüttet Skifahrer
air pollution | Smog covers Delhi
plastic pollution | Microplastics found in tea
coral reefs | Great Barrier Reef bleaches again
big game | Rhino poachers jailed
zoos | Zoo Berlin zeigt Panda-Zwillinge
invasive species | Frelons asiatiques : un été record
bird flu | Geflügelpest: 30 000 Puten gekeult
measles | Masern-Ausbruch an Schule
superbugs | Antibiotic resistance kills millions
breast cancer | Mammograms from 40 advised
women's health | Endometriosis study gives hope
psychedelics | Magic mushrooms on prescription
"""

NOT_FOUND = """
white house | White House Farm murders back on TV
republican party | Irish republican parade in Derry
democratic party | Liberal Democrats gain council seats
prisons | Prisoners of war swapped
coups | Coup de froid sur la France
coups | Un coup dur pour les Bleus
military | Salvation Army collects toys
deportation | El deporte español, de luto
welfare | Animal welfare groups praise zoo
drug cartels | Bundeskartellamt prüft Zementkartell
political scandals | Doping scandal hits cycling
second world war | A day at the beach
k-pop | Pop star cancels tour
wagner group | Richard Wagner's Ring in Bayreuth
jordan | Michael Jordan sells his team
georgia (country) | Georgia beats Alabama in SEC final
chile | How to cook red hot chili
tottenham | San Antonio Spurs sign guard
arsenal | Russia shows its nuclear arsenal
chelsea | Chelsea Flower Show opens
scottish football | Texas Rangers trade pitcher
ufc | Boxing day sales disappoint
manchester city | City council approves budget
diving | Skydiving accident in Spain
tesla | Nikola Tesla museum opens
chipmakers | Street intel leads police to suspect
bonds | James Bond actor named
bonds | Barry Bonds misses Hall of Fame
oil companies | Shell casings found at scene
hotels | Paris Hilton marries
postal services | Washington Post names editor
airlines | California condor returns to the wild
stock market today | Actor Dax Shepard has a podcast
blackouts | Media blackout before the wedding
landslides and avalanches | A landslide victory for Labour
droughts | Striker ends goal drought
elephants | Detroit Tigers win in tenth
pandas | Kung Fu Panda returns
satellites | Satellite office opens in Leeds
artemis | Artemis Fowl on stage
black holes | Budget black hole of two billion
asteroids | Washington Comets lose at home
egyptology | Pyramid scheme busted
suicide prevention | Suicide bomber strikes market
loneliness | Radiocarbon dating of a shroud
humanoid robots | Mr Robot gets a sequel
labour law | Elf Promis im Dschungel
scams | Die Inflationsrate betrug 2,3 Prozent
russian railways | Российский рубль укрепился
transfers | Prisoner transfer across the river
overtourism | Tom Cruise hangs off a plane
overtourism | Cruise missiles hit Kyiv
coral reefs | Seabed of the Baltic mapped
"""

SIBLINGS = """
peru | Bolivia votes on Sunday
bolivia | Peruvian miners strike
kamala harris | JD Vance says no
jd vance | Kamala Harris publishes memoir
walmart | Aldi opens fifty shops
lufthansa | Ryanair cancels flights
siemens | SAP raises forecast
lebron james | Doncic scores forty
malaysia | Singapore bans e-scooters
singapore | Anwar Ibrahim visits Kuala Lumpur market
celtic | Rangers win in Ibrox
estonia | Lithuania closes border
latvia | Tallinn builds a tunnel
czech republic | Fico visits Moscow
slovakia | Babiš wins in Prague
romania | Bulgaria adopts the euro
croatia | Golob loses vote in Ljubljana
kosovo | Albania arrests mayor
armenia | Azerbaijan frees journalist
azerbaijan | Pashinyan wins vote
kazakhstan | Uzbek president visits Paris
qatar | Kuwaiti emir dissolves parliament
uganda | Tanzanian opposition leader freed
senegal | Ivorian president wins fourth term
cambodia | Laos raises electricity prices
friedrich merz | Olaf Scholz schreibt Memoiren
cdu | Söder lehnt ab
csu | Jens Spahn lehnt ab
die linke | Wagenknecht tritt zurück
bsw | Gysi lobt Linkspartei
die grünen | Les écologistes désignent Marine Tondelier
marine le pen | Zemmour se retire
julian assange | Snowden gets passport
edward snowden | Assange goes home
al-qaeda | Twin Towers memorial reopens
soviet union | Stasi files opened in Berlin
real madrid | Atlético de Madrid win in Turin
fc barcelona | Espanyol win derby
los angeles lakers | Warriors beat Celtics
stephen curry | LeBron James retires
los angeles dodgers | Yankees win in Boston
volkswagen | Porsche cuts dividend
boeing | Airbus sells 100 jets
airbus | Boeing 737 MAX grounded
huawei | Xiaomi shows electric car
twitter | Bluesky gains users
gazprom | Rosneft sells refinery
tesla | Rivian cuts jobs
openai | Anthropic raises billions
nvidia | AMD shows new chip
bitcoin | Ethereum upgrade goes live
ikea | Zara opens in Kyiv
starbucks | Burger King closes shops
pfizer | Moderna cuts jobs
scientology | Mormons open temple
ryder cup | LIV Golf names chief
snooker | Littler wins darts title
badminton | Timo Boll retires from table tennis
wikipedia | DuckDuckGo adds a browser
whatsapp | Telegram founder Durov questioned
asthma | Peanut allergy jab approved
elephants | Tiger escapes in Kent
cholera | Tuberculosis spreads in London
airlines | Heathrow plans third runway
imf | World Bank names new chief economist
malta | Cyprus opens crossing
mohammed bin salman | Film about Khashoggi wins prize
wagner group | Colombian mercenaries arrested
tottenham | Harry Kane scores for Bayern
"""


def _cases(table: str) -> list[tuple[str, str]]:
    rows = (line.split(" | ") for line in table.strip().splitlines())
    return [(typed, title) for typed, title in rows]


def _finds(typed: str, title: str) -> bool:
    return bool(TopicIndex([free_topic(parse_query(typed))]).match(TopicText(title)))


@pytest.mark.parametrize(("typed", "title"), _cases(FOUND))
def test_a_subject_finds_a_headline_that_speaks_of_it(typed: str, title: str) -> None:
    assert _finds(typed, title)


@pytest.mark.parametrize(("typed", "title"), _cases(NOT_FOUND))
def test_a_subject_leaves_out_what_only_looks_like_it(typed: str, title: str) -> None:
    assert not _finds(typed, title)


@pytest.mark.parametrize(("typed", "title"), _cases(SIBLINGS))
def test_a_subject_brings_nothing_of_its_siblings(typed: str, title: str) -> None:
    assert not _finds(typed, title)


def test_no_word_of_a_table_mixes_alphabets() -> None:
    mixed = re.compile("[a-z][а-яёα-ω]|[а-яёα-ω][a-z]")
    for subject in subjects():
        for cell in (subject.names, subject.strong, subject.weak, subject.foreign):
            assert not [phrase for phrase in cell if mixed.search(fold(phrase))], subject.names[0]


def test_the_headlines_are_many() -> None:
    assert len(_cases(FOUND)) + len(_cases(NOT_FOUND)) >= 200
