package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.identity.UserAccounts;
import org.rogatory.journey.RunningNode;
import org.rogatory.providers.HelpProviders;
import org.rogatory.providers.NewProvider;
import org.rogatory.providers.ServiceKinds;
import org.rogatory.referral.contact.FirstContacts;
import org.rogatory.referral.contact.SafetySaid;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** The work on referrals, who gives help, and figures, as national systems read them. */
class ReferralListsApiTest extends RunningNode {

    private static final String COORDINATOR = "coordinator.uz.uz-nc";
    private static final String PROVIDER = "Office that is read (synthetic)";

    private final WebApplicationContext node;

    ReferralListsApiTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    /** All pages of a list. */
    private List<JsonNode> all(String path) {
        var lines = new ArrayList<JsonNode>();
        var next = path;
        while (!next.isEmpty()) {
            var page = as(COORDINATOR).get(next);
            assertThat(page.status()).as(next).isEqualTo(200);
            page.body().valueStream().forEach(lines::add);
            next = page.next();
        }
        return lines;
    }

    private static JsonNode line(List<JsonNode> lines, String field, String value) {
        return lines.stream()
                .filter(line -> value.equals(line.path(field).asString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsTheOpenFilesOfTheOrganisationByTheirCodes() {
        var officer =
                node.getBean(UserAccounts.class).find(COORDINATOR).orElseThrow().officer();
        var caseRef = node.getBean(FirstContacts.class).begin(SafetySaid.NOTHING, officer);
        as(COORDINATOR).writes(caseRef, "keep-draft", Map.of());
        var line = line(all("/caseload?worker=all"), "caseRef", caseRef);
        assertThat(line.path("status").asString()).isNotBlank();
        assertThat(line.hasNonNull("owner")).isEqualTo(line.hasNonNull("band"));
        assertThat(all("/caseload?worker=commission1.uz.uz-nc")).isEmpty();
        assertThat(as(COORDINATOR).get("/caseload?after=nowhere").code()).isEqualTo("unknown-cursor");
        assertThat(as("caseworker.uz.uz-shelter-1")
                        .get("/caseload?worker=all")
                        .body()
                        .toString())
                .as("another organisation")
                .doesNotContain(caseRef);
    }

    @Test
    void tellsWhatIsOfferedFromAPlaceOfTheListOn() {
        assertThat(as(COORDINATOR)
                        .get("/offers?after=2026-01-02T00:00:00Z_none")
                        .status())
                .isEqualTo(200);
        assertThat(as(COORDINATOR).get("/offers?after=nowhere").code()).isEqualTo("unknown-cursor");
    }

    @Test
    void tellsWhoGivesHelpWithoutAnAddressOrAPerson() {
        var keeper =
                node.getBean(UserAccounts.class).find(COORDINATOR).orElseThrow().officer();
        var kind = node.getBean(ServiceKinds.class).all().get(0).key();
        var typed = new NewProvider(
                null,
                0,
                keeper.authority(),
                true,
                PROVIDER,
                List.of(kind),
                "North & east",
                List.of("ru"),
                "10-12",
                5,
                2,
                true);
        node.getBean(HelpProviders.class).keep(typed, keeper);
        var entry = line(all("/providers?free=true&kind=" + kind), "name", PROVIDER);
        assertThat(entry.path("place").asString()).isEqualTo("North & east");
        assertThat(entry.path("freePlaces").asInt()).isEqualTo(2);
        assertThat(entry.path("kinds").path(0).asString()).isEqualTo(kind);
        assertThat(entry.propertyNames()).doesNotContain("keptBy", "address");
        assertThat(all("/providers?language=zz")).isEmpty();
        assertThat(as(COORDINATOR).get("/providers?after=nowhere").code()).isEqualTo("unknown-cursor");
    }

    @Test
    void tellsTheSameFiguresAsThePageAndWhatIsToBeKnownOfEach() {
        var figures = as(COORDINATOR).get("/referral-figures?period=2025").body();
        assertThat(figures.path("closed").asBoolean()).isTrue();
        assertThat(figures.path("counted").asString()).isEqualTo("few");
        assertThat(figures.path("rule").asString()).contains("11");
        assertThat(figures.path("people").valueStream()).isNotEmpty().allSatisfy(table -> {
            assertThat(table.path("note").asString()).isNotBlank();
            assertThat(table.path("lines")
                            .valueStream()
                            .flatMap(line -> line.path("cells").valueStream()))
                    .as("nobody was counted")
                    .isNotEmpty()
                    .noneMatch(cell -> cell.hasNonNull("number"));
        });
        assertThat(figures.path("exports")
                        .valueStream()
                        .map(export -> export.path("href").asString()))
                .containsExactly(
                        "/referral-figures/htcds/export.csv?period=2025",
                        "/referral-figures/ic-tip/export.csv?period=2025");
        assertThat(as(COORDINATOR).get("/referral-figures?period=2025Q5").status())
                .isEqualTo(404);
        assertThat(as(COORDINATOR)
                        .get("/referral-figures")
                        .body()
                        .path("closed")
                        .asBoolean())
                .as("the last quarter that is over")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/caseload", "/providers", "/referral-figures"})
    void tellsOthersNothing(String path) {
        for (var stranger : List.of("officer.uz", "head.uz", "auditor.uz", "admin.uz")) {
            assertThat(as(stranger).get(path).status()).as(stranger).isEqualTo(403);
        }
    }
}
