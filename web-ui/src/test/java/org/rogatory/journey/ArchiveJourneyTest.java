package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file on its last way in a real browser: index, inventory, archive, hold, commission, destruction. */
class ArchiveJourneyTest extends BrowserTest {

    private static final String DAY =
            LocalDate.now(Clock.systemUTC()).minusDays(1).toString();

    @Autowired
    private JdbcClient jdbc;

    private String ended() {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        as("drafter.uz").act(uz, "cancel", Map.of("internalText", "Not needed any more (synthetic)."));
        as("drafter.uz").act(uz, "close");
        return uz;
    }

    @Test
    void aFileGoesThroughTheArchiveAndIsDestroyedByManyHands() {
        var uz = ended();
        var clerk = reader("ru").also("en").signIn("registrar.uz");
        closes(clerk, uz);
        var transfer = proposes(clerk, uz, "transfer");
        var head = reader("ru").also("en").signIn("head.uz").open(transfer);
        head.page().click("form[action$='/accept'] button");
        head.open("/archive").look("archive");
        assertThat(head.text("main")).contains(uz);
        holds(uz);

        jdbc.sql("update archive_file set kept_until = date '2020-12-31' where case_ref = ?")
                .param(uz)
                .update();
        var act = proposes(clerk, uz, "destruction");
        List.of("officer.uz", "supervisor.uz", "translator.uz").forEach(member -> agrees(member, act));
        head.open(act).page().click("form[action$='/approve'] button");
        clerk.open(act).page().click("a[href$='/execute']");
        clerk.look("archive-execute").submit();
        clerk.look("archive-executed").open(act + "/print").look("archive-act-print");
        Printed.of(clerk.page()).isOnA4();
        clerk.awaiting(act, "a[href$='/certificate']").look("archive-act-certified");
        head.open("/cases/" + uz).look("archive-gone");
        head.page().click("main a[href$='/archive']");
        head.look("archive-destroyed");
        assertThat(head.text("main")).contains(uz);
    }

    private void closes(Reader clerk, String uz) {
        clerk.open("/cases/" + uz + "/archive").look("archive-not-filed");
        clerk.page().click("a[href$='/archive/filing']");
        clerk.look("archive-filing");
        clerk.page().selectOption("#index", "14-1");
        clerk.submit().look("archive-filing-fault");
        assertThat(clerk.shows("#years-error")).isTrue();
        clerk.type(Map.of("article", "12, EPK", "years", "5")).submit();
        clerk.page().click("a[href$='/archive/close']");
        clerk.look("archive-close").type(Map.of("lastDay", DAY, "sheets", "251"));
        jdbc.sql("update archive_volume set first_day = date '2026-01-01' where case_ref = ?")
                .param(uz)
                .update();
        clerk.submit().look("archive-file");
        assertThat(clerk.text("main")).contains("251");
        clerk.open("/archive/inventories").look("archive-inventories");
        clerk.page().click("main a[href*='index=14-1']");
        clerk.look("archive-inventory");
        Printed.of(clerk.page()).isOnA4();
        assertThat(clerk.text(".rg-book tbody")).contains(uz);
    }

    private String proposes(Reader clerk, String uz, String kind) {
        clerk.open("/archive/acts").look("archive-acts-" + kind);
        clerk.page().click("a[href$='/new/" + kind + "']");
        clerk.look("archive-new-" + kind)
                .type(Map.of("number", UUID.randomUUID().toString().substring(0, 6) + "-1"));
        clerk.page().check("input[name=files][value='" + uz + "']");
        if ("destruction".equals(kind)) {
            List.of("officer.uz", "supervisor.uz", "translator.uz")
                    .forEach(member -> clerk.page().check("input[name=members][value='" + member + "']"));
        }
        clerk.submit().look("archive-act-" + kind);
        return clerk.page().url().replace(address(), "");
    }

    private void holds(String uz) {
        var officer = reader("ru").also("en").signIn("officer.uz").open("/cases/" + uz + "/archive/hold");
        officer.look("archive-hold").page().check("input[value=court]");
        officer.type(Map.of("decision", "7-2/26", "decisionDay", DAY)).submit().look("archive-held");
        officer.page().click("form[action$='/ask'] button");
        var head = reader("ru").signIn("head.uz").open("/cases/" + uz + "/archive");
        head.page().click("form[action$='/lift'] button");
        assertThat(head.shows(".rg-mark--passed")).isTrue();
    }

    private void agrees(String member, String act) {
        var reader = reader("ru").signIn(member).open(act);
        reader.page().click("form[action$='/agree'] button");
        assertThat(reader.shows("form[action$='/agree']")).isFalse();
    }
}
