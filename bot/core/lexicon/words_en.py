"""English words of the seventeen top topics: `!` marks a word that settles it, `~` one that only leans that way.

An underscore joins words that stand side by side; a star opens the end. All chosen by us.
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
        journalist journalism newspaper ~media broadcaster culture cultural entertainment ~star ~stars ~fans ~tour""",
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
        allegations ~testified testimony hearing tribunal serial_killer missing_girl missing_woman organised_crime""",
    "disaster": """
        !earthquake !quake aftershock !tsunami !crash ~crashes crashed collision derailed derailment !fire blaze wildfire
        bushfire firefighter explosion blast ~exploded !collapse collapsed !flood floods flooding landslide mudslide
        avalanche volcano eruption hurricane cyclone typhoon tornado shipwreck sinks capsized capsizes ferry_sinks
        ~survivors !rescue rescuers rescued evacuated evacuation ~emergency emergency_services disaster !drowned drowning
        wreckage plane_crash helicopter_crash train_crash bus_crash pileup stampede crush blackout power_outage power_cut
        outage gas_leak oil_spill ~death_toll ~magnitude richter rubble ~missing trapped ~accident aid_agencies
        famine ~stranded overturned ~killed_when ~victims burned_down burns destroyed_by devastation landslides""",
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
        boeing carmaker automaker tesla volkswagen toyota ford ~nissan amazon alibaba ~walmart tesco nestle ~aldi lidl
        brand advertising ~ads insurance ~pension_fund fintech accounting auditor ~wages exporters tourism_industry supply_chain
        shortage ~farmers agriculture crops wheat ~grain financial finance wall_street dow nasdaq ftse ~growth
        industry industrial ~production quarter quarterly forecast_growth sanctions ~economies treasury bonds yield rating""",
    "education": """
        !school schools !university universities college !students student !teacher teachers pupil pupils !education
        exam exams gcse a-level curriculum classroom campus tuition academic academics degree graduate graduates
        kindergarten nursery_school professor headteacher principal scholarship literacy school_board sat_scores homework
        learning ~dropouts phd student_loan higher_education lecturers schoolchildren textbook ofsted harvard oxford cambridge""",
    "environment": """
        !climate !climate_change !global_warming !emissions carbon co2 greenhouse pollution polluted !wildlife species
        forest forests rainforest amazon_rainforest deforestation !conservation conservationists biodiversity coral reef ocean
        oceans endangered extinct extinction recycling !plastic plastics renewable renewables solar_power wind_farm
        elephant elephants rhino whale whales shark sharks panda tiger lion bird birds bees animals ~animal ecosystem
        environment environmental environmentalists cop26 cop27 cop28 greta_thunberg extinction_rebellion net_zero fossil_fuel
        fossil_fuels glacier glaciers ice_sheet arctic antarctic sea_level poachers poaching pesticide pesticides national_park
        sewage air_quality smog drought ~water sustainable sustainability habitat fishing ~fish rewilding ~nature""",
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
        overdose dental dentist dentists psychiatric psychologist paramedics ~skin ~brain ~lung kidney liver ~breast sepsis""",
    "human-interest": """
        !dies !dies_aged !dead_at !obituary obituaries ~died ~death_of tribute tributes ~birthday wedding ~married
        engagement ~award awards anniversary !royal royals king queen prince princess duke duchess buckingham_palace
        meghan harry bizarre quirky unusual ~hero world_record guinness oldest centenarian remembered ~legacy mourns funeral
        reunited lottery_winner lost_and_found ~viral ~heartwarming surprise ~twins ~baby ~grandmother nobel_prize ~honoured
        dead ~aged ~miss_universe beauty_queen""",
    "labour": """
        !union !unions trade_union !strike strikes striking walkout !wages wage pay_rise pay_deal ~pay ~jobs job_cuts job_losses
        !unemployment unemployed ~employment hiring layoffs redundancies redundancy employees ~employers ~workers
        workforce minimum_wage labour_market labor_market ~staff salaries salary retirement_age pension pensions picket
        industrial_action working_conditions jobless zero-hours gig_economy sacked ~workplace whistleblower""",
    "lifestyle": """
        !travel !tourism tourist tourists !restaurant restaurants recipe recipes cooking ~cook chef !food ~garden gardening
        hobby cosplay ~hotel hotels holiday holidays holidaymakers vacation wine ~fitness yoga toys lottery leisure
        beach cruise ~convention expo furry beer ~coffee home_decor interior_design ~pets dog cat dogs cats
        fashion_trend beauty makeup skincare dating astrology horoscope diy backpacking resort michelin vegan vegetarian
        ~wedding_dress gaming_convention fans_gather ~weekend tattoos hiking camping chocolate cake""",
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
        inauguration ~leader term_limits regime junta coup anc apc pdp bjp councillor council ~state_department gop""",
    "religion": """
        !pope !church churches !catholic bishop bishops archbishop !muslim muslims islam islamic !mosque !christian christians
        christianity jewish judaism hindu hindus temple !religion !religious vatican faith priest priests ramadan eid
        ~christmas easter cathedral pilgrimage hajj bible quran worship cleric rabbi imam evangelical pastor nun nuns monk monks
        buddhist sikh dalai_lama synagogue mormon orthodox_church atheist theology saint sainthood blasphemy clergy""",
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
        spam email ~website websites web online ~users wi-fi bluetooth supercomputer ~device devices twitch bitcoin_mining""",
    "society": """
        !women ~rights gender !racism racist !lgbt lgbtq gay lesbian same-sex !transgender trans marriage abortion family
        families !migrants migrant !refugees refugee !immigration immigrants asylum poverty homeless homelessness indigenous
        aboriginal community ~communities discrimination equality inequality charity ~children feminist feminism minority
        population census adoption welfare elderly black_lives_matter human_rights metoo sexism diversity slavery
        domestic_violence fgm child_marriage social_care foster benefits universal_credit deportation deported caste""",
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
        derby_winner snooker darts gymnast gymnastics volleyball handball netball sports sport sporting""",
    "conflict": """
        !war !troops !military !army !attack ~attacks !bomb bombing bomber !missile missiles !airstrike airstrikes air_strike
        air_strikes shelling !soldiers soldier !rebels rebel !militants militant militia !terror terrorism terrorist terrorists
        ceasefire truce !protest protesters protests protestors demonstrators riot riots rioting !coup conflict invasion
        invaded gaza hamas hezbollah israeli_army idf syria syrian ukraine_war taliban isis islamic_state al-qaeda al-shabab
        boko_haram nuclear_weapons warship navy fighter_jet hostage hostages ~drone_strike civil_war insurgents
        insurgency peacekeepers peace_talks peace_deal ~peace massacre genocide ethnic_cleansing war_crimes nato weapons
        gunfire clashes clash tear_gas unrest crackdown siege frontline ~border artillery tank tanks warplanes houthi
        donbas kherson bakhmut mariupol kashmir tigray sudan_rsf wagner mercenaries defence defense pentagon veterans
        suicide_bombing ~killed ~forces uprising demonstration""",
    "weather": """
        !weather !weather_forecast !forecasters !heatwave heat_wave snow snowfall snowstorm ~rain rainfall temperatures storm
        hurricane !tropical_storm typhoon cyclone blizzard drought ~cold ~heat ~wind winds gales meteorological met_office
        meteorologists monsoon landfall category thunderstorm thunderstorms hail fog frost sunshine el_nino humid
        weather_warning polar_vortex national_weather_service""",
}
