"""Words that any newspaper uses all the time, from our own head: a young store cannot know that they are common.

Between the words of every text and of politics (commonwords.py) and those that tell one event from another. A language
that is missing only starts a little blinder.
"""

ENGLISH = """
accept access accident accord accuse act action active activist actual add address administration admit advance
advantage adviser affair affect afford afraid age agency agenda agent aggressive agree agreement ahead aid aim air
airline airport alert allege allegation alliance allow ally alone already although always ambassador amount analysis
analyst anger announce annual another answer anti anyone anything apart apparent appeal appear apply appoint approach
approve area argue arm army around arrest arrive article ask assault assembly assess asset assist associate attack
attempt attend attention attorney audience author authority available average avoid await award aware away baby bad
ball ban bank bar base battle beach bear beat become bed begin behavior behind believe benefit best better beyond bid
big bill bit black blame block blood blow board boat body bomb book boost border born boss both bottom box boy branch
break bring broad broadcast brother budget build building burn business buy cabinet camera camp campaign cancel cancer
candidate capital car card care career carry case cash catch cause center central centre century certain chair
challenge champion chance change channel character charge charity cheap check chemical child choice choose church cite
citizen city civil claim class clean clear climate close club coach coalition coast code cold collapse colleague
collect college combat come comment commission commit committee common community company compare competition complain
complete concern condition conduct conference confirm conflict confront connect conservative consider constitution
consumer contact contain continue contract contrast contribute control controversy convict cool cooperate cope
corporate corruption cost council counter couple courage course cover crash create credit crime criminal crisis critic
critical cross crowd culture current customer cut cyber daily damage danger data date daughter dead deadline dealing
death debate debt decade decide decision declare decline deep defeat defend defense defence deficit degree delay
deliver demand deny department depend deploy deputy describe deserve design desire despite destroy detail detain
determine develop device dialogue die differ difficult digital dinner diplomat direct director disaster discover
discuss disease dismiss display dispute district divide doctor document dog doubt dozen draft drama draw dream dress
drink drive drop drug due early earn earth ease east easy eat economy editor education effect effort eight either elect
emerge emergency emotion emphasis employ empty encourage end enemy energy enforce engage enjoy enough ensure enter
entire environment episode equal era error escape especially essential establish estimate ethic even event ever every
everyone evidence evil exact example except exchange executive exist expand expect expensive experience expert explain
explode export expose express extend extra extreme eye face fact fail fair faith fall false familiar family famous fan
far farm fast father fault favor fear feature federal feel fellow fight figure file fill film final financial find fine
finish fire firm fiscal fish five fix flag flight flood floor fly focus follow food foot football force foreign forest
forget form formal former forward foundation four free freedom fresh friend front fuel full fun function fund future
gain gallery game gap gas gather general generation giant gift girl give global go goal gold good governor grand grant
great green ground group grow growth guarantee guard guest guide gun guy hair half hall hand handle happen happy hard
harm hate head health hear heart heat heavy height help hero hide high highlight hill historic history hit hold hole
holiday home honor hope horror hospital host hostage hot hotel hour huge human hundred hunt hurt husband ice idea
identify ignore illegal image imagine immediate immigrant impact implement import important impose improve incident
include income increase incredible independent indicate individual industry influence inform initial initiative injure
inquiry inside insist inspire instead institution insurance intelligence intend interest international internet
interview introduce invade invest investigate investor invite involve island issue item jail job join joint journal
journalist journey judge judgment jump jury just justice keep key kid kill kind king kitchen know labor labour lack
lady lake land language large late laugh launch law lawmaker lawsuit lawyer lay lead learn least leave left legal
legislation less lesson letter level liberal liberty lie life lift light like likely limit line link list listen little
live local long look lose loss lot loud love low luck lunch machine magazine main maintain major majority manage
manager march mark market marriage mass massive master match material matter mayor mean measure medical medicine meet
meeting member memory mental mention mere message method middle migrant mile military mind mine minor minority minute
miss missile mission mistake mix model modern moment money monitor morning mother motive mountain mouth move movement
movie much multiple murder museum music must mystery name narrow nation natural nature near nearly necessary need
negotiate neighbor network never next nice night nine nominate none normal north note nothing notice nuclear number
object obtain obvious occur offer office officer often oil old once online only open operate opinion opponent
opportunity oppose opposition option order ordinary organize origin other outside own owner pact page pain paint pair
panel paper parent park parliament part participate particular partner pass past path patient pattern pay peace per
perform perhaps period permanent permit person phone photo physical pick picture piece pilot place plane plant play
player pledge point pole policy politic poll poor popular population position positive possible post potential poverty
power practice praise pray predict prefer prepare presence present press pressure pretty prevent previous price prime
prince prison private prize probably problem process produce product professor profit program progress project promise
promote proof proper property propose prosecutor protect protest proud prove provide province public publish pull
punish purchase purpose push put quarter question quick quiet quit quote race racial radio raid rail rain raise range
rank rapid rare rate rather reach react read ready real reality reason rebel recall receive recent recession recognize
recommend record recover reduce refer reform refugee refuse regard region regular regulate reject relate relation
release relief religion remain remark remember remind remove repeat replace reply represent request require rescue
research reserve resident resign resist resolve resource respect respond response rest restore restrict result retire
return reveal revenue review rich ride right ring riot rise risk rival river road rock role roll room root rule ruling
rumor run rural rush safe safety sale sanction save scandal scene schedule school science scientist score sea search
season seat second secret secretary section sector secure security seek seem sell send senior sense sentence separate
series serious serve service session settle seven several severe sex shape share sharp shift ship shock shoot shop
short shot shout show shut sick side sign signal significant silence similar simple since sing single sister sit site
situation six size skill sleep slow small smart smile smoke social society soft soldier solution solve somebody son
song soon sort sound source south space speak special specific speech speed spend spirit split spokesman sport spot
spread spring square staff stage stand standard star start statement station status stay steal step stick still stock
stop storm story straight strange strategy stream street strength strike strong structure struggle student study stuff
style subject submit succeed success sudden suffer suggest suicide suit summer summit sun supply support suppose
supreme sure surprise surround survey survive suspect suspend sweep swing system table tackle tactic talk target task
tax teach team tear technology television temperature ten tend tension term terrible terror test text thank theater
themselves theory thing think third thousand threat threaten through throw thus ticket tie tight together tone tonight
tool total touch tough tour toward town track trade tradition traffic tragedy train transfer transform transition
transport travel treat treatment treaty tree trend trial trip troop trouble true trust truth try turn tv twenty twice
type ultimate unable uncertain understand unemployment union unique unit unite universe university unknown unless
unlikely until upset urban urge use usual value various vast vehicle version veteran via victim victory video view
village violate violence virus visit voice volunteer voter vow vulnerable wage wait wake walk wall want war warn
warning wash waste watch water wave way weak wealth weapon wear weather web website wedding weekend weigh welcome west
wet whatever wheel whether while whole wide wife wild win wind window winner winter wish withdraw witness wonder wood
word work worker worry worst worth wound write writer wrong yard yesterday yet young youth zero zone
"""
RUSSIAN = """
авария август автобус автомобиль автор агентство адвокат администрация активист акция алкоголь альтернатива анализ
аналитик аппарат апрель аптека аренда арест арестован армия артист атака атаковал аэропорт база банк бежать беженец
безопасность бензин бизнес билет битва блогер боевик боевой боец бой бойцов болезнь больница больше большой борьба брат
бросил будущее бывший быстро быстрый бюджет вагон важный вариант ввести везет везли век велел вернул вернуться версия
вертолет верховный весна вечер вечером взгляд взломать взорвать взрыв взял взять вид видеть виноват вирус владелец
власть влияние вместе внес внесли внимание внутри вода водитель возглавил воздух воздушный возможность возможный возник
возобновить возраст война войск вокзал волна вооруженный вопрос воспитание восстановить впервые впечатление враг врач
вред временно время вручил всегда всемирный вспышка встретил встреча вступил второй выборах выборы вывод выдали
выделить вызвал вызвать вызов выиграл выйти вынести выпал выполнить выпуск выпустить выразить вырос выросли высокий
высота выставка выступить высший выход выходной выше газ газета газовый гарантия генерал герой гибель главный говорить
говорят год голова голос голосование горит город городской горожане горячий госпиталь господин гость государственный
готов готовит граждане гражданин гранат граница грозит груз грузовик группа губернатор давать давление дал далеко
дальше данные дать дачный дают двигатель движение двое дворец девочка девушка действие действовать декабрь делал делают
дело день деньги депутат деревня дерево держать десятки десять дети детский детском детям деятельность диагноз дипломат
директор длиться днем добавить добиться добровольно доверие договор договориться доказать документ долг должен доллар
доля дом дорога доставить достичь доступ дочь драка древний дрон друг дума думает думать думают душа дышать едет единый
ехал ехать жаловаться ждать желающий жена женщина жертва жертвой живет живой живут жизнь жилой жилье жителей житель
жительница забастовка заболеть забрал забрать забыть завел завершить завод загорелся задача задержать заживо зайти
заказ заказать заключить закон законопроект закончил закрыли закрыть залог замена заменить заместитель заметить
заморозить занимать занял запад западный запас записать запись заплатить запрет запретить запрос запуск запустил
заработать зарплата заседание заслуга заставить затем затронуть захват защита заявка заявление звезда звонок здание
здоровье земля зима знает знак знаменитый знать значение знают зона игра играть игрок идет идея идти идут избили
известие известно издание изменение изменить изменятся изучить имеет имел имени иметь имеют имущество инвалид
инвестиция индекс инициатива иностранный инспекция институт интервью интерес интернет информация информировать инцидент
искать ископаемый искусство исполнилось использовать испытание исследование истец история источник исход итог июль июнь
кабинет казаться казнь камера канал кандидат капитал карта катастрофа катер качество квартира километр кино класс
клиент клуб ключ ключевой книга когда колеса количество колония команда командир комиссия комитет комментарий
коммерческий комната компания конец конечно конкурс контакт контракт контроль конфликт концерт концу корабль королева
король корпус космический космос которому кража край крайний красный крепость кризис крик криминал критика крови
крупный крыша кто-то культура купил купить курить курорт курс лагерь левый лекарство лес лесной лететь летний лето
летом лидер лидером линия лицо личный лишен лишить лодка ложный любить любовь любой людьми людям магазин май максимум
мальчик март массовый мастер матери материал матч мать мая медаль медведь медик медицинский международный мера
мероприятие местный место месяца месяцев метр механизм мешает мешать миграция милиция минздрав минимальный минист
минобороны минус минут мир мировой миссия младший мнение многие мог модель моды можете молодежь молодой молодых момент
море мороз морской москвич мост мужчина музей мэр наблюдать навсегда награда нагрузка надежда надзор назвал назван
назвать назначить найти наказание налог нанес нанесли напал написал напомнил направить нарушение нарушил население
настоящий наступать наука научный находиться находятся национальный началась начались начало начался начальник начать
начинает начнет начнутся нашел нашла небо негативный недавно недвижимость недели независимый неизвестный нельзя
немецкий необходимый неправильный несколько нет неудачный нефть нижний новость новых номер норма нормальный ночь ноябрь
нужен нужна обвинение обвинить обвиняемый обеспечить обещает обещал обещать область обломок обнаружить оборона оборот
образ образование обратиться обращает обращение обрушился обстановка обстрел обсудить обсуждение общество общий объект
объявить объявлен объяснить обычный обязал обязать огня огонь ограничение ограничить одежда один одна одного одном
оказался окно окончание округ октябрь опасность опасный оператор операция описать оплата определить опроверг
опубликовать опыт организация организовать органы оружие осень осмотр основа основной особый оставить остались остался
остановить остаться осудил осужден ответ ответить отдал отдел отдых отец отказ отказаться открыл открыть отменил
отметить отношение отправить отпуск отпустить отрасль отрицать отставка отчет офицер охрана оценить оценка очевидец
очередь ошибка ощущать падать падение пакет память паника пара парень парк парламент партия партнер паспорт пассажир
пенсионер пенсия первого первый первых перевести перевод переговоры перед передать переехать перейти перекрыть
перенести период песня печать пилот письмо питание пишут план планировать плата платеж платить платят плохой плюс побег
победа победить повод повредить повреждение повысить повысят погиб погибла погибнуть погибших погода подал подать
подготовить поддержать поддержка поднял поднять подозревать подписать подробности подросток подтвердить подчеркнул
поезд поехать пожар пожарные позволить позвонить поздравил позже позиция поиск пойти покажет показать покинуть
покупатель покупать покупка поле полет политик политика политический полицейский полиции полностью полный половина
положение получат получить польза пользователь помещение помог помогли помочь помощь понять попал попасть попросить
попытка пора поручил порядка порядок посетить после последний последствие посол поставить поставка пострадать построить
поступить потерять потребление потребовать похитить похищен почему почта появился появиться поясни пояснил правда
правило правильный правительство право правоохранительный праздник практика превысить предложить предприятие
председатель представитель представить предупредить президента прекратить премия премьер препятствовать пресечь пресс
преступление прибыл прибыть привел привести приговор призвать признать прийти приказ прилетел примет принести принял
принять природный присвоить причина пришел пришла пришлось проблема провел проверка провести проводит прогноз программа
продавать продает продажа продать продают продлить продолжить продукт проезд проект производство произойти происходит
происшествие пройти прокуратура промышленный пропал пропасть просил просить простить простой просят протест против
профессор проходит процесс прошел прошла прошлого прошлый прямой птица публикация пункт путь пытались пытался пытать
пьяный пятый работа работать работник рабочий равный рад разбился разбить развитие разговор размер разместить размещен
разный разработать разрешить разрушить район рак ракета ранен раненый рано распространение рассказывает расследование
рассматривает рассмотреть растет расти растут расход расчет реакция реализация ребенок регион регистрация режим
результат рейс реклама рекорд ремонт ресторан ресурс речь решение решил решить риск родился родитель родственник
рождение роль рост рубеж рубль рука руководитель руководство рухнул рыба рынок ряд рядом самолет самостоятельно самый
санкция сбил сбой сбор сборная свадьба свежий свет свидетель свобода свободный связано связать связь сделал сделать
сделка север сезон секретарь сектор семья сентябрь сервис сердце середина серия серьезный сеть сидеть сила силовик
сильный система ситуация сих скажет сказал сказать скандал скончался скоро скорость скрыть слава след следователь
следствие следующий словах слово сложно сложный сломать служба служить слух случай случилось случиться слышать смена
смерть смог смогли смогут сможет смочь смысл снаряд снег снегопад снизил снизить снимает снимать снял собака собираться
собрал событие совершил совет советник современный согласие соглашение создать солдат солнце сообщение сообщили
соответствие соперник сорвать сорт сосед соседний состав состояние состояться сотни сотрудник сохранить социальный союз
спас спасатель спасли спасти спать специалист специальный спецслужбы список спор спорт спортивный спортсмен способ
справиться спустя сравнение среди средний средство срок срочно ссора ссср ссылка ставить ставка ставят стал стандарт
становится старт стартовать стартует старше старый статистика статус статья стена степень стоимость стоит столица
столичный столкнулся сторона стоять странный стратегия стрельба стрелять строительство строят студент ступень судебный
судно судом судья суметь сумма сутки суток существовать сфера счет считает считать считают съемка сына тайна такой
талант таможня танк творчество театр текст телеграм телефон тело темп температура теперь тепло теракт терпеть
территориальный территория терять тест технология тип товар тоже тонна торг торговля торжественный точка травма
традиция транспорт трасса требование требовать требует требуют тревога тренер третий труд трудный трудовой туман турист
турнир тысяча тюремный тюрьма тяжело тяжелый убийство убил убить увеличить увидел увидеть уволил уволить угол уголовный
угрожать угроза удалось удар ударил удаться уехал уехать ужас узнал узнать указ указать украл улица умереть уничтожить
упал управление уровень усилить условие услуга успел успех установить утвердил утверждать утро утром участвовать
участие участка участник участок учебный ученый учесть учитель учреждение ушел ушла фактор февраль федеральный
фестиваль фильм финал финансовый флаг флот фонд форма фото фракция функция хватает хозяин хозяйство холодный хороший
хотел хотеть хотят хочет храм художник цветок цель цена центр центральный церковь цитировать часа часов частный часто
часть чат чемпион через честь четверо четыре чиновник число читать член чувство чудо шаг шел шесть широкий школа
школьник шоссе штаб штраф экзамен экипаж экономика эксперт экспорт экстренный электричество энергетика энергия этап
эфир эффект юбилей юг юный юрист явление являться язык январь яркий ясно
"""
GERMAN = """
abend abkommen ablehnen abstimmung aktie aktion aktuell allein ältere amt anbieten anfang angaben angebot angeklagt
angreifen angriff angst ankündigen anlage anruf anschlag ansicht anstieg anteil antrag antwort anwalt arbeit arbeiter
arbeitgeber arbeitsplatz arm armee arzt aufgabe aufklären aufruf auftrag auge ausbau ausbildung ausgabe auskunft
ausland ausländisch aussage außenminister ausschuss auto autobahn autor bahn bank bauen bauer baum beamte bedingung
bedrohen beenden beginn begründen behandeln behörde beitrag bekannt bekommen belasten beobachten beraten bereich bereit
berg bericht beruf beschäftigt bescheid beschließen beschluss beschuldigen besitzer besser bestätigen besuch besucher
betonen betrag betreiber betrieb betroffen bewegung beweis bewerben bezahlen beziehung bild bildung bitten bleiben
boden börse brand brauchen breit brief bringen brücke bruder buch bundesland bundestag bundesregierung bürger
bürgermeister büro bus chance code dach dank daten dauer demokratie denken dienst digital direkt diskussion dorf drohen
druck durchsuchen echt ehemalig ehepaar eher eigen einfach einführen eingreifen einigung einkommen einkauf einladen
einnahmen einrichten einsatz einschätzen einwohner eltern ende energie engagiert entdecken entlassen entscheiden
entscheidung entschuldigen entwickeln entwicklung ereignis erfahren erfahrung erfolg erfolgreich ergebnis erhalten
erhöhen erinnern erklären erlauben erleben ermittler ermittlungen ernst eröffnen erreichen ersatz erscheinen erwarten
erzählen essen experte extrem fahren fahrer fahrzeug fall falsch familie fan farbe fehlen fehler feiern feld fenster
fest feuer feuerwehr film finanz finden firma fläche flucht flüchtling flug flughafen fluss folgen fordern forderung
form forscher forschung foto frage frei freiheit freund frieden führen führung fußball garten gast gebäude geben gebiet
geburt gefahr gefährlich gefängnis gefühl gegner gehalt gehen geld gelten gemeinde gemeinsam genau gericht gesamt
geschäft geschichte gesellschaft gesetz gespräch gesundheit gewalt gewerkschaft gewinn gewinnen glauben gleich glück
grenze groß grund gruppe gut hafen halten hand handel handy haus haushalt heim helfen helfer herr herz hilfe himmel
hinweis hitze hoch hoffen hoffnung höhe holen hotel hund idee impfen industrie information insel institut interesse
international internet interview jagd jugend jugendliche jung kaffee kamera kampf kandidat kanzler kapital kasse kaufen
kennen kilometer kind kirche klage klagen klar klasse klein klima klinik koalition kommen kommission konflikt
konkurrenz könig konto kontrolle konzern konzert kosten kraft krank krankenhaus kreis krieg krise kritik kritisieren
kultur kunde kunst kurz lage lager laufen leben legen lehrer leicht leid leisten leiter lesen letzte liebe liegen linie
links liste lösung luft machen macht mädchen manager mannschaft markt maßnahme medien medikament meer mehrere mehrheit
meinung melden meldung messe messer mieter militär miteinander mitarbeiter mitglied mitte mittel mittwoch moderator
möglich möglichkeit moment morgen motiv musik mutmaßlich mutter nachbar nachfrage nachricht nacht nächste nahe name
nation natur nehmen netz niemand norden notfall nummer nutzen nutzer offen öffentlich offiziell öffnen ökonom olympia
opfer opposition ordnung ort osten paar park parlament partner patient pause person personal pfleger pflicht plan
planen platz politik politiker politisch position post präsentieren praxis preis presse privat problem produkt
produktion professor programm projekt protest prozess prüfen publikum punkt qualität quelle rakete rat raum reagieren
reaktion rechnen recht rechts rede reduzieren reform regel regen region reise rennen rente republik rettung richter
richtig richtung risiko rolle rückgang rückkehr ruf ruhe saison sache sanktion schaden schaffen schauen schauspieler
schicken schiff schlagen schlecht schließen schnee schnell schon schreiben schritt schuld schule schüler schützen
schutz schwer schwester see sehen seite sender sicher sicherheit sieg sitzen situation sitzung sohn soldat sommer sonne
sorge sozial sparen spende spiel spielen spieler sport sprache sprechen sprecher staatlich staatsanwalt stadt stamm
standort stark start stehen steigen stelle sterben steuer stimme stoppen strafe straße strecke streik streit strom
student studie stunde suche suchen süden system täter team technik teil teilnehmen telefon termin test teuer text
theater thema tier tochter tod tor tot tote tour tradition tragen training treffen trend trennen treten umfrage umwelt
unfall union universität unklar unternehmen unterstützen unterstützung untersuchen urlaub ursache urteil vater verband
verbieten verbot verdacht verdächtig verdienen verein verfahren verfügung vergangen vergleich verhaften verhalten
verhandeln verkauf verkehr verlangen verlassen verletzt verlieren verlust veröffentlichen verschwinden versicherung
versprechen versuch verteidigen vertrag vertreter verurteilen verwenden video virus volk vorschlag vorstand vorwurf
wachsen waffe wagen wahlkampf wald warnen warten wasser weg wehren weihnachten weit weiter wenig werk westen wetter
wichtig wiese wind winter wirken wirtschaft wissen wissenschaft wohnung wolle wort wunsch zahl zahlen zeichen zeigen
zeit zeitung zentral zentrum zeuge ziehen ziel zimmer zoll zoo zug zukunft zunächst zurück zusammen zuschauer zustand
zustimmen
"""
FRENCH = """
abandon absence accès accident accord accueil accuser achat acteur action activité actuel administration adopter
adresse affaire affirmer âge agent agir agression aide aider aller ambassade ami amour ancien animal annoncer annuel
appel appeler applaudir apporter apprendre arbre argent arme armée arrestation arrêt arrêter arriver article artiste
assemblée assister association assurer attaque attendre attention augmenter auteur autorité autoriser avenir avion avis
avocat baisse ballon banque bas base bataille bateau bâtiment beau besoin bien bilan blesser bois bon bord bourse bras
budget bureau bus but cabinet cadre campagne candidat capable capital cas cause célèbre cellule centaine centre
cérémonie certain chaîne chaleur chambre champion chance changement changer chanson charge chef chemin chercher cheval
chiffre chien chômage choisir choix chose ciel cinéma citoyen civil classe clé client climat club coalition coeur
collectif colère combat comité commencer commerce commission commune communiqué compagnie comparaître compte compter
concerner concert condamner condition confiance confirmer conflit connaître conseil conserver considérer consommation
construire contact contenu continuer contrat contrôle convaincre coopération corps côté coup coupe couple cour courant
courir cours coût couvrir craindre créer crime criminel crise critique croire croissance culture danger date débat
début décès décider décision déclarer découvrir défendre défense degré délai demain demande demander démission
démocratie départ dépense déployer déposer député dernier descendre désigner désormais dette développer devenir devoir
difficile diplomate directeur direction diriger discours discuter disparaître disposer dispositif distance document
domaine domicile donner dossier doute drame droit durée eau échange échapper échec école économie économique écouter
écrire éducation effet effort église élève élu embaucher émission emploi employé empêcher énergie enfant enjeu ennemi
enquête enseignant ensemble entendre entraîner entreprise entrer entretien environ environnement envoyer époque épreuve
équipe erreur espace espérer espoir essayer essai établir étape été étranger étude étudiant événement éviter évoquer
examen exercice exiger exister expert expliquer explosion exposition exprimer face facile façon faible famille
fédération femme fermer fermeture fête feu fille film fils fin finance financier fois fonction fond fonds football
force formation forme fort foule frais frapper frère front frontière gagner garantir garde garçon gauche gaz général
gendarme génération genre gens gérer gestion glace grand gratuit grave grève groupe guerre guide habitant habiter
hausse haut héros heure histoire historique hiver homme honneur hôpital hôtel humain idée identifier île image immeuble
impact important impossible impôt incendie incident indépendant indiquer industrie information inquiéter institution
interdire intérêt intérieur international internet interview inviter jardin jeter jeu jeune jeunesse joie joueur jouer
journal journaliste juge jugement juillet juin janvier février mars avril mai août septembre octobre novembre décembre
juste justice laisser lancer langue large leader lettre lever liberté libre lieu ligne limite lire liste livre local
logement loi long lourd lumière lutte machine magasin main maintenir maire mairie maison majorité mal malade maladie
manifestant manifestation manifester manque marché marche mariage marque massif match matière matin médecin média
médical meilleur membre même mémoire menace menacer mener mer mère message mesure métier mettre meurtre milieu
militaire mineur ministère mission mode modèle moment montagne monter montrer mort mot motif mourir mouvement moyen
multiplier musée musique naissance nation national nature naturel navire négociation niveau nombre nombreux nom nommer
nord noter nouvelle nuit numéro objectif objet obtenir occasion offrir oeuvre opération opinion opposant opposition
ordre organisation organiser origine ouest ouvrir page paix papier parent parlement parler parole part partager
participer particulier partie partir partenaire passage passer patient patron payer peine perdre père période permettre
personnel perte petit peuple peur photo pièce pied pilote place plage plainte plan plateau plein pluie poids point
police policier politique population port porte porter poser position possible poste poursuivre pouvoir pratique
précédent préciser préfet premier prendre préparer présence présenter présidence presse pression prêt preuve prévenir
prévoir principal prise prison privé prix problème procès processus procureur produire produit professeur profit
programme projet promettre proposer protection protéger prouver province public publier puissance qualité quartier
question quitter quotidien raconter radio raison rappeler rapide recevoir recherche reconnaître recul redouter réduire
réforme refus refuser regard région règle regretter rejeter relation relever religion remettre remporter rencontre
rendre renforcer rentrée renvoyer répondre réponse représentant république réseau réserve résidence résistance
respecter responsable ressource rester résultat retard retirer retour retraite retrouver réunion réussir révéler rêve
revenir revenu richesse risque rôle rouge route rue saison salaire salle sanction santé sauver scène science
scientifique score séance secret secteur sécurité série service seul siècle siège signer situation social société soir
soldat soleil solution sommet sortie sortir souhaiter soutenir soutien spectacle sport stade station statut stratégie
succès sud suite suivre sujet supprimer sûr surprise suspect suspendre système tableau tâche technique technologie
téléphone télévision température temps tendance tenir tension tentative tenter terme terrain terre territoire
terrorisme tête texte théâtre titre tomber total toucher tour touriste tourner tournoi tradition train traité
traitement transport travail travailler traverser tribune triste trouver tuer type union unité universitaire université
urgence usage usine utiliser vacances vague valeur vendre venir vente vérité version victime victoire vide vidéo vie
vieux village ville violence virus visage viser visite vitesse vivre voir voisin voiture vol volonté vote vouloir
voyage vrai zone
"""
SPANISH = """
abierto abogado abrir acabar acceso accidente acción aceptar actividad actor acto actual actuar acuerdo acusar además
administración afectar afirmar agente agua ahora aire alcalde alcanzar algo alguien alto amenaza amigo amor análisis
animal anunciar apoyo aprobar arma arte artículo asegurar asesinato asociación asunto ataque atención aumento autor
autoridad avance avión ayer ayuda ayuntamiento bajo banco barrio base batalla bueno buscar cabeza caer calle calor
cámara cambio camino campaña campo candidato capital cara cárcel cargo carrera carta casa caso causa central centro
cerrar cielo cien ciencia cierto cine ciudad ciudadano civil clase clave cliente clima club coche comenzar comercio
comisión compañía competencia comunicado comunidad conciencia condena condición conferencia confianza confirmar
conflicto congreso conocer conseguir consejo considerar construir consumo contenido continuar contrato control
convertir corazón corte cosa coste crear crecer creer crimen crisis crítica cuadro cuenta cuerpo cuestión cultura
cumplir daño dar dato deber debate decidir decir decisión declarar defender defensa dejar delito demanda democracia
denunciar deporte derecho desarrollo desaparecer descubrir deseo despedir destacar destino detener detenido deuda
devolver diario diferente difícil digital dinero dios diputado dirección director dirigir discurso disparar distinto
distrito doble documento dólar dormir duda echar económico economía edad edificio educación efecto ejemplo ejército
elección elegir embajada emergencia empezar empleo empresa empresario encontrar encuentro energía enero febrero marzo
abril mayo junio julio agosto septiembre octubre noviembre diciembre enfermedad entender entrada entrar entrega
entrevista enviar época equipo error escándalo escena escribir escuchar escuela esfuerzo espacio especial espera
esperar establecer estación estrella estudiante estudio europeo evitar examen exigir existir éxito experiencia experto
explicar explosión exterior extranjero fácil falta fallecer familia favor fecha federal feliz fiesta figura fin final
financiero fiscal forma foto frente frontera fuego fuente fuera fuerte fuerza función fundación fútbol futuro ganar gas
gasto general generación gente gestión golpe gracias grado gran grande grave grupo guardia guerra gustar habitante
hablar hacia hecho herido hermano hija hijo historia hogar hora hospital hotel huelga humano idea iglesia imagen
impacto importante imponer impuesto incendio incidente incluir independencia indicar industria información informar
inicio institución intención intento interés interior internacional internet inversión investigación investigador isla
jefe joven juego juez jugador jugar juicio junta justicia juventud laboral lado largo lector leer lengua ley libertad
libre libro límite limpio línea lista llamada llamar llegada llegar llevar local lograr lucha lugar luz madre maestro
mal malo mandato manera manifestación mano mantener mañana mapa máquina mar marca marcha matar material mayor mayoría
media médico medida medio mejor memoria menor mensaje mercado mesa meta metro miedo miembro migrante militar ministerio
minuto mirar misión mitad modelo modo momento morir mostrar motivo mover movimiento muerte muerto mujer multa mundial
municipal museo música nacer nación nacional natural necesario necesidad negar negocio negociación niño nivel noche
nombre norma norte nota noticia novela número objetivo obligar obra obtener ocasión ocurrir oeste oferta oficial
oficina ofrecer ojo operación opinión oportunidad oposición orden organización origen pacto padre pagar página palabra
papel pareja parlamento participar particular partida pasado pasar paso paz pedir pelea película peligro pena pensar
pequeño perder pérdida periódico periodista período permitir perro personaje personal peso petróleo pie piel pieza
piloto piso plan planta playa plaza plazo poder policial político política poner popular posible posición prensa
preocupar preparar presencia presentar presidencia preso presión preso presupuesto principal principio prisión privado
problema proceso producir producto producción profesional profesor programa prohibir prometer propio proponer propuesta
protección proteger protesta provincia próximo proyecto prueba público pueblo puerta puerto punto quedar querer quitar
radio rápido razón reacción real realidad realizar recibir reciente reclamar reconocer recordar recuperar recurso red
reducir reforma región registrar regresar relación religión renunciar repetir representante república rescate reserva
residente resistir resolver respeto responder responsable respuesta resto resultado retirar reto reunión revelar
revista rey riesgo río ritmo robo rueda ruido ruta saber sacar sala salario salida salir salud sangre secretario sector
secreto seguir segundo seguridad seguro selección semana senador sentencia sentir serie servicio siglo significar
siguiente silencio sistema sitio situación social sociedad sol soldado solicitar solución sonido subir suceder suelo
sueño suerte suficiente sufrir sumar superar suponer sur tamaño tarde tarea técnico teléfono televisión tema temor
temperatura temporada terminar término terreno territorio texto tiempo tienda tierra tipo título tomar total trabajador
trabajar trabajo traer tráfico tratar tren tribunal triunfo turismo último unidad unión universidad urgente usar uso
usuario vacaciones vacuna valor vecino vehículo vender venir venta ver verano verdad versión vez viaje víctima victoria
vida video vídeo viejo violencia virus visita vivienda vivir volver votar voto voz vuelo vuelta zona
"""
