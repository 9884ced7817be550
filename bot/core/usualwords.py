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
GREEK = """
ο η το οι τα του της των τον την τους τις στο στη στην στον στους στις στα και κι να θα δεν μη μην με σε για από απο ως
προς κατά μετά πριν χωρίς μέχρι όταν αν ότι πως που ποιος τι πού είναι ήταν έχει έχουν είχε είχαν μας σας τους αυτό
αυτή αυτός αυτά όλοι όλα όλες ένα ένας μία μια δύο τρεις άλλο άλλα πολύ πιο λίγο μόνο ακόμη ήδη τώρα σήμερα χθες αύριο
χρόνια χρόνο χρόνος ημέρα ημέρες μέρα μήνα μήνες εβδομάδα ώρα ώρες λεπτά πρωί βράδυ Δευτέρα Τρίτη Τετάρτη Πέμπτη
Παρασκευή Σάββατο Κυριακή Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου
Νοεμβρίου Δεκεμβρίου κυβέρνηση πρωθυπουργός υπουργός υπουργείο πρόεδρος βουλή βουλευτής κόμμα αντιπολίτευση εκλογές
νόμος απόφαση μέτρα μέτρο πρόταση συμφωνία συνάντηση συζήτηση ανακοίνωση ανακοίνωσε δήλωσε είπε τόνισε υποστήριξε ζητά
ζητούν ζήτησε απαντά κάλεσε αναμένεται σύμφωνα στοιχεία έρευνα έκθεση αστυνομία αστυνομικοί δικαστήριο εισαγγελέας δίκη
κατηγορία κατηγορούμενος σύλληψη συνελήφθη νεκρός νεκροί θάνατος τραυματίες τροχαίο φωτιά πυρκαγιά πυροσβεστική
πυροσβέστες σεισμός νοσοκομείο γιατροί υγεία σχολείο μαθητές εκπαίδευση πανεπιστήμιο οικονομία αγορά τράπεζα τιμές τιμή
ευρώ εκατομμύρια δισεκατομμύρια χιλιάδες ποσοστό αύξηση μείωση φόρος φόροι επιχειρήσεις εταιρεία εργαζόμενοι εργασία
απεργία μισθοί σύνταξη συντάξεις Ελλάδα ελληνική ελληνικό Αθήνα Θεσσαλονίκη Κύπρος Τουρκία Ευρώπη ευρωπαϊκή ένωση
κόσμος χώρα χώρες πόλη περιοχή περιφέρεια δήμος δήμαρχος κάτοικοι πολίτες άνθρωποι άτομα παιδί παιδιά γυναίκα γυναίκες
άνδρας νέος νέα νέο μεγάλη μεγάλο πρώτη πρώτο φορά αρχή τέλος έργο έργα σχέδιο πρόγραμμα λιμάνι πλοίο θάλασσα καιρός
άνεμοι αεροδρόμιο δρόμος κυκλοφορία αγώνας ομάδα νίκη ήττα γκολ παίκτης προπονητής πρωτάθλημα κύπελλο τελικός πόλεμος
στρατός επίθεση ειρήνη μετανάστες
"""
TURKISH = """
ve veya ile için bir bu şu o da de ki mi mı ne gibi daha çok en az kadar sonra önce göre karşı olarak olan oldu olduğu
olduğunu olacak olup etti eden ediyor edildi edilen edecek var yok değil ama ancak fakat çünkü hem ya her hiç bazı tüm
bütün diğer başka aynı yeni eski büyük küçük ilk son iki üç dört beş on yüz bin milyon milyar yüzde lira dolar avro
euro yıl yılda yılın ay ayda gün günü günde hafta saat dakika bugün dün yarın sabah akşam gece pazartesi salı çarşamba
perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık cumhurbaşkanı
başkan başkanı bakan bakanı bakanlığı hükümet meclis milletvekili parti partisi seçim oy yasa kanun teklif karar kararı
açıkladı açıklama açıklandı açıklaması söyledi dedi belirtti duyurdu bildirdi bildirildi iddia haber gazete polis
jandarma mahkeme savcı savcılık dava duruşma tutuklandı gözaltı gözaltına suç ceza hapis cinayet öldü öldürüldü ölü
hayatını kaybetti yaralandı yaralı kaza kazası trafik yangın deprem sel fırtına hava yağış sıcaklık hastane doktor
sağlık okul öğrenci öğretmen eğitim üniversite ekonomi piyasa banka bankası merkez faiz enflasyon fiyat fiyatı zam
artış arttı düşüş düştü vergi maaş emekli işçi memur şirket şirketi ticaret ihracat üretim fabrika enerji petrol
elektrik su tarım Türkiye türk İstanbul Ankara İzmir belediye belediyesi vali valiliği ilçe ilçesi mahalle il köy şehir
kent ülke dünya Avrupa Amerika Rusya kişi kişinin insan insanlar kadın erkek çocuk çocuklar genç aile ev iş yer yeri
alan alanda yol yolu köprü havalimanı uçak tren otobüs araç araçlar maç maçı takım takımı gol futbol lig ligi teknik
direktör oyuncu transfer kupa şampiyon galibiyet yenildi savaş ordu asker saldırı barış mülteci proje plan program
toplantı görüşme ziyaret başladı başlıyor bitti sona devam destek tepki uyarı
"""
ARABIC = """
من في على إلى عن مع بعد قبل هذا هذه ذلك التي الذي الذين أن إن كان كانت لا ما لم لن قد بين حول ضد خلال كما كل بعض أي أو
ثم حيث عند عندما منذ حتى لدى غير أكثر أقل نحو عبر تحت فوق أمام وراء اليوم أمس غدا عام سنة شهر أسبوع يوم أيام ساعة ساعات
صباح مساء الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر
أكتوبر نوفمبر ديسمبر رئيس وزير وزارة وزراء حكومة برلمان نائب حزب انتخابات قانون قرار اتفاق اجتماع محادثات مفاوضات تصريح
بيان قال قالت أعلن أعلنت أكد أكدت أوضح أضاف ذكر ذكرت كشف طالب دعا حذر وفق وفقا حسب مصادر مصدر تقرير دراسة شرطة أمن قوات
جيش محكمة قضية نيابة حكم سجن متهم اتهام تحقيق جريمة قتل مقتل قتلى وفاة ضحايا إصابة جرحى حادث حريق انفجار زلزال فيضانات
أمطار طقس درجات حرارة مستشفى صحة أطباء علاج مدرسة طلاب تعليم جامعة اقتصاد سوق أسواق بنك بنوك مصرف أسعار سعر فائدة تضخم
نمو دولار يورو جنيه ريال درهم مليون مليار ألف بالمئة بالمائة نسبة ارتفاع انخفاض تراجع زيادة خفض رفع شركة شركات استثمار
تجارة نفط غاز طاقة إنتاج عمال وظائف رواتب ضرائب مصر مصرية السعودية الإمارات قطر العراق سوريا لبنان الأردن فلسطين غزة
إسرائيل إسرائيلية إسرائيلي إيران تركيا أمريكا أمريكية أمريكي روسيا أوروبا الصين العالم عربية عربي دولة دول دولية دولي
مدينة منطقة محافظة شمال جنوب شرق غرب سكان مواطن مواطنين شخص أشخاص رجل نساء امرأة طفل أطفال شباب عائلة جديد جديدة كبير
كبيرة أول ثاني مرة حرب هجوم غارة قصف صواريخ هدنة سلام مساعدات لاجئين مباراة فريق منتخب هدف أهداف فوز خسارة لاعب مدرب
دوري كأس بطولة نهائي مشروع خطة برنامج زيارة بداية نهاية مستقبل أزمة
"""
SERBIAN = """
и у на се је да за од са до из по о а али или као што који која које коме због после пре током према међу без око код
када где како зато јер ако већ још само више мање веома сви све свих он она они ми ви ово то та тај није нема има имају
био била било били бити биће ће су један једна два три четири пет нови нова ново велики велика први прва последњи
година године годину дан дана данас јуче сутра месец месеца недеља недеље сат сати минут јутро вече понедељак уторак
среда четвртак петак субота јануар фебруар март април мај јун јул август септембар октобар новембар децембар председник
председница влада министар министарка министарство скупштина посланик странка опозиција избори закон одлука предлог
мере договор састанак разговор рекао рекла каже изјавио изјавила саопштио саопштено најавио наводи подаци извештај
истраживање полиција суд суђење тужилаштво оптужен осумњичен ухапшен пресуда затвор убиство погинуо погинули повређен
повређени несрећа удес пожар ватрогасци земљотрес поплава невреме киша снег болница лекари здравље школа ученици
настава универзитет студенти привреда тржиште банка цене цена динара евра милиона милијарди хиљада одсто раст пад порез
плате пензије предузеће компанија радници штрајк Србија српски Београд Нови Сад Ниш Европа европска унија свет земља
земље град општина село становници мештани грађани људи човек жена жене деца дете пут улица мост аутобус воз авион
аеродром вода струја радови пројекат план програм почетак крај утакмица тим победа пораз гол играч тренер првенство куп
финале рат војска напад мир
"""
PORTUGUESE = """
o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela para com sem sob sobre entre até após antes e
ou mas que quem qual quando onde como porque se não já ainda só mais menos muito muita todos todas outro outra mesmo
este esta isso ele ela eles elas seu sua seus suas foi era ser são está estão tem têm teve há vai vão pode deve fazer
diz disse afirma afirmou anuncia anunciou segundo contra desde hoje ontem amanhã ano anos mês meses semana dia dias
hora horas manhã noite segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho
agosto setembro outubro novembro dezembro presidente governo ministro ministra ministério congresso senado câmara
deputado deputados partido eleição eleições voto lei projeto decisão proposta acordo reunião debate plano medida
medidas polícia justiça tribunal juiz julgamento acusado suspeito preso prisão condenado crime homicídio morte mortos
morre morreu feridos acidente incêndio bombeiros chuva chuvas enchente temporal hospital médicos saúde escola alunos
professores educação universidade economia mercado banco preço preços juros inflação imposto salário empresa empresas
trabalhadores greve emprego milhões bilhões mil reais euros dólar alta queda cresce aumento redução Brasil brasileiro
Portugal português Lisboa São Paulo Rio país mundo Europa Estados Unidos cidade bairro região estado município prefeito
prefeitura moradores pessoas homem mulher mulheres criança crianças jovem família casa rua estrada rodovia ônibus avião
aeroporto trem obra obras água energia petróleo jogo jogos time equipe gol gols vitória derrota vence empate jogador
técnico campeonato copa final guerra ataque exército paz novo nova novos grande primeiro primeira último última início
fim vez durante
"""
POLISH = """
i w z na do o się nie to że jest są był była było być będzie będą ma mają po od za przed przez dla pod nad między bez
oraz lub ale czy jak jako kiedy gdzie który która które którzy już jeszcze tylko także też bardzo więcej mniej wszyscy
wszystko każdy inny ten ta te tego tej tych ich jego jej on ona oni my jeden dwa dwie trzy cztery pięć nowy nowa nowe
wielki duży pierwszy pierwsza ostatni rok roku lat lata dzień dni dziś wczoraj jutro miesiąc tydzień godzina godzin
rano wieczorem noc poniedziałek wtorek środa czwartek piątek sobota niedziela stycznia lutego marca kwietnia maja
czerwca lipca sierpnia września października listopada grudnia prezydent premier rząd minister ministerstwo sejm senat
poseł posłowie partia opozycja wybory ustawa decyzja projekt zmiany umowa spotkanie rozmowy powiedział powiedziała mówi
poinformował poinformowała ogłosił zapowiada według dane raport badanie policja sąd proces prokuratura oskarżony
podejrzany zatrzymany wyrok więzienie zabójstwo nie żyje zginął zginęli ranni wypadek pożar strażacy powódź burza
deszcz śnieg pogoda szpital lekarze zdrowie szkoła uczniowie nauczyciele uczelnia gospodarka rynek bank ceny cena
złotych zł euro milionów miliardów tysięcy procent wzrost spadek podatek pensje emerytury firma spółka pracownicy praca
strajk Polska polski Polacy Warszawa Kraków Europa unia europejska świat kraj miasto gmina powiat wieś mieszkańcy
ludzie osoby osób mężczyzna kobieta dzieci dziecko młodzi rodzina dom droga ulica most pociąg autobus samolot lotnisko
woda prąd budowa remont plan program początek koniec mecz drużyna zwycięstwo porażka gol piłkarz trener mistrzostwa
puchar finał wojna wojsko armia atak pokój
"""

USUAL = ENGLISH + RUSSIAN + GERMAN + FRENCH + SPANISH + GREEK + TURKISH + ARABIC + SERBIAN + PORTUGUESE + POLISH
