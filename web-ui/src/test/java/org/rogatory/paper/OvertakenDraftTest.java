package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** What is typed into a draft that is submitted or given up meanwhile is given back when it is saved. */
class OvertakenDraftTest extends RunningNode {

    private static final String TYPED = "Typed too late (synthetic).";

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);

    OvertakenDraftTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    @ParameterizedTest
    @CsvSource({
        "en, What you had typed, This step is not possible now: Save",
        "ru, Что вы набрали, Сейчас этот шаг невозможен: Сохранить",
        "uz, Siz yozganlaringiz, Hozir bu qadam mumkin emas: "
    })
    void aSubmittedDraftGivesBackWhatIsSaved(String language, String given, String told) throws Exception {
        var uz = prepared.drafted(Prepared.summons());
        var drafter = Browser.of(node, "drafter.uz");
        var address = "/drafts/" + uz + "/matter";
        var typed = typed(drafter.open(address), "next");
        as("drafter.uz").act(uz, "submit");

        var refused = drafter.send(address + "?lang=" + language, typed);
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString())
                .contains(given, told, TYPED, "id=\"changes-title\"", "href=\"/cases/" + uz + "\"")
                .doesNotContain("??");
        assertThat(as("drafter.uz").read(uz).path("content").path("facts").asString())
                .isNotEqualTo(TYPED);
    }

    @Test
    void aTextThatIsTooLongIsNamedOnItsPage() throws Exception {
        var uz = prepared.drafted(Prepared.summons());
        var drafter = Browser.of(node, "drafter.uz");
        var address = "/drafts/" + uz + "/matter";
        var typed = typed(drafter.open(address), "stay");
        typed.put("facts", "a".repeat(20_001));

        var refused = drafter.send(address + "?lang=en", typed);

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .containsPattern("href=\"#facts\">[^<]+: This is too long; shorten it")
                .contains("breaks the published schema");
    }

    @Test
    void anAbandonedDraftGivesBackWhatCannotBeReadAndNewRowsToo() throws Exception {
        var uz = prepared.drafted(Prepared.summons());
        var drafter = Browser.of(node, "drafter.uz");
        var address = "/drafts/" + uz + "/matter";
        var typed = typed(drafter.open(address), "stay");
        typed.putAll(Map.of("opened", "31.02.2026", "act-rows", "1", "act-0-place", "Testobod (synthetic)"));
        var left = drafter.open("/drafts/" + uz + "/abandon");
        drafter.send(
                "/drafts/" + uz + "/abandon",
                Map.of(
                        "reason", "Not needed.",
                        "version", Browser.value(left, "version"),
                        "once", Browser.value(left, "once")));

        var refused = drafter.send(address, typed);
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString()).contains(TYPED, "31.02.2026", "Testobod (synthetic)");
    }

    /** The fields of the page of what happened, and the button that sends them. */
    private static Map<String, String> typed(MockHttpServletResponse page, String button) throws Exception {
        return new HashMap<>(Map.of(
                "version",
                Browser.value(page, "version"),
                "seen",
                Browser.value(page, "seen"),
                "facts",
                TYPED,
                "do",
                button));
    }

    @Test
    void whatOnlyAnotherHasChangedIsNotAskedAbout() throws Exception {
        var uz = prepared.drafted(Prepared.summons());
        var drafter = Browser.of(node, "drafter.uz");
        var address = "/drafts/" + uz + "/matter";
        var given = typed(drafter.open(address), "stay");
        var number = content(uz, "case_number");
        var theirs = new HashMap<>(given);
        theirs.putAll(Map.of("facts", "Theirs (synthetic).", "case_number", "7/26"));
        assertThat(drafter.send(address, theirs).getStatus()).isEqualTo(302);

        given.put("case_number", number);
        var asked = drafter.send(address, given);
        assertThat(asked.getStatus()).isEqualTo(409);
        assertThat(asked.getContentAsString())
                .contains("id=\"keep-facts\"", "name=\"keep-case_number\" value=\"theirs\"")
                .doesNotContain("id=\"keep-case_number\"", "??");
        given.putAll(Map.of(
                "version",
                Browser.value(asked, "version"),
                "seen",
                Browser.value(asked, "seen"),
                "keep-facts",
                "mine",
                "keep-case_number",
                Browser.value(asked, "keep-case_number")));
        assertThat(drafter.send(address, given).getStatus()).isEqualTo(302);
        assertThat(content(uz, "facts")).isEqualTo(TYPED);
        assertThat(content(uz, "case_number")).isEqualTo("7/26");
    }

    private String content(String uz, String key) {
        return as("drafter.uz").read(uz).path("content").path(key).asString();
    }
}
