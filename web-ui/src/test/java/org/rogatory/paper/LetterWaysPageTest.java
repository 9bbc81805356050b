package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.OwnKey;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.rogatory.trust.TrustRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;

/** A letter that an act has written is laid out on the page of signing, which leads to every way to sign it then. */
class LetterWaysPageTest extends RunningNode {

    private static final String PIN = "Synthetic-pin-7402";

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

    private static String way(String page, String mode) {
        var link =
                Pattern.compile("href=\"(/cases/[^\"]+/signing/" + mode + ")\"").matcher(page);
        assertThat(link.find()).as(mode).isTrue();
        return link.group(1);
    }

    private static String text(MockHttpServletResponse page) {
        return new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
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
        var key = OwnKey.made(PIN).registered(node.getBean(TrustRegister.class), "signatory.uz");
        var ours = replied();
        var signatory = Browser.of(node, "signatory.uz");
        var address = way(laidOut(signatory, ours), "personal");
        var page = signatory.open(address + "?lang=en");
        assertThat(text(page)).contains("/cases/" + ours + "/sign-letter");

        var form = new HashMap<>(Map.of("read", "true", "pin", PIN));
        for (var field : new String[] {"version", "fingerprint", "once"}) {
            form.put(field, Browser.value(page, field));
        }
        var file = new MockMultipartFile("keyFile", "own.p12", "application/x-pkcs12", key.content());
        assertThat(signatory.upload(address, file, form).getRedirectedUrl())
                .isEqualTo("/cases/" + ours + "?done=sign-letter");
        assertThat(text(signatory.open(address.replace("signing/personal", "signatures?lang=en"))))
                .contains("The key of one of its officers");
    }

    @Test
    void isPrintedToBeSignedByHandUntilItIsSentBack() throws Exception {
        var ours = replied();
        var ink = way(laidOut(Browser.of(node, "signatory.uz"), ours), "ink");
        var officer = Browser.of(node, "officer.uz");
        assertThat(text(officer.open(ink + "?lang=en"))).contains("I print this version");
        assertThat(officer.send(ink + "/print", Map.of()).getRedirectedUrl()).isEqualTo(ink);

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
