package org.privacygraph.api.breach;

import static org.privacygraph.graph.RelationshipType.IS_A;

import graphql.schema.DataFetchingEnvironment;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.breach.CategoryView.Standing;
import org.privacygraph.api.node.Asking;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.queries.breach.ConcernedData.Datum;
import org.privacygraph.queries.lineage.FlowRow;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Vocabulary;

/** Shows data of an activity that a breach concerns. */
final class DatumView {

    private DatumView() {}

    static Set<Standing> standings(Datum datum) {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        if (datum.disclosure() == null) {
            standings.add(Standing.MAY_HAVE_ORIGINATED);
        } else if (!datum.isAbsent()) {
            standings.add(Standing.SENT);
        }
        if (datum.isAbsent() || datum.isDenied()) {
            standings.add(Standing.STATED_NOT_SHARED);
        }
        return standings;
    }

    static @Nullable FlowRow flow(Datum datum) {
        String disclosure = datum.disclosure();
        return disclosure == null ? null : new FlowRow(disclosure, datum.item());
    }

    /** Whether one of the categories of the item is of a kind; null where it is not coded. */
    static CompletableFuture<@Nullable Object> isAny(
            DataFetchingEnvironment environment, Datum datum, BiPredicate<Vocabulary, String> kind) {
        String item = datum.item();
        if (item == null) {
            return CompletableFuture.completedFuture(null);
        }
        Vocabulary vocabulary = Asking.of(environment).vocabulary();
        return Loaders.row(environment, item).thenApply(row -> {
            List<Concept> concepts = row == null
                    ? List.of()
                    : row.targets(IS_A)
                            .flatMap(id -> vocabulary.findById(id).stream())
                            .toList();
            return concepts.isEmpty()
                    ? null
                    : (Boolean) concepts.stream().anyMatch(concept -> kind.test(vocabulary, concept.key()));
        });
    }
}
