package org.privacygraph.importers.organisation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.privacygraph.importers.Importer;
import org.privacygraph.importers.Reading;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.coding.Countries;
import org.privacygraph.importers.json.JsonDocument;
import org.privacygraph.vocabulary.Vocabulary;

/**
 * Imports records of organisations: those of companies with the brands they run and those of supervisory authorities, in
 * the two forms of the databases of Datenanfragen.de; one record a file, or a list of records.
 */
public final class OrganisationImporter implements Importer {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int LOOKED_AT = 20;

    private final Vocabulary vocabulary;
    private final Countries countries = new Countries();

    /** Codes into this vocabulary. */
    public OrganisationImporter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public String format() {
        return "organisations";
    }

    @Override
    public String description() {
        return "Records of companies and of supervisory authorities, in JSON, as Datenanfragen.de publishes them";
    }

    /** Whether one of its first objects has the fields that every record has. */
    @Override
    public boolean recognises(SourceFile file) {
        Set<String> names = new HashSet<>();
        try (JsonParser parser = JSON.createParser(file.bytes())) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY) {
                token = parser.nextToken();
            }
            for (int i = 0; i < LOOKED_AT && token != null && !isRecord(names); i++) {
                names.clear();
                addNames(token, parser, names);
                token = parser.nextToken();
            }
        } catch (IOException e) {
            // What was seen before the fault decides; reading tells the fault.
            return isRecord(names);
        }
        return isRecord(names);
    }

    private static void addNames(JsonToken token, JsonParser parser, Set<String> names) throws IOException {
        if (token != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            names.add(parser.currentName());
            parser.nextToken();
            parser.skipChildren();
        }
    }

    private static boolean isRecord(Set<String> names) {
        return names.contains("slug") && (names.contains("relevant-countries") || names.contains("sources"));
    }

    @Override
    public Reading read(SourceFile file, SourceTexts sources) {
        JsonNode root = JsonDocument.read(file).root();
        return new RecordList(file, root, countries, vocabulary).read(format());
    }
}
