"""Companies, branches, money and work, rows as in subjects.py. All written by us."""

BUSINESS = """
= tesla; tesla motors; тесла; تسلا; 特斯拉
+ tesla; cybertruck; gigafactory*; тесла; تسلا; 特斯拉
- musk; autopilot; electric
! nikola tesla; tesla coil
= nvidia; エヌビディア; нвидиа; إنفيديا; 英伟达
+ nvidia; jensen huang; ai chips; h20 chips; blackwell chip; geforce; нвидиа; إنفيديا; 英伟达; 黄仁勋
- gpu; gpus; chips; chipmaker
= chipmakers; chip industry; Halbleiterhersteller; чипмейкеры
+ intel; tsmc; asml; amd; chipmaker; qualcomm; broadcom; micron; sk hynix; samsung electronic*; infineon; chips act; chip exports; export controls on chips; chipfabrik*; chiphersteller*; halbleiter*; stmicroelectronic*; чипмейкер*; 台积电; 英特尔; 芯片; 半导体
- foundry; wafer; chips; lip-bu tan
! street intel; enemy intel; intel officials; intel chief; intel agencies; intel community; house intel; senate intel; intel committee
= openai; chatgpt maker; опенэйай
+ openai; sam altman; altman; chatgpt; gpt-5; gpt-4; sora app; сэм* альтман*; أوبن إيه آي; 奥特曼
- ai; startup
! robert altman
= ai companies; ai startups; KI-Start-ups
+ anthropic; claude ai; deepmind; demis hassabis; mistral ai; deepseek; xai; grok; perplexity; gemini ai; llama 4; ai startup; ki-start-up; aleph alpha; stability ai; scale ai; дипсик; ديب سيك; 深度求索
- chatbot; model
! anthropic principle
= samsung; galaxy phones; samsung electronics; самсунг; سامسونج; 三星
+ samsung; galaxy s25; galaxy s26; galaxy fold; galaxy z; самсунг*; سامسونج; سامسونغ; 三星
- phone; chips
= chinese phones; chinese tech companies
+ huawei; meng wanzhou; xiaomi; oppo; honor phone; zte; ren zhengfei; хуавей; сяоми; هواوي; شاومي; 华为; 小米; 任正非; 雷军
- 5g; phone
= chinese internet companies; chinese e-commerce
+ alibaba; jack ma; tencent; bytedance; temu; shein; wechat; baidu; meituan; pinduoduo; aliexpress; алибаба; джек ма; шеин; علي بابا; شي إن; تيمو; 阿里巴巴; 马云; 腾讯; 字节跳动; 拼多多; 百度; 美团; 京东
- e-commerce; chinese
= influencers; youtubers; content creators; Influencer; influenceurs; блогеры; инфлюенсеры; مؤثرين; 网红; 主播
+ youtube; youtuber; influencer; influencer*; content creator; mrbeast; twitch streamer; livestreamer*; livestreaming*; onlyfans; logan paul; andrew tate; influenceu*; vidéaste; instagrameu*; streamer español; ютуб*; блогер*; блогерш*; инфлюенсер*; стример*; fenomen; يوتيوبر; يوتيوب; مؤثرة; 网红; 主播; 直播带货; 李佳琦
- followers; channel; viral; video
= aircraft makers; planemakers; Flugzeugbauer; avionneurs
+ boeing; 737 max; boeing 737; dreamliner; airbus; embraer; planemaker; planemaker*; plane maker; kelly ortberg; comac; spirit aerosystem*; a320; a380; боинг*; эйрбас*; аэробус*; суперджет*; мс-21; بوينغ; إيرباص; 波音; 空客; 商飞; c919
- jets; aircraft; starliner; supplier
= volkswagen group; vw-konzern; volkswagen-konzern; dieselgate; Dieselskandal
+ volkswagen; vw; oliver blume; porsche; audi; škoda auto; skoda; seat cupra; dieselgate; diesel scandal; dieselskandal*; martin winterkorn; herbert diess; фольксваген*; порше; ауди; فولكس; 大众汽车; 保时捷; 奥迪
- wolfsburg; werk; cars; emissions
= german carmakers; deutsche autobauer; autoindustrie deutschland
+ bmw; mercedes-benz; daimler; autobauer*; autoindustrie*; automobilindustrie*; ola källenius; oliver zipse; oliver blume; opel; deutsche autohersteller*; bosch; zf friedrichshafen*; continental* ag; schaeffler; автоконцерн*; бмв; мерседес*; 宝马; 奔驰; 梅赛德斯
- mercedes; daimler truck; zulieferer
! mercedes f1; mercedes-amg f1; mercedes driver; mercedes mccambridge*; mercedes-benz stadium; bmw stadium
= japanese carmakers; японские автопроизводители
+ toyota; honda; nissan; mazda; subaru; suzuki motor; mitsubishi motors; carlos ghosn; ghosn; akio toyoda; тойот*; хонда; ниссан; мазда; تويوتا; نيسان; 丰田; 本田; 日产; 马自达
- japanese carmaker; hybrid
! ichiro suzuki; zion suzuki
= us carmakers; detroit carmakers; autoworkers
+ general motors; gm; ford motor; ford recalls; ford to; ford f-150; stellantis; chrysler; jeep; mary barra; jim farley; uaw; autoworker*; auto workers; big three automakers; united auto workers; cadillac; chevrolet; 福特; 通用汽车
- ford; detroit; automaker; carmaker; dodge
! christine blasey ford; harrison ford; tom ford; doug ford; rob ford; gerald ford; gm crops; gm food; gm wheat; general manager
= french carmakers; constructeurs français
+ renault; peugeot; citroën; alpine f1; luca de meo; dacia; lada; автоваз*; рено; пежо; ситроен; лада; 雷诺; 标致
- stellantis; constructeur*
! renault f1
= chinese electric cars; chinese carmakers; chinesische autobauer; voitures chinoises; китайские автомобили; 国产车
+ byd; nio; xpeng; geely; great wall motor; saic; chery; zeekr; leapmotor; chinese ev; chinese evs; chinese electric vehicles; chinese electric cars; chinese carmaker; chinesische* e-autos; chinesische* autobauer; voitures électrique* chinoises; coches chinos; китайск* автомобил*; китайск* электромобил*; китайск* автопроизводител*; 比亚迪; 蔚来; 小鹏; 吉利; 理想汽车; 新能源汽车
- ev; tariffs; overcapacity*
= supermarket chains; discounters; Discounter; supermarktketten; supermarchés
+ walmart; costco; target stores; aldi; lidl; tesco; sainsbury's; asda; morrisons; waitrose; carrefour; leclerc; auchan; mercadona; rewe; edeka; kaufland; migros; coop schweiz; supermarket*; supermarkt*; supermärkte*; supermarché*; supermercado*; дикси; пятерочк*; магнит*; ашан; вкусвилл; سوبر ماركت; 沃尔玛; 超市; 胖东来
- groceries; shelves; shoppers
! магнитн*; магнитогорск*; магнитуд*; магнитол*; charles leclerc; coop attack; chicken coop; target practice; магнитик*
= fast fashion; fashion retailers; schnelle mode; fast-fashion; 快时尚
+ ikea; zara; inditex; amancio ortega; marta ortega; fast fashion; primark; uniqlo; boohoo; shein; икеа; зара; 宜家; 优衣库; 快时尚
- retailer; clothing; furniture
! zara larsson; zara tindall
= fast food; fast food chains; restauration rapide; comida rápida; фастфуд
+ mcdonald's; starbucks; burger king; kfc; fast food; chipotle; wendy's; domino's; subway sandwich*; taco bell; pizza hut; chick-fil-a; five guys; dunkin; macdonald; fastfood; comida rápida; макдоналдс*; старбакс; бургер кинг; вкусно и точка; ростикс; фастфуд*; ماكدونالدز; ستاربكس; 麦当劳; 星巴克; 肯德基; 瑞幸; 蜜雪冰城
- burger; franchise; drive-thru; fries
= food companies; soft drinks; sodas
+ coca-cola; coke zero; pepsico; pepsi; nestlé; unilever; danone; mondelez; kraft heinz; kellogg; mars inc; dr pepper; red bull gmbh; ferrero; perrier; buitoni; soft drink; fizzy drinks; soda tax; sugary drinks; sugar tax; zuckersteuer*; limonade*; taxe soda; refrescos azucarados; кока-кол*; пепси; нестле; добрый кола; газировк*; كوكاكولا; بيبسي; نستله; 可口可乐; 百事; 雀巢; 农夫山泉
- bottler; beverage; sugar; brand
= chemical industry; Chemieindustrie; chemical companies; химическая промышленность
+ bayer ag; bayer ceo; bayer roundup; bayer-konzern; bayer-aktie; bill anderson bayer; basf; monsanto; roundup; glyphosat*; johnson & johnson; procter & gamble; talcum powder; talc lawsuit; dupont; 3m; forever chemicals; pfas; chemieindustrie*; chemiekonzern*; henkel; evonik; lanxess; polluants éternels; глифосат*; хим* завод*; уралхим; 拜耳; 巴斯夫; 强生; 宝洁
- lawsuit; weedkiller; chemicals; leverkusen
! news roundup; weekly roundup; roundup of; bayer leverkusen; bayer 04
= drugmakers; pharma companies; Pharmakonzerne; фармкомпании
+ pfizer; moderna; biontech; astrazeneca*; novo nordisk; eli lilly; sanofi; roche; novartis; merck; gsk; glaxosmithkline*; boehringer ingelheim; albert bourla; ugur sahin; novavax; curevac; servier; mounjaro; zepbound; фармкомпани*; фармпроизводител*; فايزر; موديرنا; 辉瑞; 莫德纳; 阿斯利康; 诺和诺德; 礼来; 恒瑞
- drugmaker; vaccine; drug; trial
= weight loss drugs; glp-1; Abnehmspritze; médicaments anti-obésité; fármacos para adelgazar; препараты для похудения; zayıflama iğnesi; 减肥药
+ ozempic; wegovy; mounjaro; glp-1; semaglutide*; tirzepatide*; zepbound; weight-loss drug; weight-loss jab; abnehmspritze*; médicament anti-obésité; оземпик*; семаглутид*; أوزمبيك; 减肥药; 司美格鲁肽; 替尔泊肽
- obesity; diabetes; appetite
= german companies; dax-konzerne; deutsche unternehmen
+ dax-konzern*; siemens; sap; thyssenkrupp*; rheinmetall*; infineon; allianz; rwe; deutsche telekom; dax; mdax; mittelstand*; heidelberg materials; continental*; roland busch; armin papperger; christian klein; сименс*; рейнметалл; 西门子
- konzern; aktie; vorstand
! dax shepard; allianz arena; allianz riviera; continental* europe; continental* drift; continental* shelf; continental* army; continental* breakfast; maple sap
= german banks; deutsche banken; sparkassen und banken
+ deutsche bank; commerzbank*; unicredit; sparkasse*; volksbank*; dz bank; n26; ing-diba; christian sewing; bettina orlopp; andrea orcel; hypovereinsbank*; kfw; 德意志银行; 商业银行德国
- bank; filialen; übernahme
= swiss banks; schweizer banken; banques suisses; швейцарские банки
+ ubs; credit suisse; schweizer bank; banques suisses; swiss bank; sergio ermotti; colm kelleher; julius bär; finma; raiffeisen; snb; schweizerische* nationalbank*; швейцарск* банк*; 瑞银; 瑞信
- zürich; bankgeheimnis*; at1
= wall street banks; us banks; us-banken; банки сша
+ goldman sachs; jpmorgan; jamie dimon; citigroup; wells fargo; bank of america; morgan stanley; blackrock; larry fink; lehman brothers; silicon valley bank; svb collapse; first republic; us banks; big banks; bank collapse; bank stress test; dodd-frank; volcker rule; cfpb; too big to fail; 摩根大通; 高盛; 花旗; 贝莱德; 硅谷银行
- bank; banker
= airline industry; airlines; Fluggesellschaften; Fluglinien; compagnies aériennes; aerolíneas; авиакомпании; havayolları; شركات الطيران; 航空公司
+ lufthansa; ryanair; michael o'leary; easyjet; wizz air; air france; klm; british airways; iag; iberia líneas; vueling; emirates airline; etihad airways; qatar airways; turkish airlines; pegasus hava; aeroflot; delta air lines; united airlines; american airlines; southwest airlines; spirit airlines; jetblue; air india; cathay pacific; singapore airlines; qantas; eurowings; condor; airline; low-cost carrier; fluggesellschaft*; fluglinie*; billigflieger*; compagnie aérienne; compagnies aériennes; aerolínea*; авиакомпани*; аэрофлот*; победа авиа; αεροπορικ* εταιρεί*; havayol*; شركة طيران; خطوط; 航空公司; 国航; 南航
- flights; carrier; passengers; cabin crew; pilots
! california condor; andean condor
= airports; airport chaos; flight delays; flight cancellations; Flughäfen; Flughafen; aéroports; aeropuertos; аэропорты; αεροδρόμια; havalimanları; مطارات; 机场
+ airport; heathrow; gatwick; jfk airport; flight delays; flight cancellation*; flights cancelled; flights canceled; air traffic control; baggage; flughafen*; flughäfen; ber; fluglotsen; flugausfälle*; aéroport*; roissy; orly; vols annulés; contrôleur* aériens; aeropuerto*; barajas; el prat; controladore* aéreos; аэропорт*; шереметьев*; домодедов*; внуков*; пулков*; задержк* рейс*; αεροδρόμι*; ελ. βενιζέλος; havalimanı; havaalanı; المطار; 机场; 航班延误
- flights; runway; terminal; passengers
= deutsche bahn; german railways; bahnstreik; zugverspätungen; дойче бан; 德国铁路
+ deutsche bahn; bahnstreik*; bahnchef*; bahn-chef*; stuttgart 21; gdl; evg; richard lutz; evelyn palla; claus weselsky; deutschlandticket*; 49-euro-ticket; 63-euro-ticket; bahnverkehr*; bahnstrecke*; generalsanierung*; s-bahn*; ice-strecke; zugausfälle*; bahnhof*; german railway; german rail; дойче бан; 德铁; 德国铁路
- bahn; züge; zug; strecke; pünktlichkeit*
= french railways; trains en france; grève sncf; 法国铁路
+ sncf; tgv; ratp; eurostar; ouigo; cheminots; transilien; rer b; métro parisien; ligne à grande vitesse; gare du nord; gare de lyon; jean-pierre farandou; jean castex sncf; 法铁
- trains; grève; rail; gare
= spanish railways; trenes en españa
+ renfe; adif; rodalies; cercanías; alta velocidad; tren de alta; tren ave; ouigo españa; iryo; óscar puente; catenaria
- trenes; tren; retrasos; ave
! ave maria; park ave; fifth ave
= high-speed rail; bullet trains; hochgeschwindigkeitszüge; высокоскоростные магистрали; 高铁
+ high-speed rail; high-speed train; hs2; bullet train; shinkansen; maglev; brightline; hyperloop; hochgeschwindigkeitsz*; ligne à grande vitesse; lgv; alta velocidad; всм; высокоскоростн* магистрал*; высокоскоростн* поезд*; сапсан*; yüksek hızlı tren; yht; قطار فائق السرعة; 高铁; 新干线; 磁悬浮
- rail; amtrak; train
= russian railways; поезда; российские железные дороги
+ ржд; поезд; электричк*; метро; метрополитен*; мцд; мцк; бкл; железн* дорог*; железнодорожн*; сапсан*; ласточк*; бам; russian railways
- вагон*; рельс*; станци*
= russian oil; russian gas; russian energy; russisches gas; russisches öl; gaz russe; petróleo ruso; российская нефть; российский газ; 俄罗斯石油; 俄气
+ gazprom; rosneft; lukoil; novatek; russian oil; russian gas; russian crude; russian lng; shadow fleet; oil price cap; nord stream; alexei miller; igor sechin; russische* öl; russische* gas; schattenflotte*; gaz russe; pétrole russe; flotte fantôme; petróleo ruso; gas ruso; flota fantasma; газпром*; роснефт*; лукойл*; новатэк*; сечин*; миллер* газпром; российск* нефт*; российск* газ*; теневого флота; теневой флот; потолок цен на нефть; غازبروم; 俄气; 俄罗斯天然气; 俄罗斯石油; 影子舰队
- sanctions; pipeline; crude; tanker
= oil companies; oil majors; Ölkonzerne; compagnies pétrolières; petroleras; нефтяные компании
+ exxon; exxonmobil; chevron; totalenergie*; total énergies; bp profit; bp boss; bp shares; bp oil; bp to; royal dutch shell; shell profit; shell plc; shell to; equinor; eni; repsol; aramco; petrobras; conocophillip*; oil major; big oil; patrick pouyanné; ölkonzern*; ölmulti*; major pétrolière; petrolera*; нефтекомпани*; exxon mobil; أرامكو; 埃克森美孚; 壳牌; 沙特阿美; 中石油; 中石化
- oil; refinery; barrels; drilling; shell; bp
! bp monitor; shell companies; shell casings; shell shock; shell fire; blood pressure
= french energy; nucléaire français; parc nucléaire
+ edf; engie; flamanville*; epr; epr2; bernard fontana; luc rémont; hinkley point; orano; framatome; fessenheim; bugey; cattenom; asn nucléaire
- réacteur; nucléaire; centrale
= oil prices; oil price; petrol prices; gas prices; fuel prices; Ölpreis; Benzinpreise; Spritpreise; prix du pétrole; prix de l'essence; prix des carburants; precio del petróleo; precio de la gasolina; цены на нефть; цены на бензин; τιμή πετρελαίου; petrol fiyatları; أسعار النفط; 油价
+ oil price; crude oil; brent; wti; opec; petrol price; gas prices; gasoline prices; gasoline; fuel prices; price of oil; barrel of oil; price at the pump; oil output; oil slides; oil rises; oil falls; oil jumps; oil settles; strategic petroleum reserve; ölpreis*; benzinpreis*; spritpreis*; dieselpreis*; tankrabatt; prix du pétrole; prix de l'essence; prix des carburants; prix du carburant; baril; precio del petróleo; precio de la gasolina; gasolina; carburante*; barril; цен* на нефть; цен* на бензин; стоимость нефти; нефть подорожал*; нефть подешевел*; нефть марки; бензин*; опек; καύσιμα; τιμ* πετρελαίου; βενζίνη; μπρεντ; petrol fiyat*; akaryakıt; benzin; motorin; أسعار النفط; أوبك; النفط; 油价; 原油; 欧佩克; 汽油
- crude; oil; barrel; fuel; saudi; pump; diesel; нефт*
! crude language; crude remark; crude joke; бензинов* генератор*; olive oil prices
= lng; natural gas; gas supplies; gas storage; gas crisis; Erdgas; LNG-Terminals; Gasspeicher; gaz naturel; gnl; gas natural; природный газ; спг; doğalgaz; غاز طبيعي; 天然气
+ natural gas; lng; liquefied natural gas; gas storage; gas field; gas supplies; gas exports; gas deal; gas crisis; henry hub; ttf; erdgas*; flüssiggas; gasspeicher*; gasversorgung*; gaspreis*; gasumlage; uniper; gaz naturel; gnl; prix du gaz; gisement de gaz; gas natural; gasoducto; спг; природн* газ*; поставк* газа; транзит* газа; цен* на газ; газов* месторожден*; φυσικό αέριο; doğal gaz; doğalgaz; الغاز الطبيعي; الغاز المسال; 天然气
- gas; pipeline; terminal; supply
= renewable energy; renewables; green energy; clean energy; energy transition; Energiewende; erneuerbare Energien; énergies renouvelables; transition énergétique; energías renovables; transición energética; возобновляемая энергетика; зелёная энергетика; ανανεώσιμες πηγές; yenilenebilir enerji; الطاقة المتجددة; 可再生能源; 新能源
+ renewable; green energy; clean energy; energy transition; solar power; wind power; wind farm; solar farm; solar panels; geothermal; hydropower; tidal power; inflation reduction act; erneuerbare*; energiewende*; ökostrom; windkraft*; solarenergie*; photovoltaik*; heizungsgesetz*; wärmepumpe*; énergies renouvelable*; énergie renouvelable*; éolien*; photovoltaïque*; renovables; eólica; fotovoltaic*; возобновляем*; зелен* энергетик*; виэ; солнечн* электростанц*; ветроэлектростанц*; ανανεώσιμ*; φωτοβολταϊκ*; ανεμογεννήτρι*; yenilenebilir*; güneş enerjisi; الطاقة المتجددة; الطاقة الشمسية; 可再生能源; 光伏; 风电; 新能源
- solar; wind; turbines; grid; hydrogen; clean power
= heating; heat pumps; heating costs; gas boilers; Heizung; Wärmepumpen; Heizkosten; chauffage; pompes à chaleur; calefacción; отопление; отопительный сезон; θέρμανση; kombi; 供暖
+ heat pump; heating bills; heating oil; central heating; gas boiler; district heating; winter fuel; winter fuel payment; wärmepumpe*; heizung*; heizkosten; heizöl; fernwärme; pompe à chaleur; chauffage; bomba de calor; calefacción*; отопление; отоплени*; отопительн* сезон*; тепло в дом*; котельн*; теплоснабжен*; θέρμανση; πετρέλαιο θέρμανσης; doğalgaz faturası; التدفئة; 供暖; 暖气
- boiler; insulation; heating; radiators
= blackouts; power outages; power cuts; power grid; electricity grid; Stromausfall; Stromausfälle; Stromnetz; panne de courant; réseau électrique; apagón; apagones; отключения электричества; блэкаут; διακοπές ρεύματος; elektrik kesintisi; انقطاع الكهرباء; 停电
+ blackout; power outage; power cut; without power; lose power; power grid; electricity* grid; load shedding; grid failure; eskom; rolling blackouts; stromausf*; stromnetz*; blackout*; netzausbau; panne de courant; panne d'électricité; coupure de courant; coupures d'électricité; apagón; red eléctrica; corte de luz; отключен* электр*; отключен* света; блэкаут*; без света; без электричества; обесточен*; διακοπ* ρεύματος; μπλακ άουτ; nestanak struje; isključenja* struje; нестанак струје; elektrik kesinti*; apagão; apagões; انقطاع الكهرباء; انقطاع التيار; 停电; 断电
- grid; electricity*; outage
! media blackout; blackout drunk; blackout period; news blackout; internet blackout; tv blackout
= stock market today; börse heute; indices boursiers; السوق المالية; 股市
+ dow jones; s&p 500; nasdaq; ftse; ftse 100; nikkei; hang seng; stoxx; stocks rally; stocks fall; stocks rise; stocks slide; stocks slip; stocks tumble; stocks surge; wall street; market selloff; sell-off; market rout; bull market; bear market; stock futures; dax steigt; dax fällt; dax schließt; dax; börse*; anleger*; cac 40; bourse de paris; ibex; ibex 35; bolsa española; bolsas europeas; мосбирж*; индекс* ртс; фондов* рынк*; фондов* индекс*; акци* газпром*; χρηματιστήριο; χρηματιστήριο αθηνών; borsa; bist 100; البورصة; مؤشر تاسي; 股市; a股; 上证; 恒指; 沪指; 道指; 纳指
- stocks; shares; investors; traders; futures
! börsenverein*; dax shepard; börsenblatt*
= bonds; bond market; treasury yields; government bonds; Anleihen; Staatsanleihen; obligations d'état; dette; bonos; prima de riesgo; облигации; офз; ομόλογα; tahvil; السندات; 国债; 债券
+ bond market; bond yields; treasury yields; treasuries; government bonds; sovereign bonds; junk bonds; bond sell-off; gilt yields; gilts; bondholder*; 10-year yield; staatsanleihe*; bundesanleihe*; anleihe*; marché obligataire*; taux d'emprunt; obligation* d'état; prima de riesgo; bonos del estado; letras del tesoro; облигац*; офз; еврооблигац*; евробонд*; ομόλογ*; spread btp; tahvil*; السندات; 国债; 债券
- bonds; yield; coupon
! james bond; barry bonds; bail bond; chemical bonds; bond girl; bond film; bond villain; bond actor; school bond; 007
= ipo; ipos; stock market listings; initial public offering; Börsengänge; introductions en bourse; salidas a bolsa; размещение акций; halka arz; 新股
+ ipo; initial public offering; goes public; go public; going public; market debut; public listing; spac; börsengang; börsengänge*; introduction* en bourse; entrée en bourse; salida a bolsa; опв; разместит* акции; halka arz*; طرح عام أولي; الاكتتاب; 首次公开; 新股; 上市首日
- listing; debut; shares; valuation
! go public with; goes public with
= private equity; hedge funds; Private Equity; fonds d'investissement; fondos de inversión; 对冲基金
+ hedge fund; private equity; warren buffett; buffett; berkshire hathaway; greg abel; blackrock; blackstone; kkr; carlyle group; apollo global; short seller; activist investor; bill ackman; carl icahn; ray dalio; private credit; sovereign wealth fund; finanzinvestor*; kapitalbeteiligung*; fonds souverain; capital-investissement; capital riesgo; fondo de inversión; fondo soberano; хедж-фонд*; баффет*; инвестфонд*; 巴菲特; 对冲基金; 私募; 主权基金
- fund; stake; portfolio; investor
! jimmy buffett
= investing; retail investors; Geldanlage; placements; inversiones; инвестиции; yatırım; استثمار; 理财
+ etf; index fund; retail investors; meme stock; gamestop; robinhood; day traders; stock picks; robo-adviser; geldanlage; sparplan; aktiendepot*; neobroker; trade republic; festgeld; tagesgeld; livret a; assurance-vie; plan d'épargne; fondos indexados; letras del tesoro; depósitos bancarios; ставк* по вкладам; вклад*; иис; инвестор* физлиц*; mevduat faiz*; استثمار الأفراد; 理财; 基金; 散户
- investors; savers; portfolio; shares; dividend
! robin hood
= bitcoin; btc; bitcoin price; биткоин; биткойн; μπιτκόιν; بيتكوين; 比特币
+ bitcoin; btc; satoshi nakamoto; bitcoin etf; microstrategy*; michael saylor; биткоин*; μπιτκόιν; بيتكوين; 比特币
- crypto; mining; halving
= crypto exchanges; crypto crime; crypto scams; биржи криптовалют
+ ftx; bankman-fried; binance; changpeng zhao; coinbase; crypto exchange; crypto scam; crypto fraud; crypto heist; crypto hack; celsius network; do kwon; terra luna; mt gox; onecoin; tether; stablecoin; stablecoin*; memecoin; krypto-betrug; kryptobörse*; криптобирж*; бинанс; 币安; 稳定币; 赵长鹏
- crypto; fraud; exchange; token
= altcoins; web3; crypto tokens
+ ethereum; ether price; vitalik buterin; nft; altcoin*; web3; dogecoin; solana; xrp; ripple; cardano; bored ape; эфириум*; нфт; ايثريوم; 以太坊; 狗狗币
- token; blockchain; crypto
! ripple effect
= economy of china; chinese economy; china's economy; china economic growth; chinesische Wirtschaft; économie chinoise; economía china; экономика китая; çin ekonomisi; الاقتصاد الصيني; 中国经济
+ china's economy; chinese economy; china's gdp; china's growth; china's exports; evergrande; country garden; china property crisis; chinese exports; china stimulus; deflation in china; china's factory; chinas wirtschaft; chinesische* wirtschaft; économie chinoise; economía china; экономик* китая; الاقتصاد الصيني; 中国经济; 恒大; 碧桂园; 出口数据; 统计局
- china; yuan; consumption*; factory activity; exports; overcapacity*
= german economy; germany's economy; deutsche wirtschaft; deutsche konjunktur; ifo; économie allemande; economía alemana; экономика германии; 德国经济
+ german economy; germany's economy; german exports; german industry; german industrial; german gdp; german recession; ifo-index; ifo; bundesbank; wirtschaftsweise*; konjunktur*; deutsche wirtschaft; deutsche industrie; bdi; dihk; zew; wirtschaftsministerin* reiche; katherina reiche; économie allemande; economía alemana; экономик* германии; немецк* экономик*; 德国经济
- germany; exporte; rezession; wachstum; wirtschaft; bip
= us economy; american economy; economy of the united states; us-wirtschaft; économie américaine; economía de estados unidos; экономика сша; 美国经济
+ us economy; american economy; us gdp; jobs report; payrolls; nonfarm payrolls; consumer confidence; us inflation; us recession; us jobs; us job growth; us unemployment*; bidenomics; us-wirtschaft; us-konjunktur; us-arbeitsmarkt; économie américaine; economía estadounidense*; экономик* сша; 美国经济; 非农
- gdp; recession; hiring; consumer spending; economists; growth; jobless claims
= uk economy; british economy; britische wirtschaft; économie britannique; экономика великобритании; 英国经济
+ uk economy; british economy; uk budget; uk inflation; uk gdp; autumn budget; spring statement; mini-budget; rachel reeves; obr; office for budget responsibility*; uk growth; uk recession; uk borrowing; uk unemployment*; britische wirtschaft; économie britannique*; экономик* великобритании; 英国经济
- chancellor; ons; growth; treasury; tax rises
= french economy; économie française; budget de la france; dette de la france; französische wirtschaft; экономика франции; 法国经济
+ économie française; french economy; france's economy; french budget; french debt; budget 2026; dette française; déficit français; dette de la france; insee; banque de france; bercy; croissance française; cour des comptes; taxe zucman; notation de la france; französische* wirtschaft; экономик* франции; 法国经济
- déficit; budget; croissance; chômage; plfss
= spanish economy; economía española; economía de españa; экономика испании; 西班牙经济
+ economía española; spanish economy; pib español; paro registrado; seguridad social afiliados; afiliación; banco de españa; ipc; encuesta de población activa; epa paro; salario mínimo; smi; spain's economy; déficit español; экономик* испании
- pib; inflación; desempleo; empleo; paro
! paro cardíaco
= russian economy; economy of russia; russia's economy; экономика россии; российская экономика; бюджет россии; russische wirtschaft; économie russe; economía rusa; 俄罗斯经济
+ russian economy; russia's economy; russia's budget; russian budget; russian central bank; russian ruble; экономик* россии; российск* экономик*; бюджет* рф; бюджет* россии; минэкономразвити*; минфин*; силуанов*; решетников*; набиуллин*; росстат*; ввп россии; фнб; инфляц* в россии; ндс; russische wirtschaft; économie russe; economía rusa; 俄罗斯经济
- ключев* ставк*; инфляц*; sanctions; рубл*; дефицит*
= turkish economy; türkiye ekonomisi; türkische wirtschaft; экономика турции; اقتصاد تركيا; 土耳其经济
+ turkish economy; turkish lira; turkish inflation; turkey's central bank; turkey's inflation; merkez bankası; tcmb; enflasyon; asgari ücret; tüik; mehmet şimşek; fatih karahan; faiz kararı; türkische lira; türkische wirtschaft; livre turque; экономик* турции; турецк* лир*; الليرة التركية; 里拉
- lira; faiz; zam; maaş
= indian economy; economy of india; india's economy; india gdp; экономика индии; 印度经济
+ indian economy; india's economy; india's gdp; indian rupee; rbi; sensex; nifty; reserve bank of india; nirmala sitharaman; adani; gautam adani; mukesh ambani; reliance industries; tata motors; tata group; gst; union budget; экономик* индии; 印度经济; 阿达尼
- rupee; growth; mumbai
= japanese economy; bank of japan; economy of japan; japan's economy; boj; японская экономика; банк японии; 日本经济; 日本央行
+ japanese economy; japan's economy; bank of japan; boj; kazuo ueda; japan's gdp; japanese yen; yen weakens; nikkei; japan inflation; банк* японии; экономик* японии; 日本经济; 日本央行; 日元
- yen; deflation; tokyo
= recession; economic crisis; economic downturn; financial crisis; great recession; Rezession; Wirtschaftskrise; Finanzkrise; récession; crise économique; recesión; crisis económica; рецессия; экономический кризис; ύφεση; ekonomik kriz; ركود; 经济衰退; 金融危机
+ recession; economic crisis; financial crisis; economic downturn; great recession; credit crunch; economic slump; economic collapse; stagflation*; contraction* in gdp; rezession*; wirtschaftskrise*; finanzkrise*; crise économique; crise financière; recesión; crisis económica; crisis financiera; рецесси*; экономическ* кризис*; финансов* кризис*; стагнац*; ύφεση; ekonomik kriz; resesyon; الركود; أزمة اقتصادية; 经济衰退; 金融危机
- downturn; slump; gdp; shrinks; contraction*
= layoffs; job cuts; plant closures; redundancies; tech layoffs; mass layoffs; Stellenabbau; Entlassungen; Werkschließungen; licenciements; plans sociaux; plan social; despidos; увольнения; сокращения; απολύσεις; işten çıkarma; تسريح; 裁员
+ layoffs; job cuts; lays off; laid off; job losses; redundancie*; cut jobs; cutting jobs; slash jobs; to axe jobs; plant closure; factory closure; tech layoffs; furlough; stellenabbau*; stellen streichen; streicht stellen; jobabbau; entlassung*; werksschließung*; werkschließung*; kurzarbeit; licenciement*; suppression* de postes; suppression* d'emplois; plan social; fermeture d'usine; plan de sauvegarde; despidos; ere en; ere de; expediente de regulación; recorte de plantilla; увольнен*; массов* сокращен*; сократит* сотрудник*; απολύσεις; otpuštanj*; отпуштањ*; işten çıkar*; تسريح موظفين; 裁员
- jobs; workforce; staff; workers; restructuring*
= labour law; workers' rights; labor law; employment law; working conditions; working hours; gig economy; Arbeitsrecht; Arbeitszeit; Arbeitsbedingungen; droit du travail; temps de travail; derechos laborales; jornada laboral; reforma laboral; трудовое право; трудовой кодекс; εργατικό δίκαιο; iş kanunu; حقوق العمال; 劳动法; 加班
+ workers' rights; labour law; labor law; employment rights; working conditions; working hours; gig economy; gig workers; zero-hours; sick pay; unpaid overtime; overtime pay; child labor; child labour; working time; unfair dismissal; right to disconnect; nlrb; right-to-work; osha; workplace safety; arbeitsrecht*; arbeitszeit*; arbeitsbedingungen*; überstunden*; krankschreibung*; lohnfortzahlung*; tarifflucht*; mindestlohn*; lieferkettengesetz*; droit du travail; code du travail; temps de travail; conditions de travail; 35 heures; jornada laboral; reducción de jornada; reforma laboral; derechos laborales; horas extra; трудов* кодекс*; тк рф; рабоч* недел*; самозанят*; охран* труда; εργασιακ* νομοσχέδιο; 13ωρο; mesai; çalışma saatleri; حقوق العمال; 劳动法; 加班
- workers; employees; employers; contractor*; overtime
= skilled workers; labour shortage; worker shortage; skills shortage; apprenticeships; Fachkräftemangel; Ausbildung; Lehrlinge; Azubis; pénurie de main-d'œuvre; apprentissage; falta de trabajadores; formación profesional; нехватка кадров; кадровый голод; дефицит кадров; işçi açığı; 招工难
+ labour shortage; labor shortage; worker shortage; staff shortages; staffing shortage; skills shortage; skills gap; apprenticeship*; apprentice*; vocational training; fachkräftemangel*; personalmangel*; fachkräfte*; azubi*; ausbildungsplätze*; lehrlinge; lehrstellen*; pénurie de main-d'œuvre; apprentis; métiers en tension; falta de mano de obra; formación profesional*; нехватк* кадров; дефицит* кадров; кадров* голод*; kalifiye eleman; 招工难; 用工荒; 职业教育
- vacancies; recruitment*; trainees; skilled
! celebrity apprentice
= ceos; executive pay; bosses; ceo pay; managers; Manager; Managergehälter; Vorstandschefs; patrons; salaires des patrons; directivos; топ-менеджеры; 高管
+ ceo; chief executive; executive pay; ceo pay; boardroom; pay package; bonus cap; bankers' bonuses; golden parachute; corporate governance; new boss; steps down as ceo; vorstandschef*; vorstandsvorsitz*; aufsichtsrat*; managergehälter*; boni; pdg; directeur général; rémunération* des patrons; consejero delegado; presidenta ejecutiva; гендиректор*; топ-менеджер*; совет* директоров; διευθύνων σύμβουλος; ceo'su; الرئيس التنفيذي; 高管; 首席执行官; 董事长
- boss; chairman; board; executives
= family businesses; small business; small businesses; mittelstand; handwerk; entrepreneurs; pme; pymes; autónomos; малый бизнес; предприниматели; esnaf; مشاريع صغيرة; 中小企业; 个体户
+ small business; family business; family-owned; mom-and-pop; self-employed; freelancer*; sole trader; mittelstand*; handwerk*; selbstständige*; solo-selbstständige; pme; tpe; artisans; auto-entrepreneur*; micro-entrepreneur*; pymes; autónomos; малы* бизнес*; малого бизнеса; предпринимател*; самозанят*; esnaf; kobi; المشاريع الصغيرة; 中小企业; 小微企业; 个体户
- entrepreneur*; owners; shopkeeper*
= restaurant industry; dining out; Gastronomie; Gastgewerbe; hostelería; рестораны; εστιατόρια; مطاعم; 餐饮
+ restaurant; restaurant*; michelin star; michelin guide; chef; gordon ramsay; jamie oliver; noma; diners; gastronomie*; gastwirt*; gastgewerbe*; sternekoch; sterneköche*; wirtshaus*; dehoga; restaurateur*; guide michelin; chef étoilé; étoilé*; bistrot*; hostelería; hosteleros; restaurante*; estrella michelin; chiringuito*; dabiz muñoz; ресторан*; шеф-повар*; кафе; общепит*; εστιατόρι*; ταβέρν*; restoran*; kafana; кафан*; lokanta*; مطعم; مطاعم; 餐厅; 餐馆; 餐饮; 米其林
- dining; kitchen; menu; cuisine; waiter
= hotels and rentals; hotel industry; hotelbranche; holiday rentals; short-term rentals; гостиничный бизнес
+ hotel industry; hoteliers; airbnb; booking.com; short-term rentals; short-term lets; holiday lets; holiday rentals; marriott; hilton hotels; accor; hotelbranche*; ferienwohnung*; hotelier*; hôtellerie; meublés de tourisme; locations saisonnière*; hotelero*; pisos turísticos; vivienda turística; apartamento* turísticos; отельер*; отел*; гостиниц*; посуточн* аренд*; ξενοδοχ*; hotelijer*; otelci*; الفنادق; 酒店; 民宿
- hotel; guests; bookings
! paris hilton; hotel fire; hotel rwanda; hotel california
= overtourism; mass tourism; tourists; Massentourismus; Overtourism; surtourisme; turismo masivo; туристы; υπερτουρισμός; 游客
+ overtourism*; over-tourism; mass tourism; tourist tax; tourist arrivals; tourism tax; tourists; cruise ship; cruise passengers; royal caribbean; carnival cruise; holidaymaker*; kreuzfahrt*; massentourismus*; urlauber*; touristenabgabe*; croisière*; paquebot*; surtourisme*; vacanciers; crucero*; turistas; tasa turística; turismo; круиз*; турист*; турпоток*; туроператор*; κρουαζιέρ*; υπερτουρισμ*; τουρίστ*; turist*; turizmci*; السياح; 游客; 旅游; 邮轮
- tourism; visitors; holiday; resort; venice
! tom cruise; penelope cruz; cruise missile
= visas and travel advice; travel warnings; travel chaos; holiday travel; Reisewarnungen; Reiserecht; conseils aux voyageurs; avisos de viaje; 旅行警告
+ travel advice; travel warning; travel advisory; travel chaos; travel disruption; holiday travel; holiday traffic; getaway traffic; package holidays; tui; jet2; visa-free travel; reisewarnung*; reiserecht; pauschalreise*; ferienverkehr*; bouchons; chassé-croisé; bison futé; operación salida; vacaciones de verano; безвизов*; чартерн* рейс*; bayram trafiği; 旅行警告; 春运; 黄金周
- travellers; travelers; passengers; stranded
= supply chains; supply chain; shipping; Lieferketten; chaînes d'approvisionnement; cadenas de suministro; цепочки поставок; سلاسل التوريد; 供应链
+ supply chain; container ship; maersk; msc mediterranean*; hapag-lloyd; freight rates; shipping costs; shipping lines; dockworker*; longshoremen*; cargo ship; port strike; lieferkette*; containerschiff*; hafen hamburg; hhla; reederei*; chaîne d'approvisionnement; porte-conteneurs; dockers; cma cgm; cadena de suministro; portacontenedore*; estibadore*; цепоч* поставок; контейнеровоз*; сухогруз*; морск* порт*; логистик*; tedarik zinciri; kargo gemisi; سلاسل الإمداد; سفن الشحن; 供应链; 集装箱; 航运; 港口
- shipping; port; cargo; freight; logistics; containers
= postal services; parcels; couriers; deliveries; Paketdienste; почта и посылки; 快递
+ postal service; usps; postmaster general; royal mail; post office; deutsche post; dhl; fedex; ups drivers; hermes parcel; evri; parcel delivery; parcels; couriers; la poste; colis; chronopost; correos; mensajeros; repartidor*; briefporto; paketzusteller*; paketdienst*; postbote*; briefträger*; почт* россии; посылк*; курьер*; ταχυδρομ*; ελτα; ptt; kurye*; البريد; 快递; 邮政; 顺丰; 外卖骑手
- mail; delivery; stamps; letters
! blog post; facebook post; washington post; border post; twitter post; instagram post; goalpost; new york post
= post office scandal; horizon scandal; horizon it; post office horizon; subpostmasters
+ post office scandal; horizon scandal; horizon it; subpostmaster*; sub-postmasters; post office horizon; paula vennells; mr bates vs; alan bates
- fujitsu; post office; postmaster*
= insurance; insurers; health insurers; car insurance; Versicherungen; assurances; seguros; aseguradoras; страхование; осаго; ασφάλειες; sigorta; تأمين; 保险
+ insurance; insurer; insurance premiums; premiums; allstate; state farm; geico; axa; allianz versicherung*; munich re; swiss re; lloyd's of london; versicherung*; versicherer*; krankenkasse*; kfz-versicherung; zusatzbeitrag*; assureur*; assurance auto; mutuelle*; aseguradora*; seguros; póliza*; страхован*; страхов* компани*; осаго; каско; страховщик*; ασφαλιστικ* εταιρ*; ασφάλιστρα; osiguranj*; sigorta*; شركات التأمين; التأمين; 保险
- policyholder*; claims; coverage
! national insurance; заслуженн*; accident insurance fraud film
= digital payments; payments; fintech; Zahlungsverkehr; paiements; платежи
+ credit card; mastercard; visa inc; visa and mastercard; american express; paypal; klarna; revolut; fintech; contactless*; digital euro; cashless; cash payments; apple pay; wero; bargeld*; kreditkarte*; digitale* euro; girocard; carte bancaire; euro numérique; paiement sans contact; tarjeta de crédito; euro digital; bizum; dinero en efectivo; наличн*; цифров* рубл*; сбп; карты мир; кредитн* карт*; эквайринг*; ψηφιακό ευρώ; kredi kart*; البطاقات الائتمانية; 支付宝; 微信支付; 数字人民币; 信用卡
- payment; bank card; swipe fees
= debt; consumer debt; personal debt; credit scores; payday loans; Schulden; Überschuldung; surendettement; deudas; долги; кредиты; банкротство граждан; коллекторы; borç; ديون; 债务
+ consumer debt; household debt; credit card debt; medical debt; payday loan; credit score; debt collector; buy now pay later; schuldnerberatung*; überschuldung*; privatinsolvenz*; schufa; surendettement*; crédit à la consommation*; deudas; ley de segunda oportunidad*; просроченн* кредит*; коллектор*; закредитованн*; микрозайм*; мфо; банкротств* физлиц; банкротств* граждан; ипотечн* кредит*; kredi borcu; kredi kartı borcu; ديون; 债务; 网贷
- borrowers; loans; repay; debts; кредит*
! sovereign debt
= mortgages; mortgage rates; home loans; Baufinanzierung; Bauzinsen; Hypotheken; crédit immobilier; taux immobilier; hipotecas; euríbor; ипотека; льготная ипотека; στεγαστικά δάνεια; konut kredisi; قروض عقارية; 房贷
+ mortgage; mortgage rates; home loan; remortgage; fannie mae; freddie mac; nationwide mortgage; foreclosure*; baufinanzierung*; bauzins*; immobilienkredit*; hypothek*; crédit immobilier; crédits immobilier*; taux immobilier*; prêt immobilier; hipoteca*; euríbor; ипотек*; ипотечн*; στεγαστικ* δάνει*; stambeni kredit*; konut kredi*; الرهن العقاري; 房贷; 按揭
- homebuyers; homeowners; borrowers; lenders
= house prices; property market; home prices; housing market; Immobilien; Immobilienpreise; Hauspreise; prix de l'immobilier; immobilier; marché immobilier; precio de la vivienda; mercado inmobiliario; недвижимость; цены на жильё; рынок недвижимости; ακίνητα; konut fiyatları; emlak; عقارات; 房价; 楼市
+ house price; home prices; property prices; housing market; property market; home sales; homebuyers; first-time buyers; real estate; realtor; zillow; housing starts; stamp duty; immobilien*; immobilienmarkt*; hauspreise; wohnungspreise*; grunderwerbsteuer*; prix de l'immobilier; marché immobilier; agences immobilière*; prix des logements; precio de la vivienda; inmobiliari*; compraventa* de viviendas; недвижимост*; цен* на жиль*; цен* на квартир*; новострой*; вторичн* жиль*; застройщик*; τιμές ακινήτων; ακίνητα; nekretnin*; некретнин*; imóveis; konut fiyat*; emlak*; العقارات; 房价; 楼市; 房地产; 万科
- property; homes; mortgage; buyers; estate agents
! intellectual* property; stolen property; property damage
= food prices; grocery prices; Lebensmittelpreise; prix alimentaires; precios de los alimentos; цены на продукты; τιμές τροφίμων; gıda fiyatları; أسعار الغذاء; 菜价; 粮价
+ food prices; egg prices; price of eggs; grocery prices; grocery bills; coffee prices; cocoa prices; beef prices; olive oil prices; food inflation; shrinkflation*; lebensmittelpreis*; butterpreis*; kaffeepreis*; prix des aliments; prix alimentaire*; prix du café; inflation alimentaire*; precio de los alimentos; precio del aceite; precio de los huevos; цен* на продукт*; цен* на яйц*; цен* на масло; цен* на овощи; подорожал* продукт*; τιμ* τροφίμων; ακρίβεια στα τρόφιμα; cene hrane; gıda fiyat*; gıda enflasyonu; أسعار الغذاء; أسعار المواد الغذائية; 菜价; 粮价; 猪肉价格
- groceries; supermarket*; inflation; prices; eggs
= coffee and tea; hot drinks and chocolate
+ coffee; coffee beans; espresso; baristas; arabica; cocoa; chocolate; tea drinkers; green tea; matcha; kaffee*; schokolade*; kakao*; lindt; dubai-schokolade; grains de café; cacao; chocolat*; café de especialidad*; кофе*; кофейн*; чаем; чая; какао; шоколад*; καφές; καφέ; σοκολάτα; kahve*; çay; çikolata*; القهوة; الشاي; الشوكولاتة; 咖啡; 茶叶; 巧克力
- cafe; beans; brew; tea
! hot chocolate band; chocolate city; coffee table book; chocolate labrador
= commodities; Rohstoffpreise; matières premières; materias primas; сырьё; εμπορεύματα; سلع; 大宗商品
+ commoditie*; commodity prices; wheat; grain exports; grain deal; grain harvest; black sea grain; corn prices; soybean; palm oil; rice prices; rice exports; sugar prices; cotton prices; copper prices; iron ore; rohstoffe; rohstoffpreis*; getreide*; weizen*; matières premières; céréales; blé; récolte de blé; materias primas; trigo; сырьев*; зерно; зернов*; пшениц*; урожа*; σιτηρά; σιτάρι; pšenic*; emtia; buğday; tahıl; السلع; القمح; الحبوب; 大宗商品; 粮食; 小麦; 大豆
- harvest; crop; grain; exports; tonnes; futures
! corn on the cob; crop top
= steel industry; steel; steelmakers; Stahlindustrie; Stahl; sidérurgie; acier; acero; siderurgia; сталь; χαλυβουργία; çelik; 钢铁
+ steel industry; steelmaker; steelmaker*; steelworks; steel plant; us steel; u.s. steel; nippon steel; arcelormittal*; british steel; tata steel; thyssenkrupp* steel; green steel; steel tariffs; aluminium smelter; stahlindustrie*; stahlwerk*; stahlkonzern*; stahlgipfel*; salzgitter ag; sidérurg*; acier; aciéries; acero; siderúrgic*; acería*; металлург*; северсталь; нлмк; ммк; русал*; χαλυβουργ*; železara; жељезара; železara smederevo; çelik sektörü; صناعة الصلب; 钢铁; 宝武; 铝
- blast furnace; scunthorpe; port talbot; stahl; сталь
! steel drum; nerves of steel; man of steel; remington steele; danielle steel; steel curtain
= critical minerals; rare earths; seltene Erden; kritische Rohstoffe; terres rares; tierras raras; редкоземельные металлы; σπάνιες γαίες; 稀土
+ rare earth; critical minerals; critical raw materials; lithium mine; lithium mining; lithium; cobalt; gallium; germanium; nickel mine; rio tinto lithium; minerals deal; seltene* erden; seltenerd*; kritische* rohstoffe; terres rares; métaux critiques; tierras raras; litio; редкоземельн*; редк* земл*; лити*; кобальт*; σπάνιες γαίες; σπανίων γαιών; litijum*; литијум*; rio tinto jadar; nadir toprak; المعادن النادرة; 稀土; 锂矿; 关键矿产
- minerals; mining; battery; export controls
! lithium for depression; lithium drug
= arms industry; weapons makers; defence industry; arms exports; arms trade; arms sales; Rüstungsindustrie; Waffenexporte; Rüstungsexporte; industrie de l'armement; ventes d'armes; industria de defensa; venta de armas; оборонная промышленность; впк; торговля оружием; savunma sanayii; صناعة السلاح; 军售; 军工
+ arms sales; arms exports; arms deal; arms embargo; weapons sales; arms industry; arms maker; defence industry; defense industry; defence company; lockheed martin; raytheon; rtx corp; bae systems; rheinmetall*; northrop grumman; general dynamics; leonardo spa; saab gripen; anduril; palantir; hensoldt; knds; rüstungsindustrie*; rüstungsexport*; waffenexport*; rüstungskonzern*; waffenlieferung*; ventes d'armes; industrie de défense; dassault aviation; rafale; thales; industria de defensa; exportación* de armas; indra; впк; оборонно-промышленн*; гособоронзаказ*; ростех*; экспорт* оружия; βιομηχανία όπλων; savunma sanayi*; aselsan; baykar; صفقة أسلحة; 军售; 军工
- weapons; missiles; f-35; contractor; arms
= software companies; Softwarekonzerne
+ palantir; alex karp; peter thiel; oracle; larry ellison; salesforce; marc benioff; ibm; cisco; adobe; servicenow; snowflake; crowdstrike*; software maker; sap-aktie; 甲骨文; 帕兰提尔
- software; enterprise
! oracle of delphi; oracle of omaha; snowflake generation; oracle bones; adobe house; adobe fort
= internet outages; tech outages; it outage; IT-Ausfälle; pannes informatiques; caídas de internet; сбои в работе сервисов; 断网
+ it outage; global outage; internet outage; aws outage; cloudflare; crowdstrike* outage; service outage; widespread outage; app down; websites down; is down for; downdetector*; internet shutdown; internet blackout; it-ausfall; it-störung; störung bei; panne mondiale; panne informatique*; panne géante; caída de whatsapp; caída mundial; caída de internet; сбой в работе; массов* сбой; масштабн* сбой; отключен* интернета; мобильн* интернет*; шатдаун*; erişim sorunu; çöktü mü; انقطاع الإنترنت; 断网; 宕机; 崩了
- outage; servers; glitch; users
! power outage
= product recalls; food recalls; recalls; car recalls; food safety; listeria; salmonella; Rückrufe; Produktrückruf; Lebensmittelsicherheit; rappels de produits; rappel produit; sécurité alimentaire des aliments; retirada de productos; seguridad alimentaria; отзыв товаров; пищевые отравления; отравления; ανακλήσεις προϊόντων; gıda güvenliği; سحب منتجات; 召回; 食品安全
+ recall of; product recall; recalls cars; recalls vehicles; food recall; recalled over; recalls more than; recalled products; voluntary recall; listeria; salmonella; e. coli; food poisoning; food safety; contaminated* food; contaminated*; rückruf*; ruft zurück; lebensmittelvergiftung*; salmonellen*; listerien; ehec; rappel produit; intoxication* alimentaire*; salmonelle; alerta alimentaria*; intoxicación* alimentaria*; listeriosis*; отзывает автомобили; отравлени* едой; отравлени* грибами; пищев* отравлени*; отравилис*; сальмонелл*; ботулизм*; ανάκληση προϊόν*; τροφική δηλητηρίαση; zehirlenme*; gıda zehirlen*; سحب منتج; تسمم غذائي; 召回; 食品安全; 食物中毒
- recall; fda; bacteria; defect; tainted
! recall election; recall vote; recall petition; recall effort; newsom recall; recall gov; total recall; recall of governor
= scams; fraud; online fraud; phone scams; phishing; romance scams; Betrug; Enkeltrick; arnaques; fraudes; estafas; timos; мошенничество; мошенники; телефонные мошенники; απάτες; prevare; dolandırıcılık; احتيال; 诈骗; 电诈
+ scam; scammer; phishing; romance scam; fraudster; ponzi scheme; pyramid scheme; con artist; wire fraud; bank fraud; identity theft; con man; securities fraud; convicted of fraud; bernie madoff; elizabeth holmes; betrugsmasche*; betrugsf*; wegen betrugs; betrüger*; enkeltrick; schockanruf*; phishing*; wirecard; anlagebetrug*; arnaque*; escroc*; escroquerie*; hameçonnage*; estafa*; estafador*; timo; мошенни*; аферист*; телефонн* мошенни*; финансов* пирамид*; απάτη; απάτες; απατεών*; prevara; prevare; prevarant*; превара; golpe do pix; golpista do; dolandır*; احتيال; نصب واحتيال; 诈骗; 电诈; 缅北
- fraud; victims; swindle; con; defrauded
! voter fraud; election fraud
= corporate fraud; accounting scandals; white-collar crime; Bilanzskandal; délinquance financière; delitos económicos; 财务造假
+ wirecard; marsalek; enron; theranos; elizabeth holmes; bernie madoff; accounting fraud; accounting scandal; corporate fraud; white-collar; insider trading; money laundering; embezzl*; securities fraud; greensill; danske bank; geldwäsche*; insiderhandel*; cum-ex; bilanzskandal*; signa; rené benko; benko; blanchiment*; détournement* de fonds; blanqueo; malversación*; отмыван*; растрат*; хищени*; ξέπλυμα; pranje novca; kara para; غسيل الأموال; 财务造假; 洗钱; 内幕交易
- fraud; auditor; sec; prosecutor*
= class actions; consumer lawsuits; product liability; class action lawsuits; Sammelklagen; actions collectives; demandas colectivas; коллективные иски; 集体诉讼
+ class action; product liability; settles lawsuit; to pay damages; settlement over; jury awards; punitive damages; sammelklage*; schadenersatz*; schadensersatz*; action collective; action de groupe; dommages et intérêts; demanda colectiva; indemnización*; коллективн* иск*; toplu dava; 集体诉讼; 赔偿
- lawsuit; damages; settlement; plaintiffs; sue
= public holidays; feast days; feiertage; праздники
+ christmas; black friday; cyber monday; thanksgiving*; holiday shopping; holiday season; new year's eve; new year celebration*; santa claus; easter; halloween; hanukkah; kwanzaa; fourth of july; memorial day; labor day; valentine's day; april fools; st patrick's day; mother's day; independence* day; weihnacht*; adventskalender*; silvester*; ostern; osterhase*; muttertag; noël; marché de noël; réveillon; pâques; fête des mères; navidad*; nochebuena; nochevieja; reyes magos; semana santa; lotería de navidad; рождеств*; новогодн*; нов* год*; дед* мороз*; пасх*; масленица; χριστούγεννα; πάσχα; πρωτοχρονιά; božić*; божић*; nova godina; vaskrs; natal; páscoa; yılbaşı; عيد الميلاد; رأس السنة; 圣诞; 双十一; 春节; 元旦; 中秋; 国庆节
- gifts; fireworks; celebration*; shoppers; sales; holiday
! natal, south africa; kwazulu-natal; christmas island; easter rising; natal care; easter island; pós-natal; pré-natal
"""
