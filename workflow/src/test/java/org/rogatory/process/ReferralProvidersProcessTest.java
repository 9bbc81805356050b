package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.process.HelpOfReferral.COORDINATING;
import static org.rogatory.process.HelpOfReferral.HELPING;
import static org.rogatory.process.HelpOfReferral.about;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Authority;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.providers.HelpProviders;
import org.rogatory.providers.NewProvider;
import org.rogatory.providers.ProviderFilter;
import org.rogatory.providers.ProviderView;
import org.rogatory.referral.file.Age;
import org.rogatory.requests.Choices;
import org.springframework.beans.factory.annotation.Autowired;

/** The directory of those who give help, and who learns of a person by it. */
@EngineTest
class ReferralProvidersProcessTest {

    private static final String SERVICE = "KZ-SHELTER-1";
    private static final Officer SUPERVISING = ReferralFixtures.supervisor(SERVICE);

    private final HelpOfReferral help;
    private final HelpProviders providers;

    @Autowired
    ReferralProvidersProcessTest(HelpOfReferral help, HelpProviders providers) {
        this.help = help;
        this.providers = providers;
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
        help.does(
                file,
                HELPING,
                Act.draft("record_consent")
                        .kind("service")
                        .carrier("oral")
                        .releasedText(null, "ru")
                        .keys(Choices.of("consent_told").orElseThrow()));
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
        help.does(file, HELPING, about("pass_service", file, 1).letter(ref));
        assertThat(help.services(file)).containsExactly("referred");
    }
}
