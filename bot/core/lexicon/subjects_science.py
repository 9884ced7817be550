"""Science, technology, health and nature, rows as in subjects.py. All written by us."""

SCIENCE = """
= space telescopes; telescopes; Teleskope; télescope spatial; telescopio espacial; телескопы; 望远镜
+ webb telescope; james webb; jwst; hubble; euclid telescope; vera rubin; roman telescope; radio telescope; space telescope; very large telescope; weltraumteleskop*; télescope; telescopio; телескоп*; 韦伯; 望远镜; 天眼
- galaxy; deep field
= black holes; black hole; gravitational waves; Schwarze Löcher; trous noirs; agujeros negros; чёрные дыры; 黑洞
+ black hole; gravitational* wave; event horizon; ligo; schwarze* loch; schwarze* löcher; trou noir; trous noirs; agujero negro; черн* дыр*; гравитационн* волн*; μαύρη τρύπα; kara delik; ثقب أسود; 黑洞; 引力波
- singularity*; hawking
! budget black hole; fiscal black hole; black hole in public finances; financial black hole
= asteroids; asteroid; comets; near-earth objects; planetary defence; Asteroiden; астероиды; αστεροειδείς; 小行星
+ asteroid; comet; near-earth object; planetary defense; planetary defence; osiris-rex; bennu; interstellar* comet; 3i/atlas; dart mission; asteroid*; komet; astéroïde*; comète*; cometa*; астероид*; комет*; αστεροειδ*; κομήτης; göktaşı; كويكب; مذنب; 小行星; 彗星
- meteor; impact; flyby
! washington comets; comet tv
= alien life; extraterrestrial life; aliens; Außerirdische; vie extraterrestre; extraterrestres; инопланетяне; внеземная жизнь; 外星人
+ ufo; uap; extraterrestrial*; alien life; exoplanet; habitable planet; signs of life on; seti; unidentified* aerial; unidentified* flying; area 51; außerirdisch*; exoplanet*; ovni; ovnis; extraterrestre*; exoplanète*; инопланет*; нло; экзопланет*; внеземн*; εξωγήιν*; εξωπλανήτ*; uzaylı*; فضائيين; 外星; 系外行星; 不明飞行物
- aliens; biosignature*
! illegal aliens; alien romulus; alien film; alien movie; alien earth series
= china's space programme; tiangong; chang'e; chinese space station; chinesische raumfahrt; programme spatial chinois; космическая программа китая; 中国航天; 神舟; 天宫; 嫦娥
+ tiangong; shenzhou; chang'e; tianwen; taikonaut*; chinese astronaut; chinese space; chinese rocket; china's space; long march rocket; chinesische* raumstation*; taïkonaute*; тайконавт*; китайск* космонавт*; 神舟; 天宫; 嫦娥; 天问; 航天员; 长征
- china; moon; lunar
= indian space programme; isro; chandrayaan; gaganyaan; indische raumfahrt; 印度航天
+ isro; chandrayaan*; gaganyaan; aditya-l1; shubhanshu shukla; sriharikota*; pslv; gslv; 月船
- india; moon; launch
= artemis; artemis program; return to the moon; lunar gateway; sls rocket; programme artemis; programa artemis; программа артемида; 阿尔忒弥斯
+ artemis ii; artemis iii; artemis 2; artemis 3; artemis mission; artemis program; orion capsule; space launch system; lunar gateway; moon base; return to the moon; mission artemis; programme artemis; артемид*; 阿尔忒弥斯; 登月
- nasa; moon; astronauts; orion
! artemis fowl
= satellites; space junk; Satelliten; satélites; спутники; 卫星
+ starlink; satellite internet; satellite launch; satellite launched; spy satellite; weather satellite; oneweb; kuiper satellites; space junk; space debris; satelliten*; weltraumschrott*; débris spatiaux; débris spatial; basura espacial; satélite; спутник*; космическ* мусор*; старлинк*; türksat; قمر صناعي; ستارلينك; 卫星; 星链; 北斗
- satellite; orbit; constellation*; esa
! satellite office; satellite city; sputnik news; sputnik v; спутник v; спутник жизни
= european rockets; european spaceflight; Europäische Raumfahrt; agence spatiale européenne; еврокосмос; 欧洲航天局
+ ariane; arianespace*; ariane 6; vega-c; european space agency; isar aerospace; rocket factory augsburg; josef aschbacher; alexander gerst; thomas pesquet; sophie adenot; juice mission; kourou; europäische* raumfahrtagentur*; agence spatiale européenne; agencia espacial europea; miura 5; pld space; 阿丽亚娜; 欧空局
- esa; rocket; launcher; satellite
! ariane mnouchkine
= russian space programme; roscosmos; baikonur; vostochny; роскосмос; байконур; космодром восточный; российский космос
+ roscosmos; baikonur; vostochny cosmodrome; soyuz; luna-25; cosmonaut; роскосмос*; байконур*; космодром*; союз мс; космонавт*; прогресс мс; ракета-носител*; баканов*
- мкс; ракет*; iss
= international space station; iss; space station; Internationale Raumstation; station spatiale internationale; estación espacial internacional; мкс; uluslararası uzay istasyonu; محطة الفضاء; 国际空间站
+ international* space station; space station; spacewalk; stranded astronauts; butch wilmore; suni williams; axiom mission; crew dragon; raumstation*; station spatiale; estación espacial; мкс; орбитальн* станци*; выход* в открытый космос; uzay istasyonu; محطة الفضاء; 空间站
- astronaut; orbit; iss
= human evolution; neanderthals; early humans; hominins; Neandertaler; Menschheitsgeschichte; évolution humaine; evolución humana; эволюция человека; неандертальцы; 人类起源
+ neanderthal*; hominin; homo sapiens; homo naledi; denisovan; early humans; human ancestors; human evolution; ancient dna; neandertaler*; urmensch*; néandertal*; неандертал*; древн* человек*; денисовц*; предк* человека; 尼安德特; 古人类
- fossil; skull; cave; ancestor
= egyptology; ancient egypt; pharaohs; pyramids; mummies; tutankhamun; Ägyptologie; Pharaonen; égypte antique; antiguo egipto; древний египет; мумии; πυραμίδες; الفراعنة; 古埃及
+ pharaoh; tutankhamun*; pyramid; mummy; ancient egyptian; ancient egypt; sphinx; valley of the kings; rosetta stone; nefertiti; pharao*; pyramide*; mumie*; pharaon*; momie*; faraón*; momia*; pirámide*; фараон*; мумия; пирамид* хеопса; φαραώ*; مومياء; فرعون; الأهرامات; 法老; 金字塔; 木乃伊; 兵马俑
- tomb; egypt; giza
! food pyramid; pyramid scheme; yummy mummy; the mummy film; финансов* пирамид*; louvre pyramid
= classical antiquity; antiquity; Antike; antiquité; antigüedad; античность
+ pompeii; roman empire; ancient rome; roman villa; roman mosaic; roman soldier; roman fort; herculaneum*; hadrian's wall; ancient greek; ancient greece; viking ship; viking burial; viking age; vikings; gladiator; pompeji; römerzeit; römisch*; wikinger*; pompéi; rome antique; gallo-romain*; pompeya; villa romana; помпе*; древн* рим*; викинг*; αρχαί* ναός; αρχαιολογ*; antik kent; 庞贝; 古罗马; 维京
- excavation; mosaic; archaeologist*; antiquity
! minnesota vikings; gladiator ii; gladiator 2; roman abramovich; roman reigns; roman catholic; vikings series; römisch-katholisch*
= stonehenge; metal detecting; hoards; treasure finds; treasure hunting; Schatzfunde; trésors; détecteurs de métaux; tesoros; клады; define; 宝藏
+ stonehenge; metal detectorist*; treasure trove; hoard of; coin hoard; roman coins; buried treasure; viking hoard; bronze age; iron age; schatzfund*; sondengänger*; himmelsscheibe*; trésor gaulois; tesoro escondido; клад; кладоискател*; 宝藏
- coins; hoard; archaeologist*; treasure
= science funding; research funding; universities research; scientific fraud; peer review; research misconduct; nih; Forschungsförderung; Forschungspolitik; financement de la recherche; financiación de la ciencia; финансирование науки; 科研经费; 学术不端
+ research funding; science funding; nih; national institutes of health; national science foundation; peer review; retracted paper; retraction; research misconduct; paper mill; scientific fraud; horizon europe; grant cuts; max-planck*; fraunhofer*; helmholtz*; forschungsförderung*; dfg; cnrs; inserm; csic; ран; российск* академи* наук; грант*; минобрнауки; tübitak; 学术不端; 国家自然科学基金; 院士
- grants; scientists; researcher*; journal; universitie*
= cern; particle physics; large hadron collider; higgs boson; antimatter; Teilchenphysik; physique des particules; física de partículas; коллайдер; бозон хиггса; 粒子物理; 对撞机
+ cern; hadron collider; lhc; higgs; higgs boson; particle accelerator*; particle physics; neutrino; antimatter; muon; quark; teilchenbeschleuniger*; teilchenphysik*; accélérateur* de particules; boson; acelerador de partículas; neutrino*; коллайдер*; бозон*; нейтрино; антиматери*; ускорител* частиц; церн; 对撞机; 粒子; 中微子; 江门中微子
- physicists; collider
= brain-computer interfaces; neuralink; brain implants; brain chips; Hirnimplantate; implants cérébraux; нейралинк; чипы в мозг; 脑机接口
+ neuralink; brain implant; brain-computer; brain chip; synchron brain; neurotechnology*; hirnimplantat*; gehirnchip; interface cerveau; implant cérébral; нейралинк; нейроинтерфейс*; чип в мозг; чип* в мозг; 脑机接口; 神经连接
- implant; paralysed; paralyzed; electrodes
= longevity; ageing research; anti-ageing; Langlebigkeit; longévité; longevidad; долголетие; 长寿
+ stem cell; gene therapy; cloning; cloned; longevity; anti-ageing; anti-aging; life expectancy; lifespan; centenarian*; blue zones; bryan johnson; oldest person; oldest man; oldest woman; stammzell*; gentherapie*; geklont*; langlebigkeit*; lebenserwartung*; cellules souches; thérapie génique; longévité; espérance de vie; centenaire; doyenne de l'humanité; células madre; terapia génica; longevidad; esperanza de vida; centenari*; стволов* клет*; генн* терапи*; клонир*; долголети*; долгожител*; продолжительност* жизни; προσδόκιμο ζωής; uzun ömür; kök hücre; متوسط العمر; الخلايا الجذعية; 干细胞; 长寿; 预期寿命; 抗衰老
- ageing; aging; mice; therapy
! cloned cards; cloned vehicle; cloned number plates; battery lifespan; centenaire de la
= cybersecurity; data breaches; ransomware; data leaks; data breach; malware; Cybersicherheit; Datenlecks; Ransomware; cybersécurité; fuites de données; ciberseguridad; filtraciones de datos; кибербезопасность; утечки данных; κυβερνοασφάλεια; siber güvenlik; الأمن السيبراني; 网络安全; 数据泄露
+ cybersecurity*; cyber security; ransomware; data breach; data leak; malware; zero-day; hackers; cyberattack*; cyber attack; password manager; two-factor; phishing; lockbit; scattered spider; spyware; pegasus spyware; nso group; cybersicherheit*; cyberangriff*; hackerangriff*; datenleck*; datenpanne; bsi; cyberattaque*; cybersécurité*; fuite de données; piratage; pirate informatique*; rançongiciel*; anssi; ciberataque*; ciberseguridad*; filtración de datos; incibe; кибератак*; кибербезопасност*; хакер*; хакерск*; утечк* данных; слив данных; вирус-вымогател*; κυβερνοεπίθεση; χάκερ*; siber saldırı; siber güvenlik; هجوم إلكتروني; الأمن السيبراني; 网络安全; 数据泄露; 黑客; 勒索软件
- breach; passwords; vulnerability*; hacked; leaked data
= messaging apps; messengers; messengerdienste; мессенджеры
+ whatsapp; telegram; signal app; signal chat; signalgate; encryption; end-to-end; chat control; imessage; messenger app; messaging app; pavel durov; durov; vpn; verschlüsselung*; chatkontrolle*; messenger-dienst*; chiffrement*; messagerie chiffrée; cifrado; вотсап; ватсап; мессенджер*; телеграм; дуров*; впн; واتساب; تيليجرام; 微信; 加密
- messages; backdoor; signal
! telegram & argus
= facial recognition; biometrics; digital id; smart cities; cctv; Gesichtserkennung; reconnaissance faciale; identité numérique; reconocimiento facial; распознавание лиц; биометрия; yüz tanıma; 人脸识别; 数字身份
+ facial recognition*; face recognition*; biometric; digital id; digital identity; cctv cameras; id cards; clearview; fingerprint* scans; gesichtserkennung*; biometrisch*; elektronischer* personalausweis*; eu-wallet; reconnaissance* faciale; identité numérique; vidéosurveillance*; france identité; reconocimiento* facial; biometría; распознаван* лиц*; биометри*; госуслуг*; yüz tanıma; e-devlet; 人脸识别; 数字身份
- cctv; surveillance*; cameras
= ai regulation; ai act; ai safety; regulation of ai; ai ethics; ai laws; KI-Regulierung; KI-Gesetz; AI Act; régulation de l'ia; loi sur l'ia; regulación de la ia; ley de ia; регулирование ии; закон об ии; 人工智能监管
+ ai act; ai regulation; ai regulation*; regulate ai; regulating ai; ai safety; ai law; ai bill; ai rules; ai ethics; ai moratorium; ai risks; superintelligence*; ai guardrails; ai watchdog; ki-gesetz; ki-verordnung; ki-regulierung; règlement sur l'ia; régulation de l'ia; ley de ia; reglamento de ia; регулирован* ии; регулирован* нейросет*; 人工智能法; ai监管; 人工智能治理
- ai; regulators; rules; act
= deepfakes; ai-generated images; ai art; ai slop; synthetic media; Deepfakes; hypertrucages; дипфейки; 深度伪造; ai换脸
+ deepfake; ai-generated; ai slop; ai video; ai art; ai music; ai actress; voice cloning; fake nudes; nudify; sora app; veo 3; midjourney; ki-generiert*; généré par ia; générées par l'ia; generado con ia; generadas con ia; generadas por ia; дипфейк*; сгенерированн* ии; нейросет*; 深度伪造; 换脸; ai生成
- fake; images; likeness
= ai and jobs; automation of work; ai jobs; ai replacing workers; KI und Arbeit; KI Jobs; ia et emploi; ia y empleo; ии и работа; 人工智能就业
+ ai jobs; jobs to ai; replaced by ai; ai replace; ai will replace; ai layoffs; ai taking jobs; ai workers; ai agents; automation threatens; ki ersetzt; ki jobs; ia va remplacer; remplacés par l'ia; reemplazado* por la ia; ии заменит; заменит ии; замен* ии; замен* искусственн* интеллект*; 被ai取代
- ai; automation; workforce; workers; jobs
= ai in schools; ai in education; chatgpt in schools; KI in der Schule; ia à l'école; ia en la educación; ии в образовании; 人工智能教育
+ ai in schools; ai in education; ai in classrooms; ai cheating; students using ai; chatgpt in schools; students use chatgpt; ki im unterricht; ki in der schule; ki an schulen; ia à l'école; ia en las aulas; ии в школ*; ai教育
- classroom; students; homework; ai; pupils
= humanoid robots; robot dogs; robotics; Humanoide Roboter; robots humanoïdes; robots humanoides; гуманоидные роботы; человекоподобные роботы; insansı robotlar; روبوتات; 人形机器人; 机器人
+ humanoid robot; robot dog; robots; robotic; boston dynamics; optimus robot; unitree; figure ai; humanoid*; roboter*; robot humanoïde; робот*; гуманоид*; андроид-робот*; ρομπότ; insansı robot*; روبوت; 机器人; 宇树
- automation; machine
! mr robot; robot chicken
= screen time; children and smartphones; phone bans in schools; social media bans; children online; kids and social media; Handyverbot; Handyverbot an Schulen; Social-Media-Verbot; interdiction des réseaux sociaux; écrans et enfants; móviles en las aulas; menores y redes sociales; дети и гаджеты; запрет телефонов в школах; εθισμός στα κινητά; 青少年网络
+ screen time; phone ban; smartphone ban; phones in schools; cellphone ban; cellphones in schools; social media ban; under-16s; age verification*; smartphone-free childhood; instagram teens; teen accounts; handyverbot*; smartphone-verbot; social-media-verbot; mindestalter* für social media; interdiction* des réseaux sociaux; interdiction* du portable; moins de 15 ans; temps d'écran; majorité numérique; móviles en las aulas; prohibición* del móvil; menores de 16; запрет телефонов; запрет* смартфон*; смартфон* в школ*; απαγόρευση κινητών; telefon yasağı; 防沉迷; 未成年人网络
- teens; children; social media; addictive; smartphone*; phones
= wearables; smart devices; умные устройства
+ smartwatch; smartwatche*; apple watch; fitbit; oura ring; smart glasses; ray-ban meta; meta glasses; google glass; smart home; smart speaker; alexa; amazon echo; siri; fitness tracker; wearable; garmin; montre connectée; lunettes connectées; domotique; reloj inteligente*; gafas inteligente*; умн* час*; умн* дом*; умн* колонк*; яндекс станци*; smart gözlük; akıllı saat; akıllı gözlük; 智能手表; 智能眼镜; 智能家居
- gadget; device; sensors
! alexa chung; alexa bliss
= personal computers; pcs; rechner und laptops
+ laptop; macbook; windows 11; windows 10; windows update; chromebook; surface pro; ipad; gaming pc; graphics card; rtx 5090; ryzen; core ultra; ssd; ram prices; raspberry pi; lenovo; dell; notebooks; grafikkarte*; ordinateur*; carte graphique; ordenador*; portátil*; ноутбук*; видеокарт*; процессор*; компьютер*; bilgisayar*; υπολογιστ* windows; 笔记本电脑; 显卡; 电脑
- processor; pc; tablet; keyboard
= mobile apps; Apps; applications mobiles; приложения; 应用
+ app store; google play; dating app; tinder; bumble; hinge; grindr; mobile app; super app; app developers; dating-app*; appli de rencontre; applis de rencontre; application* mobile; apps de citas; приложени*; тиндер*; мобильн* приложени*; uygulama*; تطبيق; 应用商店; 鸿蒙
- app; download; swipe
= web search; browsers and search engines
+ search engine; google search; ai overviews; bing; duckduckgo; chrome browser; google chrome; firefox; mozilla; wikipedia; jimmy wales; ai browser; suchmaschine*; moteur de recherche; navigateur web; buscador*; navegador*; поисковик*; яндекс*; википеди*; рувики; браузер*; 搜索引擎; 维基百科; 浏览器
- search; browser; yandex
! bing crosby; chandler bing; яндекс такси; яндекс пробки
= electric vehicle charging; charging stations; ev charging; Ladesäulen; Ladestationen; bornes de recharge; puntos de recarga; зарядные станции; электрозаправки; şarj istasyonu; 充电桩
+ charging station; ev charging; ev charger; charging point; charging network; supercharger*; ladesäule*; ladestation*; ladeinfrastruktur*; wallbox; borne de recharge; puntos de recarga; зарядн* станци*; электрозаправ*; şarj istasyon*; 充电桩; 换电
- ev; range anxiety; plug
= future of flying; air taxis and flying cars
+ air taxi; air taxis; flying car; evtol; joby aviation; archer aviation; volocopter; lilium; supersonic jet; supersonic flight; boom supersonic; electric plane; sustainable* aviation fuel; hydrogen plane; flugtaxi*; taxi volant; taxis volants; avion électrique; taxi aéreo; аэротакси; летающ* автомобил*; летающ* такси; uçan araba; 飞行汽车; 低空经济
- aviation; vertical take-off
= carbon capture; geoengineering; carbon removal; carbon storage; CCS; captage du carbone; captura de carbono; улавливание углерода; геоинженерия; 碳捕集
+ carbon capture; carbon removal; carbon storage; direct air capture; geoengineering*; solar geoengineering*; carbon credits; carbon offsets; ccs; co2-speicherung; captage du carbone; captage et stockage; géo-ingénierie; captura de carbono; créditos de carbono; улавливани* углерод*; углеродн* единиц*; 碳捕集; 碳汇
- co2; carbon; storage
= heatwaves; heat waves; extreme heat; heatwave; Hitzewellen; Hitze; canicules; vague de chaleur; olas de calor; calor extremo; жара; волны жары; καύσωνες; sıcak hava dalgası; موجة حر; 高温; 热浪
+ heatwave; heat wave; extreme heat; record heat; record temperature*; hottest day; hottest year; hottest month; hottest summer; heat warning; heat dome; heat deaths; hitzewelle*; hitzerekord*; hitzewarnung*; hitzetote; hitzefrei; canicule*; vague de chaleur; fortes chaleurs; ola de calor; calor extremo; temperatura* récord; жара; аномальн* жар*; καύσωνα*; καύσωνας; toplotni talas*; топлотни талас*; onda de calor; aşırı sıcak*; sıcak hava dalgası; موجة حر; 高温; 热浪
- degrees; temperature*; celsius; scorching; heat; hitze; chaleur
! miami heat
= cold snaps; snow; winter weather; snowstorms; blizzards; cold waves; Schnee; Wintereinbruch; Glatteis; neige; vague de froid; nieve; ola de frío; temporal de nieve; снег; снегопад; морозы; гололёд; χιόνια; χιονιάς; kar yağışı; ثلوج; 降雪; 寒潮
+ snow; snowfall; snowstorm; blizzard; cold snap; winter storm; winter weather; polar vortex; black ice; freezing rain; ice storm; arctic blast; schneefall; schneechao*; wintereinbruch*; glatteis; blitzeis; neuschnee; chutes de neige; neige; verglas; vague de froid; grand froid; nieve; ola de frío; снег; снегопад*; мороз; гололед*; метел*; похолодани*; χιόνι*; χιόνια; παγετ*; κακοκαιρία; sneg; snega; kar yağışı; kar fırtınası; ثلوج; 降雪; 暴雪; 寒潮
- freezing; ice; schools closed; winter; frost
! snow white; jon snow; snow crab; john snow; snow leopard; phoebe snow; brittany snow; blanche-neige
= droughts; drought; water shortages; water scarcity; Dürre; Trockenheit; sécheresses; sécheresse; sequías; sequía; засухи; засуха; ξηρασία; kuraklık; جفاف; 干旱
+ drought; water shortage; water scarcity; water restriction*; hosepipe ban; water rationing; low water; colorado river; lake mead; dry spell; dürre*; trockenheit*; niedrigwasser*; wassermangel*; sécheresse*; restriction* d'eau; nappes phréatique*; pénurie d'eau; sequía*; embalses; pantanos; restriccione* de agua; засух*; маловоди*; нехватк* воды; дефицит* воды; ξηρασία*; λειψυδρία*; suša; suše; seca histórica; estiagem; kuraklık*; baraj doluluk; الجفاف; شح المياه; 干旱; 旱情
- reservoirs; crops; rainfall; aquifer
! championship* drought; title drought; goal drought; trophy drought; scoring drought; playoff drought
= ocean and climate patterns; monsoon and el niño
+ el niño; la niña; monsoon; gulf stream; amoc; ocean temperature*; sea surface temperature*; marine heatwave; golfstrom; monsun*; mousson; monzón; муссон*; гольфстрим*; эль-ниньо; muson; الرياح الموسمية; ال نينيو; 厄尔尼诺; 拉尼娜; 季风
- rains; pacific; currents
! monsoon wedding
= landslides and avalanches; Erdrutsche und Lawinen; оползни и лавины
+ landslide kills; landslides; mudslide; avalanche; sinkhole; rockfall; rockslide; buried in landslide; landslide buries; debris flow; erdrutsch*; lawine*; bergsturz; felssturz; blatten; murgang; glissement de terrain; glissement* de terrain; éboulement*; coulée de boue; deslizamiento*; corrimiento*; alud; aludes; socavón; оползн*; лавин*; селев*; камнепад*; обвал* горн*; κατολίσθηση; χιονοστιβάδα; klizišt*; клизишт*; lavina; deslizamento*; heyelan*; toprak kayması; çığ düş*; انهيار أرضي; انهيار ثلجي; 山体滑坡; 泥石流; 雪崩
- buried; slope; rescuers
! landslide victory; landslide win; colorado avalanche; avalanche of; wahl-erdrutsch; by a landslide; in a landslide; landslide election
= tsunamis; tsunami; Tsunamis; цунами; τσουνάμι; تسونامي; 海啸
+ tsunami; tsunamis; tsunami warning; tidal wave; цунами; τσουνάμι; cunami; تسونامي; 海啸
- quake; coast; waves; evacuation
! tsunami of; tsunami democracy; blue tsunami; red tsunami
= plastic pollution; microplastics; plastic bags; recycling; rubbish; plastic treaty; Plastikmüll; Mikroplastik; Recycling; pollution plastique; microplastiques; recyclage; déchets; contaminación por plásticos; reciclaje; microplásticos; пластик; микропластик; мусор; переработка мусора; πλαστικά; ανακύκλωση; plastik kirliliği; geri dönüşüm; بلاستيك; 塑料污染; 垃圾分类
+ plastic pollution; microplastic*; plastic waste; plastic bags; plastic bottles; single-use plastic; plastics treaty; recycling; recycled; landfill; garbage patch; litter pickers; e-waste; bin strike; plastikmüll*; mikroplastik*; plastiktüte*; recycling*; mülldeponie*; müllabfuhr; gelbe* tonne; pfandsystem*; einwegpfand*; pollution plastique; microplastique*; recyclage; déchets; déchetterie*; consigne; tri sélectif; microplástico*; reciclaje; vertedero*; residuos; микропластик*; мусорн* полигон*; раздельн* сбор*; вывоз* мусора; переработк* отходов; мусоросжигат*; свалк*; ανακύκλωση; σκουπίδ*; μικροπλαστικά; deponij*; депониј*; reciklaž*; reciclagem; geri dönüşüm; plastik atık; النفايات; 塑料污染; 微塑料; 垃圾分类
- plastic; waste; rubbish; trash; bottles; мусор*
! plastic surgery; plastic surgeon; nuclear waste; waste of time; déchets nucléaires; residuos nucleares; radioactive* waste
= air pollution; smog; air quality; Luftverschmutzung; Feinstaub; pollution de l'air; qualité de l'air; contaminación del aire; calidad del aire; загрязнение воздуха; смог; качество воздуха; ατμοσφαιρική ρύπανση; zagađenje vazduha; загађење ваздуха; hava kirliliği; تلوث الهواء; 空气污染; 雾霾
+ air pollution; smog; air quality; polluted air; toxic air; ulez; low emission zone; clean air zone; pm2.5; luftverschmutzung*; feinstaub*; luftqualität*; stickoxid*; umweltzone*; dieselfahrverbot*; pollution de l'air; qualité de l'air; particules fines; zfe; contaminación* atmosférica*; calidad del aire; zona de bajas emisiones; загрязнен* воздуха; смог; качеств* воздуха; черного неба; αιθαλομίχλη; ατμοσφαιρική ρύπανση; zagađen* vazduh*; загађен* ваздух*; qualidade do ar; hava kirliliği; تلوث الهواء; 雾霾; 空气质量; 沙尘暴
- pollution; fumes; particulate*; haze
= water pollution; environmental disasters; Wasserverschmutzung; pollution de l'eau; загрязнение воды; 水污染
+ oil spill; oil slick; chemical spill; water pollution; sewage; thames water; sewage spills; toxic spill; contaminated* water; lead pipes; flint water; pfas; polluted river; fish die; dead fish; ölpest; fischsterben*; gewässerverschmutzung*; nitrat im grundwasser*; marée noire; pollution de l'eau; eau contaminée; vertido*; derrame de petróleo; marea negra; agua contaminada*; mar menor; разлив* нефт*; разлив* мазут*; мазут*; загрязнен* воды; сточн* вод*; πετρελαιοκηλίδα; λύματα; izlivanje nafte; derramamento* de óleo; petrol sızıntısı; müsilaj; تسرب نفطي; 漏油; 水污染; 核污染水; 污水
- spill; contaminated*; river; toxic; pipes
= coral reefs; great barrier reef; coral bleaching; marine conservation; high seas treaty; overfishing; Korallen; Überfischung; récifs coralliens; coraux; surpêche; arrecifes; corales; sobrepesca; кораллы; коралловые рифы; κοράλλια; mercanlar; الشعاب المرجانية; 珊瑚礁
+ coral; coral reef; great barrier reef; coral bleaching; marine reserve; marine protected area; high seas treaty; overfishing*; deep-sea mining; bottom trawling; kelp forest; seagrass; koralle*; überfischung*; tiefseebergbau*; récif*; corail; coraux; surpêche; aire marine protégée; arrecife*; coral*; sobrepesca; minería submarina; коралл*; рифов; глубоководн* добыч*; κοράλλι*; mercan*; الشعاب المرجانية; 珊瑚; 深海采矿
- reef; ocean; marine; seabed
! coral gables; coral springs; coral snake
= antarctica; antarctic; south pole; Antarktis; antarctique; antártida; антарктида; антарктика; ανταρκτική; antarktika; القطب الجنوبي; 南极
+ antarctica; antarctic; south pole; thwaites; ross sea; emperor penguin; antarktis*; antarktisch*; antarctique*; antártid*; antártic*; антаркти*; южн* полюс*; ανταρκτικ*; antarktika; القارة القطبية الجنوبية; 南极
- iceberg; ice shelf; penguins
= glaciers; melting ice; ice melt; alpine glaciers; sea level; Gletscher; Gletscherschmelze; fonte des glaces; niveau de la mer; glaciares; deshielo; ледники; таяние ледников; παγετώνες; buzullar; الأنهار الجليدية; 冰川
+ glacier; melting ice; ice melt; sea level rise; rising sea; sea ice; ice sheet; permafrost; iceberg; gletscher*; meeresspiegel*; meereis; fonte des glaces; fonte des glaciers; banquise; montée des eaux; niveau de la mer; glaciar*; deshielo; nivel del mar; ледник*; таян* льд*; таян* ледник*; вечн* мерзлот*; айсберг*; παγετών*; glečer*; глечер*; geleira*; buzul*; الجليد; 冰川; 海平面; 冻土; 冰山
- melting; ice; thaw
! iceberg lettuce; tip of the iceberg
= big game; big cats and elephants; safari animals; wilderei; poaching
+ elephant; rhino; rhinoceros; poaching; poacher; ivory trade; tiger attack; tigers; tiger cub; amur tiger; lioness; lion cub; lion attack; leopard; cheetah; jaguar; giraffe; hippo; gorilla; chimpanzee; chimpanzee*; orangutan*; elefant*; nashorn*; löwe; löwin; löwen im; tigerin; leopard*; flusspferd*; gorilla*; schimpanse*; éléphant*; braconn*; wilderer*; wilderei*; elefante*; rinoceronte*; furtivo*; leopardo*; слон; слоненок; носорог*; браконьер*; тигр; тигрица; тигренок; леопард*; львица; львенок; гепард*; ελέφαντ*; ρινόκερ*; fil yavrusu; gergedan*; فيل; الأفيال; 大象; 老虎; 东北虎; 犀牛; 豹; 偷猎
- lion; ranger; safari; herd; ivory
! detroit tigers; hull kr tigers; leicester tigers; tiger woods; elephant in the room; lsu tigers; jaguar land rover; jacksonville* jaguars; jaguar cars; leopard tank; leopard 2; leopard-panzer*; atlas lions; white elephant; richmond tigers
= zoos; zoo; zoo births; Zoo; Zoos; Tierpark; zoos en france; zoológicos; зоопарки; зоопарк; hayvanat bahçesi; 动物园
+ panda; zoo; zookeeper; aquarium; pygmy hippo; moo deng; panda*; tierpark; tiergarten; zootier*; zoo de beauval; zoológic*; oso panda; зоопарк*; зоосад*; панда; катюш* панда; капибар*; ζωολογικ* κήπ*; zoološki vrt; зоолошки врт; hayvanat bahçesi; حديقة الحيوان; باندا; 大熊猫; 熊猫; 动物园
- cub; enclosure; animals
! panda express; fiat panda; panda bonds; bahnhof zoo; kung fu panda
= pests; invasive species; Invasive Arten; Schädlinge; espèces invasives; especies invasoras; plagas; вредители; istilacı türler; 入侵物种
+ invasive species; asian hornet; murder hornets; locust; bed bugs; bedbugs; lanternfly; cane toad; japanese beetle; ticks; tick-borne; mosquitoes; rat infestation*; rats; fire ants; zebra mussels; pest control; invasive arten; invasive art; zecken; zeckensaison*; tigermücke*; asiatische hornisse; stechmücken*; rattenplage*; waschbär*; frelon asiatique; punaises de lit; moustique tigre; moustiques; tiques; sauterelle*; chenilles processionnaire*; especies invasoras; especie invasora; mosquito tigre; avispa asiática; chinches; garrapatas; plaga; cangrejo azul; клещ; клещей; саранч*; комар*; мошк*; борщевик*; κουνούπι*; ακρίδες; λαγοκέφαλ*; krpelj*; komarci; kene; sivrisinek*; çekirge*; الجراد; البعوض; 入侵物种; 蝗虫; 蚊子; 白蚁
- pest; infestation*; hornets
! love rats
= vaccine policy; anti-vaccine movement; measles vaccines; vaccine mandates; anti-vaxxers; childhood vaccines; rfk jr vaccines; Impfpflicht; obligation vaccinale; antivacunas; обязательная вакцинация; антипрививочники; 疫苗政策
+ vaccine mandate; anti-vaccine; anti-vax; anti-vaxx*; vaccine hesitancy; vaccine skeptic; childhood vaccines; vaccine schedule; vaccine panel; vaccine injury; vaccine exemptions; vaccine passport; measles vaccine; mmr vaccine; impfpflicht*; impfgegner*; impfskeptiker*; obligation vaccinale; antivax; passe sanitaire; pass sanitaire; antivacuna*; vacunación obligatoria*; обязательн* вакцин*; антипрививочн*; αντιεμβολιαστ*; antivakser*; aşı karşıt*; 疫苗接种率
- vaccine; measles; kennedy; cdc
= childhood diseases; kinderkrankheiten; детские инфекции
+ measles; whooping cough; pertussis; polio; mumps; chickenpox; rubella; scarlet fever; diphtheria; masern*; keuchhusten*; kinderlähmung*; rougeole; coqueluche; poliomyélite*; sarampión; tosferina; poliomielitis*; корь; коклюш*; полиомиелит*; ветрянк*; ιλαρά*; κοκκύτη*; sarampo; male boginje; morbili; kızamık; الحصبة; شلل الأطفال; 麻疹; 百日咳; 脊髓灰质炎; 水痘
- outbreak; unvaccinated*; vaccination*
= mpox; monkeypox; Affenpocken; variole du singe; viruela del mono; оспа обезьян; maymun çiçeği; جدري القردة; 猴痘
+ mpox; monkeypox; smallpox; affenpocken*; variole du singe; variole; viruela del mono; viruela; оспа обезьян; maymun çiçeği; جدري القردة; 猴痘
- outbreak; cases
= bacterial epidemics; epidemic diseases; эпидемические болезни
+ cholera; tuberculosis*; typhoid; bubonic plague; pneumonic plague; tb outbreak; tb cases; leprosy; meningitis; legionnaires' disease; legionnaire*; hantavirus; lassa fever; marburg virus; yellow fever; tuberkulose*; lepra; legionellen*; pest-ausbruch; tuberculose*; peste; légionellose*; méningite; cólera; legionela; fiebre amarilla; холер*; туберкулез*; брюшн* тиф*; менингит*; легионел*; бубонн* чум*; хантавирус*; χολέρα*; φυματίωση*; μηνιγγίτιδα*; tuberkuloza*; meningitidis*; kolera; verem; menenjit; الكوليرا; السل; 霍乱; 结核病; 鼠疫; 汉坦病毒
- outbreak; epidemic; bacteria
! universität* marburg; marburg an der; peste porcine; peste porcina
= animal diseases; Tierseuchen; болезни животных
+ bird flu; avian flu; avian influenza; h5n1; h5n9; swine flu; african swine fever; foot-and-mouth; foot and mouth disease; bluetongue; screwworm; mad cow; lumpy skin; chronic wasting disease; vogelgrippe*; geflügelpest*; schweinepest*; klauenseuche*; mks; blauzungen*; grippe aviaire; peste porcine; fièvre aphteuse; fièvre catarrhale; dermatose nodulaire; gripe aviar; peste porcina; fiebre aftosa; lengua azul; dermatosis nodular; птич* грипп*; чум* свиней; ачс; ящур*; бешенств*; γρίπη των πτηνών; ευλογιά; αφθώδη πυρετ*; ptičji grip; afrička kuga; gripe aviária; kuş gribi; şap hastalığı; إنفلونزا الطيور; الحمى القلاعية; 禽流感; 非洲猪瘟; 口蹄疫
- poultry; cattle; cull; flock; livestock; farm; herd
= mosquito-borne diseases; mückenübertragene krankheiten
+ zika; dengue; chikungunya*; west nile virus; west nile; oropouche; mosquito-borne; denguefieber*; dengue-fieber; west-nil*; virus du nil; virus del nilo; nilo occidental; лихорадк* денге; лихорадк* западн* нила; зика; чикунгунь*; ιό* του δυτικού νείλου; δυτικού νείλου; groznica zapadnog nila; batı nil; حمى الضنك; 登革热; 寨卡; 基孔肯雅
- mosquito; outbreak
= superbugs; antibiotics; antibiotic resistance; antimicrobial resistance; antibiotikaresistenz; Antibiotika; antibiorésistance; antibiotiques; resistencia a los antibióticos; антибиотики; антибиотикорезистентность; αντιβιοτικά; antibiyotikler; مضادات حيوية; 抗生素; 超级细菌
+ superbug; antibiotic; antibiotic*; antimicrobial* resistance; antibiotic resistance; drug-resistant; mrsa; candida auris; sepsis; antibiotik*; multiresistent*; antibiotique*; antibiorésistance*; antibiótico*; superbacteria*; антибиотик*; супербактери*; сепсис*; αντιβιοτικ*; antibiyotik*; المضادات الحيوية; 抗生素; 超级细菌; 耐药
- bacteria; resistant; infection
= cancer types; cancer screening; krebsvorsorge
+ breast cancer; prostate cancer; lung cancer; skin cancer; bowel cancer; colon cancer; colorectal cancer; pancreatic cancer; melanoma; cervical cancer; leukaemia; leukemia; ovarian cancer; brain tumour; mammogram; mammography*; cancer screening; chemotherapy*; immunotherapy*; tumour; tumor; brustkrebs*; prostatakrebs*; lungenkrebs*; hautkrebs*; darmkrebs*; bauchspeicheldrüsenkrebs*; krebsvorsorge*; chemotherapie*; tumor*; cancer du sein; cancer de la prostate; cancer du poumon; cancer colorectal; leucémie; cáncer de mama; cáncer de próstata; cáncer de pulmón; cáncer de colon; quimioterapia*; leucemia; рак груди; рак* молочн*; рак* легких; меланом*; лейкоз*; онколог*; опухол*; химиотерапи*; καρκίνο* του μαστού; καρκίνο* του πνεύμονα; rak dojke; meme kanseri; akciğer kanseri; سرطان الثدي; 乳腺癌; 肺癌; 白血病; 肿瘤
- cancer; patients; diagnosis; oncologist
= rare diseases; neurological diseases; seltene Krankheiten; maladies rares; enfermedades raras; редкие заболевания; nadir hastalıklar; 罕见病
+ parkinson's; multiple sclerosis; motor neurone; huntington's; rare disease; muscular dystrophy; cystic fibrosis; spinal muscular atrophy; sickle cell; als patient; als diagnosis; lou gehrig's; multiple sklerose; seltene krankheit*; sclérose en plaques; maladie rare; maladies rares; maladie de charcot; téléthon; esclerosis múltiple; enfermedad rara; enfermedade* raras; ley ela; enfermos de ela; паркинсон*; рассеянн* склероз*; редк* заболеван*; редк* болезн*; орфанн*; спинальн* мышечн*; круг добра; πάρκινσον; σκλήρυνση κατά πλάκας; als hastası; sma hastası; مرض باركنسون; 帕金森; 渐冻症; 罕见病; 蔡磊
- treatment; symptoms; diagnosed; gene therapy
! cecil parkinson; parkinson interview; michael parkinson; parkinson chat show
= allergies and asthma; Allergien und Asthma
+ allergy; allergic reaction; anaphylaxis*; peanut allergy; epipen; hay fever; pollen; asthma; inhalers; eczema; coeliac; celiac; gluten; heuschnupfen*; allergi*; pollenflug*; asthma*; neurodermitis*; zöliakie; allergie*; asthme; cœliaque; alergia*; alérgic*; asma; polen; celiac*; аллерги*; астм*; пыльц*; поллиноз*; αλλεργί*; άσθμα; alergij*; алергиј*; alerji*; astım; حساسية; الربو; 过敏; 哮喘; 花粉
- nuts; reaction; triggers
= dental and eye care; teeth and hearing
+ dentist; dental; tooth decay; teeth; fluoride; myopia; cataract; hearing loss; hearing aids; tinnitus; zahnarzt*; zahnersatz; hörgerät*; dentiste*; soins dentaires; chirurgien-dentiste; audioprothés*; dentista*; salud bucodental; miopía; стоматолог*; зубн* врач*; зубов; близорукост*; имплант* зуб*; οδοντίατρ*; zubar*; stomatolog*; diş hekim*; diş eti; طبيب أسنان; 牙科; 种植牙; 近视
- gums; brushing; oral
! shark teeth; shark tooth; dental records
= women's health; Frauengesundheit; santé des femmes; женское здоровье; صحة المرأة; 女性健康
+ menopause; perimenopause*; endometriosis*; menstrual; menstruation*; period poverty; period pain; maternal mortality; maternal health; maternity services; maternity care; hrt; pcos; hysterectomy*; postpartum; wechseljahre*; endometriose*; hebamme*; geburtshilfe*; sages-femmes; règles douloureuse*; congé menstruel; menopausia; matronas; violencia obstétrica; менопауз*; эндометриоз*; гинеколог*; акушер*; роддом*; женск* консультац*; εμμηνόπαυση*; ενδομητρίωση; menopauz*; menopoz*; سن اليأس; 更年期; 月经; 子宫内膜
- midwives; midwife; hormone; ovarian; maternity
= fertility medicine; infertility; kinderwunsch; infertilité; infertilidad; бесплодие; kısırlık; العقم; 不孕
+ infertility*; fertility treatment; fertility clinic; sperm; sperm donor; sperm count; egg freezing; ivf; surrogacy; surrogate mother; testosterone*; vasectomy; erectile dysfunction*; viagra; künstliche befruchtung*; kinderwunsch*; samenspende*; leihmutter*; unfruchtbar*; infertilité*; fertilité; pma; gpa; mères porteuses; don de sperme; congélation* d'ovocytes; infertilidad*; fertilidad; reproducción* asistida; gestación subrogada; vientre de alquiler; donante de semen; бесплоди*; эко; суррогатн* материнств*; сперм*; εξωσωματική; υπογονιμότητα; παρένθετη; vantelesna oplodnja; вантелесна оплодња; fertilização* in vitro; tüp bebek; kısırlık; العقم; التلقيح الصناعي; 不孕; 试管婴儿; 冻卵; 代孕
- fertility; embryos; prostate
! sperm whale; soil fertility
= brain health; neurology; neurologie; неврология
+ migraine; epilepsy; epileptic; stroke patients; suffered a stroke; stroke risk; having a stroke; headaches; brain aneurysm; memory loss; traumatic brain; schlaganfall*; migräne*; epilep*; migraine*; accident vasculaire; migraña*; ictus; epilepsia; мигрен*; инсульт*; эпилепси*; εγκεφαλικό; ημικρανί*; moždani udar; migren*; epilepsi; inme geçir*; السكتة الدماغية; 偏头痛; 中风; 癫痫; 脑卒中
- stroke; brain; neurologist*
! stroke of luck; stroke of genius; two-stroke; stroke play; breaststroke*
= body image; beauty and the body
+ eating disorder; anorexia; bulimia; body image; body positivity; cosmetic surgery; plastic surgery; plastic surgeon; botox; breast implants; nose job; facelift; brazilian butt lift; bbl surgery; liposuction*; hair transplant; hair transplant*; essstörung*; magersucht; schönheitsoperation*; schönheits-op*; schönheitschirurg*; anorexie; boulimie; troubles alimentaire*; chirurgie esthétique; trastorno* alimentari*; cirugía estética; cirugía plástica; liposucción*; анорекси*; булими*; пластическ* хирург*; пластическ* операц*; ботокс*; липосакц*; ανορεξία; πλαστική χειρουργική; estetska operacija; lipoaspiração*; estetik ameliyat*; saç ekimi; جراحة تجميل; البوتوكس; 整容; 医美; 厌食症
- filler; surgeon; implants
= suicide prevention; suicide; self-harm; crisis hotlines; Suizid; Suizidprävention; prévention du suicide; suicidio; prevención del suicidio; самоубийства; суицид; αυτοκτονία; intihar; انتحار; 自杀
+ suicide prevention; suicide rate; suicides; self-harm; died by suicide; suicide hotline; suicidal; took his own life; took her own life; suizid*; selbstmordrate*; selbsttötung*; suicide des; prévention du suicide; suicidaire*; suicidio; conducta suicida; самоубийств*; суицид*; покончил* с собой; αυτοκτον*; samoubistv*; самоубиств*; intihar etti; انتحر; الانتحار; 自杀; 轻生
- hotline; mental health
! suicide bomber; suicide bombing; suicide squad; suicide attack; suicide vest; career suicide; political suicide; suicide drone; самоубийственн*; intihar saldırısı; suicide attackers
= loneliness; friendship; relationships; dating; love; Einsamkeit; Freundschaft; Beziehungen; Dating; solitude; amitié; amour; relations amoureuses; soledad; amistad; pareja; relaciones; одиночество; отношения; любовь; μοναξιά; yalnızlık; الوحدة; 孤独; 恋爱; 相亲
+ loneliness; friendship*; friendship; dating; dating apps; relationship* advice; couples therapy; online dating; situationship*; breakups; infidelity; ghosting; einsamkeit*; freundschaft*; partnersuche*; liebesbeziehung*; solitude; amitié*; rencontres amoureuses; célibataire*; soledad no deseada; soledad; amistad; relaciones de pareja; infidelidad*; solteros; одиночеств*; дружб*; знакомств*; измен* мужа; измен* жены; отношени* в паре; μοναξιά; yalnızlık; flört; الوحدة العاطفية; 孤独; 恋爱; 相亲; 单身
- love; romance; partner; marriage
! wta singles; singles final; men's singles; women's singles; singles title; radiocarbon* dating; carbon dating; dating back; dating from; singles chart; singles day; friendship treaty; hit singles; dating to
= stress; burnout; meditation; mindfulness; self-help; work-life balance; Burnout; Achtsamkeit; méditation; bien-être; estrés; meditación; стресс; выгорание; медитация; άγχος; tükenmişlik; ضغوط نفسية; 压力; 冥想; 倦怠
+ burnout; mindfulness*; meditation; work-life balance; stress at work; chronic stress; quiet quitting; anxiety; panic attacks; achtsamkeit*; meditation*; work-life*; burn-out; anxiété; épuisement professionnel*; estrés; ansiedad; meditación; выгоран*; стресс*; тревожност*; медитац*; άγχος; διαλογισμ*; anksioznost*; tükenmişlik*; kaygı bozukluğu; القلق النفسي; 冥想; 焦虑; 职业倦怠
- stress; wellbeing; exhausted
! stress test; стресс-тест*; flight anxiety
= alternative medicine; medicina alternativa; médecines douces; alternativmedizin; alternatif tıp; الطب البديل
+ homeopath*; herbal remedy; herbal medicine; dietary supplement; dietary supplement*; supplement*; vitamin d; acupuncture*; chiropract*; naturopath*; ayurved*; traditional* chinese medicine; ivermectin; raw milk; homöopath*; globuli; heilpraktiker*; nahrungsergänzung*; complément* alimentaire*; naturopathe*; ostéopath*; homeopat*; suplemento*; pseudoterapia*; остеопат*; бад; гомеопат*; витамин*; травник*; знахар*; ομοιοπαθητ*; συμπληρώματα διατροφής; suplement*; gıda takviyesi; takviye gıda*; المكملات الغذائية; الطب البديل; 中医; 中药; 保健品; 针灸
- remedy; herbs; wellness
! supplement* the; daily mail supplement*; sunday supplement*
= psychedelics; magic mushrooms and lsd; Psychedelika; psychédéliques; psicodélicos; психоделики; 迷幻药
+ psychedelic*; psilocybin; magic mushrooms; ketamine; mdma; lsd; ayahuasca; ibogaine; psychedelika*; psychédélique*; champignon* hallucinogène*; psicodélico*; hongos alucinógeno*; психодели*; псилоцибин*; кетамин*; 迷幻药; 氯胺酮
- trips; therapy; depression
! psychedelic* rock; psychedelic* furs
"""
