package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The last columns of a journal as clerks fill them in: nothing that stands there is lost by saving a page. */
class MarksPageTest extends RunningNode {

    private static final String CLERK = "registrar.uz";

    private final WebApplicationContext node;

    MarksPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    /** The address of a new line. */
    private String entered() {
        var letter = Map.<String, Object>of(
                "index", "14-1", "subject", "other", "theirNumber", "MP/" + UUID.randomUUID(), "alikeSeen", true);
        var entered = as(CLERK).post("/journals/incoming/entries", letter);
        return "/journals/entries/" + entered.body().path("entryId").asString();
    }

    @Test
    void anAuthorityThatCarriesALetterOutIsOfferedAgain() throws Exception {
        var address = entered();
        as(CLERK).post(address + "/marks", Map.of("executor", "UZ-GPO"));
        assertThat(Browser.text(Browser.of(node, CLERK).open(address)))
                .contains("value=\"UZ-GPO\" selected=\"selected\"");
    }

    @Test
    void whatAColleagueWroteMeanwhileIsShownAndNotWrittenOver() throws Exception {
        var address = entered();
        var clerk = Browser.of(node, CLERK);
        var seen = Browser.value(clerk.open(address), "version");
        var theirs = Map.of("version", seen, "note", "answered", "filedIn", "F-theirs");
        assertThat(clerk.send(address + "/marks", theirs).getRedirectedUrl()).isEqualTo(address);

        var mine = Map.of("version", seen, "filedIn", "F-mine");
        var crossed = clerk.send(address + "/marks", mine);
        assertThat(crossed.getStatus()).isEqualTo(409);
        assertThat(Browser.text(crossed)).contains("href=\"#now\"", "F-theirs", "value=\"F-mine\"");
        assertThat(as(CLERK).get(address).body().path("marks").path("filedIn").asString())
                .isEqualTo("F-theirs");

        var again = Map.of("version", Browser.value(crossed, "version"), "filedIn", "F-mine");
        assertThat(clerk.send(address + "/marks", again).getRedirectedUrl()).isEqualTo(address);
    }

    @Test
    void whatCannotBeTakenIsToldAtItsFieldAndKept() throws Exception {
        var address = entered();
        var clerk = Browser.of(node, CLERK);
        var seen = Browser.value(clerk.open(address), "version");
        var long21 = "F-23456789-123456789-";
        var unread = clerk.send(address + "/marks", Map.of("version", seen, "filedIn", "F-1", "controlUntil", "soon"));
        assertThat(unread.getStatus()).isEqualTo(422);
        assertThat(Browser.text(unread)).contains("id=\"controlUntil-error\"", "value=\"F-1\"");
        var refused = clerk.send(address + "/marks", Map.of("version", seen, "filedIn", long21));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Browser.text(refused)).contains("id=\"filedIn-error\"", "value=\"" + long21 + "\"");
    }
}
