package org.privacygraph.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacygraph.provenance.Assertion.INFERRED;
import static org.privacygraph.provenance.Assertion.STATED;
import static org.privacygraph.provenance.Grain.PAIRED;
import static org.privacygraph.provenance.Grain.SAME_ACTIVITY;
import static org.privacygraph.provenance.Grain.SAME_DOCUMENT;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.privacygraph.provenance.LineRange;
import org.privacygraph.provenance.Locator;

class LinkTest {

    private static final LineRange LINE = LineRange.parse("7");
    private static final Link LINK = new Link("email", INFERRED, SAME_ACTIVITY, "e-mails", List.of(LINE), "guess");

    @Test
    void a_plain_tie_is_stated_and_paired() {
        assertThat(Link.to("email")).isEqualTo(new Link("email", STATED, PAIRED, null, List.of(), null));
    }

    @Test
    void keeps_all_it_says_when_it_leads_elsewhere() {
        assertThat(LINK.withTarget("phone"))
                .isEqualTo(new Link("phone", INFERRED, SAME_ACTIVITY, "e-mails", List.of(LINE), "guess"));
    }

    @Test
    void is_made_looser_but_never_closer() {
        assertThat(LINK.atMost(SAME_DOCUMENT).grain()).isEqualTo(SAME_DOCUMENT);
        assertThat(LINK.atMost(SAME_ACTIVITY)).isEqualTo(LINK);
        assertThat(LINK.atMost(PAIRED)).isEqualTo(LINK);
        assertThat(LINK.atMost(SAME_DOCUMENT).withTarget("phone").locators()).containsExactly(LINE);
    }

    @Test
    void does_not_change_with_the_list_that_it_was_made_of() {
        List<Locator> lines = new ArrayList<>(List.of(LINE));
        Link link = new Link("email", STATED, PAIRED, null, lines, null);
        lines.clear();
        assertThat(link.locators()).containsExactly(LINE);
    }
}
