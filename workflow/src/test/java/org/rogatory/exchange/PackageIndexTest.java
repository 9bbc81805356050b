package org.rogatory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.LetterNumber;
import tools.jackson.databind.json.JsonMapper;

class PackageIndexTest {

    private static final String HASH = "ab".repeat(32);

    private final PackageIndex index = new PackageIndex(Directory.load());

    @Test
    void tellsAnOfficeWithoutASystemInItsLanguageAndInEnglishWhatItHas() {
        var page = index.of(manifest("IT", "IT-MOJ", "UZ-MLA-2026-000001"));
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"it\">")
                .contains("Atti di un messaggio", "Papers of a message", "UZ-MLA-2026-000001", "14-1-7/26, 20.04.2026")
                .contains("href=\"01-request.pdf\"", HASH, "openssl cms -verify", "<dt>Number of files</dt><dd>1</dd>");
        assertThat(index.of(manifest("KZ", "KZ-GPO", "1"))).contains("Документы сообщения", "Papers of a message");
        assertThat(index.of(manifest("XX", "XX-NONE", "1"))).contains("Papers of a message", "XX-NONE");
    }

    @Test
    void isHeadedByAMessageSinceNotEveryPackageAsksForAssistance() throws IOException {
        for (var language : PackageIndex.WRITTEN) {
            var name = "en".equals(language) ? "" : "_" + language;
            assertThat(words(name).getProperty("title"))
                    .as(language)
                    .isNotBlank()
                    .doesNotContain("assistance", "помощи", "yordam", "assistenza", "entraide", "Rechtshilfe");
        }
    }

    @Test
    void takesNothingForMarkup() {
        assertThat(index.of(manifest("IT", "IT-MOJ", "<script>alert(1)</script>")))
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void saysTheSameInEveryLanguage() throws IOException {
        for (var language : PackageIndex.WRITTEN) {
            var name = "en".equals(language) ? "" : "_" + language;
            assertThat(keys(name)).as(language).isEqualTo(keys(""));
        }
    }

    private static Set<Object> keys(String language) throws IOException {
        return words(language).keySet();
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var in =
                PackageIndexTest.class.getResourceAsStream("/letters/exchange/index" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }

    private static Manifest manifest(String state, String authority, String reference) {
        var listed = new Manifest.Listed("request", "Letter.pdf", HASH, "application/pdf", 7, "01-request.pdf", "ru");
        return new Manifest(
                2,
                "m-1",
                "t-1",
                "mla_request",
                "UZ",
                "UZ-GPO",
                state,
                authority,
                reference,
                JsonMapper.shared().createObjectNode(),
                List.of(listed),
                new LetterNumber("14-1-7/26", LocalDate.of(2026, 4, 20)),
                null);
    }
}
