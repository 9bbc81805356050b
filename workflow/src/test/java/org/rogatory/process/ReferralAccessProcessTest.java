package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.refused;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.AccessBook;
import org.rogatory.access.AccessReason;
import org.rogatory.access.AccessStatus;
import org.rogatory.access.BasicAccess;
import org.rogatory.access.Challenges;
import org.rogatory.access.Exclusions;
import org.rogatory.access.GrantView;
import org.rogatory.access.NewAccess;
import org.rogatory.access.ReservedReaders;
import org.rogatory.access.ReservingOfficers;
import org.rogatory.access.SpecificAccess;
import org.rogatory.access.SpecificAccess.Decision;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts.Thing;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.rogatory.notices.NoticeView;
import org.rogatory.referral.file.Age;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.Resolutions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody is let in to a file of referral by two who see it; until then, and beside them, nobody learns of that. */
@EngineTest
class ReferralAccessProcessTest {

    private static final Officer FIRST = at("first", HEAD, Role.COORDINATOR);
    private static final Officer SECOND = at("second", HEAD, Role.COORDINATOR);
    private static final Officer LET_IN = at("reader", REGISTRAR);

    /** Head of the same organisation, without a post of referral. */
    private static final Officer BLIND = at("blind", HEAD);

    private static final Officer ABOVE = Desk.officer(HEAD, "KZ");
    private static final NewAccess WHY = new NewAccess(AccessReason.RELATED, "He knows the other file (synthetic).");
    private static final Decision YES = new Decision(true, null, null);

    @Autowired
    private ReferralFixtures referrals;

    @Autowired
    private SpecificAccess specific;

    @Autowired
    private Challenges challenges;

    @Autowired
    private Exclusions exclusions;

    @Autowired
    private ReservedReaders readers;

    @Autowired
    private ReservingOfficers setting;

    @Autowired
    private Resolutions resolutions;

    @Autowired
    private BasicAccess basic;

    @Autowired
    private AccessBook book;

    @Autowired
    private UserAdministration accounts;

    @Autowired
    private JdbcClient jdbc;

    private static Officer at(String who, Role... roles) {
        var name = who + ".admitted.kz-nc";
        return new Officer(name, name, "KZ", COORDINATOR, Set.of(roles));
    }

    @BeforeEach
    void accountsAre() {
        List.of(FIRST, SECOND, LET_IN, BLIND).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from access_grant").update();
        jdbc.sql("delete from identity_user where username like '%.admitted.kz-nc'")
                .update();
    }

    private CaseFile opened() {
        return referrals.opened(COORDINATOR, Age.ADULT);
    }

    private String proposed(CaseFile file) {
        return specific.admit(file.caseRef(), LET_IN.username(), WHY, FIRST).grantId();
    }

    private boolean sees(CaseFile file, Officer officer) {
        return sees(file.caseRef(), officer);
    }

    private boolean sees(String caseRef, Officer officer) {
        return referrals.node().cases().lookUp(caseRef, AccessScope.of(officer)).isPresent();
    }

    private List<String> told(Officer officer) {
        return referrals.node().notices().unreadOf(officer).stream()
                .map(NoticeView::reference)
                .toList();
    }

    /** To whom a notice of this step was left, by name or by post. */
    private List<String> recipients(String grant) {
        return jdbc.sql("select recipient from notices_notice where reference = ?")
                .param(grant)
                .query(String.class)
                .list();
    }

    @Test
    void oneProposesAnotherApprovesAndItEnds() {
        var file = opened();
        var grant = proposed(file);
        assertThat(refused(() -> specific.decide(grant, () -> YES, FIRST))).isEqualTo("access-second");
        assertThat(sees(file, LET_IN)).isFalse();

        var tomorrow = referrals.node().today("Asia/Almaty").plusDays(1);
        var approved = specific.decide(grant, () -> new Decision(true, tomorrow, null), SECOND);
        assertThat(approved.status()).isEqualTo(AccessStatus.STANDING);
        assertThat(sees(file, LET_IN)).isTrue();
        assertThat(book.own(LET_IN)).extracting(GrantView::grantId).contains(grant);
        assertThat(told(LET_IN)).contains(grant);

        referrals.node().pass(Duration.ofDays(3));
        assertThat(sees(file, LET_IN)).as("after the last day").isFalse();
    }

    @Test
    void whatWasApprovedIsTakenBackByWhoSeesTheFile() {
        var file = opened();
        var grant = proposed(file);
        specific.decide(grant, () -> YES, SECOND);
        assertThat(refused(() -> specific.takeBack(grant, ABOVE))).isEqualTo("not-found");
        assertThat(sees(file, LET_IN)).isTrue();
        specific.takeBack(grant, FIRST);
        assertThat(sees(file, LET_IN)).isFalse();
    }

    /** Not who is head beside or above them, nor he for whom it is meant, whose file it is not yet. */
    @Test
    void nobodyLearnsOfItWhoDoesNotSeeTheFile() {
        var grant = proposed(opened());
        for (var officer : List.of(BLIND, ABOVE, LET_IN)) {
            assertThat(refused(() -> book.read(grant, officer)))
                    .as(officer.username())
                    .isEqualTo("not-found");
            assertThat(refused(() -> specific.decide(grant, () -> YES, officer)))
                    .as(officer.username())
                    .isEqualTo("not-found");
            assertThat(book.ofOffice(officer)).extracting(GrantView::grantId).doesNotContain(grant);
            assertThat(book.own(officer)).extracting(GrantView::grantId).doesNotContain(grant);
            assertThat(told(officer)).as(officer.username()).doesNotContain(grant);
        }
        assertThat(book.ofOffice(SECOND)).extracting(GrantView::grantId).contains(grant);
        assertThat(recipients(grant))
                .contains(Officer.personal(SECOND.username()))
                .doesNotContain(Officer.personal(BLIND.username()));
    }

    @Test
    void whoIsNotLetInAfterAllLearnsNothing() {
        var file = opened();
        var grant = proposed(file);
        specific.decide(grant, () -> new Decision(false, null, "He need not see it (synthetic)."), SECOND);
        assertThat(sees(file, LET_IN)).isFalse();
        assertThat(told(LET_IN)).doesNotContain(grant);
        assertThat(refused(() -> book.read(grant, LET_IN))).isEqualTo("not-found");
    }

    @Test
    void nobodyOpensItByHisOwnWordOrAsksForIt() {
        var file = opened();
        var onDuty = new NewAccess(AccessReason.DUTY, null);
        for (var officer : List.of(LET_IN, BLIND, ABOVE, Desk.officer(CENTRAL_OFFICER, "KZ"))) {
            assertThat(refused(() -> basic.find(file.caseRef(), officer))).isEqualTo("not-found");
            assertThat(refused(() -> challenges.challenge(file.caseRef(), onDuty, officer)))
                    .isEqualTo("not-found");
            assertThat(refused(() -> specific.ask(file.caseRef(), onDuty, officer)))
                    .isEqualTo("not-found");
        }
    }

    /** It is narrowed to some of those who work on it, by naming them; nobody else comes in by that. */
    @Test
    void oneAloneLetsNobodyInByNamingHimAReader() {
        var caseRef = opened().caseRef();
        var whole = new Thing(ReservedPart.FILE, caseRef);
        for (var outsider : List.of(LET_IN, BLIND)) {
            var names = Set.of(outsider.username());
            assertThat(refused(() -> readers.reserve(caseRef, () -> whole, names, FIRST)))
                    .isEqualTo("reader-unknown");
        }
        assertThat(setting.candidates(caseRef, FIRST))
                .extracting(Officer::username)
                .contains(SECOND.username())
                .doesNotContain(LET_IN.username(), BLIND.username());
        var made = readers.reserve(caseRef, () -> whole, Set.of(SECOND.username()), FIRST);
        assertThat(sees(caseRef, SECOND)).isTrue();
        assertThat(sees(caseRef, FIRST)).isFalse();
        assertThat(refused(() -> readers.name(caseRef, made.reservedId(), LET_IN.username(), FIRST)))
                .as("a reader who leads decides")
                .isEqualTo("not-found");
        assertThat(refused(() -> readers.name(caseRef, made.reservedId(), LET_IN.username(), SECOND)))
                .isEqualTo("reader-unknown");
        assertThat(refused(() -> readers.of(caseRef, BLIND))).isEqualTo("not-found");
        assertThat(book.reserved(FIRST)).contains(caseRef);
        assertThat(book.reserved(BLIND)).doesNotContain(caseRef);
        readers.lift(caseRef, made.reservedId(), SECOND);
        assertThat(sees(caseRef, FIRST)).isTrue();
    }

    @Test
    void oneAloneLetsNobodyInByAnOrder() {
        var file = opened();
        var until = referrals.node().today("Asia/Almaty").plusDays(5);
        var order = NewResolution.first(LET_IN.username(), List.of(), until, "Look into it (synthetic).");
        assertThat(refused(() -> resolutions.begin(file.caseRef(), order, FIRST)))
                .isEqualTo("role");
        assertThat(resolutions.begins(file, FIRST)).isFalse();
        assertThat(sees(file, LET_IN)).isFalse();
    }

    /** Whoever is kept out of it is let in again by a head who sees it, and by no other. */
    @Test
    void anExclusionIsLiftedByWhoSeesTheFile() {
        var file = opened();
        var kept = ReferralFixtures.coordinator2(COORDINATOR);
        var interest = new NewAccess(AccessReason.INTEREST, null);
        var grant = exclusions.declare(file.caseRef(), interest, kept).grantId();
        assertThat(sees(file, kept)).isFalse();
        for (var officer : List.of(BLIND, ABOVE)) {
            assertThat(refused(() -> exclusions.lift(grant, "A mistake (synthetic).", officer)))
                    .isEqualTo("not-found");
            assertThat(book.ofOffice(officer)).extracting(GrantView::grantId).doesNotContain(grant);
            assertThat(told(officer)).doesNotContain(grant);
        }
        assertThat(recipients(grant)).contains(Officer.personal(FIRST.username()));
        exclusions.lift(grant, "A mistake (synthetic).", FIRST);
        assertThat(sees(file, kept)).isTrue();
    }

    /** Elsewhere heads are told by their post, and of what is about a head the one above, too. */
    @Test
    void onlyHeadsWhoSeeItAreToldThatAHeadIsKeptOut() {
        var file = opened();
        var interest = new NewAccess(AccessReason.INTEREST, null);
        var grant = exclusions.declare(file.caseRef(), interest, SECOND).grantId();
        assertThat(recipients(grant))
                .contains(Officer.personal(FIRST.username()))
                .doesNotContain(Officer.personal(SECOND.username()), Officer.personal(BLIND.username()))
                .doesNotContain(Officer.principalOf(COORDINATOR, HEAD));
    }
}
