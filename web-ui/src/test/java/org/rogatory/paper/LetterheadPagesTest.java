package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** The administrator sees the head of letters before he keeps it, and is told when somebody was faster. */
class LetterheadPagesTest extends RunningNode {

    private static final String UNIT = "TJ-UNIT-1";
    private static final String CHANGE = "/letterheads/change?authority=" + UNIT + "&language=ru&lang=en";

    private final WebApplicationContext node;
    private final JdbcTemplate database;

    @Autowired
    LetterheadPagesTest(WebApplicationContext node, JdbcTemplate database) {
        this.node = node;
        this.database = database;
    }

    @AfterEach
    void nothingIsRecorded() {
        database.update("delete from letterheads_head where authority = ?", UNIT);
    }

    private static String text(MockHttpServletResponse page) throws Exception {
        return page.getContentAsString(StandardCharsets.UTF_8);
    }

    private int kept() {
        var rows = database.queryForList("select edition from letterheads_head where authority = ?", UNIT);
        return rows.size();
    }

    @Test
    void aPreviewKeepsNothingAndSavingDoes() throws Exception {
        var administrator = Browser.of(node, "admin.tj");
        var fields = Map.of("address", "Hidden yard 9", "telephone", "+000 11", "edition", "0", "preview", "yes");
        var preview = administrator.send(CHANGE, fields);
        assertThat(preview.getStatus()).isEqualTo(200);
        assertThat(text(preview)).contains("id=\"preview\"", "тел. +000 11");
        assertThat(kept()).isZero();

        var page = administrator.open(CHANGE);
        var typed = Map.of("address", "Hidden yard 9", "edition", "0", "once", Browser.value(page, "once"));
        assertThat(administrator.send(CHANGE, typed).getRedirectedUrl()).isEqualTo("/letterheads/of/" + UNIT);
        assertThat(kept()).isOne();
        assertThat(text(Browser.of(node, "head.tj").open("/letterheads/of/" + UNIT + "?lang=en")))
                .contains("Hidden yard 9")
                .doesNotContain("/letterheads/change");
    }

    @Test
    void theScriptOfLettersInUzbekIsChosenBesideTheHeadInCyrillicAlone() throws Exception {
        var administrator = Browser.of(node, "admin.tj");
        var cyrillic = CHANGE.replace("language=ru", "language=uz-Cyrl");
        assertThat(text(administrator.open(CHANGE))).doesNotContain("name=\"chosen\"");
        assertThat(text(administrator.open(cyrillic)))
                .contains("name=\"chosen\"")
                .doesNotContain("checked=\"checked\"");
        assertThat(administrator
                        .send(CHANGE, Map.of("edition", "0", "chosen", "true"))
                        .getStatus())
                .isEqualTo(422);
        administrator.send(cyrillic, Map.of("edition", "0", "chosen", "true"));
        assertThat(text(administrator.open(cyrillic))).contains("checked=\"checked\"");
        assertThat(text(Browser.of(node, "head.tj").open("/letterheads/of/" + UNIT + "?lang=en")))
                .contains("Letters in Uzbek of this authority are written in this script.");
    }

    @Test
    void whoSawAnEarlierEditionIsToldAndLosesNothing() throws Exception {
        var administrator = Browser.of(node, "admin.tj");
        administrator.send(CHANGE, Map.of("address", "First lane", "edition", "0"));
        var late = administrator.send(CHANGE, Map.of("address", "Second lane", "edition", "0"));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(text(late)).contains("Somebody changed this letterhead", "First lane", "Second lane");
        assertThat(Browser.value(late, "edition")).isEqualTo("1");
        administrator.send(CHANGE, Map.of("address", "Second lane", "edition", "1"));
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndOthersChangeNothing() throws Exception {
        var administrator = Browser.of(node, "admin.tj");
        var wrong = administrator.send(CHANGE, Map.of("email", "nowhere", "edition", "0"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(text(wrong)).contains("email-error", "value=\"nowhere\"");
        assertThat(administrator.open("/letterheads/change").getStatus()).isEqualTo(404);
        assertThat(administrator
                        .open("/letterheads/change?authority=UZ-GPO&language=ru")
                        .getStatus())
                .isEqualTo(404);
        assertThat(Browser.of(node, "head.tj").open(CHANGE).getStatus()).isEqualTo(403);
        assertThat(kept()).isZero();
    }
}
