"""Regions and countries: the words by which a story shows that it is about one of them.

A row is: slug | parent | emoji; then names in the order of tree.py's LANGUAGES; then every other word that tells
(peoples, capitals, a star for any ending). The names are words to look for, too.
"""

COUNTRIES = """
europe | world | 🇪🇺
Europe | Europa | Europe | Europa | Европа | Ευρώπη | Европа; Evropa | Europa | Avrupa | أوروبا
european; europeans; eurozone; european union; european commission; european parliament; eu leaders; eu summit; europäisch*; européen*; europeo; europea; европейск*; евросоюз*; ευρωπαϊκ*; evropsk*; европск*; europeia; europeu; avrupa birliği; الاتحاد الأوروبي; 欧洲; 欧盟
africa | world | 🌍
Africa | Afrika | Afrique | África | Африка | Αφρική | Африка; Afrika | África | Afrika | أفريقيا; إفريقيا
african; africans; african union; sub-saharan; sahel; afrikanisch*; africain*; africano; африканск*; αφρικανικ*; afričk*; афричк*; الأفريقي; 非洲
asia | world | 🌏
Asia | Asien | Asie | Asia | Азия | Ασία | Азија; Azija | Ásia | Asya | آسيا
asian; asia-pacific; asean; southeast asia; central asia; south asia; asiatisch*; asiatique*; asiático; азиатск*; ασιατικ*; azijsk*; азијск*; آسيوي; 亚洲
middle-east | world | 🕌
Middle East; mideast; near east | Naher Osten; Nahost | Proche-Orient; Moyen-Orient | Oriente Medio; Oriente Próximo | Ближний Восток | Μέση Ανατολή | Блиски исток; Bliski istok | Oriente Médio; Médio Oriente | Orta Doğu; Ortadoğu | الشرق الأوسط
gaza; hamas; hezbollah; israeli-palestinian; israel-palestinian; arab league; arab world; gulf states; gulf countries; arab spring; two-state solution; west bank; Nahen Osten; Nahen Ostens; ближнем востоке; ближнего востока; ближневосточн*; Bliskom istoku; Bliskog istoka; Блиском истоку; 中东
americas | world | 🌎
Americas | Amerika (Kontinent); Nord- und Südamerika | Amériques | Américas | Америка (континент); Америки | Αμερικανική ήπειρος | Америке; Amerike | Américas | Amerika kıtası | الأمريكتان
latin america; south america; central america; north america; caribbean; organization of american states; mercosur; Lateinamerika; Südamerika; Amérique latine; Amérique du Sud; América Latina; Latinoamérica; Sudamérica; латинск* америк*; Латинская Америка; Λατινική Αμερική; Latinska Amerika; Латинска Америка; Latin Amerika; أمريكا اللاتينية; 拉丁美洲; 南美洲
oceania | world | 🏝
Oceania | Ozeanien | Océanie | Oceanía | Океания | Ωκεανία | Океанија; Okeanija | Oceania | Okyanusya | أوقيانوسيا
pacific islands; pacific island; fiji; samoa; tonga; vanuatu; papua new guinea; solomon islands; polynesia; micronesia; 大洋洲
united-states | americas | 🇺🇸
United States; USA; US; America; U.S. | USA; Vereinigte Staaten; Amerika | États-Unis; USA; Amérique | Estados Unidos; EE.UU.; EEUU | США; Соединённые Штаты | ΗΠΑ; Ηνωμένες Πολιτείες; Αμερική | САД; SAD; Сједињене Државе; Amerika | Estados Unidos; EUA | ABD; Amerika Birleşik Devletleri; Amerika | الولايات المتحدة; أمريكا; أميركا
american; americans; white house; washington dc; u s; us president; us senate; us congress; us military; congress; pentagon; trump; biden; obama; amerikanisch*; US-Präsident*; américain*; estadounidense*; американск*; αμερικανικ*; američk*; америчк*; amerikan; أمريكي; أميركي; 美国
canada | americas | 🇨🇦
Canada | Kanada | Canada | Canadá | Канада | Καναδάς | Канада; Kanada | Canadá | Kanada | كندا
canadian; canadians; ottawa; toronto; quebec; trudeau; carney; kanadisch*; canadien*; canadiense*; канадск*; kanadsk*; канадск*; 加拿大
mexico | americas | 🇲🇽
Mexico | Mexiko | Mexique | México; Méjico | Мексика | Μεξικό | Мексико; Meksiko | México | Meksika | المكسيك
mexican; mexicans; mexico city; sheinbaum; mexikanisch*; mexicain*; mexicano; mexicana; мексиканск*; 墨西哥
brazil | americas | 🇧🇷
Brazil | Brasilien | Brésil | Brasil | Бразилия | Βραζιλία | Бразил; Brazil | Brasil | Brezilya | البرازيل
brazilian; brazilians; brasilia; sao paulo; rio de janeiro; bolsonaro; lula; brasilianisch*; brésilien*; brasileñ*; brasileir*; бразильск*; brazilsk*; 巴西
argentina | americas | 🇦🇷
Argentina | Argentinien | Argentine | Argentina | Аргентина | Αργεντινή | Аргентина; Argentina | Argentina | Arjantin | الأرجنتين
argentine; argentinian; buenos aires; milei; argentinisch*; argentin*; аргентинск*; 阿根廷
venezuela | americas | 🇻🇪
Venezuela | Venezuela | Venezuela | Venezuela | Венесуэла | Βενεζουέλα | Венецуела; Venecuela | Venezuela | Venezuela | فنزويلا
venezuelan; caracas; maduro; guaido; venezolan*; vénézuélien*; венесуэльск*; 委内瑞拉
colombia | americas | 🇨🇴
Colombia | Kolumbien | Colombie | Colombia | Колумбия | Κολομβία | Колумбија; Kolumbija | Colômbia | Kolombiya | كولومبيا
colombian; bogota; medellin; farc; kolumbianisch*; colombien*; colombian*; колумбийск*; 哥伦比亚
cuba | americas | 🇨🇺
Cuba | Kuba | Cuba | Cuba | Куба | Κούβα | Куба; Kuba | Cuba | Küba | كوبا
cuban; cubans; havana; castro; kubanisch*; cubain*; cubano; cubana; кубинск*; 古巴
united-kingdom | europe | 🇬🇧
United Kingdom; UK; Britain; Great Britain; England; U.K. | Großbritannien; Vereinigtes Königreich; England | Royaume-Uni; Grande-Bretagne; Angleterre | Reino Unido; Gran Bretaña; Inglaterra | Великобритания; Британия; Англия | Ηνωμένο Βασίλειο; Βρετανία; Αγγλία | Велика Британија; Velika Britanija; Енглеска; Engleska | Reino Unido; Grã-Bretanha; Inglaterra | Birleşik Krallık; İngiltere; Britanya | المملكة المتحدة; بريطانيا; إنجلترا
british; briton; britons; english; scotland; scottish; wales; welsh; northern ireland; london; downing street; westminster; brexit; buckingham palace; house of commons; theresa may; boris johnson; starmer; sunak; corbyn; nhs; bbc; britisch*; britannique*; británic*; британск*; лондон*; βρετανικ*; Λονδίνο; britansk*; британск*; britânic*; ingiliz; Londra; بريطاني; لندن; 英国; 伦敦
ireland | europe | 🇮🇪
Ireland | Irland | Irlande | Irlanda | Ирландия | Ιρλανδία | Ирска; Irska | Irlanda | İrlanda | أيرلندا
irish; dublin; taoiseach; sinn fein; varadkar; irisch*; irlandais*; irlandés; irlandes*; ирландск*; irsk*; 爱尔兰
germany | europe | 🇩🇪
Germany | Deutschland | Allemagne | Alemania | Германия | Γερμανία | Немачка; Nemačka | Alemanha | Almanya | ألمانيا
german; germans; berlin; bundestag; bundesliga; merkel; scholz; merz; afd; munich; frankfurt; hamburg; deutsch; deutsche; deutschen; deutscher; bundesregierung; bundeskanzler*; allemand*; berlín; alemán; alemana; alemanes; немецк*; берлин*; γερμανικ*; Βερολίνο; nemačk*; немачк*; alemã; alemão; alemães; alman; ألماني; برلين; 德国; 柏林
france | europe | 🇫🇷
France | Frankreich | France | Francia | Франция | Γαλλία | Француска; Francuska | França | Fransa | فرنسا
french; paris; macron; le pen; elysee; marseille; lyon; hollande; sarkozy; französisch*; franzose*; français*; francés; francesa; французск*; париж*; γαλλικ*; Παρίσι; francusk*; француск*; francês; fransız; فرنسي; باريس; 法国; 巴黎
spain | europe | 🇪🇸
Spain | Spanien | Espagne | España | Испания | Ισπανία | Шпанија; Španija | Espanha | İspanya | إسبانيا
spanish; spaniards; madrid; barcelona; catalonia; catalan; sanchez government; rajoy; spanisch*; espagnol*; español*; испанск*; мадрид*; ισπανικ*; špansk*; шпанск*; espanho*; ispanyol; مدريد; 西班牙
portugal | europe | 🇵🇹
Portugal | Portugal | Portugal | Portugal | Португалия | Πορτογαλία | Португал; Portugal; Португалија | Portugal | Portekiz | البرتغال
portuguese; lisbon; portugiesisch*; portugais*; portugués; portuguesa; português; lisboa; португальск*; 葡萄牙
italy | europe | 🇮🇹
Italy | Italien | Italie | Italia | Италия | Ιταλία | Италија; Italija | Itália | İtalya | إيطاليا
italian; italians; rome; milan; venice; naples; sicily; salvini; meloni; draghi; italienisch*; italien; italienne*; italiano; italiana; итальянск*; ιταλικ*; italijansk*; италијанск*; إيطالي; روما; 意大利
greece | europe | 🇬🇷
Greece | Griechenland | Grèce | Grecia | Греция | Ελλάδα | Грчка; Grčka | Grécia | Yunanistan | اليونان
greek; greeks; athens; tsipras; mitsotakis; crete; thessaloniki; griechisch*; athen; grec; grecque; athènes; griego; griega; греческ*; афин*; ελληνικ*; Αθήνα; Έλληνες; grčk*; грчк*; yunan; 希腊
austria | europe | 🇦🇹
Austria | Österreich | Autriche | Austria | Австрия | Αυστρία | Аустрија; Austrija | Áustria | Avusturya | النمسا
austrian; austrians; vienna; salzburg; österreichisch*; wien; wiener; nationalrat; övp; spö; fpö; autrichien*; austriac*; австрийск*; austrijsk*; 奥地利
switzerland | europe | 🇨🇭
Switzerland | Schweiz | Suisse | Suiza | Швейцария | Ελβετία | Швајцарска; Švajcarska | Suíça | İsviçre | سويسرا
swiss; zurich; geneva; bern; schweizer; schweizerisch*; zürich; genève; suizo; suiza; швейцарск*; švajcarsk*; 瑞士
netherlands | europe | 🇳🇱
Netherlands; Holland | Niederlande; Holland | Pays-Bas; Hollande | Países Bajos; Holanda | Нидерланды; Голландия | Ολλανδία; Κάτω Χώρες | Холандија; Holandija | Países Baixos; Holanda | Hollanda | هولندا
dutch; amsterdam; the hague; rotterdam; rutte; wilders; niederländ*; néerlandais*; holandés; голландск*; holandsk*; 荷兰
belgium | europe | 🇧🇪
Belgium | Belgien | Belgique | Bélgica | Бельгия | Βέλγιο | Белгија; Belgija | Bélgica | Belçika | بلجيكا
belgian; belgians; flemish; wallonia; antwerp; belgisch*; belge*; belga; бельгийск*; belgijsk*; 比利时
poland | europe | 🇵🇱
Poland | Polen | Pologne | Polonia | Польша | Πολωνία | Пољска; Poljska | Polônia; Polónia | Polonya | بولندا
polish government; polish president; polish; poles; warsaw; krakow; tusk; duda; polnisch*; polonais*; polaco; польск*; варшав*; poljsk*; пољск*; 波兰
sweden | europe | 🇸🇪
Sweden | Schweden | Suède | Suecia | Швеция | Σουηδία | Шведска; Švedska | Suécia | İsveç | السويد
swedish; swedes; stockholm; malmo; schwedisch*; suédois*; sueco; шведск*; švedsk*; 瑞典
norway | europe | 🇳🇴
Norway | Norwegen | Norvège | Noruega | Норвегия | Νορβηγία | Норвешка; Norveška | Noruega | Norveç | النرويج
norwegian; norwegians; oslo; norwegisch*; norvégien*; noruego; норвежск*; norvešk*; 挪威
ukraine | europe | 🇺🇦
Ukraine | Ukraine | Ukraine | Ucrania | Украина | Ουκρανία | Украјина; Ukrajina | Ucrânia | Ukrayna | أوكرانيا
ukrainian; ukrainians; kyiv; kiev; zelensky; zelenskyy; crimea; donbas; kharkiv; odesa; kherson; ukrainisch*; selenskyj; ukrainien*; ucranian*; украинск*; киев*; зеленск*; ουκραν*; ukrajin*; украјин*; كييف; أوكراني; 乌克兰; 基辅
russia | europe | 🇷🇺
Russia | Russland | Russie | Rusia | Россия; РФ | Ρωσία | Русија; Rusija | Rússia | Rusya | روسيا
russian; russians; moscow; kremlin; putin; st petersburg; navalny; lavrov; gazprom; siberia; russisch*; moskau; russe; russes; moscou; ruso; rusos; rusa; moscú; российск*; росси*; москв*; кремл*; путин*; ρωσικ*; Μόσχα; Πούτιν; rusk*; руск*; moskva; москва; russo; russos; russa; rus; moskova; روسي; موسكو; بوتين; 俄罗斯; 普京; 莫斯科
turkey | europe | 🇹🇷
Turkey; Türkiye | Türkei | Turquie | Turquía | Турция | Τουρκία | Турска; Turska | Turquia | Türkiye | تركيا
turkish; turks; ankara; istanbul; erdogan; erdoğan; türkisch*; turc; turcs; turque*; turco; turca; турецк*; анкар*; стамбул*; эрдоган*; τουρκικ*; Άγκυρα; tursk*; турск*; türk; تركي; أنقرة; أردوغان; 土耳其
serbia | europe | 🇷🇸
Serbia | Serbien | Serbie | Serbia | Сербия | Σερβία | Србија; Srbija | Sérvia | Sırbistan | صربيا
serbian; serbs; belgrade; vucic; vučić; novi sad; kosovo; serbisch*; serbe*; serbio; сербск*; белград*; вучич*; σερβικ*; Βελιγράδι; srpsk*; српск*; beograd*; београд*; вучић*; sırp; بلغراد; 塞尔维亚
china | asia | 🇨🇳
China | China | Chine | China | Китай; КНР | Κίνα | Кина; Kina | China | Çin | الصين
chinese; beijing; shanghai; xi jinping; hong kong; communist party of china; tibet; xinjiang; uighur; uyghur; taiwan strait; huawei; wuhan; chinesisch*; peking; chinois*; pékin; chino; chinos; pekín; китайск*; пекин*; си цзиньпин*; κινεζικ*; Πεκίνο; kinesk*; кинеск*; chinês; chineses; pequim; çinli; pekin; صيني; بكين; 中国; 北京; 习近平
taiwan | asia | 🇹🇼
Taiwan | Taiwan | Taïwan | Taiwán | Тайвань | Ταϊβάν | Тајван; Tajvan | Taiwan | Tayvan | تايوان
taiwanese; taipei; tsai ing-wen; тайваньск*; 台湾; 台北
japan | asia | 🇯🇵
Japan | Japan | Japon | Japón | Япония | Ιαπωνία | Јапан; Japan | Japão | Japonya | اليابان
japanese; tokyo; osaka; shinzo abe; kishida; ishiba; fukushima; japanisch*; japonais*; japonés; japonesa; японск*; токио; ιαπωνικ*; japansk*; јапанск*; japonês; japon; ياباني; 日本; 东京; 東京
south-korea | asia | 🇰🇷
South Korea | Südkorea | Corée du Sud | Corea del Sur | Южная Корея | Νότια Κορέα | Јужна Кореја; Južna Koreja | Coreia do Sul | Güney Kore | كوريا الجنوبية
south korean; south koreans; seoul; samsung; moon jae-in; yoon suk; südkoreanisch*; sud-coréen*; surcorean*; южнокорейск*; сеул*; 韩国; 首尔; 한국; 서울
north-korea | asia | 🇰🇵
North Korea; DPRK | Nordkorea | Corée du Nord | Corea del Norte | Северная Корея; КНДР | Βόρεια Κορέα | Северна Кореја; Severna Koreja | Coreia do Norte | Kuzey Kore | كوريا الشمالية
north korean; north koreans; pyongyang; kim jong un; kim jong-un; kim jong-il; kim jong il; north korea's; dmz; nordkoreanisch*; nord-coréen*; norcorean*; северокорейск*; пхеньян*; 朝鲜; 平壤; 북한
india | asia | 🇮🇳
India | Indien | Inde | India | Индия | Ινδία | Индија; Indija | Índia | Hindistan | الهند
indian government; indian; indians; delhi; new delhi; mumbai; modi; bjp; kolkata; bangalore; chennai; kashmir; lok sabha; indisch*; indien*; indio; индийск*; ινδικ*; indijsk*; индијск*; indiano; هندي; 印度
pakistan | asia | 🇵🇰
Pakistan | Pakistan | Pakistan | Pakistán | Пакистан | Πακιστάν | Пакистан; Pakistan | Paquistão | Pakistan | باكستان
pakistani; pakistanis; islamabad; karachi; lahore; imran khan; peshawar; pakistanisch*; pakistanais*; paquistan*; пакистанск*; 巴基斯坦
bangladesh | asia | 🇧🇩
Bangladesh | Bangladesch | Bangladesh | Bangladés | Бангладеш | Μπανγκλαντές | Бангладеш; Bangladeš | Bangladesh | Bangladeş | بنغلاديش
bangladeshi; dhaka; rohingya camps; yunus government; 孟加拉国
afghanistan | asia | 🇦🇫
Afghanistan | Afghanistan | Afghanistan | Afganistán | Афганистан | Αφγανιστάν | Авганистан; Avganistan | Afeganistão | Afganistan | أفغانستان
afghan; afghans; kabul; taliban; kandahar; afghanisch*; taliban*; афганск*; талиб*; авганистанск*; 阿富汗; 塔利班; طالبان
indonesia | asia | 🇮🇩
Indonesia | Indonesien | Indonésie | Indonesia | Индонезия | Ινδονησία | Индонезија; Indonezija | Indonésia | Endonezya | إندونيسيا
indonesian; jakarta; bali; java; sumatra; joko widodo; prabowo; indonesisch*; indonésien*; индонезийск*; 印度尼西亚; 印尼
philippines | asia | 🇵🇭
Philippines | Philippinen | Philippines | Filipinas | Филиппины | Φιλιππίνες | Филипини; Filipini | Filipinas | Filipinler | الفلبين
philippine; filipino; filipinos; manila; duterte; marcos jr; mindanao; philippinisch*; philippin*; филиппинск*; 菲律宾
thailand | asia | 🇹🇭
Thailand | Thailand | Thaïlande | Tailandia | Таиланд | Ταϊλάνδη | Тајланд; Tajland | Tailândia | Tayland | تايلاند
thai; thais; bangkok; phuket; thailändisch*; thaïlandais*; tailandés; таиландск*; 泰国; ไทย
vietnam | asia | 🇻🇳
Vietnam | Vietnam | Vietnam | Vietnam | Вьетнам | Βιετνάμ | Вијетнам; Vijetnam | Vietnã; Vietname | Vietnam | فيتنام
vietnamese; hanoi; ho chi minh; saigon; вьетнамск*; 越南
iran | middle-east | 🇮🇷
Iran | Iran | Iran | Irán | Иран | Ιράν | Иран; Iran | Irã; Irão | İran | إيران
iranian; iranians; tehran; ayatollah; rouhani; khamenei; soleimani; revolutionary guard; revolutionary guards; iran deal; ahmadinejad; zarif; iranisch*; teheran; iranien*; téhéran; iraní; иранск*; тегеран*; ιρανικ*; iransk*; иранск*; iraniano; iranlı; إيراني; طهران; 伊朗; 德黑兰
iraq | middle-east | 🇮🇶
Iraq | Irak | Irak | Irak; Iraq | Ирак | Ιράκ | Ирак; Irak | Iraque | Irak | العراق
iraqi; iraqis; baghdad; mosul; basra; irakisch*; irakien*; iraquí; иракск*; багдад*; بغداد; عراقي; 伊拉克
israel | middle-east | 🇮🇱
Israel | Israel | Israël | Israel | Израиль | Ισραήλ | Израел; Izrael | Israel | İsrail | إسرائيل
israeli; israelis; jerusalem; tel aviv; netanyahu; knesset; idf; gaza; west bank; israelisch*; israélien*; israelí; израильск*; нетаньяху; ισραηλινό; ισραηλιν*; izraelsk*; израелск*; israelense*; إسرائيلي; نتنياهو; القدس; 以色列
palestine | middle-east | 🇵🇸
Palestine; Gaza | Palästina; Gaza | Palestine; Gaza | Palestina; Gaza | Палестина; Газа | Παλαιστίνη; Γάζα | Палестина; Palestina; Газа; Gaza | Palestina; Gaza | Filistin; Gazze | فلسطين; غزة
palestinian; palestinians; hamas; west bank; ramallah; abbas; rafah; gazan; gazans; palästinens*; palestinien*; palestino; палестинск*; хамас*; παλαιστιν*; palestinsk*; палестинск*; filistinli; فلسطيني; حماس; رفح; الضفة; 巴勒斯坦; 加沙
syria | middle-east | 🇸🇾
Syria | Syrien | Syrie | Siria | Сирия | Συρία | Сирија; Sirija | Síria | Suriye | سوريا; سورية
syrian; syrians; damascus; aleppo; assad; idlib; raqqa; homs; syrisch*; syrien*; sirio; siria; сирийск*; дамаск*; асад*; συριακ*; sirijsk*; сиријск*; دمشق; حلب; سوري; 叙利亚
lebanon | middle-east | 🇱🇧
Lebanon | Libanon | Liban | Líbano | Ливан | Λίβανος | Либан; Liban | Líbano | Lübnan | لبنان
lebanese; beirut; hezbollah; hizbullah; libanesisch*; libanais*; libanés; ливанск*; хезболл*; بيروت; لبناني; حزب الله; 黎巴嫩
saudi-arabia | middle-east | 🇸🇦
Saudi Arabia | Saudi-Arabien | Arabie saoudite | Arabia Saudita; Arabia Saudí | Саудовская Аравия | Σαουδική Αραβία | Саудијска Арабија; Saudijska Arabija | Arábia Saudita | Suudi Arabistan | السعودية
saudi; saudis; riyadh; bin salman; khashoggi; mecca; aramco; saudisch*; saoudien*; saudí; саудовск*; سعودي; الرياض; 沙特
yemen | middle-east | 🇾🇪
Yemen | Jemen | Yémen | Yemen | Йемен | Υεμένη | Јемен; Jemen | Iêmen; Iémen | Yemen | اليمن
yemeni; yemenis; sanaa; houthi; houthis; aden; jemenitisch*; yéménite*; yemení; йеменск*; хусит*; الحوثي; صنعاء; 也门
egypt | africa | 🇪🇬
Egypt | Ägypten | Égypte | Egipto | Египет | Αίγυπτος | Египат; Egipat | Egito; Egipto | Mısır | مصر
egyptian; egyptians; cairo; sisi; el-sisi; morsi; mubarak; alexandria; suez canal; ägyptisch*; égyptien*; egipci*; египетск*; каир*; egipatsk*; القاهرة; مصري; السيسي; 埃及
libya | africa | 🇱🇾
Libya | Libyen | Libye | Libia | Ливия | Λιβύη | Либија; Libija | Líbia | Libya | ليبيا
libyan; libyans; tripoli; benghazi; haftar; gaddafi; libysch*; libyen*; libio; ливийск*; طرابلس; بنغازي; ليبي; 利比亚
nigeria | africa | 🇳🇬
Nigeria | Nigeria | Nigeria; Nigéria | Nigeria | Нигерия | Νιγηρία | Нигерија; Nigerija | Nigéria | Nijerya | نيجيريا
nigerian; nigerians; lagos; abuja; buhari; tinubu; boko haram; nigerianisch*; nigérian*; nigeriano; нигерийск*; 尼日利亚
kenya | africa | 🇰🇪
Kenya | Kenia | Kenya | Kenia | Кения | Κένυα | Кенија; Kenija | Quênia; Quénia | Kenya | كينيا
kenyan; kenyans; nairobi; mombasa; kenyatta; ruto; kenianisch*; kényan*; keniano; кенийск*; 肯尼亚
ethiopia | africa | 🇪🇹
Ethiopia | Äthiopien | Éthiopie | Etiopía | Эфиопия | Αιθιοπία | Етиопија; Etiopija | Etiópia | Etiyopya | إثيوبيا
ethiopian; ethiopians; addis ababa; tigray; abiy ahmed; äthiopisch*; éthiopien*; etíope*; эфиопск*; 埃塞俄比亚
south-africa | africa | 🇿🇦
South Africa | Südafrika | Afrique du Sud | Sudáfrica | ЮАР; Южная Африка | Νότια Αφρική | Јужна Африка; Južna Afrika | África do Sul | Güney Afrika | جنوب أفريقيا
south african; south africans; johannesburg; cape town; pretoria; ramaphosa; zuma; anc; mandela; südafrikanisch*; sud-africain*; sudafrican*; южноафриканск*; 南非
sudan | africa | 🇸🇩
Sudan; South Sudan | Sudan; Südsudan | Soudan; Soudan du Sud | Sudán; Sudán del Sur | Судан; Южный Судан | Σουδάν | Судан; Sudan | Sudão; Sudão do Sul | Sudan; Güney Sudan | السودان
sudanese; khartoum; darfur; juba; rapid support forces; sudanesisch*; soudanais*; sudanés; суданск*; الخرطوم; دارفور; 苏丹
australia | oceania | 🇦🇺
Australia | Australien | Australie | Australia | Австралия | Αυστραλία | Аустралија; Australija | Austrália | Avustralya | أستراليا
australian; australians; sydney; melbourne; canberra; brisbane; perth; queensland; new south wales; albanese; australisch*; australien*; australiano; австралийск*; australijsk*; 澳大利亚; 悉尼
new-zealand | oceania | 🇳🇿
New Zealand | Neuseeland | Nouvelle-Zélande | Nueva Zelanda | Новая Зеландия | Νέα Ζηλανδία | Нови Зеланд; Novi Zeland | Nova Zelândia | Yeni Zelanda | نيوزيلندا
new zealander; new zealanders; auckland; wellington; christchurch; ardern; maori; neuseeländ*; néo-zélandais*; neozelandés; новозеландск*; 新西兰
"""
