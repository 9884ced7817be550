"""Sports, leagues, clubs and athletes, rows as in subjects.py. All written by us."""

SPORT = """
= la liga; spanish football; primera división; fútbol español; liga española; spanische Liga; ла лига; ла-лига; 西甲
+ la liga; laliga; real madrid; atlético de madrid; atletico madrid; fc barcelona; barça; copa del rey; sevilla fc; real betis; athletic club; real sociedad; villarreal; valencia cf; girona fc; espanyol; ла лиг*; ла-лиг*; реал мадрид; мадридск* реал*; 西甲; 皇马; 巴萨
- bernabéu; camp nou; madrid; barcelona
= serie a; italian football; calcio; italian league; серия а; 意甲
+ juventus; inter milan; ac milan; as roma; napoli; lazio; atalanta; fiorentina; coppa italia; scudetto; calcio; ювентус*; интер милан; 意甲; 尤文图斯; 国际米兰
- san siro; milan; roma; inter
= ligue 1; french football; football français; championnat de france; französische Liga; лига 1; 法甲
+ ligue 1; paris saint-germain; psg; olympique de marseille; olympique lyonnais; as monaco; losc; stade rennais; ogc nice; saint-étienne; rc lens; coupe de france; ligue 2; пари сен-жермен; псж; 法甲; 巴黎圣日耳曼
- om; ol; vélodrome; parc des princes
= scottish football; scottish premiership; old firm
+ celtic fc; scottish premiership*; ibrox; celtic park; old firm; hibernian; aberdeen fc; scottish cup; rangers fc; celtic and rangers; celtic boss; rangers boss; hampden; scotland squad
- celtic; rangers; hearts; hibs
! texas rangers; new york rangers; boston celtics; park rangers; forest rangers; celtic tiger; celtic sea; power rangers
= efl; english football league; efl championship; championship football
+ efl; league one; league two; championship* play-off; efl cup; carabao cup; fa cup; league cup; sheffield united; leeds united; norwich city; sunderland afc; derby county; wrexham; ipswich town; stoke city; millwall; swansea city; cardiff city; coventry city
- play-off; wembley; promotion; relegation; championship*
= manchester united; man united; man utd; манчестер юнайтед; مانشستر يونايتد; 曼联
+ manchester united; man united; man utd; old trafford; ruben amorim; ten hag; solskjaer; bruno fernandes; red devils; манчестер юнайтед; مانشستر يونايتد; 曼联
- united; glazers; ratcliffe
= manchester city; man city; pep guardiola; манчестер сити; مانشستر سيتي; 曼城
+ manchester city; man city; guardiola; haaland; etihad stadium; манчестер сити; гвардиол*; مانشستر سيتي; 曼城
- city; etihad; kevin de bruyne
= liverpool fc; liverpool; anfield; klopp; ливерпуль; ليفربول; 利物浦
+ liverpool fc; anfield; klopp; arne slot; mohamed salah; mo salah; virgil van dijk; liverpool win; liverpool beat; liverpool sign; liverpool boss; liverpool fans; liverpool title; ливерпул*; ليفربول; 利物浦
- liverpool; salah; reds
! liverpool street; liverpool city council; liverpool docks
= arsenal; arsenal fc; gunners; mikel arteta; арсенал лондон; أرسنال; 阿森纳
+ arsenal; arsenal fc; gunners; arteta; bukayo saka; emirates stadium; odegaard; лондонск* арсенал*; أرسنال; 阿森纳
- saka; rice
! nuclear arsenal; missile arsenal; weapons arsenal; arsenal of; arsenal tula; military arsenal
= chelsea; chelsea fc; stamford bridge; челси; تشيلسي; 切尔西
+ chelsea fc; stamford bridge; cole palmer; enzo maresca; chelsea win; chelsea beat; chelsea sign; chelsea boss; chelsea fans; todd boehly; roman abramovich; chelsea women; челси; تشيلسي; 切尔西
- chelsea; blues; striker
! chelsea manning; chelsea clinton; chelsea handler; chelsea flower show; chelsea hotel; chelsea barracks
= tottenham; tottenham hotspur; spurs; тоттенхэм; توتنهام; 热刺
+ tottenham; tottenham hotspur; spurs boss; son heung-min; postecoglou*; daniel levy; тоттенхэм*; توتنهام; 热刺
- spurs; north london
! san antonio spurs; tottenham riots
= atletico madrid; atlético de madrid; simeone; атлетико; 马竞
+ atletico madrid; atlético de madrid; atlético; simeone; griezmann; metropolitano*; атлетико; 马竞; 马德里竞技
- colchonero*
! atlético mineiro; atlético nacional; atlético tucumán; atlético paranaense
= bayern munich; fc bayern; bayern münchen; бавария мюнхен; بايرن ميونخ; 拜仁
+ fc bayern; bayern munich; bayern münchen; bayern-trainer; vincent kompany; harry kane; thomas müller; jamal musiala; manuel neuer; allianz arena; uli hoeneß; joshua kimmich; bayern-profi; bayern-star; мюнхенск* бавари*; بايرن ميونخ; 拜仁
- bayern; münchner; säbener
= borussia dortmund; bvb; dortmund; боруссия дортмунд; 多特蒙德
+ borussia dortmund; bvb; dortmund win; niko kovac; watzke; nuri sahin; bvb-trainer; bvb-profi; westfalenstadion*; signal iduna park; дортмундск* боруссия; боруссия дортмунд; 多特蒙德; 多特
- dortmund; borussen; borussia
! borussia mönchengladbach*
= 2. bundesliga; zweite liga; zweite bundesliga
+ 2. bundesliga; zweite liga; zweitliga*; 3. liga; drittliga*; dfb-pokal; regionalliga*; schalke; hertha bsc; 1. fc köln; effzeh; hannover 96; st. pauli; fortuna düsseldorf; 1. fc nürnberg; 1. fc kaiserslautern*; dynamo dresden; hamburger sv; hsv; aufstiegskampf*
- aufstieg; abstieg; relegation
= german national team; nationalmannschaft; die mannschaft; dfb-team; deutsche nationalmannschaft; сборная германии
+ dfb-team; dfb-elf; dfb; nationalmannschaft*; nagelsmann; joachim löw; hansi flick; bundestrainer*; german national team; germany squad; die mannschaft; сборн* германии по футболу; немецк* сборн*
- länderspiel*; wm-qualifikation; em
= england football team; three lions; england national team; england squad
+ england squad; three lions; southgate; thomas tuchel; england manager; england football; england striker; england captain harry kane; england's world cup; england fans; jude bellingham
- england; wembley; tuchel; qualifiers
! england cricket; england rugby; england women; bank of england; new england; england test; church of england
= european championship; euro 2024; euro 2028; fußball-em; Europameisterschaft; championnat d'europe de football; eurocopa; чемпионат европы по футболу; евро-2024; 欧洲杯
+ euro 2020; euro 2024; euro 2028; euro 2016; european championship*; em-qualifikation; em-finale; fußball-em; europameisterschaft*; eurocopa; championnat* d'europe; евро-2024; евро-2028; евро-2020; чемпионат* европы; 欧洲杯
- group stage; semi-final; em
= afcon; africa cup of nations; african football; coupe d'afrique des nations; кубок африканских наций; كأس الأمم الأفريقية; 非洲杯
+ afcon; africa cup of nations; african cup of nations; coupe d'afrique; caf champions league; caf; can 2025; afrika-cup; copa áfrica; copa africana; super eagles; pharaohs; atlas lions; bafana bafana; indomitable* lions; кубк* африки; كأس الأمم الأفريقية; كأس أمم أفريقيا; 非洲杯
- african football; lions de l'atlas
= south american football; südamerikanischer fußball; fútbol sudamericano; южноамериканский футбол
+ copa america; copa libertadore*; libertadore*; conmebol; boca juniors; river plate; flamengo; palmeiras; corinthian*; são paulo fc; copa sudamericana*; selección argentina; albiceleste*; scaloni; seleção; ancelotti seleção; кубок* америки; либертадорес; 美洲杯; 解放者杯
- superclásico*; eliminatoria*; neymar
= mls; major league soccer; us soccer; 美职联
+ mls; major league soccer; inter miami; la galaxy; lafc; usmnt; mauricio pochettino; pulisic; us soccer; american soccer; seattle sounders; atlanta united; 美职联; 迈阿密国际
- messi; beckham
= saudi pro league; saudi football; saudi-arabische liga; саудовская лига; دوري روشن; الدوري السعودي; 沙特联赛
+ saudi pro league; al-nassr; al-hilal; al-ittihad; al-ahli; sportswashing*; saudische liga; аль-наср; аль-хиляль; الهلال; النصر; دوري روشن; الدوري السعودي; 沙特联
- saudi; ronaldo; benzema
= russian football; рпл; российский футбол; футбол россии
+ рпл; российск* премьер-лиг*; сборн* россии по футболу; спартак*; зенит*; цска; краснодар* сыграл*; рфс; карпин*; семак*; станкович*; кубок* россии; russian premier league; zenit st petersburg; spartak moscow; cska moscow
- динамо; ростов; рубин; матч*; тур*; гол*; локомотив*
! зенитн*; зенитчик*; хк спартак; хк цска; взрыв локомотива; машинист локомотива
= turkish football; süper lig; türkischer Fußball; süper lig haberleri
+ süper lig; galatasaray*; fenerbahçe; beşiktaş; trabzonspor*; icardi; osimhen galatasaray*; mourinho fenerbahçe; tff; галатасарай; фенербахче; γαλατάσαραϊ; فنربخشة; غلطة سراي
- okan buruk; derbi; milli takım
= greek football; ελληνικό ποδόσφαιρο; super league greece
+ olympiacos; olympiakos; panathinaiko*; paok; aek athens; super league greece; ολυμπιακό*; ολυμπιακος; παναθηναϊκό*; αεκ; παοκ; άρης θεσσαλονίκης; super league; εθνική ελλάδας ποδοσφαίρου
- ντέρμπι; ποδόσφαιρο; καραϊσκάκης
! european super league; ολυμπιακοί αγώνες; ολυμπιακών αγώνων; ολυμπιακούς αγώνες
= serbian football; српски фудбал; superliga srbije
+ red star belgrade; crvena zvezda; crvene zvezde; crvenoj zvezdi; црвена звезда; partizan belgrade; partizan; partizana; večiti derbi; superliga srbije; orlovi; fudbalska reprezentacija*
- zvezda; zvezde; marakana; партизан
! partizanska*
= portuguese football; primeira liga; futebol português; 葡超
+ benfica; fc porto; sporting cp; sporting lisbon; primeira liga; liga portugal; mourinho benfica; rúben amorim sporting; viktor gyökeres; бенфик*; порту фк; 本菲卡; 葡超
- porto; sporting; estádio da luz; dragão
! sporting event; sporting goods; sporting director
= brazilian football; brasileirão; futebol brasileiro
+ brasileirão*; flamengo; palmeiras; corinthian*; são paulo fc; vasco da gama; fluminense; botafogo; grêmio; neymar; seleção brasileira; copa do brasil; vini jr; vinicius junior; неймар*; نيمار; 内马尔
- santos; seleção; ancelotti
! 1 corinthian*; 2 corinthian*
= dutch football; eredivisie; niederländischer fußball; эредивизи; 荷甲
+ eredivisie; ajax; psv eindhoven; feyenoord; club brugge; anderlecht; belgian pro league; oranje squad; аякс; 荷甲; 阿贾克斯
- psv; oranje; amsterdam
! ajax telescope
= swiss football; super league schweiz; schweizer fußball
+ fc basel; fcb-trainer basel; young boys bern; bsc young boys; fc zürich; grasshopper*; fc luzern; servette; schweizer nati; nati; murat yakin; granit xhaka; super league schweiz
- murat
= austrian football; öfb; öfb-team; österreichische bundesliga
+ öfb; öfb-team; red bull salzburg; rb salzburg; rapid wien; sturm graz; austria wien; lask; rangnick; david alaba; marko arnautovic; wolfsberger* ac
- salzburg; rapid; bundesliga
= transfers; football transfers; transfer news; transfer window; transfer rumours; Transfermarkt; Wechselgerüchte; mercato; fichajes; mercado de fichajes; трансферы; μεταγραφές; transfer haberleri; انتقالات; 转会
+ transfer window; transfer fee; transfer rumours; transfer rumors; transfer news; transfer deadline; deadline day; free transfer; loan move; signs from; medical ahead of; fabrizio romano; wechselgerücht*; transfermarkt*; ablöse*; leihe; mercato; fichaje*; mercado de fichajes; cláusula de rescisión; traspaso; трансфер*; аренд* игрока; μεταγραφ*; transfer dönemi; bonservis*; انتقالات; صفقة انتقال; 转会
- transfer; striker; midfielder; bid; contract
! technology transfer; wire transfer; bank transfer; embryo transfer; prisoner transfer; transfer of power; трансферт*; money transfer; power transfer
= football managers; managerial changes; manager sacked; football coaches; Trainerwechsel; Trainerentlassung; entraîneurs; entrenadores; тренеры; отставка тренера
+ sacked as manager; manager sacked; appointed manager; new head coach; sack manager; caretaker manager; head coach sacked; interim coach; trainerwechsel*; trainerentlassung*; neuer trainer; entlässt trainer; limogé; nouvel entraîneur; nuevo entrenador; destituye; destituido; главн* тренер*; отставк* тренера; teknik direktör*; مدرب; 主教练
- coach; manager; sacked; head coach
= football governing bodies; fussballverbände; fifa and uefa
+ fifa; infantino; sepp blatter; blatter; uefa; ceferin; ioc fifa; club world cup; klub-wm; coupe du monde des clubs; mundial de clubes; фифа; уефа; инфантино; الفيفا; إنفانتينو; 国际足联; 因凡蒂诺
- football governing body; soccer's governing body
! fifa 23; fifa 22; fifa video game
= fan violence; hooligans; football hooliganism; ultras; stadium violence; Hooligans; Ultras; violence dans les stades; ultras en el fútbol; болельщики; фанаты; хулиганы; χουλιγκανισμός; fan şiddeti
+ hooligan*; ultras; football violence; crowd trouble; fan violence; pyrotechnik*; fanausschreitung*; fankrawalle*; violence dans les stades; supporters violents; aficionado* radicales; фанат* клуба; ультрас; оле-ола-кола; οπαδ*; χούλιγκαν; taraftar* kavga; شغب الملاعب; 足球流氓
- fans; stadium; clashes; flares
= wnba; women's basketball; frauenbasketball; women's nba; 女篮
+ wnba; caitlin clark; angel reese; a'ja wilson; breanna stewart; brittney griner; indiana fever; las vegas aces; women's basketball; wnba finals; 女篮
- rookie; draft
= nba east; eastern conference
+ boston celtics; celtics; jayson tatum; jaylen brown; new york knicks; knicks; jalen brunson; brooklyn nets; philadelphia* 76ers; joel embiid; milwaukee bucks; giannis; cleveland cavaliers; miami heat; indiana pacers; 凯尔特人; 尼克斯
- madison square garden; nba
= nba west; western conference
+ nikola jokic; jokić; denver nuggets; oklahoma city thunder; okc thunder; shai gilgeous-alexander; wembanyama; wemby; san antonio spurs; phoenix suns; houston rockets; dallas mavericks; minnesota timberwolve*; jokića; јокић*; йокич*; 约基奇; 文班亚马; 雷霆队
- nba; nuggets; thunder; spurs
! chicken nuggets
= euroleague; european basketball; ευρωλίγκα; евролига; evroliga
+ euroleague; eurobasket; eurocup basketball; basketball champions league; real madrid baloncesto; alba berlin; bayern basketball; asvel; baskonia; ευρωλίγκα; ευρωμπάσκετ; евролиг*; евробаскет*; evrolig*; anadolu efes; fenerbahçe beko; košarkaš*; кошаркаш*; dennis schröder; liga endesa; acb
- final four; basketball; panathinaiko*; olympiacos
= college basketball; march madness; ncaa tournament; 疯狂三月
+ march madness; ncaa tournament; ncaa; final four; college basketball; sweet 16; duke blue devils; uconn huskies; kentucky wildcats; gonzaga; selection sunday; transfer portal; name image and likeness; nil deals; college athletes; big ten; acc tournament
- bracket; tournament; elite eight
= ncaa football; college football playoff
+ college football; college football playoff; heisman; nick saban; crimson tide; ohio state buckeyes; georgia bulldogs; michigan wolverines; notre dame football; deion sanders; lane kiffin; bowl game; rose bowl; cotton bowl; sugar bowl; lsu tigers; texas longhorns; sec championship*; arch manning; cfp
- touchdown; quarterback*; sec; bowl
= nfl playoffs; halftime show; super bowl; Super Bowl; супербоул; 超级碗
+ super bowl; superbowl; halftime show; nfl playoffs; afc championship*; nfc championship*; lombardi trophy; super bowl ad; super bowl ads; супербоул*; 超级碗
- touchdown; quarterback*; halftime
= nfl teams; nfl players; nfl draft
+ nfl; patrick mahomes; mahomes; travis kelce; kansas city chiefs; josh allen; lamar jackson; joe burrow; aaron rodgers; tom brady; bill belichick; nfl draft; first-round pick; philadelphia* eagles; dallas cowboys; green bay packers; san francisco 49ers; new england patriots; buffalo bills; pittsburgh steelers; baltimore ravens; chicago bears; detroit lions; jalen hurts; dak prescott
- quarterback*; touchdown; chiefs; eagles; cowboys; patriots
= national anthem protests; taking a knee; kneeling protests; athletes and politics
+ kaepernick; national anthem protest; anthem protests; take a knee; taking a knee; took a knee; kneeling during; kneel during; athlete activism
- anthem; kneel; kneeling; nfl
= mlb teams; mlb players
+ yankees; aaron judge; new york mets; mets beat; boston red sox; red sox; juan soto; pete alonso; chicago cubs; phillies; bryce harper; houston astros; atlanta braves; 洋基
- bronx; mets; subway series
= nhl playoffs; hockey stars; stanley cup; кубок стэнли
+ stanley cup; nhl; connor mcdavid; sidney crosby; ovechkin; nathan mackinnon; auston matthews; toronto maple leafs; edmonton oilers; florida panthers; new york rangers; boston bruins; vegas golden knights; colorado avalanche; montreal canadiens; draisaitl; овечкин*; кубк* стэнли; кубок стэнли; нхл; капризов*; панарин*; кучеров*; малкин*; 斯坦利杯
- goalie; puck; hockey; overtime
= khl; russian hockey; кхл; хоккей в россии; российский хоккей; сборная россии по хоккею
+ кхл; кубок* гагарина; сборн* россии по хоккею; хк; ска; ак барс; металлург магнитогорск; авангард омск; салават юлаев; локомотив ярославль; фхр; khl; gagarin cup; третьяк*; демидов*
- хокке*; шайб*; вратар*
= german hockey; deutsche eishockey liga
+ eishockey-wm; adler mannheim; eisbären berlin; red bull münchen; kölner haie; deb-team; ice hockey world championship*; iihf; чемпионат* мира по хоккею; moritz seider; leon draisaitl; tim stützle; national league eishockey; zsc lions; ehc biel; hc davos; sc bern
- eishockey; playoffs; nhl
= grand slams; grand slam tennis; tennis majors
+ wimbledon; french open; roland garros; australian open; us open tennis; us open final; us open champion; grand slam title; grand slam final; centre court; flushing meadows; уимблдон*; ролан гаррос*; открыт* чемпионат* австралии; ουίμπλεντον; ويمبلدون; 温网; 法网; 澳网; 美网; 大满贯
- us open; tennis; quarter-final; seed; semi-final
! us open golf; us open champion bryson; women's us open golf
= men's tennis; atp; herrentennis; мужской теннис
+ djokovic; alcaraz; sinner; nadal; federer; zverev; medvedev tennis; daniil medvedev; tsitsipas; murray tennis; andy murray; holger rune; taylor fritz; ben shelton; jack draper; atp; davis cup; atp finals; đokovi*; ђокови*; джокович*; синнер*; алькарас*; надал*; федерер*; рублев*; зверев*; τζόκοβιτς; τσιτσιπά*; ديوكوفيتش; ألكاراس; سينر; نادال; 德约科维奇; 阿尔卡拉斯; 辛纳; 纳达尔
- tennis; grand slam; masters
! original sinner; saint and sinner; andy murray mp
= women's tennis; wta; Damentennis; tennis féminin; tenis femenino; женский теннис; 女子网球
+ wta; swiatek; sabalenka; coco gauff; rybakina; raducanu; serena williams; venus williams; naomi osaka; jessica pegula; maria sharapova; paolini; mirra andreeva; billie jean king cup; angelique kerber; eva lys; соболенко; рыбакин*; свентек; мирра андреева; андреев* мирр*; σάκκαρη; zheng qinwen; 郑钦文; 斯瓦泰克; 萨巴伦卡
- tennis; grand slam; damen
= f1 drivers; f1 teams; formula 1 drivers; formel-1-fahrer; pilotes de f1
+ verstappen; lewis hamilton; lando norris; oscar piastri; charles leclerc; george russell; fernando alonso; carlos sainz; kimi antonelli; christian horner; toto wolff; mclaren; scuderia ferrari; red bull racing; franco colapinto; checo pérez; nico hülkenberg; ферстаппен*; хэмилтон*; леклер*; норрис*; пиастри; φερστάπεν; χάμιλτον; فيرستابن; هاميلتون; 维斯塔潘; 汉密尔顿; 周冠宇
- pole position; grand prix; podium
! hamilton musical; mclaren vale; malcolm mclaren; carlos sainz sr
= motorcycle racing; motorradsport; motociclismo; мотогонки; 摩托车赛
+ motogp; moto2; moto3; marc márquez; bagnaia; fabio quartararo; jorge martín; pedro acosta; valentino rossi; superbike; isle of man tt; motocross; motorrad-wm; motociclismo*; ducati lenovo; toprak razgatlıoğlu*; мотогонк*; мотогонщик*; 摩托gp
- ducati; yamaha; honda; rider
= motor racing beyond formula 1; rallying; endurance racing; автоспорт и ралли
+ nascar; indycar; indy 500; indianapolis* 500; daytona 500; 24 hours of le mans; 24 heures du mans; le mans winner; dakar rally; rallye dakar; wrc; rallye monte carlo; world rally; world endurance; dtm; nürburgring*; sébastien ogier; kalle rovanperä; ралли-рейд; ралли дакар; 达喀尔拉力赛; 勒芒
- stock car; rally; circuit; driver
= international rugby; rugby internationals
+ six nations; rugby world cup; all blacks; springboks; wallabies; xv de france; tournoi des six nations; top 14; stade toulousain; antoine dupont; british and irish lions; seis naciones; los pumas rugby; champions cup rugby; super rugby; premiership* rugby; owen farrell; siya kolisi; rassie erasmus; england rugby; ireland rugby; wales rugby; scotland rugby; 六国赛; 橄榄球世界杯
- try; scrum; fly-half; rugby
= nrl; super league rugby; rugby league; 联盟式橄榄球
+ nrl; rugby league; state of origin; challenge cup rugby; wigan warriors; st helens rugby; leeds rhinos; penrith panthers; brisbane broncos; melbourne storm; sydney roosters; kangaroos tour
- broncos; grand final; hooker
! rugby union; denver broncos
= indian cricket; cricket india; t20 cricket
+ ipl; indian premier league; virat kohli; rohit sharma; ms dhoni; jasprit bumrah; shubman gill; chennai super kings; mumbai indians; royal challenger*; bcci; team india; t20 world cup; wpl; rishabh pant; hardik pandya; gautam gambhir
- wicket; innings; batting; odi
= england cricket; test cricket; australian cricket
+ the ashes; ashes test; ashes series; england cricket; ben stokes; joe root; steve smith; pat cummins; mitchell starc; jofra archer; harry brook; zak crawley; county cricket; county championship* cricket; bazball; usman khawaja; travis head; test match; big bash; the hundred
- wicket; test; innings; lord's; oval
! volcanic ashes
= afl; aussie rules; australian rules football; afl grand final
+ afl; aussie rules; afl grand final; collingwood*; brisbane lions; carlton blues; geelong cats; richmond tigers; essendon; hawthorn; sydney swans; brownlow medal; fremantle dockers; aflw
- footy; grand final; premiership*; demons
! afl-cio
= gaelic games; gaa; hurling; gaelic football; all-ireland
+ gaa; hurling; gaelic football; all-ireland; croke park; camogie; limerick hurlers; dublin gaa; kerry gaa
- hurlers; munster; throw-in
= mixed martial arts; mma; ufc; юфс; 终极格斗
+ ufc; mixed martial arts; mma; conor mcgregor; khabib; jon jones; islam makhachev; dana white; alex pereira; khamzat chimaev; ilia topuria; bellator; pfl; хабиб*; махачев*; макгрегор*; чимаев*; смешанн* единоборств*; 终极格斗
- octagon; knockout; title fight; bout
= heavyweight boxing; boxers; world title fight; Schwergewicht; бокс чемпион
+ tyson fury; anthony joshua; usyk; deontay wilder; canelo; mike tyson; jake paul; floyd mayweather; gervonta davis; terence crawford; naoya inoue; daniel dubois; katie taylor; ryan garcia; boxing; boxer; wbc title; heavyweight* title; усик*; фьюри; джошуа; канело; бивол*; бетербиев*; 井上尚弥
- heavyweight*; knockout; ring; undisputed; bout
! boxer shorts; boxer engine; boxing day; boxer dog
= wrestling; pro wrestling; wwe; Wrestling; рестлинг; güreş; مصارعة; 摔跤
+ wwe; wrestlemania*; pro wrestling; aew; john cena; roman reigns; hulk hogan; cm punk; summerslam; lucha libre; freestyle wrestling; greco-roman; wrestler; рестлинг*; рестлер*; вольн* борьб*; борец; güreş*; güreşçi*; مصارع; 摔跤
- wrestling; smackdown; raw; ring
! wrestling with; wrestles with
= martial arts; kampfsport; arts martiaux; artes marciales; единоборства
+ judo; judoka*; teddy riner; karate; taekwondo; kung fu; jiu-jitsu; sambo; kickboxing; muay thai; kampfsport*; arts martiaux; artes marciales; дзюдо*; карате; каратист*; тхэквондо; самбо; самбист*; кикбоксинг*; τζούντο; ταεκβοντό; tekvando*; جودو; تايكوندو; كاراتيه; 柔道; 跆拳道; 空手道; 武术
- black belt; bout; tatami
! karate kid
= sumo; sumo wrestling; japanese sumo; Sumo; сумо; 相扑
+ sumo; yokozuna; hakuho; ozeki; basho; hoshoryu; onosato; terunofuji; сумо; сумоист*; 相扑; 横纲
- wrestler; ring
! matsuo basho; sumo citrus
= gymnastics; gymnasts; rhythmic gymnastics; Turnen; gymnastique; gimnasia; гимнастика; художественная гимнастика; γυμναστική; jimnastik; جمباز; 体操
+ gymnastics; gymnast; simone biles; suni lee; larry nassar; nassar; rebeca andrade; turnen; turner-wm; kunstturn*; turnerin*; gymnastique* artistique; gymnaste*; gimnasia; gimnasta*; гимнаст*; художественн* гимнастик*; αθλητ* γυμναστικ*; γυμναστ* πετρούνιας; πετρούνια*; jimnasti*; جمباز; 体操; 蹦床
- vault; uneven bars; floor exercise; balance beam
! mental gymnastics; linguistic gymnastics
= figure skating; ice skating; Eiskunstlauf; patinage artistique; patinaje; фигурное катание; 花样滑冰
+ figure skating; figure skater; ice skating; ice dance; speed skating; speed skater; short track; ilia malinin; kamila valieva; yuzuru hanyu; eiskunstl*; eisschnelll*; patinage; patineu*; patinaje; patinador*; фигурн* катани*; фигурист*; конькобеж*; шорт-трек*; валиев*; загитов*; тутберидзе; petrosyan; buz pateni; 花样滑冰; 速滑; 短道; 羽生结弦
- quad axel; skater; skating; rink
! skateboard; inline
= biathlon; cross-country skiing; nordic skiing; Biathlon; Langlauf; ski de fond; esquí de fondo; биатлон; лыжные гонки; лыжи; δίαθλο; 冬季两项
+ biathlon; biathlet*; cross-country skiing; nordic combined; johannes thingnes bø; franziska preuß; laura dahlmeier; johannes høsflot klæbo; klaebo; langlauf*; langläufer*; nordische kombination*; biathlète*; ski de fond; esquí de fondo; биатлон*; лыжн* гонк*; лыжник*; большунов*; степанов* вероник*; логинов*; 冬季两项; 越野滑雪
- sprint; pursuit; mass start; relay; loipe
= ski jumping; four hills tournament; Skispringen; Vierschanzentournee; saut à ski; saltos de esquí; прыжки с трамплина; kayakla atlama; 跳台滑雪
+ ski jumping; ski jumper; four hills; skispring*; skiflieg*; vierschanzentournee*; ryoyu kobayashi; domen prevc; andreas wellinger; karl geiger; saut à ski; прыжк* с трамплина; летающ* лыжник*; 跳台滑雪
- schanze; hill
= sliding sports; eiskanal; bob und rodeln
+ bobsleigh; bobsled; luge; skeleton race; curling; curlers; bobfahrer*; bob-wm; zweierbob; viererbob; francesco friedrich; rodel*; rennrodel*; felix loch; eiskanal; бобсле*; саночник*; керлинг*; керлингист*; 冰壶; 雪车; 雪橇
- olympic; sled
! curling iron; hair curling
= winter olympics; olympic winter games; milan cortina; beijing olympics; Winterspiele; Olympische Winterspiele; jeux olympiques d'hiver; juegos olímpicos de invierno; зимняя олимпиада; зимние олимпийские игры; kış olimpiyatları; 冬奥会
+ winter olympics; winter games; milan cortina; milano cortina; beijing 2022; pyeongchang*; olympische winterspiele*; winterspiele*; winterolympia*; jeux d'hiver; jeux olympiques d'hiver; juegos olímpicos de invierno; зимн* олимпиад*; зимн* олимпийск* игр*; зимн* игр*; kış olimpiyat*; الألعاب الأولمبية الشتوية; 冬奥
- olympic; medal
= summer olympics; olympic sports; Olympische Sommerspiele; летняя олимпиада
+ paris 2024; la 2028; la28; los angeles 2028; tokyo 2020; tokyo olympics; paris olympics; rio 2016; rio olympics; london 2012; brisbane 2032; summer olympics; summer games; ioc; kirsty coventry; thomas bach; olympic games; olympic gold; olympic medal; olympic champion; sommerspiele*; olympiasieger*; jeux olympiques; jo de paris; juegos olímpicos; олимпиад*; олимпийск* игр*; мок; ολυμπιακ* αγώνες; ολυμπιακών αγώνων; olimpiyat*; الأولمبياد; الألعاب الأولمبية; 奥运; 国际奥委会
- olympic; medal; gold; torch
! math olympiad; school olympiad; школьник* олимпиад*; всероссийск* олимпиад*; chess olympiad
= paralympics; para sport; paralympic games; Paralympics; jeux paralympiques; juegos paralímpicos; паралимпиада; паралимпийские игры; παραολυμπιακοί; paralimpik; 残奥会
+ paralympic; paralympic*; paralympian*; para-athletes; para athletics; wheelchair basketball; wheelchair tennis; wheelchair rugby; parasport*; paralympisch*; paralympique*; handisport; paralímpic*; паралимпи*; паралимпийск*; παραολυμπιακ*; paralimpik*; البارالمبية; 残奥
- wheelchair; disabled athletes
= doping; doping scandals; drug cheats; wada; anti-doping; Doping; dopage; dopaje; допинг; вада; русада; ντόπινγκ; doping skandalı; منشطات; 兴奋剂
+ doping; wada; anti-doping; usada; drug cheat; banned substance; positive test for; drug test positive; steroid use; lance armstrong; clean sport; enhanced games; dopingprobe*; dopage; contrôle positif; dopaje; положительн* допинг*; допинг*; вада; русада; ντόπινγκ; منشطات; 兴奋剂
- banned; steroids; testosterone*; suspension
= match fixing; sports betting; sports betting scandal; sportwetten; paris sportifs; matchs truqués; apuestas deportivas; amaño de partidos; договорные матчи; ставки на спорт; şike; bahis; 赌球; 假球
+ match-fixing; spot-fixing; sports betting; betting scandal; illegal betting; draftkings; fanduel; prediction markets; kalshi; polymarket; sportwette*; spielmanipulation*; wettskandal*; paris sportifs; matchs truqués; apuestas deportivas; amaño*; договорн* матч*; ставк* на спорт; букмекер*; στημέν* αγών*; şike; bahis; 赌球; 假球
- betting; bets; gambler; rigged
= sports business; sports rights; sports broadcasting; tv rights; sportsponsoring; Sportrechte; droits tv; derechos televisivos; спонсоры в спорте; 体育产业
+ tv rights; broadcast rights; media rights; sports rights; kit deal; shirt sponsor; stadium naming rights; takeover of club; dazn; espn; super league project; european super league; financial fair play; ffp; profit and sustainability*; salary cap; tv-rechte; medienrechte*; 50+1; droits tv; dncg; derechos televisivo*; лимит* на легионеров; телеправа
- sponsorship*; owner; revenue; stake
= transgender athletes; trans athletes; women's sports; gender in sports; trans women in sport; imane khelif; caster semenya
+ transgender* athlete; trans athlete; trans women in sport; lia thomas; imane khelif; caster semenya; biological males; gender eligibility*; sex testing; title ix; save women's sports; women's sport ban
- transgender*; eligibility*; gender; testosterone*
= concussion; head injuries in sport; brain injuries in sport; cte; gehirnerschütterung; commotions cérébrales
+ concussion; concussion*; cte; chronic traumatic encephalopathy*; head injuries in; brain injury in sport; gehirnerschütterung*; commotion cérébrale; conmoción cerebral; сотрясени* мозга
- head injury; helmet; brain
= track and field athletes; world athletics championships; Leichtathletik-WM; championnats du monde d'athlétisme; mundial de atletismo; чемпионат мира по легкой атлетике; 田径世锦赛
+ noah lyles; usain bolt; duplantis; world athletics; diamond league; sha'carri richardson; sydney mclaughlin; faith kipyegon; jakob ingebrigtsen*; letsile tebogo; 100m; 200m; 400m hurdles; pole vault; long jump; shot put; javelin; decathlon; leichtathletik*; stabhochsprung*; speerwurf; zehnkampf; julian weber; leo neugebauer; athlétisme; perchiste; pertiguista*; salto con pértiga; легкоатлет*; легк* атлетик*; ласицкене; τεντόγλου; στίβο*; 田径
- sprinter; hurdles; relay; sprint
! javelin missile
= swimming championships; swimmers; Schwimm-WM; пловцы; 游泳世锦赛
+ ledecky; léon marchand; michael phelps; dressel; adam peaty; ariarne titmus; sarah sjöström; pan zhanle; summer mcintosh; freestyle record; world aquatics; schwimm-wm; lukas märtens; florian wellbrock; nageur*; nadador*; пловец; пловц*; пловчих*; чикунов*; рылов*; 孙杨; 潘展乐; 张雨霏; 游泳
- freestyle; backstroke; relay; pool; butterfly
= board sports; brettsport
+ surfing; surfer; kelly slater; gabriel medina; nazaré; big wave; world surf league; teahupo'o; skateboard*; tony hawk; sky brown; bmx; parkour; windsurf*; kitesurf*; wellenreit*; surfeu*; surfista*; серфинг*; серфер*; скейтборд*; скейтер*; 冲浪; 滑板
- waves; board; halfpipe
! web surfing; channel surfing; surfing the web; couch surfing; crowd surfing
= professional cyclists; Radprofis; radrennfahrer; Straßenradsport
+ pogacar; vingegaard; evenepoel; van der poel; van aert; primoz roglic; roglič; giro d'italia; vuelta; paris-roubaix; milan-san remo; liège-bastogne-liège; tour of flanders; mountain bike; mountain biker; track cycling; mark cavendish; florian lipowitz; radprofi*; radrennen; radsport*; cyclisme; pauline ferrand-prévot; ciclismo; la vuelta; велогонк*; велогонщик*; 环法; 环意
- peloton; rider; stage; sprint; cyclist
= bicycles; cycling to work; bikes; urban cycling; Fahrräder; Radfahren; vélo; bicicletas; велосипеды; ποδήλατα; bisiklet; دراجات; 自行车
+ bike lane; cycle lane; cyclists; e-bike; ebikes; bike-share; bike sharing; cycling infrastructure*; cargo bike; e-scooter; fahrrad*; radweg*; radfahrer*; e-bike*; pedelec*; lastenrad; lastenräder*; piste cyclable; vélo électrique; trottinette*; carril bici; bicicleta*; patinete* eléctric*; велосипед*; велодорож*; самокат*; ποδήλατ*; πατίνι*; bisiklet*; دراجة; 自行车; 电动自行车; 骑行
- bicycle; helmet
! motorbike; exercise bike; dirt bike
= golf majors; professional golf; golfturnier; 高尔夫球赛
+ pga tour; liv golf; ryder cup; tiger woods; rory mcilroy; mcilroy; scottie scheffler; augusta national; masters champion; dp world tour; bryson dechambeau; jon rahm; brooks koepka; phil mickelson; the open championship*; lpga; solheim cup; nelly korda; us open golf; pga championship*; 泰格·伍兹; 麦克罗伊
- masters; golfer; birdie; fairway; open
= horse racing; jockeys; Pferderennen; Galopprennen; courses hippiques; carreras de caballos; скачки; ιπποδρομίες; at yarışı; سباق الخيل; 赛马
+ horse racing; racehorse; kentucky derby; preakness; belmont stakes; grand national; cheltenham festival; cheltenham gold cup; royal ascot; epsom derby; melbourne cup; breeders' cup; jockey; frankie dettori; willie mullins; thoroughbred*; pferderenn*; galopprenn*; galopper; prix de l'arc de triomphe; courses hippiques; turf; tiercé; carreras de caballos; hipódromo; скачк* лошад*; ипподром*; ιππόδρομ*; at yarış*; سباق الخيل; 赛马
- trainer; stakes; racecourse; derby; colt
! disc jockey; turf war; jockey for; artificial turf; jockeying
= equestrian; Reitsport; équitation; hípica; конный спорт; ιππασία; binicilik; فروسية; 马术
+ equestrian; show jumping; showjump*; dressage; eventing; isabell werth; reitsport; reiterin*; springreit*; dressurreit*; chio aachen; équitation; jumping international*; hípica; конн* спорт*; конкур; выездк*; ιππασί*; binicilik; فروسية; 马术
- rider; horse
! equestrian statue
= pub sports; billiards and darts; kneipensport
+ snooker; ronnie o'sullivan; judd trump; crucible; darts; luke littler; luke humphries; michael van gerwen; pdc world; darts-wm; ally pally; billiards; tenpin; снукер*; дартс*; бильярд*; bilardo; σνούκερ; 斯诺克; 台球; 丁俊晖; 赵心童
- frame; 147; arrows
! arthur miller the crucible; poison darts
= racket sports; rückschlagsport
+ table tennis; ping pong; badminton; squash; pádel; pickleball; timo boll; lebrun brothers; félix lebrun; fan zhendong; viktor axelsen; pv sindhu; tischtennis*; tennis de table; pongiste*; tenis de mesa; настольн* теннис*; бадминтон*; падел*; πινγκ πονγκ; masa tenisi; تنس الطاولة; الريشة; 乒乓球; 国乒; 羽毛球; 樊振东; 马龙
- racket; smash; doubles
! butternut squash; squash soup; squash the
= strength sports; kraftsport; тяжёлая атлетика и силовой спорт
+ weightlifting*; weightlifter*; bodybuilder*; bodybuilding*; powerlift*; strongman competition*; world's strongest man; mr olympia; gewichtheb*; haltérophil*; culturis*; halterofilia*; тяжел* атлетик*; штангист*; бодибилд*; пауэрлифт*; άρση βαρών; halterci*; naim süleymanoğlu*; رفع الأثقال; 举重; 健美
- barbell; clean and jerk; deadlift
= fitness; exercise; gyms; workouts; yoga; pilates; Fitness; Yoga; Sport treiben; musculation; remise en forme; gimnasios; ejercicio; фитнес; йога; γυμναστήρια; spor salonu; رياضة اللياقة; 健身; 瑜伽
+ fitness; workout; gym membership; gym goers; personal trainer; strength training; yoga; pilates; crossfit; peloton bike; exercise study; daily steps; 10,000 steps; hiit; fitnessstudio*; krafttraining*; yoga*; йога; йогой; musculation*; salle de sport; gimnasio*; ejercicio físico; entrenamiento* de fuerza; фитнес*; тренажерн* зал*; γυμναστήρι*; spor salonu; egzersiz; لياقة; 健身; 瑜伽
- exercise; gym; muscle; cardio; steps
! fitness to practise; military exercise; fitness to stand trial; fitness for office; йогурт*
= extreme sports; extremsport; экстремальный спорт
+ triathlon; triathlete*; ironman; hyrox; duathlon; extreme sports; base jumper; base jumping; wingsuit; skydiver*; skydiving; red bull rampage; extremsport*; triathlet*; jan frodeno; patrick lange; triatl*; триатлон*; триатлет*; парашютист*; бейсджамп*; 铁人三项; 翼装飞行
- endurance; swim; jumper
! ironman marvel; ironman film; ironman movie
= handball; Handball-WM; balonmano; гандбол; 手球
+ handball; handball-wm; handball-em; thw kiel; sg flensburg; rhein-neckar löwen; sc magdeburg; füchse berlin; andreas wolff; alfred gislason; nikola karabatic; les experts handball; balonmano; гандбол*; χάντμπολ; hentbol*; rukomet*; рукомет*; كرة اليد; 手球
- dhb; ehf; hbl
! handball penalty; handball in the box; handball decision
= volleyball; beach volleyball; volleyball world championship; волейбол; odbojka; одбојка; voleybol; filenin sultanları; βόλεϊ; 排球
+ volleyball*; vôlei; voleibol; vóley; volley-ball; giani volleyball; paola egonu; волейбол*; odbojk*; одбојк*; voleybol*; filenin sultanları; melissa vargas; vakıfbank; eczacıbaşı; βόλεϊ; كرة الطائرة; 排球; 朱婷; 中国女排
- spike; beach
= sports injuries; athlete injuries; acl injuries; injured players; verletzungen im sport; Kreuzbandriss; blessures; lesiones deportivas; травмы спортсменов; 伤病
+ acl injury; hamstring injury; out for season; season-ending injury; torn acl; injury blow; achilles tear; ruled out with; ruled out for; kreuzbandriss*; verletzungspause*; fällt aus verletzt; blessure au genou; rupture des ligaments; lesión de rodilla; baja por lesión; рецидив* травм*; разрыв* связок; травм* колена; sakatlandı; 十字韧带
- injury; injured; sidelined; hamstring; knee
= women in sport; female athletes; women's sport; women's rugby; women's cricket; Frauensport; sport féminin; deporte femenino; женский спорт; kadın sporcular; 女子体育
+ women's sport; female athletes; women's super league; women's world cup; women's rugby; red roses; women's cricket; women's golf; lionesses; women's six nations; women's euro; frauensport*; frauen-em; frauen-wm; sport féminin; rugby féminin; deporte femenino; selección femenina; женск* спорт*; женск* сборн*; kadın milli
- women's; female; equal pay
= retirement of athletes; sports legends; athletes retire; hall of fame; Karriereende; fin de carrière; retirada deportiva; завершение карьеры; kariyerini sonlandırdı; 退役
+ announces retirement from; retires from football; retires from tennis; retires from international*; ends career; career ends; hall of fame; hangs up boots; karriereende*; beendet karriere; met fin à sa carrière; met un terme à sa carrière; anuncia su retirada; anuncia su retiro; завершил* карьер*; завершает карьер*; kariyerini sonlandır*; jersey retired; 宣布退役
- retirement; retires; legend; farewell
! rock and roll hall of fame
= football legends; fußballlegenden
+ maradona; pelé; zidane; beckenbauer*; david beckham; ronaldinho; johan cruyff; platini; gerd müller; uwe seeler; franz beckenbauer*; марадон*; пеле; бекхэм*; зидан*; مارادونا; بيليه; زيدان; 马拉多纳; 贝利; 贝克汉姆; 齐达内
- legend; hand of god
! victoria beckham; brooklyn beckham; odell beckham
"""
