package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.identity.Officer;

/** Papers that go together are asked about together: their files are locked at once, in one order. */
@OnBothDatabases
class ErasedTogetherTest {

    private static final Officer OFFICER = Officer.system("UZ");
    private static final String ONE = "UZ-MLA-2026-000001";
    private static final String OTHER = "UZ-MLA-2026-000002";

    private final DocumentsOn module = new DocumentsOn();
    private final List<Collection<String>> asked = new ArrayList<>();
    private final DocumentIsolations isolations = module.isolations(asked::add);

    private String attached(String caseRef, String text) {
        var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        var wanted = NewAttachment.of(caseRef, "court_order", text + ".pdf", null);
        return module.documents.attach(wanted, content, OFFICER).documentRef();
    }

    private void inside(Runnable act) {
        module.transaction.executeWithoutResult(status -> act.run());
    }

    @Test
    void whatMayKeepThemIsAskedOnce() {
        var papers = List.of(attached(OTHER, "second"), attached(ONE, "first"));

        inside(() -> isolations.erase(papers, "head.uz"));

        assertThat(asked).containsExactly(Set.of(ONE, OTHER));
        assertThat(papers)
                .allSatisfy(paper ->
                        assertThat(module.documents.get(paper).isolation()).isEqualTo(Isolation.ERASED));
    }

    @Test
    void theyAreTakenAwayAndComeBackTogether() {
        var papers = List.of(attached(ONE, "second"), attached(ONE, "first"));
        inside(() -> isolations.isolate(papers, "test"));
        assertThat(isolations.heldBy(ONE, "test")).containsExactlyInAnyOrderElementsOf(papers);

        inside(() -> isolations.release(papers, "test"));
        assertThat(isolations.heldBy(ONE, "test")).isEmpty();
    }

    @Test
    void noneIsErasedWhereOneIsUnknown() {
        var paper = attached(ONE, "first");

        assertThatThrownBy(() -> inside(() -> isolations.erase(List.of(paper, "unknown"), "head.uz")))
                .isInstanceOf(DocumentRefused.class);
        assertThat(module.documents.get(paper).isolation()).isNull();
    }

    @Test
    void nothingIsAskedAboutNothing() {
        inside(() -> isolations.erase(List.of(), "head.uz"));

        assertThat(asked).isEmpty();
    }
}
