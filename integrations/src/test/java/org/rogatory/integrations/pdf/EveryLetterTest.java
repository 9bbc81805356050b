package org.rogatory.integrations.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.LeftToWholeRun;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.integrations.SyntheticLetters;
import org.rogatory.integrations.VeraPdf;
import org.rogatory.integrations.signature.SignedLetters;
import org.rogatory.law.ContentSchema;
import org.rogatory.requests.message.letter.Enclosed;
import org.rogatory.requests.message.letter.LetterHead;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every kind of letter in every language is archival and accessible; in one language of each kind also after each
 * signature that letters of this kind get.
 */
@Tag("slow")
class EveryLetterTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final OpenHtmlPdfRenderer RENDERER = new OpenHtmlPdfRenderer();
    private static final ContentSchema SCHEMA = ContentSchema.ofLetters();
    private static final List<String> SCRIPTS = SyntheticLetters.SCRIPTS;
    private static final List<String> SIGNED = List.of("en", "ru", "uz");
    private static final List<String> LANGUAGES = List.of("en", "ru", "uz", EveryLetter.CYRILLIC);

    /** In which form a letter of each language is laid out, so that each form meets each kind. */
    private static final Map<String, Letter.Form> DRESSES = Map.of(
            "en",
            Letter.Form.ORDINARY,
            "ru",
            SyntheticLetters.MARKED.with(Letter.Layout.COLUMNS),
            "uz",
            SyntheticLetters.MARKED.with(Letter.Layout.SEQUENCE),
            EveryLetter.CYRILLIC,
            Letter.Form.ORDINARY);

    @TempDir
    private static Path keys;

    private static SignedLetters signed;

    @BeforeAll
    static void makeKeys() throws Exception {
        signed = new SignedLetters(keys);
    }

    static Stream<String> kinds() {
        return EveryLetter.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isArchivalAccessibleAndCarriesDataOfThePublishedShape(String kind) throws Exception {
        for (var language : languages(kind)) {
            var letter = EveryLetter.letter(kind, language);
            assertThat(letter.language().toLanguageTag()).isEqualTo(language);
            var dressed = letter.in(form(kind, language));
            byte[] pdf = LeftToWholeRun.leaves() ? rendered(dressed) : archival(dressed);
            assertThat(EveryLetter.textOf(pdf)).contains(letter.title()).contains(SCRIPTS);
            if (signs(kind, language)) {
                signed.byAuthorities(dressed, pdf);
            }
        }
    }

    /**
     * Where tests are left to the whole run, a letter is laid out in the language in which it is signed, and judged once
     * all signatures stand on it.
     */
    private static List<String> languages(String kind) {
        return LeftToWholeRun.leaves()
                ? LANGUAGES.stream().filter(language -> signs(kind, language)).toList()
                : LANGUAGES;
    }

    /** The languages take turns, so that each is signed in often enough; Uzbek in Cyrillic is only laid out. */
    private static boolean signs(String kind, String language) {
        return SIGNED.get(kinds().toList().indexOf(kind) % SIGNED.size()).equals(language);
    }

    private static Letter.Form form(String kind, String language) {
        var dress = Objects.requireNonNull(DRESSES.get(language));
        if (!signs(kind, language)) {
            return dress;
        }
        return EveryLetter.LAW.signaturePlans().approvedBy(kind).isPresent()
                ? dress.with(List.of(SignatureSlot.APPROVAL, SignatureSlot.SEAL))
                : dress.with(List.of(SignatureSlot.SEAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"columns", "sequence"})
    void aRequestInTwoLanguagesIsTheSame(String layout) throws Exception {
        var content = EveryLetter.request("ru");
        content.putObject("letter").put("layout", layout).put("texts", "uz");
        var made = EveryLetter.LETTERS.request(head("ru"), content, EveryLetter.translated("ru"), Enclosed.NOTHING);
        assertThat(made.form().layout()).isNotEqualTo(Letter.Layout.ONE);
        var letter = made.in(SyntheticLetters.MARKED.with(made.form().layout()));
        byte[] pdf = archival(letter);
        assertThat(EveryLetter.textOf(pdf)).contains(letter.title());
        signed.byAuthorities(letter, pdf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"columns", "sequence"})
    void anAnswerToSuchARequestIsTheSame(String layout) throws Exception {
        var content = EveryLetter.request("ru").put("translation", "certified");
        content.putObject("letter").put("layout", layout).put("texts", "uz");
        var made = EveryLetter.answer("uz", content);
        assertThat(made.form().layout()).isNotEqualTo(Letter.Layout.ONE);
        var letter = made.in(SyntheticLetters.MARKED.with(made.form().layout()));
        byte[] pdf = archival(letter);
        assertThat(letter.title()).contains(" / ");
        assertThat(EveryLetter.textOf(pdf)).contains(letter.title()).contains(SCRIPTS);
        assertThat(EveryLetter.tongues(pdf)).contains("uz", "ru", "kk");
        signed.byAuthorities(letter, pdf);
    }

    /** Approved under the key of an office, then signed by a person with his own. */
    @Test
    void aRequestInUzbekInCyrillicIsTheSameAlsoWithAKeyOfOnesOwn() throws Exception {
        var made = EveryLetter.LETTERS.request(head("uz"), EveryLetter.request("uz-Cyrl"), List.of());
        assertThat(made.language().toLanguageTag()).isEqualTo("uz-Cyrl");
        var letter = made.in(SyntheticLetters.MARKED);
        byte[] pdf = archival(letter);
        assertThat(EveryLetter.textOf(pdf)).contains(letter.title()).contains(SCRIPTS);
        signed.byAPerson(letter, pdf);
    }

    /** A translation that nobody has certified. */
    @Test
    void aPaperThatGetsNoSealShowsNoPlaceForOne() throws Exception {
        var letter = EveryLetter.letter("translation", "en").in(Letter.Form.ORDINARY.with(List.<SignatureSlot>of()));
        var place = letter.wording().sealPlace();
        assertThat(EveryLetter.textOf(archival(letter.in(Letter.Form.ORDINARY))))
                .contains(place);
        assertThat(EveryLetter.textOf(archival(letter)))
                .contains(letter.title())
                .doesNotContain(place);
    }

    private static LetterHead head(String language) {
        return Objects.requireNonNull(EveryLetter.HEADS.get(language));
    }

    private static byte[] rendered(Letter letter) throws Exception {
        assertThat(SCHEMA.violations(JSON.readTree(letter.data()))).isEmpty();
        return RENDERER.render(letter);
    }

    private static byte[] archival(Letter letter) throws Exception {
        byte[] pdf = rendered(letter);
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFA_3_A))
                .as(letter.language().toLanguageTag())
                .isEmpty();
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFUA_1))
                .as(letter.language().toLanguageTag())
                .isEmpty();
        return pdf;
    }

    @Test
    void thereAreLettersOfEveryKindOfTheReferenceData() {
        assertThat(kinds())
                .contains("request", "translation", "cover_letter", "acknowledgement", "answer_letter", "reminder")
                .contains("spontaneous_information", "consultation_reply", "feedback_notice", "other_use_request")
                .contains("disclosure_notice", "incident_notice", "incident_reply", "note_verbale")
                .hasSizeGreaterThan(40);
    }
}
