package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.rogatory.journey.BlankScan;
import org.rogatory.journey.OwnKey;
import org.rogatory.journey.Prepared;
import org.rogatory.trust.TrustRegister;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;

/** The ways to sign a letter of Uzbekistan to which its page of signing leads, gone by its officers. */
final class WaysToSign {

    private static final String PIN = "Synthetic-pin-7402";

    private WaysToSign() {}

    /** Where the letter of a translated request lies, once it has been laid out and can be signed. */
    static String letter(Browser signatory, Prepared prepared, String uz) {
        signatory.awaiting("/cases/" + uz + "/sign?lang=en", "name=\"fingerprint\"");
        return "/cases/" + uz + "/documents/"
                + prepared.latest(uz, "request").path("documentRef").asString();
    }

    /** Where the page of signing lets a signature of this kind be prepared. */
    static String way(String page, String mode) {
        var link =
                Pattern.compile("href=\"(/cases/[^\"]+/signing/" + mode + ")\"").matcher(page);
        assertThat(link.find()).as(mode).isTrue();
        return link.group(1);
    }

    /** A key that the signatory holds, registered for him. */
    static OwnKey key(WebApplicationContext node) throws Exception {
        return OwnKey.made(PIN).registered(node.getBean(TrustRegister.class), "signatory.uz");
    }

    /** He signs with it on the page to which this page of signing leads, and comes back to the file. */
    static void signedWith(OwnKey key, Browser signatory, String signing, String page) throws Exception {
        var address = way(page, "personal");
        var asked = signatory.open(address + "?lang=en");
        assertThat(Browser.text(asked)).contains(signing);

        var form = new HashMap<>(Map.of("read", "true", "pin", PIN));
        for (var field : new String[] {"version", "fingerprint", "once"}) {
            form.put(field, Browser.value(asked, field));
        }
        var file = new MockMultipartFile("keyFile", "own.p12", "application/x-pkcs12", key.content());
        assertThat(signatory.upload(address, file, form).getRedirectedUrl())
                .isEqualTo(signing.replaceFirst("/(sign-[a-z]+)$", "?done=$1"));
        assertThat(Browser.text(signatory.open(address.replace("signing/personal", "signatures?lang=en"))))
                .contains("The key of one of its officers");
    }

    /** The officer prints it on the page to which this page of signing leads; where that is. */
    static String printed(Browser officer, String page) throws Exception {
        var ink = way(page, "ink");
        assertThat(Browser.text(officer.open(ink + "?lang=en"))).contains("I print this version");
        assertThat(officer.send(ink + "/print", Map.of()).getRedirectedUrl()).isEqualTo(ink);
        return ink;
    }

    /** A scan that has the pages of the letter, and so many more. */
    static MockMultipartFile scan(Browser officer, String letter, int more) throws Exception {
        var pages = Pattern.compile("/pages/\\d+\"")
                .matcher(Browser.text(officer.open(letter + "/pages?lang=en")))
                .results()
                .count();
        return new MockMultipartFile("file", "scan.pdf", "application/pdf", BlankScan.of((int) pages + more));
    }
}
