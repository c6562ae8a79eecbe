package org.privacygraph.importers.dpv;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.json.JsonDocument;
import org.privacygraph.provenance.JsonPointer;
import org.privacygraph.provenance.Locator;

/** What the contexts of a JSON-LD document define, and what of the document they give no meaning to. */
final class JsonLdContexts {

    private static final String CONTEXT = "@context";
    private static final long WORK = 20_000_000;

    private final String file;
    private final Set<String> terms = new HashSet<>();
    private final Map<Locator, String> dropped = new LinkedHashMap<>();
    private boolean vocabulary;
    private long contexts;
    private long definitions;
    private long objects;

    private JsonLdContexts(String file) {
        this.file = file;
    }

    /**
     * Looks through a document.
     *
     * @throws ImportException when a context lies elsewhere, or when the contexts are too many
     */
    static JsonLdContexts of(String file, JsonDocument document) {
        JsonLdContexts contexts = new JsonLdContexts(file);
        contexts.collect(JsonPointer.ROOT, document.root());
        if (contexts.contexts > 1 && contexts.definitions * contexts.objects > WORK) {
            throw ImportException.of(
                    "JSON_LD_TOO_LARGE",
                    file,
                    "It has %,d contexts with %,d definitions for %,d objects."
                            .formatted(contexts.contexts, contexts.definitions, contexts.objects),
                    "Use one context at the start of the file.");
        }
        if (!contexts.vocabulary) {
            contexts.findDropped(JsonPointer.ROOT, document.root());
        }
        return contexts;
    }

    /** Values under names that no context defines: JSON-LD passes over them. */
    Map<Locator, String> dropped() {
        return dropped;
    }

    private void collect(JsonPointer where, JsonNode node) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(where.item(i), node.get(i));
            }
        } else if (node.isObject()) {
            objects++;
            node.properties().forEach(member -> {
                JsonPointer at = where.member(member.getKey());
                if (member.getKey().equals(CONTEXT)) {
                    contexts++;
                    context(at, member.getValue());
                } else {
                    collect(at, member.getValue());
                }
            });
        }
    }

    private void context(JsonPointer where, JsonNode context) {
        if (context.isTextual()) {
            throw remote(where, context.asText());
        }
        if (context.isArray()) {
            for (int i = 0; i < context.size(); i++) {
                context(where.item(i), context.get(i));
            }
        }
        context.properties().forEach(member -> {
            definitions++;
            JsonPointer at = where.member(member.getKey());
            switch (member.getKey()) {
                case "@import" -> throw remote(at, member.getValue().asText());
                case "@vocab" -> vocabulary |= !member.getValue().isNull();
                default -> {
                    terms.add(member.getKey());
                    collect(at, member.getValue());
                }
            }
        });
    }

    private ImportException remote(JsonPointer where, String url) {
        return ImportException.of(new ImportProblem(
                "JSON_LD_CONTEXT_REMOTE",
                file,
                0,
                where.toString(),
                "The context " + url + " lies outside the file, and nothing is fetched.",
                "Put its content in its place; for DPV terms {\"dpv\": \"" + DpvTerms.DPV + "\"} is enough."));
    }

    private void findDropped(JsonPointer where, JsonNode node) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                findDropped(where.item(i), node.get(i));
            }
        }
        node.properties().forEach(member -> {
            String name = member.getKey();
            JsonPointer at = where.member(name);
            if (!name.startsWith("@") && name.indexOf(':') < 0 && !terms.contains(name)) {
                dropped.putAll(JsonDocument.values(at, member.getValue()));
            } else if (!name.equals(CONTEXT)) {
                findDropped(at, member.getValue());
            }
        });
    }
}
