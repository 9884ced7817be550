"""French words of the seventeen top topics; marks as in words_en.py."""

FRENCH = {
    "culture": """
        !film* !cinéma* !acteur* !actrice* !réalisat* hollywood bollywood nollywood oscar* césar* cannes fespaco !chanteu* !chanson* !album* !musique* musicien* !concert*
        festival* !théâtre* opéra* danse* danseu* !musée* ~art arts !artiste* exposition* peintre* peinture* sculpt* photograph* !roman* auteur* autrice* écrivain* romanc* poète* poésie
        livre* littéra* goncourt télévision* télé série* émission* médias ~média journalist* ~presse célébrit* mode couture couturi* styliste* mannequin* défilé* rappeur* rap reggae afrobeat rumba
        spectacle* comédie* humoriste* acteurs netflix disney scénari* patrimoine* culture* culturel* star stars beyoncé rihanna miss bande_dessinée dessin* conte* tournage* clip*
        grammy* eurovision orchestre* compositeur* documentaire*
        !cinéaste* !long-métrage court-métrage !tapis_rouge palme_d'or mostra berlinale festival_de_cannes festival_du_film bande_originale
        bande-annonce box-office blockbuster film_d'animation studio_ghibli pixar marvel star_wars batman spectateur* tête_d'affiche concert_géant
        tournée_mondiale disque single tube hip-hop rappeuse* slam jazz* blues gospel coupé-décalé zouk mbalax ndombolo afropop makossa fally_ipupa
        koffi_olomide youssou_ndour salif_keita angélique_kidjo magic_system dj_arafat aya_nakamura maître_gims stromae booba céline_dion
        johnny_hallyday aznavour gainsbourg michael_jackson madonna elton_john rolling_stones beatles jay-z kanye_west drake shakira bob_marley
        pianiste* violoniste* chef_d'orchestre philharmonie chorale ballet* chorégraph* metteur_en_scène mise_en_scène troupe_de_théâtre
        comédie-française molière tragédie marionnett* cirque humour* stand-up jamel gad_elmaleh télé-réalité animateur* animatrice* présentat*
        téléfilm feuilleton* audience* chaîne_de_télévision radio* journalisme liberté_de_la_presse reporters_sans_frontières rédaction
        quotidien_régional louvre musée_d'orsay centre_pompidou quai_branly restitution* œuvres_d'art oeuvre* œuvre* statue* masque_africain galerie*
        biennale vernissage* tableau* toile* picasso monet banksy léonard_de_vinci joconde street_art graff* photographie* bd bande-dessinée manga*
        astérix tintin prix_goncourt prix_renaudot prix_littéraire salon_du_livre éditeur* maison_d'édition bibliothèque* librairie* lecteur*
        nouvelle_traduction miss_univers miss_france miss_côte_d'ivoire élégance haute_couture dior chanel fashion_week mode_africaine wax
        patrimoine_mondial unesco tradition* griot* carnaval*""",
    "crime": """
        !police* policier* !tribunal* !procès !juge* juges !condamn* !prison* emprisonn* !arrêté arrêtés arrêtée arrestation* !meurtre* !tué tués assassin* poignard* agression* agress* viol violée violeur* vol
        voleur* suspect* enquête* !justice avocat* !plainte* mise_en_examen mis_en_examen garde_à_vue trafic* traffic* gendarm* escroc* escroqu* accusé accusée accusations accus* féminicide* procureur*
        cour cour_suprême cour_pénale verdict* coupable* détention* détenu* inculp* fraude* corruption* corromp* détournement* blanchiment* pots-de-vin drogue* cocaïne cartel* mafia* gang* enlèvement*
        kidnapp* enlevé* otage* crime* crimin* homicide* extradé* extradition* peine* interpol enquêteurs juridique* loi
        !procureure parquet* !juge_d'instruction !cour_d'assises cour_d'appel cour_de_cassation tribunal_correctionnel cour_pénale_internationale cpi
        la_haye assises plaidoirie* relaxé* acquitté* acquittement* prison_ferme prison_à_vie perpétuité réclusion sursis amende* écroué* incarcér*
        détention_provisoire mandat_d'arrêt mandat_de_dépôt liberté_provisoire liberté_conditionnelle évadé* évasion* prisonnier* pénitenc* cellule
        commissariat* commissaire_de_police officier_de_police interpell* perquisition* saisie_de_drogue stupéfiant* cannabis héroïne dealer*
        narcotrafi* trafiquant* contreband* proxénét* prostitution traite_des_êtres esclavage_moderne passeur* cambriol* braquage* braqueur* pillage*
        pilleur* vandal* racket* chantage rançon* extorsion séquestr* disparition* cadavre* autopsie* médecin_légiste égorgé* décapité* étranglé*
        empoisonn* balle* fusillade* tireur* coups_de_feu règlement_de_comptes couteau* machette* lynch* mob viols pédophil* pédocriminel* inceste
        harcèlement* attouchement* abus_sexuel* abusé* weinstein ghosn affaire_judiciaire scandale* abus_de_biens conflit_d'intérêts
        enrichissement_illicite biens_mal_acquis bien_mal_acquis faux_billets contrefaçon* cybercrimin* arnaqu* brouteur* usurpation* diffamation
        plagi* peine_de_mort peine_capitale exécution* pendaison* pendu*""",
    "disaster": """
        !séisme* tremblement_de_terre !crash* !accident* !incendie* explosion* explos* effondr* !inondation* ouragan* cyclone* tornade* tsunami* volcan* éruption* glissement_de_terrain naufrage* chavir*
        déraill* ~victimes catastroph* secours* sauvet* évacu* noyade* noyé* avalanche* bousculade* pompiers rescapés épave* disparus bilan* sinistr* sécheresse famine* urgence*
        !séismes !secousse* épicentre magnitude !inondations crue* coulée_de_boue éboulement* éboul* affaissement barrage_rompu rupture_de_barrage
        glissements_de_terrain pluies_diluviennes pluies_torrentielles typhon* accident_d'avion crash_aérien accident_de_la_route accident_de_train
        accident_de_car accident_de_bus collision* carambolage* percut* renvers* ravin boîte_noire boîtes_noires débris pirogue* chaviré naufragé*
        garde-côte* sauveteur* secouriste* croix-rouge protection_civile sapeurs-pompiers incendies feu_de_forêt feux_de_forêt flammes ravagé*
        détruit* décombres gravats ensevelis* survivant* sinistrés déplacés aide_humanitaire crise_humanitaire état_d'urgence catastrophe_naturelle
        marée_noire fuite_de_gaz explosion_de_beyrouth morts_dans blessés_dans asphyxi* électrocut* foudre foudroyé* criquet*""",
    "economy": """
        !marché* !bourse* !actions banque* bancaire* !économi* !commerce* commercial* !droits_de_douane douan* !entreprise* !société bénéfice* ventes vente* !investiss* !inflation* taux pétrole* pétrolier* gaz ~prix
        ~euro euros dollar* budget* !impôt* fiscal* taxe* exporta* importa* croissance !industri* milliard* million* startup* start-up* dette* franc* cfa franc_cfa fcfa eco monnaie* devise* monétaire* fmi banque_mondiale pib
        entrepreneu* homme_d'affaires affaires femme_d'affaires patron* pdg milliardaire* fortune* riche* riches argent financ* fonds capital* crédit* prêt* production* produc* agricult* agricole* cacao coton café
        mine mines minier* ~or diamant* zone_de_libre-échange zlecaf libre-échange libre_échange consommat* client* marque* concurrence* rachat* fusion* faillite* licenci* chômage airbus boeing air_france total
        apple amazon jumia mtn orange dangote renault bitcoin* cryptomonnaie* crypto* économist* investisseurs sanctions_économiques secteur* usine* fabri* infrastruct* électricité énergie* carburant* essence import export pauvreté développement
        tourisme* salaires coût* cher chère vie_chère ~pouvoir_d'achat hausse* baisse*
        !économique* !investisseur* !banques banque_centrale bceao beac bad banque_africaine_de_développement !croissance_économique récession
        relance plan_de_relance déficit* excédent* produit_intérieur_brut dévaluation dépréci* taux_d'intérêt taux_de_change obligations emprunt*
        endettement rééchelonn* allègement_de_la_dette club_de_paris finances_publiques loi_de_finances fiscalité tva contribuable* évasion_fiscale
        paradis_fiscal paradis_fiscaux subvention* privatis* nationalis* appel_d'offres marchés_publics partenariat_public-privé zone_économique
        exportateur* importateur* balance_commerciale accord_commercial guerre_commerciale protectionnisme omc barrières_douanières port_autonome
        conteneur* fret* maritime logistique chemin_de_fer chemins_de_fer compagnie_aérienne compagnies_aériennes ethiopian_airlines royal_air_maroc
        air_côte_d'ivoire air_sénégal automobil* constructeur_automobile toyota volkswagen peugeot citroën stellantis bolloré vinci bouygues
        totalenergies areva orano shell exxon bp sonatrach aramco opep baril* brut* gisement* gazoduc* oléoduc* raffinerie* hydrocarbur* cuivre
        cobalt lithium uranium bauxite manganèse fer phosphate* orpaill* mine_d'or café-cacao anacarde* noix_de_cajou arachide* coton* banane*
        huile_de_palme caoutchouc hévéa riz blé maïs céréal* engrais récolte* paysan* agriculteur* éleveur* élevage pêche* filière* agro-industri*
        agroaliment* nestlé danone coca-cola heineken castel carrefour auchan supermarché* commerçant* commerçante* grossiste* détaillant* marchand*
        ~vendeu* consommation consommateur* pénurie* inflation_galopante flambée_des_prix prix_du_pétrole prix_du_carburant coupures_d'électricité
        délestage* barrage_hydroélectrique centrale_solaire panneaux_solaires électrification télécom* opérateur_mobile mobile_money
        transfert_d'argent orange_money wave fintech jeune_entrepreneur* incubateur* levée_de_fonds microcrédit microfinance assurance* assureur*
        immobili* loyer* logement* hôtellerie classe_moyenne pauvreté_extrême niveau_de_vie salaire_minimum forbes milliardaires homme_le_plus_riche
        multinationale* pme actionnaire* dividende* chiffre_d'affaires licencie délocalis* brexit_économique zone_euro""",
    "education": """
        !école* écoles !universit* !élève* !étudiant* étudi* !professeur* enseignant* enseign* !éducat* examen* bac baccalauréat lycée* lycéen* collège* collégien* rentrée_scolaire scolair* campus diplôm* cours alphabét*
        !éducation_nationale !enseignants !étudiants !élèves ministère_de_l'éducation examen_du_bac résultats_du_bac baccalauréat* brevet bepc master
        licence doctorat* thèse* bourse_d'études bourses_d'études amphi* faculté* rectorat recteur* cité_universitaire résidence_universitaire
        salle_de_classe salles_de_classe manuels_scolaires cartable* uniforme_scolaire cantine* maternelle primaire école_coranique école_primaire
        écoliers* écolièr* instituteur* institutric* année_blanche année_scolaire déscolaris* scolarité scolaris* alphabétis* analphab*
        formation_professionnelle apprentissage frais_de_scolarité harvard sorbonne""",
    "environment": """
        !climat* !environnement* émissions carbone* pollu* !faune* espèce* forêt* forest* biodiversit* océan* plastique* réchauff* écolog* !animal !animaux éléphant* lion* rhinocéros baleine* pesticide* déforest* ~nature
        naturel* durable* renouvelable* solaire* recycl* déchets cop25 cop26 cop27 braconn* sauvag* eau_potable érosion désertific* abeilles oiseau* insect*
        !réchauffement_climatique !changement_climatique !changements_climatiques crise_climatique cop28 cop29 giec accord_de_paris
        gaz_à_effet_de_serre neutralité_carbone greta_thunberg greenpeace militant*_écologiste énergies_renouvelables énergie_solaire éolien*
        énergie_verte transition_énergétique pollution_de_l'air qualité_de_l'air particules_fines sachets_plastiques bouteilles_plastiques
        micro-plastiques déchets_plastiques ordures tri_sélectif mangrove* amazonie bassin_du_congo bassin_du_lac_tchad lac_tchad
        grande_muraille_verte reboise* reforest* exploitation_forestière coupe_illégale incendies_amazonie corail coraux fonte_des_glaces glacier*
        arctique antarctique montée_des_eaux érosion_côtière littoral extinction menacé*_d'extinction espèces_menacées espèce_menacée braconnier*
        ivoire corne*_de_rhinocéros pangolin* gorille* chimpanzé* singe* girafe* hippopotame* crocodile* serpent* tigre* léopard* guépard* baleines
        dauphin* requin* tortue* ours loup* renard* chauve-souris sauterelle* moustique* parc_national parcs_nationaux réserve_naturelle
        aire*_protégée* zoo* écosystème* surpêche agroécologie""",
    "health": """
        !santé* !hôpita* !maladie* malade* !virus* !épidémi* !vaccin* !médecin* !médic* !patient* !cancer* covid* covid-19 !coronavirus pandémi* paludisme ebola traitement* mental* infect* décès diabèt* grossesse* enceinte*
        sida vih chirurg* symptôm* oms organisation_mondiale_de_la_santé soign* soins infirmi* cliniqu* thérap* confinement* quarantaine masques respirat* chloroquine hydroxychloroquine ~test tests dépist* variant* omicron delta
        immunit* anticorps bactéri* antibiot* rougeole choléra grippe tubercul* poliomyélite variole fièvre* lassa drépanocyt* obésité poids régime aliment* nutrition* vitamin* sommeil douleur* ~cœur cardia* cardiovascul* sang sanguin* cerveau
        peau stress dépress* anxiété suicid* psych* règles menstru* ménopause sexuel* accouch* naissance* bébé* allait* avortement contracept* pilule stérilit* fertilit* spermat* tabac fumer alcool* sport_santé exercice* bien-être hormone* ~corps virus organ*
        greffe* avc alzheimer démence autisme allerg* asthme hygiène pharmac*
        !médecins !hôpitaux !malades !patients !maladies infirmière* sage-femme* sages-femmes centre_de_santé centres_de_santé dispensaire*
        ministère_de_la_santé ministre_de_la_santé personnel_soignant soignant* blouse* urgences réanimation oxygène chimiothérapie radiothérapie
        tumeur* leucémie cancer_du_sein cancer_du_col prostate* infarctus hypertension tension_artérielle crise_cardiaque insuffisance_rénale dialyse
        foie reins rein poumon* hépatite* méningite* dengue zika chikungunya fièvre_jaune fièvre_typhoïde rage lèpre ver_de_guinée onchocercose
        bilharziose peste rougeole* polio variole_du_singe mpox coqueluche tétanos grippe_aviaire épidémiolog* contamin* contagi* foyer_épidémique
        cas_confirmés nouveaux_cas bilan_covid pandémie gestes_barrières distanciation couvre-feu_sanitaire vaccination* vacciné* vacciner doses
        astrazeneca pfizer moderna johnson_&_johnson sinopharm spoutnik institut_pasteur essais_cliniques essai_clinique médicament* faux_médicaments
        pharmacien* ordonnance* paracétamol antipaludique* moustiquaire* antirétrovir* préservatif* séroposit* onusida fausse_couche césarienne*
        mortalité_maternelle mortalité_infantile prématuré* fistule* infertilité endométriose fibrome* cancer_de_l'utérus hystérectomie frottis
        malnutrition* dénutrition carence* surpoids sucre sel graisses cholestérol sport_et_santé insomnie* migraine* maux_de_tête mal_de_dos
        arthrose arthrite* épilep* parkinson schizophrén* trouble*_mentaux bipolaire burn-out psychiatr* psycholog* addict* toxicoman* tramadol
        opioïde* cigarette* tabagisme fumeur* alcoolisme alcoolique* cirrhose dentist* dent dents ophtalmo* cécité aveugle* surdité malentendant*
        transplant* don_d'organes don_de_sang transfusion* médecine_traditionnelle plantes_médicinales artemisia guérisseur* tradipraticien*
        éclaircissant* dépigment* rapports_sexuels libido viagra mst ist""",
    "human-interest": """
        ~mort !décédé* hommage* anniversaire* mariage* ~prix récompens* !roi !reine prince* princesse* famille_royale insolite* record* obsèques funérailles célèbre* nobel centenaire* jumeaux jumelles ~histoire incroyable héros
        !nécrologie !est_mort !est_morte !est_décédé* !s'est_éteint doyen* plus_vieux plus_vieille livre_guinness guinness prince_harry meghan
        prince_william élisabeth_ii charles_iii lady_di diana famille_princière naissance_royale héros_national geste_héroïque sauvé_un retrouvailles
        jumeaux_siamois siamois* prix_nobel_de_la_paix""",
    "labour": """
        !grève* grévist* !syndica* !salari* !travailleu* !emploi* !chômage* chômeu* !salaire* retraite* licenciement* ~travail employé* cgt embauch* recrut* employeur* travailler métier* carrière* télétravail ouvrier* main-d'œuvre
        !grève_générale !syndicats préavis_de_grève débrayage* mouvement_social arrêt_de_travail smig smic code_du_travail fonctionnaire*
        fonction_publique arriérés_de_salaire arriérés chômage_des_jeunes demandeur*_d'emploi offre*_d'emploi contrat_de_travail travail_des_enfants
        travail_domestique domestique* employé*_de_maison kafala droit_du_travail inspecteur*_du_travail pension_de_retraite réforme_des_retraites
        congé*_maternité congés burn_out_au_travail""",
    "lifestyle": """
        !voyage* !tourist* restaurant* recette* cuisine* cuisin* jardin* loisirs jeux vacances gastronom* hôtel* plage* vin vins chef sorties beauté coiffure* cheveux maquill* cosmét* tatou* couple* amour* rencontre* sexe chien* chat chats""",
    "politics": """
        !président* présidence* !ministre* ministère* !gouvernement* !élect* !parlement* sénat* sénateur* !vote* voter voté parti partis !candidat* campagne* !politi* diplomat* diplomatie* sommet* référendum* !opposition* opposant* maire* député*
        assemblée_nationale ~loi constitution* macron mélenchon le_pen coalition* municipales législatives présidentiel* junte* transition* coup_d'état putsch* démocrat* démocratie mandat* troisième_mandat scrutin* urnes
        dirigeant* chef_de_l'état premier_ministre cedeao union_africaine union_européenne ua onu nations_unies ambassad* trump biden poutine xi_jinping macky_sall ouattara gbagbo bédié soro condé alpha_condé keita ibk goïta kaboré damiba traoré
        biya kabila tshisekedi katumbi bongo deby déby sassou talon boni_yayi gnassingbé buhari tinubu kagame museveni mugabe ramaphosa zuma bouteflika tebboune sonko sanctions pouvoir* régime* état gouverneur* politique* remani* démission* investi*
        souverain* indépendan* colonial* royaume-uni maison_blanche kremlin
        !présidents !gouvernements !ministres !élections !électeurs électrice* vice-président* chef_du_gouvernement conseil_des_ministres remaniement
        conseil_constitutionnel cour_constitutionnelle révision_constitutionnelle commission_électorale ceni cei bureau*_de_vote bulletin*_de_vote
        dépouillement taux_de_participation second_tour premier_tour premier_tour_de listes_électorales fichier_électoral recensement_électoral
        fraude_électorale résultats_provisoires investiture* prestation_de_serment cérémonie_d'investiture leader_de_l'opposition
        chef_de_file_de_l'opposition marche_de_l'opposition dialogue_national concertation* conférence_nationale transition_politique
        gouvernement_de_transition régime_militaire comité_militaire cnsp cnrd colonel_assimi_goïta mahamat_idriss alternance limitation_des_mandats
        union_nationale majorité_présidentielle pdci rdr rhdp fpi udps fcc unc mpp pds apr rpt unir cpdm rdpc anc swapo zanu-pf parti_au_pouvoir
        parti_socialiste républicains rassemblement_national front_national france_insoumise sarkozy hollande chirac françois_fillon édouard_philippe
        castex borne attal barnier bayrou le_maire darmanin emmanuel_macron marine_le_pen angela_merkel olaf_scholz boris_johnson theresa_may brexit
        parlement_européen commission_européenne von_der_leyen obama hillary_clinton kamala_harris donald_trump joe_biden capitole destitution
        impeachment kim_jong-un erdogan netanyahu zelensky lavrov lula bolsonaro maduro abiy_ahmed al-sissi sissi ouhouru_kenyatta uhuru_kenyatta
        ruto odinga magufuli mnangagwa lungu hichilema lourenço dos_santos obiang nguema bozizé touadéra ali_bongo oligui_nguema paul_biya
        maurice_kamto idriss_déby alassane_ouattara laurent_gbagbo guillaume_soro henri_konan_bédié roch_kaboré blaise_compaoré mahamadou_issoufou
        mohamed_bazoum patrice_talon faure_gnassingbé macky ousmane_sonko bassirou_diomaye_faye khalifa_sall karim_wade abdoulaye_wade
        cellou_dalein_diallo denis_sassou félix_tshisekedi joseph_kabila moïse_katumbi martin_fayulu nkurunziza ndayishimiye paul_kagame
        andry_rajoelina azali relations_diplomatiques ambassadeur* ministère_des_affaires_étrangères sommet_de_l'ua g5_sahel g7 g20
        conseil_de_sécurité assemblée_générale_de_l'onu secrétaire_général_de_l'onu guterres résolution françafrique souveraineté visite_officielle
        visite_d'état""",
    "religion": """
        !pape* !église* !cathol* évêque* archevêque* !musulm* !islam* !mosquée* !chrétien* juif* juive* temple* !religi* !vatican prêtre* ramadan noël pâques pèlerin* imam* foi prière* prier hadj tabaski aïd pasteur* évangéli* bible coran vaudou hijab voile dieu
        !pape_françois !église_catholique !cardinal* diocèse* paroisse* curé* messe* homélie* sermon* carême vendredi_saint assomption toussaint
        saint-siège canonis* béatif* moine* religieuse religieuses nonne* couvent* monastère* laïcité laïque* sectes secte* prophète* prédicateur*
        miracle* délivrance exorcis* église_évangélique pentecôt* témoins_de_jéhovah protestant* orthodoxe* anglican* la_mecque pèlerinage* oumrah
        aïd_el-fitr aïd_el-kébir korité tamkharit magal touba mouride* tidjan* confrérie* marabout* cheikh* calife* soufi* salafis* wahhab* fatwa*
        charia blasphème* apostas* burqa burkini rabbin* synagogue* antisémit* judaïsme hindou* bouddhis* dalaï-lama animis* fétich* sorcell*
        sorcier* féticheur* croyant* fidèles athée* dialogue_interreligieux""",
    "science": """
        !science* !scientifi* !cherch* !étude* recherche* !espace !spatia* !nasa !lune !mars satellite* fusée* télescope* planèt* astéro* astronom* astronaut* galaxie* physic* physique* dinosau* fossil* archéolog* ~découver* adn génét* gène*
        biolog* chimi* laborat* expérience* !technolog* !logiciel* !ordinateur* informatiq* intelligence_artificielle robot* !google !apple !facebook meta !internet* !application* !smartphone* iphone* android numériq* cyber* !réseaux_sociaux
        !twitter !whatsapp !tiktok !instagram youtube telegram snapchat zoom microsoft samsung huawei elon_musk tesla spacex starlink zuckerberg piratage pirat* hacker* données ~vie_privée !en_ligne web site_web algorithm* bitcoin 5g téléphon* mobile*
        drone* batterie* innov* invent* ingénieu* start-up_technologique codage développeu* chatgpt jeux_vidéo jeu_vidéo playstation xbox nintendo gamer* virtuel* silicon_valley préhistor* quantique*
        !scientifiques !chercheurs !chercheuse* astrophysic* mathématicien* physicien* chimiste* biologiste* paléontolog* anthropolog* homo_sapiens
        néandertal* australopithèque* lucy momie* pharaon* pyramide* tombe* fouilles vestige* génome* crispr ovni* exoplanète* trou_noir big_bang
        éclipse* comète* météorite* mission_spatiale station_spatiale iss thomas_pesquet ariane roscosmos esa sonde* rover perseverance cap_canaveral
        décollage_de_la_fusée orbite ondes_gravitationnelles cern boson prix_nobel_de_physique prix_nobel_de_chimie publié*_dans_la_revue
        revue_nature étude_publiée laboratoires expériences !technologies nouvelles_technologies haute_technologie géant*_du_web gafa gafam
        amazon_web_services cloud moteur_de_recherche navigateur* logiciels application_mobile développeur* programmeur* code_informatique
        piratage_informatique pirates_informatiques rançongiciel* virus_informatique cybersécurité cyberattaque* cyberattaques fuite_de_données
        données_personnelles rgpd cnil reconnaissance_faciale surveillance espionnage pegasus chiffrement mot*_de_passe coupure_d'internet
        coupures_d'internet fibre_optique câble_sous-marin haut_débit 4g satellites téléphones téléphone_portable téléphones_portables ipad*
        samsung_galaxy xiaomi nokia tecno itel oneplus puces semi-conducteur* nvidia intel ordinateurs tablette* montre_connectée objets_connectés
        réalité_virtuelle réalité_augmentée métavers metaverse blockchain nft voiture*_électrique* voiture*_autonome* impression_3d imprimante*_3d
        openai chatbot deepfake* infox fake_news fausses_informations désinformation mark_zuckerberg jeff_bezos bill_gates tim_cook influenceur*
        youtubeur* youtubeuse* abonnés hashtag* snapchat* facebook_live messenger instagrameur* jeux_vidéos esport e-sport fortnite fifa_21_jeu
        inventeur* invention* inventé* innovateur* hackathon* ingénieure*""",
    "society": """
        !femme* !droits genre* racis* !homosex* lgbt* gay lesbienne* mariage* avortement* famil* !migrant* migrat* !réfugié* !immigr* pauvre* communaut* discrimin* égalité* inégalité* enfant* féminis* population* violence* violences_faites mutilation* excision
        polygam* jeunes jeunesse* esclav* noir noirs noire noires droits_de_l'homme albinos diaspora* société*
        !réfugiés !migrants !demandeur*_d'asile clandestin* sans-papiers expuls* naufrage_de_migrants traversée_de_la_méditerranée lampedusa frontex
        camp*_de_réfugiés déplacé*_internes apatrid* xénophob* racisme* antiracis* black_lives_matter george_floyd apartheid colonisation esclavage*
        traite_négrière réparations parité égalité_des_sexes droits_des_femmes journée_des_droits_des_femmes #metoo metoo sexisme* sexiste*
        patriarcat mariage_précoce mariage*_forcé* mariage_d'enfants dot divorce* adoption* orphelin* orphelinat* enfants_des_rues enfants_soldats
        talibé* mendicité mendiant* sans-abri* handicap* personnes_âgées vieillesse solidarité caritativ* bénévol* ong association* société_civile
        homophob* transgenre* mariage_pour_tous ivg avortements natalité démograph* recensement_de_la_population croissance_démographique
        planning_familial peuples_autochtones pygmée* peul* dozo* caste* tribu* chef_traditionnel chefferie* veuvage veuves""",
    "sport": """
        !match* !coupe* !ligue* !équipe* !entraîneur* sélectionneur* !football* !foot !basket* nba !tennis* !rugby* golf* !olympi* jo médaille* !champion* !tournoi* !joueu* attaquant* milieu_de_terrain gardien* défenseur* ~but buts buteur* !victoire* !défaite*
        !saison* !finale* demi-finale* quart_de_finale !club* clubs marathon* course* coureu* !fifa !caf !can can-2019 can-2021 can_2019 can_2021 coupe_du_monde coupe_d'afrique boxe* boxeu* formule_1 stade* mondial* athlé* athlète*
        lions_indomptables éléphants super_eagles fennecs lions_de_la_teranga lions_de_l'atlas pharaons sénégalais_sadio sadio_mané mané salah mahrez aubameyang drogba eto'o samuel_eto'o weah mbappé neymar messi ronaldo pogba benzema zidane guardiola
        klopp mourinho psg !real_madrid barcelone !barça chelsea liverpool arsenal manchester manchester_united manchester_city tottenham juventus bayern marseille premier_league liga bundesliga serie_a ligue_des_champions ballon_d'or mercato transfert* prêt
        qualif* éliminatoires penalty* arbitre* var dopage sprint* 100_m natation judo cyclis* tour_de_france handball volley* djokovic nadal federer serena_williams sport* sportif* sportive* jeux_olympiques infantino blatter supporter* ballon* terrain* pelouse
        !championnat* !éliminatoires_can !qualifié* !qualification* huitième*_de_finale quarts_de_finale demi-finales finaliste* prolongation*
        tirs_au_but tir_au_but coup_franc penalties carton_rouge carton_jaune hors-jeu coup_d'envoi mi-temps score* égalisation égalis* doublé triplé
        hat-trick passe_décisive passeur* capitaine* sélection_nationale onze_de_départ remplaçant* staff_technique avant-centre ailier*
        arrière_latéral relégation relégué* promu* classement* leader_du_championnat points_d'avance ligue_1 ligue_europa espagnole angleterre_battue
        milan ac_milan inter_milan naples as_roma lazio bayern_munich borussia_dortmund leipzig atlético_madrid séville valence villarreal
        fc_barcelone leicester everton west_ham newcastle_united monaco lyon lille nice rennes saint-étienne nantes bordeaux lens om ol al_ahly
        zamalek espérance_de_tunis wydad raja tp_mazembe as_vita asec_mimosas coton_sport horoya simba_sc kaizer_chiefs mamelodi_sundowns
        ligue_des_champions_africaine coupe_caf chan écureuils étalons aigles_du_mali aigles_de_carthage syli black_stars bafana_bafana harambee
        léopards diables_rouges panthères éperviers mena requins amavubi sadio mohamed_salah riyad_mahrez victor_osimhen achraf_hakimi
        kalidou_koulibaly édouard_mendy nicolas_pépé wilfried_zaha sébastien_haller franck_kessié serge_aurier thomas_partey odion_ighalo
        asisat_oshoala vincent_aboubakar zambo_anguissa andré_onana choupo-moting naby_keïta yaya_touré kylian_mbappé antoine_griezmann karim_benzema
        paul_pogba n'golo_kanté lionel_messi cristiano_ronaldo haaland lewandowski kevin_de_bruyne luis_suarez ramos modric pelé maradona
        thierry_henry aliou_cissé djamel_belmadi rigobert_song walid_regragui didier_deschamps pep_guardiola jürgen_klopp josé_mourinho
        carlo_ancelotti antonio_conte thomas_tuchel arsène_wenger patrice_motsepe ahmad_ahmad issa_hayatou gianni_infantino michel_platini
        sepp_blatter uefa tas wimbledon roland-garros us_open open_d'australie grand_chelem atp wta novak_djokovic rafael_nadal roger_federer
        naomi_osaka ons_jabeur serena jeux_paralympiques paralympi* jeux_africains tokyo_2020 paris_2024 rio_2016 médaille_d'or médaille_d'argent
        médaille_de_bronze médaillé* athlétisme usain_bolt semenya kipchoge 200_mètres 400_mètres 1500_mètres saut_en_longueur saut_en_hauteur perche
        lutte_sénégalaise lutteur* lutte combat_de_boxe poids_lourds tyson anthony_joshua tyson_fury francis_ngannou ufc mma karaté taekwondo escrime
        basketteur* basketteuse* wnba lebron_james giannis_antetokounmpo kobe_bryant joel_embiid handballeu* volleyeu* rugbymen springboks all_blacks
        xv_de_france six_nations top_14 giro vuelta maillot_jaune peloton froome pogačar lewis_hamilton grand_prix verstappen ferrari rallye*
        dakar_rallye cricket hockey patinage ski escalade surf échecs hippique transférer mercato* contrat_avec_le_club recrue*
        indemnité_de_transfert""",
    "conflict": """
        !guerre* !troupes !armée* armé armés !militair* !attaque* attaqu* !bombard* bombe* missile* !frapp* !soldat* !rebel* !terror* attentat* cessez-le-feu cessez !manifest* conflit* invasion* gaza hamas hezbollah syrie* ukraine* ukrainien* russ*
        djihad* jihad* islamiste* état_islamique boko_haram aqmi al-qaïda shebab* nucléair* otan otage* drone_armé civils coup_d'état sahel barkhane wagner mercenair* casques_bleus maintien_de_la_paix paix accord_de_paix tigré groupe_armé groupes_armés
        milice* insurg* séparatist* ambazon* combats combattant* massacre* génocide* violences affront* répression* gaz_lacrymogène* soulèvement* émeute*
        !militaires !soldats !terroristes !djihadistes attaque_terroriste attaques_terroristes attentat_suicide kamikaze* voiture_piégée
        engin_explosif engins_explosifs mine_artisanale embuscade* raid* frappe_aérienne frappes_aériennes obus roquette* tirs_de_roquettes
        artillerie char chars blindé* avion_de_chasse sous-marin* porte-avions légion_étrangère force_barkhane opération_barkhane takuba minusma
        monusco minusca casque*_bleu* force_de_maintien adf m23 codeco maï-maï fdlr lra seleka anti-balaka rebelles rébellion al-shabab al-qaida jnim
        eigs gsim daech daesh ei iswap islamistes combattants_étrangers talibans houthis ~yémen ~irak ~afghanistan ~libye haftar ~soudan darfour
        soudan_du_sud tigréen* ~érythrée ~somalie ~mozambique cabo_delgado ~kivu nord-kivu ituri béni goma ~centrafrique nord-ouest_et_sud-ouest
        crise_anglophone anglophones ~casamance mali_attaque burkina_attaque tillabéri diffa gao kidal tombouctou mopti bande_de_gaza cisjordanie
        israél* ~israël* ~palestin* jérusalem tsahal intifada donbass kiev marioupol crimée kharkiv haut-karabakh ~arméni* ~azerbaïdj* cachemire
        rohingya* ~birman* ouïghour* kurde* corée_du_nord essai_nucléaire essais_nucléaires armes_nucléaires accord_nucléaire désarme* démobilis*
        désarmement embargo_sur_les_armes crimes_de_guerre crime_de_guerre crimes_contre_l'humanité fosse*_commune* exactions otages
        libération_des_otages libération_d'otages négociations_de_paix pourparlers_de_paix trêve trêves processus_de_paix putschiste* mutin*
        mutinerie* tentative_de_coup_d'état marche_de_protestation manifestants manifestations sit-in couvre-feu forces_de_l'ordre forces_de_sécurité
        balles_réelles gilets_jaunes révolte* contestation* hirak""",
    "weather": """
        !météo* canicul* neige* pluie* températur* tempête* ouragan* cyclone* sécheresse* froid* vent vents orage* précipitation* chaleur* mousson*
        !prévisions_météo vague_de_chaleur vagues_de_chaleur fortes_pluies fortes_chaleurs saison_des_pluies températures_record thermomètre
        degrés_celsius poussière harmattan tempête_de_sable tempête_de_neige verglas gel grêle* brouillard* vent_violent vents_violents
        vigilance_orange vigilance_rouge météo_france el_niño el_nino""",
}
