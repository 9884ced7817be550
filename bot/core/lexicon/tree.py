"""The taxonomy as a table: the seventeen IPTC Media Topics, a second level where feeds and words support it, and `world`.

Codes are those of IPTC (https://cv.iptc.org/newscodes/mediatopic/, CC BY 4.0); the names are ours, as people say them.
A row is: slug | code | parent | emoji, then one line of names, in the order of LANGUAGES; after a semicolon stand
synonyms, by which a person finds the topic.
"""

LANGUAGES = ("en", "de", "fr", "es", "ru", "el", "sr", "pt", "tr", "ar")

TREE = """
world | | | 🌍
World; world news; international; global; foreign news | Welt; Weltnachrichten; Ausland; International | Monde; international; actualité internationale | Mundo; internacional | Мир; мировые новости; в мире; международные новости | Κόσμος; διεθνή; διεθνείς ειδήσεις | Свет; svet; међународне вести; međunarodne vesti | Mundo; internacional | Dünya; uluslararası | العالم; أخبار العالم; دولي

culture | 01000000 | | 🎭
Culture; arts; entertainment; arts and culture; culture and entertainment; showbiz; arts, culture, entertainment and media | Kultur; Kunst; Unterhaltung; Feuilleton; Kunst und Kultur | Culture; arts; divertissement; loisirs culturels; spectacles | Cultura; arte; espectáculos; entretenimiento; cultura y espectáculos | Культура; искусство; развлечения; шоу-бизнес; культура и искусство | Πολιτισμός; τέχνες; ψυχαγωγία; κουλτούρα | Култура; kultura; уметност; umetnost; забава; zabava | Cultura; artes; entretenimento | Kültür; sanat; eğlence; kültür sanat; magazin | ثقافة; فن; فنون; ترفيه; ثقافة وفن
crime | 02000000 | | ⚖️
Crime; law; justice; crime and justice; courts and crime; crime, law and justice; true crime | Kriminalität; Justiz; Verbrechen; Recht; Gericht; Polizei | Justice; faits divers; criminalité; police-justice; crime; droit | Justicia; crimen; sucesos; delitos; tribunales; derecho | Криминал; преступность; происшествия и криминал; суд; закон; право; преступления | Έγκλημα; δικαιοσύνη; αστυνομικά; δικαστικά; αστυνομικό ρεπορτάζ | Криминал; kriminal; правосуђе; pravosuđe; хроника; hronika; црна хроника; crna hronika | Crime; justiça; polícia; criminalidade; direito | Suç; adalet; hukuk; asayiş; suç ve adalet | جريمة; جرائم; قضاء; عدالة; قانون; حوادث وقضايا
disaster | 03000000 | | 🚨
Disasters; disaster; accidents; emergencies; catastrophes; disaster, accident and emergency incident | Katastrophen; Unglücke; Unfälle; Unglück; Katastrophe | Catastrophes; accidents; catastrophe; désastres | Desastres; catástrofes; accidentes; emergencias | Катастрофы; происшествия; аварии; чрезвычайные происшествия; ЧП; стихийные бедствия | Καταστροφές; ατυχήματα; δυστυχήματα | Катастрофе; katastrofe; несреће; nesreće | Desastres; catástrofes; acidentes | Afetler; felaketler; kazalar; afet | كوارث; حوادث; طوارئ
economy | 04000000 | | 💶
Economy; finance; economics; money; economy and finance; economy, business and finance; financial news | Wirtschaft; Finanzen; Ökonomie; Geld; Wirtschaft und Finanzen | Économie; finance; finances; argent | Economía; finanzas; dinero; economía y negocios | Экономика; финансы; деньги; экономика и финансы | Οικονομία; οικονομικά; χρήμα | Економија; ekonomija; финансије; finansije; новац; novac | Economia; finanças; dinheiro | Ekonomi; finans; para; iktisat | اقتصاد; مال; مالية; اقتصاد ومال
education | 05000000 | | 🎓
Education; schools; learning; schools and education | Bildung; Schule; Hochschule; Bildung und Schule | Éducation; école; enseignement | Educación; enseñanza; escuela | Образование; школа; учёба; наука и образование | Παιδεία; εκπαίδευση | Образовање; obrazovanje; школство; školstvo | Educação; ensino; escola | Eğitim; okul | تعليم; التعليم; تربية; مدارس
environment | 06000000 | | 🌱
Environment; nature; ecology; climate and environment; climate change and environment; planet | Umwelt; Natur; Ökologie; Klima und Umwelt; Umweltschutz | Environnement; nature; écologie; planète | Medio ambiente; naturaleza; ecología; medioambiente | Экология; окружающая среда; природа | Περιβάλλον; φύση; οικολογία | Животна средина; životna sredina; екологија; ekologija; природа; priroda | Meio ambiente; ambiente; natureza; ecologia | Çevre; doğa; ekoloji | بيئة; البيئة; طبيعة
health | 07000000 | | 🩺
Health; medicine; medical; wellness; healthcare; health care | Gesundheit; Medizin; Gesundheitswesen | Santé; médecine | Salud; medicina; sanidad | Здоровье; медицина; здравоохранение | Υγεία; ιατρική | Здравље; zdravlje; медицина; medicina | Saúde; medicina | Sağlık; tıp | صحة; الصحة; طب
human-interest | 08000000 | | 🎈
Human interest; people; odd news; oddities; good news; curiosities | Menschen; Panorama; Vermischtes; Buntes; Leute; Kurioses | Insolite; people; gens; société et people | Gente; curiosidades; interés humano; insólito | Люди; истории; курьёзы; интересное | Άνθρωποι; παράξενα; ανθρώπινες ιστορίες | Људи; ljudi; занимљивости; zanimljivosti | Gente; curiosidades; pessoas; interesse humano | İnsan; yaşam öyküleri; ilginç haberler | منوعات; ناس; غرائب
labour | 09000000 | | 👷
Labour; labor; work; jobs and work; employment; workplace | Arbeit; Arbeitswelt; Beruf | Travail; monde du travail; social | Trabajo; laboral | Труд; работа; занятость | Εργασία; εργασιακά; απασχόληση | Рад; rad; запошљавање; zapošljavanje; посао; posao | Trabalho; emprego | Çalışma hayatı; iş hayatı; istihdam; emek | عمل; العمل; وظائف; توظيف
lifestyle | 10000000 | | 🏖
Lifestyle; leisure; living; life and style; lifestyle and leisure | Lebensart; Freizeit; Lifestyle; Leben; Stil | Art de vivre; loisirs; style de vie; mode de vie | Estilo de vida; ocio; tendencias | Стиль жизни; досуг; образ жизни; лайфстайл | Τρόπος ζωής; lifestyle; ελεύθερος χρόνος | Животни стил; životni stil; слободно време; slobodno vreme; лајфстајл | Estilo de vida; lazer; estilo | Yaşam; yaşam tarzı; boş zaman | نمط حياة; أسلوب حياة; ترفيه وحياة; لايف ستايل
politics | 11000000 | | 🏛
Politics; government; policy; politics and government; political news | Politik; Regierung; Inland; Politik und Regierung | Politique; gouvernement | Política; gobierno | Политика; власть; правительство | Πολιτική; κυβέρνηση | Политика; politika; влада; vlada | Política; governo | Politika; siyaset; hükümet | سياسة; السياسة; حكومة
religion | 12000000 | | 🕊
Religion; faith; belief; church; religion and belief | Religion; Glaube; Kirche | Religion; foi; Église; religions | Religión; fe; Iglesia; creencias | Религия; вера; церковь | Θρησκεία; πίστη; εκκλησία | Религија; religija; вера; vera; црква; crkva | Religião; fé; igreja | Din; inanç; diyanet | دين; الدين; أديان; إيمان
science | 13000000 | | 🔬
Science; research; sciences; science and technology; science and tech; sci-tech | Wissenschaft; Forschung; Wissen; Wissenschaft und Technik | Science; sciences; recherche; sciences et technologies | Ciencia; investigación; ciencia y tecnología | Наука; исследования; наука и техника | Επιστήμη; έρευνα; επιστήμες; επιστήμη και τεχνολογία | Наука; nauka; истраживања; istraživanja | Ciência; pesquisa; ciência e tecnologia | Bilim; araştırma; bilim ve teknoloji | علوم; علم; العلوم; بحث علمي; علوم وتكنولوجيا
society | 14000000 | | 👥
Society; social issues; community; social affairs | Gesellschaft; Soziales | Société; questions sociales | Sociedad; temas sociales | Общество; социальные вопросы; социум | Κοινωνία; κοινωνικά | Друштво; društvo; социјална питања | Sociedade; questões sociais | Toplum; toplumsal konular | مجتمع; المجتمع; قضايا اجتماعية
sport | 15000000 | | ⚽
Sport; sports; athletics news; sports news | Sport; Sportnachrichten | Sport; sports | Deportes; deporte | Спорт; новости спорта | Αθλητισμός; σπορ; αθλητικά | Спорт; sport; спортске вести | Esporte; desporto; esportes | Spor; spor haberleri | رياضة; الرياضة
conflict | 16000000 | | 🕊️
War and conflict; conflict; war; war and peace; conflicts; wars; military; conflict, war and peace; unrest | Krieg und Konflikte; Krieg; Konflikte; Konflikt; Militär; Krieg und Frieden | Guerres et conflits; guerre; conflits; conflit; armée | Guerra y conflictos; guerra; conflictos; conflicto | Войны и конфликты; война; конфликты; армия; конфликт | Πόλεμος και συγκρούσεις; πόλεμος; συγκρούσεις; στρατός | Рат и сукоби; rat; рат; сукоби; sukobi; војска | Guerra e conflitos; guerra; conflitos; conflito | Savaş ve çatışma; savaş; çatışma; ordu | حروب وصراعات; حرب; صراع; نزاع; نزاعات
weather | 17000000 | | ⛅
Weather; forecast; weather forecast; meteorology | Wetter; Wettervorhersage; Wetterbericht | Météo; temps; prévisions météo; météorologie | Tiempo; meteorología; el tiempo; pronóstico del tiempo; clima | Погода; прогноз погоды; метеорология | Καιρός; πρόγνωση καιρού; μετεωρολογία | Време; vreme; временска прогноза; prognoza | Tempo; clima; previsão do tempo; meteorologia | Hava durumu; hava; meteoroloji | طقس; الطقس; أحوال جوية; الأرصاد

business | 20000170 | economy | 💼
Business; companies; company news; corporate | Unternehmen; Firmen; Business | Entreprises; affaires; business | Empresas; negocios | Бизнес; компании | Επιχειρήσεις; επιχειρηματικότητα | Бизнис; biznis; компаније; kompanije | Negócios; empresas | İş dünyası; şirketler; iş | أعمال; شركات; الأعمال
markets | 20000385 | economy | 📈
Markets; stock markets; stocks; stock market; investing; shares; wall street; stock exchange | Börse; Aktien; Finanzmärkte; Märkte; Aktienmarkt; Börsen | Bourse; marchés; actions; marchés financiers | Bolsa; mercados; acciones; bolsas | Биржа; рынки; акции; фондовый рынок | Χρηματιστήριο; αγορές; μετοχές | Берза; berza; тржишта; tržišta; акције | Mercados; bolsa; ações; bolsa de valores | Borsa; piyasalar; hisse senetleri | أسواق; بورصة; أسهم; البورصة
trade | | economy | 🚢
Trade; trade war; tariffs; international trade; trade policy; customs duties; trade wars | Handel; Zölle; Handelskrieg; Welthandel; Handelspolitik; Handelsstreit | Commerce; droits de douane; guerre commerciale; commerce international | Comercio; aranceles; guerra comercial; comercio internacional | Торговля; пошлины; торговая война; внешняя торговля | Εμπόριο; δασμοί; εμπορικός πόλεμος | Трговина; trgovina; царине; carine; трговински рат; trgovinski rat | Comércio; tarifas; guerra comercial; comércio internacional | Ticaret; gümrük vergileri; ticaret savaşı; dış ticaret | تجارة; رسوم جمركية; حرب تجارية; التجارة
technology | 20000756 | science | 💻
Technology; tech; IT; gadgets; computing; digital; technology news | Technik; Technologie; Digital; Computer; Netzwelt; IT; Netz; Web | Technologie; tech; numérique; informatique; high-tech; technologies | Tecnología; tecnologías; informática; digital | Технологии; техника; ИТ; гаджеты; хай-тек; интернет и технологии | Τεχνολογία; τεχνολογίες; ψηφιακά | Технологија; tehnologija; техника; tehnika; ИТ | Tecnologia; tecnologias; informática; digital | Teknoloji; bilişim; dijital | تكنولوجيا; تقنية; التكنولوجيا; تقنيات
space | | science | 🚀
Space; space exploration; spaceflight; space travel; space news; outer space; space missions | Raumfahrt; Weltraum; Weltall; Raumfahrt und Weltraum; All | Espace; exploration spatiale; conquête spatiale; aérospatial | Espacio; exploración espacial; carrera espacial; viajes espaciales | Космос; космонавтика; освоение космоса; исследование космоса | Διάστημα; εξερεύνηση του διαστήματος; διαστημική | Свемир; svemir; космос; истраживање свемира; istraživanje svemira | Espaço; exploração espacial | Uzay; uzay araştırmaları; uzay keşfi | فضاء; الفضاء; استكشاف الفضاء
elections | 20000574 | politics | 🗳
Elections; election; voting; polls | Wahlen; Wahl; Wahlkampf | Élections; élection; scrutin | Elecciones; comicios; votación | Выборы; голосование | Εκλογές; ψηφοφορία | Избори; izbori; гласање; glasanje | Eleições; eleição; votação | Seçimler; seçim | انتخابات; الانتخابات; تصويت
climate | 20000418 | environment | 🌡
Climate change; climate; global warming; climate crisis; climate emergency | Klimawandel; Klima; Klimakrise; Erderwärmung; Klimaschutz | Climat; changement climatique; réchauffement climatique; crise climatique | Cambio climático; clima global; calentamiento global; crisis climática | Изменение климата; климат; глобальное потепление | Κλιματική αλλαγή; κλιματική κρίση; υπερθέρμανση | Климатске промене; klimatske promene; клима; klima; глобално загревање | Mudanças climáticas; alterações climáticas; aquecimento global; crise climática | İklim değişikliği; iklim; küresel ısınma; iklim krizi | تغير المناخ; المناخ; احتباس حراري; الاحتباس الحراري; التغير المناخي
football | | sport | 🥅
Football; soccer | Fußball | Football; foot | Fútbol | Футбол | Ποδόσφαιρο | Фудбал; fudbal | Futebol | Futbol | كرة القدم; كرة قدم
energy | | economy | ⚡
Energy; oil and energy; oil; oil and gas; gas; electricity; energy prices; power; renewable energy; nuclear power | Energie; Öl und Gas; Strom; erneuerbare Energien | Énergie; pétrole; gaz; électricité | Energía; petróleo; gas; electricidad | Энергетика; нефть; нефть и газ; энергия; электроэнергия | Ενέργεια; πετρέλαιο; ηλεκτρικό ρεύμα | Енергетика; energetika; енергија; energija; нафта | Energia; petróleo; eletricidade | Enerji; petrol; elektrik | طاقة; الطاقة; نفط; كهرباء
jobs | | labour | 🧑‍💼
Jobs; unemployment; unemployment and jobs; hiring; job market; layoffs; job cuts; labour market | Arbeitsmarkt; Arbeitslosigkeit; Jobs; Stellenabbau | Emploi; chômage; marché de l'emploi | Empleo; paro; desempleo | Рынок труда; безработица; вакансии | Ανεργία; θέσεις εργασίας | Незапосленост; nezaposlenost; послови | Empregos; desemprego | İşsizlik; iş ilanları | بطالة; وظائف; سوق العمل
strikes | | labour | ✊
Strikes; trade unions; unions; labor unions; strike; industrial action | Streiks; Gewerkschaften; Streik | Grèves; syndicats; grève | Huelgas; sindicatos; huelga | Забастовки; профсоюзы | Απεργίες; συνδικάτα; απεργία | Штрајкови; štrajkovi; синдикати; sindikati | Greves; sindicatos | Grevler; sendikalar | إضرابات; نقابات
ai | | technology | 🤖
Artificial intelligence; AI; machine learning; chatgpt; generative ai | Künstliche Intelligenz; KI; maschinelles Lernen | Intelligence artificielle; IA; apprentissage automatique | Inteligencia artificial; IA; aprendizaje automático | Искусственный интеллект; ИИ; нейросети; машинное обучение | Τεχνητή νοημοσύνη | Вештачка интелигенција; veštačka inteligencija | Inteligência artificial; IA | Yapay zeka; makine öğrenmesi | ذكاء اصطناعي; الذكاء الاصطناعي
diplomacy | 20000639 | politics | 🤝
Diplomacy; foreign policy; international relations; foreign affairs | Außenpolitik; Diplomatie | Diplomatie; politique étrangère; affaires étrangères | Diplomacia; política exterior | Дипломатия; внешняя политика | Διπλωματία; εξωτερική πολιτική | Дипломатија; diplomatija; спољна политика | Diplomacia; política externa | Diplomasi; dış politika | دبلوماسية; سياسة خارجية
wildlife | | environment | 🐘
Wildlife; animals; endangered species; wild animals | Tiere; Wildtiere; Tierwelt; Artenschutz | Animaux; faune; animaux sauvages | Animales; fauna; vida silvestre | Животные; дикая природа | Ζώα; άγρια ζωή | Животиње; životinje; дивље животиње | Animais; vida selvagem; fauna | Hayvanlar; yaban hayatı | حيوانات; حياة برية
diseases | | health | 🦠
Infectious diseases; diseases; epidemics; outbreaks; viruses; infectious disease | Infektionskrankheiten; Seuchen; Epidemien | Maladies infectieuses; épidémies | Enfermedades infecciosas; epidemias | Инфекционные болезни; эпидемии; болезни | Λοιμώδη νοσήματα; επιδημίες | Заразне болести; zarazne bolesti; епидемије | Doenças infecciosas; epidemias | Bulaşıcı hastalıklar; salgınlar | أمراض معدية; أوبئة
women | | society | ♀️
Women's rights; women; womens rights; feminism; gender equality | Frauenrechte; Frauen; Feminismus; Gleichberechtigung | Droits des femmes; femmes; féminisme; égalité des sexes | Derechos de las mujeres; mujeres; feminismo; igualdad de género | Права женщин; женщины; феминизм | Δικαιώματα των γυναικών; γυναίκες; φεμινισμός | Права жена; prava žena; жене; феминизам | Direitos das mulheres; mulheres; feminismo | Kadın hakları; kadınlar; feminizm | حقوق المرأة; المرأة; نساء
migration | | society | 🧳
Migration; refugees and migration; refugees; migrants; immigration; asylum; asylum seekers | Migration; Flüchtlinge; Einwanderung; Asyl; Flucht und Migration | Migration; réfugiés; immigration; migrants; asile | Migración; refugiados; inmigración; migrantes; asilo | Миграция; беженцы; мигранты; иммиграция | Μετανάστευση; πρόσφυγες; μετανάστες; προσφυγικό | Миграције; migracije; избеглице; izbeglice; мигранти | Migração; refugiados; imigração; migrantes | Göç; mülteciler; göçmenler; sığınmacılar | هجرة; لاجئون; مهاجرون; لجوء
film | 20000005 | culture | 🎬
Film; movies; movie; cinema; films | Film; Kino; Filme | Cinéma; films; film | Cine; películas | Кино; фильмы; фильм | Κινηματογράφος; ταινίες; σινεμά | Филм; film; филмови; биоскоп | Cinema; filmes | Sinema; filmler; film | سينما; أفلام; السينما
music | 20000018 | culture | 🎵
Music; musicians; pop music; concerts; albums | Musik; Konzerte; Popmusik | Musique; concerts; chanson | Música; conciertos | Музыка; концерты | Μουσική; συναυλίες | Музика; muzika; концерти | Música; concertos; shows | Müzik; konserler | موسيقى; الموسيقى; حفلات
television | | culture | 📺
Television; TV; TV series; streaming; series | Fernsehen; TV; Serien; Streaming | Télévision; séries; télé | Televisión; series | Телевидение; сериалы | Τηλεόραση; σειρές | Телевизија; televizija; серије; serije | Televisão; séries; TV | Televizyon; diziler | تلفزيون; مسلسلات
books | 20000013 | culture | 📚
Books; literature; novels; authors; book news | Bücher; Literatur | Livres; littérature | Libros; literatura | Книги; литература | Βιβλία; λογοτεχνία; βιβλίο | Књиге; knjige; књижевност; književnost | Livros; literatura | Kitaplar; edebiyat; kitap | كتب; أدب; روايات
media | 20000046 | culture | 📰
Media; journalism; journalism and media; newspapers; broadcasting; the press; news media | Medien; Journalismus; Presse | Médias; journalisme; presse | Medios de comunicación; periodismo; prensa; medios | СМИ; журналистика; медиа; пресса | Μέσα ενημέρωσης; δημοσιογραφία; ΜΜΕ | Медији; mediji; новинарство; novinarstvo | Mídia; jornalismo; imprensa | Medya; gazetecilik; basın | إعلام; الإعلام; صحافة
basketball | | sport | 🏀
Basketball; NBA | Basketball; NBA | Basket; basketball; NBA | Baloncesto; NBA | Баскетбол; НБА | Μπάσκετ; NBA | Кошарка; košarka | Basquete; basquetebol; NBA | Basketbol; NBA | كرة السلة
tennis | | sport | 🎾
Tennis | Tennis | Tennis | Tenis | Теннис | Τένις | Тенис; tenis | Tênis; ténis | Tenis | تنس; كرة المضرب
motorsport | | sport | 🏎
Motorsport; formula 1; f1; formula one; motor racing; grand prix | Motorsport; Formel 1 | Sport automobile; formule 1; F1 | Automovilismo; fórmula 1; F1 | Автоспорт; формула-1; формула 1 | Μηχανοκίνητος αθλητισμός; φόρμουλα 1 | Мото спорт; moto sport; формула 1; formula 1 | Automobilismo; fórmula 1 | Motor sporları; formula 1 | رياضة السيارات; فورمولا 1
terrorism | | conflict | 💣
Terrorism; terror; terrorist attacks; extremism; terror attacks | Terrorismus; Terror; Anschläge; Extremismus | Terrorisme; attentats | Terrorismo; atentados | Терроризм; теракты | Τρομοκρατία | Тероризам; terorizam | Terrorismo; atentados | Terör; terörizm | إرهاب; الإرهاب
protests | | conflict | 📣
Protests; demonstrations; protest; riots | Proteste; Demonstrationen; Demos | Manifestations; protestations; émeutes | Protestas; manifestaciones; disturbios | Протесты; митинги; демонстрации | Διαμαρτυρίες; διαδηλώσεις; πορείες | Протести; protesti; демонстрације | Protestos; manifestações | Protestolar; gösteriler; eylemler | احتجاجات; مظاهرات
earthquakes | | disaster | 🌋
Earthquakes; earthquake; quakes; seismic activity | Erdbeben | Séismes; tremblements de terre; séisme; tremblement de terre | Terremotos; sismos; terremoto; sismo | Землетрясения; землетрясение | Σεισμοί; σεισμός | Земљотреси; zemljotresi; земљотрес | Terremotos; sismos; terremoto | Depremler; deprem | زلازل; زلزال
fires | | disaster | 🔥
Fires; fire; wildfires; bushfires; forest fires; blazes | Brände; Waldbrände; Feuer | Incendies; feux de forêt; incendie | Incendios; incendios forestales; incendio | Пожары; лесные пожары; пожар | Πυρκαγιές; φωτιές; φωτιά | Пожари; požari; пожар | Incêndios; queimadas; incêndio | Yangınlar; orman yangınları; yangın | حرائق; حريق
storms | | weather | 🌀
Storms; hurricanes; hurricanes and storms; tropical storms; typhoons; tornadoes | Stürme; Unwetter; Hurrikane | Tempêtes; ouragans; cyclones | Tormentas; huracanes; ciclones | Ураганы; штормы; бури | Καταιγίδες; τυφώνες; κακοκαιρία | Олује; oluje; урагани | Tempestades; furacões | Fırtınalar; kasırgalar | عواصف; أعاصير
travel | | lifestyle | ✈️
Travel; tourism; holidays; trips | Reisen; Tourismus; Urlaub | Voyages; tourisme; vacances | Viajes; turismo; vacaciones | Путешествия; туризм; отдых | Ταξίδια; τουρισμός | Путовања; putovanja; туризам | Viagens; turismo; férias | Seyahat; turizm; tatil | سفر; سياحة
food | | lifestyle | 🍽
Food; cooking; recipes; restaurants; food and drink | Essen; Kochen; Rezepte; Essen und Trinken; Restaurants | Cuisine; gastronomie; recettes; restaurants | Gastronomía; cocina; recetas; comida | Еда; кулинария; рецепты; рестораны | Φαγητό; μαγειρική; συνταγές; γαστρονομία | Храна; hrana; рецепти; кување | Comida; culinária; receitas; gastronomia | Yemek; tarifler; mutfak | طعام; طبخ; وصفات
fashion | 20000011 | lifestyle | 👗
Fashion; style; fashion week; designers | Mode; Modewoche | Mode; haute couture; mode et beauté | Moda; diseñadores | Мода; стиль | Μόδα; στυλ | Мода; moda | Moda; estilistas | Moda; stil | أزياء; موضة; الموضة
royals | | human-interest | 👑
Royal family; royals; british royal family; monarchy; the royals | Königshäuser; Royals; Königsfamilie; Adel | Familles royales; famille royale; royauté | Realeza; familia real; casas reales | Королевская семья; монархия; королевские семьи | Βασιλική οικογένεια; γαλαζοαίματοι | Краљевска породица; kraljevska porodica | Família real; realeza | Kraliyet ailesi | العائلة المالكة; العائلة الملكية
obituaries | | human-interest | 🕯
Obituaries; deaths of famous people; obituary; celebrity deaths; notable deaths; famous deaths | Nachrufe; Todesfälle; Todesfälle Prominenter | Nécrologies; disparitions; décès de célébrités | Obituarios; muertes de famosos; fallecimientos | Некрологи; смерть знаменитостей | Νεκρολογίες; θάνατοι διασήμων | Умрлице; čitulje; смрт познатих | Obituários; mortes de famosos | Vefatlar; ölümler | وفيات; وفيات المشاهير
"""
