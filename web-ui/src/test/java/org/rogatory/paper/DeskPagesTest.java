package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.paper.Browser.text;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.rogatory.registers.Journals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;

/** Letters at the desk: who wrote them stands in no directory, they bear no number, their scan lies with them. */
class DeskPagesTest extends RunningNode {

    private static final String DESK = "/journals/letters/new";

    private final WebApplicationContext node;

    DeskPagesTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private static Map<String, String> typed(Map<String, String> more) {
        var typed = new HashMap<>(Map.of("kind", "incoming", "index", "14-1", "subject", "other", "lang", "en"));
        typed.putAll(more);
        return typed;
    }

    private static String registered(Browser clerk, Map<String, String> more) throws Exception {
        var answer = clerk.send(DESK, typed(more));
        assertThat(answer.getStatus()).as(text(answer)).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl());
    }

    @Test
    void theBookShowsASenderWhoStandsInNoDirectory() throws Exception {
        var clerk = Browser.of(node, "registrar.uz");
        var name = "Testov " + UUID.randomUUID();
        var refused = clerk.send(DESK, typed(Map.of("senderName", name)));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("senderKind-error", name, "<details class=\"govuk-details\" open");

        var sender =
                Map.of("senderKind", "lawyer", "senderName", name, "senderOffice", "Synthetic Bar", "originalAt", "r4");
        var entry = registered(clerk, sender);
        assertThat(text(clerk.open(entry + "?lang=en")))
                .contains(name + ", Synthetic Bar (lawyer)", "Where the paper lies");
        assertThat(text(clerk.open("/journals/incoming?lang=en"))).contains(name + ", Synthetic Bar (lawyer)");
        assertThat(text(clerk.open("/journals/incoming/export?format=csv"))).contains(name);
        assertThat(text(Browser.of(node, "registrar.kz").open(entry))).doesNotContain(name);
    }

    @Test
    void aLetterWithoutNumberThatIsProbablyThereIsShownAndRegisteredAllTheSame() throws Exception {
        var clerk = Browser.of(node, "registrar.uz");
        var letter =
                Map.of("correspondent", "KZ-GPO", "theirDate", "2026-10-30", "content", UUID.randomUUID() + " words");
        var first = registered(clerk, letter);
        var again = clerk.send(DESK, typed(letter));
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(text(again)).contains("id=\"alike\"", first);
        var seen = new HashMap<>(letter);
        seen.put("alikeSeen", "true");
        assertThat(registered(clerk, seen)).isNotEqualTo(first);
    }

    @Test
    void theScanLiesWithTheLetterAndGoesIntoTheFile() throws Exception {
        var clerk = Browser.of(node, "registrar.uz");
        var entry = registered(clerk, Map.of("sheets", "25", "originalAt", "Shelf 9", "content", "Words, synthetic"));
        var program = new MockMultipartFile("scan", "scan.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 1, 2, 3});
        var refused = clerk.upload(entry + "/scan", program, Map.of("once", "m1"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("scan-error");
        scanned(clerk, entry, "wrong.txt", "Words of another letter.");
        scanned(clerk, entry, "scan.txt", "Scanned words.");
        assertThat(text(clerk.open(entry + "/scan"))).isEqualTo("Scanned words.");
        assertThat(Browser.of(node, "registrar.kz").open(entry + "/scan").getStatus())
                .isEqualTo(404);

        var uz = new Prepared(this).drafted(Prepared.summons());
        assertThat(text(clerk.send(entry + "/file", Map.of("caseRef", "UZ-MLA-2026-999999"))))
                .contains("caseRef-error");
        as("drafter.uz").act(uz, "submit");
        as("supervisor.uz").act(uz, "endorse");
        assertThat(clerk.send(entry + "/file", Map.of("caseRef", uz)).getRedirectedUrl())
                .isEqualTo(entry);
        assertThat(clerk.open(entry + "/scan").getStatus()).isEqualTo(404);
        assertScanLies(uz);
    }

    private static void scanned(Browser clerk, String entry, String name, String words) throws Exception {
        var once = UUID.randomUUID().toString();
        var scan = new MockMultipartFile("scan", name, "text/plain", words.getBytes(StandardCharsets.UTF_8));
        assertThat(clerk.upload(entry + "/scan", scan, Map.of("once", once)).getRedirectedUrl())
                .isEqualTo(entry);
    }

    private void assertScanLies(String caseRef) {
        var documents =
                as("registrar.uz").get("/cases/" + caseRef + "/documents").body();
        assertThat(documents.valueStream())
                .extracting(document -> document.path("name").asString())
                .as("what was replaced stays at the desk")
                .doesNotContain("wrong.txt");
        assertThat(documents
                        .valueStream()
                        .filter(document ->
                                "scan.txt".equals(document.path("name").asString())))
                .singleElement()
                .satisfies(document -> {
                    var original = document.path("original");
                    assertThat(original.path("sheets").asInt()).isEqualTo(25);
                    assertThat(original.path("file").asString()).isEqualTo("Shelf 9");
                });
    }

    @Test
    void aLetterOfWhichNothingIsToldGetsNoNumber() throws Exception {
        var clerk = Browser.of(node, "registrar.uz");
        var untold = clerk.send(DESK, typed(Map.of()));
        assertThat(untold.getStatus()).isEqualTo(422);
        assertThat(text(untold)).contains("correspondent-error");
        var ahead = clerk.send(DESK, typed(Map.of("content", "Words, synthetic", "theirDate", "2999-01-01")));
        assertThat(ahead.getStatus()).isEqualTo(422);
        assertThat(text(ahead)).contains("theirDate-error", "The day has not come yet.");
    }

    @Test
    void theSearchOfTheHeaderFindsALetterOfTheDeskForWhoReadsTheJournal() throws Exception {
        var clerk = Browser.of(node, "registrar.uz");
        var number = "77/" + UUID.randomUUID();
        var entry = registered(clerk, Map.of("theirNumber", number, "content", "Words, synthetic"));
        assertThat(clerk.send("/search", Map.of("number", number)).getRedirectedUrl())
                .isEqualTo(entry);
        var drafter = Browser.of(node, "drafter.uz");
        var nothing =
                String.valueOf(drafter.send("/search", Map.of("number", number)).getRedirectedUrl());
        assertThat(nothing).startsWith("/search?asked=");
        assertThat(text(drafter.open(nothing + "&lang=en"))).doesNotContain(entry);

        var second = registered(clerk, Map.of("theirNumber", number + "-2", "content", "Other words, synthetic"));
        var both =
                String.valueOf(clerk.send("/search", Map.of("number", number)).getRedirectedUrl());
        assertThat(text(clerk.open(both + "&lang=en"))).contains(entry, second, "Letters that lie in no file");
    }

    @Test
    void whereMoreLettersMayBeFoundThePagesSaySo() throws Exception {
        var clerk = Browser.of(node, "registrar.uz");
        var start = "LS-" + UUID.randomUUID();
        for (int number = 1; number < Journals.SCREEN; number++) {
            registered(clerk, Map.of("theirNumber", start + "/" + number));
        }
        var numbers = "/journals/numbers?lang=en&number=" + start;
        assertThat(text(clerk.open(numbers))).contains(start + "/1").doesNotContain("there may be more");

        registered(clerk, Map.of("theirNumber", start + "/" + Journals.SCREEN));
        assertThat(text(clerk.open(numbers))).contains("The first 50 stand here; there may be more.");
        var found = clerk.send("/search", Map.of("number", start)).getRedirectedUrl();
        assertThat(text(clerk.open(found + "&lang=en"))).contains("The first 50 stand here; there may be more.");
    }
}
