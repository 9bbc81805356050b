package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.UNIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.absences.AbsenceReason;
import org.rogatory.absences.Absences;
import org.rogatory.absences.NewAbsence;
import org.rogatory.access.AccessReason;
import org.rogatory.access.NamedOfficers;
import org.rogatory.access.NewAccess;
import org.rogatory.access.SpecificAccess;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.CaseRegister;
import org.rogatory.cases.CaseSearch;
import org.rogatory.cases.PersonSearch;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.RegisterFilter;
import org.rogatory.cases.Workload;
import org.rogatory.cases.WorkloadFilter;
import org.rogatory.cases.WorkloadRow;
import org.rogatory.dormant.DormantFiles;
import org.rogatory.dormant.DormantQuery;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureRounds;
import org.rogatory.figures.Figures;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.rogatory.persons.IndexedNow;
import org.rogatory.referral.Referral;
import org.rogatory.referral.contact.ContactBook;
import org.rogatory.referral.file.Age;
import org.rogatory.tasks.OpenTask;
import org.springframework.beans.factory.annotation.Autowired;

/** Of a file of referral nobody learns but the posts of referral of the organisation that keeps it. */
@EngineTest
class ReferralSecrecyProcessTest {

    private static final String NAME = "YASHIRIN Namuna (synthetic)";
    private static final LocalDate BORN = LocalDate.of(1999, 5, 6);
    private static final Officer OURS = ReferralFixtures.coordinator(COORDINATOR);

    @Autowired
    private ReferralFixtures referrals;

    @Autowired
    private ContactBook book;

    @Autowired
    private CaseLists lists;

    @Autowired
    private CaseRegister register;

    @Autowired
    private CaseSearch search;

    @Autowired
    private PersonSearch persons;

    @Autowired
    private Workload workload;

    @Autowired
    private DormantFiles dormant;

    @Autowired
    private IndexedNow indexed;

    @Autowired
    private Absences absences;

    @Autowired
    private UserAdministration accounts;

    @Autowired
    private SpecificAccess specific;

    @Autowired
    private NamedOfficers named;

    @Autowired
    private FigureRounds rounds;

    @Autowired
    private Figures figures;

    /** Of the same office and above it, of the State, and with the right role elsewhere. */
    private static List<Officer> outsiders() {
        var here = Stream.of(Role.HEAD, Role.REGISTRAR, Role.CENTRAL_OFFICER, Role.SUPERVISOR, Role.AUDITOR)
                .map(role -> at(COORDINATOR, role));
        var state = Stream.of(Role.HEAD, Role.CENTRAL_OFFICER, Role.REGISTRAR, Role.AUDITOR, Role.ADMINISTRATOR)
                .map(role -> Desk.officer(role, "KZ"));
        var elsewhere = Stream.of(
                Desk.officer(Role.OPERATOR, "KZ"),
                ReferralFixtures.coordinator("UZ-NC"),
                ReferralFixtures.responder(UNIT),
                ReferralFixtures.caseworker("KZ-SHELTER-1"),
                ReferralFixtures.supervisor("KZ-SHELTER-1"));
        return Stream.of(here, state, elsewhere).flatMap(some -> some).toList();
    }

    private static Officer at(String authority, Role role) {
        var name = role.key() + ".secrecy." + authority.toLowerCase(Locale.ROOT);
        return new Officer(name, name, authority.substring(0, 2), authority, Set.of(role));
    }

    private CaseFile opened() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        var known = Map.of("name", NAME, "born", BORN.toString());
        referrals.does(file, OURS, Act.draft("record_identity").answers(known));
        return file;
    }

    @Test
    void nobodyFindsItInAnyListOrSearch() {
        var file = opened();
        var caseRef = referrals.desk(file).foremost().caseRef();
        indexed.look();
        assertThat(told(caseRef, OURS)).as("who works on it finds it").isNotEmpty();
        for (var officer : outsiders()) {
            assertThat(told(caseRef, officer)).as(officer.username()).isEmpty();
        }
    }

    /** The lists in which it stands for an officer. */
    private List<String> told(String caseRef, Officer officer) {
        Predicate<CaseFile> same = file -> file.caseRef().equals(caseRef);
        var machines = Set.of(Referral.MACHINE);
        var cases = referrals.node().cases();
        var tasks = referrals.node().tasks();
        return Stream.of(
                        told("file", cases.lookUp(caseRef, AccessScope.of(officer)).stream(), same),
                        told("list", lists.list(machines, Set.of(), officer).stream(), same),
                        told("number", search.find(caseRef, officer).stream(), same),
                        told("register", registered(caseRef, officer), same),
                        told("tasks", tasks.all(officer).stream().map(OpenTask::caseRef), caseRef::equals),
                        told("work", worked(officer), same),
                        told("dormant", dormant(officer), same),
                        told("person", named(officer), file -> true))
                .flatMap(some -> some)
                .toList();
    }

    private static <T> Stream<String> told(String list, Stream<T> shown, Predicate<T> same) {
        return shown.anyMatch(same) ? Stream.of(list) : Stream.empty();
    }

    private Stream<CaseFile> registered(String caseRef, Officer officer) {
        var filter = RegisterFilter.first(Set.of(Referral.MACHINE), caseRef, "", "");
        return register.export(filter, officer).lines().stream().map(CaseRegister.Entry::file);
    }

    private Stream<CaseFile> worked(Officer officer) {
        var now = referrals.node().clock().instant();
        var filter = new WorkloadFilter("", "", "", false, false, now, WorkloadFilter.Place.START);
        return Workload.oversees(officer)
                ? workload.export(filter, officer).lines().stream().map(WorkloadRow::file)
                : Stream.empty();
    }

    private Stream<CaseFile> dormant(Officer officer) {
        return DormantFiles.opens(officer)
                ? dormant.page(0, DormantQuery.Place.START, officer).lines().stream()
                : Stream.empty();
    }

    /** By name it is found by nobody, not even by who works on it. */
    private Stream<CaseFile> named(Officer officer) {
        return PersonSearch.mayAsk(officer) ? persons.find(NAME, BORN, officer).stream() : Stream.empty();
    }

    @Test
    void notEvenWhoWorksOnItFindsItByTheName() {
        opened();
        indexed.look();
        assertThat(named(OURS)).isEmpty();
        for (var doubt : PersonSearch.Doubt.values()) {
            assertThat(persons.doubtful(doubt, NAME, BORN, OURS)).isEmpty();
        }
    }

    @Test
    void everyVerbOfItIsRefusedToWhoIsOfAnotherOffice() {
        var file = opened();
        var before = referrals.desk(file).verbs();
        var verbs = referrals.node().kinds().stream()
                .filter(kind -> kind.machines().contains(Referral.MACHINE))
                .flatMap(kind -> kind.verbs().stream())
                .toList();
        assertThat(verbs).hasSizeGreaterThan(50);
        for (var officer : outsiders()) {
            assertThat(verbs)
                    .as(officer.username())
                    .allSatisfy(verb -> assertThat(refusal(file, officer, Act.draft(verb.verb())))
                            .isEqualTo("not-found"));
        }
        assertThat(referrals.desk(file).verbs()).isEqualTo(before);
    }

    private String refusal(CaseFile file, Officer officer, ActDraft act) {
        var refused = catchThrowableOfType(
                Refusal.class, () -> referrals.node().procedures().act(file.caseRef(), act.act(), officer));
        return refused == null ? "admitted" : refused.code();
    }

    @Test
    void whatLiesInAnotherFileIsNotThere() {
        var theirs = opened();
        var ours = opened();
        var answers = Map.of("safe", "no", "value", "nobody@example.org");
        referrals.does(
                theirs, OURS, Act.draft("record_contact").kind("contact_mail").answers(answers));
        var contact = book.of(theirs).get(0).contactRef();
        assertThat(refusal(ours, OURS, Act.draft("end_contact").reference(contact)))
                .isEqualTo("contact-unknown");
        for (var verb : List.of("revoke_share", "resend_share", "finish_share")) {
            assertThat(refusal(ours, OURS, Act.draft(verb).item(contact))).isEqualTo("unknown-code");
        }
        var second = ReferralFixtures.coordinator2(COORDINATOR);
        assertThat(refusal(ours, second, Act.draft("approve_override").item(contact)))
                .isEqualTo("unknown-code");
        assertThat(book.of(theirs)).singleElement().matches(way -> way.endedAt() == null);
    }

    /** To another organisation it is passed on, on a ground; nobody opens it to somebody there. */
    @Test
    void itIsOpenedToNobodyOfAnotherOffice() {
        var file = opened();
        var leads = Set.of(Role.HEAD, Role.COORDINATOR);
        var head = new Officer("leads.secrecy.kz-nc", "Testov", "KZ", COORDINATOR, leads);
        var there = Desk.officer(Role.EXECUTOR, "KZ");
        var here = at(COORDINATOR, Role.REGISTRAR);
        List.of(there, here).forEach(officer -> accounts.ensure(officer, "{noop}demo", "ru"));
        assertThat(named.candidates(file.caseRef(), head))
                .extracting(Officer::username)
                .contains(here.username())
                .doesNotContain(there.username());
        var why = new NewAccess(AccessReason.RELATED, null);
        var refused =
                catchThrowableOfType(Refusal.class, () -> specific.admit(file.caseRef(), there.username(), why, head));
        assertThat(refused).isNotNull().returns("access-officer", Refusal::code);
    }

    /** Who is away lends his post, but not this one to who has none such himself. */
    @Test
    void aPostOfReferralIsLentToNobodyElse() {
        var away = at(COORDINATOR, Role.COORDINATOR);
        var head = at(COORDINATOR, Role.HEAD);
        var registrar = at(COORDINATOR, Role.REGISTRAR);
        List.of(away, head, registrar).forEach(officer -> accounts.ensure(officer, "{noop}demo", "ru"));
        var today = referrals.node().today("Asia/Almaty");
        var refused = catchThrowableOfType(
                Refusal.class,
                () -> absences.note(
                        new NewAbsence(
                                away.username(), today, today.plusDays(2), AbsenceReason.LEAVE, registrar.username()),
                        head));
        assertThat(refused).isNotNull().returns("substitute-unfit", Refusal::code);
    }

    /** There are so few of them that a number speaks of somebody. */
    @Test
    void noFigureOfTheNodeCountsThem() {
        opened();
        rounds.measure();
        assertThat(figures.read().figures())
                .extracting(Figure::part)
                .noneMatch(part -> part.startsWith("referral") || part.startsWith("victim-referral"));
    }
}
