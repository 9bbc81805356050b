package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.Cascading.CENTRE_HEAD;
import static org.rogatory.process.Cascading.DISTRICT;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.SpillDecisions.refused;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.ReservedReaders;
import org.rogatory.access.ReservingOfficers;
import org.rogatory.audit.AuditTrail;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Reservation;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts.Thing;
import org.rogatory.identity.Delegations;
import org.rogatory.identity.Officer;
import org.rogatory.markings.Found;
import org.rogatory.markings.SpillOutcome;
import org.rogatory.markings.SpillTexts;
import org.rogatory.markings.SpillView;
import org.rogatory.markings.Spills;
import org.rogatory.notices.NoticeView;
import org.rogatory.notices.Subject;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.EntryActs;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.Journals;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.Marks;
import org.rogatory.registers.VoidReason;
import org.rogatory.resolutions.ControlList;
import org.rogatory.resolutions.HeldResolutions;
import org.rogatory.resolutions.LetterOrder;
import org.rogatory.resolutions.LetterResolutions;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.Resolutions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a file for named people only reaches beside the file itself, and what becomes of it when a reader leaves. */
@EngineTest
class NamedReadersBarProcessTest {

    private static final Officer REGION_HEAD =
            new Officer("head.region.kz", "Testov Hokim", "KZ", "KZ-REG-1", Set.of(HEAD));
    private static final Officer REGION_CLERK =
            new Officer("clerk.region.kz", "Testov Devon", "KZ", "KZ-REG-1", Set.of(REGISTRAR));
    private static final Officer PEER = new Officer("peer.kz", "Testov", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER));
    private static final Officer OTHER =
            new Officer("second.peer.kz", "Testov", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER));
    private static final Officer REVIEWER = Desk.officer(CENTRAL_OFFICER, "KZ");
    private static final Officer ADMIN = Desk.officer(ADMINISTRATOR, "KZ");

    private final Cascading levels;
    private final CaseLetters book;
    private final Journals journals;
    private final EntryActs entries;
    private final Resolutions resolutions;
    private final LetterResolutions letters;
    private final ControlList controls;
    private final HeldResolutions held;
    private final Spills spills;
    private final SpillTexts texts;
    private final ReservedReaders readers;
    private final ReservingOfficers reserving;
    private final Delegations delegations;
    private final AuditTrail trail;
    private final JdbcClient jdbc;

    @Autowired
    NamedReadersBarProcessTest(
            Cascading levels,
            CaseLetters book,
            Journals journals,
            EntryActs entries,
            Resolutions resolutions,
            LetterResolutions letters,
            ControlList controls,
            HeldResolutions held,
            Spills spills,
            SpillTexts texts,
            ReservedReaders readers,
            ReservingOfficers reserving,
            Delegations delegations,
            AuditTrail trail,
            JdbcClient jdbc) {
        this.levels = levels;
        this.book = book;
        this.journals = journals;
        this.entries = entries;
        this.resolutions = resolutions;
        this.letters = letters;
        this.controls = controls;
        this.held = held;
        this.spills = spills;
        this.texts = texts;
        this.readers = readers;
        this.reserving = reserving;
        this.delegations = delegations;
        this.trail = trail;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void open() {
        levels.open();
        List.of(REGION_HEAD, REGION_CLERK, CENTRE_HEAD, REVIEWER, PEER, OTHER)
                .forEach(officer -> levels.accounts().ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void forget() {
        levels.forget();
        jdbc.sql("delete from identity_delegate").update();
        jdbc.sql("update identity_user set enabled = true").update();
        jdbc.sql("delete from identity_user where username in ('peer.kz', 'second.peer.kz', 'clerk.region.kz')")
                .update();
    }

    private Reservation reserve(Desk file, Officer... named) {
        var names = Set.copyOf(List.of(named).stream().map(Officer::username).toList());
        var thing = new Thing(ReservedPart.FILE, file.caseRef());
        return readers.reserve(file.caseRef(), () -> thing, names, CENTRE_HEAD);
    }

    private EntryView order(Desk file) {
        return book.of(file.caseRef(), "KZ-REG-1").stream()
                .filter(entry ->
                        entry.kind() == JournalKind.INCOMING && entry.subject() == LetterSubject.EXECUTION_ORDER)
                .findFirst()
                .orElseThrow();
    }

    private NewResolution wanted() {
        var day = levels.today().plusDays(5);
        return NewResolution.first(REGION.username(), List.of(DISTRICT.username()), day, "Synthetic words.")
                .controlled(true);
    }

    private List<String> ordered(Officer officer) {
        return held.orders(officer).stream().map(LetterOrder::entryId).toList();
    }

    private EntryView line(EntryView order, Officer officer) {
        return journals.search(order.number(), officer).stream()
                .filter(entry -> entry.entryId().equals(order.entryId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ordersOnItsLettersAreForTheNamedAlone() {
        var file = levels.assigned("KZ-REG-1");
        var entryId = order(file).entryId();
        resolutions.begin(entryId, wanted(), REGION_HEAD);
        assertThat(ordered(REGION)).contains(entryId);
        assertThat(controls.ofLetters(Set.of(entryId), REGION_HEAD)).containsKey(entryId);

        var made = reserve(file, PEER);

        for (var other : List.of(REGION, DISTRICT, REGION_HEAD)) {
            assertThat(ordered(other)).as(other.username()).doesNotContain(entryId);
            assertThat(controls.ofLetters(Set.of(entryId), other))
                    .as(other.username())
                    .isEmpty();
            assertThat(refused(() -> letters.view(entryId, other))).isEqualTo("not-found");
        }
        assertThat(refused(() -> resolutions.begin(entryId, wanted(), REGION_HEAD)))
                .isEqualTo("not-found");

        readers.name(file.caseRef(), made.reservedId(), REGION.username(), CENTRE_HEAD);
        assertThat(ordered(REGION)).contains(entryId);
        assertThat(refused(() -> letters.view(entryId, REGION))).isEqualTo("admitted");
    }

    @Test
    void theJournalKeepsNumberAndDayOfItsLettersAndNothingElse() {
        var file = levels.assigned("KZ-REG-1");
        var order = order(file);
        assertThat(line(order, REGION_CLERK).caseRef()).isEqualTo(file.caseRef());

        reserve(file, PEER);

        var line = line(order, REGION_CLERK);
        assertThat(line.shut()).isTrue();
        assertThat(line.number()).isEqualTo(order.number());
        assertThat(line.registeredOn()).isEqualTo(order.registeredOn());
        assertThat(line.subject()).isEqualTo(LetterSubject.OTHER);
        assertThat(line.marks()).isEqualTo(Marks.NONE);
        assertThat(line.caseRef()).isNull();
        assertThat(line.documentRef()).isNull();
        assertThat(line.correspondent()).isNull();
        assertThat(line.theirNumber()).isNull();
        var whole = journals.view(order.entryId(), REGION_CLERK);
        assertThat(whole.entry().shut()).isTrue();
        assertThat(whole.relations()).isEmpty();
        assertThat(letters.opens(whole.entry(), REGION_CLERK)).isFalse();
        assertThat(refused(() -> entries.mark(order.entryId(), null, Marks.NONE, REGION_CLERK)))
                .isEqualTo("letter-shut");
        assertThat(refused(() -> entries.voidEntry(order.entryId(), VoidReason.REGISTERED_TWICE, REGION_CLERK)))
                .isEqualTo("letter-shut");
    }

    private List<SpillView> isolated(Officer officer) {
        return spills.page(ListPlace.START, officer).lines().stream()
                .filter(spill -> spill.open() && spill.kind().equals("resolution"))
                .toList();
    }

    @Test
    void whatWasIsolatedInItIsDecidedAboutWithoutTheNumberOfTheFile() {
        var file = levels.assigned("KZ-REG-1");
        var words = "synthetic words for the named alone";
        var first = NewResolution.first(REVIEWER.username(), List.of(), levels.today(), words);
        resolutions.begin(file.caseRef(), first, CENTRE_HEAD);
        var text = texts.of(file.caseRef(), CENTRE_HEAD).stream()
                .filter(told -> words.equals(told.part().words()))
                .findFirst()
                .orElseThrow();
        spills.report(new Found(text.kind(), text.part().reference()), CENTRE_HEAD);
        var spillId = isolated(CENTRE_HEAD).stream()
                .filter(spill -> file.caseRef().equals(spill.caseRef()))
                .findFirst()
                .orElseThrow()
                .spillId();

        reserve(file, PEER);

        for (var other : List.of(CENTRE_HEAD, ADMIN)) {
            assertThat(isolated(other)).extracting(SpillView::spillId).contains(spillId);
            assertThat(isolated(other)).extracting(SpillView::caseRef).doesNotContain(file.caseRef());
            assertThat(spills.read(spillId, other).spill().caseRef()).isNull();
        }
        spills.propose(spillId, SpillOutcome.LIFT, CENTRE_HEAD);
        spills.confirm(spillId, SpillOutcome.LIFT, ADMIN);
        assertThat(spills.read(spillId, ADMIN).spill().open()).isFalse();
    }

    @Test
    void nobodyNamesAnAccountThatHeAdministers() {
        var file = levels.assigned("KZ-REG-1");
        assertThat(reserving.candidates(CENTRE_HEAD)).contains(PEER);
        assertThat(delegations.name(ADMIN, CENTRE_HEAD.username(), "KZ-GPO")).isTrue();

        assertThat(refused(() -> reserve(file, PEER))).isEqualTo("reader-administered");
        assertThat(reserving.candidates(CENTRE_HEAD)).doesNotContain(PEER);
        var both = new Officer("both.kz", "Testov", "KZ", "KZ-GPO", Set.of(HEAD, ADMINISTRATOR));
        assertThat(reserving.candidates(both)).isEmpty();
        var thing = new Thing(ReservedPart.FILE, file.caseRef());
        assertThat(refused(() -> readers.reserve(file.caseRef(), () -> thing, Set.of(PEER.username()), both)))
                .isEqualTo("reader-administered");

        assertThat(delegations.takeBack(ADMIN, CENTRE_HEAD.username())).isTrue();
        assertThat(refused(() -> reserve(file, PEER))).isEqualTo("admitted");
    }

    private List<NoticeView> needed(Officer officer) {
        return levels.files().node().notices().unreadOf(officer).stream()
                .filter(notice -> notice.code().equals("reader_needed"))
                .toList();
    }

    @Test
    void whenAReaderLeavesTheFileKeepsTheTraceAndTheOthersAreTold() {
        var file = levels.assigned("KZ-REG-1");
        var made = reserve(file, PEER, OTHER);

        levels.accounts().close(ADMIN, PEER.username(), false);

        assertThat(trail.since(file.caseRef(), 0, 5000)).anySatisfy(row -> {
            assertThat(row.action()).isEqualTo("access.reader-left");
            assertThat(row.actor()).isEqualTo("system");
            assertThat(row.details()).contains("officer=peer.kz", "part=file");
        });
        assertThat(needed(OTHER)).extracting(NoticeView::reference).contains(file.caseRef());
        assertThat(needed(CENTRE_HEAD)).extracting(NoticeView::subject).containsOnly(Subject.NAMED_READERS);
        assertThat(needed(CENTRE_HEAD))
                .extracting(NoticeView::reference)
                .contains(made.reservedId())
                .doesNotContain(file.caseRef());
        assertThat(readers.of(file.caseRef(), CENTRE_HEAD).get(0).reservation().readers())
                .containsExactly(OTHER.username());
    }
}
