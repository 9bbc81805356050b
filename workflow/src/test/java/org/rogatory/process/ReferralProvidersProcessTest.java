package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.process.HelpOfReferral.COORDINATING;
import static org.rogatory.process.HelpOfReferral.HELPING;
import static org.rogatory.process.HelpOfReferral.about;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Authority;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.NoticeView;
import org.rogatory.providers.HelpProviders;
import org.rogatory.providers.NewProvider;
import org.rogatory.providers.ProviderFilter;
import org.rogatory.providers.ProviderView;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.service.AskedProviders;
import org.rogatory.referral.service.AskedView;
import org.rogatory.requests.Choices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directory of those who give help, and who learns of a person by it. */
@EngineTest
class ReferralProvidersProcessTest {

    private static final String SERVICE = "KZ-SHELTER-1";
    private static final Officer SUPERVISING = ReferralFixtures.supervisor(SERVICE);

    private final HelpOfReferral help;
    private final HelpProviders providers;
    private final AskedProviders asked;
    private final JdbcClient jdbc;

    @Autowired
    ReferralProvidersProcessTest(HelpOfReferral help, HelpProviders providers, AskedProviders asked, JdbcClient jdbc) {
        this.help = help;
        this.providers = providers;
        this.asked = asked;
        this.jdbc = jdbc;
    }

    private static NewProvider typed(@Nullable String ref, long edition, String name) {
        return new NewProvider(
                ref,
                edition,
                SERVICE,
                true,
                name,
                List.of("safe_accommodation", "mental_health"),
                "Region of tests (synthetic)",
                List.of("ru", "tg"),
                "day and night",
                12,
                3,
                true);
    }

    private static ProviderFilter filter(String kind, String language, boolean free) {
        return new ProviderFilter("KZ", kind, language, free, false, ProviderFilter.After.START);
    }

    private List<String> names(ProviderFilter filter) {
        return providers.page(filter, HELPING).lines().stream()
                .map(ProviderView::name)
                .toList();
    }

    private static ActDraft agreed() {
        return Act.draft("record_consent")
                .kind("service")
                .carrier("oral")
                .releasedText(null, "ru")
                .keys(Choices.of("consent_told").orElseThrow());
    }

    private List<AskedView> asked(CaseFile file) {
        return Objects.requireNonNull(help.referrals().transaction().execute(status -> asked.of(file)));
    }

    private List<String> told(Officer officer, CaseFile file) {
        return help.referrals().node().notices().unreadOf(officer).stream()
                .filter(notice -> notice.reference().equals(file.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    private String refusal(Runnable act) {
        var refused = catchThrowableOfType(Refusal.class, act::run);
        return refused == null ? "admitted" : refused.code();
    }

    @Test
    @OnBothDatabases
    void anEntryIsFoundByWhatItGivesAndInWhichLanguage() {
        var name = "House one (synthetic)";
        var ref = providers.keep(typed(null, 0, name), SUPERVISING);
        assertThat(names(filter("", "", false))).contains(name);
        assertThat(names(filter("mental_health", "tg", true))).contains(name);
        assertThat(names(filter("legal_aid", "", false))).doesNotContain(name);
        assertThat(names(filter("", "uz", false))).doesNotContain(name);
        var shown = providers.find(ref, COORDINATING);
        var after = new ProviderFilter(
                "KZ", "", "", false, false, new ProviderFilter.After(shown.place(), shown.providerRef()));
        assertThat(names(after)).doesNotContain(name);
    }

    /** Straight into the table, of a State in which no other test looks for help. */
    private void enters(String ref, String place) {
        jdbc.sql("insert into referral_provider (provider_ref, state, authority, own, name, kinds, place, languages,"
                        + " intake, active, kept_by, kept_at, version) values (?, 'TM', 'TM-SHELTER-1', false, ?,"
                        + " ',legal_aid,', ?, ',ru,', 'always', true, 'synthetic',"
                        + " timestamp '2026-01-02 00:00:00', 0)")
                .params(ref, ref, place)
                .update();
    }

    @Test
    @OnBothDatabases
    void whoStandsBehindTwoHundredOthersCanBeChosen() {
        IntStream.range(0, 200).forEach(number -> enters("crowd-" + number, "Ashgabat (synthetic)"));
        enters("crowd-behind", "Turkmenabat (synthetic)");

        assertThat(providers.offered("TM"))
                .extracting(ProviderView::providerRef)
                .contains("crowd-0", "crowd-behind")
                .doesNotHaveDuplicates();

        jdbc.sql("delete from referral_provider where provider_ref like 'crowd-%'")
                .update();
    }

    @Test
    void itIsKeptByItsSupervisorAndTheCoordinatorOfItsStateAlone() {
        var ref = providers.keep(typed(null, 0, "House two (synthetic)"), SUPERVISING);
        var first = providers.find(ref, SUPERVISING);
        providers.keep(typed(ref, first.edition(), "House two, changed (synthetic)"), COORDINATING);
        assertThat(refusal(() -> providers.keep(typed(ref, first.edition(), "Late"), SUPERVISING)))
                .isEqualTo("service-provider-changed");
        assertThat(refusal(() -> providers.keep(typed(null, 0, "x"), HELPING))).isEqualTo("role");
        var abroad = ReferralFixtures.coordinator("TJ-NC");
        assertThat(refusal(() -> providers.find(ref, abroad))).isEqualTo("not-found");
        var prosecutor = new Officer("supervisor.kz", "s", "KZ", "KZ-GPO", Set.of(Role.SUPERVISOR));
        assertThat(providers.reads(prosecutor)).isFalse();
        assertThat(refusal(() -> providers.page(filter("", "", false), prosecutor)))
                .isEqualTo("role");
        assertThat(providers.keptFor(COORDINATING)).extracting(Authority::key).contains(SERVICE, "KZ-NC");
        assertThat(providers.keptFor(SUPERVISING)).extracting(Authority::key).containsExactly(SERVICE);
    }

    @Test
    void nobodyElseLearnsOfAPersonWhoHasNotAgreed() {
        var ref = providers.keep(typed(null, 0, "House three (synthetic)"), SUPERVISING);
        var file = help.begun(Age.ADULT);
        help.wanted(file, "mental_health");
        var pass = about("pass_service", file, 1).letter(ref);
        assertThat(help.refusal(file, HELPING, pass)).isEqualTo("service-consent-missing");
        help.does(file, HELPING, agreed());
        help.does(file, HELPING, pass);
        assertThat(help.services(file)).containsExactly("referred");
        assertThat(help.view(file).services().get(0).provider()).isEqualTo("House three (synthetic)");
        assertThat(help.refusal(file, HELPING, about("pass_service", file, 1).letter("nobody")))
                .isEqualTo("unknown-code");
    }

    @Test
    @OnBothDatabases
    void forAChildItsInterestStandsInPlaceOfAConsent() {
        var ref = providers.keep(typed(null, 0, "House four (synthetic)"), SUPERVISING);
        var file = help.begun(Age.CHILD);
        help.wanted(file, "mental_health");
        var pass = about("pass_service", file, 1).letter(ref);
        assertThat(help.refusal(file, HELPING, pass)).as("nobody has said so").isEqualTo("service-consent-missing");
        help.does(file, HELPING, pass.certified(true));
        assertThat(help.services(file)).containsExactly("referred");
        assertThat(asked(file)).singleElement().returns("child", AskedView::ground);
    }

    @Test
    @OnBothDatabases
    void aProviderWhoWasAskedStandsUnderWhatHasLeftAndAWithdrawalIsToldThere() {
        var ref = providers.keep(typed(null, 0, "House five (synthetic)"), SUPERVISING);
        var file = help.begun(Age.ADULT);
        help.wanted(file, "mental_health");
        help.does(file, HELPING, agreed());
        assertThat(asked(file)).isEmpty();
        help.does(file, HELPING, about("pass_service", file, 1).letter(ref));
        assertThat(asked(file))
                .singleElement()
                .returns("House five (synthetic)", AskedView::provider)
                .returns("mental_health", AskedView::kind)
                .returns(SERVICE, AskedView::recipient)
                .returns("consent", AskedView::ground)
                .returns(null, AskedView::endedAt)
                .matches(each -> each.consentRef() != null && each.askedAt() != null);
        help.does(file, HELPING, Act.draft("withdraw_consent").kind("service"));
        assertThat(help.services(file)).containsExactly("accepted");
        assertThat(asked(file)).singleElement().matches(each -> each.endedAt() != null);
        assertThat(told(COORDINATING, file)).contains("track_consent_ended");
    }

    @Test
    void whoSaysNoToAProviderByNameIsHeardThereThoughHisWordToAllStands() {
        var ref = providers.keep(typed(null, 0, "House six (synthetic)"), SUPERVISING);
        var file = help.begun(Age.ADULT);
        help.wanted(file, "mental_health");
        help.does(file, HELPING, agreed());
        help.does(file, HELPING, about("pass_service", file, 1).letter(ref));
        help.does(file, HELPING, about("begin_service", file, 1));
        help.does(file, HELPING, Act.draft("record_declined").kind("service").authority(SERVICE));
        assertThat(help.services(file)).as("what has begun goes on").containsExactly("started");
        assertThat(asked(file)).singleElement().matches(each -> each.endedAt() != null);
        assertThat(told(COORDINATING, file)).contains("track_consent_ended");
    }
}
