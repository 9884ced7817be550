"""Institutions, policies and debates, rows as in subjects.py. All written by us."""

POLITICS = """
= white house; the white house; us administration; Weißes Haus; Weisses Haus; maison blanche; casa blanca; белый дом; 白宫
+ white house; oval office; west wing; executive order; press secretary; president trump; trump administration*; biden administration*; obama administration*; us president; state of the union; Weißes Haus; Weißen Hauses; maison blanche; casa blanca; белый дом; белого дома; λευκός οίκος; λευκού οίκου; beyaz saray; البيت الأبيض; 白宫
- president; administration*; chief of staff; aides; rose garden; air force one; trump; biden; obama
! white house farm
= us congress; congress; capitol hill; US-Kongress; congrès américain; congreso de estados unidos; конгресс сша; 美国国会
+ us congress; congress; capitol hill; house of representative*; congressional*; congressman*; congresswoman*; lawmakers; house republican*; house democrats; senate republican*; senate democrats; us senate; US-Kongress; Repräsentantenhaus*; congrès américain; chambre des représentant*; congreso de ee.uu.; cámara de representante*; конгресс сша; палат* представителей; 美国国会
- bill; senate; house; speaker; filibuster; subcommittee*; bipartisan
! congress party; world congress; party congress; national people's congress
= us senate; senate; senators; US-Senat; sénat américain; senado; сенат; сенат сша; 参议院
+ senate; senator; filibuster; mcconnell; schumer; thune; US-Senat; sénateur*; senado; senador*; сенат; сенатор*; senato; مجلس الشيوخ; 参议院; 参议员
- confirmation* hearing; bill; vote; republican*; democrats
= us house; house of representatives; house speaker; Repräsentantenhaus; chambre des représentants; cámara de representantes; палата представителей; 众议院
+ house of representative*; house speaker; speaker of the house; house republican*; house democrats; house vote; house passes; house panel; house committee; house judiciary; house oversight; congressman*; congresswoman*; pelosi; kevin mccarthy; mike johnson; paul ryan; boehner; hakeem jeffries; Repräsentantenhaus*; chambre des représentant*; cámara de representante*; палат* представителей; 众议院
- lawmakers; speaker; gavel; caucus
= republican party; republicans; gop; us republicans; Republikaner; républicains américains; partido republicano; республиканцы; республиканская партия; 共和党
+ republican; republican*; gop; republican party; rnc; maga; conservative* republican*; freedom caucus; tea party; mitch mcconnell; ted cruz; marco rubio; mitt romney; lindsey graham; ron desantis; nikki haley; jeb bush; john boehner; paul ryan; paul manafort; reince priebus; Republikaner*; républicain*; republicano*; республиканц*; республиканск* парти*; 共和党
- conservative*; trump; primary; convention
! irish republican; les républicain*; congolese republican
= democratic party; democrats; us democrats; US-Demokraten; démocrates américains; partido demócrata; демократическая партия; демократы сша; 民主党
+ democrat; democratic party; dnc; democratic primary; democratic candidate; democratic nominee; democratic presidential*; democratic convention; nancy pelosi; chuck schumer; bernie sanders; elizabeth warren; kamala harris; pete buttigieg; hillary clinton; ocasio-cortez; aoc; gavin newsom; US-Demokraten; demócrata*; демократ*; 民主党
- liberal; progressive*; primary; convention; biden; obama
! social democrat; christian democrat; liberal democrat; free democrats; lib dem; sweden democrats
= tea party; tea party movement
+ tea party; freedom caucus; tea partiers; sarah palin; michele bachmann; cpac; tea party express; freedomwork*; rand paul; ted cruz
- conservative*; grassroots; primary; insurgent
! afternoon tea
= political polarization; polarisation; polarization; partisanship; political divide; bipartisanship; gridlock; Polarisierung; polarisation politique; polarización; поляризация
+ polariz*; polaris*; partisan; bipartisan; partisanship*; political divide; divided america; gridlock; culture war; partisan divide; reach across the aisle; civility; Polarisierung*; gespaltene Gesellschaft*; polarización*; поляризац*; раскол общества
- divide; divided; unity; compromise; division
! polarized light
= presidential debates; presidential debate; tv debates; political debates; tv debate; TV-Duell; Fernsehduell; débat présidentiel; débat télévisé; debate presidencial; дебаты; теледебаты; 总统辩论
+ presidential* debate; republican debate; democratic debate; vice presidential* debate; debate stage; final debate; first debate; gop debate; debate moderator; town hall debate; leaders' debate; TV-Duell; Fernsehduell*; TV-Debatte; débat télévisé; débat présidentiel*; débat de l'entre-deux-tours; debate electoral; debate presidencial*; debate televisado; дебат*; теледебат*; 辩论
- debate; moderator; candidates; podium
= opinion polls; polls; polling; political polls; approval ratings; opinion poll; Umfragen; Meinungsumfragen; sondages; sondage; encuestas; sondeos; опросы; соцопросы; рейтинги; δημοσκοπήσεις; anketler; استطلاعات الرأي; 民调
+ poll; opinion poll; approval rating; poll finds; poll shows; new poll; gallup; yougov; quinnipiac; pew research; exit poll; leads in polls; poll numbers; survey finds; pollster; Umfrage*; Sonntagsfrage*; Politbarometer*; Deutschlandtrend*; Infratest; Insa; Forsa; sondage*; cote de popularité; ifop; ipsos; encuesta*; sondeo*; опрос*; вциом; фом; левада*; δημοσκόπηση; anket; استطلاع; 民调; 民意调查
- survey; respondent*; percent of americans; lead over; cis
! polling station; polls close; polls open; head to polls; go to the polls; допрос*
= voting rights; voter fraud; voter id; voter suppression; voting rights and voter fraud; election fraud; ballot access; Wahlrecht; Wahlbetrug; droit de vote; fraude électorale; derecho al voto; fraude electoral; избирательное право; фальсификации на выборах; 选举舞弊
+ voting rights; voting rights act; voter id; voter fraud; election fraud; voter suppression*; voter registration*; voter rolls; voting law; mail-in voting; mail-in ballots; absentee ballot; early voting; ballot fraud; voting machines; voting restriction*; vote rigging; ballot drop boxes; election integrity; stop the steal; recount; disenfranchis*; felon voting; Wahlrecht*; Wahlbetrug; Wahlfälschung*; Briefwahl; droit de vote; fraude électorale; derecho al voto; voto por correo; фальсификац*; вброс*; 选举舞弊; 投票权
- ballots; voters; poll workers; rigged
= redistricting; gerrymandering; electoral districts; electoral maps; Wahlkreise; Wahlrechtsreform; découpage électoral; redistritación; нарезка округов
+ redistrict*; gerrymander*; congressional* map; district map; voting maps; electoral map redrawn; district lines; Wahlkreis*; Wahlrechtsreform*; découpage électoral; charcutage électoral; одномандатн* округ*
- districts; maps; census; boundaries
= electoral system; voting system; electoral reform; Wahlsystem; mode de scrutin; sistema electoral
+ electoral college; ranked choice; proportional* representation*; popular vote; faithless elector; electoral reform; voting system; first past the post; lowering the voting age; voting age; Wahlsystem; Sperrklausel*; Fünfprozenthürde*; Verhältniswahl*; mode de scrutin; scrutin proportionnel*; proportionnelle*; sistema electoral; ley electoral; 选举人团
- electors; lowering voting age
= january 6; capitol riot; capitol attack; january 6th; storming of the capitol; Sturm auf das Kapitol; assaut du capitole; asalto al capitolio; штурм капитолия; 国会山骚乱
+ capitol riot; capitol attack; capitol rioter; january 6; jan 6; january 6th; capitol siege; oath keepers; proud boys; storming of the capitol; Sturm auf das Kapitol; Kapitol-Sturm; assaut du capitole; asalto al capitolio; штурм* капитолия; 国会山骚乱
- capitol; rioters; insurrection*; pardons
= first lady; us first lady; first ladies; trump family
+ melania; first lady; ivanka; jared kushner; donald trump jr; eric trump; barron trump; michelle obama; jill biden; erste Lady; première dame; primera dama; первая леди; первой леди; 第一夫人
- wife; gown
= trump investigations; trump trial; russia investigation; mueller investigation; mueller report; russia probe; trump indictment; trump trials; trump and russia; russian collusion; Russland-Affäre; enquête russe; trama rusa; русское дело; 通俄门
+ mueller; mueller report; special counsel; russia investigation*; russia probe; russian collusion; russian meddling; election meddling; trump-russia; michael flynn; paul manafort; george papadopoulo*; roger stone; michael cohen; hush money; stormy daniels; trump trial; trump indictment; trump indicted; trump organization*; steele dossier; jack smith; fani willis; classified documents; collusion; james comey; russian interference*; election interference*; Russland-Affäre; Schweigegeld*; trama rusa; ingérence russe; ingérences russes; injerencia rusa; вмешательств* в выборы; 通俄门
- probe; indictment; dossier; obstruction*; subpoena; trump
= hillary clinton; clinton emails; Хиллари Клинтон; 希拉里
+ hillary clinton; clinton; clinton foundation; clinton's emails; хиллари клинтон; клинтон; Κλίντον; كلينتون; 希拉里
- emails; private server; benghazi
= barack obama; obama; Обама; Ομπάμα; أوباما; 奥巴马
+ obama; barack obama; michelle obama; обам*; Ομπάμα; أوباما; 奥巴马
- former president
! obama obesity
= vice president; us vice president; Vizepräsidenten; 副总统
+ kamala harris; kamala; vice president; mike pence; jd vance; vance; tim walz; vice presidential*; Vizepräsident*; vice-président*; vicepresident*; камал* харрис; вице-президент*; 哈里斯; 副总统
- harris; running mate
= american left; progressives; us progressives; democratic socialists
+ bernie sanders; bernie; elizabeth warren; ocasio-cortez; aoc; the squad; ilhan omar; rashida tlaib; democratic socialist; zohran mamdani; mamdani; progressive* democrats; сандерс*
- progressive*; sanders; socialism; left-wing
! colonel sanders
= angela merkel; merkel; Меркель; Μέρκελ; ميركل; 默克尔
+ merkel; angela merkel; меркель; Μέρκελ; ميركل; 默克尔
- kanzlerin; german chancellor
= bundesregierung; bundeskanzler; kanzler; german chancellor; german government; канцлер германии
+ friedrich merz; merz; bundeskanzler*; german chancellor; olaf scholz; scholz; bundesregierung*; kanzleramt; ampelkoalition*; ampel-koalition; koalitionsvertrag*; german government; german coalition; chancelier allemand; canciller alemán; мерц; шольц; канцлер германии; 默茨; 朔尔茨; 德国总理
- kanzler; minister; koalition; chancellor
= bundestag; german parliament; deutscher bundestag; бундестаг; 德国联邦议院
+ bundestag*; bundesrat; german parliament; german election; bundestagswahl*; abgeordnete*; fraktionschef*; untersuchungsausschuss*; élections allemandes; elecciones alemanas; бундестаг*; бундесрат*; 联邦议院
- fraktion; ausschuss
! schweizer bundesrat
= afd; alternative für deutschland; alternative for germany; адг; альтернатива для германии; 德国选择党
+ afd; alternative* für deutschland*; alternative* for germany; weidel; höcke; chrupalla; far-right afd; адг; альтернатив* для германии; 德国选择党
- verfassungsschutz*; rechtsextrem*; brandmauer
= cdu und csu; christdemokraten; union cdu csu; christian democrats
+ cdu; csu; söder; unionsfraktion*; christdemokrat*; christian democrats; jens spahn; carsten linnemann; junge union; демохристиан*; хдс
- merz; union; laschet; kramp-karrenbauer
= spd; sozialdemokraten; german social democrats; die spd; сдпг
+ spd; sozialdemokrat*; klingbeil; esken; jusos; boris pistorius; bärbel bas; kevin kühnert; social democrats; сдпг
- scholz; genossen
= green party; greens; green parties; les verts; écologistes; los verdes; партия зелёных; 绿党
+ die grünen; grünen; grüne; grünenchef*; habeck; baerbock; green party; the greens; katrin göring-eckardt; europe écologie; eelv; les écologiste*; marine tondelier; los verdes; партия зеленых; 绿党
- ökopartei; greens
! bowling greens; putting greens
= fdp; freie demokraten; свдп
+ fdp; christian lindner; freie demokraten; freien demokraten; свдп; линднер*
- liberale; lindner
= german left; linksparteien; deutsche linke
+ die linke; linkspartei*; linke; wagenknecht*; bsw; heidi reichinnek; gregor gysi; bodo ramelow; вагенкнехт
= austrian politics; österreichische politik; австрийская политика
+ fpö; övp; spö; kickl; nationalrat*; nationalratswahl*; sebastian kurz; karl nehammer; stocker bundeskanzler*; van der bellen; ibiza-affäre; andreas babler; austrian chancellor; freedom party of austria
- wien; kanzler; neos
= swiss politics; schweizer politik; votations suisses; швейцарская политика
+ volksabstimmung*; volksinitiative*; volksbegehren*; votation*; swiss voters; swiss referendum; schweizer bundesrat; ständerat; svp; conseil fédéral; union démocratique* du centre; référendum suisse; abstimmungssonntag*
- nationalrat*; initiative; referendum; stimmvolk; kantone
= french politics; french government; gouvernement français; politique française; французская политика; französische politik; französische regierung; 法国政治
+ élysée; matignon; assemblée nationale; premier ministre; french prime minister; french government; french parliament; macron; sébastien lecornu; lecornu; françois bayrou; michel barnier; gabriel attal; élisabeth borne; motion de censure; 49.3; remaniement*; députés; french pm; edouard philippe; французск* правительств*; französische* regierung; 法国总理; 法国政府
- french president; ministre; sénat; gouvernement*
= rassemblement national; national rally; front national; french far right; 国民联盟
+ le pen; rassemblement* national; national rally; national front; front national; bardella; éric zemmour; zemmour; ле пен; барделла; нацобъединени*; 勒庞; 国民联盟
- far right; extrême droite; RN
= french left; gauche française; nouveau front populaire
+ mélenchon; france insoumise; lfi; parti socialiste; nouveau front populaire; olivier faure; raphaël glucksmann; nupes; françois ruffin; меланшон*
- gauche; insoumis; écologiste*
= french presidential election; présidentielle; élection présidentielle française; législatives; french elections; выборы во франции; präsidentschaftswahl frankreich
+ présidentielle*; élection présidentielle*; législative*; french election; french presidential*; élections législative*; dissolution* de l'assemblée; выбор* во франции; präsidentschaftswahl* in frankreich; 法国大选
- macron; le pen; candidat; second tour; premier tour
= british politics; uk politics; uk government; british government; uk parliament; politique britannique; britische politik; британская политика; 英国政治
+ downing street; westminster*; house of commons; house of lords; keir starmer; rishi sunak; boris johnson; liz truss; theresa may; david cameron; uk prime minister; british prime minister; british pm; uk government; british government; british parliament; uk parliament; chancellor of the exchequer; no 10; number 10; backbencher*; pmqs; cabinet reshuffle; uk budget; home secretary; starmer; британск* премьер*; britische* regierung; britischer premier*; britische* premierminister*; premier ministre britannique*; primer ministro británico; 英国首相; 唐宁街
- tory; labour; lib dem; mps; peers; minister; commons
! westminster* abbey; westminster* kennel; westminster* dog
= conservative party; tories; uk conservatives; tory party; britische konservative; conservateurs britanniques; 英国保守党
+ tory; conservative* party; kemi badenoch; badenoch; tory leadership; conservative* mps; conservative* leadership; boris johnson; rishi sunak; liz truss; theresa may; david cameron; 保守党
- conservative*; leadership contest
! conservative* party of canada; canadian conservative*
= labour party; uk labour; british labour party; лейбористы; лейбористская партия; 英国工党
+ labour party; keir starmer; starmer; jeremy corbyn; corbyn; labour mps; labour mp; labour leader; labour leadership; labour manifesto; rachel reeves; angela rayner; ed miliband; лейборист*; parti travailliste*; partido laborista; labour-partei; 英国工党
- labour; shadow cabinet; shadow chancellor
! australian labour; israeli labour
= reform uk; nigel farage; farage; Фараж
+ farage; reform uk; ukip; brexit party; richard tice; lee anderson; фараж*
- populist; reform
= scotland; Schottland; écosse; escocia; шотландия; 苏格兰
+ scotland; scottish; snp; holyrood; sturgeon; swinney; scottish independence*; indyref; edinburgh; glasgow; schottland; schottisch*; écosse; écossais*; escocia; escoc*; шотланд*; 苏格兰
- independence*; referendum
! nova scotia; edinburgh of the seven seas; scotland yard
= northern ireland; Nordirland; irlande du nord; irlanda del norte; северная ирландия; 北爱尔兰
+ northern ireland; stormont; belfast; sinn fein; dup; good friday agreement; ulster; windsor framework; irish border; northern ireland protocol; unionists; the troubles; derry; londonderry*; michelle o'neill; nordirland*; irlande du nord; irlanda del norte; северн* ирланди*; 北爱尔兰
- protocol; loyalist; backstop; power-sharing; bloody sunday; ira
= wales; Pays de Galles; gales; уэльс; 威尔士
+ wales; welsh; senedd; plaid cymru; cardiff; swansea; welsh government; pays de galles; gallois*; уэльс*; 威尔士
- eluned morgan; mark drakeford
! new south wales; prince of wales; princess of wales; jimmy wales
= european parliament; european elections; meps; Europaparlament; Europawahl; parlement européen; élections européennes; parlamento europeo; elecciones europeas; европарламент; выборы в европарламент; 欧洲议会
+ european parliament; european elections; mep; roberta metsola; EU-Parlament; Europaparlament*; Europawahl*; Europaabgeordnete*; parlement européen; élections européenne*; eurodéput*; parlamento europeo; elecciones europeas; eurodiputad*; европарламент*; евродепутат*; ευρωκοινοβούλιο; ευρωεκλογές; 欧洲议会
- strasbourg; qatargate
= european commission; eu commission; EU-Kommission; commission européenne; comisión europea; еврокомиссия; κομισιόν; 欧盟委员会
+ european commission; eu commission; von der leyen; EU-Kommission*; Europäische* Kommission; commission européenne; comisión europea; еврокомисси*; фон дер ляйен; κομισιόν; 欧盟委员会
- brussels; commissioner*; kommissar; berlaymont
= eu enlargement; eu accession; eu membership; EU-Erweiterung; EU-Beitritt; élargissement de l'ue; ampliación de la ue; расширение евросоюза; вступление в ес
+ eu accession; eu enlargement*; eu membership; accession talks; accession negotiation*; candidate status; eu candidate; membership talks; EU-Beitritt*; EU-Erweiterung; Beitrittsverhandlung*; Beitrittskandidat*; élargissement* de l'ue; adhésion à l'ue; adhésion à l'union; adhesión a la ue; вступлен* в ЕС; вступлен* в евросоюз; 入盟
- candidate; montenegro; moldova; western balkans
= defence spending; military spending; defense spending; rearmament; bundeswehr budget; defence budget; national defense; defense budget; Verteidigungsausgaben; Aufrüstung; dépenses militaires; budget de la défense; gasto militar; gasto en defensa; оборонный бюджет; военные расходы; 军费
+ defence spending; defense spending; military spending; defence budget; defense budget; defense bill; ndaa; pentagon budget; rearm*; defense cuts; military budget; defense contractor; defence contractor; military buildup; sondervermögen*; Verteidigungsausgaben*; Verteidigungshaushalt*; Verteidigungsetat*; Wehretat; Aufrüstung; dépenses militaires; budget de la défense; réarmement; gasto militar; gasto en defensa; presupuesto* de defensa; военн* расход*; оборонн* бюджет*; расходы на оборону; 军费; 国防预算
- pentagon; troops; military; weapons; billion; two percent; sequester
= bundeswehr; german army; german military; wehrpflicht; бундесвер; 德国联邦国防军
+ bundeswehr*; wehrpflicht*; wehrdienst; pistorius; german army; german military; german armed forces; wehrbeauftragte*; verteidigungsminister*; бундесвер*; писториус*; 联邦国防军
- truppe; soldaten; sondervermögen*; leopard
= conscription; military service; draft; national service; mobilisation; Wehrpflicht; Wehrdienst; service militaire; servicio militar; призыв; воинская обязанность; мобилизация; zorunlu askerlik; 兵役
+ conscription*; conscript*; military draft; compulsory military service; mandatory military service; national service; draft dodg*; selective service; Wehrpflicht*; Wehrdienst*; Kriegsdienstverweiger*; service militaire; service national; servicio militar; mili obligatoria*; призывник*; военный призыв; осенн* призыв*; весенн* призыв*; воинск* обязанност*; мобилизац*; повестк* военкомат*; военкомат*; zorunlu askerlik; التجنيد; 兵役; 征兵
- enlist; recruits; draft
= drones; drone warfare; drone attacks; drone strikes; military drones; uavs; Drohnen; Drohnenkrieg; drones militaires; drones de combate; дроны; беспилотники; бпла; dronlar; طائرات مسيرة; 无人机
+ drone; uav; unmanned aerial; quadcopter; shahed; bayraktar; predator drone; Drohne*; Drohnenangriff*; дрон; дронам*; беспилотник*; бпла; iha; siha; مسيرة; 无人机
- unmanned; airspace
! drone music
= national security; homeland security; security policy; nationale sicherheit; sécurité nationale; seguridad nacional; национальная безопасность; 国家安全
+ national security; homeland security; national security council; national security adviser; national security advisor; dhs; tsa; homeland security secretary; patriot act; border security; classified information*; state secrets; security clearance; counterterrorism*; director of national intelligence*; nationale Sicherheit; sécurité nationale; seguridad nacional; национальн* безопасност*; совбез*; 国家安全; 国安法
- threat; intelligence*; terror; classified; secret service; leaks; airport security
= fbi; federal bureau of investigation; fbi director; kash patel; фбр; 联邦调查局
+ fbi; federal bureau of investigation*; james comey; christopher* wray; kash patel; andrew mccabe; peter strzok; fbi director; фбр; 联邦调查局
- agents; bureau; comey; raid; wiretap
= cia; central intelligence agency; цру; 中情局
+ cia; central intelligence* agency; us intelligence*; intelligence* agencies; intelligence* community; john brennan; gina haspel; цру; 中情局; 中央情报局
- spy; torture; waterboarding*; covert; agency
! culinary institute
= political violence; assassinations; assassination; assassination attempts; Attentate; Attentat; politische Gewalt; attentat politique; magnicidio; покушение; покушения; 暗杀
+ assassinat*; secret service; political violence; attempt on his life; assassination* attempt; charlie kirk; attack on politician; Attentat auf; Mordanschlag*; tentative d'assassinat; magnicidio; atentado contra; intento de asesinato; покушени*; suikast; اغتيال; 暗杀; 遇刺
- gunman; sniper; plot; bodyguard
! character assassination*; assassin's creed
= justice department; us justice department; department of justice; doj; attorney general; US-Justizministerium; département de la justice; departamento de justicia; минюст сша; 美国司法部
+ justice department; department of justice; doj; attorney general; eric holder; jeff sessions; william barr; merrick garland; pam bondi; loretta lynch; rod rosenstein; us attorney; federal prosecutor*; us prosecutor*; solicitor general; US-Justizministerium; ministère américain de la justice; departamento* de justicia; минюст сша; министерств* юстиции сша; 美国司法部; 司法部长
- prosecutor*; sessions; barr; holder; lawsuit; grand jury
= state department; us state department; secretary of state; us diplomats; US-Außenministerium; US-Außenminister; département d'état; departamento de estado; госдеп; госсекретарь; 美国国务院
+ state department; secretary of state; us diplomat; us ambassador; foggy bottom; mike pompeo; rex tillerson; john kerry; antony blinken; blinken; marco rubio; us embassy; US-Außenminister*; secrétaire d'état américain; département* d'état; secretario de estado; госдеп*; госсекретар*; 美国国务院; 国务卿
- ambassador; diplomats; embassy; benghazi; pompeo; tillerson
= treasury department; us treasury; минфин сша; 美国财政部
+ treasury department; treasury secretary; us treasury; janet yellen; steven mnuchin; scott bessent; jack lew; treasuries; treasury yields; US-Finanzminister*; secrétaire au trésor; secretario del tesoro; минфин сша; 美国财政部; 财政部长
- bonds; debt
= benghazi; benghazi attack; benghazi hearings; 班加西
+ benghazi; susan rice; ambassador stevens; bengasi; бенгази; بنغازي; 班加西
- libya; consulate; hearing
= irs scandal; irs targeting
+ irs; internal revenue service; lois lerner; tax returns; tax refund; tax filing; targeting scandal; Steuererklärung*
- audit; tax-exempt; refund
= constitution; us constitution; constitutional law; constitutional amendments; Verfassung; constitución; конституция; 宪法
+ constitution*; constitutional*; unconstitutional*; constitutional* amendment; bill of rights; first amendment; second amendment; fourth amendment; fourteenth amendment; 14th amendment; 25th amendment; founding fathers; constitutional* court; constitutional* crisis; Verfassungs*; Grundgesetz*; Bundesverfassungsgericht*; conseil constitutionnel*; constitutionnel*; constitución*; tribunal constitucional*; inconstitucional*; конституци*; конституционн*; σύνταγμα; anayasa*; دستور; 宪法
- amendment; ruling; rights; founders; framers
= presidential power; executive power; executive orders; presidential powers; role of government; big government; limited government; size of government; staatsquote; Bürokratie; bureaucracy; bureaucratie; burocracia; бюрократия; deregulation; red tape; regulation
+ executive order; executive power; presidential* power; executive privilege; executive action; federal workers; civil servants; federal employees; big government; deregulat*; federal regulation*; red tape; bureaucra*; federal agencies; government overreach; government efficiency; doge cuts; Bürokratie*; Deregulierung*; déréglementation*; bureaucrat*; simplification* administrative*; fonctionnaire*; desregulac*; burocra*; чиновник*; бюрократ*; дерегулир*; 官僚
- government; regulation*; regulation; agencies; oversight; federal
= government spending; austerity; public spending; national debt; public debt; government debt; Staatsverschuldung; Schuldenbremse; Sparpolitik; dette publique; austérité; deuda pública; austeridad; госдолг; бюджет; λιτότητα; 国债
+ national debt; public debt; government debt; austerity; government spending; spending cuts; spending bill; sovereign debt; debt crisis; deficit reduction; budget cuts; budget deal; omnibus bill; stimulus package; stimulus bill; Staatsverschuldung*; Schuldenbremse*; Staatsschulden*; Sparpaket*; Haushaltsloch*; Bundeshaushalt*; Haushaltsstreit*; dette publique; déficit public; austérité; projet de loi de finances; deuda pública; déficit público; austeridad; recortes presupuestario*; presupuesto* generales; госдолг*; бюджетн* дефицит; дефицит* бюджета; λιτότητα; kemer sıkma; التقشف; 国债; 财政赤字; 紧缩
- budget; deficit; stimulus; cuts; trillion; spending; Haushalt
= welfare; social benefits; benefits; welfare reform; social welfare; Sozialhilfe; Sozialstaat; aides sociales; prestaciones sociales; социальные пособия; пособия; 福利
+ welfare; social security; food stamps; snap benefits; medicaid; entitlement* reform; entitlement*; benefit cuts; universal credit; child benefit; unemployment* benefits; universal basic income; basic income; welfare reform; welfare cuts; social safety net; safety net; disability benefits; Sozialhilfe*; Bürgergeld*; Grundsicherung*; Hartz IV; Sozialstaat*; Kindergeld; Grundeinkommen*; aides sociales; sécurité sociale; revenu universel; ingreso mínimo vital; renta básica; пособи*; соцвыплат*; маткапитал*; материнск* капитал*; соцзащит*; sosyal yardım; الرعاية الاجتماعية; 福利; 低保
- benefits; poverty; claimants; recipients; low-income; rsa; allocation*; prestacione*
! animal welfare; welfare of animals
= inequality; income inequality; wealth inequality; wealth gap; Ungleichheit; inégalités; desigualdad; неравенство; ανισότητα; eşitsizlik; 贫富差距
+ inequality; income gap; wealth gap; wealth tax; billionaire*; one percent; 1 percent; richest; super-rich; superrich; ultra-rich; income inequality; occupy wall street; rich and poor; tax the rich; oxfam; Ungleichheit*; Vermögenssteuer*; Vermögensteuer*; Milliardäre*; Superreiche*; soziale Schere; inégalités; milliardaire*; impôt sur la fortune; taxe zucman; desigualdad*; multimillonario*; impuesto a la riqueza; неравенств*; миллиардер*; ανισότητ*; eşitsizli*; 贫富差距; 亿万富翁
- wealth; rich; middle class; wealthy; poor
! gender inequality
= homelessness; homeless; homeless people; rough sleepers; Obdachlosigkeit; Obdachlose; sans-abri; sdf; personas sin hogar; sinhogarismo; бездомные; άστεγοι; evsizler; 无家可归
+ homeless; homelessness*; rough sleep*; tent city; tent encampment; encampment*; homeless shelter; homeless camp; Obdachlos*; Wohnungslos*; sans-abri; sdf; sin hogar; sintecho; sinhogarismo*; бездомн*; бомж*; άστεγ*; evsiz*; 无家可归; 流浪者
- shelter; encampment; skid row; eviction
= hunger; famine; food crisis; food security; starvation; malnutrition; world hunger; Hunger; Hungersnot; Hungerkrise; famine; faim dans le monde; insécurité alimentaire; hambre; hambruna; голод; λιμός; açlık; مجاعة; 饥荒
+ famine; starvation; malnutrition*; food insecurity; food crisis; hunger crisis; world food programme; wfp; acute hunger; starving; malnourished*; Hungersnot; Hungerkrise*; Welthunger*; Unterernährung*; insécurité alimentaire*; hambruna; desnutrición*; crisis alimentaria*; голод; голодающ*; λιμός; kıtlık; مجاعة; 饥荒
- hunger; food aid; grain; drought
! hunger games; hunger strike
= public health; health policy; health ministry; Gesundheitspolitik; santé publique; salud pública; общественное здоровье; минздрав; 公共卫生
+ public health; cdc; surgeon general; world health organization*; health officials; health department; fda; health ministry; health secretary; health minister; rfk jr; robert f kennedy jr; fauci; Gesundheitsminister*; Gesundheitsreform*; RKI; Robert-Koch-Institut; Lauterbach; WHO; santé publique; ministre de la santé; OMS; salud pública; sanidad pública; ministerio de sanidad; минздрав*; ВОЗ; роспотребнадзор*; 公共卫生; 卫健委; 世卫组织
- outbreak; vaccine; quarantine; epidemic; health; smoking; soda; obesity; recall
= world health organization; who; weltgesundheitsorganisation; oms; organisation mondiale de la santé; organización mundial de la salud; воз; всемирная организация здравоохранения; 世卫组织
+ world health organization*; world health organisation*; tedros; weltgesundheitsorganisation*; WHO; organisation* mondiale de la santé; OMS; organización* mundial de la salud; ВОЗ; всемирн* организац* здравоохранения; منظمة الصحة العالمية; 世卫组织; 世界卫生组织; 谭德塞
- outbreak; un health agency
= health care costs; drug prices; prescription drugs; prescription drug prices; Arzneimittelpreise; prix des médicaments; precio de los medicamentos; цены на лекарства
+ drug prices; drug pricing; prescription* drug; drug costs; insulin price; medical debt; hospital bills; medical bills; health care costs; out-of-pocket; pharmacy benefit; epipen; Arzneimittelpreise*; Medikamentenpreise*; prix des médicament*; precio de los medicamento*; цены на лекарства
- pharma; medicare; insurers; copay
= student loans; student debt; student loan forgiveness; college costs; tuition; tuition fees; bafög; Studiengebühren; prêts étudiants; frais de scolarité; préstamos estudiantiles; becas; студенческие кредиты; 学费
+ student loan; student debt; loan forgiveness*; tuition fees; college tuition; free college; college affordability*; cost of college; student borrowers; Bafög; Studiengebühren*; Studienkredit*; frais d'inscription; prêt étudiant; bourses étudiantes; becas; préstamos estudiantile*; matrícula universitaria*; стипенди*; образовательн* кредит*; 学费; 助学贷款
- tuition; loans; borrowers; college
= school choice; private schools; charter schools; school vouchers; Privatschulen; écoles privées; частные школы; 私立学校
+ charter school; school choice; school vouchers; voucher program; private school; homeschool*; home-school*; common core; no child left behind; standardized* test*; betsy devos; education secretary; education department; department of education; Privatschule*; Schulwahl; écoles privées; enseignement* privé; colegios concertado*; educación concertada; частн* школ*; домашн* обучени*; 私立学校; 双减
- vouchers; testing; teachers unions; curriculum
= universities; higher education; university; colleges; students; college admissions; campus; Universitäten; Hochschulen; Studium; Studierende; université; universités; enseignement supérieur; étudiants; universidad; universidades; estudiantes; университеты; вузы; студенты; πανεπιστήμια; üniversiteler; جامعات; 大学; 高校
+ university; universitie*; higher education; college students; campus; ivy league; oxford university; cambridge university; graduates; undergraduate*; college admissions; admissions scandal; vice-chancellor; dean of; tenure; fraternity; Universität*; Hochschul*; Studierende*; Studium; Uni; Studenten; université*; étudiant*; enseignement* supérieur; parcoursup; grandes écoles; universidad*; universitari*; estudiante* universitario*; selectividad*; ebau; университет*; вуз*; студент*; ректор*; мгу; πανεπιστήμι*; φοιτητ*; جامعة; طلاب; 大学; 高校; 高考
- professor; degree; faculty; academic; harvard; yale; princeton; stanford
! university hospital
= teachers; teaching; teacher shortage; teacher pay; Lehrer; Lehrkräfte; Lehrermangel; enseignants; professeurs; profesores; maestros; учителя; εκπαιδευτικοί; öğretmenler; معلمون; 教师
+ teacher; teacher shortage; teachers' strike; teachers union; teacher training; Lehrer*; Lehrkräfte; Lehrermangel*; Referendar*; enseignant*; professeur*; profesores; profesorado*; maestro de escuela; docentes; учител*; педагог*; εκπαιδευτικ*; öğretmen*; معلم; 教师; 老师
- classroom; school; pupils
! music teacher; yoga teacher
= child care; childcare; kindergarten; preschool; parental leave; family leave; Kinderbetreuung; Kita; Kitas; Elternzeit; Elterngeld; crèches; congé parental; guarderías; permiso de paternidad; детские сады; детский сад; yuva; 幼儿园; 托儿
+ childcare; child care; day care; daycare; nursery school; nurseries; preschool; head start; kindergarten*; parental leave; maternity leave; paternity leave; paid leave; family leave; Kita; Erzieher*; Elternzeit; Elterngeld; Kinderbetreuung*; crèche*; congé parental; congé paternité; congé de naissance; guardería*; educación infantil; permiso de paternidad; детск* сад*; декрет*; воспитател*; kreş*; anaokulu; παιδικ* σταθμ*; حضانة; 幼儿园; 托育; 产假
- parents; toddlers
! plant nursery; tree nursery
= family; parenting; marriage; families; children; family and marriage; divorce; parents; Familie; Erziehung; Ehe; Scheidung; Eltern; Kinder; famille; parents; mariage; familia; crianza; matrimonio; семья; брак; развод; дети; οικογένεια; aile; أسرة; زواج; 家庭; 婚姻
+ parenting; marriage; divorce; divorced; parenthood; motherhood; fatherhood; single parents; single mothers; same-sex marriage; newlyweds; wedding; child custody; adoption; foster care; family values; birthrate; Ehe; Scheidung*; Hochzeit*; Erziehung; Elternschaft*; Alleinerziehende*; Familienpolitik*; mariage*; divorce*; parentalité*; politique familiale; matrimonio*; divorcio*; boda*; crianza; paternidad; maternidad; развод*; брак; свадьб*; многодетн*; усыновлен*; γάμ*; διαζύγιο; evlilik; boşanma; aile bakanlığı; زواج; طلاق; 婚姻; 离婚; 结婚
- family; parents; children; kids; mother; father; couples
! royal wedding; crime family; family of languages
= adoption; foster care; orphans; adoption und pflegekinder; Adoption; Pflegekinder; adopción; adoption d'enfants; усыновление; сироты; 收养
+ child adoption; foster care; foster children; foster parents; orphanage; orphans; adoptive parents; adoptees; adopted children; Pflegekinder*; Pflegefamilie*; Adoptiveltern*; Waisen*; famille d'accueil; enfants adoptés; orphelin*; orfanato; huérfano*; familias de acogida; усыновл*; сирот*; детдом*; приемн* семь*; yetim; يتيم; 孤儿; 收养
- adoption; custody
! adoption of; technology adoption; ai adoption
= criminal justice reform; criminal justice; sentencing reform; bail reform; incarceration; justice reform; réforme de la justice; Justizreform; reforma judicial; судебная реформа
+ criminal justice; sentencing reform; bail reform; cash bail; mandatory minimum; mass incarceration*; justice reform; first step act; clemency; early release; three strikes; drug sentencing; solitary confinement*; Justizreform*; reforma judicial; réforme de la justice; судебн* реформ*; помиловани*; 司法改革
- inmates; prison; prisoners; sentencing; sentences; pardon; prosecutor*
= prisons; prison; jails; prisoners; inmates; Gefängnisse; Gefängnis; Strafvollzug; prison françaises; détenus; cárceles; presos; тюрьмы; колонии; заключённые; φυλακές; hapishaneler; cezaevi; سجون; 监狱
+ prison; prisoner; inmate; solitary confinement*; prison guard; prison riot; prison break; prison overcrowding*; jailbreak; guantanamo; supermax; Gefängnis*; Häftling*; Justizvollzug*; JVA; Strafvollzug*; détenu*; surpopulation* carcérale; évasion; cárcel*; presos; prisión; recluso*; тюрьм*; тюрем*; заключенн*; колони* строгого; сизо; исправительн* колони*; фсин; φυλακ*; κρατούμενο*; cezaevi; mahkum*; سجن; سجناء; 监狱; 囚犯; 越狱
- jailed; cell; guards; escaped; warden; jail
! prisoner swap; prisoners of war; prisoner exchange
= police; policing; police reform; police officers; Polizei; police nationale; policía; полиция; αστυνομία; polis; شرطة; 警察
+ police; police officer; policing; police reform; police chief; police department; defund the police; sheriff; nypd; lapd; scotland yard; met police; bodycam; body cameras; qualified immunity; Polizei*; Polizist*; Bundespolizei*; policier*; gendarme*; gendarmerie*; policía*; guardia civil; mossos; полици*; полицейск*; мвд; αστυνομ*; polis; شرطة; 警察; 警方
- officers; arrest; patrol
= civil rights; civil liberties; civil rights movement; aclu; Bürgerrechte; Bürgerrechtsbewegung; droits civiques; derechos civiles; гражданские права; 民权
+ civil rights; civil liberties; voting rights act; naacp; aclu; martin luther king; selma; rosa parks; john lewis; segregation*; desegregation*; affirmative* action; discrimination* lawsuit; racial profiling; stop and frisk; equal protection; religious liberty; Bürgerrecht*; droits civiques; derechos civiles; гражданск* прав*; 民权
- discrimination*; rights; equality; justice; lawsuit; racial; protesters
! wrongful death civil rights
= affirmative action; diversity; dei; diversity equity and inclusion; equity and inclusion; woke; wokeness; critical race theory; cancel culture; political correctness; Diversität; discrimination positive; wokisme; diversidad; política identitaria; культура отмены; 平权
+ affirmative* action; dei; diversity equity; diversity programs; diversity hires; critical race theory; cancel culture; woke; wokeness; anti-woke; identity politics; political correctness*; microaggress*; safe space; trigger warning; race-conscious admissions; Diversität*; wokisme; discrimination* positive; écriture inclusive; corrección política; cultura de la cancelación*; культур* отмены; 平权法案
- diversity; inclusion; campus; bias; equity
= reparations; slavery reparations; colonialism; decolonisation; colonial history; Kolonialismus; Kolonialgeschichte; colonialisme; colonialismo; колониализм; 殖民主义
+ colonial; colonialism*; colonial-era; slave trade; reparation*; decoloni*; slavery reparation*; looted art; benin bronzes; kolonial*; Herero; coloni*; traite négrière; esclavage; colonialismo*; esclavitud; колониал*; sömürge*; استعمار; 殖民
- empire; slavery; apology; repatriation*
! colonial pipeline
= religious freedom; religious liberty; freedom of religion; church and state; religion in schools; Religionsfreiheit; liberté religieuse; laïcité; libertad religiosa; свобода вероисповедания; laiklik; 宗教自由
+ religious freedom; religious liberty; church and state; school prayer; ten commandment*; hobby lobby; kim davis; religious exemption; christian baker; blasphemy law; johnson amendment; persecuted christians; religious persecution*; laïcité; Religionsfreiheit*; Kopftuchverbot*; liberté religieuse; libertad religiosa; свобод* вероисповедания; laiklik; 宗教自由
- faith; religious; christians; baker; contraception*; headscarf; churches
= faith and religion; religion and faith; christianity; christians; evangelicals; christian; Christentum; Christen; christianisme; chrétiens; cristianismo; cristianos; христианство; христиане; χριστιανισμός; hristiyanlık; مسيحية; 基督教
+ christian; christianity*; evangelical*; church; bible; pastor; bishop; pope; gospel; jesus; southern baptist; methodist; faith; christen; christlich*; christentum*; kirche*; chrétien*; église*; évangélique*; cristiano*; iglesia*; evangélico*; христиан*; церков*; церкв*; χριστιαν*; εκκλησία*; hristiyan*; kilise*; مسيحي; كنيسة; 基督教; 教会
- religious; religion; prayer; worship; god
! christian bale; christian dior; christian lindner; christian eriksen; christian horner; christian pulisic
= orthodox church; orthodox christianity; patriarch; russian orthodox church; orthodoxe Kirche; église orthodoxe; iglesia ortodoxa; православие; рпц; церковь; ορθοδοξία; православље; spc; 东正教
+ orthodox church; russian orthodox; greek orthodox; patriarch; patriarch kirill; ecumenical patriarch; orthodox christians; mount athos; orthodoxe kirche; église orthodoxe; iglesia ortodoxa; православ*; рпц; патриарх*; митрополит*; ορθόδοξ*; πατριάρχ*; αρχιεπίσκοπ*; spc; спц; patrijarh; патријарх; ortodoks; 东正教
- bishop; monastery; kirill; priest
= hinduism; hindus; hindu nationalism; Hinduismus; hindouisme; hinduismo; индуизм; 印度教
+ hindu; hindus; hinduism; hindutva; ayodhya; ram temple; kumbh mela; diwali; holi; hindu temple; Hindu*; hindou*; индуи*; индус; 印度教
- temple; cow vigilantes; ganges
= buddhism; buddhists; dalai lama; tibetan buddhism; Buddhismus; bouddhisme; budismo; буддизм; 佛教
+ buddhis*; dalai lama; buddhist monk; buddha; buddhist temple; bouddhis*; budis*; будди*; далай-лама; βουδισ*; 佛教; 达赖喇嘛
- monk; monastery; temple; zen
! buddha bar
= atheism; secularism; atheists; church attendance; Kirchenaustritte; atheismus; athéisme; ateísmo; атеизм; 无神论
+ atheis*; secularism; secular humanis*; nonbeliever*; religiously* unaffiliated*; church attendance; leaving the church; Kirchenaustritt*; konfessionslos*; athé*; ateo*; ateísmo; атеи*; 无神论
- secular; humanists; nones
= cults; sects; Sekten; sectes; sectas; секты; 邪教
+ cult leader; scientolog*; jehovah's witness; sect leader; religious sect; mormon; latter-day saints; doomsday cult; moonies; unification* church; Sekte*; Zeugen Jehovas; dérives sectaires; secte; secta; testigos de jehová; секта; свидетел* иеговы; сайентолог*; мормон*; tarikat; 邪教
- cult; sect; followers; guru
! cult classic; cult film; cult hit; bisect; sector; cult following
= sexual abuse in the church; church abuse scandal; clergy abuse; catholic abuse scandal; Missbrauch in der Kirche; Missbrauchsskandal; abus dans l'église; abusos en la iglesia; 教会性侵
+ clergy abuse; abusive priests; abuse by priests; priest abuse; predator priests; church abuse; clergy sex abuse; abuse by clergy; paedophile priest; pedophile priest; cardinal pell; mccarrick; Missbrauch in der Kirche; Missbrauchsskandal*; Missbrauchsgutachten*; prêtre pédophile; pédocriminalité* dans l'église; ciase; abusos en la iglesia; pederastia en la iglesia
- priest; abuse; diocese; archdiocese*; cardinal; survivors
= border wall; us border; us-mexico border; southern border; border security; mexico border; border crisis; Grenzmauer; mur à la frontière; muro fronterizo; стена на границе с мексикой; 边境墙
+ border wall; southern border; us-mexico border; mexican border; border crisis; border patrol; border security; border crossings; border agents; border crossers; migrant caravan; migrant surge; cbp; el paso; rio grande; title 42; remain in mexico; unaccompanied* minors; wall funding; Grenzmauer; mur frontalier; muro fronterizo; frontera sur; стен* на границе с мексикой; 边境墙
- border; wall; migrants; immigrants; asylum; texas; caravan
= deportation; deportations; ice raids; immigration enforcement; mass deportations; immigration raids; Abschiebungen; Abschiebung; expulsions; reconduites à la frontière; deportaciones; депортация; депортации; sınır dışı; ترحيل; 遣返
+ deported; deportation*; deportee*; ice agents; ice raid; ice detention; immigration* and customs enforcement*; sanctuary city; immigration* raid; immigration* crackdown; undocumented* immigrant; illegal immigrants; removal flights; rwanda plan; rwanda bill; kristi noem; tom homan; immigration* detention; Abschieb*; abgeschoben*; Ausreisepflicht*; oqtf; reconduite à la frontière; centre de rétention; deportac*; deportado*; expulsión de migrantes; депорт*; выдворен*; sınır dışı; ترحيل; 遣返; 驱逐出境
- migrants; detention; asylum; immigrants; removal
! deportivo
= asylum; asylum policy; asylum law; refugee camps; asylum seekers; Asyl; Asylrecht; Asylpolitik; droit d'asile; demandeurs d'asile; derecho de asilo; solicitantes de asilo; убежище; беженцы; άσυλο; iltica; لجوء; 难民; 庇护
+ asylum; asylum seeker; refugee; refugee camp; refugee crisis; unhcr; resettlement*; small boats; channel crossings; asylum claims; asylum hotel; Asyl*; Flüchtling*; Geflüchtete*; demandeur d'asile; droit d'asile; réfugié*; solicitante* de asilo; refugiad*; беженц*; убежищ*; πρόσφυγ*; αιτούντ* άσυλο; mülteci*; sığınmacı*; لاجئ; لاجئين; 难民; 庇护
- migrants; camp; border; crossing; boats
! insane asylum; asylum records; tax refugee
= daca; dreamers; immigration reform; path to citizenship; immigration law; immigration policy; travel ban; family separation; Einwanderungspolitik; politique migratoire; loi immigration; reforma migratoria; иммиграционная реформа; 移民改革
+ daca; dreamers; immigration* reform; immigration* bill; immigration* law; immigration* policy; immigration* plan; path to citizenship*; birthright citizenship*; travel ban; muslim ban; family separation; separated families; family separation*; zero tolerance policy; green card; visa program; h-1b; amnesty for; immigration* order; deferred action; illegal immigration*; immigrant children; Einwanderungsgesetz*; Migrationspolitik*; Fachkräfteeinwanderung*; loi immigration*; politique migratoire; reforma migratoria; ley de extranjería*; иммиграционн*; миграционн* политик*; 移民改革; 移民政策
- immigration*; immigrants; citizenship*; undocumented*; visas; border; migrants
! travel ban lifted
= citizenship; naturalization; passports; dual citizenship; visas; Staatsbürgerschaft; Einbürgerung; Visum; nationalité française; naturalisation; nacionalidad; ciudadanía; гражданство; визы; visa; vatandaşlık; تأشيرات; 国籍; 签证
+ citizenship*; naturaliz*; naturalis*; dual citizenship*; golden visa; golden passport; visa-free; visa rules; visa waiver; passport; Staatsbürgerschaft*; Einbürgerung*; Staatsangehörigkeit*; Visum; Visa; nationalité* française; naturalisation*; passeport*; visados; nacionalidad*; ciudadanía; pasaporte*; гражданств*; виза; безвиз*; загранпаспорт*; vatandaşlık*; vize; pasaport; διαβατήρι*; تأشيرة; جواز سفر; 国籍; 签证; 护照
- border; green card
! visa card; visa and mastercard; visa inc
= mediterranean migration; lampedusa; migrant boats; migrants in the mediterranean; sea rescue; channel crossings; Seenotrettung; Mittelmeerroute; migrants en méditerranée; pateras; cayucos; мигранты в средиземном море; 地中海移民
+ lampedusa; migrant boat; migrant ship; small boats; channel crossings; dinghy; sea-watch; ocean viking; open arms; frontex; mediterranean* migrants; seenotrett*; bootsflüchtlinge*; mittelmeerroute*; sos méditerranée*; traversée de la manche; patera*; cayuco*; salvamento marítimo; μεταναστ* λέμβο*; göçmen teknesi; قوارب المهاجرين; 偷渡船
- migrants; mediterranean*; drowned; rescue ship; capsized; english channel
= inheritance tax; property tax; carbon tax; tax havens; tax evasion; tax avoidance; panama papers; tax fraud; Steuerhinterziehung; Steueroasen; Erbschaftssteuer; Cum-Ex; évasion fiscale; fraude fiscale; paradis fiscaux; evasión fiscal; paraísos fiscales; налоговые махинации; офшоры; 逃税; 避税
+ tax evasion; tax fraud; tax haven; tax avoidance; tax dodging; panama papers; paradise papers; pandora papers; offshore accounts; inheritance* tax; estate tax; shell companies; Steuerhinterziehung*; Steueroase*; Erbschaftssteuer*; Erbschaftsteuer*; Cum-Ex; Steuerbetrug*; évasion fiscale; fraude fiscale; paradis fiscal; paradis fiscaux; paraíso fiscal; уклонен* от уплаты налогов; неуплат* налогов; офшор*; φοροδιαφυγή; vergi kaçır*; تهرب ضريبي; 逃税; 避税
- offshore; undeclared; loophole
= housing policy; affordable housing; rent control; social housing; housing crisis; rents; tenants; Wohnungspolitik; Mietendeckel; Mieten; sozialer Wohnungsbau; crise du logement; logement social; loyers; vivienda; crisis de la vivienda; alquileres; жилищный вопрос; аренда жилья; στεγαστική κρίση; konut; 住房; 保障房
+ affordable housing; housing crisis; rent control; rent freeze; social housing; public housing; council housing; council homes; council house; tenants; evictions; housing shortage; housebuilding*; zoning; landlords; renters; rent increases; Mietpreis*; Mietendeckel*; Mieterhöhung*; Wohnungsnot*; Wohnungsbau*; Sozialwohnung*; Mieter*; crise du logement; logement social; logements sociaux; hlm; loyers; encadrement* des loyers; passoires thermiques; ley de vivienda; alquiler*; desahucio*; vivienda; аренд* жиль*; жилищн* строительств*; ипотек*; στεγαστικ*; kira zammı; kiracı*; أزمة السكن; 住房; 租房; 保障房
- housing; rent; homes; mortgage
= climate policy; climate summit; climate talks; paris agreement; cop30; green new deal; emissions trading; Klimapolitik; Klimagipfel; Klimakonferenz; politique climatique; cop climat; política climática; cumbre del clima; климатическая политика; климатический саммит; 气候政策; 气候大会
+ climate policy; climate summit; climate talks; climate conference; climate deal; climate pact; climate bill; climate law; climate plan; climate targets; paris agreement; paris climate; paris accord; cop26; cop27; cop28; cop29; cop30; green new deal; net zero; emissions trading; carbon price; carbon pricing; carbon market; emissions targets; clean power plan; climate finance; Klimapolitik*; Klimagipfel*; Klimakonferenz*; Klimaschutzgesetz*; Klimaziel*; Weltklimakonferenz*; Emissionshandel*; accord de paris; neutralité carbone; marché du carbone; politique climatique; cumbre del clima; acuerdo de parís; neutralidad* de carbono; климатическ* саммит*; парижск* соглашени*; углеродн* налог*; 巴黎协定; 碳中和; 气候大会; 双碳
- emissions; epa; climate; carbon; coal; activists
= environmental protection; epa; environmental policy; environmental regulation; sustainability; Umweltschutz; Nachhaltigkeit; protection de l'environnement; développement durable; medio ambiente; sostenibilidad; охрана окружающей среды; экология; 环保; 可持续发展
+ environmental* protection; epa; environmental* rules; environmental* regulation; environmental* regulation*; sustainab*; clean water act; endangered species act; scott pruitt; national parks; national monument; environmentalist*; greenpeace; wwf; pollution rules; conservationist*; green energy; Umweltschutz*; Umweltminister*; Umweltverband*; Nachhaltigkeit*; nachhaltig*; protection de l'environnement; développement* durable; écologique; sostenib*; medioambiental*; medio ambiente; охран* окружающ* сред*; экологи*; минприроды; περιβαλλοντικ*; çevre bakanlığı; 环保; 生态环境; 可持续
- environment*; environmental*; pollution; pipeline; emissions; conservation*; clean water; drilling; bears ears
! work environment*; business environment*; security environment*
= pipelines; keystone xl; oil pipelines; nord stream; dakota access; gas pipelines; Pipelines; Gaspipelines; oléoducs; gazoducs; oleoductos; gasoductos; трубопроводы; северный поток; газопровод; 管道; 北溪
+ keystone xl; keystone pipeline; dakota access; standing rock; oil pipeline; gas pipeline; nord stream; turkstream; pipeline leak; pipeline explosion; druzhba; Gaspipeline*; Ölpipeline; gazoduc*; oléoduc*; gasoducto*; oleoducto*; северн* поток*; газопровод*; нефтепровод*; трубопровод*; 管道; 北溪; 天然气管道
- pipeline; keystone
! drug pipeline; product pipeline; talent pipeline; school-to-prison
= fracking; shale gas; hydraulic fracturing; offshore drilling; oil drilling; arctic drilling; Fracking; Schiefergas; gaz de schiste; сланцевый газ; 页岩气
+ fracking; frack*; shale gas; shale oil; hydraulic fracturing; offshore drilling; oil drilling; arctic drilling; deepwater horizon; oil spill; drilling permits; drilling leases; arctic national wildlife refuge; anwr; Schieferga*; Ölbohrung*; gaz de schiste; forage pétrolier; perforacione* petroleras; сланцев*; 页岩
- drilling; shale; gas; permian
= infrastructure; infrastructure bill; bridges; roads and bridges; bridge collapse; motorways; Infrastruktur; Brücken; Autobahnen; infrastructures; ponts; infraestructuras; puentes; инфраструктура; мосты; дороги; υποδομές; altyapı; بنية تحتية; 基础设施; 桥梁
+ infrastructure*; infrastructure* bill; infrastructure* plan; bridge collapse; collapsed bridge; highway bill; highway trust fund; highway funding; roads and bridges; potholes; gas tax; bridge closed; new bridge; motorway; Brückeneinsturz*; marode Brücke*; Autobahn*; Brückensanierung*; Infrastruktur*; viaduc; autoroute*; effondrement* d'un pont; infraestructura*; autopista*; derrumbe de puente; инфраструктур*; автомагистрал*; ремонт* дорог; мост; моста через; υποδομ*; altyapı; köprü; otoyol; البنية التحتية; 基础设施; 桥梁; 高速公路
- bridge; highway; roads; tunnel; toll
! critical infrastructure* attack; cyber infrastructure*
= transportation; transportation policy; Verkehrspolitik; transports; transporte; ulaşım; نقل; 交通运输
+ transportation*; tsa; faa; uber; lyft; taxi; taxis; ride-hailing; ridesharing*; rideshare; high-speed rail; amtrak; airport security; airlines; air traffic control; air traffic controller*; public transit; buses; commuters; subway; congestion pricing; bus lanes; Verkehrsminister*; Verkehrspolitik*; Taxi*; Tempolimit; transports; vtc; chauffeurs vtc; transporte público; taxista*; такси; таксист*; минтранс*; ulaşım; taksi; سيارات الأجرة; 出租车; 网约车; 交通运输
- train; bus; drivers; railway; airport; flights; traffic; drone
! bolt of lightning
= internet regulation; internet law; open internet; регулирование интернета
+ net neutrality; fcc; ajit pai; open internet; internet regulation; digital services act; digital markets act; online safety bill; online safety act; internet fast lanes; sopa; pipa bill; Netzneutralität*; Netzwerkdurchsetzungsgesetz*; NetzDG; neutralité du net; neutralidad* de la red; сетев* нейтралитет*; суверенн* интернет*; роскомнадзор*; 网络中立
- broadband; internet providers; telecoms; comcast; verizon
= antitrust; monopolies; competition law; Kartellrecht; Monopole; droit de la concurrence; monopoles; competencia y monopolios; антимонопольное регулирование; 反垄断
+ antitrust; anti-trust; monopoly; monopolist; monopolistic*; competition* watchdog; price-fixing; ftc; lina khan; competition* commission; cma; sherman act; break up big tech; Kartellamt; Bundeskartellamt*; Kartellrecht*; Preisabsprache*; abus de position dominante; autorité de la concurrence*; cnmc; posición dominante; антимонопол*; фас россии; rekabet kurumu; احتكار; 反垄断
- competition*; merger; dominance; cartel; lawsuit
! monopoly board; monopoly on violence; drug cartel; monopoly game
= whistleblowers; whistleblower; leaks; classified leaks; lanceurs d'alerte; denunciantes; утечки; 吹哨人
+ wikileaks; assange; snowden; edward snowden; chelsea manning; bradley manning; whistleblower*; whistle-blower; leaked documents; leaker; reality winner; Hinweisgeber*; lanceur d'alerte; lanceuse d'alerte; filtrac* de documentos; ассанж*; сноуден*; викиликс; 维基解密; 阿桑奇; 斯诺登; 吹哨人
- leaks; leaked; extradition*
! gas leak; oil leak; water leak
= fact checks; fact check; fact-checking; fact checking; Faktenchecks; Faktencheck; vérification des faits; verificación de datos; фактчекинг; проверка фактов; 事实核查
+ fact check; fact checker; fact-checking; politifact; snopes; false claim; misleading claim; debunk*; pants on fire; pinocchios; Faktencheck*; vrai ou faux; désintox; désintoxication*; bulo; verificac* de datos; newtral; maldita.es; фейк*; фактчек*; 事实核查; 辟谣
- claims; false; true
! insurance claim
= media bias; media criticism; mainstream media; partisan media; Medienkritik; critique des médias; crítica de medios; 媒体偏见
+ media bias; media coverage; biased media; fox news; cnn; msnbc; tucker carlson; sean hannity; rachel maddow; bill o'reilly; megyn kelly; roger ailes; rush limbaugh; breitbart; new york times; washington post; mainstream media; liberal media; press coverage; enemy of the people; sinclair broadcast; fake news media; white house correspondent*; brian williams; dan rather; npr; cbs news; nbc news; abc news; media matters; Medienkritik*; lügenpresse*; cnews
- media; journalist*; anchor; coverage; reporters; newsroom; host; press; fox
! social media; fox hunt
= political scandals; political scandal; political corruption; scandals; politicians in trouble; Politskandale; Affären; scandales politiques; affaires politiques; escándalos políticos; политические скандалы; 政治丑闻
+ political scandal; ethics probe; ethics investigation*; ethics committee; bribery probe; resigns over; forced to resign; calls to resign; calls for resignation*; expenses scandal; sex scandal; cronyism; nepotism; misuse of funds; insider trading by lawmakers; Rücktrittsforderung*; Vetternwirtschaft*; mise en examen; conflit d'intérêts; parquet national financier; caso koldo; dimisión; imputad*; отставк* после
- ethics; resign; resignation*; probe; allegation*; misconduct; scandal; Skandal*; Affäre; scandale*; escándalo*; скандал*; skandal; σκάνδαλο; فضيحة; 丑闻
! scandal tv show; doping scandal
= lobbying; lobbyists; special interests; Lobbyismus; Lobby; lobbies; lobbying en europe; lobistas; лоббизм; лобби; 游说
+ lobby group; lobbying; lobbyist; lobby register; special interests; revolving door; k street; foreign agents registration*; Lobby*; lobbyiste*; lobbies; lobistas; grupos de presión; лобби*; лоббист*; 游说
- donors; influence
! hotel lobby; lobby of the hotel; lobbying for release
= political parties; party conferences; party conference; party conventions; national convention; Parteien; Parteitage; Parteitag; partis politiques; congrès du parti; partidos políticos; congreso del partido; партии; съезд партии; партийный съезд
+ party conference; party convention; national convention; republican convention; democratic convention; party leader; party leadership; leadership election; leadership contest; party congress; convention speech; Parteitag*; Parteichef*; Parteivorsitz*; congrès du parti; chef du parti; université d'été; congreso del partido; secretario general del; съезд* партии; партийн* съезд*; 党代会; 党大会
- delegates; party; convention
! birthday party; party goers
= campaign rallies; campaign ads; political advertising; campaign rhetoric; political speeches; campaign trail; Wahlwerbung; Wahlkampfauftritte; propagande électorale; campaña electoral; предвыборная агитация; 竞选集会
+ campaign rally; campaign trail; campaign ad; campaign ads; attack ad; attack ads; stump speech; campaign speech; trump rally; campaign stop; campaign event; political ads; political ad; campaign manager; campaign slogan; Wahlkampf*; Wahlplakat*; Wahlwerbung*; meeting de campagne; campagne électorale; campaña electoral; mitin*; предвыборн*; агитац*; 竞选; 造势
- rally; campaign; rhetoric; speech; insult; remarks; gaffe; slams
! ad campaign; bombing campaign; vaccination* campaign
= governors; us states; state legislatures; state politics; governor; gouverneure; governor's race; губернаторы; 州长
+ governor; gubernatorial*; state legislature*; state senate; state lawmakers; statehouse; governor's race; gov; ron desantis; gavin newsom; greg abbott; andrew cuomo; chris christie; scott walker; kathy hochul; gretchen whitmer; gouverneur*; gobernador*; губернатор*; 州长
- state; bill; legislature*; recall
! bank governor; central bank governor; fed governor; governor of the bank
= mayors; city politics; local government; mayor; city hall; local politics; city councils; Kommunalpolitik; Bürgermeister; Kommunen; maires; municipales; alcaldes; ayuntamientos; мэры; мэр; местное самоуправление; δήμαρχοι; belediye; بلديات; 市长
+ mayor; city hall; city council; town council; mayoral; local government; local elections; county council; Bürgermeister*; Oberbürgermeister*; Kommunal*; Gemeinderat*; Stadtrat; maire; élections municipale*; municipale*; conseil municipal; alcalde; alcaldesa; ayuntamiento*; elecciones municipale*; мэр; муниципальн*; δήμαρχ*; δημοτικ* εκλογές; belediye*; رئيس البلدية; 市长
- council; councillor*; city
= coups; coup; military coups; military coup; coup attempts; juntas; Putsch; Militärputsch; coups d'état; coup d'état; golpes de estado; golpe de estado; государственный переворот; перевороты; πραξικόπημα; darbe; انقلاب; 政变
+ coup attempt; military coup; coup plot; coup plotters; failed coup; after coup; since coup; coup in; coup trial; attempted coup; coup leader; junta; ousted president; military takeover; mutiny; putsch*; Staatsstreich*; Militärjunta*; coup d'état; putschiste*; junte; golpe de estado; golpista*; переворот*; путч*; хунт*; πραξικόπημα; darbe; darbeci*; انقلاب; 政变; 军政府
- overthrow; toppled; seize power; ousted; coup
! coup de froid; coup dur; coup franc; coup de feu; coup de chaleur; coup de cœur; coup de gueule; diplomatic coup; coup for; golpe de calor; coup de théâtre; coup d'envoi; coup de pouce
= dictatorships; authoritarianism; dictators; autocracy; democracy; democratic backsliding; Diktaturen; Demokratie; Autokratie; dictatures; démocratie; dictaduras; democracia; диктатура; демократия; авторитаризм; δημοκρατία; demokrasi; ديمقراطية; 民主; 独裁
+ dictator; dictatorship*; authoritarian*; authoritarianism*; autocra*; democratic backsliding*; threat to democracy; pro-democracy; strongman; one-party rule; freedom house; Diktat*; Autokrat*; Demokratie*; dictat*; autoritar*; démocratie; dictadura*; dictador*; democracia; диктатур*; диктатор*; авторитар*; демократи*; δικτατορ*; δημοκρατία; diktatör*; otoriter*; demokrasi; دكتاتور; استبداد; ديمقراطية; 独裁; 民主
- democracy; regime; crackdown; opposition; freedom
! democracy now; benevolent dictator
= political prisoners; dissidents; political prisoner; opposition crackdown; politische Gefangene; Dissidenten; prisonniers politiques; presos políticos; disidentes; политзаключённые; 异见人士; 政治犯
+ political prisoner; dissident; navalny; jailed opposition; jailed activist; opposition activist; prisoner of conscience; politische Gefangene; Dissident*; Nawalny; Regimekritiker*; Kremlkritiker*; prisonnier politique; prisonnier* politiques; opposant*; presos políticos; disident*; политзаключ*; навальн*; иноагент*; яшин; кара-мурз*; πολιτικ* κρατούμεν*; siyasi tutuklu*; معتقلين سياسيين; 异见人士; 政治犯
- opposition; crackdown; jailed; exile
= foreign aid; development aid; usaid; development assistance; Entwicklungshilfe; aide au développement; cooperación al desarrollo; помощь развитию; 对外援助
+ foreign aid; usaid; development* aid; aid cuts; humanitarian* aid; aid budget; aid workers; aid convoy; donor conference; Entwicklungshilfe*; Entwicklungszusammenarbeit*; aide au développement*; aide humanitaire*; cooperación* al desarrollo; ayuda humanitaria*; гуманитарн* помощ*; yardım konvoyu; مساعدات إنسانية; 对外援助; 人道援助
- aid; donors; relief; development*
! first aid; legal aid; student aid; hearing aid
= international court; international criminal court; icc; war crimes; the hague; genocide; war crimes trials; Kriegsverbrechen; Völkermord; Internationaler Strafgerichtshof; crimes de guerre; génocide; cpi; crímenes de guerra; genocidio; военные преступления; геноцид; международный уголовный суд; εγκλήματα πολέμου; savaş suçları; جرائم حرب; 战争罪; 国际刑事法院
+ war crime; war criminal; crimes against humanity; genocide; international* criminal court; icc prosecutor; icc arrest; the hague; international* court of justice; icj; mass graves; karadzic; mladic; srebrenica; rwanda genocide; armenian genocide; holocaust; ethnic cleansing; Kriegsverbrech*; Völkermord*; Strafgerichtshof*; Den Haag; crimes de guerre; crimes contre l'humanité; cour pénale internationale*; la haye; crímenes de guerra; crímenes de lesa humanidad; genocidio; corte penal internacional*; la haya; военн* преступлен*; геноцид*; гаагск*; гааг*; международн* уголовн* суд*; εγκλήματα πολέμου; γενοκτονία; savaş suç*; soykırım; جرائم حرب; إبادة جماعية; الجنائية الدولية; 战争罪; 种族灭绝; 国际刑事法院
- tribunal; prosecutor; atrocities; massacre; warrant
= holocaust; nazis; nazi germany; auschwitz; national socialism; third reich; Holocaust; Nationalsozialismus; NS-Zeit; Nazis; shoah; nazisme; holocausto; nazismo; холокост; нацизм; ολοκαύτωμα; 大屠杀; 纳粹
+ holocaust; auschwitz; nazi; nazis; nazi-era; concentration* camp; death camp; hitler; ss guard; yad vashem; anne frank; nazi-looted; third reich; NS; Nationalsozialis*; Konzentrationslager*; KZ; Hitler*; shoah; nazi*; camp de concentration*; holocausto; campo de concentración*; холокост*; нацист*; нацизм*; концлагер*; гитлер*; ολοκαύτωμα; ναζί; 大屠杀; 纳粹; 奥斯维辛; 希特勒
- survivor; antisemitism*; memorial
! grammar nazi
= world war two; second world war; world war ii; ww2; d-day; Zweiter Weltkrieg; seconde guerre mondiale; segunda guerra mundial; вторая мировая война; великая отечественная война; день победы; δεύτερος παγκόσμιος πόλεμος; 二战; 第二次世界大战
+ world war ii; world war two; second world war; ww2; wwii; d-day; normandy landings; pearl harbor; hiroshima; nagasaki; dunkirk; ve day; stalingrad; world war ii bomb; wartime bomb; Zweite* Weltkrieg*; Weltkriegsbombe*; Fliegerbombe*; seconde guerre mondiale; débarquement*; segunda guerra mundial; втор* миров* войн*; велик* отечественн*; день победы; дня победы; δευτέρου παγκοσμίου; ikinci dünya savaşı; الحرب العالمية الثانية; 二战; 第二次世界大战; 广岛
- wartime; veterans; nazi; allied
= world war one; first world war; world war i; ww1; Erster Weltkrieg; première guerre mondiale; grande guerre; primera guerra mundial; первая мировая война; 一战
+ world war one; first world war; ww1; wwi; armistice day; remembrance* day; verdun; the somme; gallipoli; Erste* Weltkrieg*; première guerre mondiale; grande guerre; 11 novembre; primera guerra mundial; перв* миров* войн*; çanakkale; 一战; 第一次世界大战
- trenches; armistice; centenary; poppies
= cold war; Kalter Krieg; guerre froide; guerra fría; холодная война; ψυχρός πόλεμος; soğuk savaş; 冷战
+ cold war; soviet union; ussr; soviet; berlin wall; stasi; kgb; east germany; east german; gorbachev; stalin; iron curtain; Kalte* Krieg*; Mauerfall; DDR*; Sowjet*; Stasi*; Gorbatschow*; guerre froide; union soviétique; soviétique*; gorbatchev; mur de berlin; guerra fría; unión soviética; soviétic*; холодн* войн*; ссср; советск* союз*; горбачев*; сталин*; ψυχρ* πόλεμ*; sovyet*; soğuk savaş; الاتحاد السوفيتي; 冷战; 苏联
- reunification*; communist; wall
! soviet-era flat
= monuments; statues; confederate monuments; memorials; confederate flag; Denkmäler; Statuen; monuments aux morts; statues déboulonnées; monumentos; estatuas; памятники; монументы; αγάλματα; anıtlar; 纪念碑; 雕像
+ confederate* monument; confederate* statue; confederate* flag; statue; memorial unveiled; monument removed; lincoln memorial; mount rushmore; war memorial; columbus statue; Denkmal*; Denkmäler; Mahnmal*; Statue*; déboulonn*; estatua*; monumento*; памятник*; монумент*; снос памятник*; άγαλμα; αγάλματα; anıt*; heykel*; تمثال; نصب تذكاري; 纪念碑; 雕像
- monument; memorial; robert e. lee
! national monument
"""
