package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

/** A letter is printed, comes back signed by hand as a scan, is compared by another person, and signed. */
class InkJourneyTest extends BrowserTest {

    private static final String INK = "a[href$='/signing/ink']";

    @Test
    void aLetterIsSignedByHandAndItsScanCompared() {
        var uz = new Prepared(this).approved(Prepared.summons());
        as("translator.uz").translate(uz);
        var officer = reader("ru").also("uz").signIn("officer.uz");
        officer.awaiting("/cases/" + uz + "/documents", INK).look("documents-ink");
        officer.page().click(INK);
        officer.look("ink");
        var ink = officer.page().url().replaceFirst("^.*?(/cases/[^?]*).*$", "$1");
        officer.page().click("#print button");
        officer.page().waitForSelector("#scan");
        officer.look("ink-printed").narrow("ink-printed");
        officer.page().click("a[href$='/signing/ink/cover']");
        officer.look("ink-cover");
        Printed.of(officer.page()).isOnA4();
        officer.narrow("ink-cover");

        scanned(officer, ink);
        compared(ink);
        var signatory = reader("ru").also("uz").signIn("signatory.uz");
        signatory.open(ink).look("ink-confirmed");
        signatory.act(uz, "sign");
        assertThat(as("officer.uz").read(uz).path("status").asString()).isEqualTo("signed");
        officer.open(ink).look("ink-signed");
        officer.open(ink.replace("/signing/ink", "/signatures")).look("signatures-ink");
        assertThat(officer.shows(INK)).isTrue();
    }

    private static void scanned(Reader officer, String ink) {
        officer.open(ink.replace("/signing/ink", "/pages"));
        var pages = officer.page().locator(".rg-pages img").count();
        var scan = new FilePayload("scan.pdf", "application/pdf", BlankScan.of(pages));
        officer.open(ink).page().setInputFiles("#file", scan);
        officer.page().click("#scan button");
        officer.page().waitForSelector(".rg-side");
        officer.look("ink-scanned");
    }

    private void compared(String ink) {
        var head = reader("ru").also("uz").signIn("head.uz");
        head.open(ink).look("ink-compare").narrow("ink-compare");
        head.page().click("#confirm button");
        head.page().waitForSelector("#error-summary");
        head.look("ink-not-ticked");
        for (var tick : new String[] {"pages", "fingerprint", "signature", "seal"}) {
            head.page().check("#" + tick);
        }
        head.page().click("#confirm button");
        head.page().waitForSelector("#reject");
        assertThat(head.shows("#confirm")).isFalse();
    }
}
