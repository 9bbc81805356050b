package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The page on which a letter is translated while it waits for its signature, and the same through the interface. */
class LetterTranslationPageTest extends RunningNode {

    private static final String ASKED = "Which of the two (synthetic)?";

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);

    LetterTranslationPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private String page(String user, String address) throws Exception {
        return Browser.of(node, user).open(address + "?lang=en").getContentAsString(StandardCharsets.UTF_8);
    }

    private String asked() {
        var theirs = prepared.underReview(prepared.transmitted(Prepared.summons()));
        var told = Map.of("why", "Two are named (synthetic).", "consequence", "It rests (synthetic).");
        var question = Map.of("keys", List.of("facts"), "releasedText", ASKED, "particulars", told);
        as("officer.kz").writes(theirs, "request-information", question);
        return theirs;
    }

    /** Where the summary of the file leads whoever may translate its letter. */
    private String address(String theirs) throws Exception {
        var link = Pattern.compile("href=\"(/cases/" + theirs + "/letters/[^/\"]+/translation)\"");
        var found = link.matcher(page("translator.kz", "/cases/" + theirs));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Map<String, String> typed(String layout) {
        var typed = new HashMap<>(Map.of("version", "0", "language", "ru", "layout", layout, "do", "save"));
        typed.put("t-text", "Typed <b>once</b>");
        typed.put("t-particulars-why", "Why once");
        typed.put("t-particulars-consequence", "Then once");
        return typed;
    }

    @Test
    void whatIsTypedIsSavedAndWhoSignsReadsIt() throws Exception {
        var theirs = asked();
        var address = address(theirs);
        assertThat(page("translator.kz", address))
                .contains(ASKED, "Text of the letter", "0 of 3 parts", "Nothing has been translated yet")
                .doesNotContain("??");
        assertThat(page("head.kz", address)).contains(ASKED).doesNotContain("<textarea");
        assertThat(page("head.kz", "/cases/" + theirs)).doesNotContain(address);

        var saved = Browser.of(node, "translator.kz").send(address, typed("sequence"));
        assertThat(saved.getRedirectedUrl()).isEqualTo(address + "?saved");
        assertThat(page("translator.kz", address))
                .contains("Typed &lt;b&gt;once&lt;/b&gt;", "The letter shows the translation.", "3 of 3 parts");
        assertThat(page("signatory.kz", "/cases/" + theirs + "/sign-letter"))
                .contains("The letter shows the translation.", "Typed &lt;b&gt;once&lt;/b&gt;", ASKED)
                .doesNotContain(address, "??");
        assertThat(page("officer.kz", "/cases/" + theirs + "/sign-letter")).contains(address);
    }

    @Test
    void aCorrectedLetterIsToldToLeaveWithoutItsTranslation() throws Exception {
        var theirs = asked();
        var address = address(theirs);
        Browser.of(node, "translator.kz").send(address, typed("columns"));
        as("signatory.kz").act(theirs, "send-back-letter", Map.of("internalText", "Say which two (synthetic)."));
        assertThat(page("officer.kz", "/cases/" + theirs + "/acts/mend-letter"))
                .containsSubsequence("Translation in the letter", "The letter shows the translation.");
        as("officer.kz").writes(theirs, "mend-letter", Map.of("releasedText", "Name both (synthetic)."));

        assertThat(page("translator.kz", address))
                .contains("source changed", "The letter leaves without the translation", "2 of 3 parts");
        assertThat(page("signatory.kz", "/cases/" + theirs + "/sign-letter"))
                .containsSubsequence("Translation in the letter", "The letter leaves without the translation")
                .doesNotContain("Typed &lt;b&gt;");
    }

    @Test
    void whatIsRefusedStaysOnThePage() throws Exception {
        var address = address(asked());
        var wrong = Browser.of(node, "translator.kz").send(address, typed("upside_down"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString())
                .contains("Typed &lt;b&gt;once&lt;/b&gt;", "error-summary", "href=\"#layout\"")
                .doesNotContain("??");
        assertThat(Browser.of(node, "head.kz").send(address, typed("columns")).getStatus())
                .isEqualTo(403);
    }

    @Test
    void theInterfaceReadsAndWritesTheSame() throws Exception {
        var path = address(asked());
        var sections = Map.of("text", "Which", "particulars-why", "Why", "particulars-consequence", "Then");
        var all = Map.of("sections", sections, "language", "ru", "layout", "columns", "certified", true);
        var written = as("translator.kz").put(path, all, Map.of());
        assertThat(written.status()).isEqualTo(200);
        assertThat(written.body().path("done").asInt()).isEqualTo(3);
        assertThat(written.body().at("/answer/told").asBoolean()).isTrue();
        assertThat(as("officer.kz").get(path).body().at("/answer/certified").asBoolean())
                .isTrue();

        var unknown = as("translator.kz").put(path, Map.of("sections", Map.of("nothing", "x")), Map.of());
        assertThat(unknown.code()).isEqualTo("unknown-part");
        var stale = as("translator.kz").put(path, Map.of("sections", Map.of("text", "x")), Map.of("If-Match", "\"7\""));
        assertThat(stale.status()).isEqualTo(412);
        var none = Map.of("sections", Map.of());
        assertThat(as("head.kz").put(path, none, Map.of()).status()).isEqualTo(403);
        assertThat(as("officer.uz").get(path).status()).isEqualTo(404);
    }
}
