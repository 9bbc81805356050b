package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.AUDITOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.REGISTRAR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentOriginals;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.Original;
import org.rogatory.identity.Officer;
import org.rogatory.transmission.Originals;
import org.rogatory.transmission.Originals.Described;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The paper beside the document: where it is, how long it is, whether it follows or goes back. */
@EngineTest
class OriginalsProcessTest {

    private static final Officer STRANGER = Desk.officer(REGISTRAR, "KZ");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);

    private final Files files;
    private final Originals originals;
    private final DocumentOriginals kept;
    private final JdbcClient jdbc;

    @Autowired
    OriginalsProcessTest(Files files, Originals originals, DocumentOriginals kept, JdbcClient jdbc) {
        this.files = files;
        this.originals = originals;
        this.kept = kept;
        this.jdbc = jdbc;
    }

    private static DocumentView added(Desk desk, Officer officer) {
        var content = new ByteArrayInputStream("order (synthetic)".getBytes(StandardCharsets.UTF_8));
        return desk.node()
                .documents()
                .attach(NewAttachment.of(desk.caseRef(), "court_order", "order.pdf", null), content, officer);
    }

    private static Original original(@Nullable Integer first, @Nullable Integer last, @Nullable Integer sheets) {
        return new Original(
                "Case 14-4 (made up)",
                "volume 2",
                first,
                last,
                sheets,
                2,
                true,
                true,
                true,
                false,
                null,
                false,
                null,
                null);
    }

    /** Without annexes. */
    private static Original lying(int first, int last, int sheets) {
        return new Original(null, null, first, last, sheets, null, false, false, false, false, null, false, null, null);
    }

    private static Original back(boolean goes, @Nullable LocalDate by, @Nullable LocalDate on) {
        return new Original(null, null, null, null, 25, null, false, false, false, false, null, goes, by, on);
    }

    private static Original ahead(boolean follows, @Nullable LocalDate on) {
        return new Original(null, null, null, null, 25, null, false, false, false, follows, on, false, null, null);
    }

    private String refused(DocumentView document, Original original, Officer officer) {
        return refused(document, new Described(original, null), officer);
    }

    private String refused(DocumentView document, Described described, Officer officer) {
        var refusal = catchThrowableOfType(
                Refusal.class,
                () -> originals.describe(document.caseRef(), document.documentRef(), described, officer));
        return refusal == null
                ? "admitted"
                : refusal.code() + " " + refusal.parameters().getOrDefault("field", "");
    }

    @Test
    void whereThePaperIsIsKeptUnderTheKeyOfTheFile() {
        var desk = files.underReview();
        var officer = desk.officer(CENTRAL_OFFICER);
        var document = added(desk, officer);
        assertThat(document.original()).isEqualTo(Original.NONE);

        assertThat(refused(document, original(12, 37, 25), officer)).isEqualTo("admitted");

        var shown = originals.document(desk.caseRef(), document.documentRef(), officer);
        assertThat(shown.original()).isEqualTo(original(12, 37, 25));
        assertThat(jdbc.sql("select paper_file from documents_document where document_ref = ?")
                        .param(document.documentRef())
                        .query(String.class)
                        .single())
                .doesNotContain("14-4");
        assertThat(refused(document, new Described(original(1, 2, 2), document.version()), officer))
                .startsWith("changed-meanwhile");
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        var desk = files.underReview();
        var officer = desk.officer(CENTRAL_OFFICER);
        var document = added(desk, officer);
        assertThat(refused(document, original(37, 12, 25), officer)).isEqualTo("sheets-backward lastSheet");
        assertThat(refused(document, original(null, 12, 25), officer)).isEqualTo("field-missing firstSheet");
        assertThat(refused(document, original(12, 30, 25), officer)).isEqualTo("sheets-not-in-place lastSheet");
        assertThat(refused(document, lying(12, 37, 25), officer)).isEqualTo("sheets-not-in-place lastSheet");
        assertThat(refused(document, lying(12, 36, 25), officer)).isEqualTo("admitted");
        assertThat(refused(document, original(1, 2, 0), officer)).isEqualTo("sheets-implausible sheets");
        assertThat(refused(document, ahead(false, TODAY), officer)).isEqualTo("original-follows-not followedOn");
        assertThat(refused(document, ahead(true, TODAY.plusDays(1)), officer)).isEqualTo("day-in-future followedOn");
        assertThat(refused(document, back(false, null, TODAY), officer)).isEqualTo("original-stays returnedOn");
        assertThat(refused(document, back(true, null, TODAY.plusDays(1)), officer))
                .isEqualTo("day-in-future returnedOn");
        assertThat(refused(document, back(true, TODAY.plusDays(30), null), officer))
                .isEqualTo("admitted");
    }

    @Test
    void strangersFindNoDocumentAndOnlookersWriteNothingDown() {
        var desk = files.underReview();
        var officer = desk.officer(CENTRAL_OFFICER);
        var document = added(desk, officer);
        var onlooker = new Officer(
                officer.username(), officer.displayName(), officer.state(), officer.authority(), Set.of(AUDITOR));
        desk.node().cases().grant(desk.caseRef(), officer.authority(), Set.of(AUDITOR));
        assertThat(refused(document, Original.of(3), STRANGER)).startsWith("not-found");
        assertThat(refused(document, Original.of(3), onlooker)).startsWith("role");
        var other = files.underReview();
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> originals.document(other.caseRef(), document.documentRef(), officer))
                        .code())
                .isEqualTo("not-found");
    }

    @Test
    @OnBothDatabases
    void originalsThatMustGoBackAreOpenUntilTheyWentOrHaveADay() {
        var desk = files.underReview();
        var officer = desk.officer(CENTRAL_OFFICER);
        var document = added(desk, officer);
        assertThat(kept.neitherReturnedNorDated(desk.caseRef())).isEmpty();
        refused(document, back(true, null, null), officer);
        assertThat(kept.neitherReturnedNorDated(desk.caseRef())).hasSize(1);
        refused(document, back(true, TODAY.plusDays(10), null), officer);
        assertThat(kept.neitherReturnedNorDated(desk.caseRef())).isEmpty();
        refused(document, back(true, null, null), officer);
        refused(document, back(true, null, TODAY), officer);
        assertThat(kept.neitherReturnedNorDated(desk.caseRef())).isEmpty();
    }

    /** By the refusal itself: nothing on the way takes it for a fault of the database. */
    @Test
    void aDocumentThatIsNotThereIsRefusedAsUnknown() {
        var documents = files.node().documents();
        var refused = catchThrowableOfType(DocumentRefused.class, () -> documents.get("nothing"));
        assertThat(refused.code()).isEqualTo("document-unknown");
    }

    @Test
    void aCopyAheadIsAwaitedUntilItsOriginalCame() {
        assertThat(ahead(true, null).awaited()).isTrue();
        assertThat(ahead(true, TODAY).awaited()).isFalse();
        assertThat(Original.NONE.awaited()).isFalse();
    }
}
