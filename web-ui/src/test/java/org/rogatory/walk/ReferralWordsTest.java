package org.rogatory.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.rogatory.journey.NationalSystem;
import org.rogatory.journey.RunningNode;
import org.rogatory.requests.Choices;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.context.WebApplicationContext;

/**
 * What is said of somebody who may be a victim is written down by the forms and calls by which people do that, in words
 * that stand nowhere else, and then looked for in all that the node tells: pages, answers, where they lead, headers
 * with names of files, refusals, lists, and the log. What lies in tables and packages another test looks through.
 */
@ExtendWith(OutputCaptureExtension.class)
class ReferralWordsTest extends RunningNode {

    private static final String RESPONDER = "responder.uz.uz-unit-1";
    private static final String CASEWORKER = "caseworker.uz.uz-shelter-1";

    /** Sees the file, and may not be shown who the person is. */
    private static final String SCREENER = "words.uz.uz-unit-1";

    /** Who the person is and how he is reached, and what he said freely. */
    private static final String NAMED = "Zhvyrkami";

    private static final String SAID = "Wtoqhlsun";

    private static final String SHARED = "GET /cases/{caseRef}/left/{shareRef}";

    private final WebApplicationContext node;
    private final JdbcClient jdbc;
    private final Walkers walkers;

    ReferralWordsTest(@Autowired WebApplicationContext node, @Autowired JdbcClient jdbc) {
        this.node = node;
        this.jdbc = jdbc;
        this.walkers = Walkers.of(node);
    }

    @AfterEach
    void takeAway() {
        jdbc.sql("delete from identity_user where username = ?").param(SCREENER).update();
    }

    private void come() {
        var password = String.valueOf(node.getBean(PasswordEncoder.class).encode("demo"));
        var screener = new Officer(SCREENER, SCREENER, "UZ", "UZ-UNIT-1", Set.of(Role.SCREENER));
        node.getBean(UserAdministration.class).ensure(screener, password, "en");
    }

    @Test
    void whatIsSaidOfAPersonStandsWhereItIsAskedForAlone(CapturedOutput output) throws Exception {
        come();
        var places = met();
        assertKept(places);
        assertThat(naming(RESPONDER, places, NAMED)).isEmpty();
        assertThat(naming(SCREENER, places, NAMED)).isEmpty();
        assertThat(hears(SCREENER, row(SHARED), places).said()).contains("Confidential");
        assertThat(listing(RESPONDER)).isEmpty();
        assertOffered(places);
        assertFoundByNobody(places);
        assertRefusedWithoutIt(places.named("$caseRef"));
        assertRejectedOnce(places);
        LoggerFactory.getLogger(ReferralWordsTest.class).warn("probe {}", places.named("$caseRef"));
        assertThat(output.getAll())
                .contains("probe " + places.named("$caseRef"))
                .doesNotContain(NAMED)
                .doesNotContain(SAID);
    }

    private Walker.Heard hears(String username, Row row, Places places) throws Exception {
        return walkers.as(username).hears(row, places);
    }

    private static Row row(String name) {
        var words = name.split(" ", 2);
        return new Row(words[0], words[1], Row.NONE, Row.NONE, Map.of());
    }

    /** Sends a form as it is typed; where it leads on tells nothing of what was typed. */
    private String sends(String pattern, String body, Places places) throws Exception {
        var heard = hears(RESPONDER, new Row("POST", pattern, Row.NONE, body, Map.of()), places);
        assertThat(heard.status()).as(pattern).isEqualTo("302");
        assertThat(heard.where()).as(pattern).doesNotContain(NAMED).doesNotContain(SAID);
        return heard.where();
    }

    /** A first contact that is kept, how the person is reached and who he is, what was seen, agreed to and offered. */
    private Places met() throws Exception {
        var begun = sends("/contact", "safe=no&age=adult&language=uz&say=" + SAID, new Places(Map.of()));
        var caseRef = begun.replaceFirst(".*/contact/", "");
        var places = new Places(Map.of("caseRef", caseRef, "set", "labour_adult"));
        sends("/contact/{caseRef}/again", "safe=no&age=adult&say=" + SAID, places);
        sends("/contact/{caseRef}/keep", Row.NONE, places);
        var way = "kind=contact_mail&safe=yes&value=" + NAMED + "%40example.org&said_by=" + NAMED + "&whose=" + NAMED;
        sends("/cases/{caseRef}/contacts", way, places);
        var known = "name=" + NAMED + "&name_latin=" + NAMED + "&born=1999-05-06&documents=" + NAMED;
        sends("/cases/{caseRef}/contacts/identity", known, places);
        var seen = "coercion.violence=observed%2Fcertain&account=" + SAID + "&reasoning=" + SAID;
        sends("/cases/{caseRef}/screening/{set}", seen, places);
        sends("/cases/{caseRef}/notes", "text=" + SAID, places);
        return passedOn(caseRef);
    }

    private Places passedOn(String caseRef) {
        var agreed = Map.of(
                "kind",
                "referral",
                "carrier",
                "oral",
                "textLanguage",
                "ru",
                "keys",
                Choices.of("consent_told").orElseThrow(),
                "reasons",
                Choices.of("share_fields").orElseThrow(),
                "internalText",
                SAID);
        as(RESPONDER).writes(caseRef, "record-consent", agreed);
        as(RESPONDER).writes(caseRef, "refer", offer("UZ-SHELTER-1"));
        var shareRef = jdbc.sql("select min(share_ref) from referral_share where case_ref = ?")
                .param(caseRef)
                .query(String.class)
                .single();
        return new Places(Map.of("caseRef", caseRef, "shareRef", shareRef, "set", "labour_adult"));
    }

    private static Map<String, Object> offer(String to) {
        return Map.of(
                "authority",
                to,
                "kind",
                "legal_aid",
                "carrier",
                "share_planned",
                "keys",
                List.of("age", "names", "contacts"));
    }

    /** What was not kept is found nowhere, and that would prove nothing; shown on demand it is stored by no browser. */
    private void assertKept(Places places) throws Exception {
        for (var pattern : List.of("/cases/{caseRef}/contacts/reveal", "/cases/{caseRef}/left/{shareRef}/reveal")) {
            var asked = new Row("POST", pattern, Row.NONE, "why=safety", Map.of());
            var shown = hears(RESPONDER, asked, places);
            assertThat(shown.status()).as(pattern).isEqualTo("200");
            assertThat(shown.said())
                    .as(pattern)
                    .contains(NAMED + "@example.org")
                    .contains("no-store");
            assertThat(hears(SCREENER, asked, places).names(NAMED)).as(pattern).isFalse();
        }
        assertThat(hears(RESPONDER, row("GET /cases/{caseRef}/safety"), places).said())
                .contains(SAID);
    }

    /** The addresses of the file that name something to somebody. */
    private List<String> naming(String username, Places places, String name) throws Exception {
        var naming = new ArrayList<String>();
        for (var row : Guarded.rows(places)) {
            if ("GET".equals(row.method()) && hears(username, row, places).names(name)) {
                naming.add(row.name());
            }
        }
        return naming;
    }

    /** The lists, exports among them, that tell anything of it. */
    private List<String> listing(String username) throws Exception {
        var listing = new ArrayList<String>();
        for (var row : RouteTable.rows()) {
            if ("GET".equals(row.method()) && !row.aboutFile() && row.asks(Caller.OFFICER)) {
                var heard = hears(username, row, new Places(Map.of()));
                if (heard.names(NAMED) || heard.names(SAID)) {
                    listing.add(row.name());
                }
            }
        }
        return listing;
    }

    /** The service to which the person is offered sees a preview in codes. */
    private void assertOffered(Places places) throws Exception {
        var call = "/offers/" + places.named("$shareRef");
        var offered = Awaitility.await(call)
                .atMost(NationalSystem.PATIENCE)
                .until(() -> as(CASEWORKER).get(call), answer -> answer.status() == 200);
        assertThat(offered.body().toString()).contains("legal_aid").doesNotContain(NAMED);
        for (var name : List.of("GET /offers", "GET /offers/{shareRef}", "GET /api/v1/offers")) {
            var heard = hears(CASEWORKER, row(name), places);
            assertThat(heard.status()).as(name).isEqualTo("200");
            assertThat(heard.said()).as(name).doesNotContain(NAMED).doesNotContain(SAID);
        }
    }

    /** A call that is repeated with its key is answered; another one comes too late. */
    private void assertRejectedOnce(Places places) {
        var call = "/offers/" + places.named("$shareRef") + "/reject";
        var why = Map.<String, Object>of("reason", "no_place");
        var once = Map.of("Idempotency-Key", "reject-" + places.named("$shareRef"));
        for (var time : List.of("first", "again")) {
            var told = as(CASEWORKER).post(call, why, once);
            assertThat(told.status()).as(time).isEqualTo(200);
            assertThat(told.body().path("status").asString()).as(time).isEqualTo("rejected");
        }
        assertThat(as(CASEWORKER).post(call, why).code()).isEqualTo("share-over");
    }

    /** Not by his name, not even by who has written it down. */
    private void assertFoundByNobody(Places places) throws Exception {
        var caseRef = places.named("$caseRef");
        for (var username : List.of(RESPONDER, "head.uz")) {
            assertThat(as(username).get("/cases?number=" + NAMED).body().toString())
                    .as(username)
                    .doesNotContain(caseRef);
        }
        var found = sends("/search", "number=" + NAMED, places).replaceFirst("^[^?]*", "");
        var results = hears(RESPONDER, new Row("GET", "/search", found, Row.NONE, Map.of()), places);
        assertThat(results.status()).isEqualTo("200");
        assertThat(results.said()).doesNotContain(caseRef);
    }

    /** What is wrong is told by its field; what stood in it is not repeated. */
    private void assertRefusedWithoutIt(String caseRef) throws Exception {
        var wrong = Map.<String, Map<String, Object>>of(
                "record-contact", Map.of("kind", NAMED, "answers", Map.of("value", NAMED)),
                "record-safety", Map.of("kind", NAMED, "internalText", SAID),
                "record-identity", Map.of("answers", Map.of("born", NAMED)),
                "record-consent", Map.of("kind", NAMED, "internalText", SAID),
                "refer", offer(NAMED));
        wrong.forEach((verb, fields) -> {
            var refused = as(RESPONDER).post("/cases/" + caseRef + "/" + verb, fields);
            assertThat(refused.status()).as(verb).isBetween(400, 499);
            assertThat(refused.body().toString()).as(verb).doesNotContain(NAMED).doesNotContain(SAID);
        });
        var typed = new Row("POST", "/contact", Row.NONE, "say=" + SAID, Map.of());
        var nobody = Walker.of(node, Caller.NOBODY).hears(typed, new Places(Map.of()));
        assertThat(nobody.status()).isEqualTo("sign-in");
        assertThat(nobody.names(SAID)).isFalse();
    }
}
