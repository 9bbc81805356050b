package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Isolation;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.bytes.ByteStore;
import org.rogatory.exchange.TextSealer;
import org.rogatory.exchange.WholePackage;
import org.rogatory.identity.Officer;
import org.rogatory.markings.SpillOutcome;
import org.rogatory.markings.SpillView;
import org.rogatory.markings.Spills;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is marked too high is taken away from everybody at once, and erased or given back by two persons. */
@EngineTest
class SpillsProcessTest {

    private static final Officer HEAD_UZ = Desk.officer(HEAD, "UZ");
    private static final Officer ADMIN_UZ = Desk.officer(ADMINISTRATOR, "UZ");
    private static final Officer OFFICER_UZ = Desk.officer(CENTRAL_OFFICER, "UZ");

    private final Files files;
    private final Spills spills;
    private final Deliberation deliberation;
    private final ByteStore store;
    private final TextSealer sealer;
    private final JdbcClient jdbc;

    @Autowired
    SpillsProcessTest(
            Files files,
            Spills spills,
            Deliberation deliberation,
            ByteStore store,
            TextSealer sealer,
            JdbcClient jdbc) {
        this.files = files;
        this.spills = spills;
        this.deliberation = deliberation;
        this.store = store;
        this.sealer = sealer;
        this.jdbc = jdbc;
    }

    private static String refused(ThrowingCallable act) {
        var refusal = catchThrowableOfType(Refusal.class, act);
        return refusal == null ? "admitted" : refusal.code();
    }

    private DocumentView attached(Desk desk) {
        var content = new ByteArrayInputStream((desk.caseRef() + " synthetic").getBytes(StandardCharsets.UTF_8));
        var document = files.node()
                .documents()
                .attach(
                        NewAttachment.of(desk.caseRef(), "court_order", "secret-name.pdf", null),
                        content,
                        desk.officer(CENTRAL_OFFICER));
        files.node().pass(Duration.ofMinutes(1));
        return document;
    }

    private SpillView spill(Desk desk) {
        return spills.page(ListPlace.START, HEAD_UZ).lines().stream()
                .filter(found -> found.caseRef().equals(desk.caseRef()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> told(Officer officer, String spillId) {
        return files.node().notices().unreadOf(officer).stream()
                .filter(notice -> notice.reference().equals(spillId))
                .map(NoticeView::code)
                .toList();
    }

    private DocumentView now(DocumentView document) {
        return files.node().documents().get(document.documentRef());
    }

    private void report(DocumentView document) {
        spills.report(document.caseRef(), document.documentRef(), OFFICER_UZ);
    }

    private void opensForNobody(Desk desk, DocumentView document) {
        assertThat(catchThrowableOfType(
                        DocumentRefused.class, () -> files.node().documents().open(document.documentRef())))
                .isNotNull();
        for (var reader : List.of(OFFICER_UZ, HEAD_UZ)) {
            assertThat(refused(() -> deliberation.document(desk.file(), document.documentRef(), reader)))
                    .startsWith("document-");
        }
    }

    @Test
    void isIsolatedAtOnceAndTravelsNowhere() {
        var ours = files.underReview();
        var document = attached(ours);
        report(document);
        report(document);

        opensForNobody(ours, document);
        assertThat(refused(() -> deliberation.document(ours.file(), document.documentRef(), HEAD_UZ)))
                .isEqualTo("document-isolated");
        assertThat(now(document).isolation()).isEqualTo(Isolation.ISOLATED);
        assertThat(now(document).name()).doesNotContain("secret-name");
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("approve"))).isEqualTo("enclosure-isolated");
        assertThat(ours.verbs()).filteredOn("isolate_document"::equals).hasSize(1);
        assertThat(spill(ours).open()).isTrue();

        decide(ours, SpillOutcome.LIFT);
        assertThat(now(document).name()).isEqualTo("secret-name.pdf");
        ours.does(CENTRAL_OFFICER, "approve").does(SIGNATORY, "sign").does(REGISTRAR, "transmit");
        assertThat(files.node().documents().ofCase(ours.partner().caseRef()))
                .extracting(DocumentView::name)
                .contains("secret-name.pdf");
    }

    private void decide(Desk desk, SpillOutcome outcome) {
        var id = spill(desk).spillId();
        spills.propose(id, outcome, ADMIN_UZ);
        spills.confirm(id, outcome, HEAD_UZ);
        spills.confirm(id, outcome, HEAD_UZ);
    }

    @Test
    void whoReadsTheListLeavesTheTraceOfTheFilesTold() {
        var ours = files.underReview();
        report(attached(ours));
        spills.page(ListPlace.START, HEAD_UZ);
        assertThat(jdbc.sql("select details from audit_entry where action = 'cases.list' and actor = ?"
                                + " order by id desc limit 1")
                        .param(HEAD_UZ.username())
                        .query(String.class)
                        .single())
                .startsWith("shown=")
                .contains(ours.caseRef());
        decide(ours, SpillOutcome.LIFT);
    }

    @Test
    void whatIsErasedIsGoneAndItsRowTellsNothing() {
        var ours = files.underReview();
        var document = attached(ours);
        var address = document.content().address();
        report(document);
        assertThat(store.exists(address)).isTrue();
        decide(ours, SpillOutcome.ERASE);

        assertThat(store.exists(address)).isFalse();
        opensForNobody(ours, document);
        var left = now(document);
        assertThat(left.isolation()).isEqualTo(Isolation.ERASED);
        assertThat(left.size()).isZero();
        assertThat(left.name()).doesNotContain("secret-name");
        assertThat(left.finalSha256()).isEmpty();
        assertThat(ours.verbs()).contains("isolate_document", "erase_document");
        assertThat(refused(() -> report(document))).isEqualTo("document-erased");

        ours.does(CENTRAL_OFFICER, "approve").does(SIGNATORY, "sign").does(REGISTRAR, "transmit");
        assertThat(files.node().documents().ofCase(ours.partner().caseRef()))
                .extracting(DocumentView::kind)
                .doesNotContain("court_order");
    }

    @Test
    void whatLeftBeforeIsGivenOutNoMore() {
        var ours = files.underReview();
        var document = attached(ours);
        ours.does(CENTRAL_OFFICER, "approve").does(SIGNATORY, "sign").does(REGISTRAR, "transmit");
        var exchange = files.node().exchange();
        var sent = exchange.messagesOf(ours.caseRef()).stream()
                .filter(message -> !message.incoming())
                .findFirst()
                .orElseThrow()
                .messageId();
        assertThat(WholePackage.bytes(exchange.packageOf(sent))).isNotEmpty();
        report(document);
        assertThat(catchThrowableOfType(DocumentRefused.class, () -> exchange.packageOf(sent)))
                .isNotNull();
        decide(ours, SpillOutcome.ERASE);
        assertThat(catchThrowableOfType(DocumentRefused.class, () -> exchange.filesOf(sent)))
                .isNotNull();
    }

    @Test
    void whatIsTakenAwayWhileItIsSealedStaysHereUntilItIsGivenBack() {
        var ours = files.underReview();
        var document = attached(ours);
        ours.does(CENTRAL_OFFICER, "approve").does(SIGNATORY, "sign").only(REGISTRAR, Act.draft("transmit"));
        var request = ours.messages().get(0).messageId();
        sealer.whileSealing(() -> report(document));
        var exchange = files.node().exchange();
        assertThat(catchThrowableOfType(DocumentRefused.class, () -> exchange.packageOf(request)))
                .isNotNull();
        decide(ours, SpillOutcome.LIFT);
        files.node().jobs().drain();
        assertThat(ours.status()).isEqualTo("delivered");
    }

    @Test
    void aLetterThatListsWhatWasErasedIsNeitherSignedNorSent() {
        var ours = files.underReview();
        var document = attached(ours);
        ours.does(CENTRAL_OFFICER, "approve");
        report(document);
        assertThat(ours.refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("enclosure-isolated");
        decide(ours, SpillOutcome.ERASE);
        assertThat(ours.refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("enclosure-after-letter");
    }

    @Test
    void theSameContentInTheSameFileGoesWithIt() {
        var ours = files.underReview();
        var document = attached(ours);
        var twin = attached(ours);
        report(document);
        report(twin);
        opensForNobody(ours, twin);
        decide(ours, SpillOutcome.ERASE);
        assertThat(now(twin).isolation()).isEqualTo(Isolation.ERASED);
        assertThat(store.exists(twin.content().address())).isFalse();
    }

    @Test
    void onlyTheHeadAndAnAdministratorTogetherDecide() {
        var ours = files.underReview();
        report(attached(ours));
        var id = spill(ours).spillId();
        for (var stranger : List.of(
                OFFICER_UZ, Desk.officer(DRAFTER, "UZ"), Desk.officer(HEAD, "KZ"), Desk.officer(ADMINISTRATOR, "KZ"))) {
            assertThat(refused(() -> spills.read(id, stranger))).isEqualTo("not-found");
            assertThat(refused(() -> spills.propose(id, SpillOutcome.ERASE, stranger)))
                    .isEqualTo("not-found");
        }
        assertThat(refused(() -> spills.confirm(id, SpillOutcome.ERASE, HEAD_UZ)))
                .isEqualTo("changed-meanwhile");
        assertThat(told(HEAD_UZ, id)).containsExactly("document_isolated");
        spills.propose(id, SpillOutcome.ERASE, ADMIN_UZ);
        assertThat(told(HEAD_UZ, id)).containsExactlyInAnyOrder("document_isolated", "spill_proposed");
        var both = new Officer(ADMIN_UZ.username(), "", "UZ", HEAD_UZ.authority(), EnumSet.of(HEAD, ADMINISTRATOR));
        var second = new Officer("admin2.uz", "", "UZ", HEAD_UZ.authority(), Set.of(ADMINISTRATOR));
        var standingIn = second.inPlaceOf(List.of(HEAD_UZ));
        assertThat(standingIn.has(HEAD)).isTrue();
        for (var barred : List.of(ADMIN_UZ, both, second, standingIn)) {
            assertThat(spills.read(id, barred).confirms()).isFalse();
            assertThat(refused(() -> spills.confirm(id, SpillOutcome.ERASE, barred)))
                    .isEqualTo("four-eyes-spill");
        }
        assertThat(refused(() -> spills.confirm(id, SpillOutcome.LIFT, HEAD_UZ)))
                .isEqualTo("changed-meanwhile");
        spills.confirm(id, SpillOutcome.ERASE, HEAD_UZ);
        assertThat(refused(() -> spills.propose(id, SpillOutcome.LIFT, HEAD_UZ)))
                .isEqualTo("wrong-status");
    }
}
