package org.rogatory.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.inspection.InspectionReason;
import org.rogatory.documents.inspection.Inspector;
import org.rogatory.documents.inspection.Inspector.Inspected;
import org.rogatory.documents.inspection.VirusScan;
import org.springframework.beans.factory.ObjectProvider;

/** What came closed is no safer than what came open. */
class PassingContentsTest {

    private static final byte[] CONTENT = "synthetic".getBytes(UTF_8);
    private static final String PDF = "application/pdf";

    private final Inspector inspector = mock(Inspector.class);
    private final PassingContents passing = new PassingContents(content -> PDF, provided());

    @SuppressWarnings("unchecked")
    private ObjectProvider<Inspector> provided() {
        var provider = (ObjectProvider<Inspector>) mock(ObjectProvider.class);
        when(provider.getIfAvailable()).thenReturn(inspector);
        return provider;
    }

    @BeforeEach
    void nothingIsFound() throws IOException {
        found(Set.of(InspectionReason.EMBEDDED));
    }

    private void found(Set<InspectionReason> reasons) throws IOException {
        when(inspector.inspect(any(), eq(PDF))).thenReturn(new Inspected(reasons, VirusScan.OFF));
    }

    private String refused(String name, String told) {
        return catchThrowableOfType(DocumentRefused.class, () -> passing.look(name, told, CONTENT))
                .code();
    }

    @Test
    void isHandedOnUnderAHarmlessNameAsWhatItIs() {
        var looked = passing.look("../../plan\u202e.pdf", PDF, CONTENT);

        assertThat(looked.name()).isEqualTo("plan.pdf");
        assertThat(looked.mediaType()).isEqualTo(PDF);
        assertThat(looked.content()).isEqualTo(CONTENT);
        assertThat(looked.toString()).doesNotContain("plan");
    }

    @Test
    void isNotHandedOnIfItIsDangerousOrSomethingElse() throws IOException {
        assertThat(refused("plan.txt", "text/plain")).isEqualTo("sealed-dangerous");

        found(Set.of(InspectionReason.SCRIPT));
        assertThat(refused("plan.pdf", PDF)).isEqualTo("sealed-dangerous");
    }
}
