package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Who leads the work on a file closes it to all but those whom he names, on pages without scripts. */
class ReferralNamedPageTest extends RunningNode {

    private static final String FIRST = "responder.uz.uz-unit-1";
    private static final String SECOND = "responder2.uz.uz-unit-1";

    private static final List<String> OF_OTHER_FILES = List.of(
            "/request",
            "/items",
            "/documents",
            "/messages",
            "/people",
            "/print",
            "/resolutions",
            "/route",
            "/transmission",
            "/levels",
            "/both",
            "/archive",
            "/archive/filing",
            "/archive/hold",
            "/custody",
            "/assurances",
            "/surrender",
            "/competing",
            "/consent",
            "/sentence",
            "/screening/none",
            "/left/none",
            "/came/none",
            "/decisions/9");

    private final WebApplicationContext node;
    private final JdbcTemplate database;

    @Autowired
    ReferralNamedPageTest(WebApplicationContext node, JdbcTemplate database) {
        this.node = node;
        this.database = database;
    }

    /** A first contact at which nothing was said, kept as a file; tells its code. */
    private static String kept(Browser responder) throws Exception {
        var once = Browser.value(responder.open("/contact"), "once");
        var said = responder.send("/contact", Map.of("once", once)).getRedirectedUrl();
        var code = String.valueOf(said).replaceFirst(".*/", "");
        responder.send("/contact/" + code + "/keep", Map.of());
        return code;
    }

    @Test
    void aPageForPaperSaysWhenItWasMadeAndNamesNobody() throws Exception {
        var responder = Browser.of(node, FIRST);
        var code = kept(responder);
        assertThat(Browser.text(responder.open("/cases/" + code + "/consents/print?lang=en")))
                .contains(code, "Made ")
                .doesNotContain(FIRST, "Rogatory", "??");
        assertThat(Browser.text(responder.open("/cases/" + code + "/contacts?lang=en")))
                .as("what is printed of any other page says by whom and when")
                .contains("rg-printed", "Printed: " + FIRST + ", ");
    }

    /** What the trail says that he has read of a file, printed and persons among it, oldest first. */
    private List<String> read(String code) {
        return database.queryForList(
                "select action from audit_entry where subject = ? and actor = ?"
                        + " and action in ('cases.view', 'cases.people', 'cases.print') order by id",
                String.class,
                code,
                FIRST);
    }

    @Test
    void whatIsNotThereLeavesNoTraceOfReading() throws Exception {
        var responder = Browser.of(node, FIRST);
        var code = kept(responder);
        var before = read(code);
        for (var page : OF_OTHER_FILES) {
            assertThat(responder.open("/cases/" + code + page).getStatus())
                    .as(page)
                    .isEqualTo(404);
            assertThat(read(code)).as(page).isEqualTo(before);
        }
        assertThat(responder.open("/cases/" + code + "/consents/print").getStatus())
                .isEqualTo(200);
        assertThat(read(code)).hasSize(before.size() + 1).endsWith("cases.print");
    }

    @Test
    void papersOfOtherFilesAreNotThereUnderItsAddress() throws Exception {
        var responder = Browser.of(node, FIRST);
        var code = kept(responder);
        var before = read(code);
        for (var paper : List.of("/print", "/brief", "/control-card", "/visa-sheet")) {
            assertThat(responder.open("/cases/" + code + paper).getStatus())
                    .as(paper)
                    .isEqualTo(404);
        }
        assertThat(read(code)).isEqualTo(before);
    }

    @Test
    void theFileIsThereForTheNamedAlone() throws Exception {
        var responder = Browser.of(node, FIRST);
        var code = kept(responder);
        var page = "/access/files/" + code + "/readers";
        assertThat(Browser.text(responder.open("/cases/" + code + "/safety?lang=en")))
                .contains(page, "For named people only", "close the file to all but those you name");
        var shown = responder.open(page + "?lang=en");
        assertThat(Browser.text(shown))
                .contains("value=\"" + SECOND + "\"", "rg-quiet")
                .doesNotContain("head.uz", "officer.uz", "??");
        assertThat(Browser.of(node, "head.uz").open(page).getStatus()).isEqualTo(404);

        var form = new HashMap<>(Map.of("thing", "file:" + code, "readers", SECOND));
        form.put("once", Browser.value(shown, "once"));
        assertThat(responder.send(page, form).getRedirectedUrl()).startsWith(page + "/");

        assertThat(responder.open("/cases/" + code + "/safety").getStatus()).isEqualTo(404);
        assertThat(Browser.of(node, SECOND).open("/cases/" + code + "/safety").getStatus())
                .isEqualTo(200);
    }
}
