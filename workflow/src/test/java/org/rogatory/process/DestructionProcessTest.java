package org.rogatory.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rogatory.identity.Role.AUDITOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.process.Shelf.CHIEF;
import static org.rogatory.process.Shelf.CLERK;
import static org.rogatory.process.Shelf.COMMISSION;
import static org.rogatory.process.Shelf.DAY;
import static org.rogatory.process.Shelf.end;
import static org.rogatory.process.Shelf.filing;
import static org.rogatory.process.Shelf.refusal;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.archive.ActKind;
import org.rogatory.archive.ActStatus;
import org.rogatory.archive.ArchiveQuery;
import org.rogatory.archive.ArchiveState;
import org.rogatory.archive.ArchivedFile;
import org.rogatory.archive.HoldReason;
import org.rogatory.archive.MemberAnswer;
import org.rogatory.archive.NewAct;
import org.rogatory.archive.NewHold;
import org.rogatory.audit.AuditEntry;
import org.rogatory.cases.AuditFilter;
import org.rogatory.cases.StateTrail;
import org.rogatory.documents.NewAttachment;
import org.rogatory.persons.UnreadableSecret;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A file on its way out of the archive: nothing is destroyed but by an act of many hands. */
@EngineTest
class DestructionProcessTest {

    private final Shelf shelf;
    private final StateTrail trail;
    private final JdbcClient jdbc;

    @Autowired
    DestructionProcessTest(Shelf shelf, StateTrail trail, JdbcClient jdbc) {
        this.shelf = shelf;
        this.trail = trail;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void accounts() {
        shelf.accountsStand();
    }

    @Test
    void aHoldKeepsAFileUntilTwoHaveLiftedIt() {
        var caseRef = shelf.closed();
        shelf.later();
        var act = shelf.approved(caseRef);
        assertThat(refusal(() -> shelf.holds().hold(caseRef, new NewHold(HoldReason.OTHER, "5-1", DAY, " "), CHIEF)))
                .isEqualTo("field-missing");
        assertThat(refusal(() -> shelf.holds().hold(caseRef, new NewHold(HoldReason.COURT, "none", DAY, null), CHIEF)))
                .isEqualTo("archive-decision");
        var hold = shelf.holds().hold(caseRef, new NewHold(HoldReason.OTHER, "5-1/31", DAY, "Synthetic words."), CHIEF);
        assertThat(refusal(() -> shelf.acts().execute(act.actId(), CLERK))).isEqualTo("archive-held");
        assertThat(refusal(() -> shelf.proposed(caseRef))).isEqualTo("archive-held");
        assertThat(shelf.holds().of(caseRef, CLERK))
                .singleElement()
                .satisfies(shown -> assertThat(shown.words()).isEqualTo("Synthetic words."));

        refusesToLift("wrong-status", caseRef, hold.holdId());
        shelf.holds().ask(caseRef, hold.holdId(), CHIEF);
        assertThat(shelf.told(CHIEF, caseRef)).contains("hold_lift_asked");
        refusesToLift("archive-four-eyes", caseRef, hold.holdId());
        shelf.holds().lift(caseRef, hold.holdId(), Desk.officer(SIGNATORY, "UZ"));
        assertThat(shelf.kept(caseRef).held()).isFalse();
        assertThat(shelf.acts().execute(act.actId(), CLERK).status()).isEqualTo(ActStatus.EXECUTED);
        assertThat(refusal(() -> shelf.holds().hold(caseRef, new NewHold(HoldReason.COURT, "5-2", DAY, null), CHIEF)))
                .isEqualTo("archive-destroyed");
        assertThat(shelf.holds().of(caseRef, CLERK))
                .singleElement()
                .satisfies(shown -> assertThat(shown.words()).isNull());
    }

    private void refusesToLift(String code, String caseRef, String holdId) {
        assertThat(refusal(() -> shelf.holds().lift(caseRef, holdId, CHIEF))).isEqualTo(code);
        assertThat(refusal(() -> shelf.holds().lift(caseRef, holdId, CLERK))).isEqualTo("role");
        if ("archive-four-eyes".equals(code)) {
            var lent = CLERK.inPlaceOf(List.of(CHIEF));
            assertThat(refusal(() -> shelf.holds().lift(caseRef, holdId, lent))).isEqualTo("role");
        }
    }

    @Test
    @OnBothDatabases
    void aFileOnWhichWorkGoesOnAgainIsNotDestroyed() {
        var caseRef = shelf.closed();
        shelf.later();
        var act = shelf.approved(caseRef);
        jdbc.sql("update cases_file set closed_at = null where case_ref = ?")
                .param(caseRef)
                .update();
        assertThat(refusal(() -> shelf.acts().execute(act.actId(), CLERK))).isEqualTo("archive-at-work");
        assertThat(shelf.kept(caseRef).state()).isEqualTo(ArchiveState.CLOSED);
    }

    @Test
    @OnBothDatabases
    void norIsOneWithAHoldThatItsMarkDoesNotTell() {
        var caseRef = shelf.closed();
        shelf.later();
        var act = shelf.approved(caseRef);
        var hold = hold(caseRef);
        jdbc.sql("update archive_file set held = false where case_ref = ?")
                .param(caseRef)
                .update();
        assertThat(refusal(() -> shelf.acts().execute(act.actId(), CLERK))).isEqualTo("archive-held");
        assertThat(shelf.kept(caseRef).state()).isEqualTo(ArchiveState.CLOSED);
        lift(caseRef, hold);
        assertThat(shelf.acts().execute(act.actId(), CLERK).status()).isEqualTo(ActStatus.EXECUTED);
    }

    @Test
    @OnBothDatabases
    void onlyWhatMayBeDestroyedEntersAnActAndOnlyWithACommission() {
        var caseRef = shelf.closed();
        assertThat(refusal(() -> shelf.proposed(caseRef))).isEqualTo("archive-term");
        assertThat(refusal(() -> shelf.proposed(shelf.filed()))).isEqualTo("archive-not-closed");
        shelf.later();
        assertThat(refusal(() -> shelf.proposed("UZ-MLA-1999-000001"))).isEqualTo("archive-not-filed");
        var few = new NewAct(
                ActKind.DESTRUCTION,
                "1",
                DAY,
                List.of(caseRef),
                Set.of(COMMISSION.get(0).username()));
        assertThat(refusal(() -> shelf.drafting().propose(few, CLERK))).isEqualTo("archive-commission");
        var own = new NewAct(
                ActKind.DESTRUCTION,
                "1",
                DAY,
                List.of(caseRef),
                Set.of(
                        CLERK.username(),
                        COMMISSION.get(0).username(),
                        COMMISSION.get(1).username()));
        assertThat(refusal(() -> shelf.drafting().propose(own, CLERK))).isEqualTo("archive-commission");
        var unnumbered = new NewAct(ActKind.DESTRUCTION, "none", DAY, List.of(caseRef), Set.of());
        assertThat(refusal(() -> shelf.drafting().propose(unnumbered, CLERK))).isEqualTo("archive-act-number");
        assertThat(refusal(() -> shelf.drafting().propose(Shelf.act(ActKind.DESTRUCTION), CLERK)))
                .isEqualTo("archive-no-files");
        assertThat(shelf.drafting().possible(ActKind.DESTRUCTION, CLERK)).contains(shelf.kept(caseRef));
    }

    @Test
    @OnBothDatabases
    void aHeadApprovesWhatTheWholeCommissionAgreesTo() {
        var caseRef = shelf.closed();
        shelf.later();
        var act = shelf.proposed(caseRef).actId();
        assertThat(COMMISSION)
                .allSatisfy(member -> assertThat(shelf.told(member, act)).containsExactly("archive_commission"));
        assertThat(refusal(() -> shelf.acts().execute(act, CLERK))).isEqualTo("wrong-status");
        shelf.acts().answer(act, MemberAnswer.AGREES, COMMISSION.get(0));
        shelf.acts().answer(act, MemberAnswer.AGREES, COMMISSION.get(0));
        shelf.acts().answer(act, MemberAnswer.AGREES, COMMISSION.get(1));
        assertThat(refusal(() -> shelf.acts().approve(act, CHIEF))).isEqualTo("archive-not-agreed");
        assertThat(refusal(() -> shelf.acts().answer(act, MemberAnswer.AGREES, CHIEF)))
                .isEqualTo("archive-not-member");
        assertThat(shelf.told(CHIEF, act)).isEmpty();
        shelf.acts().answer(act, MemberAnswer.AGREES, COMMISSION.get(2));
        assertThat(shelf.told(CHIEF, act)).containsExactly("archive_agreed");
        assertThat(refusal(() -> shelf.acts().approve(act, COMMISSION.get(1)))).isEqualTo("archive-four-eyes");
        assertThat(refusal(() -> shelf.acts().approve(act, CLERK))).isEqualTo("role");
        shelf.acts().approve(act, CHIEF);
        assertThat(shelf.told(CLERK, act)).containsExactly("archive_settled");
        assertThat(shelf.archive().of(caseRef, CLERK).file().state()).isEqualTo(ArchiveState.CLOSED);
        assertThat(content(new Desk(shelf.files().node(), caseRef)).isObject()).isTrue();
        assertThat(shelf.acts().reject(act, CHIEF).status()).isEqualTo(ActStatus.REJECTED);
        assertThat(refusal(() -> shelf.acts().execute(act, CLERK))).isEqualTo("wrong-status");
        var second = shelf.proposed(caseRef).actId();
        shelf.acts().answer(second, MemberAnswer.OBJECTS, COMMISSION.get(0));
        assertThat(shelf.kept(caseRef).pendingAct()).isNull();
    }

    @Test
    @OnBothDatabases
    void whatIsDestroyedCannotBeReadAnyMoreWhileNumberAndTrailStay() {
        var theirs = Files.answered(shelf.files().executed()).closes(CENTRAL_OFFICER);
        var ours = theirs.partner().closes(CENTRAL_OFFICER);
        var caseRef = ours.caseRef();
        var received = shelf.files().node().exchange().messagesOf(caseRef).stream()
                .filter(message -> message.incoming())
                .toList();
        shelf.archive().file(caseRef, filing(5), CLERK);
        shelf.archive().close(caseRef, end(20), shelf.kept(caseRef).version(), CLERK);
        shelf.later();
        var act = shelf.approved(caseRef);

        shelf.acts().execute(act.actId(), CLERK);

        assertThat(shelf.acts().execute(act.actId(), CLERK).status()).isEqualTo(ActStatus.EXECUTED);
        var node = shelf.files().node();
        assertThat(received).isNotEmpty();
        unreadable(() -> content(ours));
        unreadable(() -> node.timeline().of(caseRef));
        received.forEach(message -> unreadable(() -> node.exchange().contentOfReceived(message.messageId())));
        unreadable(() -> node.documents().ofCase(caseRef));
        assertThat(node.timeline().of(theirs.caseRef())).isNotEmpty();
        assertThat(ours.file().status()).isEqualTo("closed");
        assertThat(shelf.kept(caseRef).destructionAct()).isEqualTo(act.actId());
        assertThat(shelf.books().act(act.actId(), COMMISSION.get(2)).files()).hasSize(1);
        assertThat(traces(caseRef)).contains("archive.destroy", "archive.close", "mla.submit");
        assertThat(shelf.books().page(destroyed(), CHIEF).lines())
                .extracting(ArchivedFile::caseRef)
                .contains(caseRef);
    }

    @Test
    @OnBothDatabases
    void aFileIsNotDestroyedWhileAHeldOneReadsUnderItsKey() {
        var caseRef = shelf.closed();
        var held = shelf.closed();
        var documents = shelf.files().node().documents();
        var wanted = NewAttachment.of(caseRef, "court_order", "shared.pdf", null);
        documents.attach(wanted, new ByteArrayInputStream((caseRef + " shared").getBytes(UTF_8)), CHIEF);
        documents.takeOver(caseRef, held);
        var hold = hold(held);
        shelf.later();
        assertThat(refusal(() -> shelf.proposed(caseRef))).isEqualTo("archive-held");
        lift(held, hold);
        var act = shelf.approved(caseRef).actId();
        var again = hold(held);
        assertThat(refusal(() -> shelf.acts().execute(act, CLERK))).isEqualTo("archive-held");
        assertThat(documents.ofCase(caseRef)).isNotEmpty();
        lift(held, again);
        assertThat(shelf.acts().execute(act, CLERK).status()).isEqualTo(ActStatus.EXECUTED);
    }

    @Test
    void norWhileOneAtWorkReadsUnderItsKey() {
        var caseRef = shelf.closed();
        var atWork = shelf.files().received().caseRef();
        var documents = shelf.files().node().documents();
        var wanted = NewAttachment.of(caseRef, "court_order", "joined.pdf", null);
        documents.attach(wanted, new ByteArrayInputStream((caseRef + " joined").getBytes(UTF_8)), CHIEF);
        documents.takeOver(caseRef, atWork);
        shelf.later();

        assertThat(refusal(() -> shelf.proposed(caseRef))).isEqualTo("archive-shared");
        assertThat(documents.ofCase(atWork)).isNotEmpty();
    }

    private String hold(String caseRef) {
        return shelf.holds()
                .hold(caseRef, new NewHold(HoldReason.COURT, "5-1/34", DAY, null), CHIEF)
                .holdId();
    }

    private void lift(String caseRef, String holdId) {
        shelf.holds().ask(caseRef, holdId, CHIEF);
        shelf.holds().lift(caseRef, holdId, Desk.officer(SIGNATORY, "UZ"));
    }

    private static ArchiveQuery destroyed() {
        return new ArchiveQuery(
                Set.of(ArchiveState.DESTROYED),
                false,
                true,
                "14-1",
                LocalDate.of(2032, 1, 10),
                ArchiveQuery.Place.START);
    }

    private List<String> traces(String caseRef) {
        var far = Instant.parse("2999-01-01T00:00:00Z");
        var asked = new AuditFilter("UZ", "", caseRef, "", Node.START, far, Long.MAX_VALUE);
        return trail.page(asked, Desk.officer(AUDITOR, "UZ")).lines().stream()
                .map(AuditEntry::action)
                .toList();
    }

    private static JsonNode content(Desk ours) {
        return ours.node().outgoing().content(ours.file(), CHIEF);
    }

    private static void unreadable(Runnable read) {
        assertThatExceptionOfType(UnreadableSecret.class).isThrownBy(read::run);
    }
}
