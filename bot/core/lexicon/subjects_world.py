"""Conflicts, regions and heads of state, rows as in subjects.py. All written by us."""

WORLD = """
= isis; islamic state; isil; daesh; Islamischer Staat; état islamique; estado islámico; игил; исламское государство; ισλαμικό κράτος; ışid; داعش; 伊斯兰国
+ isis; isil; islamic state; daesh; raqqa; caliphate; al-baghdadi; islamischer* staat; islamischen* staat*; état islamique; estado islámico; игил; исламск* государств*; ισλαμικ* κράτος; ışid; داعش; تنظيم الدولة; 伊斯兰国
- jihadists; militants; mosul; beheading; extremists; kobani
! isis pharmaceutical*
= al-qaeda; al qaeda; аль-каида; القاعدة; 基地组织
+ al-qaeda; al-qaida; bin laden; zawahiri; khalid sheikh mohammed; 11. September; onze septembre; 11 de septiembre; аль-каид*; бен ладен*; El Kaide; القاعدة; بن لادن; 基地组织; 本拉登
- jihadist; hijackers; terror
= taliban; afghanistan war; war in afghanistan; afghanistan withdrawal; Taliban; talibans; талибан; талибы; ταλιμπάν; طالبان; 塔利班
+ taliban; kabul airlift; afghanistan* withdrawal; afghan war; afghan women; afghan evacuation; haqqani; bagram; kandahar; helmand; afghan forces; taliban*; талибан*; талиб*; ταλιμπάν; طالبان; 塔利班
- afghan; afghanistan*; kabul
= hamas; hamas leaders; hamas attack; october 7; 7 october; хамас; χαμάς; حماس; 哈马斯
+ hamas; october 7; oct. 7; haniyeh; sinwar; qassam; kibbutz attack; nova festival; israeli hostages; хамас*; χαμάς; حماس; 哈马斯
- gaza; hostages; militants; rockets
= hezbollah; hizbollah; israel-hezbollah; israel and lebanon; lebanon war; hisbollah; хезболла; χεζμπολάχ; hizbullah; حزب الله; 真主党
+ hezbollah; hizbollah; hizbullah; nasrallah; southern lebanon; hisbollah*; hezbolá; хезболл*; χεζμπολ*; حزب الله; 真主党
- beirut; lebanon; pager
= israeli hostages; hostages; hostage crisis; hostage taking; hostage releases; Geiseln; otages; rehenes; заложники; όμηροι; rehineler; رهائن; أسرى; 人质
+ hostage; hostage-taking; hostage release; captives; kidnapped journalist; Geisel*; Geiselnahme*; otage; prise d'otages; rehén; заложник*; όμηρ*; ομηρία; rehine*; رهائن; 人质
- kidnapped; ransom; freed
! held hostage by; hostage to
= west bank; israeli settlements; settlers; Westjordanland; Siedlungen; cisjordanie; cisjordania; западный берег; الضفة الغربية; 约旦河西岸
+ west bank; israeli settlement*; israeli settlement; israeli settlers; settler violence; jerusalem; al-aqsa; ramallah; jenin; hebron; nablus; palestinian* authority; mahmoud abbas; palestinian* statehood; palestinian* state; two-state solution; Westjordanland*; cisjordanie*; colons israéliens; cisjordania*; colonos israelíes; западн* берег*; палестинск* автономи*; batı şeria; kudüs; الضفة الغربية; القدس; 约旦河西岸; 耶路撒冷
- settlers; settlement*; annexation; outposts
= israeli politics; israeli government; israeli elections; israelische Politik; política israelí; 以色列政治
+ knesset; netanyahu; israeli election; yair lapid; naftali bennett; benny gantz; ben-gvir; smotrich; likud; israeli government; israeli judicial overhaul; israeli prime minister; israeli supreme court; кнессет*; نتنياهو; الكنيست; 内塔尼亚胡
- coalition; judicial overhaul; israeli
= iran nuclear deal; iran nuclear program; nuclear deal; iran deal; jcpoa; iran's nuclear programme; Atomabkommen; Iran-Atomabkommen; accord sur le nucléaire iranien; nucléaire iranien; acuerdo nuclear; иранская ядерная программа; ядерная сделка; الاتفاق النووي; 伊核
+ iran nuclear; iran deal; nuclear deal; jcpoa; iranian nuclear; uranium enrichment; enriched uranium; natanz; fordow; fordo; enriches uranium; iran sanctions; Atomabkommen*; Atomstreit; nucléaire iranien; accord nucléaire; acuerdo nuclear; programa nuclear iraní; иранск* ядерн*; ядерн* сделк*; обогащен* урана; البرنامج النووي; الاتفاق النووي; 伊核; 核协议
- iran; tehran; uranium; iaea; enrichment
= iran israel war; israel-iran; iran and israel; iran strikes; us and iran; israel iran conflict; Krieg Israel Iran; iran-israël; guerra irán israel; иран и израиль; حرب إيران; 以伊冲突
+ israel-iran; iran-israel; strikes on iran; iran strikes; iran attacks israel; iranian missiles; attack on iran; war with iran; iran war; soleimani; revolutionary* guard; israel strikes iran; us strikes iran; strait of hormuz; khamenei; angriff auf iran; frappes sur l'iran; ataque a irán; удар* по ирану; ксир; 伊朗 以色列; الحرس الثوري
- iran; tehran; israel; missiles; ayatollah
= iran protests; mahsa amini; women in iran; iranian protests; hijab protests; Proteste im Iran; manifestations en iran; protestas en irán; протесты в иране; 伊朗抗议
+ mahsa amini; iran protests; iranian protests; iranian protesters; protests in iran; morality police; woman life freedom; proteste im iran; narges mohammadi; iran executes protester; iran hijab; manifestation* en iran; protestas en irán; протест* в иране; مهسا أميني
- headscarf; hijab; tehran; iranian
= iraq war; war in iraq; mosul; iraq invasion; Irakkrieg; guerre en irak; guerra de irak; война в ираке; 伊拉克战争
+ iraq war; mosul; fallujah; saddam hussein; abu ghraib; iraq invasion; invasion of iraq; troops in iraq; iraqi forces; anbar; chilcot; blackwater; irakkrieg; guerre en irak; guerra de irak; войн* в ираке; حرب العراق; الموصل
- iraq; baghdad; insurgents; tikrit
= houthis; houthi; yemen war; war in yemen; Huthi; Huthis; Jemenkrieg; guerre au yémen; hutíes; хуситы; война в йемене; الحوثيون; 胡塞
+ houthi; houthis; red sea shipping; red sea attack; war in yemen; yemen war; sanaa; hodeidah; saudi-led coalition; huthi*; jemenkrieg; hutí*; хусит*; χούθι; husi*; الحوثي; الحوثيين; 胡塞
- yemen; red sea; aden; tanker
= arab spring; egyptian revolution; tahrir square; arabischer Frühling; printemps arabe; primavera árabe; арабская весна; الربيع العربي; 阿拉伯之春
+ arab spring; tahrir; mubarak; morsi; muslim brotherhood*; ben ali; egyptian revolution; arabische* frühling*; printemps arabe; primavera árabe; арабск* весн*; الربيع العربي; الإخوان المسلمين; 阿拉伯之春
- uprising; revolution; cairo; tunisia
= libya war; libyan civil war; Libyenkrieg; guerre en libye; guerra en libia; война в ливии; الحرب في ليبيا
+ gaddafi; qaddafi; gadhafi; haftar; libyan civil war; libyan rebels; tripoli clashes; misrata; benghazi; sirte; каддафи; хафтар*; kaddafi; القذافي; حفتر; 卡扎菲
- libya; tripoli; militia
= sudan war; war in sudan; darfur; sudan conflict; rsf; Krieg im Sudan; guerre au soudan; guerra en sudán; война в судане; حرب السودان; 苏丹冲突
+ darfur; khartoum; rapid support forces; sudan war; sudanese army; sudanese civil war; el fasher; al-fasher; hemedti; burhan; omdurman; janjaweed; krieg im sudan; guerre au soudan; soudan; guerra en sudán; войн* в судане; дарфур*; دارفور; الدعم السريع; الخرطوم; 达尔富尔; 喀土穆
- sudan; rsf; paramilitary*
= south sudan; juba; Südsudan; soudan du sud; sudán del sur; южный судан; جنوب السودان; 南苏丹
+ south sudan; south sudanese; juba; salva kiir; riek machar; südsudan*; soudan du sud; sudán del sur; южн* судан*; جنوب السودان; 南苏丹
- peace deal; famine
= horn of africa; Horn von Afrika; corne de l'afrique; cuerno de áfrica; африканский рог; القرن الأفريقي; 非洲之角
+ tigray; tigrayan; abiy ahmed; eritrea; eritrean; somalia; somali; mogadishu; al-shabaab; al-shabab; djibouti; somaliland; addis ababa; horn of africa; amhara; horn von afrika; corne de l'afrique; cuerno de áfrica; сомали*; эфиопи*; эритре*; تيغراي; الصومال; القرن الأفريقي; 索马里; 厄立特里亚; 非洲之角
- ethiopia; ethiopian; asmara
= congo; democratic republic of congo; drc; m23; eastern congo; goma; Kongo; rdc; république démocratique du congo; конго; الكونغو; 刚果
+ congo; congolese; drc; m23; goma; bukavu; kinshasa; tshisekedi; kabila; north kivu; south kivu; ituri; kongo*; rdc; congolais*; nord-kivu; congoleñ*; конго; конголезск*; الكونغو; 刚果
- rebels; rwanda; coltan
= rwanda; kigali; paul kagame; Ruanda; руанда; رواندا; 卢旺达
+ rwanda; rwandan; kigali; kagame; ruand*; rwandais*; руанд*; رواندا; 卢旺达
- genocide; m23
! rwanda plan; rwanda bill; rwanda asylum; rwanda scheme
= central africa; Zentralafrika; afrique centrale; áfrica central; центральная африка; 中非
+ central african republic; bangui; touadéra; chad; n'djamena; cameroon; paul biya; yaoundé; gabon; libreville; equatorial guinea; zentralafrika*; tschad; kamerun; centrafrique*; centrafricain*; tchad; cameroun; gabonais; camerún; цар; чад; камерун*; габон*; الكاميرون; تشاد; 喀麦隆; 乍得; 加蓬
- anglophone; wagner
! chad johnson; chad smith; chad kroeger; chad daybell
= west africa; sahel states; Westafrika; afrique de l'ouest; áfrica occidental; западная африка; 西非
+ mali; bamako; malian; burkina faso; ouagadougou*; niger; niamey; goïta; ibrahim traoré; tiani; ecowas; cedeao; malien*; burkinab*; nigérien*; westafrika*; sahelstaaten*; мали; буркина-фасо; нигер; эковас; مالي; النيجر; بوركينا فاسو; 马里; 尼日尔; 布基纳法索
- junta; jihadists; wagner; timbuktu
! niger delta; maliki
= ghana; accra; Ghana; гана; غانا; 加纳
+ ghana; ghanaian; accra; kumasi; mahama; akufo-addo; black stars; ghanaisch*; ghanéen*; ghanés; гана; غانا; 加纳
- galamsey; cedi
= east africa; Ostafrika; afrique de l'est; восточная африка
+ tanzania; tanzanian; samia suluhu; dar es salaam; dodoma; zanzibar; uganda; ugandan; kampala; museveni; bobi wine; burundi; tansania*; sansibar; tanzani*; ouganda*; танзани*; уганд*; занзибар*; بوروندي; تنزانيا; أوغندا; 坦桑尼亚; 乌干达
- east african; besigye
= southern africa; südliches afrika; afrique australe; южная африка регион
+ zimbabwe; zimbabwean; harare; mnangagwa; mugabe; zambia; lusaka; hichilema; botswana; gaborone; namibia; windhoek; malawi; lilongwe; mozambique; maputo; cabo delgado; angola; luanda; lesotho; eswatini; simbabwe*; sambia; mosambik; zambie; namibie; mozambicain*; angolais*; зимбабве; замби*; намиби*; ангол*; мозамбик*; زيمبابوي; أنغولا; 津巴布韦; 赞比亚; 安哥拉; 纳米比亚; 莫桑比克
- southern african; sadc
! angola prison; angola, louisiana
= morocco; Marokko; maroc; marruecos; марокко; fas; المغرب; 摩洛哥
+ morocco; moroccan; rabat; casablanca; marrakech; marrakesh; western sahara; polisario; mohammed vi; atlas lions; marokk*; westsahara; maroc; marocain*; sahara occidental; marruecos; marroquí*; марокк*; المغرب; الصحراء الغربية; البوليساريو; 摩洛哥; 西撒哈拉
- tangier; ceuta; melilla
= algeria; algiers; tebboune; kabylie; Algerien; algérie; argelia; алжир; cezayir; الجزائر; 阿尔及利亚
+ algeria; algerian; algiers; tebboune; bouteflika; boualem sansal; algerisch*; algerien; algérien*; argelia; argelino*; алжир*; cezayir*; الجزائر; 阿尔及利亚
- hirak; kabylie
= tunisia; tunis; kais saied; Tunesien; tunisie; túnez; тунис; tunus; تونس; 突尼斯
+ tunisia; tunisian; tunis; saied; kais saied; ennahda; sousse; tunesi*; tunisie; tunisien*; túnez; tunecino*; тунис*; tunus*; تونس; قيس سعيد; 突尼斯
- migrants; ghannouchi
= gulf states; persian gulf; Golfstaaten; pays du golfe; países del golfo; دول الخليج
+ uae; united arab emirates; emirati; dubai; abu dhabi; qatar; qatari; doha; kuwait; kuwaiti; bahrain; manama; oman; muscat; gulf states; emirate; katar*; golfstaaten*; émirats arabes unis; émirat*; koweït; bahreïn; emiratos; catar; оаэ; эмират*; дуба*; катар*; кувейт*; бахрейн*; оман; κατάρ; ντουμπάι; الإمارات; دبي; أبوظبي; قطر; الدوحة; الكويت; البحرين; 阿联酋; 迪拜; 卡塔尔; 科威特; 巴林; 阿曼
- gulf; sheikh; emir
! katarina; катарин*; katarakt*
= jordan; amman; Jordanien; jordanie; jordania; иордания; ürdün; الأردن; 约旦
+ amman; jordan's king; king abdullah; jordanian; queen rania; jordanien*; jordanie; jordania; иордани*; ürdün*; الأردن; 约旦
- jordan; zaatari
! michael jordan; air jordan; deandre jordan; jim jordan; jordan peterson; jordan spieth; jordan henderson; jordan peele
= mohammed bin salman; mbs; saudi crown prince; محمد بن سلمان
+ mohammed bin salman; bin salman; saudi crown prince; mbs; saudi prince; ben salmane; бин салман*; محمد بن سلمان; 穆罕默德·本·萨勒曼
- saudi; riyadh; crown prince
= syria after assad; syrian government
+ assad; al-assad; al-sharaa; sharaa; idlib; aleppo; damascus; ghouta; hayat tahrir; syrian government; al-golani; jolani; white helmets; palmyra; sednaya; Damaskus; damas; alep; damasco; alepo; асад*; дамаск*; алеппо; идлиб*; اسد; الشرع; دمشق; حلب; إدلب; 阿萨德; 大马士革; 阿勒颇
- syria; syrian
= kashmir; india and pakistan; india-pakistan; india pakistan conflict; Kaschmir; cachemire; cachemira; кашмир; كشمير; 克什米尔; 印巴
+ kashmir; kashmiri; srinagar; pahalgam; line of control; india-pakistan; pulwama; article 370; jammu; operation sindoor; kaschmir*; cachemire; cachemira; кашмир*; كشمير; 克什米尔; 印巴
- militants; ceasefire; islamabad; new delhi
= south china sea; territorial disputes in asia; spratly islands; scarborough shoal; Südchinesisches Meer; mer de chine; mar de la china meridional; южно-китайское море; بحر الصين; 南海
+ south china sea; spratly; scarborough* shoal; second thomas shoal; paracel; nine-dash line; freedom of navigation; west philippine sea; südchinesische* meer*; mer de chine; mar de la china; mar de china; южно-китайск* мор*; بحر الصين الجنوبي; 南海; 黄岩岛; 仁爱礁
- coast guard; reef; shoal; maritime; philippine*
= taiwan strait; china and taiwan; taiwan tensions; china taiwan; Taiwan-Konflikt; détroit de taïwan; estrecho de taiwán; китай и тайвань; тайваньский пролив; 台海; 两岸关系
+ taiwan strait; taiwan's; lai ching-te; tsai ing-wen; taipei; drills around taiwan; taiwanese; invasion of taiwan; one china; cross-strait; around taiwan; kuomintang; taiwanstraße*; taiwan-konflikt; détroit de taïwan; estrecho de taiwán; тайван*; 台海; 两岸; 赖清德; 台湾; 台独
- beijing; drills; pla
= us and china; us-china relations; china-us relations; us china trade; sino-american relations; USA und China; chine états-unis; china y estados unidos; сша и китай; 中美关系; 中美
+ us-china; china-us; us and china; china and us; sino-american; sino-us; beijing and washington; washington and beijing; spy balloon; chinese balloon; huawei ban; xi and trump; trump and xi; xi and biden; biden and xi; chinese spy balloon; сша и кита*; китай и сша; 中美; 美中
- china; beijing; tariffs; trade war; xi
= north korea; north korean nuclear; kim jong un; kim jong-un; pyongyang; korean peninsula; Nordkorea; corée du nord; corea del norte; северная корея; кндр; ким чен ын; βόρεια κορέα; kuzey kore; كوريا الشمالية; 朝鲜; 金正恩
+ north korea; north korean; pyongyang; kim jong un; kim yo jong; icbm; nordkorea*; corée du nord; nord-coréen*; corea del norte; norcorean*; северн* коре*; кндр; северокорейск*; ким чен ын*; βόρει* κορέα*; kuzey kore*; كوريا الشمالية; 朝鲜; 金正恩; 平壤
- korean peninsula; missile test; defector; missile; dmz
= south korean politics; south korean president; südkoreanische Politik; политика южной кореи
+ yoon suk yeol; lee jae-myung; south korean president; south korea's president; martial law; park geun-hye; moon jae-in; han duck-soo; юн сок ёль*; 尹锡悦; 李在明; 文在寅; 朴槿惠
- seoul; impeachment*; south korea; yoon
= japanese politics; japan's prime minister; japanese prime minister; japanische Politik; política japonesa; премьер японии; 日本政治; 日本首相
+ shinzo abe; kishida; ishiba; takaichi; japanese prime minister; japan's prime minister; japan's pm; japan's ruling party; japanese election; japan election; ldp; such as yasukuni; yasukuni; абэ; кисида; исиба; такаити; 安倍; 岸田; 石破; 高市早苗; 日本首相; 自民党
- tokyo; diet; liberal democratic party
= indian politics; indian election; indische Politik; politique indienne
+ modi; narendra modi; bjp; rahul gandhi; indian national congress; lok sabha; rajya sabha; amit shah; kejriwal; yogi adityanath; mamata banerjee; aam aadmi; indian election; india election; моди; مودي; 莫迪
- new delhi; indian prime minister; congress
= pakistani politics
+ imran khan; shehbaz sharif; nawaz sharif; pti; asim munir; bilawal bhutto; pakistani taliban; pakistan's prime minister; pakistani prime minister; имран* хан*; عمران خان; 伊姆兰
- islamabad; lahore; rawalpindi
= sri lanka; colombo; sri lanka crisis; шри-ланка; سريلانكا; 斯里兰卡
+ sri lanka; sri lankan; colombo; rajapaksa; tamil tigers; dissanayake*; шри-ланк*; سريلانكا; 斯里兰卡
- tamil; easter bombings
= nepal; kathmandu; népal; непал; نيبال; 尼泊尔
+ nepal; nepali; nepalese; kathmandu; népal*; непал*; نيبال; 尼泊尔
- himalaya; everest
= myanmar; burma; myanmar coup; myanmar junta; birmanie; birmania; мьянма; μιανμάρ; ميانمار; 缅甸
+ myanmar; burma; burmese; suu kyi; naypyidaw; yangon; min aung hlaing; tatmadaw; rakhine; birman*; мьянм*; μιανμάρ; ميانمار; 缅甸; 昂山素季
- junta; rohingya
! burmese python
= central asia; Zentralasien; asie centrale; asia central; средняя азия; центральная азия; orta asya; 中亚
+ kazakhstan; kazakh; astana; almaty; tokayev; nazarbayev; uzbekistan; uzbek; tashkent; mirziyoyev; kyrgyz*; bishkek; tajik*; dushanbe; turkmen*; ashgabat; mongolia; mongolian; ulaanbaatar*; kasach*; usbek*; kirgis*; kazakh*; ouzbek*; asie centrale; kazaj*; uzbek*; asia central; казахстан*; казахск*; астан*; алматы; токаев*; узбек*; ташкент*; киргиз*; кыргыз*; бишкек*; таджик*; душанбе; туркмен*; монгол*; kazak*; özbek*; كازاخستان; أوزبكستان; 哈萨克斯坦; 乌兹别克斯坦; 吉尔吉斯; 蒙古国; 中亚
- central asia; baikonur
! genghis khan; mongolian grill
= nagorno-karabakh; karabakh; south caucasus; Bergkarabach; haut-karabakh; nagorno karabaj; нагорный карабах; карабах; закавказье; karabağ; 纳卡
+ nagorno-karabakh; karabakh; armenia; armenian; yerevan; pashinyan; azerbaijan; azerbaijani*; azeri; baku; aliyev; zangezur; south caucasus; bergkarabach*; armeni*; aserbaidschan*; haut-karabakh; azerbaïdjan*; azerbaiyán*; карабах*; армен*; армянск*; ереван*; пашинян*; азербайджан*; баку; алиев*; закавказ*; karabağ*; ermeni*; azerbaycan*; أرمينيا; أذربيجان; قره باغ; 纳卡; 亚美尼亚; 阿塞拜疆
- caucasus; lachin
! azerbaijan grand prix; baku grand prix
= georgia (country); Georgien; géorgie; грузия; gürcistan; جورجيا; 格鲁吉亚
+ tbilisi; georgian dream; saakashvili*; abkhazia; south ossetia; georgian parliament; georgian president; georgian opposition; zourabichvili*; ivanishvili*; kavelashvili*; georgian protesters; georgien; georgisch*; tiflis; géorgien*; грузи*; тбилиси; саакашвили; абхази*; южн* осети*; gürcistan; 格鲁吉亚; 第比利斯
- foreign agents law; caucasus; georgian
! géorgie du sud; georgian architecture*
= north caucasus; caucasus; Kaukasus; северный кавказ; кавказ
+ chechnya; chechen; kadyrov; grozny; dagestan; makhachkala*; ingush*; north caucasus; tschetsche*; kadyrow; tchétch*; chechen*; kadírov; чечн*; чечен*; кадыров*; дагестан*; махачкал*; ингуш*; северн* кавказ*; осети*; الشيشان; 车臣; 卡德罗夫
- caucasus
= belarus; Weißrussland; biélorussie; bielorrusia; беларусь; белоруссия; λευκορωσία; بيلاروسيا; 白俄罗斯
+ belarus; belarusian; belarusian*; minsk; lukashenko; tsikhanouskaya*; tikhanovskaya*; lukaschenko*; weißrussland*; belarussisch*; tichanowskaja*; biélorus*; loukachenko*; bielorrus*; беларус*; белорус*; лукашенко; минск; тихановск*; λευκορωσία; بيلاروسيا; 白俄罗斯; 卢卡申科
- potash; border; polish border
! minsk agreement; minsk accords
= moldova; Moldau; Republik Moldau; moldavie; moldavia; молдавия; молдова; 摩尔多瓦
+ moldova; moldovan; transnistria*; chisinau; maia sandu; gagauz*; moldau*; moldawien; transnistrien*; moldavie; moldave*; transnistrie*; moldavia; молдав*; молдов*; кишинев*; приднестров*; гагауз*; санду; 摩尔多瓦; 德涅斯特河
- sandu; shor
= baltic states; baltics; Baltikum; baltische Staaten; pays baltes; países bálticos; прибалтика; балтия; 波罗的海三国
+ estonia; estonian; tallinn; kaja kallas; latvia; latvian; riga; lithuania; lithuanian; vilnius; baltic states; baltics; estland; estnisch*; lettland; lettisch*; litauen; litauisch*; baltikum; pays baltes; estonie; lettonie; lituanie; países bálticos; letonia; lituania; прибалтик*; прибалтийск*; эстони*; эстонск*; таллин*; латви*; латышск*; риг*; литв*; литовск*; вильнюс*; 爱沙尼亚; 拉脱维亚; 立陶宛
- narva
= finland; Finnland; finlande; finlandia; финляндия; φινλανδία; فنلندا; 芬兰
+ finland; finnish; helsinki; finns; sanna marin; stubb; orpo; niinisto; finnland; finnisch*; finlandais*; finlandia; finlandés*; финлянд*; финск*; хельсинки; стубб*; φινλανδ*; finlandiya; فنلندا; 芬兰; 赫尔辛基
- lapland; sauna
= denmark; Dänemark; danemark; dinamarca; дания; δανία; danimarka; الدنمارك; 丹麦
+ denmark; danish; danes; copenhagen; frederiksen*; dänemark; dänisch*; kopenhagen; danois*; copenhague; dinamarca; danesa; дании; датск*; копенгаген*; δανία*; danimarka; الدنمارك; 丹麦; 哥本哈根
- royal; greenland
! danish pastry
= greenland; greenland and trump; nuuk; Grönland; groenland; groenlandia; гренландия; γροιλανδία; grönland; غرينلاند; 格陵兰
+ greenland; greenlandic*; greenlander*; nuuk; grönland*; groenland*; groenlandia*; гренланд*; γροιλανδία*; غرينلاند; 格陵兰
- arctic; denmark; ice sheet
! greenland shark
= iceland; reykjavik; Island; islande; islandia; исландия; ισλανδία; izlanda; آيسلندا; 冰岛
+ iceland; icelandic; icelanders; reykjavik; grindavik; isländ*; islande; islandais*; islandia; islandés*; исланд*; рейкьявик*; ισλανδ*; izlanda; 冰岛
- volcano; geyser
! iceland supermarket*; iceland foods
= hungary; Ungarn; hongrie; hungría; венгрия; ουγγαρία; macaristan; المجر; 匈牙利
+ hungary; hungarian; budapest; orban; fidesz; péter magyar; ungarn; ungarisch*; hongrie; hongrois*; hungría; húngar*; венгри*; венгер*; орбан*; будапешт*; ουγγαρ*; όρμπαν; macaristan; المجر; أوربان; 匈牙利; 欧尔班
- ceu; veto
! hungarian grand prix; budapest honvéd
= balkans; western balkans; Balkan; Westbalkan; balcanes; балканы; βαλκάνια; балкан; balkanlar; البلقان; 巴尔干
+ balkan; kosovo; pristina; kurti; bosnia; bosnian; sarajevo; republika srpska; dodik; north macedonia; macedonian; skopje; albania; albanian; tirana; edi rama; montenegro; montenegrin*; podgorica; westbalkan*; bosnien*; albanien; mazedonien; bosnie; macédoine; balcanes; балкан*; косов*; босни*; додик*; албан*; македони*; черногор*; βαλκάνι*; κοσσυφοπέδι*; κόσοβο; αλβανί*; σκόπια; kosov*; bosna; bosne; srpska; dodik*; crna gora; kosova; bosna hersek; arnavutluk; كوسوفو; البوسنة; 科索沃; 波黑; 阿尔巴尼亚; 北马其顿; 黑山
- serbia; serb; belgrade; mitrovica
= serbian protests; serbian politics; протесты в сербии; srpska politika; studentski protesti
+ vucic; novi sad; serbian protests; serbian protesters; serbian president; blokad*; вучић*; вучич*; нови сад; студентск* протест*; studentski protest*; studenti u blokadi; srpska napredna stranka; 武契奇
- belgrade; srbij*; србиј*; сербск*
= cyprus; Zypern; chypre; chipre; кипр; κύπρος; kıbrıs; قبرص; 塞浦路斯
+ cyprus; cypriot; nicosia; famagusta; zypern; zypriotisch*; chypre; chypriote*; chipre; chipriota*; кипр*; κύπρ*; κυπριακ*; λευκωσία; kıbrıs; kktc; قبرص; 塞浦路斯
- limassol; turkish cypriot
= malta; malte; мальта; μάλτα; 马耳他
+ maltese; valletta; daphne caruana; maltes*; maltais*; malta's; in malta; malta golden passport; мальт*; μάλτα; مالطا; 马耳他
- gozo
! maltese falcon; knights of malta; maltese dog; malteser hilfsdienst*; malteser
= italian politics; italian government; italian election; italienische Politik; politique italienne; política italiana
+ meloni; giorgia meloni; salvini; elly schlein; mattarella; giuseppe conte; mario draghi; matteo renzi; berlusconi; fratelli d'italia; brothers of italy; five star movement; lega nord; tajani; italian prime minister; italian government; italian election; italienische* regierung; gouvernement* italien; gobierno italiano; мелони; сальвини; берлускони; μελόνι; ميلوني; 梅洛尼
- rome; italian; palazzo chigi
= spanish politics; gobierno de españa; spanish government; spanish election; spanische Politik; politique espagnole; política española; политика испании
+ pedro sánchez; sánchez; feijóo; abascal; vox; psoe; partido popular; podemos; yolanda díaz; moncloa; isabel díaz ayuso; ayuso; mariano rajoy; spanish prime minister; spanish government; spanish election; moción de censura; congreso de los diputados; consejo de ministros; cortes generales; caso koldo; begoña gómez; spanische regierung; gouvernement* espagnol; педро санчес*; 桑切斯
- madrid; génova; elecciones generales; congreso
! vox media; vox populi; alexis sánchez; sánchez pizjuán; aaron sanchez; vox pop
= basque country; basques; eta; pays basque; país vasco; euskadi; Baskenland; страна басков; 巴斯克
+ basque; basque country; bilbao; euskadi; san sebastián; país vasco; vasco; vasca; pnv; bildu; baskenland; pays basque; страна басков; баскск*; 巴斯克
- eta; separatist
! athletic bilbao; guggenheim bilbao
= portuguese politics; portuguese government; política portuguesa; governo português; политика португалии
+ andré ventura; luís montenegro; antónio costa; marcelo rebelo; partido socialista português; assembleia da república; portuguese election; portuguese prime minister; portuguese government; governo português; primeiro-ministro
- lisbon; lisboa; legislativa*; montenegro; chega
= dutch politics; dutch government; dutch election; niederländische Politik; politique néerlandaise
+ wilders; geert wilders; pvv; rutte; dick schoof; rob jetten; dutch government; dutch election; dutch prime minister; dutch coalition; d66; timmermans; niederländische* regierung; вилдерс*; 维尔德斯
- the hague; dutch; tweede kamer
= polish politics; polish government; polish election; polnische Politik; politique polonaise; политика польши
+ donald tusk; tusk; nawrocki; andrzej duda; kaczynski; law and justice party; polish government; polish president; polish prime minister; polish election; civic platform; sejm; morawiecki; trzaskowski*; polnische regierung; polnische* präsident*; туск; дуда; навроцк*; качиньск*; сейм*; 图斯克; 杜达
- warsaw; polish; polen
! elephant tusk; ivory tusk
= greek politics; greek government; griechische Politik; ελληνική πολιτική
+ mitsotakis; tsipras; syriza; new democracy party; pasok; varoufakis; greek government; greek prime minister; greek parliament; golden dawn; μητσοτάκη*; τσίπρα*; σύριζα; πασοκ; νέα δημοκρατία; ανδρουλάκη*; κασσελάκη*; κυβέρνηση; πλεύση ελευθερίας; griechische* regierung; мицотакис*; ципрас*; miçotakis; 米佐塔基斯
- athens; greek; βουλή; μαξίμου
= greek debt crisis; eurozone crisis; euro crisis; grexit; Eurokrise; Griechenlandkrise; crise de la zone euro; crisis del euro; еврокризис; κρίση χρέους; μνημόνιο; 欧债危机
+ grexit; greek debt; greek bailout; eurozone crisis; euro crisis; troika; euro zone debt; eurozone debt; debt relief for greece; greece bailout; varoufakis; tsipras; eurokrise; griechenlandkrise*; hilfspaket; crise de la zone euro; crisis del euro; rescate griego; еврокризис*; греческ* долг*; μνημόνι*; τρόικα; 欧债
- bailout; eurozone; creditors; greece
= turkish politics; turkish government; turkish election; türkische Politik; politique turque; türk siyaseti; политика турции; سياسة تركيا
+ imamoglu; özgür özel; kılıçdaroğlu*; kilicdaroglu*; chp; akp; ak parti; mhp; devlet bahçeli; dem parti; erdogan; turkish opposition; turkish election; turkish government; gezi park; gulen; имамоглу; эрдоган*; ιμάμογλου; إمام أوغلو; 伊马姆奥卢
- ankara; istanbul; cumhurbaşkanı*
= greece and turkey; aegean dispute; eastern mediterranean; ελληνοτουρκικά; Griechenland und Türkei; grèce turquie; türkiye yunanistan; греция и турция
+ ελληνοτουρκικ*; ελλάδα-τουρκία; γαλάζια πατρίδα; τουρκολιβυκ*; αοζ; greece and turkey; turkey and greece; greek-turkish; aegean dispute; eastern mediterranean* gas; mavi vatan; blue homeland; türk-yunan; ege'de
- aegean; turkey; greece; υφαλοκρηπίδα; αιγαίο; τουρκία
= russian politics; russian government; russian elections; russische Politik; politique russe; политика россии; правительство рф; российская политика
+ kremlin; state duma; duma; peskov; putin; lavrov; mishustin; medvedev; united russia; russian election; russian presidential* election; patrushev; kiriyenko; kreml; kremlchef; peskow; lawrow; госдум*; кремл*; песков*; лавров*; мишустин*; медведев*; единая россия; единой россии; володин*; матвиенко; совет* федерации; правительств* рф; путин*; κρεμλίνο; الكرملين; 克里姆林宫; 拉夫罗夫; 佩斯科夫
- moscow; russian; минист*
! daniil medvedev; даниил* медведев*; теннисист* медведев*; andrey medvedev
= wagner group; russian mercenaries; Wagner-Gruppe; groupe wagner; grupo wagner; чвк вагнер; فاغنر; 瓦格纳
+ wagner group; wagner mercenarie*; wagner boss; wagner chief; wagner fighters; wagner mutiny; prigozhin; prigoschin; wagner-gruppe; groupe wagner; prigojine; grupo wagner; чвк; вагнеровц*; пригожин*; βάγκνερ; فاغنر; 瓦格纳; 普里戈任
- mutiny; private army
! richard wagner; wagner opera
= crimea; donbas; donbass; annexation of crimea; Krim; Ostukraine
+ crimea; crimean; sevastopol; kerch bridge; donbas; donbass; donetsk; luhansk; minsk agreement; minsk accords; krim; ostukraine; crimée; крым; крымск*; севастопол*; донбасс*; донецк*; луганск*; днр; лнр; κριμαία; ντονμπάς; kırım; القرم; دونباس; 克里米亚; 顿巴斯
- annexed; separatist*; annexation
! крымск; crimean-congo
= ukraine peace talks; peace plan for ukraine; ceasefire in ukraine; ukraine negotiations; Friedensverhandlungen Ukraine; négociations de paix ukraine; negociaciones de paz ucrania; переговоры по украине; мирные переговоры; 俄乌和谈
+ ukraine peace; peace plan for ukraine; ukraine ceasefire; ukraine truce; peace in ukraine; witkoff; kellogg; istanbul talks; trump-putin; coalition of the willing; end ukraine war; end the war in ukraine; security guarantees; friedensplan*; friedensgespräche*; ukraine-gipfel; plan de paix pour l'ukraine; garanties de sécurité; plan de paz para ucrania; переговор* по украине; мирн* план*; мирн* переговор*; гаранти* безопасности; прекращен* огня; уиткофф*; 俄乌和谈; 停火
- ceasefire; negotiation*; ukraine; putin; zelensky; peace
= peace talks; peace process; ceasefires; peace negotiations; ceasefire; truce; Friedensverhandlungen; Waffenruhe; Waffenstillstand; cessez-le-feu; pourparlers de paix; alto el fuego; conversaciones de paz; перемирие; мирные переговоры; прекращение огня; εκεχειρία; примирје; ateşkes; وقف إطلاق النار; هدنة; 停火; 和谈
+ ceasefire; cease-fire; truce; peace talks; peace deal; peace plan; peace process; peace agreement; peace accord; peace negotiation*; Waffenruhe*; Waffenstillstand*; Feuerpause*; Friedensgespräch*; Friedensverhandlung*; Friedensplan*; Friedensabkommen*; cessez-le-feu; trêve; accord de paix; négociation* de paix; alto el fuego; tregua; acuerdo de paz; перемири*; прекращени* огня; мирн* соглашени*; мирн* переговор*; εκεχειρία*; примирј*; primirj*; ateşkes*; هدنة; وقف إطلاق النار; 停火; 和谈; 和平协议
- negotiation*; mediators; envoy; peace
! trade truce; trêve hivernale; trêve internationale*; зарядное перемирие
= venezuela crisis; venezuelan opposition; venezuelan crisis; us and venezuela; crise au venezuela; crisis en venezuela; венесуэла кризис
+ maduro; nicolás maduro; guaido; machado; maría corina; edmundo gonzález; caracas; venezuelan opposition; tren de aragua; chavismo; chavista*; hugo chávez; delcy rodríguez; мадуро; гуайдо; мачадо; مادورو; 马杜罗; 瓜伊多
- venezuela; venezuelan; oil blockade
= argentine politics; argentinische Politik; politique argentine; política argentina
+ milei; javier milei; cristina kirchner; kirchnerismo*; kirchnerista*; alberto fernández; mauricio macri; casa rosada; argentine peso; peronis*; sergio massa; karina milei; dólar blue; милей; киршнер; 米莱
- argentina; argentine; buenos aires; peso
= brazilian politics; brazilian election; brasilianische Politik; política brasileira
+ lula; bolsonaro; dilma rousseff; michel temer; alexandre de moraes; planalto; stf; lava jato; petrobras scandal; operation car wash; car wash probe; brazilian congress; brazilian election; câmara dos deputados; senado federal; haddad; лула; болсонару; لولا; بولسونارو; 卢拉; 博索纳罗
- brasilia; coup plot; impeachment*
= mexican cartels; drug cartels; mexican drug war; Drogenkartelle; cartels de la drogue; narcotráfico; наркокартели; мексиканские картели; 贩毒集团
+ drug cartel; cartel; sinaloa; jalisco; el chapo; el mayo; ovidio guzmán; cartel boss; narco; drug lord; drug kingpin; cjng; drogenkartell*; drogenboss; narcotrafic*; narcotrafiquant*; narcotráfico*; narcotraficante*; наркокартел*; наркобарон*; 贩毒集团; 毒枭
- kingpin; mexico; smugglers; fentanyl
! oil cartel; opec; price cartel; kartellamt; bundeskartellamt*; cement cartel; narcolepsy
= mexican politics; mexikanische Politik; política mexicana
+ sheinbaum; lópez obrador; amlo; enrique peña nieto; peña nieto; mexican president; mexico's president; palacio nacional; elecciones méxico; шейнбаум; 辛鲍姆; 洛佩斯
- mexico city; mexican; judicial reform; morena
! morena baccarin
= cuba crisis; us and cuba; cuba embargo; cuban government; 古巴 美国
+ guantanamo; gitmo; fidel castro; raul castro; díaz-canel; cuba embargo; cuban embargo; havana; cuba blackout; cuban exiles; us-cuba; cuba policy; la habana; kuba*; cubain*; la havane; cubano*; гуантанамо; кастро; кубинск*; غوانتانامو; 关塔那摩; 卡斯特罗
- cuba; cuban; embargo; detainees
! julian castro; joaquin castro; castro district
= haiti; port-au-prince; haiti gangs; haïti; haití; гаити; هايتي; 海地
+ haiti; haitian; port-au-prince; haiti*; haitian*; гаити*; هايتي; 海地
- gangs; kenyan police; jovenel moïse
= central america; zentralamerika; mittelamerika; amérique centrale; centroamérica; 中美洲
+ el salvador; salvadoran; bukele; cecot; ms-13; honduras; honduran; guatemala; guatemalan; nicaragua; nicaraguan; daniel ortega; managua; tegucigalpa*; costa rica; panama; panamanian; arévalo; mittelamerika*; centroamérica*; hondureño*; guatemalteco*; nicaragüense*; salvadoreño*; гондурас*; гватемал*; никарагуа*; сальвадор*; букеле; 萨尔瓦多; 洪都拉斯; 危地马拉; 尼加拉瓜
- migrants; gang; central american
! panama papers; panama city beach; panama hat
= canals; shipping routes; shipping canals; wasserstraßen
+ panama canal; suez canal; strait of hormuz; bab al-mandab; bosphorus; dardanelle*; ever given; suezkanal; panamakanal*; straße von hormus; canal de panama; canal de suez; détroit d'ormuz; estrecho de ormuz; панамск* канал*; суэцк* канал*; ормузск* пролив*; süveyş kanalı; قناة السويس; مضيق هرمز; 巴拿马运河; 苏伊士运河; 霍尔木兹海峡
- canal; tankers; waterway; chokepoint
= chile; chili; чили; تشيلي; 智利
+ chile; chilean; boric; kast; piñera; pinochet; chilenisch*; chili présidentielle*; chilien*; chileno*; чили; чилийск*; تشيلي; 智利
- santiago; atacama; mapuche
! red hot chili peppers
= andes; andean countries; Anden; andenländer
+ peru; peruvian; lima; pedro castillo; dina boluarte; fujimori; machu picchu; bolivia; bolivian; evo morales; rodrigo paz; luis arce; ecuador; ecuadorian; noboa; quito; guayaquil; paraguay; asuncion; uruguay; montevideo; orsi; peruanisch*; bolivianisch*; pérou; péruvien*; bolivie; bolivien*; équatorien*; peruano*; boliviano*; ecuatoriano*; paraguayo*; uruguayo*; перу; перуанск*; боливи*; эквадор*; уругва*; парагва*; البيرو; بوليفيا; الإكوادور; 秘鲁; 玻利维亚; 厄瓜多尔; 乌拉圭; 巴拉圭
- andean; amazon; lithium
! lima bean; lima, ohio
= colombian conflict; colombian peace process; Friedensprozess Kolumbien; paz en colombia; 哥伦比亚和平
+ farc; eln; gustavo petro; petro; colombian rebels; colombian guerrilla*; clan del golfo; disidencia*; iván cepeda; juan manuel santos; iván duque; miguel uribe; álvaro uribe; фарк; петро
- colombia; colombian; bogota; guerrilla
! petro poroshenko
= canadian politics; canadian election; canadian government; kanadische Politik; politique canadienne
+ trudeau; mark carney; carney; poilievre; jagmeet singh; doug ford; canadian election; canadian government; canadian prime minister; canadian parliament; 51st state; danielle smith; andrew scheer; stephen harper; трюдо; карни; 特鲁多; 卡尼
- ottawa; canadian; parliament hill
= quebec; québec; québécois; quebec politics; квебек; 魁北克
+ quebec; québécois*; quebecers; montreal; legault; bloc québécois; parti québécois; caq; bill 21; bill 96; квебек*; монреал*; 魁北克; 蒙特利尔
- francophone*; sovereignty*
! montreal canadiens; montreal protocol; quebec nordiques
= australian politics; australian election; australian government; australische Politik; политика австралии
+ albanese; scott morrison; peter dutton; malcolm turnbull; tony abbott; australian election; australian government; australian prime minister; australian parliament; canberra; one nation party; pauline hanson; sussan ley; barnaby joyce; the voice referendum; 阿尔巴尼斯; 莫里森
- liberal; coalition; greens; labor
! francesca albanese
= pacific islands; Pazifikinseln; îles du pacifique; islas del pacífico; океания острова; 太平洋岛国
+ solomon islands; fiji; samoa; tonga; vanuatu; kiribati; tuvalu; papua new guinea; bougainville*; nauru; micronesia; pacific islands; new caledonia; french polynesia; honiara; port moresby; neukaledonien*; nouvelle-calédonie; kanak*; polynésie; nueva caledonia; новая каледония; фиджи; самоа; тонга; 所罗门群岛; 斐济; 汤加; 巴布亚新几内亚
- islanders; pacific; tahiti
! tonga soldiers; micronesian* kingfisher; tonga porutu
= indonesian politics; indonesian government; политика индонезии
+ prabowo; joko widodo; jokowi; jakarta; west papua; indonesian president; aceh; 普拉博沃; 佐科; 雅加达
- indonesia; indonesian; nusantara
= nigerian politics; nigerian government; nigerian election; 尼日利亚政治
+ tinubu; buhari; peter obi; atiku; goodluck jonathan; nigerian president; nigerian government; nigerian senate; inec; biafra; ipob; abuja; wike; sanwo-olu; chibok; efcc
- lagos; nigeria; nigerian; apc; pdp
= kenyan politics; kenyan protests; kenyan government
+ ruto; odinga; uhuru kenyatta; gachagua; kenyan president; kenyan protests; kenyan government; azimio; nairobi protests; iebc
- nairobi; kenya; kenyan
= south african politics; südafrikanische Politik
+ ramaphosa; zuma; malema; anc; african national congress; mandela; democratic alliance; john steenhuisen*; state capture; phala phala; mk party; de klerk; desmond tutu; рамафос*; 拉马福萨; 曼德拉; 祖马
- pretoria; south africa; south african; johannesburg*
= egyptian politics; egyptian government
+ al-sisi; sisi; el-sisi; mohamed morsi; mubarak; egyptian president; egyptian government; cairo court; muslim brotherhood*; sissi président; сиси; السيسي; 塞西
- egypt; egyptian; cairo
! empress sisi; kaiserin sisi
= ukrainian politics; ukrainian government; ukrainische Politik; украинская политика; 乌克兰政治
+ verkhovna rada; zelensky; zelenskyy; zaluzhny; zaluzhnyi; yermak; poroshenko; ukrainian president; ukrainian government; ukrainian parliament; kyiv mayor; klitschko; nabu; selenskyj; верховн* рад*; зеленск*; порошенко; залужн*; ермак; тимошенко; сибига; 泽连斯基; 最高拉达
- kyiv; kiev; ukrainian
= chinese politics; chinesische Politik; politique chinoise; política china; 两会
+ chinese communist party; communist party of china; ccp; politburo; xi jinping; national people's congress; li qiang; wang yi; zhongnanhai*; tiananmen; chinese president; chinese premier; kp chinas; parti communiste chinois; partido comunista chino; компарти* китая; си цзиньпин*; 中共; 中国共产党; 习近平; 李强; 王毅; 两会; 人大; 天安门; 政治局
- beijing; party congress; purge; communist party
= belt and road; silk road; new silk road; chinese investment abroad; china in africa; Neue Seidenstraße; nouvelles routes de la soie; nueva ruta de la seda; один пояс один путь; шёлковый путь; 一带一路
+ belt and road; new silk road; chinese loans; debt-trap; china in africa; china-africa; aiib; cpec; neue seidenstraße*; nouvelles routes de la soie; ruta de la seda; один пояс; пояс* и пут*; الحزام والطريق; 一带一路; 中非合作
- chinese investment; ports; loans
! silk road marketplace*; silk road dark web; ross ulbricht
= international summits; world leaders' summits; gipfeltreffen; саммиты
+ g7; g20; g-7; g-20; g8; brics; davos; world economic forum; apec; shanghai cooperation* organisation*; sco summit; asean summit; weltwirtschaftsforum*; g7-gipfel; g20-gipfel; forum économique mondial; foro económico mundial; брикс; шос; большой двадцатк*; большая двадцатк*; большой семерк*; давос*; μπρικς; بريكس; مجموعة العشرين; مجموعة السبع; دافوس; 金砖; 二十国集团; 七国集团; 达沃斯; 上合组织
- summit; leaders; communique
! davos-klosters; davos hockey; hc davos; spengler cup
= international lenders; imf and world bank; iwf und weltbank; fmi et banque mondiale
+ imf; international* monetary fund; georgieva; world bank; ajay banga; christine lagarde imf; iwf; weltbank; währungsfond*; fmi; fonds monétaire international*; banque mondiale; fondo monetario; banco mundial; мвф; международн* валютн* фонд*; всемирн* банк*; δντ; صندوق النقد; البنك الدولي; 国际货币基金; 世界银行; 世行
- bailout; loan; lender; growth forecast
= ecb; european central bank; EZB; Europäische Zentralbank; bce; banque centrale européenne; banco central europeo; ецб; европейский центральный банк; εκτ; 欧洲央行
+ ecb; european central bank; lagarde; mario draghi; ezb; europäische* zentralbank*; leitzins*; bce; banque centrale européenne; banco central europeo; ецб; лагард; εκτ; λαγκάρντ; 欧洲央行; 拉加德
- euro zone; eurozone; rates; frankfurt
= federal reserve; the fed; us federal reserve; fed; US-Notenbank; réserve fédérale; reserva federal; фрс; федеральная резервная система; 美联储
+ federal reserve; the fed; fed chair; fed rate; fed cuts; fed raises; fed holds; fed officials; fomc; jerome powell; janet yellen; kevin warsh; kevin hassett; lisa cook; us-notenbank; notenbank fed; réserve fédérale; la fed; reserva federal; фрс; пауэлл*; الاحتياطي الفيدرالي; 美联储; 鲍威尔
- powell; rate cut; rate hike; rates; yellen; fed
! colin powell; fed up; fed by; baden-powell; fed ex
= bank of england; boe; uk interest rates; банк англии; 英国央行
+ bank of england; andrew bailey; threadneedle* street; mpc; mark carney bank; банк* англии; 英国央行; 英格兰银行
- base rate; rates; sterling
= central bank of russia; bank of russia; elvira nabiullina; ruble; rouble; банк россии; центробанк; цб; набиуллина; рубль; ключевая ставка; курс рубля; курс доллара; 卢布
+ bank of russia; nabiullina; ruble; rouble; russian central bank; банк* россии; центробанк*; цб рф; цб; набиуллин*; ключев* ставк*; курс* доллара; курс* евро; 卢布; 俄罗斯央行
- ставк*; валют*; инфляц*; рубл*; rubel; rublo
= currencies; euro; forex; exchange rates; dollar; us dollar; euro exchange rate; yen; Währungen; Wechselkurse; Dollar; devises; taux de change; divisas; tipo de cambio; курсы валют; доллар; валюта; döviz; dolar; العملات; الدولار; 汇率; 美元; 人民币
+ exchange rate; forex; currency crisis; currency; dollar index; dollar falls; dollar rises; dollar slips; dollar weakens; dollar strengthen*; yen falls; yen rises; sterling falls; lira; devaluation*; devalue*; yuan; renminbi; währung*; wechselkurs*; devisen*; taux de change; devises; tipo de cambio; divisas; devaluac*; курс* доллара; курс* валют*; валютн* рынк*; девальвац*; döviz; dolar kuru; dolar/tl; سعر الدولار; سعر الصرف; 汇率; 人民币
- dollar; euro; yen; pound; sterling; peso
"""
