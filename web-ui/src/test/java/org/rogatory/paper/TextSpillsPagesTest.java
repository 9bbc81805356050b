package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Texts that are marked too high: isolated from the page that shows them, erased by two persons. */
class TextSpillsPagesTest extends RunningNode {

    private static final Pattern WAY = Pattern.compile("/texts/[a-z]+/[^\"/]+/spill");
    private static final Pattern SPILL = Pattern.compile("/spills/([0-9a-f-]{36})");
    private static final String COPIES = "Copies in files that follow this one";
    private static final String SECRET = "synthetic words of a note";

    private final WebApplicationContext node;
    private final JdbcTemplate database;

    @Autowired
    TextSpillsPagesTest(WebApplicationContext node, JdbcTemplate database) {
        this.node = node;
        this.database = database;
    }

    private static String page(Browser officer, String address) throws Exception {
        var english = address + (address.contains("?") ? "&" : "?") + "lang=en";
        return officer.open(english).getContentAsString(StandardCharsets.UTF_8);
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group();
    }

    private void erased(String kind, String caseRef) throws Exception {
        var admin = Browser.of(node, "admin.uz");
        var list = page(admin, "/spills");
        assertThat(list).contains(kind + ", " + caseRef).doesNotContain(SECRET);
        var spill = found(SPILL, list);
        assertThat(page(admin, spill)).contains(kind, caseRef).doesNotContain(SECRET);
        admin.send(spill + "/propose", Map.of("outcome", "erase"));
        Browser.of(node, "head.uz").send(spill + "/confirm", Map.of("outcome", "erase"));
        assertThat(page(admin, spill)).contains(">Decided<");
    }

    @Test
    void aNoteIsIsolatedWhereItIsReadAndErasedByTwo() throws Exception {
        var uz = new Prepared(this).drafted(Prepared.summons());
        var drafter = Browser.of(node, "drafter.uz");
        var notes = "/cases/" + uz + "/notes";
        var once = Browser.value(drafter.open(notes), "once");
        drafter.send(notes, Map.of("text", SECRET, "once", once));
        var way = found(WAY, page(drafter, notes));
        assertThat(page(drafter, way))
                .contains("isolated at once", "Note", notes)
                .doesNotContain(COPIES);
        assertThat(Browser.of(node, "officer.kz").open(way).getStatus()).isEqualTo(404);
        for (int twice = 0; twice < 2; twice++) {
            assertThat(drafter.send(way, Map.of()).getRedirectedUrl()).isEqualTo(notes + "?done=isolate-text");
        }
        assertThat(page(drafter, notes + "?done=isolate-text"))
                .contains("isolated: marked too high", "The text is isolated: nobody can read it")
                .doesNotContain(SECRET, way);
        assertThat(drafter.open(way).getStatus()).isEqualTo(404);
        erased("Note", uz);
        assertThat(page(drafter, notes)).contains("erased").doesNotContain(SECRET);
        assertThat(page(drafter, "/cases/" + uz + "/timeline"))
                .contains("Text isolated", "Isolated text erased")
                .doesNotContain(SECRET);
    }

    @Test
    void whatWasSaidWithAnActIsIsolatedAndErasedByCalls() throws Exception {
        var kz = new Prepared(this).underReview(new Prepared(this).transmitted(Prepared.summons()));
        as("officer.kz").post("/cases/" + kz + "/accept", Map.of("internalText", SECRET));
        var officer = Browser.of(node, "officer.kz");
        var texts = "/cases/" + kz + "/texts";
        assertThat(page(officer, "/cases/" + kz + "/timeline")).contains(texts, SECRET);
        assertThat(page(officer, texts)).contains("What was said with an act", SECRET);
        assertThat(Browser.of(node, "officer.uz").open(texts).getStatus()).isEqualTo(404);
        var calls = "/cases/" + kz + "/isolations";
        var act = sayingIsolable(calls);
        assertThat(as("officer.uz").post(calls, act).status()).isEqualTo(404);
        assertThat(as("officer.kz").post(calls, act).body().toString())
                .contains("isolated")
                .doesNotContain(SECRET);
        for (var shown : List.of("/timeline", "/texts", "/print")) {
            assertThat(page(officer, "/cases/" + kz + shown)).doesNotContain(SECRET);
        }
        assertThat(as("officer.kz").get("/cases/" + kz + "/timeline").body().toString())
                .contains("isolate_text")
                .doesNotContain(SECRET);
        erasedByTwo(kz);
        assertThat(page(officer, texts)).contains("erased").doesNotContain(SECRET);
    }

    private Map<String, String> sayingIsolable(String calls) {
        return as("officer.kz")
                .get(calls)
                .body()
                .valueStream()
                .filter(text -> text.path("words").asString().equals(SECRET))
                .map(text -> Map.of(
                        "kind", "act", "reference", text.path("reference").asString()))
                .findFirst()
                .orElseThrow();
    }

    private void erasedByTwo(String kz) throws Exception {
        var erase = Map.of("outcome", "erase");
        var open = as("admin.kz")
                .get("/isolations")
                .body()
                .path("isolations")
                .valueStream()
                .filter(spill -> spill.path("caseRef").asString().equals(kz))
                .map(spill -> "/isolations/" + spill.path("isolationId").asString())
                .findFirst()
                .orElseThrow();
        assertThat(as("officer.kz").get(open).status()).isEqualTo(404);
        assertThat(as("admin.kz").post(open + "/confirm", erase).code()).isEqualTo("changed-meanwhile");
        assertThat(as("admin.kz").post(open + "/propose", erase).status()).isEqualTo(200);
        assertThat(as("admin.kz").post(open + "/confirm", erase).code()).isEqualTo("four-eyes-spill");
        refusedToOneAlone(open.replace("/isolations", "/spills"), erase);
        assertThat(as("head.kz")
                        .post(open + "/confirm", erase)
                        .body()
                        .path("outcome")
                        .asString())
                .isEqualTo("erase");
    }

    /** On the page, too, he is told who has to do it, and it leaves a trace. */
    private void refusedToOneAlone(String spill, Map<String, String> erase) throws Exception {
        var alone = Browser.of(node, "admin.kz").send(spill + "/confirm?lang=en", erase);
        assertThat(alone.getStatus()).isEqualTo(403);
        assertThat(Browser.text(alone)).contains("It takes the head and an administrator");
        assertThat(database.queryForList(
                        "select id from audit_entry where action = 'cases.refused' and actor = ? and details like ?",
                        "admin.kz",
                        "%POST /spills/{id}/confirm%"))
                .isNotEmpty();
    }

    @Test
    void aTextOfADraftIsIsolatedFromThePageOfTheRequest() throws Exception {
        var uz = new Prepared(this).drafted(Prepared.summons());
        var drafter = Browser.of(node, "drafter.uz");
        var request = "/cases/" + uz + "/request";
        var facts = as("drafter.uz").get("/cases/" + uz).body().path("content").path("facts");
        var way = "/texts/request/" + uz + ":facts/spill";
        assertThat(page(drafter, request)).contains(way, facts.asString());
        assertThat(page(drafter, way)).contains("isolated at once", COPIES);
        assertThat(drafter.open("/texts/request/" + uz + ":nonsense/spill").getStatus())
                .isEqualTo(404);
        assertThat(drafter.open("/texts/nonsense/" + uz + "/spill").getStatus()).isEqualTo(404);
        assertThat(drafter.send(way, Map.of()).getRedirectedUrl()).isEqualTo(request + "?done=isolate-text");
        assertThat(page(drafter, request)).contains("isolated: marked too high").doesNotContain(facts.asString());
        assertThat(as("drafter.uz").get("/cases/" + uz).body().toString()).doesNotContain(facts.asString());
        assertThat(as("drafter.uz").post("/cases/" + uz + "/submit", Map.of()).code())
                .isEqualTo("request-text-isolated");
        erased("Text of a request", uz);
        assertThat(page(drafter, request)).contains("erased").doesNotContain(facts.asString());
        assertThat(page(drafter, "/drafts/" + uz + "/facts")).doesNotContain(facts.asString());
    }

    @Test
    void whomAResolutionNamesIsolatesTheWordsWhereHeReadsThem() throws Exception {
        var letter = as("registrar.uz")
                .post("/journals/incoming/entries", Map.of("index", "14-1", "subject", "other", "content", SECRET));
        var base = "/letters/" + letter.body().path("entryId").asString();
        var tab = base + "/resolutions";
        var until = LocalDate.now(Clock.systemUTC()).plusDays(4).toString();
        var order = Map.of("officer", "executor.uz", "until", until, "text", "See to it (made up).");
        assertThat(as("head.uz").post(tab, order).status()).isEqualTo(200);
        var executor = Browser.of(node, "executor.uz");
        var way = found(WAY, page(executor, tab));
        assertThat(page(executor, way)).contains("href=\"" + tab);
        assertThat(executor.send(way, Map.of()).getRedirectedUrl()).isEqualTo(tab);
        for (var reader : List.of(executor, Browser.of(node, "head.uz"))) {
            assertThat(page(reader, tab)).contains("isolated: marked too high").doesNotContain(SECRET, way);
            assertThat(page(reader, base + "/control-card")).doesNotContain(SECRET);
        }
    }

    @Test
    void whatAResolutionOnALetterSaysIsIsolatedByItsPageAndByCall() throws Exception {
        var letter = as("registrar.uz")
                .post("/journals/incoming/entries", Map.of("index", "14-1", "subject", "other", "content", "Made up."));
        var base = "/letters/" + letter.body().path("entryId").asString();
        var until = LocalDate.now(Clock.systemUTC()).plusDays(4).toString();
        var order = Map.of("officer", "executor.uz", "until", until, "text", SECRET);
        assertThat(as("head.uz").post(base + "/resolutions", order).status()).isEqualTo(200);
        var executor = Browser.of(node, "executor.uz");
        assertThat(page(executor, base + "/resolutions")).contains("href=\"" + base + "/texts");
        var texts = page(executor, base + "/texts");
        assertThat(texts).contains("href=\"" + base + "/resolutions", SECRET);
        assertThat(page(executor, found(WAY, texts))).contains("href=\"" + base + "/texts");
        assertThat(Browser.of(node, "officer.kz").open(base + "/texts").getStatus())
                .isEqualTo(404);

        var calls = base + "/isolations";
        var told = as("executor.uz").get(calls).body().path(0);
        var wanted = Map.of(
                "kind",
                told.path("kind").asString(),
                "reference",
                told.path("reference").asString());
        assertThat(as("officer.kz").post(calls, wanted).status()).isEqualTo(404);
        assertThat(as("executor.uz").post(calls, wanted).body().toString())
                .contains("isolated")
                .doesNotContain(SECRET);
        for (var shown : List.of("/resolutions", "/texts", "/control-card")) {
            assertThat(page(executor, base + shown)).doesNotContain(SECRET);
        }
    }

    @Test
    void theWordsOfALetterAreIsolatedFromItsPage() throws Exception {
        var registrar = Browser.of(node, "registrar.uz");
        var letter = as("registrar.uz")
                .post("/journals/incoming/entries", Map.of("index", "14-1", "subject", "other", "content", SECRET));
        var entry = "/journals/entries/" + letter.body().path("entryId").asString();
        var way = found(WAY, page(registrar, entry));
        assertThat(registrar.send(way, Map.of()).getRedirectedUrl()).isEqualTo(entry);
        assertThat(page(registrar, entry)).contains("isolated: marked too high").doesNotContain(SECRET);
    }
}
