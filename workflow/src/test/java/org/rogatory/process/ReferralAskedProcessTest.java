package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.HelpOfReferral.COORDINATING;
import static org.rogatory.process.HelpOfReferral.HELPING;
import static org.rogatory.process.HelpOfReferral.OTHER;
import static org.rogatory.process.HelpOfReferral.about;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralSaid.SCOPE;
import static org.rogatory.process.ReferralSaid.consent;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.notices.NoticeView;
import org.rogatory.providers.HelpProviders;
import org.rogatory.providers.NewProvider;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.service.AskedProviders;
import org.rogatory.referral.service.AskedView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What ends the ground on which a provider was asked, also where it was asked before grounds were kept. */
@EngineTest
class ReferralAskedProcessTest {

    private static final String SERVICE = "KZ-SHELTER-1";
    private static final Officer SUPERVISING = ReferralFixtures.supervisor(SERVICE);

    /** What the migration has kept of services that were there before. */
    private static final String BEFORE = "insert into referral_asking"
            + " (asking_ref, case_ref, service_ref, ground, best_interests, version)"
            + " select concat(service_ref, '-before'), case_ref, service_ref, 'before', false, 0"
            + " from referral_service where case_ref = ?";

    private final HelpOfReferral help;
    private final HelpProviders providers;
    private final AskedProviders asked;
    private final JdbcClient jdbc;
    private final StoppingService shelter;

    @Autowired
    ReferralAskedProcessTest(
            HelpOfReferral help,
            HelpProviders providers,
            AskedProviders asked,
            JdbcClient jdbc,
            StoppingService shelter) {
        this.help = help;
        this.shelter = shelter;
        this.providers = providers;
        this.asked = asked;
        this.jdbc = jdbc;
    }

    private String provider(String organisation, String name, Officer keeper) {
        return provider(organisation, true, name, keeper);
    }

    private String provider(String organisation, boolean own, String name, Officer keeper) {
        var typed = new NewProvider(
                null,
                0,
                organisation,
                own,
                name,
                List.of("mental_health"),
                "Region of tests (synthetic)",
                List.of("ru"),
                "day and night",
                12,
                3,
                true);
        return providers.keep(typed, keeper);
    }

    private String outside(String name) {
        return provider(SERVICE, name, SUPERVISING);
    }

    private String within() {
        return provider(COORDINATOR, "Our own psychologist (synthetic)", COORDINATING);
    }

    private CaseFile wanted(Age age) {
        var file = help.begun(age);
        help.wanted(file, "mental_health");
        return file;
    }

    private void passed(CaseFile file, String providerRef) {
        help.does(file, HELPING, about("pass_service", file, 1).letter(providerRef));
    }

    private CaseFile agreed() {
        var file = wanted(Age.ADULT);
        help.does(file, HELPING, consent(Purpose.SERVICE, SCOPE));
        return file;
    }

    /** As it stood before it was kept by itself who was asked. */
    private void before(CaseFile file) {
        jdbc.sql("delete from referral_asking where case_ref = ?")
                .param(file.caseRef())
                .update();
        jdbc.sql(BEFORE).param(file.caseRef()).update();
    }

    private void takenBack(CaseFile file) {
        help.does(file, HELPING, Act.draft("withdraw_consent").kind("service"));
    }

    private List<AskedView> asked(CaseFile file) {
        return Objects.requireNonNull(help.referrals().transaction().execute(status -> asked.of(file)));
    }

    private void ended(CaseFile file) {
        assertThat(asked(file)).singleElement().matches(each -> each.endedAt() != null);
    }

    private List<String> told(CaseFile file) {
        return help.referrals().node().notices().unreadOf(COORDINATING).stream()
                .filter(notice -> notice.reference().equals(file.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    private static ActDraft reasoned(String verb) {
        return Act.draft(verb).internalText("It was seen so (synthetic).");
    }

    @Test
    @OnBothDatabases
    void whoWasAskedBeforeThatWasKeptIsToldByTheWordsOfTheServiceAndHearsAWithdrawal() {
        var file = agreed();
        passed(file, outside("House seven (synthetic)"));
        before(file);
        assertThat(asked(file))
                .singleElement()
                .returns("before", AskedView::ground)
                .returns("House seven (synthetic)", AskedView::provider)
                .returns("mental_health", AskedView::kind)
                .returns(SERVICE, AskedView::recipient)
                .returns(null, AskedView::endedAt)
                .matches(each -> each.askedAt() != null);
        takenBack(file);
        assertThat(help.services(file)).containsExactly("accepted");
        ended(file);
        assertThat(told(file)).contains("track_consent_ended");
    }

    @Test
    void ofAServiceThatHasBegunTheWordsTellTooWhoWasAsked() {
        var file = agreed();
        passed(file, outside("House eight (synthetic)"));
        help.does(file, HELPING, about("begin_service", file, 1));
        before(file);
        assertThat(asked(file)).singleElement().returns("House eight (synthetic)", AskedView::provider);
        help.does(file, HELPING, Act.draft("record_declined").kind("service").authority(SERVICE));
        assertThat(help.services(file)).as("what has begun goes on").containsExactly("started");
        ended(file);
    }

    @Test
    void nobodyKnowsOfThePersonByWhatWasPassedWithinTheOrganisationBefore() {
        var file = wanted(Age.ADULT);
        passed(file, within());
        before(file);
        assertThat(asked(file)).isEmpty();
        help.does(file, HELPING, consent(Purpose.SERVICE, SCOPE));
        takenBack(file);
        assertThat(help.services(file)).containsExactly("referred");
        assertThat(told(file)).doesNotContain("track_consent_ended");
    }

    @Test
    @OnBothDatabases
    void whatIsPassedWithinTheOrganisationMeanwhileIsTakenBackByNoWithdrawal() {
        var file = agreed();
        passed(file, outside("House nine (synthetic)"));
        passed(file, within());
        takenBack(file);
        assertThat(help.services(file)).containsExactly("referred");
        ended(file);
    }

    @Test
    void afterTheLastDayOfTheConsentNobodyIsAwaited() {
        var file = wanted(Age.ADULT);
        var until = help.today().plusDays(1);
        help.does(file, HELPING, consent(Purpose.SERVICE, SCOPE).until(until, null));
        passed(file, outside("House ten (synthetic)"));
        var node = help.referrals().node();
        node.pass(Duration.ofDays(2));
        node.jobs().ring();
        node.jobs().drain();
        assertThat(help.services(file)).containsExactly("accepted");
        ended(file);
    }

    private CaseFile passedForAChild(String name) {
        var file = wanted(Age.CHILD);
        help.does(
                file,
                HELPING,
                about("pass_service", file, 1).letter(outside(name)).certified(true));
        return file;
    }

    private void ofAge(CaseFile file) {
        help.does(file, COORDINATING, reasoned("decide_age").kind("adult"));
        assertThat(help.services(file)).containsExactly("accepted");
        ended(file);
        assertThat(told(file)).contains("asked_child_no_more");
    }

    @Test
    void whoIsNoChildIsAskedForHisOwnWord() {
        ofAge(passedForAChild("House eleven (synthetic)"));
        var before = passedForAChild("House twelve (synthetic)");
        before(before);
        ofAge(before);
    }

    @Test
    void whatWaitsByAConsentOfThenWaitsNoMoreWhenTheFileIsTakenUpAgain() {
        var file = agreed();
        passed(file, outside("House thirteen (synthetic)"));
        help.does(file, HELPING, reasoned("propose_closing").kind("goals_reached"));
        help.does(file, OTHER, Act.draft("close"));
        assertThat(help.services(file)).as("not by the closing").containsExactly("referred");
        help.does(file, COORDINATING, reasoned("reopen_file"));
        assertThat(help.services(file)).containsExactly("accepted");
        ended(file);
    }

    private void inside(CaseFile file, ActDraft act) {
        shelter.does(file, StoppingService.HELPING, act);
    }

    /** Three services, passed within the organisation, to one that a consent names, and to another, before. */
    private CaseFile inACabinet() {
        var there = StoppingService.SENDING;
        var tomorrow = help.referrals().node().today("Asia/Yerevan").plusDays(1);
        var refs = List.of(
                provider(StoppingService.SERVICE, "Ours (synthetic)", StoppingService.LEADING),
                provider(there.authority(), "Named (synthetic)", there),
                provider(there.authority(), false, "Another (synthetic)", there));
        var file = shelter.kept();
        inside(file, Act.draft("start_support"));
        inside(file, consent(Purpose.SERVICE, SCOPE).until(tomorrow, null));
        inside(file, consent(Purpose.SERVICE, SCOPE).authority(there.authority()));
        for (var number = 1; number <= refs.size(); number++) {
            inside(file, HelpOfReferral.offer("mental_health"));
            inside(file, about("answer_service", file, number).kind("service_accepted"));
            inside(file, about("pass_service", file, number).letter(refs.get(number - 1)));
        }
        before(file);
        return file;
    }

    @Test
    void whatNobodyCanReadWhenAConsentRunsOutIsLookedAtWhenTheFileLiesOpen() {
        shelter.works();
        try {
            var file = inACabinet();
            help.referrals().node().pass(Duration.ofDays(3));
            help.referrals().node().jobs().ring();
            assertThat(shelter.inside(() -> help.services(file)))
                    .as("while the cabinet is shut")
                    .containsExactly("referred", "referred", "referred");
            inside(file, HelpOfReferral.offer("mental_health"));
            assertThat(shelter.inside(() -> help.services(file)))
                    .containsExactly("referred", "referred", "accepted", "offered");
            shelter.closes(file);
        } finally {
            shelter.leave();
        }
    }
}
