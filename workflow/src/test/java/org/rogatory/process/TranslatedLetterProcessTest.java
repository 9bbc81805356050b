package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.TRANSLATOR;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Refusal;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.identity.Officer;
import org.rogatory.markings.Found;
import org.rogatory.markings.SpillOutcome;
import org.rogatory.markings.SpillTexts;
import org.rogatory.markings.SpillView;
import org.rogatory.markings.Spills;
import org.rogatory.requests.message.letter.TranslatedWords.Shown;
import org.rogatory.requests.message.letter.TranslatedWords.Typed;
import org.rogatory.requests.reminder.LetterTranslations;
import org.rogatory.requests.translation.TranslatedPart;
import org.rogatory.requests.translation.Translations.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a letter says that an act has written is translated until it is signed, and leaves with what is of its words. */
@EngineTest
class TranslatedLetterProcessTest {

    private static final String QUESTION = "additional_information_request";
    private static final String TEXT = "Назовите второго владельца счёта (вымышлено).";
    private static final String OTHER = "Назовите обоих владельцев счёта (вымышлено).";
    private static final String WORDS = "Tarjima qilindi (toʻqima): ";

    private final Files files;
    private final LetterTranslations translations;
    private final Spills spills;
    private final SpillTexts texts;

    @Autowired
    TranslatedLetterProcessTest(Files files, LetterTranslations translations, Spills spills, SpillTexts texts) {
        this.files = files;
        this.translations = translations;
        this.spills = spills;
        this.texts = texts;
    }

    private Desk asked() {
        return files.received()
                .writes(CENTRAL_OFFICER, InformationProcessTest.question().releasedText(TEXT, "ru"));
    }

    /** The message of the letter that waits. */
    private static String waiting(Desk desk) {
        return desk.messages().stream()
                .filter(message -> "held".equals(message.status()))
                .map(ExchangeMessage::messageId)
                .findFirst()
                .orElseThrow();
    }

    private Shown shown(Desk desk, String message) {
        return translations.of(desk.caseRef(), message, desk.officer(HEAD)).shown();
    }

    private static Typed typed(Map<String, String> words, boolean certified) {
        return new Typed(new Texts(null, words, Set.of()), null, "columns", certified);
    }

    /** The officer writes a translation of every text into the language of who is written to. */
    private Shown translate(Desk desk, String message, Officer officer, boolean certified) {
        var words = translations.of(desk.caseRef(), message, officer).shown().parts().parts().stream()
                .map(part -> part.part().key())
                .collect(Collectors.toMap(key -> key, key -> WORDS + key));
        return translations
                .write(desk.caseRef(), message, typed(words, certified), officer)
                .shown();
    }

    private String refusal(Desk desk, String message, Officer officer) {
        var words = Map.of("text", WORDS);
        var refused = catchThrowableOfType(
                Refusal.class, () -> translations.write(desk.caseRef(), message, typed(words, false), officer));
        return refused == null ? "admitted" : refused.code();
    }

    private static ActDraft sign() {
        return Act.draft("sign_letter");
    }

    private static Desk mended(Desk desk, String text) {
        return desk.does(SIGNATORY, Act.draft("send_back_letter").internalText("Anew (synthetic)."))
                .writes(CENTRAL_OFFICER, Act.draft("mend_letter").releasedText(text, "ru"));
    }

    private JsonNode said(String message) {
        return files.node().exchange().contentOfSent(message).payload();
    }

    private String fingerprint(Desk desk) {
        return files.node()
                .letters()
                .shown(desk.file(), "sign_letter", null, desk.signing())
                .orElseThrow()
                .said()
                .fingerprint();
    }

    @Test
    void theTranslationIsReadSignedAndLeavesWithTheLetter() {
        var theirs = asked();
        var message = waiting(theirs);
        var read = fingerprint(theirs);
        var made = translate(theirs, message, theirs.officer(TRANSLATOR), true);
        assertThat(made.told()).isTrue();
        assertThat(made.certified()).isTrue();
        assertThat(theirs.refusal(SIGNATORY, sign().fingerprint(read)))
                .as("who has not read the translation does not sign it")
                .isEqualTo("document-changed");

        theirs.does(SIGNATORY, sign().fingerprint(fingerprint(theirs)));
        var told = said(message).path("translation");
        assertThat(told.path("from").asString()).isEqualTo("ru");
        assertThat(told.path("into").asString()).isEqualTo("uz");
        assertThat(told.path("version").asInt()).isEqualTo(1);
        assertThat(told.path("translator").asString()).isEqualTo("translator.kz");
        assertThat(told.at("/certifier/name").asString()).isEqualTo("translator.kz");
        assertThat(files.text(theirs, QUESTION))
                .contains(TEXT, WORDS + "text", "translator.kz", "\"layout\":\"columns\"");
    }

    @Test
    void theOtherSideGetsTheTranslation() {
        var theirs = asked();
        translate(theirs, waiting(theirs), theirs.officer(CENTRAL_OFFICER), false);
        theirs.does(SIGNATORY, sign());
        var ours = theirs.partner();
        var came = files.node().exchange().messagesOf(ours.caseRef()).stream()
                .filter(message -> message.incoming() && QUESTION.equals(message.kind()))
                .map(message -> files.node().exchange().contentOfReceived(message.messageId()))
                .toList();

        assertThat(came).singleElement().satisfies(content -> {
            assertThat(content.payload().at("/translation/sections").toString()).contains(WORDS + "text");
            assertThat(content.payload().at("/translation/certified").asBoolean())
                    .isFalse();
            assertThat(content.enclosures()).isNotEmpty();
        });
        assertThat(ours.status()).isEqualTo("information_requested");
    }

    @Test
    void aCorrectedLetterLeavesWithoutTheTranslationOfOtherWords() {
        var theirs = asked();
        var message = waiting(theirs);
        translate(theirs, message, theirs.officer(TRANSLATOR), false);
        mended(theirs, OTHER);
        var now = shown(theirs, message);
        assertThat(now.state()).isEqualTo("untold");
        assertThat(now.parts().parts())
                .filteredOn(TranslatedPart::changed)
                .extracting(part -> part.part().key())
                .containsExactly("text");
        assertThat(said(message).has("translation")).isFalse();

        theirs.does(SIGNATORY, sign());
        assertThat(said(message).has("translation")).isFalse();
        assertThat(files.text(theirs, QUESTION)).contains(OTHER).doesNotContain(WORDS);
    }

    @Test
    void theSameWordsOnceMoreHaveTheirTranslationAndOthersGetOneAnew() {
        var theirs = asked();
        var message = waiting(theirs);
        translate(theirs, message, theirs.officer(TRANSLATOR), false);
        mended(theirs, OTHER);
        mended(theirs, TEXT);
        assertThat(shown(theirs, message).told()).isTrue();
        assertThat(said(message).at("/translation/version").asInt()).isEqualTo(1);

        mended(theirs, OTHER);
        var words = Map.of("text", "Ikkala ega ham (toʻqima).");
        translations.write(theirs.caseRef(), message, typed(words, false), theirs.officer(TRANSLATOR));
        assertThat(said(message).at("/translation/version").asInt()).isEqualTo(4);
        assertThat(said(message).path("translation").toString()).contains("Ikkala ega ham");
    }

    @Test
    void whatAReplyAnswersPointByPointIsTranslatedToo() {
        var ours = files.received()
                .does(CENTRAL_OFFICER, InformationProcessTest.question())
                .partner();
        ours.writes(CENTRAL_OFFICER, InformationProcessTest.supplied());
        var message = waiting(ours);
        var made = translate(ours, message, ours.officer(TRANSLATOR), false);

        assertThat(made.parts().parts())
                .extracting(part -> part.part().key())
                .containsExactlyInAnyOrder("text", "answers-persons");
        ours.does(SIGNATORY, sign());
        assertThat(said(message).at("/translation/sections").toString()).contains(WORDS + "answers-persons");
        assertThat(files.text(ours, "additional_information_reply")).contains(WORDS + "answers-persons");
    }

    @Test
    void onlyWhoWritesForTheAuthorityTranslatesAndOnlyUntilItIsSigned() {
        var theirs = asked();
        var message = waiting(theirs);
        assertThat(refusal(theirs, message, theirs.officer(EXECUTOR))).isEqualTo("not-found");
        assertThat(refusal(theirs, message, theirs.partner().officer(TRANSLATOR)))
                .isEqualTo("not-found");
        assertThat(refusal(theirs, message, theirs.officer(HEAD))).isEqualTo("role");
        assertThat(refusal(theirs, "nothing", theirs.officer(TRANSLATOR))).isEqualTo("not-found");

        var both = new Officer("both.kz", "Both", "KZ", "KZ-GPO", Set.of(TRANSLATOR, SIGNATORY));
        translate(theirs, message, both, false);
        assertThat(theirs.refusal(both, sign())).isEqualTo("four-eyes");
        theirs.does(SIGNATORY, sign());
        assertThat(refusal(theirs, message, theirs.officer(TRANSLATOR))).isEqualTo("wrong-status");
    }

    @Test
    void whatTranslatesWordsThatAreTakenOutGoesAndComesBackWithThem() {
        var theirs = asked();
        var message = waiting(theirs);
        translate(theirs, message, theirs.officer(TRANSLATOR), false);
        var officer = theirs.officer(CENTRAL_OFFICER);
        texts.of(theirs.caseRef(), officer).stream()
                .filter(text -> "act".equals(text.kind()) && text.part().words().contains(TEXT))
                .forEach(text -> spills.report(new Found("act", text.part().reference()), officer));
        assertThat(shown(theirs, message).parts().toString()).doesNotContain(TEXT, WORDS + "text");
        assertThat(said(message).toString()).doesNotContain(TEXT, WORDS + "text");

        var head = theirs.officer(HEAD);
        spills.page(ListPlace.START, head).lines().stream()
                .filter(SpillView::open)
                .map(SpillView::spillId)
                .forEach(spill -> {
                    spills.propose(spill, SpillOutcome.LIFT, head);
                    spills.confirm(spill, SpillOutcome.LIFT, theirs.officer(ADMINISTRATOR));
                });
        assertThat(said(message).toString()).contains(TEXT, WORDS + "text");
    }

    @Test
    void eachOfSeveralLettersHasATranslationOfItsOwn() {
        var theirs = asked();
        theirs.writes(CENTRAL_OFFICER, Fully.propose().kind("refusal").releasedText(OTHER, "ru"));
        var letters = theirs.messages().stream()
                .filter(message -> "held".equals(message.status()))
                .map(ExchangeMessage::messageId)
                .toList();
        assertThat(letters).hasSize(2);
        translate(theirs, letters.get(0), theirs.officer(TRANSLATOR), false);
        assertThat(List.of(
                        shown(theirs, letters.get(0)).state(),
                        shown(theirs, letters.get(1)).state()))
                .containsExactly("told", "none");
        assertThat(translations.open(theirs.file(), theirs.officer(TRANSLATOR))).hasSize(2);
        assertThat(translations.open(theirs.file(), theirs.officer(HEAD))).isEmpty();
    }
}
