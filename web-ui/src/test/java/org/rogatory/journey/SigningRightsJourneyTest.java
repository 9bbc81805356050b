package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The administrator keeps signing rights, an officer his absences; what is wrong is told at its field. */
class SigningRightsJourneyTest extends BrowserTest {

    @Test
    void recordsAndRevokesARight() {
        var order = "77-1";
        var administrator = reader("ru").also("en").signIn("admin.tj");
        administrator.open("/office").look("office");
        administrator.open("/signing-rights").look("signing-rights");
        administrator.open("/signing-rights/new").look("signing-right-new");
        administrator.page().selectOption("#holder", "officer.tj");
        administrator.page().check("input[value=acting]");
        administrator.page().selectOption("#onBehalfOf", "signatory.tj");
        administrator.type(Map.of("orderNumber", order, "orderDate", "2026-11-01", "validFrom", "2026-11-01"));
        administrator.submit().look("signing-right-fault");
        assertThat(administrator.shows("#validTo-error")).isTrue();
        administrator.type(Map.of("validTo", "2099-12-31")).submit();
        assertThat(administrator.text("main")).contains(order);

        administrator.page().click("tr:has-text('" + order + "') a[href$='/revoke']");
        administrator.look("signing-right-revoke");
        administrator.submit().look("signing-right-revoke-fault");
        assertThat(administrator.shows("#reason-error")).isTrue();
        administrator.page().fill("#reason", "The order is cancelled (made up).");
        administrator.submit();
        assertThat(administrator
                        .page()
                        .locator("tr.rg-over:has-text('" + order + "')")
                        .count())
                .isOne();
        var signatory = reader("ru").also("en").signIn("signatory.tj");
        assertThat(signatory.status(() -> signatory.open("/signing-rights/new")))
                .isEqualTo(403);
    }

    @Test
    void narrowsTheWaysToSignWithTwoAdministrators() {
        var first = reader("ru").also("en").signIn("admin.tj");
        first.open("/signing-rights").page().click("a[href$='/signing-rights/ways']");
        first.look("signing-ways-empty");
        first.open("/signing-rights/ways/new").look("signing-way-new");
        first.page().selectOption("#kind", "return_letter");
        for (var way : new String[] {"server", "token", "ink"}) {
            first.page().uncheck("input[name=ways][value=" + way + "]");
        }
        first.submit().look("signing-way-fault");
        assertThat(first.shows("#validFrom-error")).isTrue();
        first.type(Map.of("validFrom", "2099-01-01")).submit();
        first.look("signing-ways-proposed");
        assertThat(first.shows("form[action$='/confirm']")).as("four eyes").isFalse();

        var second = reader("ru").also("en").signIn("admin2.tj").open("/signing-rights/ways");
        second.page().click("form[action$='/confirm'] button");
        second.look("signing-ways").narrow("signing-ways-narrow");
        assertThat(second.shows("form[action$='/withdraw']")).isFalse();

        var signatory = reader("ru").also("en").signIn("signatory.tj").open("/signing-rights/ways");
        assertThat(signatory.look("signing-ways-reader").shows("a[href$='/ways/new']"))
                .isFalse();
        assertThat(signatory.status(() -> signatory.open("/signing-rights/ways/new")))
                .isEqualTo(403);
    }

    @Test
    void notesAndCancelsAnAbsence() {
        var day = LocalDate.now(java.time.Clock.systemUTC()).plusDays(100);
        var officer = reader("ru").also("en").signIn("translator.tj");
        officer.open("/absences/new").look("absence-new").submit().look("absence-fault");
        assertThat(officer.shows("#firstDay-error")).isTrue();
        officer.type(
                Map.of("firstDay", day.toString(), "lastDay", day.plusDays(9).toString()));
        officer.page().check("#reason");
        officer.page().selectOption("#substitute", "officer.tj");
        officer.submit().look("absences");
        assertThat(officer.page().locator("tbody tr form").count()).isOne();

        officer.page().click("tbody tr form button");
        assertThat(officer.page().locator("tbody tr form").count()).isZero();
    }

    @Test
    void handsOverWithTwoSignatures() {
        var head = reader("ru").also("en").signIn("head.tj");
        head.open("/handovers").look("handovers-empty");
        head.open("/handovers/new").submit().look("handover-fault");
        assertThat(head.shows("#receiver-error")).isTrue();
        head.page().selectOption("#officer", "translator.tj");
        head.page().check("input[name=reason][value=transfer]");
        head.page().selectOption("#receiver", "officer.tj");
        head.submit().look("handover-act");
        head.page().fill("#number", "12");
        head.page().click("form[action$='/things'] button");
        head.look("handover-thing");
        var act = head.page().url().replaceAll("^https?://[^/]+", "");
        head.open(act + "/cancel").look("handover-cancel");
        for (var party : new String[] {"translator.tj", "officer.tj"}) {
            var officer = reader("ru").also("en").signIn(party).open(act);
            officer.page().click("form[action$='/sign'] button");
            officer.look("handover-signed-" + party.replace('.', '-'));
        }
        head.open(act).look("handover-done").narrow("handover-narrow");
        head.open(act + "/print").look("handover-print").narrow("handover-print-narrow");
        Printed.of(head.page()).isOnA4();
        head.open("/handovers").look("handovers").narrow("handovers-narrow");
        head.open("/handovers/left/officer.tj").look("handover-left");
        head.open("/dormant").look("dormant").narrow("dormant-narrow");
    }
}
