package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.inspection.InspectionState;
import org.rogatory.exchange.WholePackage;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.ReleasedDocuments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A dangerous file holds its request up until somebody answers for it; the other side decides for itself. */
@EngineTest
class QuarantineProcessTest {

    private static final String REASON = "The expert needs it as it is (synthetic).";

    private final Files files;
    private final ReleasedDocuments released;
    private final JdbcTemplate database;

    @Autowired
    QuarantineProcessTest(Files files, ReleasedDocuments released, JdbcTemplate database) {
        this.files = files;
        this.released = released;
        this.database = database;
    }

    private DocumentView attached(Desk desk) {
        var content = PlainInspector.SCRIPT + desk.caseRef();
        var document = files.node()
                .documents()
                .attach(
                        NewAttachment.of(desk.caseRef(), "court_order", "evidence.pdf", null),
                        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                        desk.officer(CENTRAL_OFFICER));
        files.node().pass(Duration.ofMinutes(1));
        return document;
    }

    private void release(Desk desk, DocumentView document, Officer officer) {
        released.release(desk.caseRef(), document.documentRef(), REASON, officer);
    }

    private static String refused(ThrowingCallable act) {
        var refusal = catchThrowableOfType(Refusal.class, act);
        return refusal == null ? "admitted" : refusal.code();
    }

    private String opening(DocumentView document) {
        var refused = catchThrowableOfType(
                DocumentRefused.class,
                () -> files.node().documents().open(document.documentRef()).close());
        return refused == null ? "opened" : refused.code();
    }

    private List<String> traces(String action, Desk desk) {
        return database.queryForList(
                "select actor from audit_entry where action = ? and subject = ?", String.class, action, desk.caseRef());
    }

    @Test
    void isHeldUntilTheHeadOrAnOfficerGivesItFreeForAReason() {
        var ours = files.underReview();
        var document = attached(ours);
        assertThat(opening(document)).isEqualTo("document-quarantined");
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("approve"))).isEqualTo("enclosure-quarantined");

        assertThat(refused(() -> release(ours, document, ours.officer(SIGNATORY))))
                .isEqualTo("role");
        var head = ours.officer(HEAD);
        for (var reason : List.of(" ", "x".repeat(2001))) {
            assertThat(refused(() -> released.release(ours.caseRef(), document.documentRef(), reason, head)))
                    .isEqualTo("release-reason");
        }
        assertThat(released.offered(ours.file(), List.of(document), head)).containsExactly(document.documentRef());
        assertThat(released.offered(ours.file(), List.of(document), ours.officer(SIGNATORY)))
                .isEmpty();
        release(ours, document, head);

        assertThat(opening(document)).isEqualTo("opened");
        assertThat(ours.verbs()).contains("release_document");
        assertThat(traces("documents.quarantine", ours)).containsExactly("system");
        assertThat(traces("documents.release", ours)).containsExactly(head.username());
        assertThat(refused(() -> release(ours, document, head))).isEqualTo("document-not-quarantined");
    }

    @Test
    void travelsOnceItIsFreeAndIsLookedIntoAgainWhereItComes() {
        var ours = files.underReview();
        var document = attached(ours);
        release(ours, document, ours.officer(CENTRAL_OFFICER));
        ours.does(CENTRAL_OFFICER, "approve").does(SIGNATORY, "sign").does(REGISTRAR, "transmit");

        var theirs = ours.partner();
        var came = files.node().documents().ofCase(theirs.caseRef()).stream()
                .filter(each -> each.name().equals("evidence.pdf"))
                .findFirst()
                .orElseThrow();
        assertThat(opening(came)).isEqualTo("document-quarantined");
        var found = files.node().documents().get(came.documentRef()).inspection();
        assertThat(found).isNotNull();
        assertThat(found.state()).isEqualTo(InspectionState.QUARANTINED);
    }

    @Test
    void whatIsFoundAfterTheLetterWasSignedHoldsTheLetterBack() {
        var ours = files.underReview();
        var document = attached(ours);
        release(ours, document, ours.officer(CENTRAL_OFFICER));
        ours.does(CENTRAL_OFFICER, "approve").does(SIGNATORY, "sign");
        database.update(
                "update documents_document set inspection_state = 'QUARANTINED' where document_ref = ?",
                document.documentRef());

        assertThat(ours.refusal(REGISTRAR, Act.draft("transmit"))).isEqualTo("enclosure-quarantined");
    }

    @Test
    void whatNothingHasLookedIntoIsLookedIntoBeforeItsPackageIsGivenOut() {
        var ours = files.underReview();
        var document = attached(ours);
        release(ours, document, ours.officer(CENTRAL_OFFICER));
        ours.does(CENTRAL_OFFICER, "approve").does(SIGNATORY, "sign").does(REGISTRAR, "transmit");
        var exchange = files.node().exchange();
        var request = exchange.messagesOf(ours.caseRef()).stream()
                .filter(message -> !message.incoming())
                .filter(message -> exchange.contentOfSent(message.messageId()).enclosures().stream()
                        .anyMatch(enclosed -> enclosed.content().equals(document.content())))
                .findFirst()
                .orElseThrow()
                .messageId();
        assertThat(WholePackage.bytes(exchange.packageOf(request))).isNotEmpty();
        database.update(
                "update documents_document set inspection_state = null where document_ref = ?", document.documentRef());

        assertThat(catchThrowableOfType(DocumentRefused.class, () -> exchange.packageOf(request)))
                .hasMessage("document-quarantined");
        assertThat(files.node().documents().get(document.documentRef()).quarantined())
                .isTrue();
    }
}
