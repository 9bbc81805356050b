package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.springframework.beans.factory.annotation.Autowired;

/** What is larger than a package is told before anything is signed; packages of this node have a megabyte. */
@EngineTest
class LargeEnclosureProcessTest {

    private final Files files;

    @Autowired
    LargeEnclosureProcessTest(Files files) {
        this.files = files;
    }

    private DocumentView attached(Desk desk, int size) {
        var content = ("x".repeat(size) + desk.caseRef()).getBytes(StandardCharsets.UTF_8);
        var document = files.node()
                .documents()
                .attach(
                        NewAttachment.of(desk.caseRef(), "court_order", size + ".pdf", null),
                        new ByteArrayInputStream(content),
                        desk.officer(CENTRAL_OFFICER));
        files.node().pass(Duration.ofMinutes(1));
        return document;
    }

    @Test
    void oneDocumentThatNoPackageCarriesIsKeptInsideBeforeTheRequestIsApproved() {
        var ours = files.underReview();
        var large = attached(ours, 1_200_000);

        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("approve"))).isEqualTo("package-too-large");

        files.node().documents().withhold(large.documentRef(), ours.officer(CENTRAL_OFFICER));
        ours.does(CENTRAL_OFFICER, "approve");
    }

    @Test
    void severalTogetherAreToldWhenTheyAreSent() {
        var ours = files.underReview();
        attached(ours, 600_000);
        attached(ours, 600_001);
        ours.does(CENTRAL_OFFICER, "approve").does(SIGNATORY, "sign");

        assertThat(ours.refusal(REGISTRAR, Act.draft("transmit"))).isEqualTo("package-too-large");
    }
}
