"""German words of the seventeen top topics; marks as in words_en.py."""

GERMAN = {
    "culture": """
        !film* !kino* schauspieler* !regisseur* drehbuch* hollywood oscar* berlinale filmfest* !sänger* !album !musik* !konzert*
        festival* !theater* !oper opern* operette !museum* museen !kunst kunst* künstler* ausstellung* galerie* gemälde maler*
        skulptur* !roman romane !autor autoren autorin schriftsteller* !literatur* lyrik* dichter* !buch bücher buchmesse verlag* fernseh*
        tv-serie serie serien medien journalist* zeitung* bühne* inszenier* premiere* intendant* ensemble orchester* philharmon*
        dirigent* komponist* sopran* jazz* pop* rapper* band bands schlager* songcontest eurovision comedy kabarett* satire*
        komödie* dokumentarfilm* netflix disney filmemacher* choreograf* ballett* tanz* festspiele biennale fotograf* architekt*
        kultur* bestseller* lesung* comic* streaming orf ard zdf moderator* sendung* quote hauptrolle* literaturpreis* nobelpreisträger* burgtheater""",
    "crime": """
        !polizei* !gericht* !prozess* richter* !verurteil* !haft* !festgenommen festnahme* verhaftet verhaftung* !mord* getötet
        totschlag messer* überfall* raub* räuber* einbruch* einbrecher* vergewaltig* missbrauch* diebstahl* dieb diebe !verdächtig*
        ermittl* justiz* anwalt* anwält* klage klagen verklagt betrug* betrüger* !angeklagt* anklage* !urteil* staatsanwalt*
        !täter* tatverdächtig* opfer drogen* schmuggel* geldwäsche korruption* bestechung* freispruch freigesprochen gefängnis* häftling*
        bewährung bewährungsstrafe geldstrafe* strafe* strafrecht* verfassungsgericht* oberlandesgericht landesgericht bezirksgericht
        verfahren kriminal* verbrechen* razzia* fahndung* erpress* entführ* leiche* schüsse schießerei* cobra amoklauf* verhetzung rechtsstreit""",
    "disaster": """
        !erdbeben* !absturz* abgestürzt !unfall* unfälle* !brand* brände !feuer* explosion* explodiert* !einsturz* eingestürzt
        !hochwasser* !überschwemm* hurrikan* zyklon* orkan* tornado* tsunami* vulkan* !lawine* erdrutsch* mure* !unglück* katastroph*
        evakuier* rettung* gerettet vermisst* !ertrunken schiffbruch gesunken kentert* entgleis* zusammenstoß kollidiert* karambolage
        todesopfer verletzt* verschüttet* trümmer* stromausfall* blackout feuerwehr* bergrettung* helfer* waldbrand* großbrand""",
    "economy": """
        !wirtschaft* !markt märkte* !börse* !aktie* !bank !banken* !handel* !zölle* zoll* !unternehmen* !konzern* !gewinn* umsatz*
        !investor* invest* !inflation* !zins* öl ölpreis* erdöl gas* !preis preise* teuer* euro dollar* budget* !steuer* export* import*
        wachstum* !industrie* milliarde* ~million* firma firmen* !ezb notenbank* kurs kurse* schulden* kredit* anleihe* bilanz*
        quartal* verlust verluste* rezession konjunktur* bip bruttoinlandsprodukt dax atx dow nasdaq fusion* übernahme* aufsichtsrat*
        vorstand* aktionär* insolvenz* pleite* konkurs* sanierung* einzelhandel* supermarkt* handelskette* rewe spar aldi lidl hofer
        autobauer* volkswagen vw bmw daimler opel siemens voestalpine omv verbund erste raiffeisen unicredit hypo heta telekom*
        versicherung* immobilien* miete mieten mietpreis* bau* tourismus* energie* strom* gaspreis* währung* franken rubel
        bitcoin* start-up* startup* gründer* finanz* geld* konsum* kunden ~filiale* absatz* produktion* werk standort* lieferkette*
        landwirt* bauern* milchpreis* agrar* iwf weltbank sparkurs* sparpaket* defizit* griechenland* pensionsfonds fluglinie* airline*
        lufthansa aua ryanair airbus boeing wettbewerb* kartell* manager* ceo generaldirektor* eigentümer* prognose*""",
    "education": """
        !schule* !schul* !universität* !uni unis !schüler* !student* studier* !lehrer* !bildung* matura* abitur* prüfung* !hochschule*
        unterricht* kindergarten* kita* volksschule* gymnasium* professor* studium* pisa* lehrplan* rektor* stipendi*""",
    "environment": """
        !klima* !umwelt* emission* kohlenstoff co2* verschmutz* arten* ~wald wälder* biodivers* ozean* plastik* erwärm* !tier* !natur*
        naturschutz* artenschutz* !wildtier* wolf wölfe bär bären vogel vögel bienen* insekt* fische fischerei* wal wale elefant* gletscher*
        treibhaus* energiewende erneuerbar* windkraft* solar* photovoltaik ökolog* recycling* müll* feinstaub* abgas* nationalpark* regenwald*
        pestizid* glyphosat ausgestorben aussterben bedroht* nachhaltig*""",
    "health": """
        !gesundheit* !krankenhaus* spital* spitäler klinik* !krankheit* !virus* viren !ausbruch !impf* !arzt* !ärzt* !patient* !krebs* covid* corona*
        pandemie* epidemie* !medizin* therapie* grippe* infektion* infiziert* bakterien* antibiot* ebola zika* malaria aids hiv diabetes
        medikament* pharma* wirkstoff* chirurg* operation* pflege* psychisch* depression* psycholog* demenz alzheimer herzinfarkt schlaganfall
        diagnose* symptom* krankenkasse* hebamme* schwanger* geburt* übergewicht* adipositas ernährung* rauchen* raucher* alkohol* schmerz* studie""",
    "human-interest": """
        ~tod !gestorben !nachruf* geburtstag* hochzeit* ~preis preisträger* auszeichnung* geehrt könig* prinz* royal* rekord* kurios* skurril*
        verstorben trauer* begräbnis jubiläum* gedenken* ältest* lottogewinn*""",
    "labour": """
        !streik* !gewerkschaft* !arbeiter* !arbeitslos* !lohn löhne* !gehalt* gehälter* !pension* rente* rentner* !job jobs* mitarbeiter* !arbeitnehmer*
        arbeitgeber* !arbeitsmarkt* arbeitsplatz* arbeitsplätze* kündigung* gekündigt personal* stellenabbau betriebsrat* kollektivvertrag*
        tarif* mindestlohn* arbeitszeit* überstunden karriere* bewerbung* bewerber* lehrling* lehrstelle* fachkräfte* ams beschäftigt* beruf* home-office
        teilzeit* führungskräfte* arbeitsvertrag* arbeitsrecht* burnout""",
    "lifestyle": """
        !reise* !tourist* urlaub* !restaurant* !rezept* !kochen koch köche* garten* hobby* hotel* !wein* bier* essen* gastro* mode* strand* kreuzfahrt* wellness
        wandern* freizeit* ~wohnen möbel* design* haustier* hund hunde katze katzen yoga fitness* kaffee* lokal* küche*""",
    "politics": """
        !präsident* !minister* !regierung* !wahl* !parlament* !partei* !kandidat* !politik* !kanzler* !gipfel* referendum* volksabstimmung*
        opposition* bürgermeister* !gesetz* !koalition* övp spö fpö grüne* neos cdu csu spd fdp afd linkspartei bundestag* bundesrat* nationalrat*
        landtag* landeshaupt* abgeordnet* fraktion* senat* kongress* trump obama clinton merkel hollande macron putin erdoğan erdogan
        brexit eu eu-kommission brüssel vereinte_nationen uno diplomat* botschaft* außenminister* innenminister* finanzminister* sanktion* verfassung*
        reform* rücktritt* zurückgetreten wähler* stimmen umfrage* demokrat* republikaner* staatschef* premier* regierungschef* hofburg* hofer van_der_bellen
        kern kurz strache faymann orbán staatsbesuch* abkommen* vertrag*""",
    "religion": """
        !papst* !kirche* !katholi* !bischof* bischöf* !muslim* !islam* !moschee* !christ* !jude juden* jüdisch* !religion* religiös* vatikan* priester* ramadan
        protestant* evangelisch* kardinal* kloster* pfarrer* imam* kopftuch* gläubig* glaube gottesdienst* bibel koran ostern pilger* hindu* buddhis*""",
    "science": """
        !wissenschaft* !forscher* !forschung* !studie studien* !weltraum* weltall !nasa esa !mond* mars* satellit* rakete* !teleskop* !planet* astronom*
        astronaut* raumsonde* raumfahrt* raumstation* asteroid* komet* galaxie* schwarzes_loch !physik* chemik* chemie biolog* !dinosaur* saurier* fossil* genom* dna gene
        archäolog* ausgrabung* neandertaler* urmensch* steinzeit* evolution* !technologie* technik* !software* !computer* künstliche_intelligenz ki roboter* !google
        !apple !facebook !internet* !app apps* !smartphone* handy* !microsoft !samsung !android !windows !hacker* ~netz browser* !twitter amazon
        iphone* ipad* ios mac* macbook tablet* notebook* laptop* galaxy huawei htc lg sony nokia xiaomi oneplus nexus chrome firefox linux ubuntu
        !youtube !whatsapp !instagram snapchat telegram messenger* skype spotify streaming* wikipedia blog* online* web* !website* !user !nutzer* update* version
        spiele* game games* gamer* !konsole* playstation* xbox* nintendo* pokémon* pokemon steam* e-sport* virtual_reality vr brille* drohne* !daten* datenschutz* verschlüssel*
        malware* trojaner* ransomware* virus* sicherheitslücke* lücke* passwort* passwörter* cyber* überwachung* vorratsdaten* nsa snowden wikileaks anonymous darknet
        prozessor* chip* intel amd nvidia grafikkarte* speicher* akku* display* kamera* bildschirm* festplatte* server* cloud* it it-* digital* breitband* glasfaser*
        lte 5g mobilfunk* wlan* bluetooth router* provider* netzneutralität t-mobile drei a1 telekom hashtag* shitstorm* hasspost* tweet* posting* algorithm* bot bots
        entwickler* programmier* open_source !tesla uber elektroauto* selbstfahrend* autonom* quanten* teilchen* cern experiment* labor* molekül* zellen* gehirn* erfind* entdeck* forschungsteam* fachmagazin* journal nature_communications""",
    "society": """
        !frauen* rechte !rassis* !homosexuell* homo-ehe ehe* abtreibung* familie* !migrant* migration* !flüchtling* !asyl* geflüchtet* zuwander* armut* obdachlos*
        diskriminier* kinder* jugend* gleichberechtig* gleichstellung* feminis* integration* ausländer* minderheit* soziales sozial* mindestsicherung* abschieb*
        bevölkerung* menschenrecht* lgbt* sexismus gesellschaft* gender*""",
    "sport": """
        !spiel spiele spieler* !cup !liga !team teams !trainer* !fußball* !tennis* !basketball* !olympi* !medaille* !meisterschaft* meister* !turnier* stürmer* ~tor tore torhüter* torschütz*
        !sieg* !niederlage* !saison* !finale* viertelfinal* halbfinal* achtelfinal* !verein* klub klubs club marathon* !rennen !fifa !uefa boxen boxer* !formel_1 formel-1 stadion* !weltmeister* !em !wm europameister*
        !bundesliga* rapid salzburg austria_wien sturm_graz lask admira altach !ski* slalom* riesentorlauf* abfahrt* super-g hirscher vonn weltcup* !champions_league europa_league
        bayern dortmund real_madrid barcelona arsenal chelsea manchester_united liverpool juventus ronaldo messi ibrahimovic alaba arnautovic djokovic federer nadal thiem
        hamilton rosberg vettel grand_prix qualifying* nba nfl nhl eishockey* handball* volleyball* schwimm* leichtathlet* biathlon* langlauf* skispring* rad* tour_de_france doping* sportler* athlet*
        teamchef* nationalteam* kader* transfer* verletzung* elfmeter* remis punkte* tabelle* ~runde match* satz sätze golf* sport* trikot* fans kapitän* goalie* playoff* play-off* rapidler* gegner* auswärts* heim* ligaspiel*""",
    "conflict": """
        !krieg* !truppen* !armee* !militär* !angriff* angegriffen !bombe* bomben* raketenangriff* !soldat* !rebell* miliz* !terror* !anschlag* !waffenruhe* waffenstillstand*
        !protest* !demonstr* demo demos ausschreitung* !konflikt* invasion* gaza* hamas hisbollah !syrien* !is is-* islamischer_staat taliban al-kaida* ukraine* ostukraine krim*
        nato bundesheer* bundeswehr* kampf* kämpfe* gefecht* offensive* luftangriff* geisel* attentat* attentät* putsch* unruhen* aufstand* massaker* völkermord* friedens* frieden
        aleppo mossul irak* afghanistan* jemen* libyen* kurden* pkk drohnenangriff* waffen* rüstung* atomwaffen* separatist* dschihad*""",
    "weather": """
        !wetter* !hitzewelle* hitze* !schnee* !regen* temperatur* sturm* stürm* dürre* kälte* ~wind* gewitter* unwetter* hagel* frost* zamg meteorolog* sonnenschein* niederschlag*
        wetterwarnung* schneefall* trockenheit*""",
}
