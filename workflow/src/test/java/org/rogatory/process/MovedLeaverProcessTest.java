package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.Leaving.HEAD_KZ;
import static org.rogatory.process.Leaving.LEAVER;
import static org.rogatory.process.Leaving.RECEIVER;
import static org.rogatory.process.Leaving.SECOND;
import static org.rogatory.process.OwnPart.own;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.access.ReservedReaders;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts.Thing;
import org.rogatory.handover.HandoverReason;
import org.rogatory.handover.Handovers;
import org.rogatory.handover.Signing.Outcome;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.NewEntry;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.registers.Registers;
import org.rogatory.resolutions.HeldPart;
import org.rogatory.resolutions.HeldResolutions;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.Resolutions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom an issuer of identities has moved hands his files over at the authority he has left, to its people. */
@EngineTest
class MovedLeaverProcessTest {

    private static final String NEW = "KZ-MOJ";
    private static final Officer NEW_HEAD = new Officer("head.kz.kz-moj", "Testova", "KZ", NEW, Set.of(Role.HEAD));

    private static final Officer MOVED =
            new Officer(LEAVER.username(), LEAVER.displayName(), "KZ", NEW, LEAVER.roles());

    private final Leaving leaving;
    private final ReservedReaders readers;
    private final Registers registers;
    private final Resolutions resolutions;
    private final HeldResolutions orders;
    private final JdbcClient jdbc;
    private final List<String> since = new ArrayList<>();

    @Autowired
    MovedLeaverProcessTest(
            Leaving leaving,
            ReservedReaders readers,
            Registers registers,
            Resolutions resolutions,
            HeldResolutions orders,
            JdbcClient jdbc) {
        this.leaving = leaving;
        this.readers = readers;
        this.registers = registers;
        this.resolutions = resolutions;
        this.orders = orders;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void accounts() {
        leaving.accountsAre();
    }

    @AfterEach
    void nothingIsLeft() {
        List.of(LEAVER, SECOND).forEach(officer -> serves(officer, "KZ-GPO"));
        has(Role.CENTRAL_OFFICER);
        since.forEach(caseRef -> lies(caseRef, "KZ-GPO"));
        List.of("person:", "reader:")
                .forEach(name -> jdbc.sql("delete from cases_access where principal = ?")
                        .param(name + LEAVER.username())
                        .update());
        jdbc.sql("delete from cases_reserved_reader where username = ?")
                .param(LEAVER.username())
                .update();
        leaving.nothingIsLeft();
    }

    private void lies(String caseRef, String authority) {
        jdbc.sql("update cases_file set authority = ?, unit = ? where case_ref = ?")
                .params(authority, authority, caseRef)
                .update();
    }

    /** The file lies at the authority he serves now. */
    private Desk since(Desk file) {
        since.add(file.caseRef());
        lies(file.caseRef(), NEW);
        return file;
    }

    private Desk opened() {
        var file = leaving.files().received();
        leaving.access(LEAVER, file, "standard");
        return file;
    }

    private Desk reserved() {
        var file = leaving.files().received();
        var thing = new Thing(ReservedPart.FILE, file.caseRef());
        readers.reserve(file.caseRef(), () -> thing, Set.of(LEAVER.username()), HEAD_KZ);
        return file;
    }

    private boolean sees(Desk file) {
        var scope = AccessScope.of(MOVED);
        return leaving.files().node().cases().lookUp(file.caseRef(), scope).isPresent();
    }

    private void handedOver() {
        var handover = leaving.opened();
        assertThat(leaving.sign(handover, LEAVER)).isEqualTo(Outcome.SIGNED);
        assertThat(leaving.sign(handover, RECEIVER)).isEqualTo(Outcome.DONE);
    }

    /** As an account that is kept elsewhere is moved: whatever is in its holder's hands. */
    private void serves(Officer officer, String authority) {
        jdbc.sql("update identity_user set authority = ? where username = ?")
                .params(authority, officer.username())
                .update();
    }

    /** As an account that is kept elsewhere gets another post. */
    private void has(Role role) {
        jdbc.sql("update identity_user set roles = ? where username = ?")
                .params(role.key(), LEAVER.username())
                .update();
    }

    @Test
    void whoWasMadeAnAuditorThereHandsOverToHisColleagues() {
        var file = leaving.held();
        has(Role.AUDITOR);
        assertThat(leaving.handovers().takers(LEAVER.username(), HEAD_KZ))
                .extracting(Officer::username)
                .contains(RECEIVER.username());

        handedOver();

        assertThat(file.file().owner()).isEqualTo(RECEIVER.username());
        assertThat(leaving.files().node().cases().principals(file.caseRef()))
                .doesNotContain(Officer.personal(LEAVER.username()));
    }

    @Test
    @OnBothDatabases
    void whatLiesAtTheAuthorityHeHasLeftGoesToItsPeople() {
        var file = leaving.held();
        List.of(LEAVER, SECOND).forEach(officer -> serves(officer, NEW));
        var toNew = new Handovers.Wanted(LEAVER.username(), HandoverReason.TRANSFER, SECOND.username());
        assertThat(Leaving.refused(() -> leaving.handovers().left(LEAVER.username(), NEW_HEAD)))
                .isEqualTo("officer-unknown");
        assertThat(Leaving.refused(() -> leaving.handovers().open(toNew, NEW_HEAD)))
                .isEqualTo("officer-unknown");
        assertThat(Leaving.refused(() -> leaving.handovers().open(toNew, HEAD_KZ)))
                .isEqualTo("handover-receiver");
        assertThat(leaving.handovers().takers(LEAVER.username(), HEAD_KZ))
                .extracting(Officer::username)
                .contains(RECEIVER.username())
                .doesNotContain(SECOND.username());

        var handover = leaving.opened();

        assertThat(Leaving.refused(() -> leaving.handovers().read(handover, NEW_HEAD)))
                .isEqualTo("not-found");
        assertThat(leaving.handovers().read(handover, HEAD_KZ).sound()).isTrue();
        assertThat(leaving.sign(handover, LEAVER)).isEqualTo(Outcome.SIGNED);
        assertThat(leaving.sign(handover, RECEIVER)).isEqualTo(Outcome.DONE);
        assertThat(file.file().owner()).isEqualTo(RECEIVER.username());
        assertThat(leaving.handovers().left(LEAVER.username(), NEW_HEAD).held()).isEmpty();
    }

    @Test
    @OnBothDatabases
    void whatWasOpenedToHimWhereHeServesNowStaysOpen() {
        var file = leaving.held();
        var left = List.of(file, opened(), reserved());
        var given = List.of(since(opened()), since(reserved()));
        serves(LEAVER, NEW);
        assertThat(given).allMatch(this::sees);
        assertThat(left).allMatch(this::sees);

        handedOver();

        assertThat(given).allMatch(this::sees);
        assertThat(left).noneMatch(this::sees);
    }

    /** A letter of the desk on which he is named. */
    private String ordered() {
        var letter = registers.register(
                NewEntry.of("KZ-GPO", JournalKind.INCOMING, LetterSubject.REQUEST)
                        .of("UZ-GPO", new Numbered("UZ " + UUID.randomUUID(), LocalDate.of(2026, 4, 2)))
                        .described(null, "Synthetic brief content"),
                false,
                Desk.officer(REGISTRAR, "KZ"));
        var until = leaving.today().plusDays(5);
        resolutions.begin(
                letter.entryId(),
                NewResolution.first(LEAVER.username(), List.of(), until, "See to it (made up)."),
                HEAD_KZ);
        return letter.entryId();
    }

    /** He was named on it where he serves now. */
    private String namedSince(String ref) {
        jdbc.sql("update resolutions_assignee set authority = ? where case_ref = ? and officer = ?")
                .params(NEW, ref, LEAVER.username())
                .update();
        return ref;
    }

    /** An order of a head to the one who receives. */
    private String orderedBy(Officer head, String ref) {
        var until = leaving.today().plusDays(5);
        var wanted = NewResolution.first(RECEIVER.username(), List.of(), until, "Look into it (made up).");
        resolutions.begin(ref, wanted, head);
        return resolutions.of(ref, RECEIVER).stream()
                .filter(written -> "Look into it (made up).".equals(written.text()))
                .findFirst()
                .orElseThrow()
                .resolutionId();
    }

    @Test
    void whatIsReportedOnAnOrderIsToldWhereItWasGivenAndNotToWhoHasLeft() {
        var ref = leaving.held().caseRef();
        var order = orderedBy(SECOND, ref);
        serves(SECOND, NEW);

        resolutions.report(ref, own(order), "Done (made up).", RECEIVER);

        var told = jdbc.sql("select recipient from notices_notice where reference = ? and code = 'resolution_reported'")
                .param(ref)
                .query(String.class)
                .list();
        assertThat(told).containsExactly(Officer.principalOf("KZ-GPO", Role.HEAD));
    }

    private List<String> ordersOf(Officer officer) {
        return orders.parts(officer.username()).stream().map(HeldPart::caseRef).toList();
    }

    @Test
    @OnBothDatabases
    void ordersOfWhereHeServesNowStayWithHim() {
        var file = leaving.held();
        var both = leaving.held();
        var letter = ordered();
        var ours = namedSince(ordered());
        namedSince(both.caseRef());
        serves(LEAVER, NEW);

        handedOver();

        assertThat(ordersOf(RECEIVER)).contains(file.caseRef(), letter).doesNotContain(ours, both.caseRef());
        assertThat(ordersOf(MOVED)).containsExactlyInAnyOrder(ours, both.caseRef());
        assertThat(sees(both)).isTrue();
        assertThat(sees(file)).isFalse();
    }
}
