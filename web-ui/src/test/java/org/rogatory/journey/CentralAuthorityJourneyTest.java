package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The central authority returns a request with reasons and approves what was corrected. */
class CentralAuthorityJourneyTest extends BrowserTest {

    @Test
    void aRequestIsReturnedCorrectedAndApprovedByKeyboard() {
        var prepared = new Prepared(this);
        var uz = prepared.withCentralAuthority(Prepared.summons());
        var central = reader("ru").also("en").signIn("officer.uz");
        central.act(
                uz,
                "return-for-correction",
                Map.of(
                        "reasons", "correction_facts_unclear",
                        "places[correction_facts_unclear]", "facts",
                        "internalText", "Say where it happened (synthetic)."));

        var drafter = reader("ru").also("en").signIn("drafter.uz");
        drafter.open("/cases/" + uz).look("returned-case");
        drafter.act(uz, "resume-draft");
        drafter.open("/drafts/" + uz + "/matter").look("returned-draft");
        assertThat(drafter.text("main")).contains("Say where it happened (synthetic).");
        drafter.page().fill("#facts", "At the post near Shymkent a container was opened (synthetic).");
        drafter.page().click("button[name=do][value=next]");
        drafter.act(uz, "submit");
        as(Prepared.SUPERVISOR).act(uz, "endorse");

        approvedByKeyboard(central, uz);
        assertThat(as("officer.uz").read(uz).path("status").asString()).isEqualTo("approved");
    }

    private static void approvedByKeyboard(Reader central, String uz) {
        central.open("/cases/" + uz);
        central.tabTo("a[href$='/acts/approve']").page().keyboard().press("Enter");
        central.page().waitForURL("**/acts/approve");
        central.tabTo("#internalText").page().keyboard().type("Read and weighed (synthetic).");
        central.tabTo("form.rg-card button[type=submit]").page().keyboard().press("Enter");
        central.page().waitForURL("**?done=approve");
        assertThat(central.page().evaluate("document.activeElement.className").toString())
                .contains("rg-notice");
        central.look("approved");
    }

    @Test
    void nobodyApprovesWhatHeMayNot() {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        var drafter = reader("ru").also("en").signIn("drafter.uz");
        drafter.open("/cases/" + uz);
        assertThat(drafter.shows("a[href$='/acts/approve']")).isFalse();
        var stranger = reader("ru").also("en").signIn("officer.kz");
        stranger.open("/cases/" + uz).look("not-found");
        assertThat(stranger.shows("#case-title")).isFalse();
    }
}
