"""What people ask about a subject ("laws", "prices", "protests"), rows as in subjects.py, and words that ask nothing more.

Alone these are no subject. Beside one they widen a wish: "AI regulation" wants a word of AI and one of these.
"""

FACETS = """
= law; laws; legislation; regulation; regulations; rules; ban; bans; restrictions; Gesetz; Gesetze; Regulierung; Verbot; Verbote; loi; lois; régulation; réglementation; interdiction; ley; leyes; regulación; prohibición; закон; законы; регулирование; запрет; запреты
+ law; legislation; legislat*; regulat*; rules; ban; banned; banning; bill; lawmakers; restrict*; crackdown; curb; outlaw*; act; Gesetz*; Verbot*; verbiet*; regulier*; Verordnung*; loi; lois; interdi*; réglement*; ley; leyes; prohib*; regul*; закон*; запрет*; запрещ*; регулир*
= election; elections; vote; polls; Wahl; Wahlen; élection; élections; elección; elecciones; выборы
+ election; vote; voters; voting; ballot; poll; runoff; candidate; presidential race; Wahl; Wahlkampf; wählt; Stichwahl; élection*; scrutin; électeurs; elección; comicios; votación; выборы; голосован*; избирател*
= economy; economic growth; Wirtschaft; économie; economía; экономика
+ economy; economic; gdp; recession; growth; inflation; central bank; exports; unemployment; Wirtschaft*; Konjunktur*; BIP; Inflation*; économie; économique; croissance; économ*; economía; económic*; PIB; inflación; экономик*; экономическ*; ВВП; инфляц*
- currency; debt; budget; jobs; trade
= price; prices; cost; costs; Preis; Preise; Kosten; prix; coût; coûts; precio; precios; coste; цены; цена; стоимость
+ price; cost; expensive; cheaper; pricier; Preis*; Kosten; teuer*; prix; coût; cher; hausse; precio*; coste*; encarec*; цен*; стоимост*; подорожа*; дорожа*; дешев*
= protest; protests; demonstrations; unrest; Protest; Proteste; Demonstrationen; manifestation; manifestations; protestas; протесты; протест
+ protest; protester*; demonstrat*; rally; unrest; riots; march; activists; blockade; Protest*; Demonstr*; Demo; Blockade*; manifest*; mobilisation; marcha; протест*; митинг*; демонстрац*
= crisis; emergency; Krise; Notstand; crise; crisis; кризис
+ crisis; emergency; collapse; shortage; catastrophe; Krise*; Notstand; Kollaps; crise; pénurie; urgence; colapso; escasez; emergencia; кризис*; коллапс*; дефицит*; нехватк*
= tournament; tournaments; championship; championships; competition; match; matches; league; results; Turnier; Turniere; Meisterschaft; Ergebnisse; tournoi; championnat; résultats; torneo; campeonato; resultados; турнир; чемпионат; результаты
+ tournament; champion; championship; title; final; semi-final; match; wins; beats; defeats; victory; round; league; cup; medal; Turnier*; Meister*; gewinnt; siegt; besiegt; Sieg; Titel; tournoi; champion*; victoire; bat; titre; torneo; campe*; gana; vence; victoria; título; турнир*; чемпион*; финал*; побед*; матч*; выиграл*
= research; studies; study; discoveries; Forschung; Studien; recherche; études; investigación; estudios; исследования; открытия
+ study; research; researcher*; scientist*; discover*; findings; trial; breakthrough; Studie*; Forscher*; Forschung*; entdeck*; Wissenschaft*; étude*; chercheur*; scientifique*; découv*; estudio*; investigador*; científic*; descubr*; исследован*; ученые; открыт*; обнаруж*
= deal; deals; talks; agreement; negotiations; treaty; Abkommen; Verhandlungen; accord; négociations; acuerdo; negociaciones; соглашение; переговоры; сделка
+ deal; talks; agreement; negotiat*; treaty; pact; accord; truce; summit; Abkommen; Verhandlung*; Einigung; Vertrag; négociat*; pourparlers; traité; acuerdo; negocia*; tratado; pacto; соглашен*; переговор*; сделк*; договор*
= rights; Rechte; droits; derechos; права
+ rights; equality; discriminat*; Rechte; Gleichstellung; diskriminier*; droits; égalité; discrimin*; derechos; igualdad; права; дискриминац*
= reform; reforms; policy; policies; Reform; Reformen; Politik; réforme; réformes; politique; reforma; reformas; política; реформа; реформы; политика
+ reform; overhaul; policy; plan; proposal; bill; minister; government; Reform*; Gesetzentwurf; Minister*; Regierung*; réforme*; projet de loi; ministre; gouvernement; reforma*; ministr*; gobierno; реформ*; министр*; правительств*; законопроект*
= attack; attacks; violence; Angriff; Angriffe; Gewalt; attaque; attaques; violences; violence; ataque; ataques; violencia; нападение; нападения; атака; атаки; насилие
+ attack; attacked; violence; violent; assault; stabbing; shooting; killed; killing; Angriff*; Attacke*; Gewalt*; angegriffen; Überfall; attaque*; agress*; tué; ataque*; violencia; agresión; asesin*; напад*; атак*; напал*; насили*; убит*
= trial; trials; lawsuit; lawsuits; court case; case; Prozess; Klage; procès; plainte; juicio; demanda; суд; иск; процесс
+ trial; court; judge; lawsuit; sued; sues; jury; verdict; convicted; sentenced; charged; appeal; ruling; prosecutor*; Prozess*; Gericht*; Klage*; verklagt; Urteil*; angeklagt*; verurteilt; procès; tribunal; plainte; condamn*; juge; juicio; demanda; condena*; juez; суд; иск; приговор*; обвин*
= scandal; scandals; fraud; corruption; investigation; Skandal; Betrug; Ermittlungen; scandale; fraude; enquête; escándalo; скандал; коррупция; расследование
+ scandal; fraud; corrupt*; brib*; probe; investigat*; misconduct; embezzle*; Skandal*; Betrug*; Korruption*; Ermittlung*; ermittelt; scandale*; fraude*; corruption; enquête; soupçon*; escándalo*; corrupción; investiga*; скандал*; коррупц*; взятк*; расследован*; мошенн*
= shortage; shortages; scarcity; Mangel; Engpass; pénurie; pénuries; escasez; нехватка; дефицит
+ shortage; scarcity; lack of; scarce; understaffed; Mangel*; Engpass; fehlen; fehlt; pénurie*; manque; escasez; falta; нехватк*; дефицит*; не хватает
= safety; accidents; accident; crash; crashes; Sicherheit; Unfall; Unfälle; sécurité; accident; accidents; seguridad; accidente; accidentes; безопасность; авария; аварии
+ safety; accident; crash; killed; injured; deaths; collision; explosion; Unfall*; Unfälle; Sicherheit*; verletzt; Tote; accident*; sécurité; blessé*; mort; accidente*; herido*; muert*; seguridad; безопасност*; авари*; погиб*; пострада*
= company; companies; makers; startups; firms; stocks; shares; Unternehmen; Firmen; Aktien; entreprises; empresas; компании; акции
+ company; maker; startup; firm; shares; stock; ipo; investors; profit; ceo; acquisition; merger; Unternehmen; Konzern*; Firma; Aktie*; Gewinn*; entreprise*; start-up; bénéfice*; empresa*; acciones; компани*; акции; прибыл*
= ceasefire; war; conflict; fighting; invasion; Krieg; Konflikt; guerre; conflit; guerra; conflicto; война; конфликт
+ war; conflict; fighting; troops; missile*; airstrike*; shelling; ceasefire; killed; offensive; invasion; army; military; rebels; militia; Krieg*; Konflikt*; Angriff*; Soldat*; Armee; Waffenruhe; guerre; conflit; frappe*; combats; guerra; conflicto; ejército; tropas; войн*; конфликт*; арми*; обстрел*; войск*; удар*
= exhibition; festival; festivals; events; Festival; Ausstellung; Veranstaltungen; exposition; fête; exposición; фестиваль; выставка
+ festival; exhibition; fair; show; event; ceremony; opens; Festival*; Messe; Ausstellung*; Fest; exposition; salon; fête; fiesta; feria; exposición; фестивал*; выставк*; ярмарк*
"""

# Words at the end or beginning of a wish that ask no more than the rest of it does, folded.
EMPTY = frozenset(
    "industry sector issues issue topics topic updates update developments trends trend scene tips ideas advice "
    "matters affairs business fans community market blog magazine today "
    "branche themen thema szene tipps trends entwicklungen szene fans heute "
    "secteur industrie tendances conseils actualite aujourd'hui sector industria tendencias consejos actualidad hoy "
    "отрасль индустрия сфера тренды советы тема темы события сегодня".split()
)
