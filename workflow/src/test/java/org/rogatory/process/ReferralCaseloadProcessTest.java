package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.rogatory.notices.NoticeView;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.service.Caseload;
import org.rogatory.referral.service.CaseloadFilter;
import org.rogatory.referral.service.CaseloadLine;
import org.rogatory.referral.service.LoadBand;
import org.springframework.beans.factory.annotation.Autowired;

/** The open files of an organisation by their codes, and how much each person has. */
@EngineTest
class ReferralCaseloadProcessTest {

    private static final String OFFICE = "TJ-NC";
    private static final Officer OURS = ReferralFixtures.coordinator(OFFICE);
    private static final Officer OTHER = ReferralFixtures.coordinator2(OFFICE);
    private static final Officer NEW =
            new Officer("helper.tj.tj-nc", "helper", "TJ", OFFICE, Set.of(Role.SERVICE_PROVIDER));

    private final ReferralFixtures referrals;
    private final Caseload caseload;
    private final UserAdministration accounts;

    @Autowired
    ReferralCaseloadProcessTest(ReferralFixtures referrals, Caseload caseload, UserAdministration accounts) {
        this.referrals = referrals;
        this.caseload = caseload;
        this.accounts = accounts;
    }

    private static CaseloadFilter of(String worker) {
        return new CaseloadFilter(OFFICE, worker, false, CaseloadFilter.Place.START);
    }

    private List<CaseloadLine> all(String worker) {
        var lines = new ArrayList<CaseloadLine>();
        var filter = of(worker);
        while (true) {
            var page = caseload.page(filter, OURS);
            lines.addAll(page.lines());
            var last = page.goesOnAfter();
            if (last.isEmpty()) {
                return lines;
            }
            filter = new CaseloadFilter(OFFICE, worker, false, last.get().place());
        }
    }

    private CaseloadLine line(CaseFile file) {
        return all("").stream()
                .filter(line -> line.file().caseRef().equals(file.caseRef()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(List<CaseloadLine> lines) {
        return lines.stream().map(line -> line.file().caseRef()).toList();
    }

    @Test
    @OnBothDatabases
    void whatIsOverdueOrDueFirstComesFirstAndNobodyElseSeesIt() {
        var late = referrals.opened(OFFICE, Age.ADULT);
        referrals.node().pass(Duration.ofHours(49));
        referrals.node().jobs().ring();
        var fresh = referrals.opened(OFFICE, Age.ADULT);
        var lines = all("");
        assertThat(lines)
                .isSortedAccordingTo(
                        (a, b) -> Long.compare(a.place().dueMs(), b.place().dueMs()));
        assertThat(codes(lines)).doesNotHaveDuplicates().containsSubsequence(late.caseRef(), fresh.caseRef());
        assertThat(line(late).rule()).isEqualTo("ref_contact_referral");
        assertThat(line(late).dueAt()).isBefore(referrals.node().clock().instant());
        var abroad = ReferralFixtures.coordinator("KZ-NC");
        assertThat(caseload.page(of(""), abroad).lines()).isEmpty();
        var drafter = Desk.officer(Role.DRAFTER, "TJ");
        assertThat(catchThrowableOfType(Refusal.class, () -> caseload.page(of(""), drafter))
                        .code())
                .isEqualTo("role");
    }

    @Test
    void aFileIsGivenToAnotherOfTheOrganisationWhoIsToldAndHasOneMore() {
        accounts.ensure(NEW, "{noop}demo", "en");
        var file = referrals.opened(OFFICE, Age.ADULT);
        assertThat(line(file).owner()).isEqualTo(OURS.username());
        var desk = referrals.desk(file);
        var give = Act.draft("give_file").officer(NEW.username());
        assertThat(desk.refusal(NEW, give)).isEqualTo("role");
        assertThat(desk.refusal(OTHER, Act.draft("give_file").officer("nobody.tj")))
                .isEqualTo("service-no-caseworker");
        referrals.does(file, OTHER, give);
        assertThat(desk.refusal(OTHER, give)).isEqualTo("service-owner-already");
        assertThat(desk.file().owner()).isEqualTo(NEW.username());
        assertThat(codes(all(NEW.username()))).contains(file.caseRef());
        assertThat(referrals.node().notices().unreadOf(NEW))
                .filteredOn(notice -> notice.reference().equals(file.caseRef()))
                .extracting(NoticeView::code)
                .contains("file_given");
        assertThat(caseload.bandsOf(List.of(NEW, OTHER), OURS))
                .containsEntry(NEW.username(), LoadBand.BELOW_10)
                .containsEntry(OTHER.username(), LoadBand.BELOW_10);
    }

    @Test
    void whoHasTenFilesIsInTheNextBandUntilOneIsClosed() {
        var busy = new Officer("busy.tj.tj-nc", "busy", "TJ", OFFICE, Set.of(Role.COORDINATOR));
        accounts.ensure(busy, "{noop}demo", "en");
        var files = IntStream.range(0, 10)
                .mapToObj(number -> referrals.opened(OFFICE, Age.ADULT))
                .toList();
        files.forEach(file -> referrals.does(file, OTHER, Act.draft("give_file").officer(busy.username())));
        var last = files.get(9);
        assertThat(line(last).band()).isEqualTo(LoadBand.FROM_10);
        referrals.does(
                last, NEW, Act.draft("propose_closing").kind("goals_reached").internalText("All is done (synthetic)."));
        referrals.does(last, OTHER, Act.draft("close"));
        assertThat(codes(all("")))
                .doesNotContain(last.caseRef())
                .contains(files.get(0).caseRef());
        assertThat(line(files.get(0)).band()).isEqualTo(LoadBand.BELOW_10);
    }

    @Test
    void aPageCostsTheSameForOneFileAndForMany() {
        referrals.opened(OFFICE, Age.ADULT);
        var meter = referrals.node().meter();
        caseload.page(of(""), OURS);
        var few = meter.asked(() -> caseload.page(of(""), OURS));
        IntStream.range(0, 12).forEach(number -> referrals.opened(OFFICE, Age.ADULT));
        var many = meter.asked(() -> caseload.page(of(""), OURS));
        assertThat(many).isNotEmpty().hasSameSizeAs(few);
        assertThat(many)
                .noneMatch(asked -> asked.getQuery().contains("count(")
                        || asked.getQuery().toLowerCase(Locale.ROOT).contains("act_"));
    }
}
