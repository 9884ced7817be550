"""Common subjects and the phrases by which headlines speak of them, in several languages. All written by us.

A row is: names, by which a person asks for it; `+` phrases that settle it; `-` phrases that only hint at it (two hints,
or one in a headline and another in the lead, do). A name that is a slug of the taxonomy lends its names to it.
A star opens the end of a word; side by side is the rule for the words of a phrase.
"""

SUBJECTS = """
= space; space exploration; outer space; spaceflight
+ nasa; spacecraft; spaceship; astronaut; cosmonaut; lunar lander; moon lander; moon landing; space station; spacex; space agency; space probe; rocket launch; mars rover; asteroid; Raumsonde; Raumfahr*; Weltraum*; Mondlandung; spatial; sonde spatiale; fusée; astronaute; astronauta; nave espacial; космос; космическ*; космонавт*; астронавт*
- space; moon; mars; rocket; satellite; orbit; lander; launch; lunar; capsule; Mond; Rakete; Satellit; Lune; luna; cohete; луна; ракета; спутник
= climate; climate change; global warming
+ climate change; global warming; climate crisis; carbon emissions; greenhouse gas; paris agreement; net zero; fossil fuel; Klima*; réchauffement climatique; cambio climático; изменение климата; глобальное потепление
- climate; emissions; carbon; warming; ice sheet; glacier; sea level; heatwave; renewable
= elections; election
+ election; vote; polling station; ballot; Wahl; Wahlen; élection; elecciones; выборы
- candidate; campaign; polls
= football; soccer
+ football; soccer; premier league; champions league; Fußball; fútbol; футбол; futebol; futbol; ποδόσφαιρο; كرة القدم
- striker; midfielder; goalkeeper; fifa; uefa
= markets; stock market; stock markets
+ stock market; stocks; shares; wall street; nasdaq; dow jones; Börse; Aktie; Bourse; bolsa; биржа
- investors; index; rally; sell-off
= trade; trade war; tariffs
+ tariff; trade war; trade deal; customs duties; Zölle; Handelskrieg; droits de douane; arancel; пошлин*
- trade; imports; exports
= business; companies
+ merger; takeover; chief executive; quarterly profit
- company; firm; profit; ceo
= technology; tech
+ software; smartphone; artificial intelligence; cyberattack; iphone; semiconductor; chatgpt
- google; apple; microsoft; app; computer; internet; tech
= earthquakes; earthquake; Erdbeben; séismes; tremblement de terre; terremotos; землетрясения; σεισμοί; земљотреси; zemljotresi; terremotos; depremler; زلازل; زلزال; 地震
+ earthquake; quake; aftershock; Erdbeben; séisme; tremblement de terre; terremoto; землетрясение; زلزال; 地震; deprem; σεισμός; zemljotres; sismo
- magnitude; richter; epicentre
"""
