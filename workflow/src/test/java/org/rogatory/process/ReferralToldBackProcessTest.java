package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.HelpOfReferral.about;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralSaid.consent;
import static org.rogatory.process.ReferralSaid.passing;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.notices.NoticeView;
import org.rogatory.providers.HelpProviders;
import org.rogatory.providers.NewProvider;
import org.rogatory.referral.consent.Consents;
import org.rogatory.referral.consent.NewConsent;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.service.AskedProviders;
import org.rogatory.referral.service.AskedView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What another organisation has told of the person's word ends while the cabinet is shut: nobody there misses it. */
@EngineTest
class ReferralToldBackProcessTest {

    private static final Officer OURS = ReferralFixtures.coordinator(COORDINATOR);
    private static final String SYSTEM = Officer.system("AM").username();

    /** What the migration has kept of services that were there before. */
    private static final String BEFORE = "insert into referral_asking"
            + " (asking_ref, case_ref, service_ref, ground, best_interests, version)"
            + " select concat(service_ref, '-before'), case_ref, service_ref, 'before', false, 0"
            + " from referral_service where case_ref = ?";

    private final HelpOfReferral help;
    private final StoppingService shelter;
    private final HelpProviders providers;
    private final AskedProviders asked;
    private final Consents consents;
    private final JdbcClient jdbc;

    @Autowired
    ReferralToldBackProcessTest(
            HelpOfReferral help,
            StoppingService shelter,
            HelpProviders providers,
            AskedProviders asked,
            Consents consents,
            JdbcClient jdbc) {
        this.help = help;
        this.shelter = shelter;
        this.providers = providers;
        this.asked = asked;
        this.consents = consents;
        this.jdbc = jdbc;
    }

    private void inside(CaseFile file, ActDraft act) {
        shelter.does(file, StoppingService.HELPING, act);
    }

    private String outside() {
        var there = StoppingService.SENDING;
        var typed = new NewProvider(
                null,
                0,
                there.authority(),
                true,
                "House of the told (synthetic)",
                List.of("mental_health"),
                "Region of tests (synthetic)",
                List.of("ru"),
                "day and night",
                12,
                3,
                true);
        return providers.keep(typed, there);
    }

    /** A file in the cabinet with the consent that came along, and two services by it: one has begun, one waits. */
    private CaseFile helped() {
        var file = shelter.kept();
        var told = new NewConsent(Purpose.SERVICE, true, null, NewConsent.TOLD, null, ReferralSaid.SCOPE, SYSTEM, null);
        shelter.in(() -> consents.keep(file, told));
        inside(file, Act.draft("start_support"));
        var provider = outside();
        for (var number = 1; number <= 2; number++) {
            inside(file, HelpOfReferral.offer("mental_health"));
            inside(file, about("answer_service", file, number).kind("service_accepted"));
            inside(file, about("pass_service", file, number).letter(provider));
        }
        inside(file, about("begin_service", file, 1));
        return file;
    }

    /** As it stood before it was kept by itself who was asked. */
    private void before(CaseFile file) {
        jdbc.sql("delete from referral_asking where case_ref = ?")
                .param(file.caseRef())
                .update();
        jdbc.sql(BEFORE).param(file.caseRef()).update();
    }

    /** Elsewhere the person has taken it back; a message tells it while nobody is here. */
    private void toldBack(CaseFile file) {
        help.referrals().node().pass(Duration.ofHours(1));
        shelter.in(() -> consents.withdrawTold(file, null, SYSTEM));
    }

    private List<String> services(CaseFile file) {
        return shelter.inside(() -> help.services(file));
    }

    private List<AskedView> asked(CaseFile file) {
        return shelter.inside(
                () -> Objects.requireNonNull(help.referrals().transaction().execute(status -> asked.of(file))));
    }

    private List<String> told(CaseFile file) {
        return help.referrals().node().notices().unreadOf(StoppingService.HELPING).stream()
                .filter(notice -> notice.reference().equals(file.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    /** Two end the help, and then the file: the service stays as other tests found it. */
    private void leaves(CaseFile file) {
        inside(file, about("finish_service", file, 1).kind("outcome_reached"));
        var why = "All is well (synthetic).";
        inside(file, Act.draft("propose_help_end").kind("goals_reached").internalText(why));
        shelter.does(file, StoppingService.LEADING, Act.draft("approve_help_end"));
        shelter.closes(file);
    }

    @Test
    void whatWasAskedOnItEndsAtOnceAndWhoWorksOnTheFileIsTold() {
        shelter.works();
        try {
            var file = helped();
            toldBack(file);
            assertThat(services(file)).as("what has begun goes on").containsExactly("started", "accepted");
            assertThat(asked(file)).hasSize(2).allMatch(each -> each.endedAt() != null);
            assertThat(told(file)).contains("track_consent_ended");
            leaves(file);
        } finally {
            shelter.leave();
        }
    }

    @Test
    void whatNobodyCanReadIsToldAtOnceAndEndsWhenSomebodyHelpsInTheOpenFile() {
        shelter.works();
        try {
            var file = helped();
            before(file);
            assertThat(told(file)).doesNotContain("track_consent_ended");
            toldBack(file);
            assertThat(told(file)).contains("track_consent_ended");
            assertThat(services(file)).as("while it was shut").containsExactly("started", "referred");

            inside(file, HelpOfReferral.offer("mental_health"));
            assertThat(services(file)).containsExactly("started", "accepted", "offered");
            assertThat(asked(file)).hasSize(2).allMatch(each -> each.endedAt() != null);
            leaves(file);
        } finally {
            shelter.leave();
        }
    }

    private void runsOut(CaseFile file) {
        jdbc.sql("update referral_consent set expires_on = ? where case_ref = ?")
                .params(help.today().minusDays(2), file.caseRef())
                .update();
    }

    /** A word for another organisation is given and taken back in the open file, where it is heard. */
    private void takesBackForAnother(CaseFile file) {
        var another = StoppingService.SENDING.authority();
        var word = new NewConsent(Purpose.SERVICE, true, another, "oral", null, ReferralSaid.SCOPE, SYSTEM, null);
        help.referrals().node().pass(Duration.ofHours(1));
        shelter.in(() -> consents.keep(file, word));
        help.referrals().node().pass(Duration.ofHours(1));
        shelter.in(() -> consents.withdraw(file, Purpose.SERVICE, another, SYSTEM));
    }

    /** The last day of a consent takes nothing back: what has begun keeps the ground on which it has. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatHasBegunKeepsItsGroundWhereTheWordHasOnlyRunOut(boolean anotherTakenBack) {
        shelter.works();
        try {
            var file = helped();
            before(file);
            if (anotherTakenBack) {
                takesBackForAnother(file);
            }
            runsOut(file);
            inside(file, HelpOfReferral.offer("mental_health"));
            assertThat(services(file)).containsExactly("started", "accepted", "offered");
            assertThat(asked(file)).filteredOn(each -> each.endedAt() == null).hasSize(1);
            leaves(file);
        } finally {
            shelter.leave();
        }
    }

    /** What it has asked an organisation of another State for lies in the file, with the word that came along. */
    private CaseFile came(CaseFile file, Officer from) {
        var referrals = help.referrals();
        var theirs = referrals.opened(from.authority(), Age.ADULT);
        referrals.does(file, OURS, consent(Purpose.CROSS_BORDER, List.of()).authority(from.authority()));
        var asked = Act.draft("request_transfer").authority(from.authority()).reference(theirs.caseRef());
        referrals.does(file, OURS, asked);
        referrals.does(
                theirs, from, consent(Purpose.CROSS_BORDER, ReferralSaid.SCOPE).authority(COORDINATOR));
        referrals.does(theirs, from, passing("transfer_file", COORDINATOR));
        var shareRef = referrals.share(theirs).shareRef();
        referrals.offers().accept(shareRef, OURS);
        referrals.carried();
        assertThat(referrals.offers().open(shareRef, OURS)).isEqualTo(file.caseRef());
        referrals.carried();
        return theirs;
    }

    private List<Boolean> toldStanding(CaseFile file) {
        return consents.of(help.referrals().desk(file).file()).stream()
                .filter(each -> NewConsent.TOLD.equals(each.way()))
                .map(each -> each.withdrawnAt() == null)
                .toList();
    }

    @Test
    @OnBothDatabases
    void whatIsTakenBackAtOneOrganisationLeavesTheWordOfTheOther() {
        var referrals = help.referrals();
        referrals.node().courier().reset();
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        var one = ReferralFixtures.coordinator("KG-NC");
        var other = ReferralFixtures.coordinator("TJ-NC");
        var first = came(file, one);
        var second = came(file, other);
        assertThat(toldStanding(file)).containsExactly(true, true);
        referrals.does(first, one, Act.draft("withdraw_consent").kind("cross_border"));
        assertThat(toldStanding(file)).as("the newest first").containsExactly(true, false);
        referrals.does(second, other, Act.draft("withdraw_consent").kind("cross_border"));
        assertThat(toldStanding(file)).containsExactly(false, false);
    }
}
