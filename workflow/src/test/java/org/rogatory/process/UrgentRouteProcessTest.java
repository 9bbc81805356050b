package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.DeadlineKind;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.mla.incoming.OralRequests.OralRequest;
import org.rogatory.mla.incoming.PaperRequests.PaperRequest;
import org.rogatory.notices.NoticeView;
import org.rogatory.tasks.OpenTask;
import org.springframework.beans.factory.annotation.Autowired;

/** Requests made orally or by INTERPOL before they are written, and what is urgent. */
@EngineTest
class UrgentRouteProcessTest {

    private final Files files;

    UrgentRouteProcessTest(@Autowired Files files) {
        this.files = files;
    }

    private LocalDateTime now(String zone) {
        return LocalDateTime.ofInstant(files.node().clock().instant().minusSeconds(60), java.time.ZoneId.of(zone));
    }

    private OralRequest asked(@Nullable String number, String instrument, @Nullable String agreement) {
        return new OralRequest(
                "UZ",
                "UZ-GPO",
                number,
                "oral",
                now("Asia/Almaty"),
                "Duty prosecutor (synthetic)",
                List.of(instrument),
                List.of("bank_records"),
                "A transfer leaves the account tonight.",
                agreement,
                null,
                null);
    }

    @Test
    void whatWasAskedUnderThisNumberAlreadyIsShownAndIsNoWrittenConfirmation() {
        var clerk = Desk.officer(REGISTRAR, "KZ");
        var number = "UZ " + java.util.UUID.randomUUID();
        var first = files.node().oral().receive(asked(number, "UNTOC", "Exchange of notes (synthetic)"), clerk);
        var again = asked(number, "UNTOC", "Exchange of notes (synthetic)");
        var refused =
                catchThrowableOfType(Refusal.class, () -> files.node().oral().receive(again, clerk));
        assertThat(refused.code()).isEqualTo("probably-registered");
        assertThat(refused.parameters()).containsEntry("cases", first.caseRef());
        assertThat(files.node().oral().alike(again, clerk).files()).hasSize(1);

        var seen = new OralRequest(
                again.requesting(),
                again.counterpartAuthority(),
                number,
                again.channel(),
                again.time(),
                again.contact(),
                again.legalBasis(),
                again.assistance(),
                again.facts(),
                again.agreement(),
                null,
                true);
        assertThat(files.node().oral().receive(seen, clerk).caseRef()).isNotEqualTo(first.caseRef());
    }

    @Test
    void aWayThatNoTreatyKnowsIsRefused() {
        var asked = asked(null, "KZ-UZ-1997", null);
        var byPigeon = new OralRequest(
                asked.requesting(),
                asked.counterpartAuthority(),
                null,
                "pigeon",
                asked.time(),
                asked.contact(),
                asked.legalBasis(),
                asked.assistance(),
                asked.facts(),
                null,
                null,
                null);
        var refused = catchThrowableOfType(
                Refusal.class, () -> files.node().oral().receive(byPigeon, Desk.officer(REGISTRAR, "KZ")));
        assertThat(refused.code()).isEqualTo("unknown-channel");
    }

    Desk oral(@Nullable String number, String instrument) {
        var asked = asked(number, instrument, "Exchange of notes of 12 March 2024 (synthetic)");
        var file = files.node().oral().receive(asked, Desk.officer(REGISTRAR, "KZ"));
        files.node().jobs().drain();
        return new Desk(files.node(), file.caseRef());
    }

    private DeadlineView confirmation(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> deadline.ruleKey().equals("treaty_oral_confirm"))
                .findFirst()
                .orElseThrow();
    }

    private static ActDraft assign() {
        return Act.draft("assign_execution").authority("KZ-UNIT-1");
    }

    private Desk assigned(Desk oral) {
        return Files.underReview(oral)
                .does(CENTRAL_OFFICER, Act.draft("accept").internalText("The basis was told by telephone (synthetic)."))
                .does(HEAD, assign());
    }

    @Test
    void anOralRequestOpensAnUrgentFileThatWaitsForItsWriting() {
        var theirs = oral(null, "UNTOC");
        assertThat(theirs.file().marks().urgent()).isTrue();
        assertThat(theirs.verbs()).contains("receive", "record_oral_request");
        assertThat(confirmation(theirs).kind()).isEqualTo(DeadlineKind.SYSTEM);
        assertThat(confirmation(theirs).running()).isTrue();
        assertThat(files.node().tasks().ofCase(theirs.caseRef()))
                .singleElement()
                .matches(OpenTask::urgent);

        files.node().pass(Duration.ofHours(80));
        files.node().jobs().ring();
        assertThat(confirmation(theirs).status()).isEqualTo(DeadlineStatus.PASSED);
        assertThat(files.node().notices().unreadOf(theirs.officer(REGISTRAR)))
                .filteredOn(notice -> notice.reference().equals(theirs.caseRef()))
                .hasSize(1);
    }

    @Test
    void anOralRequestIsRefusedWhereTheInstrumentIsNotKnownToAdmitIt() {
        assertThat(refusal(asked(null, "KZ-UZ-1997", "any"))).isEqualTo("advance-not-admitted");
        assertThat(refusal(asked(null, "UNTOC", null))).isEqualTo("agreement-missing");
    }

    private String refusal(OralRequest asked) {
        var refused = catchThrowableOfType(
                Refusal.class, () -> files.node().oral().receive(asked, Desk.officer(REGISTRAR, "KZ")));
        return refused.code();
    }

    @Test
    void executionBeginsOnlyOnceTheRequestIsWritten() {
        var theirs = assigned(oral(null, "UNTOC"));
        assertThat(theirs.refusal(EXECUTOR, Files.begun())).isEqualTo("written-confirmation-awaited");

        theirs.does(REGISTRAR, Act.draft("record_written_confirmation").reference("UZ 15/2-88"));
        assertThat(confirmation(theirs).status()).isEqualTo(DeadlineStatus.MET);
        assertThat(theirs.file().counterpartRef()).isEqualTo("UZ 15/2-88");
        assertThat(theirs.does(EXECUTOR, Files.begun()).status()).isEqualTo("in_execution");
        assertThat(theirs.refusal(
                        REGISTRAR, Act.draft("record_written_confirmation").reference("again")))
                .isEqualTo("wrong-status");
    }

    @Test
    void theWrittenRequestFindsItsOralOneByTheNumberThatWasTold() {
        var ours = files.requestOfUzbekistanToKazakhstan();
        var theirs = assigned(oral(ours.caseRef(), "UNTOC"));
        Files.signed(ours).does(REGISTRAR, "transmit");

        assertThat(ours.partner().caseRef()).isEqualTo(theirs.caseRef());
        assertThat(theirs.verbs()).contains("record_written_confirmation");
        assertThat(theirs.items()).hasSize(2);
        assertThat(theirs.file().byHand()).isFalse();
        assertThat(ours.file().counterpartRef()).isEqualTo(theirs.caseRef());
        theirs.does(EXECUTOR, Files.begun());
        assertThat(theirs.status()).isEqualTo("in_execution");
    }

    @Test
    @OnBothDatabases
    void aWrittenRequestWithItsOwnFileIsJoinedByHand() {
        var theirs = oral(null, "UNTOC");
        var ours = files.transmitted();
        var separate = ours.partner().does(REGISTRAR, "register");
        theirs.does(REGISTRAR, "register");
        theirs.does(REGISTRAR, Act.draft("record_written_confirmation").reference(separate.caseRef()));

        assertThat(separate.status()).isEqualTo("joined");
        assertThat(separate.running()).isFalse();
        assertThat(ours.partner().caseRef()).isEqualTo(theirs.caseRef());
        assertThat(ours.file().counterpartRef()).isEqualTo(theirs.caseRef());
        assertThat(files.node().documents().ofCase(theirs.caseRef())).isNotEmpty();

        Files.inExecution(theirs.does(HEAD, Files.review(theirs, "central_officer.kz")));
        theirs.items().forEach(item -> Files.execute(theirs, item.itemRef()));
        Files.answered(theirs.does(EXECUTOR, "record_execution"));
        assertThat(ours.status()).isEqualTo("answered");
    }

    @Test
    void anotherOralRequestIsNoWrittenOne() {
        var theirs = oral(null, "UNTOC");
        var other = oral(null, "UNTOC");
        assertThat(theirs.refusal(
                        REGISTRAR, Act.draft("record_written_confirmation").reference(other.caseRef())))
                .isEqualTo("not-a-written-request");
        assertThat(other.status()).isEqualTo("received");
    }

    @Test
    @OnBothDatabases
    void aWrittenRequestOnPaperJoinsByItsNumberToo() {
        var theirs = oral("UZ 15/2-77", "UNTOC");
        var content = Contents.bankRecordsAndWitness();
        var paper = new PaperRequest(content, "UZ", "UZ-GPO", "UZ 15/2-77", null, null);
        var file = files.node().paper().receive(paper, null, Desk.officer(REGISTRAR, "KZ"));
        assertThat(file.caseRef()).isEqualTo(theirs.caseRef());
        assertThat(confirmation(theirs).status()).isEqualTo(DeadlineStatus.MET);
        assertThat(theirs.file().byHand()).isTrue();
    }

    /** The Convention on cybercrime lets execution begin before the writing (articles 25(3) and 27(9)). */
    @Test
    void whatWasBegunOnAnUnconfirmedRequestIsLookedInto() {
        var theirs = byInterpolUnderTheCybercrimeConvention();
        theirs.does(EXECUTOR, Files.start(theirs.items().get(0).itemRef()));
        assertThat(codes(theirs)).doesNotContain("held_review");

        files.node().pass(Duration.ofHours(80));
        files.node().jobs().ring();
        assertThat(codes(theirs)).contains("held_review");
        assertThat(theirs.offers(CENTRAL_OFFICER, "record_release")).isTrue();
    }

    private Desk byInterpolUnderTheCybercrimeConvention() {
        var asked = new OralRequest(
                "GE",
                "GE-PO",
                null,
                "interpol",
                now("Asia/Yerevan"),
                "Bureau of Tbilisi (synthetic)",
                List.of("ETS-185"),
                List.of("bank_records"),
                "A transfer leaves the account tonight.",
                null,
                null,
                null);
        var file = files.node().oral().receive(asked, Desk.officer(REGISTRAR, "AM"));
        files.node().jobs().drain();
        var theirs = new Desk(files.node(), file.caseRef());
        return theirs.does(REGISTRAR, "register")
                .does(HEAD, Files.review(theirs, "central_officer.am"))
                .does(CENTRAL_OFFICER, Act.draft("accept").internalText("The Convention applies (synthetic)."))
                .does(HEAD, Act.draft("assign_execution").authority("AM-UNIT-1"))
                .does(EXECUTOR, Files.begun());
    }

    private List<String> codes(Desk desk) {
        return files.node().notices().unreadOf(desk.officer(HEAD)).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    @Test
    void ourOwnOralRequestIsRecordedAndConfirmedByTheTransmission() {
        var ours = files.requestOfUzbekistanToKazakhstan();
        var spoke = Act.draft("record_oral_request")
                .kind("oral")
                .spoke(now("Asia/Tashkent"), "Duty officer in Astana (synthetic)");
        assertThat(ours.refusal(DRAFTER, spoke)).isEqualTo("agreement-missing");
        ours.does(DRAFTER, spoke.internalText("Exchange of notes of 12 March 2024 (synthetic)"));
        assertThat(confirmation(ours).running()).isTrue();
        assertThat(ours.refusal(DRAFTER, spoke)).isEqualTo("wrong-status");

        Files.signed(ours).does(REGISTRAR, "transmit");
        assertThat(confirmation(ours).status()).isEqualTo(DeadlineStatus.MET);
    }
}
