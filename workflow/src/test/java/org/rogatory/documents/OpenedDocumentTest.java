package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A document that is open is given out with its trace, or is closed again. */
class OpenedDocumentTest {

    private final List<String> done = new ArrayList<>();
    private final OpenedDocument opened =
            new OpenedDocument(LaidOutLetters.of("request"), new ByteArrayInputStream(new byte[0]) {
                @Override
                public void close() throws IOException {
                    done.add("closed");
                    throw new IOException("made up");
                }
            });

    @Test
    void isGivenOutOpenOnceItIsTraced() {
        assertThat(opened.once(() -> done.add("traced"))).isSameAs(opened);
        assertThat(done).containsExactly("traced");
    }

    @Test
    void isClosedWhereItsTraceIsRefused() {
        var refused = new IllegalStateException("made up");
        assertThatThrownBy(() -> opened.once(() -> {
                    throw refused;
                }))
                .isSameAs(refused);
        assertThat(done).containsExactly("closed");
        assertThat(refused.getSuppressed()).hasSize(1);
    }
}
