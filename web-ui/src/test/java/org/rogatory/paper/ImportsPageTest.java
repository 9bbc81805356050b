package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.NationalSystem;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;

/** The pages on which open paper files are taken over. */
class ImportsPageTest extends RunningNode {

    private static final String HEADS = "direction;own-number;own-date;other-state;assistance;status;stands";

    private final WebApplicationContext node;

    ImportsPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private static MockMultipartFile table(String... rows) {
        var content = HEADS + "\r\n" + String.join("\r\n", rows);
        return new MockMultipartFile("file", "x", "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static String row(String number, String day, String stands) {
        return "incoming;" + number + ";" + day + ";KZ;bank_records;registered;" + stands;
    }

    private static String brought(Browser pages, MockMultipartFile table) throws Exception {
        var address = pages.upload("/imports", table, Map.of()).getRedirectedUrl();
        assertThat(address).startsWith("/imports/IMPORT-");
        return String.valueOf(address);
    }

    @Test
    void nothingChosenIsToldAtItsField() throws Exception {
        var page = Browser.of(node, "registrar.tj").send("/imports?lang=en", Map.of());
        assertThat(page.getContentAsString())
                .contains("href=\"#file\"", node.getMessage("refusal.sheet-missing", null, Locale.ENGLISH));
    }

    @Test
    void aTableIsLookedThroughConfirmedAndTakenOverOnce() throws Exception {
        var registrar = Browser.of(node, "registrar.tj");
        var table = table(
                row("page-1", "05.03.2026", "room 5"),
                row("page-2", "31.02.2026", "room 5"),
                row("page-3", "05.03.2026", "=1+1"));
        var address = brought(registrar, table);
        var checked = registrar.open(address).getContentAsString();
        assertThat(checked).contains("31.02.2026", "=1+1", "value=\"0\"", address + "/confirm");
        assertThat(registrar.open(address + "/report.csv").getContentAsString())
                .contains("\"3\",\"Our date\",\"31.02.2026\"", "\"4\",\"Where the paper is\",\"'=1+1\"");
        assertThat(registrar.open(address + "/report.xlsx").getContentAsByteArray())
                .startsWith('P', 'K');

        assertThat(registrar.send(address + "/confirm", Map.of("version", "0")).getRedirectedUrl())
                .isEqualTo(address);
        assertThat(registrar.send(address + "/confirm", Map.of("version", "0")).getRedirectedUrl())
                .as("a second click sees what has become of it")
                .isEqualTo(address);
        Awaitility.await("taken over")
                .atMost(NationalSystem.PATIENCE)
                .until(() -> "true".equals(registrar.open(address + "/progress").getHeader("HX-Refresh")));
        assertThat(registrar.open(address + "?taken=true").getContentAsString()).contains("/cases/TJ-MLA-");
        nothingIsTakenTwice(registrar);
    }

    private static void nothingIsTakenTwice(Browser registrar) throws Exception {
        var again = brought(registrar, table(row("page-1", "05.03.2026", "")));
        assertThat(registrar.open(again).getContentAsString())
                .contains("/cases/TJ-MLA-", "/discard")
                .doesNotContain("/confirm");
        registrar.send(again + "/discard", Map.of());
        assertThat(registrar.open(again).getContentAsString()).doesNotContain("/discard");
    }

    @Test
    void aMendedTableOfTheSameLengthIsNoRepetition() throws Exception {
        var registrar = Browser.of(node, "registrar.tj");
        var mark = Map.of("once", "mended-table");
        var wrong = table(row("mend-1", "31.02.2026", "room 5"));
        var mended = table(row("mend-1", "05.03.2026", "room 5"));
        var address = registrar.upload("/imports", wrong, mark).getRedirectedUrl();
        assertThat(address).startsWith("/imports/IMPORT-");
        assertThat(registrar.upload("/imports", wrong, mark).getRedirectedUrl()).isEqualTo(address);

        var told = registrar.upload("/imports?lang=en", mended, mark);
        assertThat(told.getStatus()).isEqualTo(422);
        assertThat(told.getContentAsString())
                .contains(node.getMessage("refusal.form-sent-before", null, Locale.ENGLISH));
        var again = registrar
                .upload("/imports", mended, Map.of("once", Browser.value(told, "once")))
                .getRedirectedUrl();
        assertThat(again).startsWith("/imports/IMPORT-").isNotEqualTo(address);
    }

    @Test
    void onlyTheRegistryAndTheAdministratorOfTheAuthorityTakeOver() throws Exception {
        var address = brought(Browser.of(node, "admin.tj"), table(row("mine-1", "05.03.2026", "")));
        assertThat(Browser.of(node, "registrar.tj").open(address).getStatus()).isEqualTo(200);
        assertThat(Browser.of(node, "registrar.kz").open(address).getStatus()).isEqualTo(404);
        for (var stranger : new String[] {"head.tj", "executor.tj", "auditor.tj"}) {
            var pages = Browser.of(node, stranger);
            assertThat(pages.open("/imports").getStatus()).isEqualTo(403);
            assertThat(pages.open(address).getStatus()).isEqualTo(403);
            assertThat(pages.open("/imports/template.xlsx").getStatus()).isEqualTo(403);
            assertThat(pages.open(address + "/report.csv").getStatus()).isEqualTo(403);
            assertThat(pages.upload("/imports", table(), Map.of()).getStatus()).isEqualTo(403);
            assertThat(pages.send(address + "/confirm", Map.of("version", "0")).getStatus())
                    .isEqualTo(403);
            assertThat(pages.open("/office").getContentAsString()).doesNotContain("/imports");
        }
    }

    @Test
    void whatIsNoTableIsToldOnTheForm() throws Exception {
        var registrar = Browser.of(node, "registrar.uz");
        var files = Map.of(
                "%PDF-1.7\0",
                "XLSX kitobi ham",
                "Nomer;Sana\n1;2",
                "Birorta ustun tanilmadi",
                HEADS + ";ism\nx",
                "Nomaʼlum ustunlar: ism",
                "own-number\n1",
                "Ustunlar yetishmaydi: Yoʻnalishi, Bizning sanamiz",
                HEADS,
                "birorta ham qator");
        for (var file : files.entrySet()) {
            var bytes = file.getKey().getBytes(StandardCharsets.UTF_8);
            var answer =
                    registrar.upload("/imports", new MockMultipartFile("file", "x.xlsx", "text/csv", bytes), Map.of());
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains(file.getValue(), "href=\"#file\"");
        }
        var large = new MockMultipartFile("file", "x.csv", "text/csv", new byte[5 * 1024 * 1024 + 1]);
        assertThat(registrar.upload("/imports", large, Map.of()).getContentAsString())
                .contains("Jadval juda katta");
        assertThat(registrar.send("/imports", Map.of()).getStatus()).isEqualTo(422);
    }

    @Test
    void theTemplateIsInTheReadersLanguageAndIsReadBackInAnyOther() throws Exception {
        var registrar = Browser.of(node, "registrar.uz");
        assertThat(registrar.open("/imports/template.csv?lang=ru").getContentAsString())
                .contains("\"Направление\";\"Вид запроса\";\"Наш номер\"");
        assertThat(registrar.open("/imports/lists.csv?lang=ru").getContentAsString())
                .contains("\"Состояние\";\"under_review\";\"На рассмотрении\"", "\"officer.uz\"")
                .doesNotContain("\"answered\"");
        assertThat(registrar.open("/imports/template.xlsx").getContentAsByteArray())
                .startsWith('P', 'K');

        var russian = "Направление;Наш номер;Наша дата;Другое государство;Испрашиваемые действия;Состояние\n"
                + "Исходящий;ру-1;05.03.2026;Казахстан;Банковские и финансовые сведения;Направлен";
        var bytes = russian.getBytes(StandardCharsets.UTF_8);
        var address = brought(registrar, new MockMultipartFile("file", "x.csv", "text/csv", bytes));
        assertThat(registrar.open(address + "?lang=en").getContentAsString()).contains("1 row can be taken over");
    }
}
