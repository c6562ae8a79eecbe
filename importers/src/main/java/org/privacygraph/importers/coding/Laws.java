package org.privacygraph.importers.coding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

/**
 * Names of laws: the statutes of the vocabulary and others that are met beside the GDPR.
 *
 * <p>A word is a misspelt GDPR when it has at least four letters, is no other law's name, and one letter is missing,
 * too many or wrong (not the first one), or two neighbours are swapped.
 */
final class Laws {

    /** A law and the index after it. */
    record Found(Law law, int end) {}

    private static final int MOST_TOKENS = 14;
    private static final int LEAST_MISSPELT = 4;

    /** Names of no more letters are also common words, so that they count in capitals only. */
    private static final int SHORT = 4;

    private static final List<String> GDPR_NAMES = List.of("gdpr", "dsgvo", "rgpd");

    private static final String GDPR =
            "gdpr eugdpr dsgvo eudsgvo rgpd eurgpd generaldataprotectionregulation eugeneraldataprotectionregulation "
                    + "datenschutzgrundverordnung eudatenschutzgrundverordnung europaischedatenschutzgrundverordnung "
                    + "europaischendatenschutzgrundverordnung reglementgeneralsurlaprotectiondesdonnees "
                    + "reglementgeneraleuropeensurlaprotectiondesdonnees";
    private static final String UK_GDPR = "ukgdpr ukdsgvo ukgeneraldataprotectionregulation";
    private static final String OTHERS =
            "BDSG TMG TTDSG TDDDG DDG UWG TKG HGB AO BGB StGB StPO ZPO GG KUG KunstUrhG UrhG AGG BetrVG GewO GwG KWG WpHG VVG "
                    + "VAG EStG UStG MiLoG ArbZG ArbSchG SGB AufenthG BSIG IfSG BMG MuSchG EntgTG NachwG StVG StVO LkSG HinSchG "
                    + "LDSG DSG KDG KDO DSGEKD NDSG HDSIG HDSG BayDSG BlnDSG BbgDSG HmbDSG SaechsDSG ThuerDSG DSAnpUG revDSG nDSG "
                    + "DSVO EUDSVO LGPD PDPA PDPL POPIA PIPL PIPEDA APPI CCPA CPRA VCDPA HIPAA GLBA COPPA FADP PECR DPA UAVG "
                    + "ePrivacy ePVO EMRK ECHR TEU TFEU EUV AEUV GRCh ABGB UGB BAO TKG2021 AEOI AIAct KIVO KIVerordnung "
                    + "dataact digitalservicesact companiesact employmentrightsact dataprotectionact dataprotectionact2018 "
                    + "dataprotectionact1998 dpa2018 dpa1998 bundesdatenschutzgesetz telemediengesetz handelsgesetzbuch "
                    + "abgabenordnung sozialgesetzbuch burgerlichesgesetzbuch burgerlichengesetzbuchs codedutravail codecivil "
                    + "codedecommerce loiinformatiqueetlibertes eprivacydirective eprivacyrichtlinie eprivacyverordnung "
                    + "eprivacyregulation eprivacyvo";
    private static final Set<String> ACTS =
            Set.of("regulation", "verordnung", "reglement", "directive", "richtlinie", "rl", "vo");
    private static final Set<String> UNIONS = Set.of("eu", "eg", "ec", "ue", "ce", "ewg", "eec", "no", "nr", "n");

    private final Map<String, Law> names = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    Laws(Vocabulary vocabulary) {
        add(GDPR, Law.Kind.GDPR);
        add(UK_GDPR, Law.Kind.UK_GDPR);
        for (Concept statute : vocabulary.concepts(Scheme.STATUTE)) {
            if (!statute.key().endsWith("GDPR")) {
                add(statute.labelEn(), statute.labelEn());
                add(statute.labelDe(), statute.labelEn());
                statute.synonymsEn().forEach(name -> add(name, statute.labelEn()));
                statute.synonymsDe().forEach(name -> add(name, statute.labelEn()));
            }
        }
        for (String name : OTHERS.split(" ")) {
            add(name, name);
        }
        names.keySet().forEach(name -> firstWords.add(name.substring(0, Math.min(2, name.length()))));
    }

    private void add(String words, Law.Kind kind) {
        for (String word : words.split(" ")) {
            names.put(word, new Law(kind, kind == Law.Kind.GDPR ? "GDPR" : "UK GDPR"));
        }
    }

    private void add(String words, String name) {
        names.putIfAbsent(Folding.bare(words), new Law(Law.Kind.OTHER, name));
    }

    /** The law whose name begins at a token, the longest that does. */
    @Nullable
    Found at(List<Token> tokens, int at) {
        Token first = tokens.get(at);
        if (!first.isWord() || first.low().isEmpty()) {
            return null;
        }
        Found numbered = numbered(tokens, at);
        if (numbered != null) {
            return numbered;
        }
        Found longest = firstWords.contains(
                        first.low().substring(0, Math.min(2, first.low().length())))
                ? longest(tokens, at)
                : null;
        return longest != null || !isMisspeltGdpr(first.low())
                ? longest
                : new Found(new Law(Law.Kind.MISSPELT_GDPR, first.text()), at + 1);
    }

    private @Nullable Found longest(List<Token> tokens, int at) {
        Found longest = null;
        StringBuilder joined = new StringBuilder();
        for (int i = at; i < tokens.size() && i < at + MOST_TOKENS && joined.length() < 80; i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.SIGN) {
                if (!"-'\n()".contains(token.text())) {
                    break;
                }
                continue;
            }
            joined.append(token.low());
            Law law = names.get(joined.toString());
            if (law != null
                    && (law.isGdpr()
                            || joined.length() > SHORT
                            || hasCapitals(tokens.get(at).text()))) {
                longest = new Found(law, i + 1);
            }
        }
        return longest;
    }

    /** {@code Regulation (EU) 2016/679}, {@code Richtlinie 2002/58/EG}, and others of that form. */
    private static @Nullable Found numbered(List<Token> tokens, int at) {
        if (!ACTS.contains(tokens.get(at).low())) {
            return null;
        }
        int i = at + 1;
        while (i < tokens.size()
                && i < at + 8
                && (UNIONS.contains(tokens.get(i).low())
                        || "()-.\u00b0\n".contains(tokens.get(i).text()))) {
            i++;
        }
        if (i + 2 >= tokens.size()
                || !tokens.get(i + 1).is("/")
                || tokens.get(i).number() < 0) {
            return null;
        }
        String number = tokens.get(i).text() + "/" + tokens.get(i + 2).text();
        boolean gdpr = number.equals("2016/679");
        return new Found(new Law(gdpr ? Law.Kind.GDPR : Law.Kind.OTHER, gdpr ? "GDPR" : number), i + 3);
    }

    static boolean hasCapitals(String word) {
        return word.chars().filter(Character::isUpperCase).count() >= 2;
    }

    private static boolean isMisspeltGdpr(String word) {
        return word.length() >= LEAST_MISSPELT && GDPR_NAMES.stream().anyMatch(name -> isOneSlip(word, name));
    }

    private static boolean isOneSlip(String word, String name) {
        int from = 0;
        while (from < word.length() && from < name.length() && word.charAt(from) == name.charAt(from)) {
            from++;
        }
        String restOfWord = word.substring(from);
        String restOfName = name.substring(from);
        if (restOfWord.length() >= 2
                && restOfName.length() >= 2
                && restOfWord.charAt(0) == restOfName.charAt(1)
                && restOfWord.charAt(1) == restOfName.charAt(0)
                && restOfWord.substring(2).equals(restOfName.substring(2))) {
            return true;
        }
        if (from == 0) {
            return false;
        }
        return restOfWord.length() == restOfName.length() && tail(restOfWord).equals(tail(restOfName))
                || restOfWord.length() == restOfName.length() + 1
                        && tail(restOfWord).equals(restOfName)
                || restOfWord.length() + 1 == restOfName.length() && restOfWord.equals(tail(restOfName));
    }

    private static String tail(String text) {
        return text.isEmpty() ? text : text.substring(1);
    }
}
