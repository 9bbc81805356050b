package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.HeldPerson;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;

/** What cannot be of a person in custody is refused on pages and by calls alike, with its place and what to do. */
class BadCustodyPageTest extends RunningNode {

    private static final String CUSTODY = "custody.uz";

    private final WebApplicationContext node;
    private final HeldPerson held;

    @Autowired
    BadCustodyPageTest(WebApplicationContext node, JdbcTemplate database) {
        this.node = node;
        this.held = new HeldPerson(this, database);
    }

    private static String ago(Duration time) {
        return LocalDateTime.now(Clock.system(ZoneId.of(HeldPerson.ALMATY)))
                .minus(time)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private static Map<String, String> release(Duration ago, String zone) {
        return Map.of("kind", "other_reason", "issuer", "Court of Almaty (synthetic)", "time", ago(ago), "zone", zone);
    }

    /** The page of the act with what was typed, as it comes back. */
    private String sent(String caseRef, Map<String, String> typed, String language) throws Exception {
        var pages = Browser.of(node, CUSTODY);
        var address = "/cases/" + caseRef + "/acts/release?lang=" + language;
        var form = pages.open(address);
        var fields = new HashMap<>(typed);
        fields.put("once", Browser.value(form, "once"));
        fields.put("version", Browser.value(form, "version"));
        return Browser.text(pages.send(address, fields));
    }

    private String code(String caseRef, Map<String, String> fields) {
        return as(CUSTODY).post("/cases/" + caseRef + "/release", fields).code();
    }

    private String status(String caseRef) {
        return as(CUSTODY)
                .get("/cases/" + caseRef + "/custody")
                .body()
                .path("status")
                .asString();
    }

    @Test
    void aReleaseBeforeTheArrest() throws Exception {
        var caseRef = held.ordered();
        var before = release(Duration.ofDays(30), HeldPerson.ALMATY);
        assertThat(code(caseRef, before)).isEqualTo("release-before-arrest");
        assertThat(sent(caseRef, before, "en")).contains("Custody cannot end before the person was detained.");
        assertThat(sent(caseRef, before, "ru")).contains("не может закончиться раньше задержания");
        assertThat(sent(caseRef, before, "uz")).contains("Qamoqda saqlash ushlashdan oldin tugashi mumkin emas");
        assertThat(status(caseRef)).isEqualTo("provisional_custody");
    }

    @Test
    void aMomentThatHasNotComeAndAZoneThatNobodyKnows() throws Exception {
        var caseRef = held.ordered();
        var ahead = release(Duration.ofHours(-5), HeldPerson.ALMATY);
        assertThat(code(caseRef, ahead)).isEqualTo("moment-in-future");
        assertThat(sent(caseRef, ahead, "en")).contains("This moment has not come yet at the place of detention.");
        assertThat(code(caseRef, release(Duration.ofHours(1), "Asia/Nowhere"))).isEqualTo("zone-unknown");
        assertThat(status(caseRef)).isEqualTo("provisional_custody");
    }

    @Test
    void twoStretchesAtOnceAndNoneToEnd() {
        var caseRef = held.ordered();
        var again = Map.of("time", ago(Duration.ofHours(1)), "zone", HeldPerson.ALMATY, "place", "Almaty (synthetic)");
        assertThat(as(CUSTODY)
                        .post("/cases/" + caseRef + "/record-detention", again)
                        .code())
                .isEqualTo("custody-open-twice");
        var nobody = held.wanted();
        assertThat(code(nobody, release(Duration.ofHours(1), HeldPerson.ALMATY)))
                .isEqualTo("nobody-held");
        assertThat(status(nobody)).isEqualTo("wanted");
    }
}
