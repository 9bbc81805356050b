package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.trust.TrustRegister;
import org.springframework.beans.factory.annotation.Autowired;

/** A request is translated, signed and leaves; the other State registers it and both see the receipts. */
class SignJourneyTest extends BrowserTest {

    private static final String PIN = "synthetic-4711";

    private final TrustRegister register;

    SignJourneyTest(@Autowired TrustRegister register) {
        this.register = register;
    }

    @Test
    void aSignatorySignsWithHisOwnKey() throws Exception {
        var key = OwnKey.made(PIN, 2).registered(register, "signatory.uz");
        var file = new FilePayload("own.p12", "application/x-pkcs12", key.content());
        var uz = new Prepared(this).approved(Prepared.summons());
        as("translator.uz").translate(uz);

        var signatory = reader("ru").also("uz").signIn("signatory.uz");
        signatory
                .awaiting("/cases/" + uz + "/sign", "a[href$='/signing/personal']")
                .look("sign-ways");
        signatory.page().click("a[href$='/signing/personal']");
        signatory.look("sign-personal").narrow("sign-personal");
        signatory.page().setInputFiles("#keyFile", file);
        signatory.type(Map.of("pin", "synthetic-slip", "read", "true")).submit();
        signatory.look("sign-personal-slip");
        assertThat(signatory.shows("#pin-error")).isTrue();
        signatory.page().setInputFiles("#keyFile", file);
        signatory.type(Map.of("pin", PIN, "read", "true")).submit();
        signatory.look("sign-personal-several").narrow("sign-personal-several");
        assertThat(signatory.page().locator("input[name=certificate]").count()).isEqualTo(2);
        signatory.page().check("#certificate");
        signatory.page().setInputFiles("#keyFile", file);
        signatory.type(Map.of("pin", PIN, "read", "true")).submit();
        signatory.page().waitForURL("**?done=sign");
        assertThat(as("officer.uz").read(uz).path("status").asString()).isEqualTo("signed");
    }

    @Test
    void theSupervisingProsecutorSignsHisApprovalWithHisOwnKey() throws Exception {
        var key = OwnKey.made(PIN).registered(register, Prepared.SUPERVISOR, "UZ-UNIT-1");
        var uz = new Prepared(this).approved(Prepared.summons());
        as("translator.uz").translate(uz);

        var supervisor = reader("ru").also("uz").signIn(Prepared.SUPERVISOR);
        var link = "a[href$='/signing/approval']";
        supervisor.awaiting("/cases/" + uz + "/documents", link).look("documents-approval");
        supervisor.page().click(link);
        supervisor.look("sign-approval").narrow("sign-approval");
        supervisor.page().setInputFiles("#keyFile", new FilePayload("own.p12", "application/x-pkcs12", key.content()));
        supervisor.type(Map.of("pin", PIN, "read", "true")).submit();
        supervisor.look("sign-approval-done").narrow("sign-approval-done");
        assertThat(supervisor.shows("#signed-title")).isTrue();

        var signatory = reader("ru").also("uz").signIn("signatory.uz");
        signatory
                .awaiting("/cases/" + uz + "/sign", "#approval-title")
                .look("sign-approved")
                .narrow("sign-approved");
        signatory.act(uz, "sign");
        assertThat(as("officer.uz").read(uz).path("status").asString()).isEqualTo("signed");
    }

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
        assertThat(receiver.shows("form[data-drop] input[type=file]")).isTrue();
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
