package org.privacygraph.api.breach;

import static org.assertj.core.api.Assertions.assertThat;

import com.dashjoin.jsonata.Jsonata;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privacygraph.connection.TestGraph;

class BreachChainsIT {

    private static BreachGraph graph;

    @BeforeAll
    static void load() {
        graph = BreachGraph.empty();
        graph.write(
                "long",
                IntStream.range(0, 12)
                        .mapToObj(i -> "p" + i + " PROCESSOR p" + (i + 1))
                        .toArray(String[]::new));
        graph.write("circle", "start PROCESSOR x", "x PROCESSOR y", "y SUB_PROCESSOR x", "y PROCESSOR end");
        graph.write(
                "diamond",
                "top PROCESSOR left",
                "top PROCESSOR right",
                "left PROCESSOR bottom",
                "right SUB_PROCESSOR bottom",
                "sender INDEPENDENT_CONTROLLER bottom",
                "above PROCESSOR sender",
                "never PROCESSOR bottom STATED_ABSENT");
        graph.write(
                "places",
                "one_de PROCESSOR host",
                "two_gb PROCESSOR host",
                "three_us PROCESSOR host",
                "four PROCESSOR host");
    }

    @AfterAll
    static void clear() {
        TestGraph.clear();
    }

    @Test
    void a_chain_of_any_length_is_walked_to_its_end() {
        assertThat(controllers("long/p12"))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 12)
                        .mapToObj(
                                i -> "p" + i + " " + (12 - i) + (i == 11 ? " STATED" : " INFERRED") + " USES_PROCESSOR")
                        .toList());
        assertThat(ways("long/p12", "p9")).containsExactly("p9>p10>p11>p12");
    }

    @Test
    void a_circle_ends_and_every_party_is_told_once() {
        assertThat(controllers("circle/end"))
                .containsExactlyInAnyOrder(
                        "start 3 INFERRED USES_PROCESSOR", "x 2 INFERRED USES_PROCESSOR", "y 1 STATED USES_PROCESSOR");
        assertThat(controllers("circle/x"))
                .containsExactlyInAnyOrder(
                        "start 1 STATED USES_PROCESSOR", "y 1 STATED USES_SUB_PROCESSOR", "x 0 STATED BREACHED_ITSELF");
    }

    @Test
    void both_sides_of_a_diamond_are_ways() {
        assertThat(ways("diamond/bottom", "top")).containsExactlyInAnyOrder("top>left>bottom", "top>right>bottom");
    }

    @Test
    void who_sends_in_another_role_need_not_be_told_and_who_is_above_it_is_not_concerned() {
        assertThat(controllers("diamond/bottom"))
                .containsExactlyInAnyOrder(
                        "top 2 INFERRED USES_PROCESSOR",
                        "left 1 STATED USES_PROCESSOR",
                        "right 1 STATED USES_SUB_PROCESSOR",
                        "sender 1 STATED SENT_DATA",
                        "never 1 STATED_ABSENT STATED_NOT_SENT");
    }

    @Test
    void recipients_below_are_told_with_their_distance() {
        Object data = graph.ask("""
                { breachImpact(incident: { organisation: "diamond/top" }) {
                    recipients(first: 100) { totalCount nodes { party { name } role distance assertion } } } }
                """);
        assertThat(Jsonata.jsonata(
                                "breachImpact.recipients.nodes.(party.name & ' ' & role & ' ' & distance & ' ' & assertion)")
                        .evaluate(data))
                .isEqualTo(List.of(
                        "bottom PROCESSOR 2 INFERRED",
                        "bottom SUB_PROCESSOR 2 INFERRED",
                        "left PROCESSOR 1 STATED",
                        "right PROCESSOR 1 STATED"));
    }

    @Test
    void every_place_has_its_authorities_and_several_are_listed_and_none_is_chosen() {
        Object data = graph.ask("""
                { breachImpact(incident: { organisation: "places/host", dataSubjectsIn: ["DE"], noticedAt: "2026-05-01T00:00:00Z" }) {
                    authorities { controllerCount authority { role country { code } isOneOfSeveral
                      authorities { name contactPoints { postalAddress phone } } } }
                    deadlines { key until remaining isOverdue }
                    notKnown { key } } }
                """);
        assertThat(Jsonata.jsonata(
                                "breachImpact.authorities.(authority.role & ' ' & authority.country.code & ' ' & controllerCount & ' ' & $string(authority.isOneOfSeveral))")
                        .evaluate(data))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder(
                        "EACH_CONCERNED DE 3 true", "LEAD DE 1 true", "NATIONAL GB 1 false", "NOT_KNOWN  1 false");
        assertThat(Jsonata.jsonata("breachImpact.authorities[authority.role = 'NATIONAL'].authority.authorities.name")
                        .evaluate(data))
                .asString()
                .contains("Information Commissioner");
        assertThat(Jsonata.jsonata("$count(breachImpact.authorities[authority.role = 'LEAD'].authority.authorities)")
                        .evaluate(data))
                .isEqualTo(26);
        assertThat(Jsonata.jsonata(
                                "breachImpact.deadlines[key = 'EU_NOTIFY_AUTHORITY'].(until & ' ' & remaining & ' ' & $string(isOverdue))")
                        .evaluate(data))
                .isEqualTo("2026-05-04T00:00:00.000Z PT48H false");
        assertThat(Jsonata.jsonata("breachImpact.notKnown.key").evaluate(data))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains("NUMBER_OF_PEOPLE", "CONSEQUENCES", "CONTACT", "AWARENESS_OF_CONTROLLERS")
                .doesNotContain("DELAY", "AWARENESS", "COUNTRIES_OF_PEOPLE");
    }

    private static List<String> controllers(String organisation) {
        Object data = graph.ask("""
                { breachImpact(incident: { organisation: "%s" }) {
                    controllers(first: 100) { totalCount nodes { party { name } distance assertion concerns } } } }
                """.formatted(organisation));
        List<String> all = texts(
                "[breachImpact.controllers.nodes.(party.name & ' ' & distance & ' ' & assertion & ' ' & $join(concerns, ','))]",
                data);
        assertThat(Jsonata.jsonata("breachImpact.controllers.totalCount").evaluate(data))
                .isEqualTo(all.size());
        return all;
    }

    private static List<String> ways(String organisation, String controller) {
        Object data = graph.ask("""
                { breachImpact(incident: { organisation: "%s" }) {
                    controllers(first: 100) { nodes { party { name } paths { steps { from { name } to { name } } } } } } }
                """.formatted(organisation));
        return texts(
                "[breachImpact.controllers.nodes[party.name = '" + controller
                        + "'].paths.(steps[0].from.name & '>' & $join(steps.to.name, '>'))]",
                data);
    }

    private static List<String> texts(String expression, Object data) {
        return ((List<?>) Jsonata.jsonata(expression).evaluate(data))
                .stream().map(String::valueOf).toList();
    }
}
