"""What feedparser hears: an element of none of these names changes nothing of what it gives us, whatever its namespace.

It looks for a method by prefix and name, with the prefix a document declares where it does not know the namespace, and
keeps what it has no method for under that name. So the whole names count, and what may stand behind a prefix.
tests/sources/test_three_ways.py compares the list with the feedparser that is installed.
"""

_NAMES = frozenset(
    """
    abstract author author_detail authors block body box browserfriendly category cc_license channel chapter
    chapters cloud content content_encoded contributor contributors copyright copyright_detail created
    creativecommons_license creator credit date date_parsed dc_author dc_contributor dc_creator dc_date
    dc_description dc_language dc_publisher dc_rights dc_subject dc_title dcterms_created dcterms_issued
    dcterms_modified dcterms_valid description description_detail detail email enclosure enclosures encoded entries
    entry expirationdate explicit exterior feed feedburner_browserfriendly fullitem generator geom georss_box
    georss_line georss_point georss_polygon georss_where georssgeom gml_exterior gml_linearring gml_linestring
    gml_point gml_polygon gml_pos gml_poslist group guid guidislink height homepage href id image info issued
    issued_parsed item items itunes_author itunes_block itunes_category itunes_email itunes_explicit itunes_image
    itunes_keywords itunes_link itunes_name itunes_owner itunes_subtitle itunes_summary keywords label language
    lastbuilddate license line linearring linestring link links managingeditor media_category media_content
    media_credit media_description media_group media_keywords media_license media_player media_rating
    media_restriction media_thumbnail media_title modified modified_parsed name newlocation owner parsed player
    point polygon pos poslist psc_chapter psc_chapters pubdate published published_parsed publisher publisher_detail
    rating restriction rights rights_detail rss source subject subtitle subtitle_detail summary summary_detail
    tagline tagline_detail tags term textinput thumbnail title title_detail updated updated_parsed uri url valid
    value webmaster where width xhtml_body
    """.split()
)
# What these hold becomes part of the text around it.
_MARKUP = frozenset(
    ("http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg", "http://www.w3.org/1998/Math/MathML")
)


def is_heard(namespace: str, name: str) -> bool:
    return name.lower() in _NAMES or namespace in _MARKUP
