package org.privacygraph.importers.dpv;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/**
 * Labels for blank nodes that are made of what is said about them and by whom they are referred to, never of the order
 * in which a file lists them.
 *
 * <p>Two nodes that cannot be told apart are numbered; which of them is the first makes no difference. In cycles of
 * blank nodes, what tells nodes apart is looked for up to three steps away.
 */
final class BlankLabels {

    private static final int ROUNDS = 3;
    private static final int DIGITS = 6;

    private final Map<BNode, List<Statement>> out = new LinkedHashMap<>();
    private final Map<BNode, List<Statement>> in = new HashMap<>();
    private final Map<Value, String> labels = new HashMap<>();

    BlankLabels(Collection<Statement> statements) {
        for (Statement statement : statements) {
            if (statement.getSubject() instanceof BNode node) {
                out.computeIfAbsent(node, key -> new ArrayList<>()).add(statement);
            }
            if (statement.getObject() instanceof BNode node) {
                out.computeIfAbsent(node, key -> new ArrayList<>());
                in.computeIfAbsent(node, key -> new ArrayList<>()).add(statement);
            }
        }
        label();
    }

    /** The label of a blank node, such as {@code _:4f1c09a2b7d3}. */
    String of(BNode node) {
        return labels.getOrDefault(node, "_:unknown");
    }

    private void label() {
        Map<BNode, String> content = hashes(out, in, Statement::getObject, Map.of());
        Map<BNode, String> whole = hashes(in, out, Statement::getSubject, content);
        Map<String, Integer> used = new HashMap<>();
        for (BNode node : out.keySet()) {
            String label = "_:" + whole.get(node);
            int number = used.merge(label, 1, Integer::sum);
            labels.put(node, number == 1 ? label : label + "-" + number);
        }
    }

    /** Hashes of all nodes, each made of those at the far ends of its edges; the ends come first where there is no cycle. */
    private Map<BNode, String> hashes(
            Map<BNode, List<Statement>> edges,
            Map<BNode, List<Statement>> back,
            Function<Statement, Value> farEnd,
            Map<BNode, String> start) {
        Map<BNode, String> done = new HashMap<>();
        Map<BNode, Integer> open = new HashMap<>();
        Deque<BNode> ready = new ArrayDeque<>();
        for (BNode node : out.keySet()) {
            int count = (int) edges.getOrDefault(node, List.of()).stream()
                    .filter(edge -> farEnd.apply(edge) instanceof BNode)
                    .count();
            open.put(node, count);
            if (count == 0) {
                ready.add(node);
            }
        }
        while (!ready.isEmpty()) {
            BNode node = ready.remove();
            done.put(node, hash(node, edges, farEnd, start, done));
            for (Statement edge : back.getOrDefault(node, List.of())) {
                Value other = farEnd.apply(edge) == edge.getObject() ? edge.getSubject() : edge.getObject();
                if (other instanceof BNode waiting && open.merge(waiting, -1, Integer::sum) == 0) {
                    ready.add(waiting);
                }
            }
        }
        List<BNode> cyclic =
                out.keySet().stream().filter(node -> !done.containsKey(node)).toList();
        for (int round = 0; round < ROUNDS; round++) {
            Map<BNode, String> next = new HashMap<>();
            cyclic.forEach(node -> next.put(node, hash(node, edges, farEnd, start, done)));
            done.putAll(next);
        }
        return done;
    }

    private static String hash(
            BNode node,
            Map<BNode, List<Statement>> edges,
            Function<Statement, Value> farEnd,
            Map<BNode, String> start,
            Map<BNode, String> done) {
        StringBuilder text = new StringBuilder(start.getOrDefault(node, ""));
        edges.getOrDefault(node, List.of()).stream()
                .map(edge -> edge.getPredicate() + " " + ends(farEnd.apply(edge), done))
                .sorted()
                .forEach(edge -> text.append('\n').append(edge));
        return digest(text.toString());
    }

    private static String ends(Value end, Map<BNode, String> done) {
        return end instanceof BNode node ? done.getOrDefault(node, "?") : end.toString();
    }

    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
