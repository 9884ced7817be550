"""Regions and countries: the words by which a story shows that it is about one of them.

A row is: slug | parent | emoji, then names by language as in tree.py, then every other word that tells (peoples, capitals,
a star for any ending). The names are words to look for, too.
"""

COUNTRIES = """
europe | world | 🇪🇺
Europe; EU; European Union | Europa; Europäische Union | Europe; Union européenne; UE | Europa; Unión Europea | Европа; Евросоюз; ЕС | Ευρώπη; Ευρωπαϊκή Ένωση | Европа; Evropa; Европска унија; Evropska unija | Europa; União Europeia | Avrupa; Avrupa Birliği; AB | أوروبا; الاتحاد الأوروبي
european; brussels; europäisch*; européen*; europeo; европейск*; european commission; eurozone
"""
