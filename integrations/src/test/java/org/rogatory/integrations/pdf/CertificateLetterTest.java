package org.rogatory.integrations.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.documents.letter.Letter;
import org.rogatory.integrations.VeraPdf;
import org.rogatory.integrations.signature.SignedLetters;
import org.rogatory.integrity.CertificateLetter;
import org.rogatory.law.ContentSchema;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.RequestSettings;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A certificate of integrity is archival and accessible in every language, also where it lists many acts. */
@Tag("slow")
class CertificateLetterTest {

    @TempDir
    private static Path keys;

    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final String AT = "2026-04-20T11:00:05+05:00";
    private static final CertificateLetter LETTERS =
            new CertificateLetter(ReferenceData.load().labels(), new RequestSettings(true));

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uz", "uz-Cyrl"})
    void isArchivalAndAccessibleAndShowsItsData(String language) throws Exception {
        assertThat(ContentSchema.ofCertificates().violations(data(language))).isEmpty();
        var letter = LETTERS.of(data(language));
        var pdf = new OpenHtmlPdfRenderer().render(letter);

        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        new SignedLetters(keys).byAuthorities(letter, pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            assertThat(text)
                    .contains(letter.title().replace(" ", ""), HASH, "mla.write", "order.pdf", "MunicipalCourt")
                    .contains("1ExampleStreet", "office@example.org")
                    .contains("1.2.860.3.15.1.1.2", "validator.example", "a1b2c3d4e5f60718".repeat(4));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uz", "uz-Cyrl"})
    void ofDisposalIsArchivalToo(String language) throws Exception {
        var letter = LETTERS.of(disposal(language));
        var pdf = new OpenHtmlPdfRenderer().render(letter);

        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        new SignedLetters(keys).byAuthorities(letter, pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            assertThat(text).contains(letter.title().replace(" ", ""), HASH, "UZ-MLA-2026-000049", "archive.execute");
        }
    }

    @Test
    void inUzbekInCyrillicOurWordsAreInItAndWhatIsToldIsAsItWasKept() {
        var letter = LETTERS.of(data("uz-Cyrl"));
        assertThat(letter.language().toLanguageTag()).isEqualTo("uz-Cyrl");
        var ours = Stream.concat(
                        Stream.of(letter.title()), letter.sections().stream().map(Letter.Section::heading))
                .collect(Collectors.joining());
        assertThat(ours.replace("Request", ""))
                .matches("(?s).*\\p{IsCyrillic}.*")
                .doesNotContainPattern("[a-z]{3}");
        assertThat(letter.sections().toString()).contains("Municipal Court (synthetic), 1-7/26", HASH);
        assertThat(letter.head().address()).isEqualTo("1 Example Street");
    }

    private static ObjectNode disposal(String language) {
        var data = data(language)
                .put("schema", "disposal-certificate-1")
                .put("kind", "disposal_certificate")
                .put("reference", "12-k/26")
                .put("day", "2026-04-20")
                .put("keys", 120)
                .put("backups_days", 90);
        data.remove(List.of("purpose", "about", "issued_by", "documents"));
        var files = data.putArray("files");
        for (int file = 0; file < 50; file++) {
            files.addObject()
                    .put("reference", "UZ-MLA-2026-0000%02d".formatted(file))
                    .put("index", "14-1")
                    .put("article", "12, EPK")
                    .put("sheets", 251)
                    .put("closed", "2021-01-10");
        }
        data.putObject("trail")
                .putArray("rows")
                .addObject()
                .put("name", "OFFICER (synthetic)")
                .put("position", 7)
                .put("at", AT)
                .put("action", "archive.execute")
                .put("details", "number=12-k/26");
        return data;
    }

    private static ObjectNode data(String language) {
        var data = JsonMapper.shared()
                .createObjectNode()
                .put("schema", "integrity-certificate-1")
                .put("template", 2)
                .put("software", "Rogatory 1")
                .put("kind", "integrity_certificate")
                .put("language", language)
                .put("reference", "UZ-MLA-2026-000123")
                .put("date", "2026-04-20")
                .put("at", AT)
                .put("purpose", "Municipal Court (synthetic), 1-7/26")
                .put("about", "file");
        data.putObject("sender")
                .put("authority", "General Prosecutor's Office")
                .put("state", "Uzbekistan")
                .put("address", "1 Example Street")
                .putArray("contacts")
                .add("office@example.org");
        data.putObject("issued_by").put("name", "OFFICER (synthetic)").put("office", "Unit 1");
        data.putObject("chain")
                .put("position", 900)
                .put("hash", HASH)
                .put("checked_to", 901)
                .put("unsealed", 3);
        trail(data);
        paper(data.putArray("documents").addObject());
        return data;
    }

    private static void trail(ObjectNode data) {
        var trail = data.putObject("trail").put("count", 90).put("unsealed", 1);
        List.of("first", "last")
                .forEach(end -> trail.putObject(end).put("position", 7).put("hash", HASH));
        List.of("looks", "rest")
                .forEach(part -> trail.putObject(part).put("count", 2).put("sha256", HASH));
        var rows = trail.putArray("rows");
        for (int act = 0; act < 80; act++) {
            rows.addObject()
                    .put("name", "OFFICER (synthetic)")
                    .put("position", act + 7)
                    .put("at", AT)
                    .put("action", "mla.write")
                    .put("details", "from=draft;to=draft");
        }
    }

    private static void beside(ObjectNode paper) {
        var others = paper.putArray("other_signatures");
        others.addObject()
                .put("mode", "token")
                .put("tool", "e-imzo")
                .put("at", AT)
                .put("verdict", "not_verifiable_here")
                .put("algorithm", "1.2.860.3.15.1.1.2")
                .put("compared", true)
                .put("sha256", HASH)
                .put("document_sha256", HASH)
                .putObject("validator")
                .put("host", "validator.example")
                .put("said", "valid")
                .put("sha256", HASH);
        others.addObject()
                .put("mode", "ink")
                .put("printed_at", AT)
                .put("document_sha256", HASH)
                .put("scanned_at", AT)
                .put("scan_sha256", "a1b2c3d4e5f60718".repeat(4))
                .put("compared_at", AT);
    }

    private static void paper(ObjectNode paper) {
        beside(paper);
        paper.put("name", "OFFICER (synthetic)")
                .put("reference", "d-1")
                .put("kind", "request")
                .put("title", "Request")
                .put("at", AT)
                .put("state", "sealed")
                .put("file", "order.pdf")
                .put("verdict", "genuine");
        paper.putArray("revisions").addObject().put("bytes", 4711).put("sha256", HASH);
        paper.putArray("findings").addObject().put("code", "xref-unusual");
        paper.putArray("signatures")
                .addObject()
                .put("subject", "CN=Seal (synthetic)")
                .put("authority", "General Prosecutor's Office")
                .put("key", "seal")
                .put("mode", "certificate")
                .put("trust_list", "UZ")
                .put("claimed_at", AT)
                .put("proven_at", AT)
                .put("level", "LTA")
                .put("verdict", "genuine")
                .put("whole", true)
                .put("indication", "TOTAL_PASSED");
    }
}
