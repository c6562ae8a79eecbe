package org.privacygraph.api.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    @Test
    void tells_the_time_that_is_left() {
        Deadline deadline = Deadline.after(Duration.ofMinutes(1));
        assertThat(deadline.remaining()).isBetween(Duration.ofSeconds(50), Duration.ofMinutes(1));
        assertThat(deadline.hasPassed()).isFalse();
    }

    @Test
    void has_nothing_left_once_it_has_passed() {
        Deadline deadline = Deadline.after(Duration.ofSeconds(-1));
        assertThat(deadline.remaining()).isZero();
        assertThat(deadline.hasPassed()).isTrue();
    }

    @Test
    void is_found_in_the_context_of_its_request() {
        Deadline deadline = Deadline.after(Duration.ofMinutes(1));
        assertThat(Deadline.of(
                        GraphQLContext.newContext().of(Deadline.class, deadline).build()))
                .isSameAs(deadline);
        assertThatThrownBy(() -> Deadline.of(GraphQLContext.getDefault())).hasMessageContaining("Guard");
    }
}
