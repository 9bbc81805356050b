package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A request is translated, signed and leaves; the other State registers it and both see the receipts. */
class SignJourneyTest extends BrowserTest {

    @Test
    void aTranslatorsCertifiedTextIsSigned() {
        var uz = new Prepared(this).approved(Prepared.summons());
        var translator = reader("ru").also("uz").signIn("translator.uz");
        translator.open("/work").look("work-translator");
        assertThat(translator.shows("a[href^='/cases/" + uz + "']")).isTrue();
        translator.ask(uz, "attach-translation").look("translation");
        translator.page().locator("textarea[name^='t-']").all().forEach(part -> part.fill("Translated (synthetic)."));
        translator.page().check("#certified");
        translator.page().click("button[value='finish']");
        translator.page().waitForURL("**?done=attach-translation");

        var signatory = reader("ru").also("uz").signIn("signatory.uz");
        signatory.act(uz, "sign");
        signatory.open("/cases/" + uz + "/documents").look("documents-signed");
        assertThat(as("officer.uz").read(uz).path("status").asString()).isEqualTo("signed");
    }

    @Test
    void whatLeavesIsRegisteredAndAcknowledgedByTheOtherState() {
        var uz = new Prepared(this).signed(Prepared.summons());
        var sender = reader("ru").also("en").signIn("officer.uz");
        sender.act(uz, "transmit");

        as("officer.kz").awaitIncoming(uz);
        var receiver = reader("ru").also("en").signIn("officer.kz");
        receiver.open("/registers/incoming").look("register-incoming");
        receiver.page().click("tr:has-text('" + uz + "') a");
        var kz = receiver.page().url().replaceAll(".*/cases/", "");
        receiver.look("arrived");
        receiver.act(kz, "register", Map.of("reference", "KZ-1-1/26"));

        as("officer.uz").awaitStatus(uz, "registered_by_partner");
        sender.open("/cases/" + uz + "/messages").look("messages-receipts");
        assertThat(sender.page().locator(".rg-rc li").count()).isGreaterThan(1);
        assertThat(sender.page().locator(".rg-rc__r span").count()).isGreaterThan(1);
        sender.open("/cases/" + uz + "/timeline").look("timeline-registered");
        assertThat(sender.open("/cases/" + kz).shows("#case-title")).isFalse();
        sender.open("/registers/outgoing").look("register-outgoing");
    }
}
