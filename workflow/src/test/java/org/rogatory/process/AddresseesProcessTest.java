package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.AUDITOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.AccessLadder;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.Addressees;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseMarks;
import org.rogatory.cases.Readers;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts;
import org.rogatory.cases.ReservedParts.Thing;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.rogatory.requests.clocks.FileAlarms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What comes or is late reaches somebody who sees the file, also where it is shut to who answers for it. */
@EngineTest
class AddresseesProcessTest {

    private static final String OWNER = "owner.made.up";
    private static final String READER = "reader.made.up";

    private final Files files;
    private final ExtraditionVerbsIn in;
    private final ExtraditionVerbsOut out;
    private final Levels levels;
    private final FileAlarms alarms;
    private final Addressees addressees;
    private final AccessLadder ladder;
    private final Readers readers;
    private final ReservedParts reserved;
    private final UserAdministration accounts;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    @Autowired
    AddresseesProcessTest(
            Files files,
            ExtraditionVerbsIn in,
            Levels levels,
            FileAlarms alarms,
            Addressees addressees,
            AccessLadder ladder,
            Readers readers,
            ReservedParts reserved,
            UserAdministration accounts,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.files = files;
        this.in = in;
        this.out = in.out();
        this.levels = levels;
        this.alarms = alarms;
        this.addressees = addressees;
        this.ladder = ladder;
        this.readers = readers;
        this.reserved = reserved;
        this.accounts = accounts;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void open() {
        levels.open();
    }

    @AfterEach
    void forget() {
        levels.forget();
        jdbc.sql("delete from identity_user where username = ?").param(OWNER).update();
    }

    private Desk owned(Desk desk) {
        jdbc.sql("update cases_file set owner = ? where case_ref = ?")
                .params(OWNER, desk.caseRef())
                .update();
        return desk;
    }

    private void keptOut(Desk desk) {
        transaction.executeWithoutResult(act -> ladder.keepOut(desk.caseRef(), OWNER));
    }

    private void reserve(Desk desk) {
        var thing = new Thing(ReservedPart.FILE, desk.caseRef());
        transaction.executeWithoutResult(
                act -> reserved.reserve(desk.file(), thing, Set.of(READER), desk.officer(HEAD)));
    }

    private List<String> told(Desk desk, String code) {
        return jdbc.sql("select recipient from notices_notice where reference = ? and code = ?")
                .params(desk.caseRef(), code)
                .query(String.class)
                .list();
    }

    private static String office(Desk desk) {
        return Officer.principalOf(desk.file().authority(), CENTRAL_OFFICER);
    }

    private void reminded(Desk theirs) {
        var payload = JsonMapper.shared().createObjectNode().put("number", 1);
        in.sends(theirs.file().threadId(), "KZ", "reminder", payload);
    }

    @Test
    void whatComesIsToldToTheOfficeWhereWhoAnswersForTheFileIsKeptOut() {
        var open = owned(in.review(in.received(ExtraditionVerbsIn.request())));
        reminded(open);
        assertThat(told(open, "reminder_received")).containsExactly(Officer.personal(OWNER));

        var shut = owned(in.review(in.received(ExtraditionVerbsIn.request())));
        keptOut(shut);
        reminded(shut);
        assertThat(told(shut, "reminder_received")).containsExactly(office(shut));
    }

    /** Whoever leaves hands over what is open; what is closed keeps his name. */
    private Desk closed() {
        var theirs = in.review(in.received(ExtraditionVerbsIn.request()));
        return owned(theirs.does(HEAD, ExtraditionWaysIn.returned()).does(CENTRAL_OFFICER, "close"));
    }

    private void serves(String authority, Role role) {
        jdbc.sql("delete from identity_user where username = ?").param(OWNER).update();
        accounts.ensure(new Officer(OWNER, "Testov", "KZ", authority, Set.of(role)), "{noop}demo", "en");
    }

    private List<String> toldOfReminder() {
        var theirs = closed();
        assertThat(theirs.file().closedAt()).isNotNull();
        reminded(theirs);
        assertThat(told(theirs, "reminder_received")).hasSize(1);
        return told(theirs, "reminder_received").stream()
                .map(recipient -> recipient.equals(office(theirs)) ? "office" : recipient)
                .toList();
    }

    @Test
    void whatComesToAClosedFileWhoseOwnerHasLeftIsToldToTheOffice() {
        serves("KZ-GPO", CENTRAL_OFFICER);
        assertThat(toldOfReminder()).containsExactly(Officer.personal(OWNER));
        jdbc.sql("update identity_user set enabled = false where username = ?")
                .param(OWNER)
                .update();
        assertThat(toldOfReminder()).containsExactly("office");
    }

    @Test
    void whatComesToAClosedFileWhoseOwnerServesElsewhereOrOnlyLooksOnIsToldToTheOffice() {
        serves("KZ-REG-1", CENTRAL_OFFICER);
        assertThat(toldOfReminder()).containsExactly("office");
        serves("KZ-GPO", AUDITOR);
        assertThat(toldOfReminder()).containsExactly("office");
    }

    @Test
    void whoServesElsewhereIsToldOfAFileThatWasGivenToHim() {
        serves("KZ-REG-1", CENTRAL_OFFICER);
        var theirs = closed();
        transaction.executeWithoutResult(act -> readers.admit(theirs.caseRef(), Set.of(Officer.personal(OWNER))));
        reminded(theirs);
        assertThat(told(theirs, "reminder_received")).containsExactly(Officer.personal(OWNER));
    }

    @Test
    void whatComesToAFileForNamedPeopleIsToldToThem() {
        var theirs = owned(in.review(in.received(ExtraditionVerbsIn.request())));
        reserve(theirs);
        reminded(theirs);
        assertThat(told(theirs, "reminder_received"))
                .containsExactlyInAnyOrder(office(theirs), Officer.personal(READER));
    }

    @Test
    void aFullRequestThatJoinsAFileForNamedPeopleIsToldToThem() {
        var arrest = ExtraditionVerbsIn.arrest();
        var theirs = owned(in.detained(in.review(in.received(arrest))));
        reserve(theirs);
        var full = ExtraditionVerbsOut.request();
        full.set("persons", arrest.path("persons").deepCopy());
        in.sends(theirs.file().threadId(), "KZ", "extradition_request", full);
        assertThat(told(theirs, "full_request_received"))
                .containsExactlyInAnyOrder(office(theirs), Officer.personal(READER));
    }

    @Test
    void whatIsLateInAFileForNamedPeopleIsToldToThem() {
        var ours = out.draft(ExtraditionVerbsOut.request());
        reserve(ours);
        alarms.rang(ours.file(), new DeadlinePassed("made-up", ours.caseRef(), "sys_correction", 1, null));
        assertThat(told(ours, "deadline_passed")).contains(Officer.personal(READER));
    }

    @Test
    void whatIsLateInAFileOfAssistanceIsToldToThemAndTheOffice() {
        var ours = owned(files.underReview());
        keptOut(ours);
        reserve(ours);
        files.node().pass(Duration.ofDays(20));
        files.node().jobs().ring();
        assertThat(told(ours, "deadline_passed"))
                .contains(office(ours), Officer.personal(READER))
                .doesNotContain(Officer.personal(OWNER));
    }

    @Test
    void aVisaThatIsLateInAFileForNamedPeopleIsToldToThem() {
        var ours = levels.endorsed();
        reserve(ours);
        files.node().pass(Duration.ofDays(12));
        files.node().jobs().ring();
        assertThat(told(ours, "visa_overdue"))
                .containsExactlyInAnyOrder(
                        Officer.principalOf("UZ-REG-1", HEAD),
                        Officer.principalOf("UZ-REG-1", SUPERVISOR),
                        Officer.personal(READER));
    }

    @Test
    void whatAWrittenRequestAddsToAFileForNamedPeopleIsToldToThem() {
        var ours = files.requestOfUzbekistanToKazakhstan();
        var oral = Files.underReview(new UrgentRouteProcessTest(files).oral(ours.caseRef(), "UNTOC"));
        var theirs = oral.does(CENTRAL_OFFICER, Act.draft("accept").internalText("Told by telephone (synthetic)."))
                .does(HEAD, Act.draft("assign_execution").authority("KZ-UNIT-1"));
        reserve(theirs);
        Files.signed(ours).does(REGISTRAR, "transmit");
        assertThat(told(theirs, "items_added")).containsExactlyInAnyOrder(office(theirs), Officer.personal(READER));
    }

    @Test
    void aMessageThatIsRejectedInAFileForNamedPeopleIsToldToThem() {
        var ours = files.transmitted();
        reserve(ours);
        transaction.executeWithoutResult(
                act -> files.node().exchange().enqueueAndSend(MessageReceiptsProcessTest.addressedWrongly(ours)));
        files.node().jobs().drain();
        assertThat(told(ours, "message_rejected")).contains(office(ours), Officer.personal(READER));
    }

    /** Whom the system would tell in one act on a file, after something of that act. */
    private List<String> toldIn(Desk desk, Consumer<CaseFile> something) {
        return transaction.execute(act -> {
            var file = files.node().cases().find(desk.caseRef(), AccessScope.system());
            something.accept(file);
            return List.copyOf(addressees.with(file, Set.of()));
        });
    }

    @Test
    void whoIsNamedIsToldAlsoInTheActThatNamesHimOrWritesTheContentAnew() {
        var ours = out.draft(ExtraditionVerbsOut.request());
        assertThat(toldIn(ours, file -> {})).isEmpty();
        var thing = new Thing(ReservedPart.FILE, ours.caseRef());
        assertThat(toldIn(ours, file -> reserved.reserve(file, thing, Set.of(READER), ours.officer(HEAD))))
                .containsExactly(Officer.personal(READER));

        var anew = new CaseMarks(true, true, null);
        assertThat(toldIn(ours, file -> file.extract(file.form(), file.requested(), anew)))
                .containsExactly(Officer.personal(READER));
    }
}
