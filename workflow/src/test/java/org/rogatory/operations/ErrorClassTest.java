package org.rogatory.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorClassTest {

    @Test
    void takesTheInnermostCauseWithoutItsMessage() {
        var trace = """
                org.camunda.bpm.engine.ProcessEngineException: ENGINE-1 Karimova M.
                \tat org.rogatory.exchange.Dispatch.seal(Dispatch.java:1)
                Caused by: java.net.ConnectException: no answer from Karimova
                \tat java.base/java.net.Socket.connect(Socket.java:1)
                """;
        assertThat(ErrorClass.in(trace)).isEqualTo("java.net.ConnectException");
    }

    @Test
    void understandsAFailureWithoutMessage() {
        assertThat(ErrorClass.in("java.lang.NullPointerException\n\tat a.B.c(B.java:1)"))
                .isEqualTo("java.lang.NullPointerException");
        assertThat(ErrorClass.in("nothing known")).isEmpty();
    }
}
