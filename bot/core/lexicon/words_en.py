"""English words of the seventeen top topics.

`!` marks a word that settles it, `!!` one that does so beside any other, `~` one that only leans that way. An underscore joins words that stand side by side; a star opens the end. All chosen by us.
"""

ENGLISH = {
    "culture": """
        !film !movie !cinema !actor !actress filmmaker !box_office !oscars oscar !grammy grammys !emmy bafta cannes sundance
        hollywood bollywood nollywood trailer sequel blockbuster screenplay ~director premiere animation animated pixar
        !album !singer !song songwriter rapper !hip_hop band guitarist drummer !concert !music musician pop_star
        k-pop bts orchestra opera composer soprano jazz !symphony ballet ~dance dancer choreographer theatre theater broadway
        musical playwright comedian comedy sitcom !museum !gallery exhibition painting painter sculptor sculpture artwork
        !artist ~art photographer photography ~festival glastonbury eurovision novel novelist !author !poet poetry ~book
        literature literary booker_prize publisher bestseller !tv_series tv_show television reality_tv soap_opera netflix
        disney marvel hbo streaming_service broadcaster bbc ~episode ~season_finale spoiler podcast cartoonist comic_book
        superhero star_wars game_of_thrones harry_potter doctor_who james_bond taylor_swift beyonce kardashian celebrity
        ~fashion couture runway vogue supermodel red_carpet heritage_site art_world auction_house dj afrobeats playlist
        spotify billboard ~chart_topping biopic documentary ~cast co-star showrunner filming screen ~debut_album ~lyrics
        journalist journalism newspaper ~media broadcaster culture cultural entertainment ~star ~stars ~tour
        actors actresses directors film-maker film-makers movies films singers songs albums concerts bands musicals showbiz remake reboot soundtrack starring stars_as music_video boy_band girl_group
        rock_star frontman lead_singer singer-songwriter comedians stand-up presenter tv_presenter ~host ~show shows on_stage on_screen ariana_grande adele ed_sheeran drake kanye_west rihanna lady_gaga justin_bieber coldplay beatles
        elvis madonna michael_jackson bob_dylan stormzy harry_styles billie_eilish lizzo johnny_depp tom_cruise brad_pitt angelina_jolie dicaprio spielberg scorsese tarantino weinstein oprah love_island strictly_come_dancing
        bake_off x_factor eastenders coronation_street emmerdale stranger_things squid_game itv channel_4 wizkid burna_boy davido comic comics anime manga gallery galleries exhibitions paintings artists poets writers novels
        ~writer ~books ~stage ~performance ~audience cinemas festival-goers headliner line-up_festival turner_prize pulitzer tony_awards mtv rap grime reggae punk ~dancing drag_race ~creative librarian library architect architecture
        ~channel newsroom editor columnist tabloid press_freedom photojournalist fashion_week fashion_designer couture
        !filmmaking cinematographer film_festival film_director tribeca berlinale golden_globes golden_globe baftas emmys brit_awards !music_award
        mercury_prize sag_awards palme_d'or venice_film_festival box-office opening_weekend film_critic film_review rotten_tomatoes imdb ~casting
        cast_as !leading_role voice_actor stunt_double prequel trilogy franchise_film dreamworks warner_bros universal_pictures paramount lionsgate
        a24 amazon_prime_video hulu disney+ apple_tv+ bridgerton the_crown downton_abbey sherlock_holmes simpsons friends_reunion game_show talk_show
        late-night quiz_show talent_show american_idol the_voice big_brother i'm_a_celebrity bachelorette miniseries season_two finale ratings_tv
        rapper's lyric record_label sony_music universal_music warner_music recording_artist ep_release number_one_single top_40 grammy-winning
        oscar-winning oscar-nominated bestselling_author debut_novel memoir autobiography poetry_collection poet_laureate nobel_prize_in_literature
        hay_festival book_fair graphic_novel children's_author stephen_king jk_rowling margaret_atwood chimamanda wole_soyinka salman_rushdie dickens
        jane_austen agatha_christie orwell tolkien verdi mozart beethoven bach la_scala metropolitan_opera royal_opera_house bolshoi violinist
        pianist cellist conductor philharmonic choir chorus west_end_show stage_play playwrights tony_award sculptures mural street_art
        graffiti_artist banksy van_gogh picasso rembrandt leonardo_da_vinci mona_lisa monet frida_kahlo warhol louvre british_museum tate_modern
        guggenheim uffizi prado sotheby's christie's art_theft curator installation_art biennale art_fair cosplay haute_couture gucci prada versace
        dior chanel louis_vuitton burberry vogue_cover met_gala catwalk model_agency miss_world miss_universe beauty_queen pageant nollywood_star
        afrobeat highlife amapiano bongo_flava tiwa_savage yemi_alade angelique_kidjo fela_kuti black_panther lupita_nyong'o idris_elba
        daniel_kaluuya viola_davis lion_king frozen avengers batman superman spider-man joker_film star_trek doctor_strange dua_lipa adele's beyoncé
        jay-z kanye eminem snoop_dogg cardi_b nicki_minaj travis_scott post_malone the_weeknd lil_nas shakira u2 rolling_stones pink_floyd queen_band
        david_bowie prince_singer elton_john paul_mccartney whitney_houston aretha_franklin abba oasis spice_girls backstreet_boys britney_spears
        selena_gomez miley_cyrus katy_perry demi_lovato bts's blackpink cultural_heritage unesco_heritage intangible_heritage folklore folk_music
        dance_troupe circus magician puppet storyteller radio_presenter radio_station dj_set nightclub music_festival coachella burning_man woodstock""",
    "crime": """
        !police !court !judge !trial !jury !sentenced !jailed prison prisoner !arrested arrest !charged murder murderer
        !convicted convict guilty !lawsuit sues sued suing !prosecutor prosecution fraud theft stolen robbery burglary thief
        rape rapist sexual_assault sexual_abuse !abuse_charges stabbed stabbing ~shooting shot_dead gunman !suspect
        detective manslaughter homicide killer femicide kidnapped kidnapping abducted trafficking smuggling drug_dealer
        cartel gang gangster mafia bribery corruption embezzlement money_laundering extortion blackmail ransom ~hacker
        scam scammer ~ruling !supreme_court appeals_court appeal_court ~appeal verdict plea pleads pleaded indicted indictment
        lawyer attorney barrister solicitor ~law legal ~illegal investigation investigators ~probe fbi interpol scotland_yard
        inmate execution death_penalty death_row parole bail custody extradition extradited inquest crime criminal
        assault assaulted vandalism arson paedophile pedophile child_porn cctv officers ~bodycam detained ~accused
        allegations ~testified testimony hearing tribunal serial_killer missing_girl missing_woman organised_crime
        judges trials lawsuits crimes murders murdered killer killers jail arrests suspects prosecutors lawyers witnesses witness sentence sentencing verdicts pardon pardoned pleading crown_court high_court magistrates jurors
        robbed robbers raid raids police_officer police_officers policeman policemen constable sheriff ~cop cops patrol ~weapon knife knife_crime stabbings gun_crime gunmen shootings mass_shooting shot_and_killed fatally_shot
        drugs_gang drug_trafficking heist fugitive manhunt hunted wanted harassment stalking grooming sex_offender sex_offences conspiracy perjury negligence sued settlement class_action ~crackdown cover-up whistleblower
        ~guilty_plea acquitted acquittal cleared_of convicted_of jailed_for life_sentence years_in_prison money_launderer counterfeit tax_evasion insider_trading ponzi prison_guards inmates supreme_court_ruling injunction
        ~evidence dna_evidence forensic ~body ~killing killings ~attacked ~teenager ~threat ~court_heard hate_crime human_trafficking modern_slavery drink-driving hit-and-run ~disappearance missing_person
        !courtroom !pleaded_guilty !not_guilty !found_guilty !sentenced_to years_in_jail behind_bars jail_term suspended_sentence community_service
        probation defendant defendants plaintiff prosecuting defence_lawyer public_prosecutor attorney_general chief_justice magistrate court_case
        court_order court_of_appeal constitutional_court international_criminal_court icc war_crimes_trial hague_tribunal indict arraigned subpoena
        grand_jury deliberate witness_stand cross-examination plea_deal plea_bargain extradite warrant search_warrant arrest_warrant in_custody
        remanded on_bail bail_hearing police_chief police_commissioner police_station police_brutality riot_police detectives forensics crime_scene
        autopsy post-mortem coroner cause_of_death foul_play strangled beheaded dismembered poisoned poisoning arsonist gunshot shooter
        school_shooting drive-by_shooting hostage_taker bank_robbery armed_robbery carjacking pickpocket shoplifting looters looting smugglers
        people_smuggling drug_smuggling cocaine heroin meth fentanyl cannabis_seizure drug_lord el_chapo pablo_escobar escobar narcos mobster camorra
        ndrangheta yakuza triad kingpin bribe bribes kickbacks graft slush_fund embezzled embezzling misappropriation fraudster fraudsters swindle
        ponzi_scheme identity_theft phishing_scam romance_scam cybercrime tax_fraud money-laundering panama_papers paradise_papers sanctions_busting
        rapists gang_rape sexually_assaulted indecent molested child_abuse paedophiles grooming_gang trafficked sex_trafficking epstein maxwell
        harvey_weinstein r_kelly bill_cosby oscar_pistorius domestic_violence honour_killing acid_attack lynching mob_justice vigilante kidnappers
        ransom_paid kidnap abduction hijack hijacker hijacking piracy_off pirates prison_break jailbreak prison_riot death_sentence lethal_injection
        executed_by hanging hanged capital_punishment wrongful_conviction exonerated miscarriage_of_justice libel defamation copyright_lawsuit
        sues_over legal_action damages_awarded compensation_claim settlement_with class-action judicial_review""",
    "disaster": """
        !earthquake !quake aftershock !tsunami !crash ~crashes crashed collision derailed derailment !fire blaze wildfire
        bushfire firefighter explosion blast ~exploded !collapse collapsed !flood floods flooding landslide mudslide
        avalanche volcano eruption hurricane cyclone typhoon tornado shipwreck sinks capsized capsizes ferry_sinks
        ~survivors !rescue rescuers rescued evacuated evacuation ~emergency emergency_services disaster !drowned drowning
        wreckage plane_crash helicopter_crash train_crash bus_crash pileup stampede crush blackout power_outage power_cut
        outage gas_leak oil_spill ~death_toll ~magnitude richter rubble ~missing trapped ~accident aid_agencies
        famine ~stranded overturned ~killed_when ~victims burned_down burns destroyed_by devastation landslides
        earthquakes quakes aftershocks explosions blazes wildfires bushfires firefighters fires floodwaters volcanic collapsed_building building_collapse ~sank sinking capsize drown evacuate evacuations rescue_operation search_and_rescue
        lifeboat coastguard black_box crash_site crash-landed emergency_landing plane_crashes ~plane ~helicopter ~aircraft ~ship ~boat ~ferry ~bus ~train ~dam ~bridge ~dead injured injures injuries hundreds_dead fatalities casualties ~deadly
        state_of_emergency relief_effort aid_effort humanitarian tragedy ~destroyed ~damage ~toll worst-hit killed_after killed_by mauled ~perished engulfed inferno smoke toxic_leak contamination
        !epicentre !epicenter seismic seismologist mudslides sinkhole dam_collapse bridge_collapse mine_collapse miners_trapped mine_accident
        trampled crash_landing aviation_accident air_crash wreck capsized_boat boat_sinks sunken ferry_disaster shipwrecks drownings coast_guard
        derails train_derailment level_crossing road_accident road_crash car_crash bus_plunges lorry_crash truck_crash pile-up head-on_collision
        gas_explosion factory_fire warehouse_fire house_fire forest_fire fires_rage fire_brigade fire_crews flames arson_suspected smoke_inhalation
        flash_flood flash_floods flooded river_burst burst_its_banks levee dyke monsoon_floods storm_surge typhoons hurricanes cyclones tornadoes
        twister category_5 katrina harvey_hurricane irma_hurricane idai volcanic_eruption lava ash_cloud volcanoes landslip avalanche_kills
        chemical_spill radiation_leak nuclear_accident ~chernobyl ~fukushima beirut_explosion disaster_zone humanitarian_aid aid_workers red_cross
        rescue_workers rescue_teams feared_dead missing_after injured_in killed_in_crash dead_after people_killed evacuees displaced_by
        humanitarian_crisis""",
    "economy": """
        !economy !economic economist !market markets !stock_market stocks shares shareholder bank banking banker !inflation
        !interest_rate !interest_rates ~rates fed federal_reserve ecb bank_of_england central_bank monetary gdp recession
        !trade_war !tariff tariffs trade ~trade_deal exports imports customs !profit profits revenue earnings turnover
        ~sales !investors investor investment invest hedge_fund private_equity venture_capital startup start-up ipo
        merger acquisition takeover buyout ~deal ~billion !company companies firm business businesses ~ceo
        chief_executive entrepreneur manufacturer factory retailer supermarket retail store stores shop ~shops consumer
        consumers ~spending cost_of_living ~price !prices ~pricing oil_price crude opec gas_prices petrol energy_bills
        electricity ~energy mining gold ~copper commodity commodities currency dollar euro ~pound sterling naira rand yuan yen
        bitcoin cryptocurrency crypto ~debt default loan mortgage ~housing_market property rent ~budget ~tax taxes vat
        imf world_bank wto ~fiscal stimulus bankruptcy bankrupt insolvency administration ~collapse airline airlines airbus
        ~boeing carmaker automaker tesla volkswagen toyota ford ~nissan amazon alibaba ~walmart tesco nestle ~aldi lidl
        brand advertising ~ads insurance ~pension_fund fintech accounting auditor ~wages exporters tourism_industry supply_chain
        shortage ~farmers agriculture crops wheat ~grain financial finance wall_street dow nasdaq ftse ~growth
        industry industrial ~production quarter quarterly forecast_growth sanctions ~economies treasury bonds yield rating
        markets economies firms banks prices investments consumers factories supermarkets retailers suppliers households customers ~customer ~bosses ~boss ~sold ~sells ~buy ~bought ~worth ~bid ~cash ~payment payments discount
        black_friday e-commerce high_street ~chain franchise luxury warehouse shipping container freight ~port rail_fares ~bills energy_firm oil_giant budget_airline cut_costs chancellor_budget mini-budget bailout austerity
        ~trading traders trader commodities futures bond currencies exchange_rate bullion diamond steel aluminium coal lithium farming farmer dairy fertiliser fishing_industry tourism_sector real_estate property_market house_prices
        house_price mortgages landlords rents insurer insurers lender lenders loans credit creditors ~fund funds ~asset assets ~stake listing float flotation valuation unicorn start-ups startups entrepreneurs tycoon billionaire billionaires
        millionaire richest profits_fall profits_rise quarterly annual_results earnings_report ~losses ~loss ~demand ~supply ~output gdp_growth slowdown downturn recovery ~cost costs ~expensive ~cheap ~million ~£ ~$ trade_deficit
        trade_talks export import aramco exxon shell bp gazprom rosneft glencore rio_tinto hsbc barclays lloyds natwest goldman_sachs jpmorgan morgan_stanley citigroup credit_suisse ubs deutsche_bank softbank tata reliance adani ambani
        unilever procter nike adidas zara h&m ikea primark next_plc john_lewis marks_&_spencer sainsbury asda morrisons waitrose boots starbucks mcdonald kfc coca-cola pepsi uber airbnb deliveroo wework jumia safaricom mtn
        dangote m-pesa ryanair easyjet british_airways emirates lufthansa rolls-royce jaguar bmw volvo honda hyundai general_motors gm stellantis renault investor_confidence consumer_confidence regulator antitrust competition_watchdog
        ~invests ~spend ~savings pay_off minimum_wage_economy
        gross_domestic rate_cut rate_hike interest_rate_rise jerome_powell european_central_bank s&p_500 nikkei hang_seng dow_jones bear_market
        bull_market stock_exchange shareholders dividend acquires mergers monopoly insolvent receivership profit_warning quarterly_results revenues
        retail_sales sainsbury's mcdonald's exxonmobil chevron saudi_aramco brent barrels oil_prices gold_price cobalt mining_company miner_glencore
        wheat_prices cocoa_farmers coffee_farmers tea_exports farmers_market agribusiness devaluation devalue cedi shilling rupee forex
        foreign_exchange african_development_bank bond_yields treasury_bonds eurobond sovereign_debt debt_relief public_debt budget_deficit tax_cut
        tax_cuts tax_rise corporation_tax customs_duties trade_surplus export_ban importers free_trade free-trade supply_chains shipping_company
        maersk cargo port_operator emirates_airline kenya_airways ~ethiopian_airlines south_african_airways carmakers jaguar_land_rover car_sales
        landlord property_developer evergrande entrepreneurship mobile_money cryptocurrencies ethereum binance blackrock consumer_spending
        fuel_prices fuel_subsidy petrol_price business_leaders chairman forbes wealth wealthy economists slump economic_growth economic_recovery
        quantitative_easing productivity manufacturing manufacturers steelmaker steel_plant shipbuilder outsourcing ebay paypal amazon_sales
        discount_store shoppers brands marketing sponsorship_deal lending microfinance remittances subsidies privatisation privatization nationalise
        state-owned fined_by investing shares_fell shares_rose shares_in sell-off rally_in_stocks""",
    "education": """
        !school schools !university universities college !students student !teacher teachers pupil pupils !education
        exam exams gcse a-level curriculum classroom campus tuition academic academics degree graduate graduates
        kindergarten nursery_school professor headteacher principal scholarship literacy school_board sat_scores homework
        learning ~dropouts phd student_loan higher_education lecturers schoolchildren textbook ofsted harvard oxford cambridge
        school_pupils teaching teachers_union exam_results admissions graduation undergraduate undergraduates dean headmaster college_students high_school primary_school secondary_school school_meals sixth_form syllabus ~classes tutor
        academy_trust student_debt ~campuses classrooms universities_uk freshers boarding_school scholarships scholar ~scholars phonics maths_lessons
        head_teacher schoolgirls schoolboys textbooks gcses a-levels examination waec jamb grammar_school private_school charter_schools academies
        vice-chancellor chancellor_of_the_university lecturer professors dean_of tuition_fees student_loans postgraduate doctorate degree_course
        oxford_university cambridge_university yale stanford mit_students ivy_league dormitory numeracy school_uniform teaching_union home_schooling
        online_learning distance_learning e-learning back_to_school school_closures reopening_of_schools enrolment out_of_school school_year
        apprenticeships vocational_training""",
    "environment": """
        !climate !!climate_change !!global_warming !emissions carbon co2 greenhouse pollution polluted !wildlife species
        forest forests !rainforest !!amazon_rainforest !deforestation !conservation conservationists biodiversity coral reef ocean
        oceans endangered extinct extinction recycling !plastic plastics renewable renewables solar_power wind_farm
        elephant elephants rhino whale whales shark sharks panda tiger lion bird birds bees animals ~animal ecosystem
        environment environmental environmentalists cop26 cop27 cop28 greta_thunberg extinction_rebellion net_zero fossil_fuel
        fossil_fuels glacier glaciers ice_sheet arctic antarctic sea_level poachers poaching pesticide pesticides national_park
        sewage air_quality smog drought ~water sustainable sustainability habitat fishing ~fish rewilding ~nature
        climate_crisis climate_summit climate_activists climate_action carbon_emissions co2_emissions greenhouse_gas warming environmentalist pollutants wildlife_trust conservationist lions tigers bears bear wolves wolf whales seals seabirds
        dolphins dolphin turtles turtle seal butterflies insects insect trees ~tree plants ~plant woodland wetlands peat river rivers ~lake oceans marine seabed plankton invasive_species ~zoo poacher ivory rhinos logging
        oil_palm palm_oil environmental_agency environment_agency epa clean_energy green_energy wind_power windfarm electric_vehicles landfill waste litter microplastics paris_agreement carbon_footprint carbon_tax heat_pump single-use
        beavers hedgehogs badgers otters elephants gorillas apes monkeys sanctuary_animals ~cubs flora fauna
        greenhouse_gases carbon_neutral cop29 ipcc fridays_for_future greenpeace wwf emissions_target coal_plant renewable_energy wind_turbines
        solar_panels illegal_logging mangrove coral_reef great_barrier_reef coral_bleaching sea_levels melting_ice permafrost arctic_ice chimpanzee
        chimpanzees orangutan leopard cheetah giraffe pangolin penguins polar_bear polar_bears birdwatchers bird_species pollinators insects_decline
        plastic_pollution plastic_bags plastic_waste air_pollution water_pollution oil_pollution game_reserve wildlife_trade zookeeper nature_reserve
        habitats ecosystems locust locusts overfishing fish_stocks desertification soil_erosion tree_planting reforestation great_green_wall""",
    "health": """
        !health !hospital hospitals !disease diseases !virus !outbreak !vaccine vaccines vaccination vaccinated !doctor doctors
        !patients patient !cancer covid covid-19 coronavirus pandemic lockdown measles ebola malaria hiv aids flu influenza polio
        cholera zika monkeypox mpox dengue tuberculosis drug ~drugs !treatment medical medicine medicines medication surgery
        surgeon surgeons !mental_health depression anxiety suicide autism dementia alzheimer alzheimers diabetes obesity obese diet
        nurse nurses midwife midwives maternity pregnancy pregnant ~birth abortion_pill clinic epidemic symptoms diagnosis
        diagnosed therapy ~who nhs care_home gp ambulance ~blood heart_attack ~heart stroke transplant organ_donation
        infection infections infected antibiotics antibiotic_resistance bacteria ~cells smoking vaping cigarettes alcohol
        ~nutrition calories ~sleep ~exercise ivf fertility menopause sperm endometriosis ~pain disability disabled
        public_health quarantine ~mask masks ~deaths fda pharmaceutical pharma pfizer astrazeneca moderna opioid opioids
        overdose dental dentist dentists psychiatric psychologist paramedics ~skin ~brain ~lung kidney liver ~breast sepsis
        healthcare health_care health_service health_workers health_officials healthy medics medic diseases viruses vaccines jab jabs booster cancers tumour tumours tumor chemotherapy vaccinations medicines hospitals nursing ~treat treatments
        clinical clinical_trial illness illnesses sick sickness ~ill ~dying ~survive death_rate mortality life_expectancy copd asthma allergy allergies pneumonia meningitis arthritis parkinson multiple_sclerosis motor_neurone cystic_fibrosis
        anorexia eating_disorder adhd autistic ptsd insomnia migraine fever cough cold_and_flu waiting_list waiting_times waiting_lists a&e accident_and_emergency ambulances care_homes carers dentists physiotherapy psychiatrist psychologists
        counselling wellbeing mental_illness anxiety_disorder addict addiction addicts rehab ~drinking ~smokers smoker nicotine e-cigarettes sugar sugary ~salt ~fat fats overweight weight_loss ~diets vitamin vitamins protein ~cholesterol
        blood_pressure blood_test blood_tests hormone hormones hrt contraception contraceptive abortion_clinic miscarriage stillbirth premature_baby newborn breastfeeding cervical prostate ovarian womb smear screening scan scans x-ray
        surgeries transplants prosthetic wheelchair stem_cell antibody antibodies immunity immune_system variant omicron delta_variant social_distancing contact_tracing ventilator intensive_care ppe face_masks covid_test test_and_trace
        public_health_england world_health_organization nice_health nhs_england nhs_trust royal_college_of pharmacist pharmacists pharmacies pharmacy prescription prescriptions drug_company painkillers paracetamol ibuprofen statins insulin
        cannabis_oil medical_cannabis norovirus e_coli listeria food_poisoning superbug hygiene toxins ~medic
        health_ministry healthcare_system medical_staff operation_theatre organ_donor liver_disease lung_cancer breast_cancer prostate_cancer
        cervical_cancer leukaemia leukemia radiotherapy oncologist heart_disease cardiac cardiologist stroke_patients hypertension diet_pills
        malnutrition supplements alzheimer's parkinson's epilepsy suicide_prevention therapist schizophrenia alcoholism tobacco childbirth maternal
        infertility period_pain menstruation infectious self-isolate booster_jab johnson_&_johnson sinovac lassa_fever hepatitis yellow_fever
        bird_flu swine_flu antibiotic-resistant back_pain chronic_pain drug_trial fda_approval drugmaker gp_appointments ambulance_waiting hospice
        cancer_treatment gene_therapy sickle_cell blindness cataract deafness hearing_loss fitness_benefits""",
    "human-interest": """
        !!dies !!dies_aged !!dead_at !!obituary !obituaries ~died ~death_of tribute tributes ~birthday wedding ~married
        engagement ~award awards anniversary !royal royals king queen prince princess duke duchess buckingham_palace
        meghan harry bizarre quirky unusual ~hero world_record guinness oldest centenarian remembered ~legacy mourns funeral
        reunited lottery_winner lost_and_found ~viral ~heartwarming ~twins ~baby ~grandmother nobel_prize ~honoured
        dead ~aged ~miss_universe
        !!died_aged !!dies_at !dead_aged !!died_of_natural_causes passed_away passes_away death_announced last_respects state_funeral late_actor late_singer has_died died_on dies_in dies_from ~legend ~icon ~beloved royal_family royal_wedding royal_baby prince_harry
        prince_william prince_philip queen_elizabeth king_charles kate_middleton coronation monarch monarchy ~newlyweds proposal proposes gave_birth gives_birth quintuplets triplets good_samaritan random_act lost_dog world's_oldest world's_largest
        world's_smallest sets_record breaks_record ~survivor ~inspiring ~inspirational kindness feel-good ~centenarian nobel_peace_prize laureate knighted knighthood honours_list mbe ~funny ~strange mystery mysterious ~ghost ~ufo
        tribute_to mourners memorial_service birthday_party oldest_person guinness_world_record meghan_markle princess_diana act_of_kindness
        viral_video reunited_with long-lost awarded_medal""",
    "labour": """
        !union !unions trade_union !strike strikes striking walkout !wages wage pay_rise pay_deal ~pay ~jobs job_cuts job_losses
        !unemployment unemployed ~employment hiring layoffs redundancies redundancy employees ~employers ~workers
        workforce minimum_wage labour_market labor_market ~staff salaries salary retirement_age pension pensions picket
        industrial_action working_conditions jobless zero-hours gig_economy sacked ~workplace whistleblower
        jobs_report job_market job_seekers jobseekers labour_shortage labor_unions unions_say union_members strike_action go_on_strike train_strike rail_strike nurses_strike teachers_strike strike_dates walkouts pay_dispute pay_offer pay_talks
        wage_growth wages_rise low_pay living_wage real_wages public_sector_pay lay_off lays_off laid_off layoff job_losses job_creation unemployment_rate vacancies hire hires hired hiring recruitment recruiters working_week four-day_week
        working_from_home remote_working maternity_leave paternity_leave parental_leave holiday_pay sick_pay overtime_pay apprenticeship apprenticeships employment_tribunal zero-hours_contracts ~employee ~worker ~jobseeker pensioners
        !trade_unions picket_line pay_gap jobless_claims furlough uber_drivers delivery_riders pension_reform child_labour workers'_rights labour_law
        collective_bargaining general_strike strikers doctors_strike""",
    "lifestyle": """
        !travel !tourism tourist tourists !restaurant restaurants recipe recipes cooking ~cook chef !food ~garden gardening
        hobby !!cosplay !cosplayers ~hotel hotels holiday holidays holidaymakers vacation wine ~fitness yoga toys lottery leisure
        beach cruise ~convention !fan_expo !expo !furry !fur_fans beer ~coffee home_decor interior_design ~pets dog cat dogs cats
        fashion_trend beauty makeup skincare dating astrology horoscope diy backpacking resort michelin vegan vegetarian
        ~wedding_dress gaming_convention fans_gather ~weekend tattoos hiking camping chocolate cake
        traveller travellers travelers tourists_flock tourist_attraction destination destinations sightseeing getaway airbnb_hosts luxury_hotel holidays_abroad package_holiday festival_food foodie foodies cuisine dishes ~dish baking bakery bread cheese
        barbecue bbq pizza burger burgers sushi curry cocktail cocktails whisky gin champagne brewery ~pub pubs nightlife nightclub ~dinner ~lunch breakfast ~menu diner diners michelin_star gardeners garden_centre flowers allotment knitting crafts
        collectors collector hobbyists board_game board_games chess lego toy puzzle crossword theme_park disneyland amusement_park zoo_visit puppies puppy kitten kittens pet owners_pets dog_show crufts fandom furries !conventions !!comic-con !!comicon !comic_convention
        hairstyle hair hairdresser hairdressers nails makeover ~style ~outfit ~trend trends trendy thanksgiving ~halloween ~valentine new_year's_eve ~party_guests fitness_classes gyms ~gym wellness meditation marathon_runners_fun self-care
        parenting ~parents home_improvement ~furniture minimalist
        tourism_boom cruise_ship airbnb travel_guide bucket_list michelin-starred restaurant_review street_food wine_tasting craft_beer coffee_shop
        houseplants ikea_hack make-up beauty_products cosmetics perfume tattoo dating_app online_dating tinder relationship_advice dog_owners
        cat_owners crochet surfing_holiday""",
    "politics": """
        !president ~presidential !minister !prime_minister !government !election elections !parliament senate !congress
        !vote votes voters voting !party ~parties candidate candidates ~campaign policy politician politicians politics
        political diplomat diplomatic diplomacy summit treaty referendum democracy democratic opposition governor mayor
        impeachment impeach legislation ~bill lawmakers lawmaker senator republican republicans democrats democrat
        coalition cabinet ~resign resigns resignation brexit ~primary caucus ~eu united_nations foreign_minister foreign_secretary
        white_house downing_street kremlin tory tories conservatives labour_party lib_dem snp sinn_fein stormont dup
        trump biden obama clinton putin macron merkel boris_johnson theresa_may corbyn sunak starmer truss netanyahu
        erdogan modi imran_khan buhari tinubu ramaphosa ruto zuma mugabe museveni kagame xi_jinping zelensky
        mp mps peers house_of_lords commons whip constitution constitutional manifesto leadership_contest polling poll
        ballot electoral by-election speaker chancellor secretary_of_state ambassador embassy sanctions ~deal
        inauguration ~leader term_limits regime junta coup anc apc pdp bjp councillor council ~state_department gop
        presidents presidency ministers governments parties politicians leaders leader ~leadership world_leaders opposition_leader first_minister deputy_prime_minister vice_president home_secretary health_secretary education_secretary
        foreign_policy foreign_affairs domestic_policy senators congressman congresswoman representative house_of_representatives capitol capitol_hill governors attorney_general special_counsel mueller robert_mueller russia_investigation
        ~rally rallies ~pledge pledges ~debate debates debated ~reform reforms motion no-confidence backbench backbenchers frontbench pm prime_minister's constituency ~seat ~seats polls exit_poll landslide run-off swing_state electoral_college
        presidential_candidate presidential_election presidential_bid primaries nominee nomination nominate caucuses super_tuesday midterm midterms democratic_party republican_party green_party reform_uk plaid_cymru farage nigel_farage
        nicola_sturgeon sturgeon humza_yousaf rishi_sunak keir_starmer liz_truss jeremy_corbyn priti_patel suella_braverman matt_hancock jeremy_hunt michael_gove dominic_cummings david_cameron gordon_brown tony_blair
        bernie_sanders elizabeth_warren kamala_harris mike_pence pence nancy_pelosi pelosi mitch_mcconnell mcconnell ted_cruz marco_rubio ron_desantis desantis nikki_haley buttigieg hillary_clinton george_bush ronald_reagan jimmy_carter
        justin_trudeau trudeau scott_morrison morrison albanese jacinda_ardern ardern bolsonaro lula maduro guaido castro morales fernandez duterte marcos suu_kyi kim_jong-un kim_jong_un abe shinzo_abe kishida moon_jae-in lukashenko
        navalny orban viktor_orban salvini conte draghi meloni sanchez rajoy puigdemont ~catalan ~catalonia scottish_independence independence_referendum holyrood senedd stormont_assembly welsh_government scottish_government local_elections
        general_election snap_election united_nations_general un_security_council g7 g20 european_union european_commission european_parliament eu_leaders eu_summit nato_summit bilateral ties diplomatic_ties treaties
        ambassadors consulate immigration_policy executive_order veto filibuster shutdown government_shutdown whistleblower_complaint carrie_lam pro-democracy ~taiwan autocrat dictator authoritarian dissident
        political_crisis political_prisoner swear_in sworn_in takes_office steps_down cabinet_reshuffle reshuffle think_tank lobbying lobbyist donors partygate expenses_scandal populist far-right far-left left-wing right-wing nationalist
        nationalists communist socialist liberal liberals conservative unionist unionists loyalist republicanism monarchists county_council borough_council mayors mayoral congress_party bjp_government chief_minister lok_sabha
        ~officials ~administration ~spokesman ~statement ~plan ~policies bipartisan lower_house upper_house majority_government ~minority_government federal_government state_government activists
        !president's oval_office finance_minister interior_minister chancellor_of_the_exchequer speaker_of_the_house house_of_commons parliamentary
        runoff polling_stations ballots voter electoral_commission vote_rigging opinion_poll opinion_polls landslide_victory primary_race iowa_caucus
        new_hampshire_primary swing_states running_mate swearing-in impeached resigned step_down coalition_government ruling_party opposition_parties
        lib_dems zanu-pf constitutional_amendment bill_passed withdrawal_agreement backstop diplomats un_general_assembly security_council
        african_union ecowas brics asean state_visit geopolitics harris sanders warren le_pen scholz amlo milei mnangagwa kenyatta raila_odinga
        bobi_wine magufuli atiku akufo-addo abiy_ahmed al-sisi bouteflika mbeki transitional_government military_rule power-sharing statesman
        mayor_of governor_of""",
    "religion": """
        !pope !church churches !catholic bishop bishops archbishop !muslim muslims islam islamic !mosque !christian christians
        christianity jewish judaism hindu hindus temple !religion !religious vatican faith priest priests ramadan eid
        ~christmas easter cathedral pilgrimage hajj bible quran worship cleric rabbi imam evangelical pastor nun nuns monk monks
        buddhist sikh dalai_lama synagogue mormon orthodox_church atheist theology saint sainthood blasphemy clergy
        pope_francis pope_benedict papal pontiff catholic_church church_of_england archbishop_of_canterbury anglican methodist baptist presbyterian protestant protestants pentecostal churchgoers parish diocese choir_church nuns_convent monastery
        temples shrine shrines mosques synagogues muslims_pray islamophobia antisemitism anti-semitism hijab burqa headscarf niqab koran torah gospel prayer prayers pray praying sermon preacher preachers god ~holy sacred ~spiritual baptism
        jehovah's_witnesses jehovah scientology atheists hinduism buddhism sikhs jesus christ mecca pilgrims canonised canonized cardinal cardinals ~mass religious_leader religious_leaders yoga_guru godman exorcism
        pastors megachurch televangelist prophet gospel_choir worshippers congregation catholics mormons imams sharia burka islamic_scholar ayatollah
        jews yom_kippur passover hanukkah hindu_temple diwali buddhists gurdwara christmas_mass lent apostasy faith_leaders interfaith relic
        holy_site religious_freedom spirituality witchcraft""",
    "science": """
        !scientists !scientist !researchers ~study !space !nasa !moon mars satellite satellites rocket rockets telescope planet
        planets exoplanet astronomers astronomy astronaut astronauts spacex spacecraft lunar asteroid comet galaxy black_hole
        physics physicist ~biology chemistry dinosaur dinosaurs fossil fossils dna genome genetic archaeologists archaeology
        neanderthal neanderthals ~ancient !technology !tech ~software computer computers computing !ai artificial_intelligence
        chatgpt robot robots google apple facebook meta twitter tiktok instagram whatsapp youtube snapchat microsoft samsung
        huawei intel nvidia nokia sony playstation xbox nintendo internet broadband 5g !app apps !smartphone smartphones iphone
        ipad android ios laptop tablet ~phone phones gadget gadgets wearable smartwatch drones ~drone cyber cyber-attack
        cyberattack hackers hacked hacking hack data_breach ~data privacy encryption malware ransomware password passwords
        linux github open_source ~code coding programmer developers browser firefox chrome windows cloud_computing
        social_media social_network online_safety algorithm facial_recognition virtual_reality vr metaverse gaming video_game
        video_games gamers quantum chip chips semiconductor electric_car self-driving driverless autonomous battery digital
        discovery experiment laboratory ~lab ~research cern particle gene_editing crispr ~engineers engineering silicon_valley
        spam email ~website websites web online ~users wi-fi bluetooth supercomputer ~device devices twitch bitcoin_mining
        science sciences scientific researcher studies new_study findings journal_nature peer-reviewed professor_of physics_prize lander lunar_lander moon_landing ~mission space_station space_agency spacewalk rocket_launch ~launch launches launched
        orbit orbiting orbiter rover probe space_probe hubble webb voyager perseverance curiosity_rover artemis apollo starship falcon blue_origin jeff_bezos_space virgin_galactic esa isro roscosmos comets meteor meteorite solar_system solar_eclipse
        eclipse supernova stars_galaxy milky_way universe cosmic cosmology astrophysicist physicists chemist chemists biologist biologists geologist geologists palaeontologist palaeontologists paleontologists mammoth mammoths jurassic skeleton
        archaeologist archaeological excavation roman_fort bronze_age iron_age stone_age mummy mummies tomb pharaoh homo_sapiens human_ancestor ancestors evolution evolutionary gene genes genomes stem_cells cloning mutation nobel_prize_in
        neuroscience neuroscientist mathematicians mathematician mathematics maths experiments lasers fusion_energy nuclear_fusion higgs hadron antimatter dark_matter artificial_intelligence_ai machine_learning deepfake deepfakes openai deepmind
        chatbot chatbots alexa siri amazon_echo smart_speaker smart_home smart_watch fitbit apple_watch airpods macbook imac google_maps gmail android_phone pixel galaxy_s galaxy_note oneplus xiaomi oppo zte blackberry htc lg dell hp lenovo
        ibm cisco oracle sap adobe qualcomm tsmc arm_chip processor processors gpu graphics_card usb wifi router fibre_broadband mobile_network mobile_networks mobile_phone mobile_phones telecoms vodafone internet_users internet_giant tech_giant
        tech_giants tech_firm tech_firms tech_company tech_companies techcrunch startup_tech silicon elon_musk zuckerberg mark_zuckerberg tim_cook sundar_pichai satya_nadella bill_gates jack_dorsey dorsey jeff_bezos tweets tweet tweeted retweet
        hashtag hashtags streaming_platform streamers streamer gamers gamer games_console console esports e-sports fortnite minecraft call_of_duty pokemon steam_game stadia playstation_5 ps5 ps4 xbox_one xbox_series emoji emojis memes meme
        podcast_app dating_app tinder zoom zoom_calls skype slack messenger messaging_app signal_app telegram end-to-end encrypted cyber-security cybersecurity cyber_security hacker cyber-crime phishing scams_online online_scam leaked_data
        data_protection gdpr privacy_policy personal_data cookies trolls trolling online_abuse misinformation fake_news_online disinformation content_moderation moderators algorithms biometric cctv_facial surveillance_tech pegasus spyware
        wikipedia ubuntu kernel programming programmer coder coders developer_tools javascript python_language app_store google_play play_store software_update ios_update operating_system firmware bug_fix glitch outage_online
        server servers data_centre data_centres cloud it_system it_systems technologists robots robotic robotics exoskeleton 3d_printing 3d_printed 3d_printer nanotechnology graphene battery_technology hydrogen_powered hyperloop electric_cars self-driving_car
        autonomous_vehicle autonomous_vehicles flying_car flying_taxi jetpack drone_delivery satellites_starlink starlink gps 6g nft nfts blockchain web3 bitcoin_miners hologram augmented_reality oculus headset headsets virtual_world ~inventor
        ~invention inventions innovation innovative ~innovations prototype prototypes tech_conference ces web_summit
        paleontologist t_rex ancient_dna pharaoh's_tomb roman_ruins stonehenge dna_sequencing darwin quantum_computer particle_physics higgs_boson
        gravitational_waves james_webb exoplanets meteor_shower lunar_eclipse supermoon cosmonaut iss falcon_9 mars_rover nasa's chandrayaan jaxa
        iphones samsung_galaxy google_pixel mobile_app facebook_users twitter_users youtubers telegram_app zoom_app reddit netflix_app google_search
        alphabet meta_platforms big_tech windows_10 windows_11 macos open-source programming_language source_code bug_bounty security_flaw
        vulnerability cyber_attack privacy_settings surveillance_technology misinformation_online hate_speech_online internet_shutdown fibre_optic
        5g_network data_center server_outage chipmaker microchip gaming_console nintendo_switch steam_deck 3d-printed biotechnology patent_filed
        study_finds study_suggests research_suggests""",
    "society": """
        !women ~rights gender !racism racist !lgbt lgbtq gay lesbian same-sex !transgender trans marriage abortion family
        families !migrants migrant !refugees refugee !immigration immigrants asylum poverty homeless homelessness indigenous
        aboriginal community ~communities discrimination equality inequality charity ~children feminist feminism minority
        population census adoption welfare elderly black_lives_matter human_rights metoo sexism diversity slavery
        domestic_violence fgm child_marriage social_care foster benefits universal_credit deportation deported caste
        women's_rights women's_day womens_rights equal_pay gender_gap pay_gap gender_equality sexual_harassment me_too gay_marriage same-sex_marriage gay_rights lgbt_rights pride_march pride_parade homophobia homophobic transphobia non-binary
        families marriages divorce divorces childcare orphans orphan orphanage child_poverty child_labour food_bank food_banks hunger social_housing housing_crisis evictions ~housing immigration_status migrants_crossing channel_migrants small_boats
        asylum_seeker asylum_seekers people_smugglers border_wall border_patrol daca dreamers caravan undocumented ~windrush rwanda_asylum stateless rohingya diaspora ethnic ethnicity black_people black_lives racial racially_abused white_supremacy
        white_supremacist slavery_reparations reparations colonial colonialism statue statues tribe tribes tribal inuit maori natives first_nations native_american native_americans indigenous_people disability_rights old_people loneliness youth
        young_people teenagers generation_z millennials birth_rate ageing_population volunteers volunteer charities donations ngo ngos civil_rights rights_group rights_groups social_justice ~equal female_genital domestic_abuse gender_violence
        violence_against_women femicides abortion_law abortion_rights pro-choice pro-life legalise_abortion legalising_abortion dowry honour_killing polygamy gypsies traveller_community roma ~racist_abuse
        refugee_camp unhcr statelessness racial_discrimination apartheid segregation feminists #metoo misogyny patriarchy female_genital_mutilation
        child_brides forced_marriage lgbtq+ trans_women conversion_therapy abortions roe_v_wade foster_care single_mothers parenting elderly_people
        disability disabled disabled_people wheelchair deaf_community rough_sleepers social_mobility benefits_system demographics fertility_rate
        population_growth roma_community albinism dalit philanthropy youth_unemployment community_leaders""",
    "sport": """
        !match !cup !league !team ~teams !coach !football !footballer !soccer !basketball !tennis !cricket !rugby !golf golfer
        !olympic !olympics paralympic medal medals medallist !championship !tournament !player !players !striker midfielder
        defender goalkeeper ~goal ~goals !win ~wins ~beat ~beats !defeat !season ~final finals ~club marathon sprinter
        sprint ~race racing nba nfl mlb nhl fifa uefa boxing boxer wrestling wrestler !formula_1 f1 grand_prix verstappen
        hamilton ferrari stadium quarter-final quarterfinal semi-final semifinal !premier_league champions_league europa_league
        la_liga serie_a bundesliga fa_cup world_cup euro_2020 afcon ashes test_match wicket wickets innings batsman batting
        bowler t20 ipl wimbledon us_open australian_open french_open grand_slam djokovic nadal federer serena_williams
        man_utd manchester_united manchester_city liverpool arsenal chelsea tottenham everton newcastle_united leeds real_madrid
        barcelona juventus psg bayern celtic rangers ~manager !transfer_window ~transfer loan_deal ~signing ~injury
        athlete athletes athletics doping cycling cyclist tour_de_france swimming swimmer ski skier skating hockey
        ice_hockey baseball quarterback touchdown super_bowl playoff playoffs playoff ~draft ~roster head_coach
        six_nations all_blacks wallabies springboks scrum fly-half flanker ufc mma knockout heavyweight ~fight
        ~points ~victory ~score scored scores !hat-trick ~penalty ~kick-off ~draw ~captain squad ~debut lionesses
        messi ronaldo mbappe neymar salah mourinho guardiola klopp ~referee var relegation ~title jockey horse_racing
        derby_winner snooker darts gymnast gymnastics volleyball handball netball sports sport sporting
        matches leagues clubs coaches footballers strikers defenders players_union champions medallists sportsman sportswoman sportsmen sportswomen rebounds assists cricketer cricketers halftime half-time second_half first_half overtime
        ~seed straight_sets ~set sets ~runs overs all-rounder ~bat ~batters bowled ~pitch ~starting line-up qualify qualifier qualifiers qualifying qualified pole_position podium ~lap laps ~riders gold_medal silver_medal bronze_medal bronze
        personal_best world_number_one world_no_1 top_seed ~ranked ~ranking rankings contract_extension ~loan stoppage_time equaliser ~winner own_goal red_card yellow_card sent_off offside free-kick header clean_sheet unbeaten undefeated
        ~opener fixture fixtures matchday trophy trophies silverware ballon_d'or efl league_one league_two wsl rugby_league rugby_union super_league challenge_cup leinster munster ulster_rugby connacht saracens harlequins exeter_chiefs
        leicester_tigers lions_tour british_and_irish_lions pro14 pro12 champions_cup ~bout title_fight weigh-in tyson_fury anthony_joshua usyk deontay_wilder mcgregor nurmagomedov canelo wbc wba ibf andy_murray murray raducanu naomi_osaka osaka
        kipchoge usain_bolt mo_farah simone_biles biles phelps lebron lebron_james stephen_curry lakers golden_state_warriors celtics knicks cavaliers rockets spurs raptors bulls yankees red_sox dodgers cubs astros mets patriots cowboys packers
        kansas_city_chiefs eagles 49ers steelers seahawks tom_brady mahomes aaron_rodgers peyton_manning quarterbacks touchdowns field_goal running_back wide_receiver linebacker inning innings pitcher home_run homer ~pitching shortstop
        ~hockey goalie puck nascar indycar motogp dakar_rally le_mans red_bull_racing mercedes_f1 lewis_hamilton vettel leclerc ricciardo bottas gymnasts swimmers divers rowing rowers canoe kayak sailing america's_cup judo karate taekwondo
        fencing archery badminton table_tennis squash curling bobsleigh biathlon snowboard figure_skating speed_skating skeleton winter_olympics commonwealth_games asian_games paralympics paralympian para-athlete tokyo_2020 rio_2016 beijing_2022
        relay hurdles javelin discus long_jump high_jump pole_vault 100m 200m 400m 800m 1500m 5000m 10000m steeplechase decathlon heptathlon cross_country marathons triathlon ironman tour_de_france giro vuelta peloton wiggins froome
        geraint_thomas ~rider sagan test_series odi odis t20_world_cup one-day_international bcci ecb_cricket icc kohli dhoni rohit_sharma tendulkar ben_stokes joe_root steve_smith babar_azam bangladesh_cricket bowlers batsmen spinner seamer
        fast_bowler county_championship the_hundred big_bash psl golfers ryder_cup the_masters augusta us_pga pga lpga tiger_woods rory_mcilroy mcilroy liv_golf birdie bogey par-five fairway caddie ~hole ~round ~open grand_national cheltenham
        royal_ascot epsom_derby frankie_dettori racecourse ~stakes ~trainer trainers_championship ~manager_sacked new_manager head_coach assistant_coach sporting_director director_of_football ancelotti wenger ferguson arteta pochettino conte_spurs
        solskjaer ten_hag lampard gerrard rooney beckham kane harry_kane sterling rashford pogba saka foden bellingham haaland lewandowski modric benzema ramos pique suarez griezmann kante drogba eto'o aubameyang mane mahrez osimhen kanu okocha
        super_eagles black_stars bafana_bafana harambee_stars indomitable_lions pharaohs atlas_lions teranga_lions caf africa_cup_of_nations copa_america euro_2016 euro_2024 nations_league gold_cup mls liga_mx eredivisie ligue_1 scottish_premiership
        scottish_cup hearts hibs hibernian aberdeen_fc kilmarnock wolves west_ham aston_villa crystal_palace leicester_city southampton brighton burnley watford norwich_city sheffield_united nottingham_forest fulham brentford bournemouth
        sunderland derby_county swansea cardiff_city wrexham inter_milan ac_milan napoli roma_football lazio atletico_madrid sevilla valencia_cf villarreal borussia_dortmund leipzig ajax porto benfica sporting_lisbon galatasaray fenerbahce
        kick_off clinch clinches ~clash ~thriller ~comeback ~squad ~team-mate teammate teammates ~fans_stadium sport's sports_minister anti-doping wada russian_doping ioc
        !championships !quarter-finals !semi-finals full-time extra_time penalty_shootout penalty_kick equalised goalless winger full-back
        centre-back team-mates starting_xi substitute bench injury_time relegated promoted_to_the promotion_race league_table points_clear title_race
        top_of_the_table transfer_deadline signs_for signed_for release_clause championship_side conference_league league_cup carabao_cup
        copa_libertadores concacaf var_decision linesman liverpool_fc leeds_united roma bayern_munich rb_leipzig paris_st-germain marseille_fc lyon
        psv porto_fc al_ahly zamalek kaizer_chiefs orlando_pirates mamelodi_sundowns gor_mahia enyimba de_bruyne southgate tuchel conte zidane
        maradona pele run_chase stokes try_line roland_garros wta atp serena venus gauff halep swiatek alcaraz pga_tour formula_one ferrari_driver
        mercedes_driver le_mans_24 heavyweight_title wilder mayweather pacquiao undisputed khabib adesanya usman wwe 5,000m 10,000m triple_jump
        shot_put relay_team half_marathon bolt semenya caster_semenya hassan bekele world_athletics iaaf diamond_league swimming_championships
        michael_phelps diving giro_d'italia pogacar sailing_regatta kentucky_derby skiing stanley_cup kobe_bryant warriors nba_finals patrick_mahomes
        world_series hockey_world_cup doping_ban world_record transfer_fee fans_banned hooligans stadiums world_champion world_champions
        olympic_champion defending_champion title_defence unbeaten_run winning_streak""",
    "conflict": """
        !war !troops !military !army !attack ~attacks !bomb bombing bomber !missile missiles !airstrike airstrikes air_strike
        air_strikes shelling !soldiers soldier !rebels rebel !militants militant militia !terror terrorism terrorist terrorists
        ceasefire truce !protest protesters protests protestors demonstrators riot riots rioting !coup conflict invasion
        invaded ~gaza hamas hezbollah israeli_army idf ~syria syrian ukraine_war taliban isis islamic_state al-qaeda al-shabab
        boko_haram nuclear_weapons warship navy fighter_jet hostage hostages ~drone_strike civil_war insurgents
        insurgency peacekeepers peace_talks peace_deal ~peace massacre genocide ethnic_cleansing war_crimes nato weapons
        march marches marchers gunfire clashes clash tear_gas unrest crackdown siege frontline ~border artillery tank tanks warplanes houthi
        ~donbas kherson bakhmut mariupol ~kashmir ~tigray sudan_rsf wagner mercenaries defence defense pentagon veterans
        suicide_bombing ~killed ~forces uprising demonstration
        wars armies armed_forces military_base military_coup generals ~general ~commander troops_deployed deployment airstrikes_kill bombs bombings bombed explosives car_bomb roadside_bomb suicide_bomber suicide_bombers suicide_attack terror_attack
        terrorist_attack militant_group armed_group armed_groups ~gunmen fighters ~fighter rebel rebel-held rebellion jihadist jihadists islamist islamists bin_laden al_qaeda islamic_state_group caliphate ~raqqa ~mosul ~aleppo ~idlib ~damascus ~kabul
        afghan ~afghanistan ~iraq iraqi ~yemen yemeni ~libya libyan somalia mali_jihadists houthis kurdish kurds turkish_forces russian_forces russian_troops ukrainian_forces ~kyiv ~crimea donetsk luhansk zaporizhzhia frontlines israeli_strike
        palestinian palestinians west_bank israeli_forces rocket_attack rocket_fire ~rockets iron_dome intifada settlers jerusalem_clashes hezbollah_lebanon soleimani qasem_soleimani revolutionary_guard nuclear_deal enrichment ballistic_missile
        north_korean_missile warships aircraft_carrier submarine submarines frigate air_force fighter_jets drones_attack drone_strikes chemical_weapons nerve_agent novichok mines landmines cluster_bombs ammunition arms_deal arms_sales weapon_systems
        occupation occupied annexation annexed liberation battlefield battle battles besieged offensive counteroffensive counter-offensive ceasefires peace_process peace_agreement peacekeeping blue_helmets prisoners_of_war prisoner_swap captured
        massacred atrocities war_crime genocidal civilians civilian_deaths civilian displaced exodus_war refugees_flee insurgent guerrilla guerrillas farc paramilitary militiamen death_squads coup_attempt coup_leaders mutiny martial_law curfew
        anti-government demonstrations street_protests mass_protests protest_march pro-democracy_protesters rally_turns_violent riot_police water_cannon barricades looting looters vigilante sectarian ethnic_violence communal_violence tensions
        armistice d-day world_war_two second_world_war first_world_war veterans_day holocaust hiroshima nagasaki
        truce_deal front_line offensive_launched invaders occupied_territory mortar ied landmine sniper gun_battle firefight ambush ambushed
        rebel_group militias wagner_group monusco amisom islamist_militants isil al-shabaab pkk ypg kurdish_forces eln ira tplf rsf_sudan janjaweed
        darfur israel_defense_forces rafah syria_war assad haftar ~tripoli mali_attack burkina_faso sahel cabo_delgado eastern_congo m23 adf_rebels
        kharkiv nagorno-karabakh line_of_control rohingya myanmar_military tatmadaw mass_grave sarin cluster_munitions cruise_missile
        hypersonic_missile nuclear_test denuclearisation warhead warplane naval_exercise military_drills defence_minister defense_secretary
        general_staff conscription conscripts mobilisation veterans_of hostages_released hostage_deal anti-government_protests rubber_bullets
        live_rounds security_forces rioters clashes_with clashes_between revolt crackdown_on_protesters attempted_coup disarmament arms_embargo""",
    "weather": """
        !weather !weather_forecast !forecasters !heatwave heat_wave snow snowfall snowstorm ~rain rainfall temperatures storm
        hurricane !tropical_storm typhoon cyclone blizzard drought ~cold ~heat ~wind winds gales meteorological met_office
        meteorologists monsoon landfall category thunderstorm thunderstorms hail fog frost sunshine el_nino humid
        weather_warning polar_vortex national_weather_service
        storms hurricanes tornadoes typhoons cyclones heatwaves blizzards snowstorms gusts gusty forecast_rain weather_service hottest coldest warmest_day record_temperatures record_heat cold_snap freezing freezing_temperatures icy sleet wet_weather
        severe_weather extreme_weather yellow_warning amber_warning red_warning flood_warning lightning humidity sunny cloudy showers pollen_count la_nina jet_stream named_storm storm_eunice weather_warnings bad_weather
        heavy_rain heavy_rainfall torrential_rain downpour downpours lightning_strikes hailstorm cold_wave sub-zero icy_conditions gale gale-force
        strong_winds storm_named dust_storm sandstorm monsoon_rains hottest_day hottest_year temperatures_soar celsius fahrenheit sunny_spells
        dry_spell""",
}
