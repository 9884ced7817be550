"""Narrower subjects, rows as in subjects.py: what people name who want one corner of a larger one. All written by us."""

MORE_SUBJECTS = """
= solar energy; solar power; photovoltaics; Solarenergie; Photovoltaik; énergie solaire; energía solar; солнечная энергетика; ηλιακή ενέργεια; güneş enerjisi; طاقة شمسية; 太阳能
+ solar power; solar energy; solar panel; solar farm; photovoltaic*; rooftop solar; Solarenergie; Solaranlage*; Photovoltaik*; panneaux solaires; centrale solaire; énergie solaire; paneles solares; energía solar; солнечн* батаре*; солнечн* электростанц*; φωτοβολταϊκ*; güneş paneli; طاقة شمسية; 光伏; 太阳能
- solar; renewable energy; inverter
! solar eclipse; solar system
= wind power; wind energy; wind farms; Windkraft; Windenergie; éolien; énergie éolienne; energía eólica; ветроэнергетика; αιολική ενέργεια; 风电
+ wind power; wind farm; wind turbine; offshore wind; wind energy; Windkraft*; Windpark*; Windrad; Windräder; éolien*; parc éolien; energía eólica; parque eólico; aerogenerador*; ветропарк*; ветряк*; ветроэнергет*; ανεμογεννήτρι*; αιολικ*; طاقة الرياح; 风电; 风力发电
- turbine; offshore
= nuclear power; nuclear energy; atomic energy; nuclear plants; Atomkraft; Kernkraft; Atomenergie; énergie nucléaire; nucléaire civil; energía nuclear; атомная энергетика; πυρηνική ενέργεια; 核电
+ nuclear power; nuclear plant; nuclear reactor; nuclear energy; power reactor; small modular reactor; nuclear waste; Atomkraftwerk*; AKW; Kernkraftwerk*; Atommüll; Atomausstieg; centrale nucléaire; déchets nucléaires; central nuclear; energía nuclear; АЭС; атомн* станци*; росатом; ядерн* реактор*; πυρηνικ* εργοστάσι*; nükleer santral; مفاعل نووي; 核电站; 核电
- reactor; uranium; fukushima; chernobyl; zaporizhzhia; edf
= nuclear fusion; fusion energy; fusion power; Kernfusion; fusion nucléaire; fusión nuclear; термоядерный синтез; 核聚变
+ nuclear fusion; fusion energy; fusion reactor; fusion power; tokamak; iter project; stellarator; Kernfusion; Fusionsreaktor; fusion nucléaire; fusión nuclear; термоядерн*; токамак*; 核聚变
- fusion; plasma; inertial confinement
= oil and gas; oil; petroleum; opec; Erdöl; Öl und Gas; pétrole; petróleo; нефть и газ; нефть; πετρέλαιο; petrol; نفط; 石油
+ oil price; crude oil; brent crude; opec; oil producer; oil company; natural gas; lng; pipeline; oil refinery; drilling; fracking; offshore oil; barrel; Ölpreis*; Erdöl; Erdgas; prix du pétrole; pétrole brut; baril*; gaz naturel; petróleo; crudo; barril; gasoducto; нефт*; газопровод*; опек; баррел*; πετρέλαιο; φυσικό αέριο; petrol fiyat*; doğalgaz; نفط; أوبك; 石油; 油价; 天然气
- oil; gas; crude; aramco; gazprom; exxon; bp; shell
! olive oil; tear gas; palm oil
= coal; coal mining; coal power; Kohle; charbon; carbón; уголь; 煤炭
+ coal; coal mine; coal plant; coal-fired; coal miners; lignite; Kohle*; Braunkohle*; Kohleausstieg; charbon; carbón; угол*; шахтер*; 煤炭; 煤矿
- mine; miners; power plant
= hydrogen; green hydrogen; Wasserstoff; hydrogène; hidrógeno; водород; 氢能
+ hydrogen; green hydrogen; fuel cell; electrolyser; electrolyzer; Wasserstoff*; Brennstoffzelle*; hydrogène; pile à combustible; hidrógeno verde; водород*; 氢能; 氢
! hydrogen bomb
= batteries; battery technology; lithium; Batterien; Akkus; batteries électriques; baterías; аккумуляторы; литий; 电池
+ lithium-ion; battery factory; gigafactory; battery plant; solid-state battery; battery storage; lithium; cobalt; electric battery; Batterie*; Akku*; baterías; litio; аккумулятор*; лити*; 锂电池; 电池
- battery; storage; charging; catl
! assault and battery; artillery battery
= electricity prices; energy bills; power prices; Strompreise; prix de l'électricité; factura de la luz; цены на электроэнергию; тарифы жкх
+ electricity price; energy bill; price cap; ofgem; power price; utility bills; Strompreis*; Stromrechnung*; Gaspreisbremse; prix de l'électricité; facture d'électricité; precio de la luz; factura de la luz; тариф* на электроэнерги*; тариф* жкх; τιμές ρεύματος; elektrik zammı; 电价
- electricity; power; heating; tariff
= forests; deforestation; rainforest; amazon rainforest; Wälder; Abholzung; Regenwald; forêts; déforestation; bosques; deforestación; леса; вырубка лесов; δάση; orman; غابات; 森林
+ deforestation; rainforest; illegal logging; amazon rainforest; reforestation; tree planting; old-growth; woodland; logging; Abholzung; Regenwald*; Waldsterben; Aufforstung; forêt tropicale; reboisement; deforestación; selva amazónica; tala ilegal; desmatamento; вырубк* лес*; лесовосстанов*; ορμαν*; ormansızlaşma; إزالة الغابات; 森林; 砍伐
- forest; trees; timber
= oceans; sea; marine life; seas; Meere; Ozeane; océans; océanos; океан; θάλασσες; okyanuslar; محيطات; 海洋
+ ocean; coral reef; coral bleaching; marine life; overfishing; deep sea; deep-sea mining; sea level; ocean warming; marine biologist*; Ozean*; Meeresschutz; Meeresspiegel; Korallenriff*; océan*; récif* corallien*; niveau de la mer; océano*; arrecife*; nivel del mar; океан*; коралл*; уровень моря; ωκεαν*; κοράλλι*; okyanus*; mercan; محيط; 海洋; 珊瑚
- reef; fish; marine; seabed
= arctic; arctic and antarctic; antarctica; polar regions; glaciers; Arktis; Antarktis; Gletscher; arctique; antarctique; ártico; antártida; арктика; антарктида; ледники; 北极; 南极
+ arctic; antarctic; antarctica; north pole; south pole; sea ice; ice sheet; ice shelf; glacier; permafrost; iceberg; greenland ice; Arktis; Antarktis; Gletscher*; arctique; antarctique; banquise; glacier*; ártico; antártida; glaciar*; арктик*; антаркти*; ледник*; вечн* мерзлот*; айсберг*; αρκτικ*; buzul*; القطب الشمالي; 北极; 南极; 冰川
- polar; ice; melting
! arctic monkeys
= biodiversity; endangered species; extinction; Artenvielfalt; Artensterben; biodiversité; biodiversidad; биоразнообразие; исчезающие виды; 生物多样性
+ biodiversity; endangered species; extinct species; species extinction; mass extinction; red list; rewilding; invasive species; critically endangered; Artenvielfalt; Artensterben; Artenschutz; espèce menacée; especies en peligro; биоразнообрази*; красн* книг*; исчезающ* вид*; βιοποικιλότητα; nesli tükenmekte; 濒危物种; 生物多样性
- species; habitat; conservation
= bees; insects; pollinators; Bienen; Insekten; abeilles; insectes; abejas; insectos; пчёлы; насекомые; μέλισσες; arılar; 蜜蜂
+ bee; honeybee; bumblebee; beekeeper; beekeeping; pollinator; insect; butterfly; locusts; Biene*; Imker*; Insekt*; Schmetterling*; abeille*; apicult*; insecte*; abeja*; insecto*; пчел*; пчелов*; насеком*; бабочк*; μέλισσ*; έντομα; arılar; arıcı*; نحل; 蜜蜂; 昆虫
- hive; honey; pesticide
= whales; whales and dolphins; dolphins; marine mammals; Wale; baleines; ballenas; киты; φάλαινες; balinalar; حيتان; 鲸鱼
+ whale; whaling; dolphin; orca; killer whale; porpoise; Wale; Walfang; Delfin*; baleine*; dauphin*; chasse à la baleine; ballena*; delfín; киты; дельфин*; косатк*; φάλαιν*; δελφίνι*; balina*; yunus; حوت; 鲸; 海豚
! prince of whales
= birds; birdwatching; bird watching; birding; Vögel; Vogelbeobachtung; oiseaux; aves; pájaros; птицы; πουλιά; kuşlar; طيور; 鸟类
+ bird; birdwatcher; birdwatching; ornithologist*; songbird*; seabird*; eagle; owl; stork; penguin; puffin; rspb; Vogel*; Vögel; Ornitholog*; oiseau*; ornithologue*; ave migratoria; aves; pájaro*; птиц*; орнитолог*; пингвин*; πουλι*; kuşlar; kuş gözlem*; طائر; 鸟; 候鸟
- nest; feathers; migratory
! philadelphia eagles; bird flu
= wolves; wolf; bears; wolves and bears; predators; Wölfe; Wolf; Bären; loups; ours; lobos; osos; волки; медведи; 狼
+ wolf; wolves; bear attack; brown bear; grizzly; lynx; cougar; mountain lion; Wölfe; Wolfsriss*; Bär; Bären; Luchs*; loup; ours brun; lobo ibérico; lobos; oso pardo; волк; медведь; рысь
- cub; sheep; livestock
! wolf of wall street; wolverhampton
= sharks; shark attacks; Haie; requins; tiburones; акулы; 鲨鱼
+ shark; shark attack; great white; Hai; Haie; Haiangriff*; requin*; tiburón; акул*; καρχαρί*; köpek balığı; 鲨鱼
! san jose sharks; loan sharks
= dogs; dog; dog owners; Hunde; chiens; perros; собаки; σκύλοι; köpekler; كلاب; 狗
+ dog; puppy; dog owner; dog breed; guide dog; stray dogs; canine; Hund; Hunde; Welpe*; Hundehalter*; chien; chiot*; perro; cachorro*; собак*; щен*; σκύλο*; σκυλι*; köpek*; كلب; 犬; 小狗
- leash; breed; vet; pet
! hot dog; dog days
= cats; cat; Katzen; chats; gatos; кошки; γάτες; kediler; قطط; 猫
+ cat; kitten; feline; Katze*; Kater; chat domestique; chaton*; gato; gatito*; кошк*; коты; котен*; γάτ*; kedi*; قطة; 猫咪
- pet; purr
! cats musical; big cats
= horses; horse riding; equestrian; horse racing; Pferde; Reiten; chevaux; équitation; caballos; hípica; лошади; конный спорт; άλογα; atlar; خيول; 赛马
+ horse; horse racing; racehorse; jockey; equestrian; dressage; showjumping; grand national; kentucky derby; royal ascot; cheltenham festival; stallion; Pferd*; Reiter*; Reitsport; Galopprennen; cheval; chevaux; équitation; hippique; caballo*; hípica; jinete; лошад*; конн* спорт; скачк*; жоке*; άλογ*; ιπποδρομ*; atlar; at yarışı; jokey; سباق الخيل; 赛马; 马术
- stable; trainer; race
! trojan horse; horse trading
= fishing; fisheries; anglers; Fischerei; Angeln; pêche; pesca; рыбалка; рыболовство; αλιεία; balıkçılık; صيد الأسماك; 渔业
+ fishing; fishery; fishermen; fisherman; angler; trawler; overfishing; fish stocks; fishing quota; salmon farm; aquaculture; Fischerei*; Fischer; Angler*; Fangquote*; Aquakultur; pêcheur*; chalutier*; quota* de pêche; pesca; pescador*; acuicultura; рыбак*; рыбалк*; рыболов*; улов*; αλιε*; ψαρά*; balıkçı*; صيادين; 渔民; 渔业
- fish; cod; tuna; salmon; catch
= plants; botany; flowers; mushrooms; Pflanzen; Blumen; Pilze; plantes; champignons; plantas; setas; растения; грибы; цветы; φυτά; bitkiler; نباتات; 植物
+ botanist*; botanical garden; wildflower*; orchid; mushroom; fungi; seed bank; plant species; tulip*; Pflanzen*; Botanik*; Pilze; Pilzsammler*; Orchidee*; plante*; champignon*; botanique; plantas; botánic*; setas; растени*; гриб; ботаник*; φυτ*; μανιτάρι*; bitki*; mantar; 植物; 蘑菇
- flowers; plant; bloom; blossom
! power plant; nuclear plant
= dementia; alzheimer's; alzheimer; Demenz; démence; demencia; деменция; болезнь альцгеймера; άνοια; bunama; الزهايمر; 阿尔茨海默
+ dementia; alzheimer's; parkinson's; memory loss; cognitive decline; neurodegenerative; Demenz*; démence; maladie d'alzheimer; demencia; деменци*; альцгеймер*; паркинсон*; άνοια; αλτσχάιμερ; alzaymır; الزهايمر; 痴呆; 阿尔茨海默
- memory; brain; carers; elderly
= diabetes; blood sugar; insulin; Diabetes; diabète; диабет; διαβήτης; diyabet; السكري; 糖尿病
+ diabetes; diabetic; insulin; blood sugar; type 2 diabetes; type 1 diabetes; Diabetiker*; Blutzucker; diabétique*; glycémie; diabétic*; диабет*; инсулин*; διαβήτη*; diyabet*; السكري; 糖尿病; 胰岛素
- glucose; ozempic; obesity
= obesity; weight loss; diets; overweight; Übergewicht; Abnehmen; obésité; obesidad; ожирение; похудение; παχυσαρκία; obezite; سمنة; 肥胖
+ obesity; obese; overweight; weight loss; ozempic; wegovy; semaglutide; bmi; dieting; Übergewicht*; Adipositas; Abnehmspritze; obésité; surpoids; obesidad; sobrepeso; ожирен*; похуд*; лишн* вес*; παχυσαρκία; obezite; السمنة; 肥胖; 减肥
- diet; weight; calories; sugar tax
= nutrition; healthy eating; diet; Ernährung; alimentation; nutrición; питание; διατροφή; beslenme; تغذية; 营养
+ nutrition; nutritionist*; healthy eating; healthy diet; ultra-processed; junk food; vitamin*; mediterranean diet; dietitian*; food additives; Ernährung*; alimentation saine; nutriscore; nutri-score; nutrición; dieta saludable; правильн* питан*; рацион*; витамин*; диетолог*; διατροφ*; beslenme*; تغذية; 营养
- diet; sugar; salt; fat; calories
= heart disease; heart; cardiology; strokes; heart attacks; Herzkrankheiten; Herzinfarkt; Schlaganfall; maladies cardiaques; infarctus; enfermedades cardiacas; инфаркт; инсульт; сердце; καρδιοπάθειες; kalp hastalıkları; أمراض القلب; 心脏病
+ heart attack; heart disease; cardiovascular; cardiac arrest; cardiologist*; stroke patients; high blood pressure; hypertension; cholesterol; defibrillator*; heart transplant; Herzinfarkt*; Schlaganfall*; Herzkrank*; Bluthochdruck; infarctus; crise cardiaque; AVC; hypertension artérielle; infarto*; ictus; hipertensión; инфаркт*; инсульт*; гипертони*; кардиолог*; έμφραγμα; εγκεφαλικό; kalp kriz*; felç; نوبة قلبية; جلطة; 心脏病; 中风; 高血压
- heart; stroke; arteries; statins
= hiv; aids; hiv and aids; Aids; sida; спид; вич; 艾滋病
+ hiv; aids epidemic; hiv/aids; unaids; antiretroviral*; hiv-positive; VIH; sida; вич; спид; вич-инфекц*; 艾滋病
- aids; condoms; prep
= malaria; tropical diseases; mosquitoes; dengue; Malaria; paludisme; malaria y dengue; малярия; ελονοσία; sıtma; الملاريا; 疟疾
+ malaria; dengue; zika; chikungunya; yellow fever; mosquito-borne; mosquito; bed nets; sleeping sickness; leishmaniasis; Stechmücke*; Denguefieber; paludisme; moustique*; fièvre jaune; mosquito*; малери*; маляри*; лихорадк* денге; ελονοσία; sıtma; sivrisinek; الملاريا; حمى الضنك; 疟疾; 登革热
- fever; tropical
= flu; influenza; bird flu; colds; Grippe; Vogelgrippe; grippe; grippe aviaire; gripe; gripe aviar; грипп; птичий грипп; γρίπη; grip; إنفلونزا; 流感
+ flu; influenza; bird flu; avian flu; avian influenza; h5n1; swine flu; flu jab; flu season; flu shot; rsv; Grippe*; Vogelgrippe; grippe; grippe aviaire; gripe; gripe aviar; грипп*; орви; птич* грипп*; γρίπη; kuş gribi; إنفلونزا; 流感; 禽流感
- virus; outbreak; vaccine; poultry
= pregnancy; fertility; childbirth; ivf; births; Schwangerschaft; Geburt; grossesse; fertilité; embarazo; fertilidad; беременность; роды; эко; εγκυμοσύνη; hamilelik; حمل; 怀孕
+ pregnancy; pregnant; childbirth; midwife; midwives; maternity; ivf; infertility; fertility treatment; miscarriage; surrogacy; surrogate mother*; breastfeeding; premature baby; caesarean; Schwanger*; Hebamme*; Geburtshilfe; künstliche Befruchtung; grossesse; accouchement*; sage-femme; fertilité; pma; gpa; embaraz*; parto; fertilidad; gestación subrogada; беременн*; роддом*; акушер*; бесплоди*; суррогатн* матер*; εγκυμοσύνη; hamile*; tüp bebek; حامل; ولادة; 怀孕; 试管婴儿; 代孕
- baby; birth; newborn; labour ward
= smoking; tobacco; vaping; e-cigarettes; Rauchen; Tabak; tabac; cigarettes; tabaco; vapeo; курение; табак; вейпы; κάπνισμα; sigara; تدخين; 吸烟
+ smoking; smoker; tobacco; cigarette; vaping; vapes; smoking ban; nicotine; Rauchen; Raucher*; Rauchverbot*; Tabak*; Zigarette*; tabac; tabagisme; fumeur*; cigarette*; vapotage; puff; tabaco; tabaquismo; cigarrillo*; vapeador*; курени*; курильщик*; табак*; сигарет*; вейп*; κάπνισμα; τσιγάρ*; sigara*; تدخين; سجائر; 吸烟; 电子烟; 香烟
- smoke; lung; philip morris
! smoking gun; smoke rises
= alcohol; drinking; beer; wine; wine and spirits; Alkohol; Bier; Wein; alcool; vin; alcohol y vino; vino; алкоголь; вино; пиво; αλκοόλ; κρασί; alkol; كحول; 酒
+ alcohol; alcoholism; alcoholic*; binge drinking; brewery; brewer; craft beer; winemaker*; winery; vineyard; whisky; whiskey; champagne; vodka; distillery; sommelier*; Alkohol*; Brauerei*; Bier*; Winzer*; Weingut*; Weinlese; alcool*; brasserie*; vigneron*; vignoble*; vendange*; viticult*; alcohol*; cerveza*; bodega*; viñedo*; vendimia; алкогол*; пиво; пивовар*; винодел*; водк*; αλκοόλ; μπύρα; κρασί; οινοποι*; alkol*; bira; şarap*; خمور; 啤酒; 葡萄酒; 白酒
- wine; beer; drink; spirits; pub
= hospitals; doctors and nurses; health service; nhs; health care system; Krankenhäuser; Ärzte; hôpitaux; médecins; hospitales; médicos; больницы; врачи; νοσοκομεία; hastaneler; مستشفيات; 医院
+ hospital; nhs; emergency room; intensive care; waiting list; nurse; junior doctors; doctors; ambulance; gp surgery; surgeon*; Krankenhaus*; Krankenhäuser; Klinik*; Spital; Spitäler; Ärzt*; Pflegekräfte; Notaufnahme*; hôpital; hôpitaux; médecin*; infirmi*; urgences; déserts médicaux; hospital*; médicos; enfermer*; urgencias; больниц*; врач*; медсестр*; скор* помощ*; поликлиник*; νοσοκομεί*; γιατρ*; hastane*; doktor*; hemşire*; مستشفى; أطباء; 医院; 医生; 护士
- patients; ward; surgery; staff
! taken to hospital; rushed to hospital
= drug companies; pharma; pharmaceuticals; medicines; pharmaceutical industry; Pharma; Medikamente; industrie pharmaceutique; médicaments; farmacéuticas; medicamentos; фармацевтика; лекарства; φάρμακα; ilaç; أدوية; 制药
+ pharmaceutical; drugmaker; pharma; drug prices; prescription drug*; drug trial; clinical trial; fda approves; generic drug*; pfizer; novartis; roche; sanofi; astrazeneca; gsk; eli lilly; novo nordisk; merck; bayer; Pharma*; Arzneimittel*; Medikament*; laboratoire pharmaceutique; médicament*; pénurie de médicaments; farmacéutic*; medicamento*; фармацевт*; фармкомпани*; лекарств*; препарат*; φάρμακ*; φαρμακοβιομηχανί*; ilaç; ilaçlar; أدوية; 药物; 制药; 药企
- drug; medicine; patent; treatment
= autism; adhd; neurodiversity; Autismus; ADHS; autisme; autismo; аутизм; αυτισμός; otizm; توحد; 自闭症
+ autism; autistic; adhd; asperger*; neurodiver*; dyslexia; dyslexic; special needs; Autis*; ADHS; Legasthenie; tdah; dyslexi*; autismo; аутизм*; аутист*; сдвг; αυτισμ*; otizm*; توحد; 自闭症
- spectrum; diagnosis
= disability; disabled people; accessibility; Behinderung; Barrierefreiheit; handicap; discapacidad; инвалиды; доступная среда; αναπηρία; engelliler; إعاقة; 残疾人
+ disability; disabled; wheelchair; paralysed; blind people; deaf; sign language; accessibility; special olympics; paralympi*; Behinder*; Rollstuhl*; barrierefrei*; Gebärdensprache; handicap*; fauteuil roulant; malvoyant*; discapacidad; discapacitad*; silla de ruedas; инвалид*; колясочник*; незряч*; глух*; αναπηρ*; engelli*; إعاقة; 残疾
- carer; impaired; access
= euthanasia; assisted dying; assisted suicide; Sterbehilfe; euthanasie; fin de vie; eutanasia; эвтаназия; ευθανασία; ötenazi; القتل الرحيم; 安乐死
+ euthanasia; assisted dying; assisted suicide; right to die; dignitas; end-of-life care; end of life; Sterbehilfe; aide à mourir; fin de vie; suicide assisté; eutanasia; muerte digna; эвтанази*; ευθανασία; ötenazi; 安乐死
- terminally ill; hospice; palliative
= organ donation; transplants; organ donors; Organspende; don d'organes; donación de órganos; донорство; пересадка органов; 器官移植
+ organ donation; organ donor; transplant; kidney transplant; xenotransplant*; blood donation; blood donors; Organspende*; Transplantation*; don d'organes; greffe*; don de sang; donación de órganos; trasplante*; донор*; трансплант*; пересадк* сердца; μεταμόσχευση; organ nakli; 器官移植; 捐献
- donor; kidney; liver
= sleep; insomnia; dreams; Schlaf; sommeil; sueño; сон; бессонница; ύπνος; uyku; نوم; 睡眠
+ sleep; insomnia; sleeping pills; sleep apnoea; sleep apnea; sleep deprivation; circadian; Schlafstörung*; Schlafforsch*; Schlaf; sommeil; insomni*; dormir mieux; insomnio; бессонниц*; сомнолог*; качеств* сна; ύπνο*; αϋπνία; uyku*; أرق; 睡眠; 失眠
- night; dream; tired
= psychology; happiness; wellbeing; Psychologie; psychologie; psicología; психология; ψυχολογία; psikoloji; علم النفس; 心理学
+ psychology; psychologist*; psychological study; wellbeing; well-being; mindfulness; meditation; happiness; happiest country; world happiness report; resilience; Psycholog*; Achtsamkeit; Glücksforsch*; psychologue*; bien-être; bonheur; psicólog*; felicidad; psicología; психолог*; счасть*; ψυχολόγ*; psikolog*; mutluluk; 心理; 幸福
- stress; anxiety; loneliness
= mathematics; maths; math; Mathematik; mathématiques; maths et sciences; matemáticas; математика; μαθηματικά; matematik; رياضيات; 数学
+ mathematics; mathematician*; fields medal; math olympiad; theorem; prime number*; abel prize; conjecture; Mathemat*; mathématicien*; mathématique*; médaille fields; matemátic*; математик*; теорем*; μαθηματικ*; matematikçi*; رياضيات; 数学; 数学家
- equation; numbers; proof
= chemistry; chemicals; Chemie; chimie; química; химия; χημεία; kimya; كيمياء; 化学
+ chemistry; chemist; molecule; catalyst; chemical reaction; periodic table; Chemiker*; Chemie; chimiste*; chimie; químic*; химик*; химия; молекул*; χημικ*; kimyager*; كيمياء; 化学; 分子
- chemical; compound; laboratory
! chemical weapons; chemical attack; chemistry between
= neuroscience; brain; brain research; Hirnforschung; Gehirn; neurosciences; cerveau; neurociencia; cerebro; нейронаука; мозг; εγκέφαλος; beyin; دماغ; 脑科学
+ neuroscience; neuroscientist*; neurologist*; brain implant; brain-computer; neuralink; neurons; brain scan; brain injury; concussion; Hirnforsch*; Neurowissenschaft*; Gehirn; neurolog*; neuroscience*; cerveau; neurocien*; cerebro; нейробиолог*; нейрофизиолог*; нейрон; мозг; εγκέφαλο*; νευροεπιστήμ*; beyin; nöroloji; دماغ; 大脑; 脑机接口
- brain; memory; nerve
! brain drain
= quantum computing; quantum computers; quantum physics; Quantencomputer; informatique quantique; ordinateur quantique; computación cuántica; квантовые компьютеры; κβαντικοί υπολογιστές; kuantum; 量子计算
+ quantum computing; quantum computer; qubit; quantum physics; quantum technology; quantum supremacy; Quantencomputer*; Quantentechnolog*; Quantenphysik; ordinateur* quantique*; quantique; computación cuántica; cuántic*; квантов*; κβαντικ*; kuantum*; 量子
- quantum; entanglement
! quantum of solace
= moon; moon missions; lunar missions; moon landing; Mond; Mondmission; lune; missions lunaires; misiones lunares; луна; миссии на луну; σελήνη; ay görevi; 月球
+ moon landing; moon mission; lunar lander; lunar mission; lunar surface; lunar orbit; artemis; artemis programme; chandrayaan; luna-25; chang'e; moon rocket; moon base; lunar soil; far side of the moon; Mondlandung*; Mondmission*; Mondsonde; Mondfähre; mission lunaire; atterrisseur lunaire; alunissage; misión lunar; módulo lunar; alunizaje; лунн*; посадк* на луну; луноход*; σεληνιακ*; ay yüzeyi; aya iniş; القمر; 月球; 登月; 嫦娥
- moon; lunar; lander
! honeymoon; moonshine; supermoon; blood moon
= mars; mars missions; mars rover; red planet; Marsmission; mission martienne; misión a marte; марс; миссии на марс; άρης πλανήτης; mars görevi; المريخ; 火星
+ mars rover; mars mission; red planet; perseverance rover; curiosity rover; martian; ingenuity helicopter; life on mars; mission to mars; Marsrover*; Marsmission*; Marssonde; rover martien; planète rouge; sur mars; marcian*; planeta rojo; марсоход*; марсиан*; на марсе; المريخ; 火星
- mars; rover; nasa
! bruno mars; mars bar; mars wrigley
= nasa; space agency; esa; Raumfahrtbehörde; agence spatiale; agencia espacial; наса; роскосмос; 航天局
+ nasa; esa astronaut; european space agency; roscosmos; isro; jaxa; cnsa; space agency; Raumfahrtagentur; agence spatiale; agencia espacial; наса; роскосмос*; ناسا; 美国宇航局; 国家航天局
- astronaut; launch; rocket
= spacex; space companies; blue origin; private spaceflight; starlink; starship; Raumfahrtunternehmen; частный космос; 太空探索技术
+ spacex; starship; falcon 9; falcon heavy; blue origin; new glenn; virgin galactic; rocket lab; starlink; crew dragon; space tourism; space tourist*; Weltraumtourismus; tourisme spatial; turismo espacial; космическ* туриз*; космическ* турист*; спейсэкс
- musk; bezos; launch; booster
= meteors and eclipses; meteor showers; eclipse; solar eclipse; northern lights; comets; Sonnenfinsternis; Polarlichter; Sternschnuppen; éclipse; étoiles filantes; aurores boréales; eclipses; auroras boreales; затмение; звездопад; северное сияние; έκλειψη; tutulma; كسوف; 日食
+ solar eclipse; lunar eclipse; total eclipse; meteor shower; perseid*; geminid*; shooting stars; northern lights; aurora borealis; comet; supermoon; blood moon; blue moon; Sonnenfinsternis*; Mondfinsternis*; Sternschnuppe*; Polarlicht*; éclipse*; étoiles filantes; aurore* boréale*; comète*; eclipse solar; lluvia de estrellas; aurora boreal; затмени*; звездопад*; северн* сияни*; комет*; έκλειψη; tutulma*; كسوف; خسوف; 日食; 月食; 流星雨; 极光
- eclipse; meteor; skywatchers; stargazers
= evolution; human origins; anthropology; neanderthals; Evolution; Urmenschen; évolution humaine; evolución humana; эволюция; происхождение человека; εξέλιξη; evrim; تطور الإنسان; 人类起源
+ human evolution; human origins; neanderthal*; homo sapiens; hominin*; early humans; denisovan*; evolutionary biologist*; darwin; common ancestor; Evolutionsbiolog*; Urmensch*; Frühmensch*; Neandertaler*; évolution humaine; préhistorique*; néandertal*; evolución humana; homínido*; эволюци*; неандертал*; предк* человека; антрополог*; νεάντερταλ; 进化; 尼安德特人; 古人类
- fossil; ancestors; skull
! evolution of the company
= smartphones; phones; mobile phones; Smartphones; Handys; téléphones; móviles; смартфоны; телефоны; κινητά; akıllı telefonlar; هواتف ذكية; 手机
+ smartphone; iphone; android phone; samsung galaxy; google pixel; foldable phone; xiaomi; oneplus; huawei phone; mobile phone; Smartphone*; Handy; Handyverbot; téléphone portable; teléfono móvil; celulares; смартфон*; айфон*; телефон xiaomi; κινητό τηλέφωνο; akıllı telefon*; هاتف ذكي; 手机; 智能手机
- handset; camera; screen; apple; samsung
= apple; apple products; iphone; mac; эпл; 苹果公司
+ apple's; iphone; ipad; macbook; apple watch; airpods; ios 17; ios 18; app store; tim cook; apple inc; apple event; vision pro; wwdc; Apple-Chef; айфон*; 苹果公司
- mac; cupertino
! apple pie; apple orchard; apple trees; big apple; apple juice
= google; alphabet; android; youtube; гугл; 谷歌
+ google; alphabet; sundar pichai; google search; google maps; android; youtube; chrome browser; gemini ai; waymo; гугл*; 谷歌
- search engine; pixel; deepmind
= microsoft; windows; xbox; майкрософт; 微软
+ microsoft; windows 11; windows 10; satya nadella; microsoft teams; microsoft office; azure; xbox; activision; copilot; майкрософт; 微软
- windows; outlook; bing
= amazon company; amazon.com; amazon prime; jeff bezos; amazon workers; 亚马逊公司
+ amazon.com; amazon's; amazon warehouse; amazon workers; amazon prime; prime day; jeff bezos; andy jassy; amazon web services; alexa; kindle; amazon union; безос*
- warehouse; deliveries; aws
! amazon rainforest; amazon river; amazon basin
= facebook; meta; mark zuckerberg; instagram; whatsapp; фейсбук; 脸书
+ facebook; meta platforms; zuckerberg; instagram; whatsapp; threads app; oculus; metaverse; фейсбук*; цукерберг*; инстаграм*; ватсап*; فيسبوك; 脸书; 扎克伯格
- meta; posts; users; messenger
= tiktok; bytedance; тикток; تيك توك; 抖音
+ tiktok; tiktokers; bytedance; tiktok ban; тикток*; تيك توك; 抖音; 字节跳动
- short videos; viral
= chatgpt; openai; chatbots; generative ai; large language models; KI-Chatbots; IA générative; IA generativa; чат-боты; нейросети; 聊天机器人
+ chatgpt; openai; sam altman; chatbot; generative ai; large language model; language models; llm; anthropic; claude ai; gemini ai; deepseek; mistral ai; midjourney; dall-e; deepfake; KI-Chatbot*; generative KI; IA générative; IA generativa; нейросет*; чат-бот*; дипфейк*; τεχνητή νοημοσύνη; yapay zeka; ذكاء اصطناعي توليدي; 大模型; 生成式; 聊天机器人
- ai; prompts; bot
= video games; gaming; games; computer games; consoles; Videospiele; Computerspiele; jeux vidéo; videojuegos; видеоигры; компьютерные игры; βιντεοπαιχνίδια; video oyunları; ألعاب الفيديو; 电子游戏
+ video game; videogame; gaming; gamer; playstation; ps5; xbox; nintendo; nintendo switch; game developer*; game studio; steam deck; minecraft; fortnite; grand theft auto; gta vi; call of duty; roblox; pokemon; zelda; super mario; twitch; gamescom; e3; Videospiel*; Computerspiel*; Spielkonsole*; jeu vidéo; jeux vidéo; videojuego*; видеоигр*; игров* консол*; геймер*; плейстейшн; βιντεοπαιχνίδ*; oyun konsolu; ألعاب الفيديو; 电子游戏; 游戏玩家; 任天堂
- game; console; players; studio
! olympic games; commonwealth games; game seven
= programming; coding; software development; developers; Programmieren; Softwareentwicklung; programmation; programación; программирование; разработка; προγραμματισμός; yazılım geliştirme; برمجة; 编程
+ programming language; programmer*; software developer*; software engineer*; javascript; python programming; rust language; github; stack overflow; compiler; hackathon; coders; Programmier*; Softwareentwickl*; développeur* web; langage de programmation; programador*; desarrollador*; lenguaje de programación; программист*; язык программирован*; разработчик* программ*; προγραμματιστ*; yazılımcı*; مبرمج; 编程; 程序员
- code; coding; developer; framework; api
= cloud computing; data centres; data centers; cloud; Rechenzentren; centres de données; centros de datos; дата-центры; облачные технологии; 云计算; 数据中心
+ data centre; data center; cloud computing; cloud provider*; aws; azure; server farm; cloud services; Rechenzentr*; Cloud-Dienst*; centre* de données; data center*; centros de datos; computación en la nube; дата-центр*; облачн* сервис*; 云计算; 数据中心
- server; cloud; outage
! cloud cover; mushroom cloud
= 5g; mobile networks; telecoms; broadband; internet access; Mobilfunk; Breitband; télécoms; haut débit; telecomunicaciones; связь; мобильная связь; интернет-доступ; τηλεπικοινωνίες; telekom; اتصالات; 电信
+ 5g; 5g network; 6g; broadband; fibre optic; fiber optic; telecom; telecommunications; mobile operator; mobile network; vodafone; telefonica; deutsche telekom; t-mobile; verizon; internet outage; undersea cable; Mobilfunk*; Breitband*; Glasfaser*; Netzausbau; opérateur télécom; fibre optique; haut débit; telecomunicaciones; fibra óptica; мобильн* оператор*; мобильн* связ*; оптоволокн*; τηλεπικοινων*; telekomünikasyon; اتصالات; 宽带; 电信
- network; spectrum; operator; wifi
= virtual reality; metaverse; augmented reality; vr; Virtuelle Realität; réalité virtuelle; realidad virtual; виртуальная реальность; εικονική πραγματικότητα; sanal gerçeklik; واقع افتراضي; 虚拟现实
+ virtual reality; augmented reality; mixed reality; metaverse; vr headset; vision pro; oculus; hololens; VR-Brille*; réalité virtuelle; réalité augmentée; métavers; realidad virtual; metaverso; виртуальн* реальност*; метавселенн*; εικονική πραγματικότητα; sanal gerçeklik; الواقع الافتراضي; 虚拟现实; 元宇宙
- headset; immersive; avatar
= self-driving cars; autonomous vehicles; robotaxis; driverless cars; autonomes Fahren; voitures autonomes; coches autónomos; беспилотные автомобили; 自动驾驶
+ self-driving; driverless; autonomous vehicle; robotaxi; robotaxis; waymo; cruise robotaxi; autopilot; selbstfahrend*; autonomes Fahren; voiture* autonome*; coche* autónomo*; vehículo* autónomo*; беспилотн* автомобил*; беспилотн* такси; sürücüsüz; 自动驾驶; 无人驾驶
- lidar; tesla; uber
= misinformation; fake news; conspiracy theories; disinformation; fact checking; Desinformation; Verschwörungstheorien; désinformation; complotisme; desinformación; bulos; дезинформация; фейки; παραπληροφόρηση; dezenformasyon; معلومات مضللة; 虚假信息
+ misinformation; disinformation; fake news; conspiracy theory; fact-check; fact-checkers; fact-checking; qanon; deepfake; troll farm; propaganda; anti-vaxxer*; Desinformation*; Falschmeldung*; Verschwörungstheor*; Verschwörungsmyth*; désinformation; infox; complotis*; théorie* du complot; bulo; teoría* conspirativa*; noticias falsas; дезинформаци*; фейк*; теори* заговора; παραπληροφόρηση; ψευδείς ειδήσεις; dezenformasyon; أخبار كاذبة; 虚假信息; 谣言
- false claims; hoax; debunked; rumours
= espionage; spies; intelligence services; cia; Spionage; Geheimdienste; espionnage; espionaje; шпионаж; разведка; спецслужбы; κατασκοπεία; casusluk; تجسس; 间谍
+ espionage; spy; spying; cia; mi6; mi5; mossad; gru; fsb; intelligence agency; double agent; spy balloon; Spion*; Geheimdienst*; BND; Verfassungsschutz; espion*; dgse; espía*; espionaje; cni; шпион*; спецслужб*; разведчик*; фсб; κατασκοπ*; casus*; mit ajan*; تجسس; جاسوس; 间谍; 情报
- intelligence; agent; secret; wiretap
! spy kids; spy movie
= sanctions; economic sanctions; embargo; Sanktionen; sanctions économiques; sanciones; санкции; κυρώσεις; yaptırımlar; عقوبات; 制裁
+ sanctions; sanctioned; sanctions against; embargo; asset freeze; export controls; oligarch*; Sanktion*; embargo*; gel des avoirs; sanciones; санкци*; эмбарго; контрсанкц*; κυρώσεις; yaptırım*; عقوبات; 制裁
- blacklist; restrictions; swift
! fifa sanctions
= far right; populism; extremism; right-wing parties; Rechtsextremismus; Rechtspopulismus; AfD; extrême droite; extrema derecha; ultraderecha; крайне правые; популизм; ακροδεξιά; aşırı sağ; اليمين المتطرف; 极右翼
+ far-right; populist; populism; alt-right; neo-nazi; neo-nazis; white nationalist*; white supremac*; extremist party; le pen; salvini; orban; wilders; vox party; afd; proud boys; rechtsextrem*; rechtspopulist*; Neonazi*; FPÖ; extrême droite; rassemblement national; extrema derecha; ultraderecha; ultraderechist*; крайне прав*; ультраправ*; неонацис*; ακροδεξι*; χρυσή αυγή; aşırı sağ*; اليمين المتطرف; 极右翼; 民粹
- nationalist; extremist; immigration
= antisemitism; anti-semitism; hatred of jews; Antisemitismus; antisémitisme; antisemitismo; антисемитизм; αντισημιτισμός; antisemitizm; معاداة السامية; 反犹太主义
+ antisemitism; anti-semitism; anti-semitic; holocaust denial; synagogue attack; antisemit*; антисемит*; αντισημιτισμ*; معاداة السامية; 反犹
- jews; jewish; synagogue; holocaust
= domestic violence; femicide; violence against women; häusliche Gewalt; Femizide; violences conjugales; féminicides; violencia de género; violencia machista; домашнее насилие; ενδοοικογενειακή βία; γυναικοκτονίες; kadın cinayetleri; عنف أسري; 家庭暴力
+ domestic violence; domestic abuse; femicide; violence against women; honour killing; acid attack; coercive control; häusliche Gewalt; Femizid*; Frauenmord*; violence* conjugale*; féminicide*; violencia de género; violencia machista; violencia doméstica; feminicidio*; домашн* насили*; ενδοοικογενειακή βία; γυναικοκτονί*; kadın cinayet*; عنف أسري; 家暴; 家庭暴力
- abuse; abusive; partner; shelter
= youth; young people; teenagers; generation z; Jugend; Jugendliche; jeunes; jeunesse; jóvenes; adolescentes; молодёжь; подростки; νέοι; gençlik; شباب; 青年
+ teenagers; teens; young people; millennials; youth crime; youth unemployment; youth club*; adolescents; Jugendliche*; Jugend; jeunes; jeunesse; adolescent*; jóvenes; juventud; молодеж*; подростк*; νέοι; έφηβ*; gençler; gençlik; شباب; 青少年; 年轻人
- young; youth
= charity; volunteering; aid organisations; humanitarian aid; Hilfsorganisationen; Ehrenamt; ong; bénévolat; caridad; voluntariado; благотворительность; волонтёры; φιλανθρωπία; hayır kurumları; عمل خيري; 慈善
+ charity; fundraiser; fundraising; philanthropist*; philanthropy; volunteer; humanitarian aid; aid workers; red cross; red crescent; oxfam; save the children; doctors without borders; unicef; Spende*; Hilfsorganisation*; Ehrenamt*; Freiwillige; Caritas; bénévol*; association caritative; aide humanitaire; croix-rouge; voluntari*; ayuda humanitaria; cruz roja; donaciones; благотворительн*; волонтер*; гуманитарн* помощ*; красн* крест*; φιλανθρωπ*; εθελοντ*; hayır kurum*; gönüllü*; مساعدات إنسانية; متطوعين; 慈善; 志愿者
- donation; donated; appeal
= population; demographics; birth rate; ageing society; census; Bevölkerung; Geburtenrate; démographie; natalité; población; natalidad; демография; рождаемость; δημογραφικό; nüfus; سكان; 人口
+ birth rate; fertility rate; demographic*; census; population growth; population decline; ageing population; aging population; life expectancy; one-child policy; Geburtenrate*; Bevölkerungs*; demograf*; Lebenserwartung; natalité; démograph*; recensement; espérance de vie; natalidad; demográfic*; censo; esperanza de vida; демограф*; рождаемост*; перепись населен*; продолжительность жизни; δημογραφικ*; απογραφή; nüfus*; doğurganlık; عدد السكان; 人口; 出生率; 老龄化
- births; population; elderly; migration
= retail; shops; supermarkets; shopping; high street; Einzelhandel; Supermärkte; commerce de détail; grande distribution; comercio minorista; supermercados; ритейл; магазины; супермаркеты; λιανεμπόριο; perakende; متاجر; 零售
+ retailer; retail sales; supermarket; high street; department store*; shoppers; black friday; online shopping; e-commerce; walmart; tesco; aldi; lidl; carrefour; ikea; zara; Einzelhandel*; Supermarkt*; Supermärkte; Warenhaus*; Onlinehandel; Rewe; Edeka; supermarché*; grande distribution; hypermarché*; supermercado*; comercio minorista; mercadona; ритейл*; супермаркет*; розничн*; торгов* сет*; маркетплейс*; σούπερ μάρκετ; λιανεμπόρι*; perakende*; süpermarket*; متاجر; 零售; 超市; 电商
- store; shop; shopping; sales; checkout
= luxury goods; luxury; lvmh; jewellery; watches; Luxus; Uhren; Schmuck; luxe; joaillerie; lujo; joyas; роскошь; ювелирные изделия; πολυτελή είδη; lüks; سلع فاخرة; 奢侈品
+ luxury goods; luxury brand; lvmh; kering; hermes; richemont; cartier; rolex; tiffany; jewellery; jeweller; diamonds; diamond ring; haute horlogerie; watchmaker*; Luxusgüter; Luxusmarke*; Uhrenindustrie; Juwelier*; industrie du luxe; joailli*; horlog*; artículos de lujo; joyería*; relojer*; люксов*; ювелирн*; πολυτελ*; κοσμήματα; lüks marka; mücevher*; مجوهرات; 奢侈品; 珠宝
- luxury; watches; designer
= advertising; marketing; brands; adverts; Werbung; publicité; publicidad; реклама; διαφήμιση; reklam; إعلانات; 广告
+ advertising; advertisement; advertisers; ad campaign; marketing campaign; super bowl ad; sponsorship deal; influencer marketing; wpp; Werbung; Werbekampagne*; Werbespot*; publicité*; publicitaire*; publicidad; anuncio publicitario; реклам*; рекламн* кампани*; διαφήμισ*; reklam*; إعلانات; 广告
- brand; campaign; advert; ads; logo
= mergers and acquisitions; takeovers; mergers; deals; Übernahmen; Fusionen; fusions et acquisitions; rachats; fusiones y adquisiciones; слияния и поглощения; εξαγορές; birleşme ve satın alma; 并购
+ merger; takeover; takeover bid; acquisition; acquires; to acquire; buyout; hostile bid; antitrust review; Übernahme*; Übernahmeangebot*; Fusion*; rachat*; opa; fusion-acquisition; fusión; adquisición; opa hostil; слияни*; поглощен*; εξαγορά; συγχώνευση; satın alma*; 收购; 并购; 合并
- stake; bid; deal; shareholders
! nuclear fusion; military takeover; taliban takeover
= bankruptcy; insolvency; company failures; Insolvenzen; Pleiten; faillites; quiebras; банкротство; πτωχεύσεις; iflas; إفلاس; 破产
+ bankruptcy; bankrupt; insolvency; insolvent; chapter 11; files for bankruptcy; administration collapse; liquidation; Insolvenz*; Pleite*; Konkurs*; faillite*; liquidation judiciaire; redressement judiciaire; quiebra*; bancarrota; concurso de acreedores; банкрот*; πτώχευση; iflas*; konkordato; إفلاس; 破产
- creditors; debts; collapse
= gold; precious metals; silver; gold price; Gold; Edelmetalle; or et métaux précieux; oro; золото; драгметаллы; χρυσός; altın; ذهب; 黄金
+ gold price; gold hits; gold rises; gold falls; bullion; precious metals; platinum; palladium; gold reserves; gold mine; gold mining; Goldpreis*; Edelmetall*; prix de l'or; cours de l'or; lingot*; precio del oro; цен* на золото; золото подорож*; драгметалл*; золотодобы*; τιμή του χρυσού; altın fiyat*; gram altın; سعر الذهب; 金价; 黄金
- gold; ounce; silver
! gold medal; gold cup; gold medalist; golden globe
= mining; miners; metals; minerals; rare earths; Bergbau; Rohstoffe; mines; exploitation minière; minería; добыча; горнодобывающая промышленность; εξορύξεις; madencilik; تعدين; 采矿
+ mining company; mining; miner; copper mine; lithium mine; rare earth; critical minerals; iron ore; rio tinto; bhp; glencore; vale; Bergbau*; Bergwerk*; seltene Erden; exploitation minière; minier*; terres rares; minería; minero*; tierras raras; горнодобы*; шахт*; редкоземельн*; εξόρυξη; ορυχεί*; madenci*; تعدين; 采矿; 稀土; 矿山
- ore; copper; nickel; cobalt; mine
! bitcoin mining; data mining; mining crypto; land mine
= logistics; shipping; supply chains; freight; ports; Logistik; Lieferketten; Schifffahrt; logistique; transport maritime; logística; cadenas de suministro; логистика; грузоперевозки; ναυτιλία; lojistik; شحن; 物流
+ supply chain; freight; container ship; shipping company; shipping line; cargo ship; suez canal; panama canal; maersk; port strike; dockers; logistics; trucking; hauliers; parcel delivery; dhl; fedex; Lieferkette*; Logistik*; Containerschiff*; Spedition*; Hafen*; chaîne* d'approvisionnement; porte-conteneurs; fret maritime; cadena de suministro; contenedores; логистик*; грузоперевоз*; контейнеровоз*; суэцк* канал*; ναυτιλ*; εφοπλιστ*; lojistik; konteyner*; قناة السويس; شحن; 物流; 供应链; 集装箱
- cargo; containers; port; warehouse
= personal finance; savings; pensions and savings; saving money; private Finanzen; Sparen; épargne; finances personnelles; finanzas personales; ahorro; личные финансы; сбережения; αποταμίευση; kişisel finans; ادخار; 理财
+ savings account; savings rate; personal finance; isa; 401(k); credit card debt; credit score; household debt; pocket money; money-saving; financial adviser; Sparzins*; Tagesgeld*; Sparbuch; livret a; épargne; assurance-vie; cuenta de ahorro; ahorro*; вклад*; сбережен*; накоплен*; кредитн* карт*; αποταμίευ*; mevduat faiz*; ادخار; 理财; 存款
- savings; budget; mortgage; debt
= consumer protection; product recalls; consumers; scams; Verbraucherschutz; Rückrufe; Betrugsmaschen; protection des consommateurs; rappels de produits; arnaques; protección al consumidor; estafas; защита прав потребителей; мошенники; προστασία καταναλωτή; tüketici hakları; حماية المستهلك; 消费者权益
+ product recall; recalls; recalled products; consumer protection; consumer rights; consumer watchdog; scam; scammer*; fraudsters; phishing; Verbraucherschutz*; Verbraucherzentrale*; Rückruf*; Betrugsmasche*; Enkeltrick; rappel de produits; consommateur*; arnaque*; ufc-que choisir; consumidor*; estafa*; ocu; retirada de producto; роспотребнадзор*; прав* потребител*; телефонн* мошенн*; мошенник*; καταναλωτ*; απάτ*; tüketici*; dolandırıc*; احتيال; 消费者; 召回; 诈骗
- refund; compensation; warning; victims
= remote work; home office; working from home; four-day week; Homeoffice; télétravail; teletrabajo; удалённая работа; удалёнка; τηλεργασία; uzaktan çalışma; العمل عن بعد; 远程办公
+ remote work; remote working; work from home; working from home; return to office; hybrid working; four-day week; four-day working week; digital nomad*; Homeoffice; Home-Office; Vier-Tage-Woche; télétravail; semaine de quatre jours; teletrabajo; semana laboral de cuatro días; удаленн* работ*; удаленк*; четырехдневн*; τηλεργασία; uzaktan çalış*; العمل عن بعد; 远程办公; 居家办公
- office; employees; zoom
= minimum wage; wages; salaries; pay; Mindestlohn; Löhne; salaire minimum; smic; salaires; salario mínimo; sueldos; мрот; зарплаты; κατώτατος μισθός; asgari ücret; الحد الأدنى للأجور; 最低工资
+ minimum wage; living wage; pay rise; wage growth; real wages; gender pay gap; pay gap; executive pay; salary; Mindestlohn*; Lohnerhöhung*; Gehaltserhöhung*; Lohnlücke; smic; salaire minimum; hausse des salaires; salario mínimo; smi; brecha salarial; мрот; зарплат*; индексац* зарплат*; κατώτατος μισθός; μισθ*; asgari ücret*; maaş zammı; الأجور; 工资; 最低工资
- wage; pay; earnings
= construction; building; infrastructure; bridges and roads; Bau; Infrastruktur; bâtiment; construction et infrastructures; construcción; infraestructuras; строительство; инфраструктура; κατασκευές; inşaat; بناء; 基础设施
+ construction; construction site; construction workers; infrastructure; high-speed rail; new bridge; tunnel; skyscraper; housebuilding; cement; hs2; Baustelle*; Bauprojekt*; Infrastruktur*; Hochhaus*; chantier*; btp; gratte-ciel; obras; infraestructura*; rascacielos; строительств*; стройк*; инфраструктур*; небоскреб*; κατασκευ*; υποδομές; inşaat*; altyapı; البنية التحتية; 建设; 基础设施; 摩天大楼
- builder; engineering; bridge
= architecture; buildings; urban planning; cities; Architektur; Stadtplanung; urbanisme; arquitectura; urbanismo; архитектура; урбанистика; αρχιτεκτονική; mimarlık; عمارة; 建筑
+ architecture; architect; urban planning; urban planner*; pritzker prize; skyscraper; landmark building; listed building; smart city; 15-minute city; Architekt*; Stadtplan*; Städtebau; Denkmalschutz; architect*; urbanis*; arquitect*; урбанист*; архитект*; благоустройств*; αρχιτέκτον*; αρχιτεκτονικ*; mimar*; kentsel dönüşüm; هندسة معمارية; 建筑师; 城市规划
- building; design; facade; cathedral
! architect of the deal; enterprise architecture
= photography; photos; photographers; Fotografie; photographie; fotografía; фотография; φωτογραφία; fotoğrafçılık; تصوير; 摄影
+ photographer; world press photo; photo exhibition; photojournalist*; wildlife photographer; photo contest; Fotograf*; Fotoausstellung*; photograph*; fotografía; фотограф*; фотовыставк*; φωτογράφ*; fotoğrafçı*; مصور; 摄影; 摄影师
- camera; portrait; picture; exhibition
= design; interior design; furniture; home decor; Design; Möbel; Wohnen; décoration; meubles; diseño; decoración; дизайн; интерьер; мебель; διακόσμηση; tasarım; تصميم; 设计
+ interior design; interior designer*; furniture; home decor; design week; salone del mobile; industrial design; graphic design; ikea; Möbel*; Inneneinrichtung; Designer*; décoration intérieure; meuble*; diseño de interiores; muebles; дизайн* интерьер*; мебел*; διακόσμησ*; έπιπλα; iç mimar*; mobilya*; أثاث; 家居; 室内设计
- design; chair; sofa; apartment
! design flaw; by design
= podcasts; radio; audio; Podcasts; Radio; podcasts et radio; pódcasts; подкасты; радио; ραδιόφωνο; podcast; راديو; 播客
+ podcast; podcaster*; joe rogan; spotify podcast; radio station; radio host; radio presenter; Podcast*; Radiosender; Hörspiel*; station de radio; emisora; подкаст*; радиостанц*; радиоведущ*; ραδιοφων*; radyo; بودكاست; 播客; 电台
- radio; audio; episode; listeners
= streaming; netflix; streaming services; series; Serien; Streamingdienste; séries; plateformes de streaming; series de televisión; стриминг; сериалы; σειρές; diziler; مسلسلات; 流媒体
+ netflix; disney+; disney plus; hbo max; apple tv+; amazon prime video; streaming service; streaming platform; box set; season finale; Netflix-Serie; Streamingdienst*; plateforme* de streaming; série télévisée; series de televisión; plataforma* de streaming; сериал*; онлайн-кинотеатр*; стриминг*; τηλεοπτικ* σειρ*; dizi; dijital platform; مسلسل; نتفليكس; 流媒体; 电视剧
- series; season; subscribers; show
= oscars; academy awards; film awards; golden globes; cannes; film festivals; Filmpreise; Filmfestivals; festival de cannes; césars; premios óscar; премия оскар; кинофестивали; όσκαρ; oscar ödülleri; أوسكار; 奥斯卡
+ oscars; academy award; golden globe; bafta; palme d'or; cannes film festival; venice film festival; berlinale; sundance; césar; premios goya; festival de cannes; mostra de venise; óscar*; goya*; оскар*; каннск*; кинофестивал*; золот* глобус*; όσκαρ; altın portakal; أوسكار; 奥斯卡; 戛纳; 金鸡奖
- red carpet; nominees; nominations; best picture
! oscar pistorius; oscar wilde
= eurovision; eurovision song contest; song contest; esc; Eurovision Song Contest; l'eurovision; festival de eurovisión; евровидение; eurovizyon; 欧洲歌唱大赛
+ eurovision; song contest; евровидени*; evrovizij*; евровизиј*; eurovizyon; γιουροβίζιον; sanremo; 欧洲歌唱大赛
- entry; contest; semi-final
= k-pop; korean culture; bts; k-drama; K-Pop; pop coréenne; cultura coreana; к-поп; 韩流
+ k-pop; bts; blackpink; k-drama; korean drama; squid game; hallyu; seventeen band; stray kids; newjeans; к-поп; дорам*; كي بوب; 韩流; 防弹少年团
- korean; boy band; girl group; idol
= hip hop; rap; rappers; Hip-Hop; Deutschrap; rap français; хип-хоп; рэп; χιπ χοπ; راب; 嘻哈
+ rapper; hip-hop; rap battle; drake; kendrick lamar; jay-z; kanye west; eminem; snoop dogg; nicki minaj; cardi b; Deutschrap; rappeur*; rapero*; рэпер*; рэп; хип-хоп*; ράπερ; rapçi*; راب; 说唱
- rap; album; diss
= jazz and blues; jazz; blues; Jazz; джаз; τζαζ; caz; جاز; 爵士乐
+ jazz; jazz musician; saxophonist; trumpeter; blues singer; blue note; montreux jazz; Jazzmusiker*; Jazzfestival; jazzman; джаз*; саксофонист*; τζαζ; caz; 爵士
- blues; quartet; trumpet
= opera and ballet; opera; ballet; dance; Oper; Ballett; Tanz; opéra; danse; ópera; danza; опера; балет; όπερα; opera ve bale; أوبرا; 歌剧
+ opera house; opera singer; soprano; tenor; opera; ballet; ballerina; choreographer; la scala; bolshoi; royal ballet; metropolitan opera; bayreuth; Oper; Opern*; Ballett*; Staatsoper; Tänzer*; opéra*; danseu*; chorégraph*; bailarín; bailarina; оперн*; балет*; большо* театр*; μπαλέτο; όπερα; bale; أوبرا; باليه; 歌剧; 芭蕾
- dancer; aria; stage
! soap opera; space opera
= museums; exhibitions; heritage; unesco; museums and heritage; Museen; Ausstellungen; Weltkulturerbe; musées; patrimoine; museos; patrimonio; музеи; выставки; культурное наследие; μουσεία; müzeler; متاحف; 博物馆
+ museum; exhibition; unesco world heritage; world heritage; cultural heritage; curator; louvre; british museum; prado; hermitage; rijksmuseum; benin bronzes; parthenon marbles; restitution; Museen; Ausstellung*; Weltkulturerbe*; Raubkunst; musée*; patrimoine mondial; exposition*; museo*; patrimonio de la humanidad; exposición; музе*; выставк*; эрмитаж*; объект* культурн* наследи*; μουσεί*; έκθεση; müze*; kültür mirası; متحف; تراث; 博物馆; 文化遗产; 文物
- artefacts; artifacts; collection; ancient
= language; languages; linguistics; dictionaries; Sprache; Sprachen; langues; langue française; idiomas; lengua española; язык; лингвистика; γλώσσα; dil; لغات; 语言
+ linguist; linguistic*; endangered language*; word of the year; dictionary; official language; minority language*; translation; translator*; dialect; esperanto; Linguist*; Wörterbuch; Wort des Jahres; Minderheitensprache*; Dialekt*; linguiste*; académie française; dictionnaire; rae; diccionario; idioma oficial; лингвист*; словар*; русск* язык*; переводчик*; γλωσσολόγ*; dilbilim*; tdk; لغويات; 语言学; 方言
- language; words; grammar; spelling
= libraries; poetry; literature; authors; Bibliotheken; Lyrik; Literatur; bibliothèques; poésie; littérature; bibliotecas; poesía; literatura; библиотеки; поэзия; литература; λογοτεχνία; edebiyat; أدب; 文学
+ novelist*; poet; poetry; literary prize; booker prize; pulitzer prize; nobel prize in literature; bestseller; book fair; librarian*; library; bookshop*; debut novel; Schriftsteller*; Autorin; Buchmesse; Literaturpreis; Bibliothek*; écrivain*; romancier*; goncourt; bibliothèque*; librairie*; escritor*; novelista*; premio cervantes; feria del libro; biblioteca*; писател*; поэт*; поэз*; книжн* ярмарк*; библиотек*; συγγραφέ*; ποιητ*; yazar*; şair*; kütüphane*; كاتب; شاعر; رواية; 作家; 诗人; 图书馆
- novel; book; author; publisher
= running; marathons; jogging; Laufen; Marathon; course à pied; marathons et courses; atletismo popular; maratón; бег; марафоны; τρέξιμο; koşu; جري; 跑步
+ marathon; half marathon; ultramarathon; runners; parkrun; kipchoge; boston marathon; london marathon; trail running; Marathon*; Laufsport; coureu*; course à pied; maratón*; corredor*; марафон*; забег*; бегун*; μαραθώνι*; koşucu*; ماراثون; 马拉松; 跑步
- race; finish line
! marathon session; marathon talks; runner-up
= hiking and mountaineering; mountaineering; climbing; hiking; everest; mountains; Bergsteigen; Wandern; Klettern; alpinisme; randonnée; escalade; montañismo; senderismo; альпинизм; походы; ορειβασία; dağcılık; تسلق الجبال; 登山
+ mountaineer; mount everest; everest; climber; himalaya*; k2; sherpa*; summit attempt; mountain rescue; hikers; hiking; rock climbing; Bergsteiger*; Alpin*; Kletterer; Wanderer; Bergrettung; alpinis*; randonn*; grimpeu*; escalade; alpinista*; montañer*; senderis*; альпинист*; эверест*; восхожден*; скалолаз*; ορειβάτ*; dağcı*; متسلق; 登山; 珠峰
- summit; peak; mountain; avalanche
! g7 summit; summit meeting; peace summit
= chess; chess players; Schach; échecs; ajedrez; шахматы; σκάκι; satranç; شطرنج; 国际象棋
+ chess; chess champion; grandmaster; magnus carlsen; chess olympiad; hikaru nakamura; Schach*; échecs joueur; grand maître; championnat d'échecs; ajedrez; шахмат*; гроссмейстер*; σκάκι; satranç*; شطرنج; 象棋
- checkmate; board; tournament
= skiing; ski; alpine skiing; snowboarding; Skifahren; Ski alpin; ski alpin; esquí; лыжи; горные лыжи; σκι; kayak sporu; تزلج; 滑雪
+ skiing; skier; ski resort; alpine skiing; slalom; giant slalom; ski jumping; snowboard*; cross-country skiing; biathlon; mikaela shiffrin; marcel hirscher; Ski*; Skigebiet*; Skispringen; station de ski; ski alpin; biathl*; esquí; estación de esquí; лыж*; горнолыж*; биатлон*; σκι; kayak; تزلج; 滑雪
- snow; slopes; downhill
= volleyball and handball; volleyball; handball; Handball; Volleyball; волейбол; гандбол; βόλεϊ; voleybol; كرة اليد; 排球
+ volleyball; beach volleyball; handball; handball world championship; Handball*; Volleyball*; balonmano; voleibol; vóley; волейбол*; гандбол*; βόλεϊ; χάντμπολ; voleybol*; hentbol*; filenin sultanları; كرة اليد; كرة الطائرة; 排球; 手球
- spike; setter
= women's football; women's soccer; women's world cup; Frauenfußball; football féminin; fútbol femenino; женский футбол; kadın futbolu; 女足
+ women's football; women's soccer; women's world cup; lionesses; women's super league; nwsl; uswnt; megan rapinoe; alexia putellas; aitana bonmati; Frauenfußball; DFB-Frauen; football féminin; les bleues; fútbol femenino; женск* футбол*; женск* сборн*; kadın futbol*; 女足
- women; female; striker
= champions league; european football; europa league; uefa; Champions League; ligue des champions; liga de campeones; лига чемпионов; τσάμπιονς λιγκ; şampiyonlar ligi; دوري الأبطال; 欧冠
+ champions league; europa league; conference league; uefa; real madrid; bayern munich; manchester city; psg; barcelona; ligue des champions; liga de campeones; liga de campeões; лига чемпионов; лиги европы; уефа; τσάμπιονς λιγκ; şampiyonlar lig*; دوري أبطال أوروبا; 欧冠; 欧联
- semi-final; last 16; group stage
= premier league; english football; epl; премьер-лига; английская премьер-лига; 英超
+ premier league; manchester united; manchester city; arsenal; chelsea; liverpool; tottenham; newcastle united; aston villa; everton; fa cup; апл; 英超; الدوري الإنجليزي
- anfield; old trafford; striker
= bundesliga; german football; deutscher fußball; bundesliga allemande; бундеслига; 德甲
+ bundesliga; bayern munich; fc bayern; borussia dortmund; bvb; leverkusen; rb leipzig; schalke; hsv; werder bremen; dfb-pokal; бундеслиг*; 德甲
- spieltag; tabelle; trainer
= world cup; football world cup; fifa world cup; Weltmeisterschaft; WM; coupe du monde; mundial; copa del mundo; чемпионат мира по футболу; μουντιάλ; dünya kupası; كأس العالم; 世界杯
+ world cup; fifa; world cup qualifier*; world cup final; fußball-wm; Weltmeisterschaft; coupe du monde; copa mundial; mundial de fútbol; copa do mundo; чемпионат* мира по футболу; чм-2022; чм-2026; μουντιάλ; dünya kupası; كأس العالم; 世界杯
- national team; group stage; qualifiers
! rugby world cup; cricket world cup; ski world cup
= nba; basketball league; lakers; нба; 美职篮
+ nba; nba finals; lebron james; stephen curry; lakers; celtics; warriors; nikola jokic; luka doncic; giannis; wembanyama; нба; 美职篮; 湖人
- rebounds; playoffs; dunk
= formula 1; formula one; f1; Formel 1; formule 1; fórmula 1; формула 1; φόρμουλα 1; formula 1 yarışları; فورمولا 1; 一级方程式
+ formula 1; formula one; f1; grand prix; lewis hamilton; max verstappen; charles leclerc; ferrari driver; red bull racing; mclaren; pole position; Formel 1; formule 1; формул* 1; формула-1; φόρμουλα; فورمولا; f1赛车; 一级方程式
- lap; pit stop; podium; paddock
= tour de france; cycling races; giro d'italia; vuelta; Radsport; Radrennen; cyclisme; ciclismo; велогонки; тур де франс; ποδηλασία; bisiklet yarışı; 环法
+ tour de france; giro d'italia; vuelta a españa; yellow jersey; peloton; pogacar; vingegaard; remco evenepoel; stage win; Radprofi*; maillot jaune; cyclis*; ciclista*; maillot amarillo; велогонк*; тур де франс; ποδηλάτ*; 环法
- rider; stage; climb; sprint
= pope; the pope; pope francis; pope leo; vatican; Papst; pape; papa; папа римский; ватикан; πάπας; البابا; 教皇
+ pope; pope francis; pope leo; pontiff; vatican; holy see; conclave; papal; Papst*; Vatikan*; pape; saint-siège; santa sede; papa francisco; león xiv; папа римск*; понтифик*; ватикан*; πάπα*; βατικαν*; papa francesco; بابا الفاتيكان; 教皇; 梵蒂冈
- cardinal; st peter's; mass
! pope joan
= joe biden; biden; Байден; Μπάιντεν; بايدن; 拜登
+ biden; joe biden; hunter biden; jill biden; байден*; Μπάιντεν; بايدن; 拜登
- white house; president
= xi jinping; china's president; Си Цзиньпин; شي جين بينغ; 习近平
+ xi jinping; president xi; chinese president; си цзиньпин*; شي جين بينغ; 习近平
- beijing; communist party
= zelensky; volodymyr zelensky; zelenskyy; Selenskyj; Зеленский; Ζελένσκι; زيلينسكي; 泽连斯基
+ zelensky; zelenskyy; zelenskiy; selenskyj; zelenski; зеленск*; Ζελένσκι; زيلينسكي; 泽连斯基
- kyiv; ukrainian president
= emmanuel macron; macron; Макрон; Μακρόν; ماكرون; 马克龙
+ macron; emmanuel macron; brigitte macron; макрон*; Μακρόν; ماكرون; 马克龙
- elysee; french president
= benjamin netanyahu; netanyahu; Нетаньяху; Νετανιάχου; نتنياهو; 内塔尼亚胡
+ netanyahu; нетаньяху; Νετανιάχου; netanjahu; نتنياهو; 内塔尼亚胡
- israeli prime minister; likud
= recep tayyip erdogan; erdogan; erdoğan; Эрдоган; Ερντογάν; أردوغان; 埃尔多安
+ erdogan; эрдоган*; Ερντογάν; أردوغان; 埃尔多安
- turkish president; akp
= taylor swift; swifties; Тейлор Свифт; تايلور سويفت; 泰勒斯威夫特
+ taylor swift; swifties; eras tour; swiftie; тейлор свифт; تايلور سويفت; 泰勒·斯威夫特
- travis kelce; pop star
= greta thunberg; climate activists; fridays for future; extinction rebellion; Klimaaktivisten; Letzte Generation; militants climat; activistas climáticos; экоактивисты; 气候活动人士
+ greta thunberg; climate activist; climate protest; climate strike; extinction rebellion; just stop oil; fridays for future; last generation; Klimaaktivist*; Letzte Generation; Klimastreik*; Klimakleber*; militant* écologiste*; dernière rénovation; activistas climáticos; huelga climática; тунберг; экоактивист*; климатическ* активист*
- glued; activists; blockade
= lionel messi; messi; Месси; Μέσι; ميسي; 梅西
+ messi; lionel messi; месси; Μέσι; ميسي; 梅西
- inter miami; argentina captain
= cristiano ronaldo; ronaldo; cr7; Роналду; Ρονάλντο; رونالدو; C罗
+ cristiano ronaldo; ronaldo; cr7; роналду; Ρονάλντο; رونالدو; C罗
- al-nassr; portugal captain
= royal family; british royals; king charles; prince harry; Königshäuser; britische Königsfamilie; famille royale; casa real; королевская семья; βασιλική οικογένεια; kraliyet ailesi; العائلة المالكة; 王室
+ royal family; king charles; queen elizabeth; prince harry; meghan markle; prince william; kate middleton; buckingham palace; coronation; monarchy; royal wedding; Königsfamilie; Königshaus; König Charles; famille royale; monarchie; casa real; felipe vi; letizia; корол* карл*; королевск* семь*; принц* гарри; меган маркл; βασιλική οικογένεια; kraliyet ailesi; العائلة المالكة; 王室; 英国王室
- king; queen; prince; princess; palace
! king penguin; burger king; stephen king
= catalonia; catalan independence; Katalonien; catalogne; cataluña; каталония; 加泰罗尼亚
+ catalonia; catalan; puigdemont; catalan independence; Katalon*; Katalanen; catalogne; catalan*; cataluña; generalitat; independentis*; каталон*; 加泰罗尼亚
- barcelona; referendum; amnesty law
= kurds; kurdistan; kurdish; Kurden; kurdes; kurdos; курды; κούρδοι; kürtler; أكراد; 库尔德
+ kurds; kurdish; kurdistan; pkk; ypg; peshmerga; rojava; Kurden*; kurdisch*; kurde*; kurdo*; курд; курдск*; κούρδ*; kürt*; أكراد; كردي; 库尔德
- erbil; ocalan; diyarbakir
= uyghurs; xinjiang; tibet; Uiguren; ouïghours; uigures; уйгуры; синьцзян; ουιγούροι; uygurlar; الإيغور; 新疆
+ uyghur; uighur; xinjiang; tibet; tibetan; dalai lama; Uigur*; ouïghour*; уйгур*; синьцзян*; тибет*; ουιγούρ*; uygur*; الإيغور; 维吾尔; 新疆; 西藏
- re-education camps; forced labour
= rohingya; myanmar crisis; Rohingya; рохинджа; الروهينغا; 罗兴亚
+ rohingya; rakhine; cox's bazar; myanmar military; aung san suu kyi; рохинджа; الروهينغا; 罗兴亚
- myanmar; bangladesh; camps
= sahel; sahel conflict; boko haram; jihadists in africa; Sahelzone; terrorisme au sahel; el sahel; сахель; الساحل الأفريقي; 萨赫勒
+ sahel; boko haram; al-shabab; al-shabaab; jnim; burkina faso junta; mali junta; niger coup; barkhane; minusma; Sahel*; djihadiste*; yihadista*; сахел*; боко харам; بوكو حرام; 萨赫勒; 博科圣地
- mali; niger; burkina faso; jihadists
"""
