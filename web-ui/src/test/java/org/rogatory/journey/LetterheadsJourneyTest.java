package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The administrator keeps the head of letters by language, sees it before, and is told what is wrong at its field. */
class LetterheadsJourneyTest extends BrowserTest {

    @Test
    void keepsTheHeadOfLettersInEachLanguage() {
        var administrator = reader("ru").also("en").signIn("admin.tj");
        administrator.open("/office").page().click("a[href$='/letterheads']");
        administrator.look("letterheads").narrow("letterheads-narrow");
        administrator.open("/letterheads/of/TJ-GPO").look("letterhead").narrow("letterhead-narrow");
        for (var language : new String[] {"ru", "uz-Cyrl"}) {
            administrator.open("/letterheads/change?authority=TJ-GPO&language=" + language);
            administrator.look("letterhead-change");
            administrator.type(Map.of("address", "Invented street 1", "email", "nowhere", "web", "example.org"));
            administrator.submit().look("letterhead-fault");
            assertThat(administrator.shows("#email-error")).isTrue();
            administrator.type(Map.of("email", "letters." + language + "@example.org"));
            administrator.page().click("button[name=preview]");
            administrator.look("letterhead-preview").narrow("letterhead-preview-narrow");
            assertThat(administrator.text("#preview")).contains("letters." + language + "@example.org");
            administrator.submit();
            assertThat(administrator.text("main")).contains("letters." + language + "@example.org");
        }
        var head = reader("ru").also("en").signIn("head.tj");
        head.open("/letterheads/of/TJ-GPO");
        assertThat(head.shows("a[href*='/letterheads/change']")).isFalse();
        assertThat(head.statusOf("/letterheads/change?authority=TJ-GPO&language=ru"))
                .isEqualTo(403);
    }
}
