package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Those who lead, administer and audit: lists, accounts, the trail. */
class HeadJourneyTest extends BrowserTest {

    @Test
    void aHeadGivesOutWorkAndKeepsHisList() {
        var prepared = new Prepared(this);
        var first = prepared.withCentralAuthority(Prepared.summonsForKyrgyzstan());
        var second = prepared.withCentralAuthority(Prepared.summonsForKyrgyzstan());
        var head = reader("ru").also("en").signIn("head.uz");
        head.open("/work/all?unassigned=true&state=KG").look("all-unassigned");
        ticked(head, first);
        ticked(head, second);
        head.page().selectOption("#to", "officer.uz");
        head.page().click("form[action$='/assign'] button[type=submit]");
        head.look("all-given");
        assertThat(head.text(".rg-notice")).contains(first, second);
        assertThat(focused(head)).contains("rg-notice");

        var name = "KZ " + UUID.randomUUID().toString().substring(0, 8);
        head.open("/work/all?state=KZ");
        head.page().click("details summary");
        head.page().fill("#name", name);
        head.page().click("form[action$='/views'] button[type=submit]");
        assertThat(head.text("nav.rg-tabs")).contains(name);
        head.look("all-kept");
        head.open("/work/all?overdue=true").look("all-overdue");
        head.open("/work/all").page().click("nav.rg-tabs a:has-text('" + name + "')");
        assertThat(head.page().url()).contains("state=KZ");
    }

    private static void ticked(Reader head, String caseRef) {
        head.page().check("tr:has-text('" + caseRef + "') input[name=task]");
    }

    private static String focused(Reader reader) {
        return String.valueOf(reader.page().evaluate("document.activeElement.className"));
    }

    @Test
    void anAdministratorOpensChangesAndClosesAnAccount() {
        var username = "n" + UUID.randomUUID().toString().substring(0, 8) + ".uz";
        var admin = reader("ru").also("en").signIn("admin.uz");
        admin.open("/administration/users").look("users");
        admin.open("/administration/users/new").submit().look("user-new-refused");
        assertThat(admin.shows("#error-summary a[href='#username']")).isTrue();
        admin.page().fill("#displayName", "Namunaeva Synthetic");
        admin.page().fill("#username", username);
        admin.page().selectOption("#authority", "UZ-GPO");
        admin.page().check("[name=roles][value=translator]");
        admin.page().check("[name=language][value=ru]");
        admin.page().fill("#password", "synthetic and long enough");
        admin.submit();
        assertThat(admin.page().content()).contains(username);

        admin.open("/administration/users/" + username).look("user-change");
        admin.open("/administration/users/" + username + "/password").look("user-reset");
        admin.submit().look("user-password");
        assertThat(admin.text(".rg-secret")).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
        for (var language : List.of("en", "uz")) {
            var other = reader(language).signIn("admin.uz").open("/administration/users/" + username + "/password");
            other.submit().look("user-password-" + language);
        }
        admin.open("/administration/users/" + username + "/disable").look("user-disable");
        admin.submit();
        assertThat(admin.shows("form[action='/administration/users/" + username + "/enable']"))
                .isTrue();
    }

    @Test
    void anAuditorReadsAndChecksTheTrail() {
        var uz = new Prepared(this).submitted(Prepared.summons());
        var auditor = reader("ru").also("en").signIn("auditor.uz");
        auditor.open("/audit?file=" + uz).look("audit");
        assertThat(auditor.text("main table")).contains(uz);
        auditor.page().click("form[action$='/audit/verify'] button");
        auditor.look("audit-verified");
        assertThat(auditor.shows(".rg-notice.rg-find--ok")).isTrue();
        assertThat(as("auditor.uz").get("/cases/" + uz).status()).isEqualTo(404);
    }

    @Test
    void aHeadReadsTheAccessLogOfHisPeople() {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        as("officer.uz").read(uz);
        var head = reader("ru", Sight.PHONE).also("en").signIn("head.uz");
        head.open("/work/all").page().click("a[href='/audit/person']");
        head.look("person-log-empty");
        head.page().selectOption("#person", "officer.uz");
        head.page().click("form[action='/audit/person'] button");
        head.look("person-log");
        assertThat(head.text("main table")).contains(uz);
    }

    @Test
    void anOfficerPutsHisNoticesAwayAndFindsAFile() {
        var content = Prepared.summons();
        content.remove("purpose");
        var uz = new Prepared(this).drafted(content);
        as("drafter.uz")
                .act(
                        uz,
                        "ask-override",
                        Map.of("finding", "missing@purpose", "internalText", "It follows (synthetic)."));
        var officer = reader("ru", Sight.PHONE).also("en").signIn("officer.uz");
        officer.open("/notices").look("notices-phone");
        var line = "tr:has(a[href='/cases/" + uz + "'])";
        officer.page().click(line + " form[action$='/read'] button");
        assertThat(officer.shows(line)).isFalse();
        officer.look("notices-less");
        officer.page().fill("#seek", uz.toLowerCase(Locale.ROOT));
        officer.page().keyboard().press("Enter");
        officer.page().waitForURL("**/cases/" + uz);
        officer.look("case-found");
    }
}
