"""French words of the seventeen top topics; marks as in words_en.py."""

FRENCH = {
    "culture": """
        !film* !cinéma* !acteur* !actrice* !réalisat* hollywood bollywood nollywood oscar* césar* cannes fespaco !chanteu* !chanson* !album* !musique* musicien* !concert*
        festival* !théâtre* opéra* danse* danseu* !musée* ~art arts !artiste* exposition* peintre* peinture* sculpt* photograph* !roman* auteur* autrice* écrivain* romanc* poète* poésie
        livre* littéra* goncourt télévision* télé série* émission* médias ~média journalist* ~presse célébrit* mode couture couturi* styliste* mannequin* défilé* rappeur* rap reggae afrobeat rumba
        spectacle* comédie* humoriste* acteurs netflix disney scénari* patrimoine* culture* culturel* star stars beyoncé rihanna miss bande_dessinée dessin* conte* tournage* clip*
        grammy* eurovision orchestre* compositeur* documentaire*""",
    "crime": """
        !police* policier* !tribunal* !procès !juge* juges !condamn* !prison* emprisonn* !arrêté arrêtés arrêtée arrestation* !meurtre* !tué tués assassin* poignard* agression* agress* viol violée violeur* vol
        voleur* suspect* enquête* !justice avocat* !plainte* mise_en_examen mis_en_examen garde_à_vue trafic* traffic* gendarm* escroc* escroqu* accusé accusée accusations accus* féminicide* procureur*
        cour cour_suprême cour_pénale verdict* coupable* détention* détenu* inculp* fraude* corruption* corromp* détournement* blanchiment* pots-de-vin drogue* cocaïne cartel* mafia* gang* enlèvement*
        kidnapp* enlevé* otage* crime* crimin* homicide* extradé* extradition* peine* interpol enquêteurs juridique* loi""",
    "disaster": """
        !séisme* tremblement_de_terre !crash* !accident* !incendie* explosion* explos* effondr* !inondation* ouragan* cyclone* tornade* tsunami* volcan* éruption* glissement_de_terrain naufrage* chavir*
        déraill* ~victimes catastroph* secours* sauvet* évacu* noyade* noyé* avalanche* bousculade* pompiers rescapés épave* disparus bilan* sinistr* sécheresse famine* urgence*""",
    "economy": """
        !marché* !bourse* !actions banque* bancaire* !économi* !commerce* commercial* !droits_de_douane douan* !entreprise* !société bénéfice* ventes vente* !investiss* !inflation* taux pétrole* pétrolier* gaz ~prix
        ~euro euros dollar* budget* !impôt* fiscal* taxe* exporta* importa* croissance !industri* milliard* million* startup* start-up* dette* franc* cfa franc_cfa fcfa eco monnaie* devise* monétaire* fmi banque_mondiale pib
        entrepreneu* homme_d'affaires affaires femme_d'affaires patron* pdg milliardaire* fortune* riche* riches argent financ* fonds capital* crédit* prêt* production* produc* agricult* agricole* cacao coton café
        mine mines minier* ~or diamant* zone_de_libre-échange zlecaf libre-échange libre_échange consommat* client* marque* concurrence* rachat* fusion* faillite* licenci* chômage airbus boeing air_france total
        apple amazon jumia mtn orange dangote renault bitcoin* cryptomonnaie* crypto* économist* investisseurs sanctions_économiques secteur* usine* fabri* infrastruct* électricité énergie* carburant* essence import export pauvreté développement
        tourisme* salaires coût* cher chère vie_chère ~pouvoir_d'achat hausse* baisse*""",
    "education": """
        !école* écoles !universit* !élève* !étudiant* étudi* !professeur* enseignant* enseign* !éducat* examen* bac baccalauréat lycée* lycéen* collège* collégien* rentrée_scolaire scolair* campus diplôm* cours alphabét*""",
    "environment": """
        !climat* !environnement* émissions carbone* pollu* !faune* espèce* forêt* forest* biodiversit* océan* plastique* réchauff* écolog* !animal !animaux éléphant* lion* rhinocéros baleine* pesticide* déforest* ~nature
        naturel* durable* renouvelable* solaire* recycl* déchets cop25 cop26 cop27 braconn* sauvag* eau_potable érosion désertific* abeilles oiseau* insect*""",
    "health": """
        !santé* !hôpita* !maladie* malade* !virus* !épidémi* !vaccin* !médecin* !médic* !patient* !cancer* covid* covid-19 !coronavirus pandémi* paludisme ebola traitement* mental* infect* décès diabèt* grossesse* enceinte*
        sida vih chirurg* symptôm* oms organisation_mondiale_de_la_santé soign* soins infirmi* cliniqu* thérap* confinement* quarantaine masques respirat* chloroquine hydroxychloroquine ~test tests dépist* variant* omicron delta
        immunit* anticorps bactéri* antibiot* rougeole choléra grippe tubercul* poliomyélite variole fièvre* lassa drépanocyt* obésité poids régime aliment* nutrition* vitamin* sommeil douleur* ~cœur cardia* cardiovascul* sang sanguin* cerveau
        peau stress dépress* anxiété suicid* psych* règles menstru* ménopause sexuel* accouch* naissance* bébé* allait* avortement contracept* pilule stérilit* fertilit* spermat* tabac fumer alcool* sport_santé exercice* bien-être hormone* ~corps virus organ*
        greffe* avc alzheimer démence autisme allerg* asthme hygiène pharmac*""",
    "human-interest": """
        ~mort !décédé* hommage* anniversaire* mariage* ~prix récompens* !roi !reine prince* princesse* famille_royale insolite* record* obsèques funérailles célèbre* nobel centenaire* jumeaux jumelles ~histoire incroyable héros""",
    "labour": """
        !grève* grévist* !syndica* !salari* !travailleu* !emploi* !chômage* chômeu* !salaire* retraite* licenciement* ~travail employé* cgt embauch* recrut* employeur* travailler métier* carrière* télétravail ouvrier* main-d'œuvre""",
    "lifestyle": """
        !voyage* !tourist* restaurant* recette* cuisine* cuisin* jardin* loisirs jeux vacances gastronom* hôtel* plage* vin vins chef sorties beauté coiffure* cheveux maquill* cosmét* tatou* couple* amour* rencontre* sexe chien* chat chats""",
    "politics": """
        !président* présidence* !ministre* ministère* !gouvernement* !élect* !parlement* sénat* sénateur* !vote* voter voté parti partis !candidat* campagne* !politi* diplomat* diplomatie* sommet* référendum* !opposition* opposant* maire* député*
        assemblée_nationale ~loi constitution* macron mélenchon le_pen coalition* municipales législatives présidentiel* junte* transition* coup_d'état putsch* démocrat* démocratie mandat* troisième_mandat scrutin* urnes
        dirigeant* chef_de_l'état premier_ministre cedeao union_africaine union_européenne ua onu nations_unies ambassad* trump biden poutine xi_jinping macky_sall ouattara gbagbo bédié soro condé alpha_condé keita ibk goïta kaboré damiba traoré
        biya kabila tshisekedi katumbi bongo deby déby sassou talon boni_yayi gnassingbé buhari tinubu kagame museveni mugabe ramaphosa zuma bouteflika tebboune sonko sanctions pouvoir* régime* état gouverneur* politique* remani* démission* investi*
        souverain* indépendan* colonial* royaume-uni maison_blanche kremlin""",
    "religion": """
        !pape* !église* !cathol* évêque* archevêque* !musulm* !islam* !mosquée* !chrétien* juif* juive* temple* !religi* !vatican prêtre* ramadan noël pâques pèlerin* imam* foi prière* prier hadj tabaski aïd pasteur* évangéli* bible coran vaudou hijab voile dieu""",
    "science": """
        !science* !scientifi* !cherch* !étude* recherche* !espace !spatia* !nasa !lune !mars satellite* fusée* télescope* planèt* astéro* astronom* astronaut* galaxie* physic* physique* dinosau* fossil* archéolog* ~découver* adn génét* gène*
        biolog* chimi* laborat* expérience* !technolog* !logiciel* !ordinateur* informatiq* intelligence_artificielle robot* !google !apple !facebook meta !internet* !application* !smartphone* iphone* android numériq* cyber* !réseaux_sociaux
        !twitter !whatsapp !tiktok !instagram youtube telegram snapchat zoom microsoft samsung huawei elon_musk tesla spacex starlink zuckerberg piratage pirat* hacker* données ~vie_privée !en_ligne web site_web algorithm* bitcoin 5g téléphon* mobile*
        drone* batterie* innov* invent* ingénieu* start-up_technologique codage développeu* chatgpt jeux_vidéo jeu_vidéo playstation xbox nintendo gamer* virtuel* silicon_valley préhistor* quantique*""",
    "society": """
        !femme* !droits genre* racis* !homosex* lgbt* gay lesbienne* mariage* avortement* famil* !migrant* migrat* !réfugié* !immigr* pauvre* communaut* discrimin* égalité* inégalité* enfant* féminis* population* violence* violences_faites mutilation* excision
        polygam* jeunes jeunesse* esclav* noir noirs noire noires droits_de_l'homme albinos diaspora* société*""",
    "sport": """
        !match* !coupe* !ligue* !équipe* !entraîneur* sélectionneur* !football* !foot !basket* nba !tennis* !rugby* golf* !olympi* jo médaille* !champion* !tournoi* !joueu* attaquant* milieu_de_terrain gardien* défenseur* ~but buts buteur* !victoire* !défaite*
        !saison* !finale* demi-finale* quart_de_finale !club* clubs marathon* course* coureu* !fifa !caf !can can-2019 can-2021 can_2019 can_2021 coupe_du_monde coupe_d'afrique boxe* boxeu* formule_1 stade* mondial* athlé* athlète*
        lions_indomptables éléphants super_eagles fennecs lions_de_la_teranga lions_de_l'atlas pharaons sénégalais_sadio sadio_mané mané salah mahrez aubameyang drogba eto'o samuel_eto'o weah mbappé neymar messi ronaldo pogba benzema zidane guardiola
        klopp mourinho psg !real_madrid barcelone !barça chelsea liverpool arsenal manchester manchester_united manchester_city tottenham juventus bayern marseille premier_league liga bundesliga serie_a ligue_des_champions ballon_d'or mercato transfert* prêt
        qualif* éliminatoires penalty* arbitre* var dopage sprint* 100_m natation judo cyclis* tour_de_france handball volley* djokovic nadal federer serena_williams sport* sportif* sportive* jeux_olympiques infantino blatter supporter* ballon* terrain* pelouse""",
    "conflict": """
        !guerre* !troupes !armée* armé armés !militair* !attaque* attaqu* !bombard* bombe* missile* !frapp* !soldat* !rebel* !terror* attentat* cessez-le-feu cessez !manifest* conflit* invasion* gaza hamas hezbollah syrie* ukraine* ukrainien* russ*
        djihad* jihad* islamiste* état_islamique boko_haram aqmi al-qaïda shebab* nucléair* otan otage* drone_armé civils coup_d'état sahel barkhane wagner mercenair* casques_bleus maintien_de_la_paix paix accord_de_paix tigré groupe_armé groupes_armés
        milice* insurg* séparatist* ambazon* combats combattant* massacre* génocide* violences affront* répression* gaz_lacrymogène* soulèvement* émeute*""",
    "weather": """
        !météo* canicul* neige* pluie* températur* tempête* ouragan* cyclone* sécheresse* froid* vent vents orage* précipitation* chaleur* mousson*""",
}
