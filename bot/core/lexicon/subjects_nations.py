"""Countries, people, clubs and brands with more words than their name, rows as in subjects.py. All written by us.

Every row is of one thing alone: who follows Peru is told nothing of Bolivia.
"""

NATIONS = """
= peru; Perú; Pérou; перу; 秘鲁
+ peru; peruvian; peruanisch*; pérou; péruvien*; peruano*; перу; перуанск*; boluarte; البيرو; 秘鲁
- lima; machu picchu
= bolivia; Bolivien; bolivie; боливия; 玻利维亚
+ bolivia; bolivian; bolivien*; bolivianisch*; bolivie; boliviano*; evo morales; rodrigo paz; боливи*; بوليفيا; 玻利维亚
- la paz
= ecuador; équateur; эквадор; 厄瓜多尔
+ ecuador; ecuadorian; guayaquil; noboa; équatorien*; ecuatorian*; эквадор*; الإكوادور; 厄瓜多尔
- quito
= uruguay; уругвай; 乌拉圭
+ uruguay; uruguayan; uruguayo*; montevideo; yamandú orsi; уругва*; 乌拉圭
= paraguay; парагвай; 巴拉圭
+ paraguay; paraguayan; paraguayo*; asunción; santiago peña; парагва*; 巴拉圭
= cambodia; Kambodscha; cambodge; camboya; камбоджа; 柬埔寨
+ cambodia; cambodian; phnom penh; hun sen; hun manet; kambodscha*; cambodge; cambodgien*; camboya*; камбодж*; كمبوديا; 柬埔寨
= malaysia; malaisie; малайзия; 马来西亚
+ malaysia; malaysian; kuala lumpur; anwar ibrahim; najib razak; malays*; malaisie; малайзи*; ماليزيا; 马来西亚
! malaysia airlines
= singapore; Singapur; singapour; сингапур; 新加坡
+ singapore; singaporean*; lawrence wong; singapur; singapour; сингапур*; سنغافورة; 新加坡
! singapore airlines; singapore grand prix
= estonia; Estland; estonie; эстония; 爱沙尼亚
+ estonia; estonian; tallinn; kaja kallas; estland; estnisch*; estonie; эстони*; эстонск*; таллин*; 爱沙尼亚
= latvia; Lettland; lettonie; letonia; латвия; 拉脱维亚
+ latvia; latvian; lettland; lettisch*; lettonie; letonia; латви*; латышск*; 拉脱维亚
- riga
= lithuania; Litauen; lituanie; lituania; литва; 立陶宛
+ lithuania; lithuanian; vilnius; litauen; litauisch*; lituanie; lituania; литв*; литовск*; вильнюс*; 立陶宛
= czech republic; czechia; Tschechien; république tchèque; república checa; чехия; 捷克
+ czech; czechia; prague; babis; petr pavel; tschech*; tchèque*; tchéquie; chequia; república checa; чехи*; чешск*; τσεχία; 捷克
! prague spring festival
= slovakia; Slowakei; slovaquie; eslovaquia; словакия; 斯洛伐克
+ slovakia; slovak; bratislava; robert fico; fico; slowak*; slovaque*; slovaquie; eslovaqu*; словак*; словацк*; фицо; 斯洛伐克
= romania; Rumänien; roumanie; rumanía; румыния; 罗马尼亚
+ romania; romanian; bucharest; nicusor dan; george simion; rumän*; bukarest; roumanie; roumain*; rumanía; rumano*; румын*; бухарест*; ρουμανία; 罗马尼亚
= bulgaria; Bulgarien; bulgarie; болгария; 保加利亚
+ bulgaria; bulgarian; boyko borisov; bulgarien; bulgarisch*; bulgare*; búlgaro*; болгар*; βουλγαρία; 保加利亚
- sofia
= croatia; Kroatien; croatie; croacia; хорватия; hrvatska; 克罗地亚
+ croatia; croatian; zagreb; plenkovic; dubrovnik; kroati*; croate*; croatie; croacia; хорват*; загреб*; hrvatsk*; хрватск*; 克罗地亚
= slovenia; Slowenien; slovénie; eslovenia; словения; 斯洛文尼亚
+ slovenia; slovenian; ljubljana; robert golob; slowen*; slovène*; slovénie; eslovenia; словени*; 斯洛文尼亚
= kosovo; Kosovo; косово; kosova; 科索沃
+ kosovo; pristina; kurti; косов*; kosov*; kosova; κόσοβο; كوسوفو; 科索沃
- mitrovica
= bosnia; Bosnien; bosnie; босния; 波黑
+ bosnia; bosnian; sarajevo; republika srpska; dodik; bosnien*; bosnie; босни*; додик*; bosne; 波黑
= albania; Albanien; albanie; албания; 阿尔巴尼亚
+ albania; albanian; tirana; edi rama; albanien; албан*; 阿尔巴尼亚
= montenegro; черногория; crna gora; 黑山
+ montenegrin*; podgorica; черногор*; crna gora; црна гора; 黑山
- montenegro
! luís montenegro
= north macedonia; Nordmazedonien; macédoine du nord; северная македония
+ north macedonia; macedonian; skopje; nordmazedonien*; macédoine; македони*; σκόπια
= armenia; Armenien; arménie; армения; 亚美尼亚
+ armenia; armenian; yerevan; pashinyan; armeni*; армени*; армянск*; ереван*; пашинян*; 亚美尼亚
= azerbaijan; Aserbaidschan; azerbaïdjan; azerbaiyán; азербайджан; azerbaycan; 阿塞拜疆
+ azerbaijan; azerbaijani*; baku; aliyev; aserbaidschan*; azerbaïdjan*; azerbaiyán*; азербайджан*; алиев*; azerbaycan*; 阿塞拜疆
! azerbaijan grand prix
= kazakhstan; Kasachstan; казахстан; 哈萨克斯坦
+ kazakhstan; kazakh; astana; almaty; tokayev; kasach*; kazajistán; казахстан*; казахск*; токаев*; 哈萨克斯坦
= uzbekistan; Usbekistan; узбекистан; 乌兹别克斯坦
+ uzbekistan; uzbek; tashkent; mirziyoyev; usbek*; ouzbek*; узбек*; ташкент*; 乌兹别克斯坦
= kyrgyzstan; Kirgisistan; киргизия; 吉尔吉斯斯坦
+ kyrgyz*; bishkek; japarov; kirgis*; киргиз*; кыргыз*; бишкек*; 吉尔吉斯
= tajikistan; таджикистан; 塔吉克斯坦
+ tajik*; dushanbe; tadschik*; таджик*; душанбе; 塔吉克
= united arab emirates; uae; Vereinigte Arabische Emirate; émirats arabes unis; emiratos árabes unidos; оаэ; الإمارات; 阿联酋
+ uae; united arab emirates; emirati; abu dhabi; dubai; émirats arabes; emiratos árabes; оаэ; эмират*; الإمارات; أبوظبي; دبي; 阿联酋; 迪拜
= qatar; Katar; catar; катар; قطر; 卡塔尔
+ qatar; qatari; doha; katar; catar; катар; قطر; الدوحة; 卡塔尔
! qatar airways; qatar grand prix
= kuwait; koweït; кувейт; الكويت; 科威特
+ kuwait; kuwaiti; koweït*; кувейт*; الكويت; 科威特
= tigray; tigray war; тыграй
+ tigray; tigrayan; tplf; تيغراي
= somalia; somalie; сомали; الصومال; 索马里
+ somalia; somali; mogadishu; сомали*; الصومال; 索马里
= uganda; ouganda; уганда; 乌干达
+ uganda; ugandan; kampala; museveni; bobi wine; ouganda*; уганд*; 乌干达
= tanzania; Tansania; tanzanie; танзания; 坦桑尼亚
+ tanzania; tanzanian; dar es salaam; samia suluhu; zanzibar; tansania*; tanzani*; танзани*; 坦桑尼亚
= zimbabwe; Simbabwe; зимбабве; 津巴布韦
+ zimbabwe; zimbabwean; harare; mnangagwa; simbabwe*; зимбабве; 津巴布韦
= senegal; sénégal; сенегал; 塞内加尔
+ senegal; senegalese; dakar; ousmane sonko; sénégal*; сенегал*; السنغال; 塞内加尔
! dakar rally; rallye dakar
= ivory coast; côte d'ivoire; Elfenbeinküste; costa de marfil; 科特迪瓦
+ ivory coast; côte d'ivoire; ivorian; abidjan; ouattara; elfenbeinküste*; ivoirien*; costa de marfil; 科特迪瓦
= cameroon; Kamerun; cameroun; камерун; 喀麦隆
+ cameroon; cameroonian*; paul biya; yaoundé; kamerun*; cameroun*; камерун*; 喀麦隆
= philippine politics; duterte and marcos; philippinische politik
+ duterte; marcos jr; bongbong; ferdinand marcos; philippine president; philippine senate
= kamala harris; Камала Харрис; 哈里斯
+ kamala harris; kamala; камал* харрис; 哈里斯
- harris
= jd vance; vance; j.d. vance; вэнс; 万斯
+ jd vance; vice president vance; vance; джей ди вэнс; вэнс*; 万斯
= friedrich merz; merz; Мерц; 默茨
+ friedrich merz; merz; мерц; 默茨
= marine le pen; le pen; Ле Пен; 勒庞
+ le pen; ле пен; 勒庞
= alexei navalny; navalny; Nawalny; навальный; 纳瓦尔尼
+ navalny; nawalny; навальн*; 纳瓦尔尼
= julian assange; assange; wikileaks; ассанж; 阿桑奇
+ assange; wikileaks; ассанж*; 阿桑奇
= edward snowden; snowden; сноуден; 斯诺登
+ snowden; сноуден*; 斯诺登
= september 11; 9/11; september 11 attacks; 11. September; onze septembre; 11 de septiembre; 11 сентября; 九一一
+ 9/11; september 11; sept 11; world trade center attack; twin towers; 11. september; 11-septembre; 11 de septiembre; 11 сентября
- ground zero
= soviet union; ussr; Sowjetunion; union soviétique; unión soviética; ссср; советский союз; 苏联
+ soviet union; ussr; soviet; sowjet*; soviétique*; soviétic*; ссср; советск* союз*; 苏联
= gdr; east germany; DDR; Stasi; гдр
+ east germany; east german; gdr; ddr; stasi; mauerfall; sed-regime; rda; гдр
= cdu; хдс
+ cdu; linnemann; jens spahn; konrad-adenauer-haus; хдс
= csu; markus söder; söder
+ csu; söder
= die grünen; bündnis 90/die grünen; grüne
+ die grünen; grünen; habeck; baerbock; grünenchef*
= bsw; sahra wagenknecht; wagenknecht; bündnis sahra wagenknecht
+ bsw; wagenknecht*; вагенкнехт
= die linke; linkspartei
+ die linke; linkspartei*; heidi reichinnek; gregor gysi
= real madrid; реал мадрид; ريال مدريد; 皇马
+ real madrid; bernabéu; xabi alonso; vinicius; florentino pérez; мадридск* реал*; реал мадрид; ريال مدريد; 皇马
- mbappé; madrid
= fc barcelona; barça; barca; برشلونة; 巴萨
+ fc barcelona; barça; camp nou; lamine yamal; hansi flick; joan laporta; برشلونة; 巴萨
- barcelona; blaugrana
= lebron james; lebron; 詹姆斯
+ lebron james; lebron; леброн*
= los angeles lakers; lakers; 湖人
+ lakers; luka doncic; jj redick; 湖人
- los angeles
= stephen curry; steph curry; 库里
+ stephen curry; 库里
= shohei ohtani; ohtani; 大谷翔平; 大谷
+ ohtani; 大谷翔平; 大谷
= los angeles dodgers; dodgers; 道奇
+ dodgers; ohtani; yoshinobu yamamoto; freddie freeman; 道奇
= sam altman; altman
+ sam altman; openai ceo
= volkswagen; vw; Volkswagen; фольксваген; 大众汽车
+ volkswagen; vw; oliver blume; wolfsburger*; фольксваген*; 大众汽车
- wolfsburg
= boeing; boeing 737; боинг; بوينغ; 波音
+ boeing; 737 max; dreamliner; kelly ortberg; боинг*; بوينغ; 波音
= huawei; хуавей; هواوي; 华为
+ huawei; meng wanzhou; ren zhengfei; хуавей; هواوي; 华为
= twitter; x (twitter); твиттер; تويتر; 推特
+ twitter; tweet; tweeted; linda yaccarino; твиттер*; تويتر; 推特
- hashtag; verified; musk
= gazprom; газпром; 俄气
+ gazprom; alexei miller; газпром*; 俄气
= airbus; эйрбас; 空客
+ airbus; a320; a350; a380; guillaume faury; эйрбас*; аэробус*; 空客
= sncf; tgv
+ sncf; tgv; ouigo; cheminots; jean castex sncf
= laos; лаос; 老挝
+ laos; laotian; vientiane; лаос*; 老挝
= christmas; Weihnachten; noël; navidad; рождество; χριστούγεννα; 圣诞节
+ christmas; santa claus; weihnacht*; adventskalender*; marché de noël; noël; navidad*; nochebuena; рождеств*; χριστούγεννα; 圣诞
! christmas island
= elephants; elephant; Elefanten; éléphants; elefantes; слоны; ελέφαντες; 大象
+ elephant; elefant*; éléphant*; слоненок; слонов; ελέφαντ*; ivory poachers; الأفيال; 大象
! elephant in the room; white elephant
= pandas; panda; giant pandas; панды; 大熊猫
+ panda; panda*; giant panda; 大熊猫; 熊猫
! kung fu panda; panda express; fiat panda; panda bonds
= ufos; ufo; ufo sightings; ovnis; нло; 不明飞行物
+ ufo; uap; unidentified* aerial; unidentified* flying; area 51; ovni; нло; 不明飞行物
= measles; Masern; rougeole; sarampión; корь; ιλαρά; kızamık; 麻疹
+ measles; mmr vaccine; masern*; rougeole; sarampión; корь; ιλαρά; kızamık; الحصبة; 麻疹
= bird flu; avian flu; Vogelgrippe; Geflügelpest; grippe aviaire; gripe aviar; птичий грипп; kuş gribi; 禽流感
+ bird flu; avian flu; avian influenza; h5n1; vogelgrippe*; geflügelpest*; grippe aviaire; gripe aviar; птич* грипп*; γρίπη των πτηνών; kuş gribi; 禽流感
- poultry; cull
= breast cancer; Brustkrebs; cancer du sein; cáncer de mama; рак груди; meme kanseri; 乳腺癌
+ breast cancer; mammogram*; mammography*; mastectomy; brustkrebs*; mammografie*; cancer du sein; cáncer de mama; рак груди; rak dojke; meme kanseri; سرطان الثدي; 乳腺癌
= novak djokovic; djokovic; đoković; ђоковић; джокович; 德约科维奇
+ djokovic; đoković*; đokovi*; ђокови*; джокович*; τζόκοβιτς; 德约科维奇
= wimbledon; уимблдон; 温网
+ wimbledon; centre court; all england club; уимблдон*; ουίμπλεντον; 温网
= panama canal; Panamakanal; canal de panama; canal de panamá; панамский канал; 巴拿马运河
+ panama canal; panamakanal*; canal de panama; панамск* канал*; 巴拿马运河
= suez canal; Suezkanal; canal de suez; суэцкий канал; قناة السويس; 苏伊士运河
+ suez canal; ever given; suezkanal*; canal de suez; суэцк* канал*; قناة السويس; 苏伊士运河
= darts; Darts-WM; fléchettes; дартс
+ darts; luke littler; luke humphries; michael van gerwen; pdc world; ally pally; дартс*
! poison darts
= snooker; снукер; 斯诺克
+ snooker; ronnie o'sullivan; judd trump; mark selby; снукер*; 斯诺克
= net neutrality; Netzneutralität; neutralité du net; neutralidad de la red; 网络中立
+ net neutrality; netzneutralität*; neutralité du net; neutralidad* de la red; сетев* нейтралитет*; 网络中立
= javier milei; milei; милей; 米莱
+ milei; милей; 米莱
= narendra modi; modi; 莫迪
+ modi; narendra modi; نارندرا مودي; 莫迪
= lufthansa; Lufthansa
+ lufthansa; carsten spohr; ita-übernahme
= starbucks; старбакс; 星巴克
+ starbucks; brian niccol; старбакс; 星巴克
"""
