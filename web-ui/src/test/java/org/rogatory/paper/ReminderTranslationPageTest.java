package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** A reminder and an interim reply are translated on the page of letters that wait, and through the interface. */
class ReminderTranslationPageTest extends RunningNode {

    private static final String TEXT = "Please answer by May (synthetic).";
    private static final String TYPED = "Typed <b>once</b>";
    private static final String SHOWN = "Typed &lt;b&gt;once&lt;/b&gt;";

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);

    ReminderTranslationPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    /** The file of a reminder that lies there to be signed. */
    private String reminding(Map<String, ?> words) throws Exception {
        var ours = prepared.transmitted(Prepared.summons());
        as("officer.kz").awaitIncoming(ours);
        as("officer.uz").awaitStatus(ours, "delivered");
        as("officer.uz").act(ours, "send-reminder", words);
        Browser.of(node, "signatory.uz").awaiting(signing(ours), "name=\"fingerprint\"");
        return ours;
    }

    private String reminding() throws Exception {
        return reminding(Map.of("releasedText", TEXT));
    }

    private static String signing(String ours) {
        return "/cases/" + ours + "/sign-reminder?lang=en";
    }

    private static String translation(String ours) {
        return "/cases/" + ours + "/letters/" + ours + "-R1/translation";
    }

    private String page(String user, String address) throws Exception {
        return text(Browser.of(node, user).open(address + (address.contains("?") ? "&" : "?") + "lang=en"));
    }

    private static String text(MockHttpServletResponse page) {
        return new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Map<String, String> typed(String layout) {
        return Map.of("version", "0", "language", "ru", "layout", layout, "t-text", TYPED, "do", "save");
    }

    @Test
    void whatIsTypedIsSavedAndWhoSignsReadsIt() throws Exception {
        var ours = reminding();
        var address = translation(ours);
        assertThat(page("translator.uz", "/cases/" + ours)).contains(address);
        assertThat(page("translator.uz", address))
                .contains(TEXT, "Text of the letter", "0 of 1 parts", "Nothing has been translated yet")
                .doesNotContain("??");
        assertThat(page("head.uz", address)).contains(TEXT).doesNotContain("<textarea");
        var read = Browser.value(Browser.of(node, "signatory.uz").open(signing(ours)), "fingerprint");

        var saved = Browser.of(node, "translator.uz").send(address, typed("columns"));
        assertThat(saved.getRedirectedUrl()).isEqualTo(address + "?saved");
        assertThat(page("translator.uz", address)).contains(SHOWN, "The letter shows the translation.");
        assertThat(page("signatory.uz", signing(ours)))
                .contains(TEXT, SHOWN, "Translation in the letter", "The letter shows the translation.")
                .doesNotContain(address, "??", read);
        as("signatory.uz").act(ours, "sign-reminder");
        assertThat(page("translator.uz", "/cases/" + ours)).doesNotContain(address);
    }

    @Test
    void whoMayNotTranslateIsRefusedAndWhatIsWrongStaysOnThePage() throws Exception {
        var address = translation(reminding());
        assertThat(Browser.of(node, "head.uz").send(address, typed("columns")).getStatus())
                .isEqualTo(403);
        assertThat(Browser.of(node, "translator.kz")
                        .send(address, typed("columns"))
                        .getStatus())
                .isEqualTo(404);
        var wrong = Browser.of(node, "translator.uz").send(address, typed("upside_down"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(text(wrong)).contains(SHOWN, "error-summary", "href=\"#layout\"");
    }

    @Test
    void aReminderWithoutWordsOfItsOwnHasNoPage() throws Exception {
        var ours = reminding(Map.of());
        var address = translation(ours);
        assertThat(page("translator.uz", "/cases/" + ours)).doesNotContain(address);
        assertThat(page("signatory.uz", signing(ours))).doesNotContain("Translation in the letter");
        assertThat(Browser.of(node, "translator.uz").open(address).getStatus()).isEqualTo(404);
        assertThat(as("translator.uz")
                        .get("/cases/" + ours + "/letters/to-translate")
                        .body()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void theInterfaceListsReadsAndWritesTheSame() throws Exception {
        var ours = reminding();
        var waiting = as("translator.uz")
                .get("/cases/" + ours + "/letters/to-translate")
                .body();
        assertThat(waiting).hasSize(1);
        assertThat(waiting.at("/0/kind").asString()).isEqualTo("reminder");
        var path = "/cases/" + ours + "/letters/" + waiting.at("/0/letterRef").asString() + "/translation";
        assertThat(path).isEqualTo(translation(ours));
        assertThat(as("head.uz")
                        .get("/cases/" + ours + "/letters/to-translate")
                        .body()
                        .isEmpty())
                .isTrue();

        var all = Map.of("sections", Map.of("text", "Once"), "language", "ru", "layout", "columns", "certified", true);
        var written = as("translator.uz").put(path, all, Map.of());
        assertThat(written.status()).isEqualTo(200);
        assertThat(written.body().at("/answer/told").asBoolean()).isTrue();
        assertThat(as("officer.uz").get(path).body().at("/answer/certified").asBoolean())
                .isTrue();
        refused(path);
        as("signatory.uz").act(ours, "sign-reminder");
        var text = Map.of("sections", Map.of("text", "x"));
        assertThat(as("translator.uz").put(path, text, Map.of()).status()).isEqualTo(409);
    }

    private void refused(String path) {
        var none = Map.of("sections", Map.of());
        assertThat(as("head.uz").put(path, none, Map.of()).status()).isEqualTo(403);
        assertThat(as("officer.kz").get(path).status()).isEqualTo(404);
        var text = Map.of("sections", Map.of("text", "x"));
        assertThat(as("translator.uz")
                        .put(path, text, Map.of("If-Match", "\"7\""))
                        .status())
                .isEqualTo(412);
        assertThat(as("translator.uz")
                        .put(path, Map.of("sections", Map.of("no", "x")), Map.of())
                        .code())
                .isEqualTo("unknown-part");
    }

    @Test
    void anInterimReplyIsTranslatedOnTheSamePage() throws Exception {
        var theirs = prepared.underReview(prepared.transmitted(Prepared.summons()));
        as("officer.kz").act(theirs, "send-interim-reply", Map.of("releasedText", TEXT));
        var signing = "/cases/" + theirs + "/sign-interim-reply?lang=en";
        Browser.of(node, "signatory.kz").awaiting(signing, "name=\"fingerprint\"");
        var address = "/cases/" + theirs + "/letters/" + theirs + "-I1/translation";
        assertThat(page("translator.kz", address)).contains(TEXT, "0 of 1 parts");
        Browser.of(node, "translator.kz").send(address, typed("sequence"));
        assertThat(List.of(page("signatory.kz", signing), page("officer.kz", address)))
                .allSatisfy(page -> assertThat(page).contains(SHOWN, "The letter shows the translation."));
    }
}
