"""Cities people name when asked for their time zone: the data behind zones.py.

One line per city: name | key | latitude | longitude | other names, countries whose clock it is among them. In each
region the best known come first, and of the whole table the first with some offset is shown first. All is folded before
it is compared, so case and accents do not matter.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A city with the zone its clocks follow."""

    city: str
    key: str  # IANA, "Europe/Berlin"
    latitude: float
    longitude: float
    names: tuple[str, ...]  # other spellings and the countries that are all on this clock


_EUROPE = """
London|Europe/London|51.5|-0.1|Londres, Londra, Лондон, uk, united kingdom, great britain, britain, england, scotland
Berlin|Europe/Berlin|52.5|13.4|Берлин, germany, deutschland, allemagne, alemania, германия, almanya
Paris|Europe/Paris|48.9|2.4|Париж, Παρίσι, france, frankreich, francia, франция
Madrid|Europe/Madrid|40.4|-3.7|Мадрид, spain, spanien, españa, espagne, испания
Rome|Europe/Rome|41.9|12.5|Roma, Rom, Рим, italy, italien, italia, италия
Kyiv|Europe/Kyiv|50.5|30.5|Kiev, Kiew, Київ, Киев, ukraine, україна, украина
Moscow|Europe/Moscow|55.8|37.6|Moskau, Moscou, Москва, Moskova
Istanbul|Europe/Istanbul|41.0|29.0|Стамбул, Κωνσταντινούπολη, Ankara, turkey, türkiye, turkei, турция
Athens|Europe/Athens|38.0|23.7|Athen, Athènes, Atenas, Atene, Αθήνα, Афины, greece, griechenland, ελλάδα, греция
Lisbon|Europe/Lisbon|38.7|-9.1|Lisboa, Lissabon, Lisbonne, Porto, portugal
Belgrade|Europe/Belgrade|44.8|20.5|Beograd, Београд, Belgrad, serbia, srbija, србија, serbien
Warsaw|Europe/Warsaw|52.2|21.0|Warszawa, Warschau, Kraków, poland, polska, polen
Amsterdam|Europe/Amsterdam|52.4|4.9|netherlands, holland, nederland
Vienna|Europe/Vienna|48.2|16.4|Wien, Vienne, austria, österreich
Zurich|Europe/Zurich|47.4|8.5|Zürich, Geneva, Genève, Bern, switzerland, schweiz, suisse, svizzera
Brussels|Europe/Brussels|50.8|4.4|Bruxelles, Brussel, Brüssel, belgium, belgique, belgië
Stockholm|Europe/Stockholm|59.3|18.1|sweden, sverige
Oslo|Europe/Oslo|59.9|10.8|norway, norge
Copenhagen|Europe/Copenhagen|55.7|12.6|København, Kopenhagen, denmark, danmark
Helsinki|Europe/Helsinki|60.2|24.9|finland, suomi
Dublin|Europe/Dublin|53.3|-6.3|ireland, eire
Prague|Europe/Prague|50.1|14.4|Praha, Prag, czechia, czech republic
Budapest|Europe/Budapest|47.5|19.0|hungary
Bucharest|Europe/Bucharest|44.4|26.1|București, Bukarest, romania
Sofia|Europe/Sofia|42.7|23.3|София, bulgaria, българия
Zagreb|Europe/Zagreb|45.8|16.0|croatia, hrvatska
Minsk|Europe/Minsk|53.9|27.6|Минск, belarus
Vilnius|Europe/Vilnius|54.7|25.3|lithuania
Riga|Europe/Riga|56.9|24.1|latvia
Tallinn|Europe/Tallinn|59.4|24.8|estonia
Chisinau|Europe/Chisinau|47.0|28.9|Chișinău, Кишинёв, moldova
Reykjavik|Atlantic/Reykjavik|64.1|-21.9|Reykjavík, iceland
Munich|Europe/Berlin|48.1|11.6|München, Hamburg, Cologne, Köln, Frankfurt, Stuttgart, Düsseldorf
Barcelona|Europe/Madrid|41.4|2.2|Valencia, Sevilla
Milan|Europe/Rome|45.5|9.2|Milano, Mailand, Napoli, Naples, Torino
Lyon|Europe/Paris|45.8|4.8|Marseille, Toulouse, Lille
Manchester|Europe/London|53.5|-2.2|Edinburgh, Glasgow, Birmingham, Liverpool
Saint Petersburg|Europe/Moscow|59.9|30.3|St Petersburg, Санкт-Петербург, Петербург, Питер
Thessaloniki|Europe/Athens|40.6|22.9|Θεσσαλονίκη
Kaliningrad|Europe/Kaliningrad|54.7|20.5|Калининград
Samara|Europe/Samara|53.2|50.1|Самара
Las Palmas|Atlantic/Canary|28.1|-15.4|Canary Islands, Canarias
Ponta Delgada|Atlantic/Azores|37.7|-25.7|Azores, Açores
"""
_AMERICAS = """
New York|America/New_York|40.7|-74.0|NYC, Нью-Йорк, Nueva York, Boston, Washington, Philadelphia, Detroit
Los Angeles|America/Los_Angeles|34.1|-118.2|LA, San Diego, Las Vegas, California
Chicago|America/Chicago|41.9|-87.6|Minneapolis, St Louis
São Paulo|America/Sao_Paulo|-23.6|-46.6|Rio de Janeiro, Rio, Brasília, Salvador, Belo Horizonte
Toronto|America/Toronto|43.7|-79.4|Montreal, Montréal, Ottawa, Quebec
Mexico City|America/Mexico_City|19.4|-99.1|Ciudad de México, CDMX, Guadalajara
Buenos Aires|America/Argentina/Buenos_Aires|-34.6|-58.4|argentina
Bogotá|America/Bogota|4.7|-74.1|colombia
Lima|America/Lima|-12.0|-77.0|peru, perú
Santiago|America/Santiago|-33.4|-70.7|chile
Vancouver|America/Vancouver|49.3|-123.1|British Columbia
Denver|America/Denver|39.7|-105.0|Colorado, Salt Lake City
Phoenix|America/Phoenix|33.4|-112.1|Arizona
Halifax|America/Halifax|44.6|-63.6|Nova Scotia
St. John's|America/St_Johns|47.6|-52.7|Newfoundland
Anchorage|America/Anchorage|61.2|-149.9|Alaska
Honolulu|Pacific/Honolulu|21.3|-157.9|Hawaii
Caracas|America/Caracas|10.5|-66.9|venezuela
Montevideo|America/Montevideo|-34.9|-56.2|uruguay
La Paz|America/La_Paz|-16.5|-68.2|bolivia
Quito|America/Guayaquil|-0.2|-78.5|Guayaquil, ecuador
Asunción|America/Asuncion|-25.3|-57.6|paraguay
Panama City|America/Panama|9.0|-79.5|Panamá
San José|America/Costa_Rica|9.9|-84.1|costa rica
Guatemala City|America/Guatemala|14.6|-90.5|guatemala
Havana|America/Havana|23.1|-82.4|La Habana, cuba
Santo Domingo|America/Santo_Domingo|18.5|-69.9|dominican republic
San Juan|America/Puerto_Rico|18.5|-66.1|puerto rico
Edmonton|America/Edmonton|53.5|-113.5|Calgary, Alberta
Winnipeg|America/Winnipeg|49.9|-97.1|Manitoba
Manaus|America/Manaus|-3.1|-60.0|Amazonas
Miami|America/New_York|25.8|-80.2|Orlando, Florida
Atlanta|America/New_York|33.7|-84.4|
Houston|America/Chicago|29.8|-95.4|Dallas, Austin, Texas, New Orleans
San Francisco|America/Los_Angeles|37.8|-122.4|San Jose
Seattle|America/Los_Angeles|47.6|-122.3|Portland
Tijuana|America/Tijuana|32.5|-117.0|Baja California
"""
_ASIA = """
Delhi|Asia/Kolkata|28.6|77.2|New Delhi, Mumbai, Bombay, Bangalore, Bengaluru, Chennai, Calcutta, india
Beijing|Asia/Shanghai|39.9|116.4|Peking, Pékin, Guangzhou, Shenzhen, 北京, 上海, china, 中国, китай
Tokyo|Asia/Tokyo|35.7|139.7|Tokio, Osaka, Kyoto, 東京, 日本, japan
Singapore|Asia/Singapore|1.4|103.8|Singapur, Singapour
Hong Kong|Asia/Hong_Kong|22.3|114.2|香港, Hongkong
Seoul|Asia/Seoul|37.6|127.0|서울, Busan, korea, south korea, 한국
Bangkok|Asia/Bangkok|13.8|100.5|thailand
Jakarta|Asia/Jakarta|-6.2|106.8|Bandung, Surabaya
Manila|Asia/Manila|14.6|121.0|philippines
Almaty|Asia/Almaty|43.2|76.9|Алматы, Astana, Астана, kazakhstan, казахстан
Karachi|Asia/Karachi|24.9|67.0|Lahore, Islamabad, pakistan
Dhaka|Asia/Dhaka|23.8|90.4|Dacca, bangladesh
Kuala Lumpur|Asia/Kuala_Lumpur|3.1|101.7|malaysia
Hanoi|Asia/Ho_Chi_Minh|21.0|105.8|Hà Nội, Saigon, vietnam, viet nam
Taipei|Asia/Taipei|25.0|121.6|台北, taiwan
Shanghai|Asia/Shanghai|31.2|121.5|Wuhan, Chengdu
Colombo|Asia/Colombo|6.9|79.9|sri lanka
Kathmandu|Asia/Kathmandu|27.7|85.3|nepal
Yangon|Asia/Yangon|16.8|96.2|Rangoon, myanmar, burma
Tashkent|Asia/Tashkent|41.3|69.2|Ташкент, uzbekistan
Bishkek|Asia/Bishkek|42.9|74.6|Бишкек, kyrgyzstan
Ulaanbaatar|Asia/Ulaanbaatar|47.9|106.9|Ulan Bator, mongolia
Yekaterinburg|Asia/Yekaterinburg|56.8|60.6|Екатеринбург, Perm, Ufa
Omsk|Asia/Omsk|55.0|73.4|Омск
Novosibirsk|Asia/Novosibirsk|55.0|82.9|Новосибирск
Krasnoyarsk|Asia/Krasnoyarsk|56.0|92.9|Красноярск
Irkutsk|Asia/Irkutsk|52.3|104.3|Иркутск
Yakutsk|Asia/Yakutsk|62.0|129.7|Якутск
Vladivostok|Asia/Vladivostok|43.1|131.9|Владивосток
Kamchatka|Asia/Kamchatka|53.0|158.7|Камчатка
Kolkata|Asia/Kolkata|22.6|88.4|Hyderabad, Pune, Ahmedabad
"""
_MIDDLE_EAST = """
Dubai|Asia/Dubai|25.2|55.3|Дубай, Abu Dhabi, uae, united arab emirates, emirates
Riyadh|Asia/Riyadh|24.7|46.7|Jeddah, Mecca, saudi arabia
Tehran|Asia/Tehran|35.7|51.4|Teheran, iran
Baghdad|Asia/Baghdad|33.3|44.4|iraq
Jerusalem|Asia/Jerusalem|31.8|35.2|Tel Aviv, Haifa, israel
Beirut|Asia/Beirut|33.9|35.5|lebanon
Doha|Asia/Qatar|25.3|51.5|qatar
Kuwait|Asia/Kuwait|29.4|48.0|Kuwait City
Amman|Asia/Amman|32.0|35.9|jordan
Damascus|Asia/Damascus|33.5|36.3|syria
Tbilisi|Asia/Tbilisi|41.7|44.8|Тбилиси, georgia, грузия
Yerevan|Asia/Yerevan|40.2|44.5|Ереван, armenia
Baku|Asia/Baku|40.4|49.9|Баку, azerbaijan
Kabul|Asia/Kabul|34.5|69.2|afghanistan
Muscat|Asia/Muscat|23.6|58.4|oman
Nicosia|Asia/Nicosia|35.2|33.4|Λευκωσία, cyprus, κύπρος
"""
_AFRICA = """
Lagos|Africa/Lagos|6.5|3.4|Abuja, nigeria
Cairo|Africa/Cairo|30.0|31.2|Kairo, Alexandria, egypt
Johannesburg|Africa/Johannesburg|-26.2|28.0|Cape Town, Durban, Pretoria, south africa
Nairobi|Africa/Nairobi|-1.3|36.8|kenya
Casablanca|Africa/Casablanca|33.6|-7.6|Rabat, morocco, maroc
Algiers|Africa/Algiers|36.8|3.1|Alger, algeria, algérie
Accra|Africa/Accra|5.6|-0.2|ghana
Addis Ababa|Africa/Addis_Ababa|9.0|38.7|ethiopia
Tunis|Africa/Tunis|36.8|10.2|tunisia, tunisie
Dakar|Africa/Dakar|14.7|-17.5|senegal, sénégal
Kinshasa|Africa/Kinshasa|-4.3|15.3|Brazzaville
Dar es Salaam|Africa/Dar_es_Salaam|-6.8|39.3|tanzania
Kampala|Africa/Kampala|0.3|32.6|uganda
Khartoum|Africa/Khartoum|15.6|32.5|sudan
Luanda|Africa/Luanda|-8.8|13.2|angola
Abidjan|Africa/Abidjan|5.3|-4.0|ivory coast, côte d'ivoire
Harare|Africa/Harare|-17.8|31.1|zimbabwe
Maputo|Africa/Maputo|-26.0|32.6|mozambique
Tripoli|Africa/Tripoli|32.9|13.2|libya
Windhoek|Africa/Windhoek|-22.6|17.1|namibia
Antananarivo|Indian/Antananarivo|-18.9|47.5|madagascar
Port Louis|Indian/Mauritius|-20.2|57.5|mauritius
Cape Verde|Atlantic/Cape_Verde|14.9|-23.5|Praia
"""
_OCEANIA = """
Sydney|Australia/Sydney|-33.9|151.2|Canberra, New South Wales
Melbourne|Australia/Melbourne|-37.8|145.0|Victoria
Brisbane|Australia/Brisbane|-27.5|153.0|Queensland, Gold Coast
Perth|Australia/Perth|-31.9|115.9|Western Australia
Adelaide|Australia/Adelaide|-34.9|138.6|South Australia
Darwin|Australia/Darwin|-12.5|130.8|Northern Territory
Hobart|Australia/Hobart|-42.9|147.3|Tasmania
Auckland|Pacific/Auckland|-36.8|174.8|Wellington, Christchurch, new zealand, aotearoa
Suva|Pacific/Fiji|-18.1|178.4|fiji
Port Moresby|Pacific/Port_Moresby|-9.5|147.2|papua new guinea
Guam|Pacific/Guam|13.4|144.8|Hagåtña
Nouméa|Pacific/Noumea|-22.3|166.5|new caledonia
Papeete|Pacific/Tahiti|-17.5|-149.6|Tahiti
Apia|Pacific/Apia|-13.8|-171.8|samoa
Nukuʻalofa|Pacific/Tongatapu|-21.1|-175.2|tonga
Marquesas|Pacific/Marquesas|-9.0|-139.5|Marquises
Chatham|Pacific/Chatham|-44.0|-176.6|Chatham Islands
Eucla|Australia/Eucla|-31.7|128.9|
Lord Howe|Australia/Lord_Howe|-31.6|159.1|Lord Howe Island
"""


def _places(lines: str) -> tuple[Place, ...]:
    found = []
    for line in lines.strip().split("\n"):
        city, key, latitude, longitude, names = line.split("|")
        found.append(Place(city, key, float(latitude), float(longitude), tuple(filter(None, names.split(", ")))))
    return tuple(found)


PLACES = {
    "europe": _places(_EUROPE),
    "americas": _places(_AMERICAS),
    "asia": _places(_ASIA),
    "middle_east": _places(_MIDDLE_EAST),
    "africa": _places(_AFRICA),
    "oceania": _places(_OCEANIA),
}
# Countries with several clocks: nobody can guess, so the likeliest are offered.
SEVERAL = {
    "usa": "America/New_York America/Chicago America/Denver America/Los_Angeles",
    "canada": "America/Toronto America/Vancouver America/Edmonton America/Halifax",
    "brazil": "America/Sao_Paulo America/Manaus",
    "mexico": "America/Mexico_City America/Tijuana",
    "russia": "Europe/Moscow Asia/Yekaterinburg Asia/Novosibirsk Asia/Vladivostok",
    "australia": "Australia/Sydney Australia/Brisbane Australia/Perth Australia/Adelaide",
    "indonesia": "Asia/Jakarta Asia/Makassar Asia/Jayapura",
    "congo": "Africa/Kinshasa Africa/Lubumbashi",
    "cst": "America/Chicago Asia/Shanghai",
    "ist": "Asia/Kolkata Europe/Dublin Asia/Jerusalem",
    "ast": "America/Halifax Asia/Riyadh",
}
ALSO_CALLED = {
    "us": "usa",
    "united states": "usa",
    "america": "usa",
    "brasil": "brazil",
    "россия": "russia",
    "rusya": "russia",
    "russland": "russia",
    "kanada": "canada",
    "mexiko": "mexico",
}
# What people call their time. The database has EST, MST and HST too, but there they never change in summer.
ABBREVIATIONS = {
    "z": "UTC",
    "utc": "UTC",
    "gmt": "UTC",
    "est": "America/New_York",
    "edt": "America/New_York",
    "et": "America/New_York",
    "cdt": "America/Chicago",
    "ct": "America/Chicago",
    "mst": "America/Denver",
    "mdt": "America/Denver",
    "mt": "America/Denver",
    "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles",
    "pt": "America/Los_Angeles",
    "akst": "America/Anchorage",
    "hst": "Pacific/Honolulu",
    "brt": "America/Sao_Paulo",
    "bst": "Europe/London",
    "wet": "Europe/Lisbon",
    "west": "Europe/Lisbon",
    "cet": "Europe/Berlin",
    "cest": "Europe/Berlin",
    "mez": "Europe/Berlin",
    "mesz": "Europe/Berlin",
    "eet": "Europe/Athens",
    "eest": "Europe/Athens",
    "msk": "Europe/Moscow",
    "мск": "Europe/Moscow",
    "trt": "Europe/Istanbul",
    "sast": "Africa/Johannesburg",
    "eat": "Africa/Nairobi",
    "wat": "Africa/Lagos",
    "gst": "Asia/Dubai",
    "pkt": "Asia/Karachi",
    "wib": "Asia/Jakarta",
    "sgt": "Asia/Singapore",
    "hkt": "Asia/Hong_Kong",
    "jst": "Asia/Tokyo",
    "kst": "Asia/Seoul",
    "awst": "Australia/Perth",
    "acst": "Australia/Adelaide",
    "aest": "Australia/Sydney",
    "aedt": "Australia/Sydney",
    "nzst": "Pacific/Auckland",
    "nzdt": "Pacific/Auckland",
}
# Zones for offsets that are no whole hours, in minutes.
ODD_OFFSETS = {
    -570: ("Pacific/Marquesas",),
    -210: ("America/St_Johns",),
    210: ("Asia/Tehran",),
    270: ("Asia/Kabul",),
    330: ("Asia/Kolkata", "Asia/Colombo"),
    345: ("Asia/Kathmandu",),
    390: ("Asia/Yangon",),
    525: ("Australia/Eucla",),
    570: ("Australia/Darwin", "Australia/Adelaide"),
    630: ("Australia/Lord_Howe", "Australia/Adelaide"),
    765: ("Pacific/Chatham",),
}
# Where most speakers of an app's language live, when one zone holds a good half of them: not so for English.
LANGUAGES = {
    "en-gb": "Europe/London",
    "en-us": "America/New_York",
    "en-in": "Asia/Kolkata",
    "en-au": "Australia/Sydney",
    "es-mx": "America/Mexico_City",
    "es-ar": "America/Argentina/Buenos_Aires",
    "pt-br": "America/Sao_Paulo",
    "zh-hant": "Asia/Taipei",
    "zh-tw": "Asia/Taipei",
    "zh-hk": "Asia/Hong_Kong",
    "be": "Europe/Minsk",
    "bg": "Europe/Sofia",
    "bn": "Asia/Dhaka",
    "ca": "Europe/Madrid",
    "cs": "Europe/Prague",
    "da": "Europe/Copenhagen",
    "de": "Europe/Berlin",
    "el": "Europe/Athens",
    "es": "Europe/Madrid",
    "et": "Europe/Tallinn",
    "fa": "Asia/Tehran",
    "fi": "Europe/Helsinki",
    "fr": "Europe/Paris",
    "he": "Asia/Jerusalem",
    "hi": "Asia/Kolkata",
    "hr": "Europe/Zagreb",
    "hu": "Europe/Budapest",
    "hy": "Asia/Yerevan",
    "id": "Asia/Jakarta",
    "it": "Europe/Rome",
    "ja": "Asia/Tokyo",
    "ka": "Asia/Tbilisi",
    "kk": "Asia/Almaty",
    "ko": "Asia/Seoul",
    "lt": "Europe/Vilnius",
    "lv": "Europe/Riga",
    "ms": "Asia/Kuala_Lumpur",
    "nb": "Europe/Oslo",
    "nl": "Europe/Amsterdam",
    "no": "Europe/Oslo",
    "pl": "Europe/Warsaw",
    "pt": "Europe/Lisbon",
    "ro": "Europe/Bucharest",
    "ru": "Europe/Moscow",
    "sr": "Europe/Belgrade",
    "sv": "Europe/Stockholm",
    "th": "Asia/Bangkok",
    "tr": "Europe/Istanbul",
    "uk": "Europe/Kyiv",
    "ur": "Asia/Karachi",
    "uz": "Asia/Tashkent",
    "vi": "Asia/Ho_Chi_Minh",
    "zh": "Asia/Shanghai",
}
