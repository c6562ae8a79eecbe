package org.privacygraph.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class FailureHandlerTest {
    private final FailureHandler handler =
            new FailureHandler(KnownFailures.unavailableWhen(ConnectException.class::isInstance));

    @Test
    void finds_what_is_meant_for_the_client_among_the_causes() {
        ClientError told = new ClientError(ErrorCode.NOT_FOUND, "There is no x.");
        assertThat(handler.explain(new CompletionException(new IllegalStateException(told)), "id"))
                .isSameAs(told);
    }

    @Test
    void recognises_a_failure_among_the_causes() {
        ClientError error = handler.explain(new CompletionException(new ConnectException("bolt://secret")), "id");
        assertThat(error.code()).isEqualTo(ErrorCode.UNAVAILABLE);
        assertThat(error.toGraphQlError().toSpecification().toString()).doesNotContain("secret");
    }

    @Test
    void takes_an_interruption_for_the_deadline() {
        assertThat(handler.explain(new RuntimeException(new InterruptedException()), "id")
                        .code())
                .isEqualTo(ErrorCode.DEADLINE_EXCEEDED);
    }

    @Test
    void tells_the_unexpected_by_its_request_id_even_if_causes_form_a_cycle() {
        Exception one = new IllegalStateException("secret");
        one.initCause(new IllegalStateException("secret", one));
        ClientError error = handler.explain(one, "id-7");
        assertThat(error.code()).isEqualTo(ErrorCode.INTERNAL);
        assertThat(error.toGraphQlError().getExtensions()).containsEntry("requestId", "id-7");
        assertThat(error).hasNoCause().hasMessageNotContaining("secret");
    }
}
