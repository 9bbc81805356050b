package org.rogatory.integrations.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter;
import org.rogatory.integrations.VeraPdf;
import org.rogatory.integrations.signature.SignedLetters;
import org.rogatory.law.ContentSchema;
import org.rogatory.law.ReferenceData;
import org.rogatory.mla.copy.AnswerContent;
import org.rogatory.mla.copy.CopyContent;
import org.rogatory.requests.RequestSettings;
import org.rogatory.requests.message.letter.CopyKind;
import org.rogatory.requests.message.letter.CopyLetters;
import org.rogatory.requests.message.letter.CopyLetters.Copy;
import org.rogatory.requests.message.letter.CopyLetters.Source;
import org.rogatory.requests.message.letter.LetterHead;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a copy must not hold is nowhere in its file: on no page, in no data, in no metadata. */
@Tag("slow")
class CopyLetterTest {

    @TempDir
    private static Path keys;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ReferenceData LAW = ReferenceData.load();
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final LetterHead FILE =
            new LetterHead("UZ-MLA-2026-000123", null, "UZ-GPO", "KZ", "KZ-GPO", null, null);
    private static final CopyLetters LETTERS = new CopyLetters(
            LAW,
            Directory.load(),
            new RequestSettings(true),
            Clock.fixed(Instant.parse("2026-04-20T06:00:00Z"), ZoneOffset.UTC),
            (authority, language) -> Optional.empty());
    private static final JsonNode REQUEST = JSON.readTree("""
        {"form": "mla_request", "language": "ru", "legal_basis": ["UNTOC"], "case_number": "12/3-24",
         "parent": "UZ-MLA-2025-000007", "facts": "GUVOH Sirli (V-1) saw the money. Nobody else did.",
         "persons": [
           {"role": "suspect", "name": "NAMUNOV Shuhrat", "born": "1984-03-09"},
           {"role": "witness", "name": "TESTOVA Marina", "document_number": "AA1234567"},
           {"role": "victim", "code": "V-1", "sealed": true, "name": "GUVOH Sirli"}],
         "sealed": {"annex": "A", "persons": [{"code": "V-1", "name": "GUVOH Sirli"}]},
         "assistance": [
           {"type": "bank_records", "facts": {"holder": "NAMUNOV Shuhrat", "account": "KZ00X1SYNTHETIC"}},
           {"type": "taking_evidence", "facts": {"person_identity": "TESTOVA Marina",
            "person_address": "Street of Others 7", "questions": ["Who paid?"]}}]}
        """);

    /** Of the first item anybody may read the result, on that of the second conditions rest. */
    private static final JsonNode ANSWER = JSON.readTree("""
        {"answer": "final", "text": "TESTOVA Marina and GUVOH Sirli were heard.", "costs": "KZT 100",
         "particulars": {"evidence_list": "Record of TESTOVA Marina"},
         "items": [
           {"number": 1, "type": "bank_records", "outcome": "executed", "happened_on": "2026-04-20",
            "result": "NAMUNOV Shuhrat was paid by TESTOVA Marina, AA1234567, before GUVOH Sirli (V-1)."},
           {"number": 2, "type": "taking_evidence", "outcome": "executed", "place": "Street of Others 7",
            "result": "TESTOVA Marina was heard.", "conditions": "Onlyforthistrial."}]}
        """);

    private static Letter letter(CopyKind kind) {
        var rule = LAW.copyRules().of(kind.key());
        var content = CopyContent.of(REQUEST, rule, Set.of(2));
        var source = new Source("request", HASH, REQUEST);
        return LETTERS.letter(FILE, new Copy(kind, source, content, rule.numbered(), null, List.of()));
    }

    private static Letter ofAnswer(CopyKind kind) {
        var rule = LAW.copyRules().of(kind.key());
        var content = AnswerContent.of(ANSWER, REQUEST, rule, Set.of(2));
        var source = new Source(Source.ANSWER, HASH, REQUEST);
        return LETTERS.letter(FILE, new Copy(kind, source, content, rule.numbered(), null, List.of()));
    }

    private static List<String> forbidden(CopyKind kind) {
        return kind == CopyKind.EXECUTOR
                ? List.of("GUVOH", "NAMUNOV", "KZ00X1SYNTHETIC", "1984-03-09", "UZ-MLA-2025-000007")
                : List.of("GUVOH", "V-1", "TESTOVA", "AA1234567", "KZ00X1SYNTHETIC", "Others", "UZ-MLA-2026-000123");
    }

    /** Whoever executes reads of the witness whom he hears; the defence reads of the suspect. */
    private static String named(CopyKind kind) {
        return kind == CopyKind.EXECUTOR ? "TESTOVAMarina" : "NAMUNOVShuhrat";
    }

    @ParameterizedTest
    @EnumSource(CopyKind.class)
    void isArchivalNamesItsSourceAndHoldsNothingForbidden(CopyKind kind) throws Exception {
        holds(letter(kind), kind);
    }

    @ParameterizedTest
    @EnumSource(CopyKind.class)
    void ofAnAnswerIsArchivalNamesItsSourceAndHoldsNothingForbidden(CopyKind kind) throws Exception {
        var letter = ofAnswer(kind);
        holds(letter, kind);
        assertThat(letter.data())
                .contains("Onlyforthistrial.")
                .doesNotContain("GUVOH", "KZT 100", "and […] were", "Record of", "internal");
    }

    private static void holds(Letter letter, CopyKind kind) throws Exception {
        assertThat(ContentSchema.ofLetters().violations(JSON.readTree(letter.data())))
                .isEmpty();
        var pdf = new OpenHtmlPdfRenderer().render(letter);

        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        new SignedLetters(keys).byAuthorities(letter, pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text.replaceAll("\\s+", ""))
                    .contains(HASH, letter.title().replace(" ", ""), named(kind));
            assertThat(data(document)).contains("\"sha256\":\"" + HASH + "\"").doesNotContain(forbidden(kind));
            assertThat(text + metadata(document)).doesNotContain(forbidden(kind));
        }
    }

    private static String data(PDDocument document) throws Exception {
        var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
        assertThat(files).containsOnlyKeys("data.json");
        return new String(files.get("data.json").getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
    }

    private static String metadata(PDDocument document) throws Exception {
        var stream = document.getDocumentCatalog().getMetadata().toByteArray();
        return new String(stream, StandardCharsets.UTF_8)
                + document.getDocumentInformation().getCOSObject();
    }
}
