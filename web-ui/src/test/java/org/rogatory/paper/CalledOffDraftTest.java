package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** A draft whose request was made orally is given up on a page that says that the other State is told first. */
class CalledOffDraftTest extends RunningNode {

    private static final String WHY = "The suspect has come back by himself (synthetic).";

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);

    CalledOffDraftTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private static String minutesAgo(int minutes) {
        return LocalDateTime.now(Clock.system(ZoneId.of("Asia/Tashkent")))
                .minusMinutes(minutes)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private String spoken() {
        var uz = drafted();
        asks(uz);
        return uz;
    }

    private String drafted() {
        var content = Prepared.summons();
        content.putArray("legal_basis").add("UNTOC");
        return prepared.drafted(content);
    }

    private void asks(String uz) {
        var asked = Map.of(
                "kind", "oral",
                "time", minutesAgo(9) + ":00",
                "contact", "Duty officer in Astana (synthetic)",
                "internalText", "Exchange of notes of 12 March 2024 (synthetic)");
        as("drafter.uz").act(uz, "record-oral-request", asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | This request was made orally on | When the other State was told | Nothing has left your unit
                    ru | Этот запрос сделан устно | Когда сообщено другому государству | ничего не направлялось
                    uz | Bu soʻrov ogʻzaki qilingan | Boshqa davlatga qachon aytilgan | hech narsa yuborilmagan.
                    """)
    void thePageSaysThatTheOtherStateIsToldFirst(String language, String told, String label, String untrue)
            throws Exception {
        var uz = spoken();
        var drafter = Browser.of(node, "drafter.uz");
        var left = drafter.open("/drafts/" + uz + "/abandon?lang=" + language);
        assertThat(left.getRedirectedUrl()).isEqualTo("/cases/" + uz + "/acts/cancel");
        assertThat(Browser.text(drafter.open("/cases/" + uz + "/acts/cancel?lang=" + language)))
                .contains(told, label, "name=\"kind\"", "name=\"time\"", "name=\"contact\"", "name=\"internalText\"")
                .doesNotContain(untrue, "??");
    }

    @Test
    void itIsGivenUpOnceItIsWrittenDownWhomAndWhen() throws Exception {
        var uz = spoken();
        var drafter = Browser.of(node, "drafter.uz");
        var address = "/cases/" + uz + "/acts/cancel";
        var page = drafter.open(address + "?lang=en");
        var typed = new HashMap<>(Map.of(
                "internalText", WHY, "once", Browser.value(page, "once"), "version", Browser.value(page, "version")));
        var refused = drafter.send(address + "?lang=en", typed);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Browser.text(refused))
                .contains(
                        "When the other State was told: Say how, when and whom",
                        "Who was told there (name, office): ",
                        "How the other State was told: ",
                        "href=\"#kind\"",
                        WHY);

        typed.putAll(Map.of("kind", "oral", "time", minutesAgo(1), "contact", "Duty prosecutor (synthetic)"));
        typed.put("once", Browser.value(refused, "once"));
        assertThat(drafter.send(address + "?lang=en", typed).getStatus()).isEqualTo(302);
        assertThat(as("drafter.uz").read(uz).path("status").asString()).isEqualTo("withdrawn");
        assertThat(Browser.text(drafter.open("/cases/" + uz + "?lang=en")))
                .contains("Called off: the other State was told on");
    }

    @Test
    void whoeverHadOpenedThePageBeforeItWasAskedComesToTheOtherOne() throws Exception {
        var uz = drafted();
        var drafter = Browser.of(node, "drafter.uz");
        var page = drafter.open("/drafts/" + uz + "/abandon?lang=en");
        assertThat(Browser.text(page)).contains("Nothing has left your unit");
        asks(uz);
        var sent = drafter.send(
                "/drafts/" + uz + "/abandon",
                Map.of(
                        "reason", WHY,
                        "version", Browser.value(page, "version"),
                        "once", Browser.value(page, "once")));
        assertThat(sent.getRedirectedUrl()).isEqualTo("/cases/" + uz + "/acts/cancel");
        assertThat(as("drafter.uz").read(uz).path("status").asString()).isEqualTo("draft");
    }

    @Test
    void anotherStateCannotBeAskedInItsPlace() throws Exception {
        var uz = spoken();
        var drafter = Browser.of(node, "drafter.uz");
        var address = "/drafts/" + uz + "/addressee";
        var page = drafter.open(address + "?lang=en");
        var refused = drafter.send(
                address + "?lang=en",
                Map.of(
                        "requested", "KG",
                        "requested_authority", "KG-GPO",
                        "version", Browser.value(page, "version"),
                        "seen", Browser.value(page, "seen"),
                        "do", "stay"));
        assertThat(refused.getStatus()).isGreaterThanOrEqualTo(400);
        assertThat(Browser.text(refused))
                .contains("it stays the one that is asked")
                .doesNotContain("??");
        assertThat(as("drafter.uz").read(uz).path("content").path("requested").asString())
                .isEqualTo("KZ");
    }
}
