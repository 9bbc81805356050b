package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The registry takes its paper files over. */
class ImportsJourneyTest extends BrowserTest {

    private static final String TABLE =
            "direction;own-number;own-date;other-state;assistance;status;responsible;control-until\n"
                    + "incoming;%1$s-1;05.03.2026;KZ;bank_records;under_review;officer.uz;06.03.2026\n"
                    + "incoming;%1$s-2;31.02.2026;KZ;bank_records;under_review;nobody.uz;\n"
                    + "outgoing;%1$s-3;05.03.2026;KG;bank_records;transmitted;;\n";

    @ParameterizedTest
    @CsvSource({"en, DESK", "ru, PHONE"})
    void theRegistryBringsATableAndFindsItsFilesAtWork(String language, Sight sight) {
        var registrar = reader(language, sight).signIn("registrar.uz").open("/office");
        registrar.page().click("a[href$='/imports']");
        registrar.look("imports");
        registrar.page().click("form[enctype] button[type=submit]");
        assertThat(registrar.shows("#file-error")).isTrue();
        registrar.look("imports-fault");
        var table = TABLE.formatted("journey-" + language).getBytes(StandardCharsets.UTF_8);
        registrar.page().setInputFiles("#file", new FilePayload("files.csv", "text/csv", table));
        registrar.page().click("form[enctype] button[type=submit]");
        registrar.look("import-checked");
        assertThat(registrar.text("table")).contains("31.02.2026", "nobody.uz");

        registrar.page().click("form[action$='/confirm'] button");
        var address = registrar.page().url().substring(address().length());
        registrar.awaiting(address, ".rg-tag--done").look("import-done");
        registrar.open(address + "?taken=true").look("import-files");
        registrar.page().click("main li a[href*='/cases/']");
        assertThat(registrar.text(".rg-case")).contains("journey-" + language + "-1");
        registrar.look("import-case");
    }
}
