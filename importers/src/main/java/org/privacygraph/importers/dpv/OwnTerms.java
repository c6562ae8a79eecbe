package org.privacygraph.importers.dpv;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.jspecify.annotations.Nullable;
import org.privacygraph.provenance.JsonPointer;
import org.privacygraph.provenance.LineRange;
import org.privacygraph.provenance.Locator;
import org.privacygraph.provenance.ResourceIri;
import org.privacygraph.provenance.SheetCell;

/** Terms for what facts say and DPV has none for, and IRIs for facts. */
final class OwnTerms {

    static final String NAMESPACE = "urn:privacygraph:ns:";
    static final String DOCUMENT = "urn:privacygraph:document:";
    static final IRI POSITION = term("position");
    static final IRI VALUE = term("value");

    private static final SimpleValueFactory VALUES = SimpleValueFactory.getInstance();

    private OwnTerms() {}

    static IRI term(String name) {
        return SimpleValueFactory.getInstance().createIRI(NAMESPACE, name);
    }

    /** The IRI of a document, which those of its facts begin with. */
    static IRI document(String key) {
        return VALUES.createIRI(DOCUMENT + encoded(key));
    }

    /** The IRI of a fact. */
    static IRI fact(IRI document, String id) {
        return VALUES.createIRI(document + "#" + encoded(id));
    }

    /** The IRI of a part of a fact, such as its second purpose. */
    static IRI part(IRI whole, String component) {
        return VALUES.createIRI(whole + (whole.stringValue().indexOf('#') < 0 ? "#." : ".") + component);
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain =
                    one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z' || one >= '0' && one <= '9' || one == '-';
            encoded.append(
                    plain ? String.valueOf((char) one) : "_" + HexFormat.of().toHexDigits(one));
        }
        return encoded.toString();
    }

    /** A place as a literal of the type that its kind has. */
    static Literal literal(Locator locator) {
        return VALUES.createLiteral(locator.toString(), term(locator.getClass().getSimpleName()));
    }

    /** The place that a literal is; null where it is none. */
    static @Nullable Locator locator(Literal literal) {
        String text = literal.getLabel();
        String type = literal.getDatatype().stringValue();
        return switch (type.startsWith(NAMESPACE) ? type.substring(NAMESPACE.length()) : "") {
            case "LineRange" -> LineRange.parse(text);
            case "JsonPointer" -> new JsonPointer(text.equals("#") ? "" : text);
            case "ResourceIri" -> new ResourceIri(text);
            case "SheetCell" -> cell(text);
            default -> null;
        };
    }

    private static SheetCell cell(String text) {
        int mark = text.lastIndexOf('!');
        String name = text.substring(mark + 1);
        int letters = 0;
        int column = 0;
        while (letters < name.length() && letters < 4 && name.charAt(letters) >= 'A' && name.charAt(letters) <= 'Z') {
            column = column * 26 + name.charAt(letters++) - 'A' + 1;
        }
        return new SheetCell(
                mark < 0 ? "" : text.substring(0, mark), Integer.parseInt(name.substring(letters)), column);
    }

    /** Prefixes of what is written, by name. */
    static Map<String, String> prefixes(IRI document) {
        return Map.of(
                "dpv",
                DpvTerms.DPV,
                "pd",
                DpvTerms.PERSONAL_DATA,
                "eu-gdpr",
                DpvTerms.GDPR,
                "loc",
                DpvTerms.LOCATION,
                "dcterms",
                "http://purl.org/dc/terms/",
                "rdfs",
                "http://www.w3.org/2000/01/rdf-schema#",
                "skos",
                "http://www.w3.org/2004/02/skos/core#",
                "xsd",
                "http://www.w3.org/2001/XMLSchema#",
                "pg",
                NAMESPACE,
                "doc",
                document + "#");
    }
}
