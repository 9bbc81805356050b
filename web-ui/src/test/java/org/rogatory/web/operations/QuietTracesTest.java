package org.rogatory.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The log tells where something failed and never with which words. */
class QuietTracesTest {

    @Test
    void leaveEveryMessageOut() throws IOException {
        var said = new StringBuilder();
        new QuietTraces()
                .printStackTrace(new IllegalStateException("Namunaeva", new IllegalArgumentException("Dilnoza")), said);

        assertThat(said)
                .contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException", "QuietTracesTest")
                .doesNotContain("Namunaeva", "Dilnoza");
    }
}
