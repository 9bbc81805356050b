package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.mla.annex.OpeningReason;
import org.rogatory.mla.annex.SealedReading;
import org.rogatory.mla.incoming.AnswerTranslations;
import org.rogatory.requests.message.letter.TranslatedWords.Shown;
import org.rogatory.requests.message.letter.TranslatedWords.Typed;
import org.rogatory.requests.translation.TranslatedPart;
import org.rogatory.requests.translation.Translations.Texts;
import org.springframework.beans.factory.annotation.Autowired;

/** The translation of an answer names nobody whom its words do not, and is certified in the language in which it was. */
@EngineTest
class AnswerTranslationGuardsProcessTest {

    private static final String CODED = "We heard V-1 on 20 April.";
    private static final String NAMING = "Допрошена Sirliyeva.";
    private static final String UNNAMED = "Допрошена V-1.";
    private static final String WORDS = "Исполнено (вымышлено): ";
    private static final Officer SECOND =
            new Officer("second.kz", "Testov Ekinshi", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER));
    private static final Officer NAMESAKE =
            new Officer("namesake.kz", "Sirliyeva Z.", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER));

    private final Files files;
    private final AnswerTranslations translations;
    private final SealedReading reading;

    @Autowired
    AnswerTranslationGuardsProcessTest(Files files, AnswerTranslations translations, SealedReading reading) {
        this.files = files;
        this.translations = translations;
        this.reading = reading;
    }

    /** An answer that gives the code of a witness whose name nobody has read yet. */
    private Desk drafted() {
        var content = Contents.bankRecordsAndWitness();
        content.putObject("sealed")
                .putArray("persons")
                .addObject()
                .put("code", "V-1")
                .put("name", "SIRLIYEVA Zashchita");
        var ours = Files.signed(files.draft(content, DRAFTER));
        var theirs = Files.inExecution(
                Files.underReview(ours.does(REGISTRAR, "transmit").partner()));
        theirs.items().forEach(item -> Files.execute(theirs, item.itemRef()));
        return theirs.does(EXECUTOR, "record_execution")
                .does(CENTRAL_OFFICER, Files.answer("final").releasedText(CODED, "en"));
    }

    private void opened(Desk theirs) {
        var request = theirs.partner().messages().get(0).messageId();
        reading.open(theirs.caseRef(), request, OpeningReason.EXECUTION, theirs.officer(HEAD));
    }

    private Shown shown(Desk theirs) {
        return translations.of(theirs.caseRef(), theirs.officer(CENTRAL_OFFICER));
    }

    private Shown into(Desk theirs, String language, Map<String, String> texts, Officer certifying) {
        var typed = new Typed(new Texts(null, texts, Set.of()), language, "columns", true);
        return translations.write(theirs.caseRef(), typed, certifying);
    }

    /** Every part is translated and certified by an officer, the text itself in these words. */
    private Shown translated(Desk theirs, String text, Officer officer) {
        var begun = new Typed(new Texts(null, Map.of(), Set.of()), "ru", "columns", false);
        var parts = translations.write(theirs.caseRef(), begun, officer).parts().parts();
        var texts = parts.stream()
                .map(part -> part.part().key())
                .collect(Collectors.toMap(key -> key, key -> key.equals("text") ? text : WORDS + key));
        return into(theirs, "ru", texts, officer);
    }

    private Refusal refused(Desk theirs, String text, Officer officer) {
        return catchThrowableOfType(Refusal.class, () -> translated(theirs, text, officer));
    }

    @Test
    void aNameThatStandsInTheTranslationAloneIsRefusedWhereItIsWritten() {
        var theirs = drafted();
        opened(theirs);
        var officer = theirs.officer(CENTRAL_OFFICER);
        var refused = refused(theirs, NAMING, officer);
        assertThat(refused.code()).isEqualTo("protected-name");
        assertThat(refused.fields()).containsExactly("sections/text");
        assertThat(refused.toString() + refused.parameters()).doesNotContainIgnoringCase("sirliyeva");
        assertThat(shown(theirs).told()).isFalse();

        assertThat(translated(theirs, UNNAMED, officer).told()).isTrue();
        theirs.does(SUPERVISOR, "approve_answer");
        assertThat(theirs.status()).isEqualTo("answer_approved");
    }

    @Test
    void whoBearsHerNameDoesNotCertifyIt() {
        var theirs = drafted();
        opened(theirs);
        assertThat(refused(theirs, UNNAMED, NAMESAKE).fields()).containsExactly("certified");
    }

    @Test
    void aTranslationOfBeforeAnybodyKnewTheNameIsStoppedBeforeItIsApproved() {
        var theirs = drafted();
        var officer = theirs.officer(CENTRAL_OFFICER);
        assertThat(translated(theirs, NAMING, officer).told()).isTrue();
        opened(theirs);
        assertThat(theirs.refusal(SUPERVISOR, Act.draft("approve_answer"))).isEqualTo("protected-name-letter");

        translated(theirs, UNNAMED, officer);
        theirs.does(SUPERVISOR, "approve_answer");
        assertThat(theirs.status()).isEqualTo("answer_approved");
    }

    @Test
    void aCertificateOfBeforeAnybodyKnewTheNameIsStoppedToo() {
        var theirs = drafted();
        translated(theirs, UNNAMED, NAMESAKE);
        opened(theirs);
        assertThat(theirs.refusal(SUPERVISOR, Act.draft("approve_answer"))).isEqualTo("protected-name-letter");
    }

    @Test
    void anAnswerWhoseTranslationNamesHerDoesNotLeave() {
        var theirs = drafted();
        translated(theirs, NAMING, theirs.officer(CENTRAL_OFFICER));
        theirs.does(SUPERVISOR, "approve_answer").does(SIGNATORY, "sign_answer");
        opened(theirs);
        assertThat(theirs.refusal(REGISTRAR, Act.draft("send_answer"))).isEqualTo("protected-name-letter");
        assertThat(theirs.sent()).doesNotContain("response_executed");
    }

    @Test
    void aCertificateIsNotCarriedOverToAnotherLanguage() {
        var theirs = drafted();
        translated(theirs, UNNAMED, theirs.officer(CENTRAL_OFFICER));
        assertThat(shown(theirs)).matches(Shown::told).matches(Shown::certified);

        var relabelled = into(theirs, "uz", Map.of(), SECOND);
        assertThat(relabelled.told()).isFalse();
        assertThat(relabelled.certified()).isFalse();
        assertThat(relabelled.parts().parts()).isNotEmpty().allMatch(TranslatedPart::changed);

        var same = relabelled.parts().parts().stream()
                .collect(Collectors.toMap(part -> part.part().key(), TranslatedPart::target));
        assertThat(into(theirs, "uz", same, SECOND).told())
                .as("the words are those of the other language")
                .isFalse();
        theirs.does(SUPERVISOR, "approve_answer").does(SIGNATORY, "sign_answer").does(REGISTRAR, "send_answer");
        assertThat(theirs.lastSent().has("translation")).isFalse();
    }

    @Test
    void backInItsLanguageTheTranslationStandsAgainWithoutTheCertificate() {
        var theirs = drafted();
        translated(theirs, UNNAMED, theirs.officer(CENTRAL_OFFICER));
        into(theirs, "uz", Map.of(), SECOND);
        var back = into(theirs, "ru", Map.of(), SECOND);
        assertThat(back.told()).isTrue();
        assertThat(back.certified()).isFalse();
    }

    @Test
    void whoWritesItInTheOtherLanguageCertifiesHisOwn() {
        var theirs = drafted();
        translated(theirs, UNNAMED, theirs.officer(CENTRAL_OFFICER));
        var texts = shown(theirs).parts().parts().stream()
                .map(part -> part.part().key())
                .collect(Collectors.toMap(key -> key, key -> "Bajarildi (toʻqima): " + key));
        assertThat(into(theirs, "uz", texts, SECOND)).matches(Shown::told).matches(Shown::certified);

        theirs.does(SUPERVISOR, "approve_answer").does(SIGNATORY, "sign_answer").does(REGISTRAR, "send_answer");
        var told = theirs.lastSent().path("translation");
        assertThat(told.path("into").asString()).isEqualTo("uz");
        assertThat(told.at("/certifier/name").asString()).isEqualTo(SECOND.displayName());
    }

    @Test
    void theCertificateOfAnotherStandsAsLongAsTheWordsDo() {
        var theirs = drafted();
        var officer = theirs.officer(CENTRAL_OFFICER);
        translated(theirs, UNNAMED, officer);
        var arranged = new Typed(new Texts(null, Map.of(), Set.of()), null, "sequence", false);
        var left = translations.write(theirs.caseRef(), arranged, SECOND);
        assertThat(left.layout()).isEqualTo("sequence");
        assertThat(left.certifiedBy(officer)).isTrue();
        assertThat(left.certifiedBy(SECOND)).isFalse();

        var unseen = new Typed(new Texts(0L, Map.of(), Set.of()), null, null, true);
        assertThat(catchThrowableOfType(Refusal.class, () -> translations.write(theirs.caseRef(), unseen, SECOND))
                        .code())
                .isEqualTo("changed-meanwhile");
        var seen = new Typed(new Texts(left.parts().saved(), Map.of(), Set.of()), null, null, true);
        assertThat(translations.write(theirs.caseRef(), seen, SECOND).certifiedBy(SECOND))
                .isTrue();

        var other = new Typed(new Texts(null, Map.of("text", UNNAMED + "!"), Set.of()), null, null, false);
        assertThat(translations.write(theirs.caseRef(), other, officer).certified())
                .isFalse();
    }

    @Test
    void whoCertifiedWithdrawsIt() {
        var theirs = drafted();
        var officer = theirs.officer(CENTRAL_OFFICER);
        translated(theirs, UNNAMED, officer);
        var withdrawn = new Typed(new Texts(null, Map.of(), Set.of()), null, null, false);
        assertThat(translations.write(theirs.caseRef(), withdrawn, officer).certified())
                .isFalse();
    }
}
