package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.identity.UserAdministration;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.rogatory.paper.Browser;
import org.rogatory.providers.HelpProviders;
import org.rogatory.providers.NewProvider;
import org.rogatory.referral.Referral;
import org.rogatory.referral.contact.FirstContacts;
import org.rogatory.referral.contact.SafetySaid;
import org.rogatory.requests.Choices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** Files of referral as national systems read them: codes and days, never a word, a name or a number of the person. */
class ReferralApiTest extends RunningNode {

    private static final String COORDINATOR = "coordinator.uz.uz-nc";
    private static final String HELPER = ReferralCalls.HELPER + ".uz.uz-nc";
    private static final String WORDS = "Unmistakable NAMUNOVA (synthetic)";
    private static final String NUMBER = "+998 00 000 00 07";
    private static final SafetySaid MET = new SafetySaid("no", "adult", "ru", List.of("medical_need"), WORDS);
    static final List<String> READ =
            List.of("/tracks", "/safety", "/screening", "/contacts", "/support", "/consents", "/shares");

    private final WebApplicationContext node;

    ReferralApiTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private Officer coordinator() {
        return node.getBean(UserAccounts.class).find(COORDINATOR).orElseThrow().officer();
    }

    private String met() {
        return node.getBean(FirstContacts.class).begin(MET, coordinator());
    }

    /** Somebody at the coordinator helps there: in the demo world a service does, whose files lie in a cabinet. */
    private String kept() {
        var roles = Set.of(Role.SERVICE_PROVIDER, Role.FIRST_RESPONDER, Role.SCREENER);
        var password = String.valueOf(node.getBean(PasswordEncoder.class).encode("demo"));
        node.getBean(UserAdministration.class)
                .ensure(new Officer(HELPER, HELPER, "UZ", "UZ-NC", roles), password, "en");
        var caseRef = met();
        as(HELPER).writes(caseRef, "keep-draft", Map.of());
        return caseRef;
    }

    private JsonNode read(String caseRef, String part) {
        var told = as(COORDINATOR).get("/cases/" + caseRef + part);
        assertThat(told.status()).as(part).isEqualTo(200);
        assertThat(told.body().toString()).as(part).doesNotContain(WORDS, NUMBER);
        return told.body();
    }

    @Test
    void tellsWhatWasAskedFirstAndUntilWhenADraftLives() {
        var caseRef = met();
        var safety = read(caseRef, "/safety");
        assertThat(safety.path("safe").asString()).isEqualTo("no");
        assertThat(safety.path("age").asString()).isEqualTo("adult");
        assertThat(safety.path("language").asString()).isEqualTo("ru");
        assertThat(safety.path("needs").path(0).asString()).isEqualTo("medical_need");
        assertThat(safety.hasNonNull("diesOn")).isTrue();
        assertThat(read(kept(), "/safety").hasNonNull("diesOn")).isFalse();
    }

    @Test
    void tellsOfAWayToThePersonWhetherAndWhenItIsSafeAndNotWhereItLeads() {
        var caseRef = kept();
        var way = Map.of("safe", "yes", "value", NUMBER, "said_by", WORDS, "hours", "10-12", "whose", WORDS);
        as(HELPER).writes(caseRef, "record-contact", Map.of("kind", "contact_phone", "answers", way));
        as(HELPER).writes(caseRef, "record-identity", Map.of("answers", Map.of("name", WORDS)));
        var ways = read(caseRef, "/contacts");
        assertThat(ways.size()).isEqualTo(1);
        assertThat(ways.path(0).path("kind").asString()).isEqualTo("contact_phone");
        assertThat(ways.path(0).path("safe").asString()).isEqualTo("yes");
        assertThat(ways.path(0).path("usable").asBoolean()).isTrue();
        assertThat(ways.path(0).path("hours").asString()).isEqualTo("10-12");
    }

    @Test
    void replacesNobodyWhomTheCallerHasNotSeen() {
        var caseRef = kept();
        as(HELPER).writes(caseRef, "record-identity", Map.of("answers", Map.of("name", WORDS)));
        var again = Map.of("answers", Map.of("name", "Other NAMUNOVA (synthetic)"));
        var refused = as(HELPER).post("/cases/" + caseRef + "/record-identity", again);
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.code()).isEqualTo("changed-meanwhile");
    }

    @Test
    void tellsWhichDimensionsArePresentAndWhyAndAddsNothingUp() {
        var caseRef = kept();
        var seen = Map.of("coercion.violence", "observed/certain");
        var said = Map.of("kind", "labour_adult", "internalText", WORDS, "answers", seen);
        as(HELPER).writes(caseRef, "record-screening", said);
        var screening = read(caseRef, "/screening").path(0);
        assertThat(screening.path("set").asString()).isEqualTo("labour_adult");
        assertThat(screening.path("current").asBoolean()).isTrue();
        assertThat(screening.path("dimensions").valueStream())
                .isNotEmpty()
                .allSatisfy(dimension -> assertThat(dimension.propertyNames())
                        .containsExactlyInAnyOrder("dimension", "present", "unsure", "why"))
                .anySatisfy(dimension ->
                        assertThat(dimension.path("why").toString()).contains("coercion.violence"));
        assertThat(screening.path("answers").path(0).path("basis").asString()).isEqualTo("observed");
        assertThat(screening.path("answers").path(0).path("certainty").asString())
                .isEqualTo("certain");
    }

    @Test
    void tellsHowHelpStands() {
        var caseRef = kept();
        var helper = as(HELPER);
        assertThat(read(caseRef, "/support").path("services")).isEmpty();
        helper.writes(caseRef, "offer", Map.of());
        helper.writes(caseRef, "start-service", Map.of());
        helper.writes(caseRef, "assess-needs", Map.of("keys", List.of("safe_accommodation"), "internalText", WORDS));
        helper.writes(caseRef, "offer-service", Map.of("kind", "safe_accommodation"));
        helper.writes(caseRef, "add-goal", Map.of("until", CalledFile.in(30), "internalText", WORDS));
        var support = read(caseRef, "/support");
        assertThat(support.path("needs").path(0).asString()).isEqualTo("safe_accommodation");
        assertThat(support.path("services").path(0).path("status").asString()).isEqualTo("offered");
        assertThat(support.path("services").path(0).path("kind").asString()).isEqualTo("safe_accommodation");
        assertThat(support.path("goals").path(0).path("until").asString()).isEqualTo(CalledFile.in(30));
        assertThat(support.path("goals").path(0).hasNonNull("outcome")).isFalse();
        assertThat(support.path("plan").path("approved").asBoolean()).isFalse();
    }

    /** Another organisation that helps. */
    private String provider() {
        var typed = new NewProvider(
                null,
                0,
                "UZ-SHELTER-1",
                true,
                "House of the shares (synthetic)",
                List.of("safe_accommodation"),
                "North",
                List.of("ru"),
                "10-12",
                null,
                null,
                true);
        return node.getBean(HelpProviders.class).keep(typed, coordinator());
    }

    /** A service passed to another organisation, to which the person has agreed. */
    private String passed() {
        var caseRef = kept();
        var helper = as(HELPER);
        helper.writes(caseRef, "offer", Map.of());
        helper.writes(caseRef, "start-service", Map.of());
        helper.writes(caseRef, "offer-service", Map.of("kind", "safe_accommodation"));
        var service = caseRef + "-S1";
        helper.writes(caseRef, "answer-service", Map.of("reference", service, "kind", "service_accepted"));
        var agreed = Map.of(
                "kind",
                "service",
                "carrier",
                "oral",
                "textLanguage",
                "ru",
                "keys",
                Choices.of("consent_told").orElseThrow(),
                "reasons",
                List.of("age"));
        helper.writes(caseRef, "record-consent", agreed);
        helper.writes(caseRef, "pass-service", Map.of("reference", service, "letter", provider()));
        return caseRef;
    }

    @Test
    void tellsWhichProviderWasAskedAndThatTheGroundHasEndedByCallAndOnThePage() throws Exception {
        var caseRef = passed();
        var left = "/cases/" + caseRef + "/left?lang=en";
        var asked = read(caseRef, "/shares").path(0);
        assertThat(asked.path("kind").asString()).isEqualTo("provider");
        assertThat(asked.path("toAuthority").asString()).isEqualTo("UZ-SHELTER-1");
        assertThat(asked.path("service").asString()).isEqualTo("safe_accommodation");
        assertThat(asked.path("ground").asString()).isEqualTo("consent");
        assertThat(asked.path("status").asString()).isEqualTo("asked");
        assertThat(asked.hasNonNull("offeredAt")).isTrue();
        var pages = Browser.of(node, COORDINATOR);
        assertThat(pages.open(left).getContentAsString())
                .contains("Providers that were asked", "House of the shares (synthetic)")
                .doesNotContain("The ground has ended", "??");

        as(HELPER).writes(caseRef, "withdraw-consent", Map.of("kind", "service"));

        var ended = read(caseRef, "/shares").path(0);
        assertThat(ended.path("status").asString()).isEqualTo("ended");
        assertThat(ended.hasNonNull("endedAt")).isTrue();
        assertThat(pages.open(left).getContentAsString())
                .contains("House of the shares (synthetic)", "The ground has ended")
                .doesNotContain("??");
    }

    @Test
    void tellsHowEachTrackStandsAndThatADecisionWaitsForItsSecondSigner() {
        var caseRef = kept();
        as(HELPER).writes(caseRef, "start-assessment", Map.of());
        as("commission1.uz.uz-nc").writes(caseRef, "decide-presumed-yes", Map.of("internalText", WORDS));
        var tracks = read(caseRef, "/tracks");
        assertThat(tracks.path("tracks")
                        .valueStream()
                        .map(track -> track.path("machine").asString()))
                .containsExactlyElementsOf(Referral.TRACKS);
        var decision = tracks.path("decisions").path(0);
        assertThat(decision.path("stage").asString()).isEqualTo("presumed");
        assertThat(decision.path("result").asString()).isEqualTo("yes");
        assertThat(decision.path("holds").asBoolean()).isFalse();
        assertThat(decision.hasNonNull("secondAt")).isFalse();
        assertThat(tracks.hasNonNull("reflection")).isFalse();
        assertThat(tracks.path("followUps")).isEmpty();
    }

    @Test
    void papersOfAFileOfReferralAreReadByNoCall() {
        var caseRef = kept();
        as(HELPER).writes(caseRef, "start-assessment", Map.of());
        var paper = as(HELPER).enclose(caseRef, "other");
        var decision = Map.of("internalText", WORDS, "files", List.of(paper));
        as("commission1.uz.uz-nc").writes(caseRef, "decide-presumed-yes", decision);
        for (var username : List.of(COORDINATOR, HELPER, "commission2.uz.uz-nc")) {
            for (var part : List.of("/documents", "/documents/" + paper)) {
                assertThat(as(username).get("/cases/" + caseRef + part).code())
                        .as(username + part)
                        .isEqualTo("not-found");
            }
            assertUntold(username, "/cases/" + caseRef + "/documents/" + paper);
        }
    }

    private void assertUntold(String username, String paper) {
        for (var act : List.of("/keep-inside", "/release")) {
            var told = as(username).post(paper + act, Map.of("reason", "Nothing dangerous (synthetic)."));
            assertThat(told.code()).as(username + act).isEqualTo("not-found");
            assertThat(told.body().propertyNames()).as(username + act).doesNotContain("name", "original", "fileStatus");
        }
    }

    @Test
    void tellsNothingToOthersAndNothingOfOtherFiles() {
        var caseRef = met();
        var other = new Prepared(this).drafted(Prepared.summons());
        for (var part : READ) {
            for (var stranger : List.of("officer.uz", "caseworker.uz.uz-shelter-1", "coordinator.kz.kz-nc")) {
                assertThat(as(stranger).get("/cases/" + caseRef + part).code())
                        .as(stranger + part)
                        .isEqualTo("not-found");
            }
            assertThat(as("drafter.uz").get("/cases/" + other + part).code())
                    .as(part)
                    .isEqualTo("not-found");
        }
    }
}
