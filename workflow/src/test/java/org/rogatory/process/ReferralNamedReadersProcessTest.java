package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.UNIT;
import static org.rogatory.process.ReferralFixtures.refused;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.access.AccessBook;
import org.rogatory.access.ReservedReaders;
import org.rogatory.access.ReservingOfficers;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Reservation;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts;
import org.rogatory.cases.ReservedParts.Thing;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.rogatory.notices.NoticeView;
import org.rogatory.notices.Subject;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file of referral for named people only is closed by that to many and opened to nobody who did not work on it. */
@EngineTest
class ReferralNamedReadersProcessTest {

    private static final Officer LEADS = at(COORDINATOR, Role.COORDINATOR, 1);
    private static final Officer SECOND = at(COORDINATOR, Role.COORDINATOR, 2);
    private static final Officer THIRD = at(COORDINATOR, Role.COORDINATOR, 3);
    private static final Officer LEAVER = at(COORDINATOR, Role.COORDINATOR, 4);
    private static final Officer MEMBER = at(COORDINATOR, Role.IDENTIFICATION_BODY, 1);
    private static final Officer HEAD = at(COORDINATOR, Role.HEAD, 1);
    private static final Officer REGISTRAR = at(COORDINATOR, Role.REGISTRAR, 1);
    private static final Officer CENTRAL = at(COORDINATOR, Role.CENTRAL_OFFICER, 1);
    private static final Officer ELSEWHERE = at(UNIT, Role.FIRST_RESPONDER, 1);

    private final ReferralFixtures referrals;
    private final ReservedReaders readers;
    private final ReservingOfficers reserving;
    private final AccessBook book;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;

    @Autowired
    ReferralNamedReadersProcessTest(
            ReferralFixtures referrals,
            ReservedReaders readers,
            ReservingOfficers reserving,
            AccessBook book,
            UserAdministration accounts,
            JdbcClient jdbc) {
        this.referrals = referrals;
        this.readers = readers;
        this.reserving = reserving;
        this.book = book;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    private static Officer at(String authority, Role role, int number) {
        var name = role.key() + number + ".named." + authority.toLowerCase(Locale.ROOT);
        return new Officer(name, name, authority.substring(0, 2), authority, Set.of(role));
    }

    @BeforeEach
    void known() {
        List.of(LEADS, SECOND, THIRD, LEAVER, MEMBER, HEAD, REGISTRAR, CENTRAL, ELSEWHERE)
                .forEach(officer -> accounts.ensure(officer, "{noop}demo", "ru"));
    }

    private Reservation closed(CaseFile file, Officer by, Officer... named) {
        var thing = new Thing(ReservedPart.FILE, file.caseRef());
        var names = Stream.of(named).map(Officer::username).collect(Collectors.toSet());
        return readers.reserve(file.caseRef(), () -> thing, names, by);
    }

    private boolean sees(CaseFile file, Officer officer) {
        return referrals
                .node()
                .cases()
                .lookUp(file.caseRef(), AccessScope.of(officer))
                .isPresent();
    }

    private String names(Reservation closed, Officer whom, Officer by) {
        return refused(() -> readers.name(closed.caseRef(), closed.reservedId(), whom.username(), by));
    }

    @Test
    void whoLeadsTheWorkClosesItAndOnlyWhoWorksOnItIsNamed() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        assertThat(reserving.candidates(file.caseRef(), LEADS))
                .contains(SECOND, THIRD, MEMBER)
                .doesNotContain(HEAD, REGISTRAR, CENTRAL, ELSEWHERE);
        for (var stranger : List.of(HEAD, REGISTRAR, CENTRAL, ELSEWHERE)) {
            assertThat(refused(() -> closed(file, LEADS, stranger)))
                    .as(stranger.username())
                    .isEqualTo("reader-unknown");
            assertThat(refused(() -> closed(file, stranger, SECOND)))
                    .as(stranger.username())
                    .isEqualTo("not-found");
        }
        assertThat(refused(() -> closed(file, MEMBER, SECOND)))
                .as("who decides does not lead")
                .isEqualTo("role");
        closed(file, LEADS, SECOND, MEMBER);
        assertThat(List.of(SECOND, MEMBER)).allMatch(officer -> sees(file, officer));
        assertThat(List.of(LEADS, THIRD, HEAD, CENTRAL)).noneMatch(officer -> sees(file, officer));
    }

    @Test
    void whoIsNotNamedLetsNobodyInWhileSomebodyWhoIsCould() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        var closed = closed(file, LEADS, SECOND, MEMBER);
        for (var other : List.of(LEADS, HEAD, CENTRAL)) {
            assertThat(names(closed, THIRD, other)).as(other.username()).isEqualTo("not-found");
            assertThat(book.reserved(other)).as(other.username()).doesNotContain(file.caseRef());
        }
        assertThat(names(closed, SECOND, SECOND)).isEqualTo("reader-named");
        assertThat(names(closed, LEADS, SECOND)).isEqualTo("admitted");
        assertThat(sees(file, LEADS)).isTrue();
    }

    /** Whoever answers for it is told when something is due, and has to be able to see to it. */
    @Test
    void aFileIsGivenToNobodyToWhomItIsShut() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        var closed = closed(file, LEADS, SECOND, MEMBER);
        var given = Act.draft("give_file").officer(THIRD.username());
        assertThat(refused(() -> referrals.does(file, SECOND, given))).isEqualTo("service-no-caseworker");
        assertThat(names(closed, THIRD, SECOND)).isEqualTo("admitted");
        assertThat(refused(() -> referrals.does(file, SECOND, given))).isEqualTo("admitted");
    }

    private List<String> told(Officer officer, CaseFile file) {
        return referrals.node().notices().unreadOf(officer).stream()
                .filter(notice -> notice.reference().equals(file.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    /** Who has the file is shown no notice of it any more: nobody would learn of what is due. */
    @Test
    void whoIsNamedIsToldWhatIsDueInAFileThatIsShutToItsOwner() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        var until = referrals.node().today("Asia/Almaty").plusDays(1);
        referrals.does(file, SECOND, Act.draft("give_file").officer(LEADS.username()));
        var agreed = ReferralSaid.consent(Purpose.REFERRAL, ReferralSaid.SCOPE);
        referrals.does(file, SECOND, agreed.until(until, null));
        closed(file, LEADS, SECOND, MEMBER);
        referrals.node().pass(Duration.ofDays(2));
        referrals.node().jobs().ring();
        referrals.carried();
        assertThat(told(SECOND, file)).contains("consent_run_out");
        assertThat(told(LEADS, file)).doesNotContain("consent_run_out");
    }

    /** What was proposed without consent is gone: who still sees the danger proposes anew, and has to learn of it. */
    @Test
    void whoIsNamedIsToldThatIsGoneWhatSomebodyHadProposedToWhomTheFileIsShut() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        var proposed = ReferralSaid.passing("refer", "KZ-SHELTER-1").conditions("Life is in danger (synthetic).");
        referrals.does(file, LEADS, proposed);
        closed(file, LEADS, SECOND, MEMBER);
        referrals.node().pass(Duration.ofDays(10));
        referrals.node().jobs().ring();
        referrals.carried();
        assertThat(told(SECOND, file)).contains("override_lapsed");
        assertThat(told(LEADS, file)).doesNotContain("override_lapsed");
    }

    @Test
    void whereNobodyNamedLeadsAnotherOfTheOfficeNamesAgain() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        var closed = closed(file, LEADS, MEMBER);
        assertThat(names(closed, HEAD, THIRD)).isEqualTo("reader-unknown");
        assertThat(names(closed, SECOND, THIRD)).isEqualTo("admitted");
        assertThat(sees(file, SECOND)).isTrue();
        assertThat(names(closed, THIRD, LEADS)).isEqualTo("not-found");
    }

    private int statements(Officer officer) {
        return referrals.node().meter().asked(() -> book.reserved(officer)).size();
    }

    /** Also where nobody named leads the work, so that others decide who take part and are not named. */
    @Test
    @OnBothDatabases
    void whoDecidesIsToldOfManyFilesByAsManyStatementsAsOfOne() {
        closed(referrals.opened(COORDINATOR, Age.ADULT), LEADS, MEMBER);
        var before = List.of(statements(THIRD), statements(HEAD));
        var more = Stream.generate(() -> referrals.opened(COORDINATOR, Age.ADULT))
                .limit(3)
                .toList();
        more.forEach(file -> closed(file, LEADS, MEMBER));

        assertThat(book.reserved(THIRD))
                .containsAll(more.stream().map(CaseFile::caseRef).toList());
        assertThat(List.of(statements(THIRD), statements(HEAD))).isEqualTo(before);
    }

    /** As if another file were closed at that moment to the same people. */
    private void copied(Reservation closed, String name) {
        jdbc.sql("insert into cases_reserved (reserved_id, case_ref, part, reference, reserved_by, reserved_at)"
                        + " select ?, case_ref, part, ?, reserved_by, reserved_at from cases_reserved"
                        + " where reserved_id = ?")
                .params(name, name, closed.reservedId())
                .update();
        jdbc.sql("insert into cases_reserved_reader (reader_id, reserved_id, case_ref, username, named_by, named_at)"
                        + " select ?, ?, case_ref, username, named_by, named_at from cases_reserved_reader"
                        + " where reserved_id = ?")
                .params(name, name, closed.reservedId())
                .update();
    }

    @Test
    @OnBothDatabases
    void aFileThatWasClosedLongAgoIsFoundBehindManyOfOthers() {
        var longAgo = closed(referrals.opened(COORDINATOR, Age.ADULT), LEADS, MEMBER);
        var others = closed(referrals.opened(COORDINATOR, Age.ADULT), LEADS, SECOND);
        jdbc.sql("update cases_reserved set reserved_at = timestamp '2000-01-01 00:00:00' where reserved_id = ?")
                .param(longAgo.reservedId())
                .update();
        IntStream.range(0, ReservedParts.PART).forEach(number -> copied(others, "copy-" + number));

        assertThat(book.reserved(THIRD)).contains(longAgo.caseRef()).doesNotContain(others.caseRef());

        jdbc.sql("delete from cases_reserved_reader where reader_id like 'copy-%'")
                .update();
        jdbc.sql("delete from cases_reserved where reserved_id like 'copy-%'").update();
    }

    private List<NoticeView> needed(Officer officer, Reservation closed) {
        return referrals.node().notices().unreadOf(officer).stream()
                .filter(notice -> notice.code().equals("reader_needed")
                        && notice.reference().equals(closed.reservedId()))
                .toList();
    }

    @Test
    void whenTheLastReaderLeavesWhoLeadsTheWorkIsToldAndFindsTheFile() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        var closed = closed(file, LEADS, LEAVER);
        assertThat(book.reserved(LEAVER)).contains(file.caseRef());
        assertThat(book.reserved(THIRD)).doesNotContain(file.caseRef());

        accounts.close(Desk.officer(Role.ADMINISTRATOR, "KZ"), LEAVER.username(), false);

        for (var other : List.of(LEADS, THIRD)) {
            assertThat(needed(other, closed)).extracting(NoticeView::subject).containsExactly(Subject.NAMED_READERS);
            assertThat(book.reserved(other)).contains(file.caseRef());
        }
        for (var other : List.of(HEAD, CENTRAL, MEMBER, ELSEWHERE)) {
            assertThat(needed(other, closed)).as(other.username()).isEmpty();
            assertThat(book.reserved(other)).as(other.username()).doesNotContain(file.caseRef());
        }
        assertThat(names(closed, MEMBER, THIRD)).isEqualTo("admitted");
    }
}
