package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.journey.HeldPerson;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Registers and All work as tables: what the page shows, as it is narrowed, for whom it is shown. */
class RegisterTablesTest extends RunningNode {

    private final WebApplicationContext node;
    private final JdbcTemplate database;

    @Autowired
    RegisterTablesTest(WebApplicationContext node, JdbcTemplate database) {
        this.node = node;
        this.database = database;
    }

    private static String text(Browser pages, String address) throws Exception {
        return Browser.text(pages.open(address));
    }

    private int traces(String action, String caseRef) {
        return database.queryForList(
                        "select id from audit_entry where action = ? and details like ?", action, "%" + caseRef + "%")
                .size();
    }

    @Test
    void aRegisterIsSavedAsItIsNarrowed() throws Exception {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summonsForKyrgyzstan());
        var officer = Browser.of(node, "officer.uz");
        assertThat(text(officer, "/registers/outgoing?state=KG&lang=en"))
                .contains("/registers/outgoing/export.csv?number=&amp;state=KG", "/registers/outgoing/export.xlsx?")
                .contains(">Save as XLSX<", ">Save as CSV<");
        var before = traces("cases.export", uz);

        var table = officer.open("/registers/outgoing/export.csv?state=KG&status=&due=&after=&lang=en");
        assertThat(table.getContentType()).startsWith("text/csv");
        assertThat(table.getHeader("Content-Disposition")).contains("register-outgoing.csv");
        assertThat(text(officer, "/registers/outgoing/export.csv?state=KG&lang=en"))
                .contains("\"Our reference\",\"Their number\",\"Numbers of the letters\"", "\"" + uz + "\"");
        assertThat(traces("cases.export", uz)).isEqualTo(before + 2);
        assertThat(text(officer, "/registers/outgoing/export.csv?state=KZ")).doesNotContain(uz);
        assertThat(text(officer, "/registers/incoming/export.csv")).doesNotContain(uz);
        assertThat(officer.open("/registers/all/export.xlsx").getContentAsByteArray())
                .startsWith('P', 'K');
        assertThat(text(Browser.of(node, "officer.kz"), "/registers/all/export.csv"))
                .doesNotContain(uz);
        assertThat(officer.open("/registers/nothing/export.csv").getStatus()).isEqualTo(404);
        assertThat(officer.open("/registers/nothing/export.xlsx").getStatus()).isEqualTo(404);
    }

    private static String day(String table, String caseRef) {
        var row = table.lines()
                .filter(line -> line.contains("\"" + caseRef + "\""))
                .findFirst()
                .orElseThrow();
        return row.split("\",\"")[8];
    }

    /** Where he is held midnight comes two hours later than at the office that keeps the file. */
    @Test
    void theLastDayOfCustodyIsThatOfThePlace() throws Exception {
        var caseRef = new HeldPerson(this, database).ordered();
        database.update(
                "update deadlines_deadline set zone = 'Europe/Moscow', due_at = timestampadd(hour, 2, due_at)"
                        + " where case_ref = ? and zone = ?",
                caseRef,
                HeldPerson.ALMATY);
        var status = database.queryForObject("select status from cases_file where case_ref = ?", String.class, caseRef);
        var next = node.getBean(Deadlines.class)
                .nextOf(Set.of(caseRef), deadline -> true)
                .get(caseRef);
        assertThat(LocalDate.ofInstant(next.dueAt().minusMillis(1), ZoneId.of("Asia/Tashkent")))
                .as("at the office it is the next day already")
                .isEqualTo(next.lastDay().plusDays(1));
        var table = text(
                Browser.of(node, "officer.uz"),
                "/registers/outgoing/export.csv?number=" + caseRef + "&status=" + status + "&lang=en");
        assertThat(day(table, caseRef))
                .isEqualTo(next.lastDay().format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)));
    }

    @Test
    void aNumberThatLooksLikeAFormulaIsText() throws Exception {
        var registrar = Browser.of(node, "registrar.tj");
        var number = "=1+" + UUID.randomUUID();
        var information = Map.of("requesting", "AM", "counterpartRef", number, "form", "spontaneous_information");
        assertThat(registrar.send("/cases/receive", information).getStatus()).isEqualTo(302);
        assertThat(text(registrar, "/registers/incoming/export.csv?state=AM")).contains("\"'" + number + "\"");
    }

    @Test
    void allWorkIsSavedInEitherForm() throws Exception {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summonsForKyrgyzstan());
        var head = Browser.of(node, "head.uz");
        assertThat(text(head, "/work/all?state=KG&lang=en"))
                .contains("/work/all/export.csv?state=KG", "/work/all/export.xlsx?state=KG");
        assertThat(text(head, "/work/all/export.csv?state=KG")).contains("\"" + uz + "\"");
        assertThat(text(head, "/work/all/export.csv?state=KZ")).doesNotContain(uz);
        assertThat(head.open("/work/all/export.xlsx").getContentAsByteArray()).startsWith('P', 'K');
        assertThat(Browser.of(node, "drafter.uz").open("/work/all/export.xlsx").getStatus())
                .isEqualTo(403);
    }
}
