"""German words of the seventeen top topics; marks as in words_en.py."""

GERMAN = {
    "culture": """
        !film* !kino* schauspieler* !regisseur* drehbuch* hollywood oscar* berlinale filmfest* !sänger* !album !musik* !konzert*
        festival* !theater* !oper opern* operette !museum* museen !kunst kunst* künstler* ausstellung* galerie* gemälde maler*
        skulptur* !roman romane !autor autoren autorin schriftsteller* !literatur* lyrik* dichter* !buch bücher buchmesse verlag* fernseh*
        tv-serie serie serien medien journalist* zeitung* bühne* inszenier* premiere* intendant* ensemble orchester* philharmon*
        dirigent* komponist* sopran* jazz* pop* rapper* band bands schlager* songcontest eurovision comedy kabarett* satire*
        komödie* dokumentarfilm* netflix disney filmemacher* choreograf* ballett* tanz* festspiele biennale fotograf* architekt*
        kultur* bestseller* lesung* comic* streaming orf ard zdf moderator* sendung* quote hauptrolle* literaturpreis* nobelpreisträger* burgtheater
        !kulturpolitik* !kulturschaffend* !ausstellungen !kunstwerk* kunsthalle* kunsthaus kunstmarkt kunstmesse kunsthistoriker* kurator* kuratiert*
        vernissage* installation* bildhauer* malerei aquarell* zeichnung* fotokunst videokunst performance* albertina belvedere mumok leopold_museum
        louvre documenta art_basel art_cologne raubkunst restitution* klimt schiele kokoschka picasso monet van_gogh warhol gerhard_richter
        staatsoper volksoper volkstheater josefstadt schauspielhaus thalia salzburger_festspiele bregenzer_festspiele bayreuth* wiener_festwochen
        theaterstück* uraufführung* aufführung* inszeniert* regie dramatiker* tragödie* schauspiel* opernsänger* tenor* bariton* violin* geiger*
        pianist* cellist* streichquartett* kammermusik sinfonie* symphonie* mozart beethoven bach schubert wagner verdi strauss mahler haydn
        jazzmusiker* popstar* rockband* rocksänger* hip-hop* rap* techno dj djs elektronische_musik plattenlabel* plattenfirma* albumcharts
        debütalbum soundtrack musikvideo* musiker* sängerin* liedermacher* austropop falco wanda bilderbuch conchita_wurst helene_fischer rammstein
        u2 rolling_stones beatles david_bowie prince madonna beyoncé rihanna adele lady_gaga taylor_swift kanye_west leonard_cohen bob_dylan konzerte
        tournee* open-air* donauinselfest nova_rock filmpreis* filmfestival* viennale diagonale cannes goldene_palme goldener_bär goldener_löwe
        golden_globe* kinostart* kinofilm* spielfilm* kurzfilm* dokumentation* trickfilm* fortsetzung* star_wars james_bond harry_potter
        game_of_thrones breaking_bad tatort sitcom* blockbuster* drehbuchautor* kameramann darsteller* hauptdarsteller* filmregisseur* haneke seidl
        tarantino spielberg scorsese woody_allen dicaprio fernsehserie* fernsehsender* puls_4 servus_tv rtl prosieben sat.1 talkshow* castingshow*
        dschungelcamp tv-sender* tv-show* quotenerfolg radio* radiosender* ö1 ö3 fm4 zeitungs* verleger* chefredakteur* medienhaus* pressefreiheit
        presserat* journalismus kolumn* feuilleton* literaturnobelpreis büchnerpreis bachmannpreis buchpreis* ingeborg_bachmann thomas_bernhard
        elfriede_jelinek handke kafka goethe schiller brecht thomas_mann günter_grass krimi* thriller* roman* erzählung* erzähler* gedicht* essay*
        lektüre übersetzer* leser* buchhandlung* buchhandel bibliothek* lesungen poetry_slam architektur* denkmalschutz weltkulturerbe unesco
        designer* modedesign* modeschöpf* haute_couture volkskultur brauchtum""",
    "crime": """
        !polizei* !gericht* !prozess* richter* !verurteil* !haft* !festgenommen festnahme* verhaftet verhaftung* !mord* getötet
        totschlag messer* überfall* raub* räuber* einbruch* einbrecher* vergewaltig* missbrauch* diebstahl* dieb diebe !verdächtig*
        ermittl* justiz* anwalt* anwält* klage klagen verklagt betrug* betrüger* !angeklagt* anklage* !urteil* staatsanwalt*
        !täter* tatverdächtig* opfer drogen* schmuggel* geldwäsche korruption* bestechung* freispruch freigesprochen gefängnis* häftling*
        bewährung bewährungsstrafe geldstrafe* strafe* strafrecht* verfassungsgericht* oberlandesgericht landesgericht bezirksgericht
        verfahren kriminal* verbrechen* razzia* fahndung* erpress* entführ* leiche* schüsse schießerei* cobra amoklauf* verhetzung rechtsstreit
        !gerichtshof* !strafprozess* !schuldspruch schuldig unschuldig* lebenslang* jahre_haft monate_haft untersuchungshaft u-haft haftstrafe*
        haftbefehl* freiheitsstrafe* gefängnisstrafe* justizanstalt* insass* strafanzeige anzeige* angezeigt beschuldigt* verdacht* verdächtigt
        hausdurchsuchung* kriminalpolizei kriminalist* lka bka bundeskriminalamt landeskriminalamt europol interpol fbi polizisten polizist*
        polizeieinsatz polizeisprecher* beamte spurensicherung* dna-spuren obduktion* mordprozess* mordfall* mordverdacht mordversuch* erstochen
        erschossen erwürgt erschlagen stich* messerattacke* schuss schüssen schütze* pistole* gewalttat* körperverletzung* schläger* schlägerei*
        randal* vandal* sachbeschädigung* brandstift* kindesmissbrauch* sexuell* belästigung* sexualdelikt* stalking häusliche_gewalt frauenmord*
        femizid* menschenhandel* schlepper* zuhälter* prostitution* suchtgift* kokain* heroin* cannabis* marihuana* dealer* drogenhandel drogenring
        kartell* mafia* camorra bande banden bandenkrimin* einbrüche banküberfall* bankräuber* taschendieb* trickbetrug* internetbetrug*
        anlagebetrug* steuerhinterzieh* steuerbetrug* untreue* veruntreu* bestechlich* schmiergeld* geldwäscher* insiderhandel* panama_papers buwog
        grasser telekom-prozess hypo-prozess zivilklage* schadenersatz* klagsverband* einstweilige_verfügung* berufung* revision* höchstgericht* ogh
        vfgh vwgh bgh bundesgerichtshof bundesverfassungsgericht eugh egmr geschworen* schöffen* verteidiger* rechtsanwalt* rechtsanwält*
        strafverteidiger* zeuge* zeugin* aussage* gutachter* sachverständig* auslieferung* fußfessel* todesstrafe* hinrichtung* hingerichtet
        verhetzend* wiederbetätigung* holocaustleugn*""",
    "disaster": """
        !erdbeben* !absturz* abgestürzt !unfall* unfälle* !brand* brände !feuer* explosion* explodiert* !einsturz* eingestürzt
        !hochwasser* !überschwemm* hurrikan* zyklon* orkan* tornado* tsunami* vulkan* !lawine* erdrutsch* mure* !unglück* katastroph*
        evakuier* rettung* gerettet vermisst* !ertrunken schiffbruch gesunken kentert* entgleis* zusammenstoß kollidiert* karambolage
        todesopfer verletzt* verschüttet* trümmer* stromausfall* blackout feuerwehr* bergrettung* helfer* waldbrand* großbrand
        !erdrutsch !beben !nachbeben !erdstöß* epizentrum richterskala murenabgang* murenabgänge schlammlawine* felssturz* lawinenabgang*
        lawinengefahr verunglückt* tödlich_verunglückt bergunfall* bergtod* verkehrsunfall* verkehrstot* autounfall* busunglück* zugunglück*
        zugsunglück* flugzeugabsturz* flugzeugunglück* hubschrauberabsturz* schiffsunglück* fährunglück* bootsunglück* frontalzusammenstoß
        massenkarambolage* überschlug* gasexplosion* brandkatastrophe* wohnungsbrand* zimmerbrand* brandopfer* flammen* rauchgasvergiftung*
        überflutet* überflutung* flutkatastrophe* flut fluten damm* dammbruch deichbruch taifun* wirbelsturm* sturmflut* vulkanausbruch* ascheregen
        zerstört* verwüst* opferzahl* tote* todesopfern überlebende* rettungskräfte* rettungshubschrauber* einsatzkräfte* notarzt* rotes_kreuz
        katastrophenschutz* katastrophengebiet* notstand* hungersnot* hungerkatastrophe* ölpest* ölteppich* giftgas* reaktorunfall* tschernobyl
        fukushima""",
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
        lufthansa aua ryanair airbus boeing wettbewerb* kartell* manager* ceo generaldirektor* eigentümer* prognose*
        !wirtschaftswachstum !wirtschaftskrise* !wirtschaftskammer* !wirtschaftsforscher* wko wifo ihs industriellenvereinigung arbeiterkammer ifo
        zew iwf-chefin notenbanker* fed us-notenbank leitzins* zinssatz* zinspolitik draghi lagarde nullzins* negativzins* staatsanleihe*
        staatsschulden* staatshaushalt* neuverschuldung* steuerreform* mehrwertsteuer* körperschaftsteuer* finanzamt finanzkrise* bankenkrise*
        bankenabgabe* bankensektor bankomat* girokonto* sparbuch* sparer* anleger* aktienmarkt* aktienkurs* börsengang* wall_street leitindex
        eurostoxx stoxx mdax leitbörsen* wiener_börse dividende* fonds* hedgefonds* rating* ratingagentur* moody's standard_&_poor's fitch
        goldman_sachs jpmorgan deutsche_bank commerzbank credit_suisse ubs erste_group raiffeisenbank bank_austria bawag volksbank* kapitalerhöhung*
        kapitalmarkt* vermögen* milliardär* millionär* reich* reichsten_menschen jahresabschluss* halbjahr* quartalszahlen ergebnis* ebit
        nettogewinn* betriebsergebnis* umsätze* auftragseingang* auftragslage* erlös* ertrag* rendite* gewinnwarnung* stellenabbau* schließung*
        standortschließung* zielpunkt baumax dayli schlecker quelle karstadt kaufhof h&m zara ikea media_markt mediamarkt billa merkur_markt penny
        zalando otto_versand onlinehandel* versandhändler* händler* handelsverband* handelsabkommen* freihandel* ttip ceta strafzölle* handelskrieg*
        exporteur* exportwirtschaft importe außenhandel* maschinenbau* autoindustrie* autohersteller* abgasskandal* dieselskandal* dieselgate audi
        porsche mercedes fiat chrysler peugeot renault toyota general_motors ford zulieferer* magna stahl* stahlkonzern* thyssenkrupp chemiekonzern*
        basf bayer monsanto lenzing wienerberger strabag porr andritz agrana novartis roche nestlé unilever coca-cola mcdonald's starbucks red_bull
        brauerei* molkerei* lebensmittelhandel* lebensmittelkonzern* landwirtschaft* agrarpreise* getreide* weizen zucker fleisch* tankstelle* rohöl*
        rohstoff* goldpreis* gazprom rosneft opec pipeline* stromanbieter* stromkonzern* strompreis* eon rwe vattenfall evn wien_energie verbund-chef
        kraftwerk* flughafen* fluggesellschaft* air_berlin easyjet eurowings passagierzahlen deutsche_bahn öbb westbahn fernbus* logistik* spedition*
        transport* post_ag postbus wohnbau* wohnungspreis* wohnungsmarkt mietzins* immobilienmarkt* immobilienpreis* baubranche* bauträger*
        hotellerie* nächtigungen gastronomie* ferienregion touristiker* mobilfunker* telekomkonzern* crowdfunding* jungunternehmer* business_angel*
        wagniskapital* fintech* kryptowährung* crypto* konjunkturprognose* arbeitskosten* lohnkosten* wettbewerbsfähig* wettbewerbsbehörde*
        kartellamt* monopol* privatisier* verstaatlich* öbag öiag konsument* verbraucher* kaufkraft* teuerung* teuerungsrate deflation* eurokrise*
        eurozone euro-zone euro-länder hilfspaket* rettungsschirm* grexit kapitalverkehrskontroll* brexit-folgen bip-wachstum volkswirt* ökonom*
        betriebswirt* geschäftsführer* geschäftsjahr* geschäftsmodell* firmenchef* firmenpleite* familienunternehmen mittelstand* tochterfirma*
        tochtergesellschaft* beteiligung* anteile anteil* mehrheitseigentümer* sanierungsverfahren* masseverwalter* gläubiger* kreditschützer* ksv
        akv""",
    "education": """
        !schule* !schul* !universität* !uni unis !schüler* !student* studier* !lehrer* !bildung* matura* abitur* prüfung* !hochschule*
        unterricht* kindergarten* kita* volksschule* gymnasium* professor* studium* pisa* lehrplan* rektor* stipendi*
        !schulen !schulreform* !bildungsreform* bildungsminister* bildungsdirektion* zentralmatura maturant* neue_mittelschule ganztagsschule*
        gesamtschule* sonderschule* hauptschule* realschule* berufsschule* klassenzimmer* schulklasse* klassenlehrer* schuldirektor* lehramt*
        lehrergewerkschaft pädagog* elementarpädagog* kindergärten kindergartenplatz* kinderbetreuung* nachhilfe* schuljahr* schulbeginn sommerferien
        semesterferien lesetest* bildungsstandard* studienplatz* studienplätze studiengebühr* studienbeihilfe* studieng* fachhochschule* fh-studi*
        technische_universität meduni wu_wien öh uni-budget hörsaal* vorlesung* dissertation* doktorat* bachelor* master* promovier* habilit*
        akademiker* rektorin* rektorenkonferenz erasmus*""",
    "environment": """
        !klima* !umwelt* emission* kohlenstoff co2* verschmutz* arten* ~wald wälder* biodivers* ozean* plastik* erwärm* !tier* !natur*
        naturschutz* artenschutz* !wildtier* wolf wölfe bär bären vogel vögel bienen* insekt* fische fischerei* wal wale elefant* gletscher*
        treibhaus* energiewende erneuerbar* windkraft* solar* photovoltaik ökolog* recycling* müll* feinstaub* abgas* nationalpark* regenwald*
        pestizid* glyphosat ausgestorben aussterben bedroht* nachhaltig*
        !klimawandel* !klimaschutz* !klimagipfel* !umweltschutz* !umweltminister* !umweltorganisation* weltklima* klimakonferenz* pariser_abkommen
        klimaziel* klimaforscher* klimakrise* erderwärmung* treibhausgas* co2-ausstoß emissionshandel* energiesparen ökostrom* windpark* windräder*
        windenergie solaranlage* solarenergie wasserkraft* atomkraft* atomstrom atomausstieg kohleausstieg kohlekraft* elektroschrott kunststoff*
        mikroplastik* plastiksackerl* plastikmüll mülltrennung abfall* schadstoff* luftverschmutzung* stickoxid* pestizide* neonicotinoid*
        bienensterben artensterben artenvielfalt tierart* pflanzenart* rote_liste tierschutz* tierschützer* wilderei* wilderer* elfenbein* nashorn*
        nashörner* elefanten löwe* tiger* panda* gorilla* schimpanse* affe affen eisbär* delfin* hai haie schildkröt* luchs* biber* fischotter* reh
        hirsch* wildschwein* vogelart* greifvögel adler* storch* störche schmetterling* käfer* ameise* spinne* borkenkäfer* wwf greenpeace
        global_2000 urwald* abholzung* rodung* regenwälder* moor* auwald* nationalparks naturschutzgebiet* naturschützer* meeresspiegel* polareis
        arktis antarktis gletscherschmelze permafrost korallenriff* korallen* überfischung* zoo* tiergarten* schönbrunner_tiergarten""",
    "health": """
        !gesundheit* !krankenhaus* spital* spitäler klinik* !krankheit* !virus* viren !ausbruch !impf* !arzt* !ärzt* !patient* !krebs* covid* corona*
        pandemie* epidemie* !medizin* therapie* grippe* infektion* infiziert* bakterien* antibiot* ebola zika* malaria aids hiv diabetes
        medikament* pharma* wirkstoff* chirurg* operation* pflege* psychisch* depression* psycholog* demenz alzheimer herzinfarkt schlaganfall
        diagnose* symptom* krankenkasse* hebamme* schwanger* geburt* übergewicht* adipositas ernährung* rauchen* raucher* alkohol* schmerz* studie
        !gesundheitssystem !gesundheitsminister* !krankenkassen !ärztekammer !ärzte weltgesundheitsorganisation who gkk sozialversicherung*
        krankenversicherung* hausarzt* hausärzt* facharzt* kassenarzt* wahlarzt* primar* chirurgin* anästhes* intensivstation* notaufnahme* ambulanz*
        akh spitalsärzt* spitalsbetten krankenpfleg* pflegeheim* pflegekräfte* palliativ* hospiz* sterbehilfe* transplantation* organspende*
        blutspende* implantat* herz-kreislauf* herzkrank* bluthochdruck* cholesterin* krebsforsch* brustkrebs* darmkrebs* lungenkrebs* hautkrebs*
        prostatakrebs* tumor* leukämie* chemotherapie* metastas* immunsystem* immuntherapie* impfstoff* impfpflicht* impfgegner* masern* mumps röteln
        keuchhusten polio meningitis hepatitis tuberkulose* cholera* borreliose zecken* fsme vogelgrippe schweinegrippe noro* salmonellen* ehec
        keime* multiresistent* resistenz* antikörper* allergie* allergiker* asthma* neurodermitis* rheuma* arthrose* osteoporose* multiple_sklerose
        parkinson* epilep* schizophren* autis* adhs angststörung* essstörung* magersucht* suizid* sucht* suchtkrank* rauchverbot* e-zigarette*
        zigarette* tabak* alkoholik* drogentote* übergewichtig* fettleibig* zuckerkrank* insulin* diät* vegan* vegetar* vitamin* nahrungsergänz*
        lebensmittelsicherheit schlafstörung* schlaf* rückenschmerz* kopfschmerz* migräne* zahnarzt* zahnärzt* augenarzt* sehstörung* hörgerät*
        physiotherap* psychotherap* psychiat* homöopath* globuli placebo* arzneimittel* apotheke* apotheker* pille* verhütung* abtreibungspille
        kaiserschnitt* frühgeburt* frühchen säugling* stillen fruchtbarkeit* künstliche_befruchtung ivf wechseljahre hormon* testosteron* östrogen*""",
    "human-interest": """
        ~tod !gestorben !nachruf* geburtstag* hochzeit* ~preis preisträger* auszeichnung* geehrt könig* prinz* royal* rekord* kurios* skurril*
        verstorben trauer* begräbnis jubiläum* gedenken* ältest* lottogewinn*
        !verstarb !todesfall* !nachrufe ist_tot* gestorben* lebenswerk* ehrenbürger* ehrenzeichen* friedensnobelpreis* königin* königshaus*
        thronfolger* prinzessin* kronprinz* herzog* charlotte_prinzessin prinz_harry william_und_kate queen_elizabeth hochzeitstag* ältester_mensch
        guinness* weltrekordversuch kuriosum zwillinge* drillinge* flaschenpost*""",
    "labour": """
        !streik* !gewerkschaft* !arbeiter* !arbeitslos* !lohn löhne* !gehalt* gehälter* !pension* rente* rentner* !job jobs* mitarbeiter* !arbeitnehmer*
        arbeitgeber* !arbeitsmarkt* arbeitsplatz* arbeitsplätze* kündigung* gekündigt personal* stellenabbau betriebsrat* kollektivvertrag*
        tarif* mindestlohn* arbeitszeit* überstunden karriere* bewerbung* bewerber* lehrling* lehrstelle* fachkräfte* ams beschäftigt* beruf* home-office
        teilzeit* führungskräfte* arbeitsvertrag* arbeitsrecht* burnout
        !gewerkschafter* !ögb !verdi ig_metall gpa kollektivvertragsverhandlungen lohnverhandlung* lohnrunde* metaller* warnstreik* arbeitskampf*
        streiks* kündigungen entlassung* entlassen* kurzarbeit* mindestsicherung_arbeit arbeitslosengeld* arbeitslosenquote* arbeitslosenzahlen
        langzeitarbeitslos* notstandshilfe* jobsuche* jobverlust* stellenanzeige* stellenangebot* personalchef* personalabteilung human_resources
        recruit* bewerbungsgespräch* lebenslauf gehaltsschere* einkommensschere gender_pay_gap gehaltsverhandlung* einkommen* lohnsteuer* lehrberuf*
        lehrlinge* ausbildungsplatz* ausbildung* praktik* praktikant* werkvertrag* leiharbeit* prekär* selbstständig* ein-personen-unternehmen
        freiberuf* crowdworker* pensionsalter* pensionsreform* pensionist* frühpension* karenz* papamonat elternzeit* wiedereinstieg* 12-stunden-tag
        arbeitstag* arbeitswelt* arbeitsklima* arbeitsmediziner* mobbing chefin* führungskraft* homeoffice betriebsrät* arbeitsinspektorat*
        arbeitsgericht*""",
    "lifestyle": """
        !reise* !tourist* urlaub* !restaurant* !rezept* !kochen koch köche* garten* hobby* hotel* !wein* bier* essen* gastro* mode* strand* kreuzfahrt* wellness
        wandern* freizeit* ~wohnen möbel* design* haustier* hund hunde katze katzen yoga fitness* kaffee* lokal* küche*
        !reisen !reisende* reiseziel* reisebüro* reiseveranstalter* städtetrip* kreuzfahrtschiff* all-inclusive badeurlaub skiurlaub wanderweg*
        campingplatz* hütte* wirtshaus* gasthaus* haubenkoch* sternekoch* michelin* gault_millau kochbuch* kuchen* torte* brot* käse* schokolade*
        winzer* weingut* cocktail* rum gin whisky craft_beer streetfood* foodtruck* brunch* trend* modetrend* outfit* sneaker* schmuck uhren*
        kosmetik* parfum* frisur* make-up tattoo* innenarchitekt* einrichtung* sofa* gartengestaltung* balkon* pflanzen* zimmerpflanze* diy basteln
        partnersuche* dating* beziehung* flirt* sex* hochzeitskleid* meditation* pilates laufschuh* fahrradtour* e-bike* oldtimer* motorrad*
        testfahrt* probefahrt* fahrbericht*""",
    "politics": """
        !präsident* !minister* !regierung* !wahl* !parlament* !partei* !kandidat* !politik* !kanzler* !gipfel* referendum* volksabstimmung*
        opposition* bürgermeister* !gesetz* !koalition* övp spö fpö grüne* neos cdu csu spd fdp afd linkspartei bundestag* bundesrat* nationalrat*
        landtag* landeshaupt* abgeordnet* fraktion* senat* kongress* trump obama clinton merkel hollande macron putin erdoğan erdogan
        brexit eu eu-kommission brüssel vereinte_nationen uno diplomat* botschaft* außenminister* innenminister* finanzminister* sanktion* verfassung*
        reform* rücktritt* zurückgetreten wähler* stimmen umfrage* demokrat* republikaner* staatschef* premier* regierungschef* hofburg* hofer van_der_bellen
        kern kurz strache faymann orbán staatsbesuch* abkommen* vertrag*
        !bundeskanzler* !bundespräsident* !bundesregierung* !vizekanzler* !parteichef* !parteivorsitz* !wahlkampf* !wahlergebnis* !stichwahl*
        !bundespräsidentenwahl* !nationalratswahl* !landtagswahl* !gemeinderatswahl* !wien-wahl !us-wahl* !präsidentschaftswahl* vorwahl* wahllokal*
        wahlbeteiligung* wahlberechtigt* hochrechnung* spitzenkandidat* klubobmann klubchef* generalsekretär* staatssekretär* kabinett* ministerrat*
        regierungserklärung regierungskris* regierungsbildung* regierungspartei* misstrauensantrag* misstrauensvotum* untersuchungsausschuss*
        u-ausschuss neuwahl* rot-schwarz* schwarz-blau* türkis* rot-grün* sozialdemokrat* christdemokrat* freiheitlich* liberal* konservativ*
        rechtspopulist* rechtsextrem* linke linksextrem* populist* pegida front_national identitär* doppelpass staatsbürgerschaft* gesetzesentwurf*
        gesetzesnovelle* novelle* verordnung* verfassungsmehrheit* föderalis* landesregierung* landesrat* landesrät* stadtrat* stadträt* gemeinderat*
        gemeinden bürgerbeteiligung volksbegehren* eu-kommissar* eu-parlament* europaparlament* europäische_union eu-gipfel* eu-staaten
        eu-ratspräsident* juncker tusk schulz barroso von_der_leyen mogherini ukip cameron theresa_may boris_johnson tsipras varoufakis renzi
        berlusconi salvini rajoy puigdemont katalan* le_pen sarkozy françois_hollande wolfgang_schäuble sigmar_gabriel steinmeier horst_seehofer
        laschet scholz habeck baerbock söder lindner merz gysi petry gauland alexander_kurz sebastian_kurz christian_kern mitterlehner werner_kogler
        nehammer kickl rendi-wagner babler häupl pröll erwin_pröll niessl kaiser_kärnten glawischnig strolz norbert_hofer donald_trump
        hillary_clinton bernie_sanders ted_cruz jeb_bush barack_obama joe_biden weißes_haus us-präsident* us-kongress us-senat supreme_court
        impeachment* wladimir_putin kreml lawrow medwedew poroschenko selenskyj lukaschenko janukowitsch orban viktor_orbán kaczynski türkei-wahl
        netanjahu assad-regierung rohani rouhani irans_präsident kim_jong-un xi_jinping shinzo_abe modi maduro dilma_rousseff lula g7-gipfel
        g20-gipfel uno-sicherheitsrat un-sicherheitsrat ban_ki-moon guterres generalversammlung osze atomabkommen atomdeal staatsvertrag*
        diplomatisch* botschafter* außenpolitik* geheimdienst* verfassungsschutz*""",
    "religion": """
        !papst* !kirche* !katholi* !bischof* bischöf* !muslim* !islam* !moschee* !christ* !jude juden* jüdisch* !religion* religiös* vatikan* priester* ramadan
        protestant* evangelisch* kardinal* kloster* pfarrer* imam* kopftuch* gläubig* glaube gottesdienst* bibel koran ostern pilger* hindu* buddhis*
        !papst_franziskus !kirchen !katholik* erzbischof* weihbischof* diözese* erzdiözese* bischofskonferenz* kardinäle konklave synode* ordensfrau*
        ordensleute nonne* mönch* stift abt orthodox* lutheran* freikirche* sekte* zeugen_jehovas mormonen glaubensgemeinschaft*
        islamische_glaubensgemeinschaft muslime islamverband* islamgesetz* islamfeindlich* scharia* burka* verschleierung* mekka* hadsch* zuckerfest
        opferfest rabbiner* synagoge* judentum antisemit* pessach jom_kippur chanukka hinduismus buddhismus dalai_lama säkular* atheis*
        kirchenaustritt* kirchensteuer kirchenbeitrag zölibat* missbrauch_kirche beichte* taufe* firmung* kommunion* fastenzeit advent
        weihnachtsmesse christmette fronleichnam allerheiligen wallfahrt* heilig* seligsprechung* heiligsprechung* theolog*""",
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
        entwickler* programmier* open_source !tesla uber elektroauto* selbstfahrend* autonom* quanten* teilchen* cern experiment* labor* molekül* zellen* gehirn* erfind* entdeck* forschungsteam* fachmagazin* journal nature_communications
        !forschende* !forscherteam* !wissenschafterin* !wissenschafter* !universität_wien akademie_der_wissenschaften max-planck* fraunhofer fwf
        erc-grant wittgenstein-preis nobelpreis_für_physik nobelpreis_für_chemie nobelpreis_für_medizin fachjournal* fachzeitschrift*
        science_advances pnas plos_one studienautor* wissenschaftlich* grundlagenforschung* astrophysik* astronomin* weltraumteleskop* hubble*
        james_webb* exoplanet* zwergplanet* pluto jupiter* saturn* merkur venus sonne* sonnensystem* milchstraße* sternhaufen meteorit* rosetta
        philae marsrover* curiosity mondlandung* sonnenfinsternis* mondfinsternis* schwarze_löcher gravitationswellen* dunkle_materie urknall*
        quantencomputer* quantenphysik* zeilinger teilchenbeschleuniger* higgs* neutrino* supraleit* nanotechnolog* laser* chemiker* physiker*
        biologin* biologen botanik* zoolog* paläontolog* genetik* genetiker* gentechnik* genschere crispr erbgut* mutation* stammzellen* proteine*
        enzyme* neurowissenschaft* hirnforsch* nervenzellen* mikroben* mikroorganism* urzeit* dinosaurier* mammut* urvogel flugsaurier* fossilien*
        homo_sapiens vormensch* menschheitsgeschichte anthropolog* ethnolog* ausgrabungen* fundstück* gräber grabfund* bronzezeit* eisenzeit*
        römerzeit* römisch* mittelalter* antike* ägypt*_grab pharao* pyramide* mumie* ötzi carnuntum ephesos historiker* geschichtsforsch*
        mathematik* mathematiker* geolog* plattentektonik ozeanograph* meeresforsch* meeresbiolog* verhaltensforsch* tierversuch* digitalisierung*
        informatik* informatiker* it-sicherheit it-experte* betriebssystem* windows_10 windows_7 updates patch* bugs sicherheitsforscher*
        sicherheitslücken hackerangriff* hackerangriffe* cyberangriff* cyberkriminal* datenleck* datendiebstahl* datenschützer*
        datenschutzgrundverordnung dsgvo max_schrems safe_harbor nsa-affäre geheimdienste_daten edward_snowden julian_assange verschlüsselt*
        tor-netzwerk vpn passwortmanager* phishing* spam* botnet* trollen trolle hasskommentare* hass_im_netz fake_news filterblase facebook-nutzer*
        social_media soziale_netzwerke soziales_netzwerk mark_zuckerberg tim_cook elon_musk jeff_bezos larry_page sundar_pichai satya_nadella
        steve_jobs bill_gates silicon_valley google-chef alphabet google_maps google_play googles apples microsofts facebooks amazons amazon_echo
        alexa siri cortana chatbot* chatgpt openai maschinelles_lernen deep_learning neuronale* gesichtserkennung* smart_home internet_der_dinge iot
        smartwatch* apple_watch fitnessarmband* wearable* smartphones* iphones android-smartphone* app_store apple_pay kopfhörer* lautsprecher*
        fernseher* 4k oled beamer* e-reader kindle notebooks* laptops* surface chromebook pc pcs grafikkarten* ssd arbeitsspeicher raspberry_pi
        3d-drucker* 3d-druck virtual-reality* vr-brille* oculus_rift hololens augmented_reality computerspiel* videospiel* spielekonsole* xbox_one
        playstation_4 ps4 ps5 nintendo_switch wii wii_u mario zelda minecraft fortnite call_of_duty battlefield gta grand_theft_auto fifa_16
        counter-strike league_of_legends world_of_warcraft overwatch fallout witcher pokemon_go steam-spieler twitch let's_play youtuber* gamescom e3
        esport* indie-game* shooter* rollenspiel* blizzard ubisoft electronic_arts bethesda valve sony_playstation mobilfunknetz* lte-netz
        breitbandausbau* internetzugang netzausbau netzsperre* urheberrecht* filesharing* pirate_bay netzpolitik* uber-fahrer tesla-autopilot
        elektroautos* autonome_autos akkus* lithium-ionen-akku ladestation* solarflugzeug* hyperloop* spacex* falcon_9 raketenstart* iss""",
    "society": """
        !frauen* rechte !rassis* !homosexuell* homo-ehe ehe* abtreibung* familie* !migrant* migration* !flüchtling* !asyl* geflüchtet* zuwander* armut* obdachlos*
        diskriminier* kinder* jugend* gleichberechtig* gleichstellung* feminis* integration* ausländer* minderheit* soziales sozial* mindestsicherung* abschieb*
        bevölkerung* menschenrecht* lgbt* sexismus gesellschaft* gender*
        !flüchtlinge* !asylwerber* !asylbewerber* !asylantrag* !asylverfahren* !asylpolitik* !flüchtlingskrise* !flüchtlingspolitik* !zuwanderung*
        obergrenze* grenzkontrolle* grenzzaun* balkanroute* schlepperboot* traiskirchen unterkunft_für_flüchtlinge flüchtlingsheim* asylheim*
        flüchtlingsunterkunft* schutzsuchende* einwander* einbürgerung* integrationsgesetz* parallelgesellschaft* deutschkurs* wertekurs* caritas
        diakonie hilfsorganisation* ehrenamt* freiwillig* zivilgesellschaft* spenden* armutsgefährdet* kinderarmut* sozialhilfe* hartz_iv
        grundeinkommen* soziale_ungleichheit ungleichheit* obdach* notschlafstelle* bettler* bettelverbot* roma sinti slowenische_minderheit
        volksgruppe* rassismus* fremdenfeindlich* ausländerfeindlich* xenophob* homophob* lesbisch* schwul* transgender* regenbogenparade life_ball
        eingetragene_partnerschaft ehe_für_alle adoptionsrecht* adoption* frauenquote* frauenrechte* frauenhaus* gewalt_gegen_frauen
        sexuelle_belästigung #metoo sexist* väter mütter alleinerzieh* familienbeihilfe* kinderbetreuungsgeld* scheidung* obsorge* kinderrechte*
        kinderehe* genitalverstümmelung* geburtenrate* demograf* senioren* generationen* behindert* behinderung* barrierefrei* rollstuhl* inklusion*
        menschenrechte* menschenrechtler* amnesty_international human_rights_watch""",
    "sport": """
        !spiel spiele spieler* !cup !liga !team teams !trainer* !fußball* !tennis* !basketball* !olympi* !medaille* !meisterschaft* meister* !turnier* stürmer* ~tor tore torhüter* torschütz*
        !sieg* !niederlage* !saison* !finale* viertelfinal* halbfinal* achtelfinal* !verein* klub klubs club marathon* !rennen !fifa !uefa boxen boxer* !formel_1 formel-1 stadion* !weltmeister* !em !wm europameister*
        !bundesliga* rapid salzburg austria_wien sturm_graz lask admira altach !ski* slalom* riesentorlauf* abfahrt* super-g hirscher vonn weltcup* !champions_league europa_league
        bayern dortmund real_madrid barcelona arsenal chelsea manchester_united liverpool juventus ronaldo messi ibrahimovic alaba arnautovic djokovic federer nadal thiem
        hamilton rosberg vettel grand_prix qualifying* nba nfl nhl eishockey* handball* volleyball* schwimm* leichtathlet* biathlon* langlauf* skispring* rad* tour_de_france doping* sportler* athlet*
        teamchef* nationalteam* kader* transfer* verletzung* elfmeter* remis punkte* tabelle* ~runde match* satz sätze golf* sport* trikot* fans kapitän* goalie* playoff* play-off* rapidler* gegner* auswärts* heim* ligaspiel*
        !spieltag* !bundesligist* !tabellenführer* !aufsteiger* !absteiger* !abstieg* !aufstieg* !torjäger* !trefffer !treffer* !ausgleich*
        !führungstor* !siegtor* !eigentor* !elfmeterschießen* !verlängerung* !halbzeit* !heimspiel* !auswärtsspiel* !heimsieg* !auswärtssieg*
        !hinspiel* !rückspiel* !gruppenphase* !gruppensieg* !auslosung* !schiedsrichter* !gelbe_karte !rote_karte !ausgeschlossen verteidiger_fußball
        mittelfeldspieler* angreifer* flügelspieler* torwart* tormann* ersatzbank* aufstellung* cheftrainer* sportdirektor* sportchef*
        vereinspräsident* öfb dfb dfb-pokal dfb-team öfb-team öfb-cup marcel_koller franco_foda ralf_rangnick joachim_löw hansi_flick guardiola klopp
        mourinho ancelotti tuchel zidane red_bull_salzburg rapid_wien austria sturm wac wolfsberger_ac ried mattersburg grödig lask_linz fc_bayern
        bvb borussia_dortmund gladbach schalke leverkusen bayer_leverkusen wolfsburg_vfl hsv hamburger_sv werder_bremen hertha köln_fc
        eintracht_frankfurt mainz_05 hoffenheim freiburg_sc augsburg_fc rb_leipzig stuttgart_vfb premier_league serie_a la_liga ligue_1
        paris_saint-germain psg atlético_madrid fc_barcelona manchester_city tottenham inter_mailand ac_milan as_roma napoli benfica ajax celtic
        leicester_city em-qualifikation* wm-qualifikation* em-quali wm-quali europameisterschaft* weltmeisterschaft* weltranglist* euro_2016
        nations_league copa_américa david_alaba marko_arnautović marc_janko aleksandar_dragović neymar suárez lewandowski thomas_müller manuel_neuer
        bastian_schweinsteiger mesut_özil griezmann pogba gareth_bale zlatan mbappé haaland blatter platini infantino fifa-skandal* dominic_thiem
        andy_murray stan_wawrinka alexander_zverev angelique_kerber serena_williams grand-slam* wimbledon french_open us_open australian_open
        paris-bercy atp wta davis_cup davis-cup* aufschlag* tie-break matchball* marcel_hirscher henrik_kristoffersen felix_neureuther
        mikaela_shiffrin anna_fenninger anna_veith lindsey_vonn lara_gut ski_alpin ski-wm kombination* ski-weltcup* riesenslalom* kitzbühel*
        hahnenkamm* schladming* nightrace vierschanzentournee* skispringer* gregor_schlierenzauer stefan_kraft skiflug* nordische_kombination rodel*
        bob snowboard* freestyle* eiskunstlauf* eisschnelllauf* olympiasieger* olympiamedaille* olympische_spiele sommerspiele winterspiele rio_2016
        sotschi pyeongchang paralympics goldmedaille* silbermedaille* bronzemedaille* gold_für silber_für weltrekord* europarekord* staatsmeister*
        sprint* hürden* hochsprung* weitsprung* stabhochsprung* speerwurf* kugelstoß* zehnkampf* marathonläufer* halbmarathon* triathlon* ironman
        usain_bolt schwimmer* schwimm-wm turmspringen ruder* segeln* kanu* rad-wm giro_d'italia vuelta froome etappensieg* etappe* gelbes_trikot
        radprofi* mountainbik* tour_de_suisse österreich-rundfahrt dopingskandal* dopingsperre* wada ioc formel-1-weltmeister* lewis_hamilton
        nico_rosberg sebastian_vettel max_verstappen ferrari mercedes-pilot pole-position spielberg_grand_prix motogp moto_gp rallye* dakar dtm
        eishockey-liga ebel red_bull_salzburg_eishockey vienna_capitals kac vsv black_wings linz_eishockey stanley_cup thomas_vanek michael_grabner
        nba-* nba-finals lebron_james stephen_curry golden_state_warriors super_bowl quarterback* american_football baseball* basketballer*
        handballer* handball-* volleyballer* beachvolleyball* boxkampf* klitschko tyson_fury judo* karate* ringer* fechten* turnen* turner* reiten
        springreiten dressur golfer* bernd_wiesberger ryder_cup schach* schachweltmeister* magnus_carlsen""",
    "conflict": """
        !krieg* !truppen* !armee* !militär* !angriff* angegriffen !bombe* bomben* raketenangriff* !soldat* !rebell* miliz* !terror* !anschlag* !waffenruhe* waffenstillstand*
        !protest* !demonstr* demo demos ausschreitung* !konflikt* invasion* gaza* hamas hisbollah !syrien* !is is-* islamischer_staat taliban al-kaida* ukraine* ostukraine krim*
        nato bundesheer* bundeswehr* kampf* kämpfe* gefecht* offensive* luftangriff* geisel* attentat* attentät* putsch* unruhen* aufstand* massaker* völkermord* friedens* frieden
        aleppo mossul irak* afghanistan* jemen* libyen* kurden* pkk drohnenangriff* waffen* rüstung* atomwaffen* separatist* dschihad*
        !bürgerkrieg* !luftangriffe* !luftschlag* !kampfjet* !kampfflugzeug* !kriegsschiff* raketen* raketentest* mörser* artillerie* granaten*
        beschuss* beschossen* panzer* scharfschütze* minen* sprengsatz* sprengstoff* sprengstoffgürtel autobombe* selbstmordattentäter*
        selbstmordanschlag* terrormiliz* terrorist* terrorverdacht* terrorverdächtig* terrorgefahr islamist* dschihadist* gotteskrieger* al-nusra
        boko_haram al-shabaab abu_sayyaf huthi* houthi* peschmerga* ypg kobane kobanê raqqa rakka palmyra idlib ~damaskus ~homs ~assad* ~syrer* ~irakisch*
        ~bagdad ~kabul kunduz kandahar ~sanaa ~aden tripolis bengasi sinai westjordanland ~israel* palästinens* intifada* siedler* siedlung* ~jerusalem*
        tempelberg donbass donezk luhansk debalzewe mariupol kiew kiewer krim-annexion* separatisten* minsk* ~ukrainisch* russische_truppen
        bergkarabach kaschmir ~nordkorea* atomtest* atombombe* atomwaffentest ~mali ~somalia ~südsudan ~zentralafrik* ~kongo* ~burundi* nigeria_boko
        bundeswehreinsatz* auslandseinsatz* blauhelm* friedenstruppe* friedensgespräch* friedensverhandlung* friedensprozess* friedensabkommen*
        feuerpause* entwaffnung* farc-rebellen putschversuch* militärputsch* ausnahmezustand* charlie_hebdo bataclan nizza-anschlag paris-attentat*
        brüssel-anschläge* geiselnahme* geiselnehmer* geheimoperation* kriegsverbrechen* kriegsverbrecher* chemiewaffen* giftgas* sarin massengrab*
        waffenexport* waffenlieferung* waffenhandel* aufrüstung* verteidigungsminister* verteidigungshaushalt generalstab* wehrpflicht* rekrut*
        heeres* heer militärisch* militärübung* manöver* kundgebung* demonstrant* demonstrationen* protestmarsch* wasserwerfer* tränengas*
        straßenschlacht* krawall*""",
    "weather": """
        !wetter* !hitzewelle* hitze* !schnee* !regen* temperatur* sturm* stürm* dürre* kälte* ~wind* gewitter* unwetter* hagel* frost* zamg meteorolog* sonnenschein* niederschlag*
        wetterwarnung* schneefall* trockenheit*
        !wetterdienst* !wettervorhersage* !wetterprognose* !unwetterwarnung* hitzerekord* temperaturrekord* starkregen* dauerregen* regenfälle*
        schneechaos* neuschnee* schneesturm* schneefälle* glatteis* eisregen* kältewelle* kälterekord* minusgrade* plusgrade* hagelunwetter*
        orkanböen* sturmböen* sturmtief* hochdruck* tiefdruck* föhn* nebel* sonnenstunden* wärmster_monat heißester* el_niño""",
}
