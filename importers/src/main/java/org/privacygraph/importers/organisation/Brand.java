package org.privacygraph.importers.organisation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacygraph.fact.Organisation;

/**
 * A service or company that a record says its organisation is responsible for.
 *
 * @param name its name
 * @param websites its address on the web, where the entry has one in brackets or is one
 * @param kind a company where the name ends in a legal form, a service where it is an address on the web; otherwise left
 *     open, for records do not tell services from companies
 */
record Brand(String name, List<String> websites, Organisation.Kind kind) {

    private static final Pattern PAST =
            Pattern.compile(".*\\((?:ehem|ehemals|früher|formerly)\\.?\\)\\.?", Pattern.CASE_INSENSITIVE);
    private static final String HOST = "(?:https?://)?(?:[\\p{L}0-9](?:[\\p{L}0-9-]{0,62})\\.){1,6}\\p{L}{2,24}/?";
    private static final Pattern IS_SITE = Pattern.compile(HOST);
    private static final Pattern HAS_SITE = Pattern.compile("(\\S[^()]{0,300}?)\\s*\\((" + HOST + ")\\)");
    private static final String LEGAL_FORMS =
            "g?GmbH|mbH|AG|SE|KG|KGaA|OHG|UG|eG|Ltd\\.?|Limited|Inc\\.?|LLC\\.?|LLP|PLC|plc"
                    + "|Corp\\.?|B\\.?V\\.?|N\\.V\\.|BVBA|SARL|S\\.?[àa]\\.? ?r\\.?l\\.?|SAS|S\\.A\\.S\\.|S\\.A\\.|SRL|S\\.r\\.l\\.|S\\.p\\.A\\."
                    + "|S\\.L\\.(?:U\\.)?|ApS|A/S|AB|Oy|OÜ|UAB|a\\.s\\.|s\\.r\\.o\\.|d\\.o\\.o\\.|Kft\\.|PJSC|[Ss]p\\. ?z ?o\\.? ?o\\.|ЕООД";
    private static final Pattern COMPANY = Pattern.compile("[\\s-](?:" + LEGAL_FORMS + ")$");

    /** Whether an entry is told of the past. */
    static boolean isPast(String entry) {
        return PAST.matcher(entry).matches();
    }

    /** Reads an entry. */
    static Brand of(String entry) {
        Matcher site = HAS_SITE.matcher(entry);
        if (site.matches()) {
            return new Brand(site.group(1), List.of(site.group(2)), kind(site.group(1)));
        }
        return IS_SITE.matcher(entry).matches()
                ? new Brand(entry, List.of(entry), Organisation.Kind.SERVICE)
                : new Brand(entry, List.of(), kind(entry));
    }

    private static Organisation.Kind kind(String name) {
        return COMPANY.matcher(name).find() ? Organisation.Kind.COMPANY : Organisation.Kind.OTHER;
    }
}
