package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.paper.Browser.text;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** A letter that an act has written is laid out on the page of signing, which leads to every way to sign it then. */
class LetterWaysPageTest extends RunningNode {

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);

    LetterWaysPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    /** A reply to a question, which waits for its signature. */
    private String replied() {
        var ours = prepared.transmitted(Prepared.summons());
        var theirs = prepared.underReview(ours);
        var told = Map.of("why", "Two are named (synthetic).", "consequence", "It rests (synthetic).");
        var question = Map.of("keys", List.of("facts"), "releasedText", "Which one (synthetic)?", "particulars", told);
        as("officer.kz").act(theirs, "request-information", question);
        as("officer.uz").awaitStatus(ours, "information_requested");
        as("officer.uz").writes(ours, "send-information", Map.of("releasedText", "Flat 3 (synthetic)."));
        return ours;
    }

    /** The page of signing once the letter is laid out. */
    private static String laidOut(Browser signatory, String ours) throws Exception {
        var address = "/cases/" + ours + "/sign-letter";
        var before = signatory.open(address + "?lang=en");
        assertThat(text(before)).contains("Lay the letter out").doesNotContain("/signing/");
        var form = Map.of("fingerprint", Browser.value(before, "fingerprint"));
        assertThat(signatory.send(address + "/layout", form).getRedirectedUrl()).isEqualTo(address);
        var page = text(signatory.open(address + "?lang=en"));
        assertThat(page).doesNotContain("Lay the letter out");
        return page;
    }

    @Test
    void isSignedWithTheOwnKeyOnItsPage() throws Exception {
        var key = WaysToSign.key(node);
        var ours = replied();
        var signatory = Browser.of(node, "signatory.uz");
        WaysToSign.signedWith(key, signatory, "/cases/" + ours + "/sign-letter", laidOut(signatory, ours));
    }

    @Test
    void isPrintedToBeSignedByHandUntilItIsSentBack() throws Exception {
        var ours = replied();
        var page = laidOut(Browser.of(node, "signatory.uz"), ours);
        var officer = Browser.of(node, "officer.uz");
        var ink = WaysToSign.printed(officer, page);

        as("signatory.uz").act(ours, "send-back-letter", Map.of("internalText", "Name the house (synthetic)."));
        assertThat(officer.send(ink + "/print", Map.of()).getStatus()).isEqualTo(409);
    }

    @Test
    void aNationalSystemHasItLaidOutAndReadsByWhatItIsSigned() {
        var ours = replied();
        var layout = "/cases/" + ours + "/sign-letter/layout";
        assertThat(as("officer.uz").post(layout, Map.of()).code()).isEqualTo("four-eyes");
        assertThat(as("signatory.uz")
                        .post(layout, Map.of("fingerprint", "none"))
                        .code())
                .isEqualTo("document-changed");

        var made = as("signatory.uz").post(layout, Map.of());
        assertThat(made.status()).isEqualTo(201);
        var told = made.body();
        assertThat(as("signatory.uz").post(layout, Map.of()).body()).isEqualTo(told);
        var by = Map.of("kind", "ink", "fingerprint", told.path("sha256").asString());
        assertThat(as("signatory.uz")
                        .post("/cases/" + ours + "/sign-letter", by)
                        .code())
                .isEqualTo("signature-not-prepared");
        as("signatory.uz")
                .act(
                        ours,
                        "sign-letter",
                        Map.of("fingerprint", told.path("sha256").asString()));
    }
}
