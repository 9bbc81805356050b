package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.markings.Found;
import org.rogatory.markings.SpillOutcome;
import org.rogatory.markings.SpillTexts;
import org.rogatory.markings.SpillView;
import org.rogatory.markings.Spills;
import org.rogatory.mla.incoming.AnswerReview;
import org.rogatory.mla.incoming.AnswerTranslations;
import org.rogatory.requests.message.letter.TranslatedWords.Shown;
import org.rogatory.requests.message.letter.TranslatedWords.Typed;
import org.rogatory.requests.translation.TranslatedPart;
import org.rogatory.requests.translation.Translations.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an answer says is translated where it is drafted, and leaves with its translation as long as that is of it. */
@EngineTest
class TranslatedAnswerProcessTest {

    private static final String TEXT = "Soʻrovingiz bajarildi, natijalari quyida keltirilgan (toʻqima).";
    private static final String OTHER = "Soʻrovingizning bir qismi bajarildi, xolos (toʻqima).";
    private static final String WORDS = "Исполнено (вымышлено): ";
    private static final Officer CHIEF = Desk.officer(HEAD, "KZ");
    private static final Officer ADMIN = Desk.officer(ADMINISTRATOR, "KZ");

    private final Files files;
    private final AnswerTranslations translations;
    private final AnswerReview review;
    private final Spills spills;
    private final SpillTexts spillTexts;
    private final JdbcTemplate database;

    @Autowired
    TranslatedAnswerProcessTest(
            Files files,
            AnswerTranslations translations,
            AnswerReview review,
            Spills spills,
            SpillTexts spillTexts,
            JdbcTemplate database) {
        this.files = files;
        this.translations = translations;
        this.review = review;
        this.spills = spills;
        this.spillTexts = spillTexts;
        this.database = database;
    }

    private static ActDraft answer(String text) {
        return Act.draft("draft_answer").kind("final").releasedText(text, "uz");
    }

    private Desk drafted() {
        return files.executed().does(CENTRAL_OFFICER, answer(TEXT));
    }

    /** All words of the answer are in one language, those on its items too. */
    private Desk inOneLanguage() {
        var theirs = files.inExecution();
        theirs.items().forEach(item -> {
            theirs.does(EXECUTOR, Files.start(item.itemRef()));
            theirs.does(
                    EXECUTOR, Files.result("record_item_result", item.itemRef()).releasedText(OTHER, "uz"));
        });
        return theirs.does(EXECUTOR, "record_execution").does(CENTRAL_OFFICER, answer(TEXT));
    }

    private Shown shown(Desk theirs) {
        return translations.of(theirs.caseRef(), theirs.officer(CENTRAL_OFFICER));
    }

    private Shown translate(Desk theirs, Officer officer, @Nullable String layout) {
        var chosen = new Typed(new Texts(null, Map.of(), Set.of()), "ru", layout, false);
        var parts = translations.write(theirs.caseRef(), chosen, officer).parts();
        var texts = parts.parts().stream()
                .map(part -> part.part().key())
                .collect(Collectors.toMap(key -> key, key -> WORDS + key));
        return translations.write(
                theirs.caseRef(), new Typed(new Texts(parts.saved(), texts, Set.of()), "ru", layout, false), officer);
    }

    private Desk translated(String layout) {
        var theirs = drafted();
        translate(theirs, theirs.officer(CENTRAL_OFFICER), layout);
        return theirs;
    }

    private static Desk sent(Desk theirs) {
        return theirs.does(SUPERVISOR, "approve_answer")
                .does(SIGNATORY, "sign_answer")
                .does(REGISTRAR, "send_answer");
    }

    @Test
    void theTranslationStandsBesideTheWordsAndTravels() {
        var theirs = translated("columns");
        assertThat(shown(theirs).told()).isTrue();
        sent(theirs);
        var told = theirs.lastSent().path("translation");
        assertThat(told.path("into").asString()).isEqualTo("ru");
        assertThat(told.path("from").asString()).isEqualTo("uz");
        assertThat(told.path("translator").asString()).isEqualTo("central_officer.kz");
        assertThat(told.path("sections")
                        .valueStream()
                        .map(part -> part.path("text").asString()))
                .contains(WORDS + "text", WORDS + "items-0-result");
        assertThat(files.text(theirs, "answer_letter")).contains(TEXT, WORDS + "text", " / ", "\"layout\":\"columns\"");
        assertThat(theirs.partner().status()).isEqualTo("answered");
    }

    @Test
    void anAnswerThatIsReturnedAndChangedLeavesWithoutIt() {
        var theirs = translated("columns");
        theirs.does(SUPERVISOR, "approve_answer");
        theirs.does(SIGNATORY, Act.draft("return_answer").internalText("Say more (made up)."));
        theirs.does(CENTRAL_OFFICER, answer(TEXT));
        assertThat(shown(theirs).told()).as("the same words again").isTrue();

        theirs.does(CENTRAL_OFFICER, answer(OTHER));
        var now = shown(theirs);
        assertThat(now.told()).isFalse();
        assertThat(now.parts().parts())
                .filteredOn(TranslatedPart::changed)
                .extracting(part -> part.part().key())
                .containsExactly("text");
        assertThat(review.of(theirs.file(), theirs.officer(SUPERVISOR)))
                .hasValueSatisfying(answer -> assertThat(answer.untranslated()).isTrue());
        sent(theirs);
        assertThat(theirs.lastSent().has("translation")).isFalse();
        assertThat(files.text(theirs, "answer_letter")).contains(OTHER).doesNotContain(WORDS);
    }

    @Test
    void whatWasTypedForOtherWordsIsNoTranslationOfThoseThatStand() {
        var theirs = drafted();
        var officer = theirs.officer(CENTRAL_OFFICER);
        var seen = shown(theirs).parts().saved();
        theirs.does(CENTRAL_OFFICER, answer(OTHER));

        var typed = new Typed(new Texts(seen, Map.of("text", WORDS), Set.of("text")), "ru", "columns", false);
        assertThat(catchThrowableOfType(Refusal.class, () -> translations.write(theirs.caseRef(), typed, officer))
                        .code())
                .isEqualTo("changed-meanwhile");
        assertThat(shown(theirs).begun()).isFalse();
        assertThat(translate(theirs, officer, "columns").told()).isTrue();
    }

    @Test
    void oneTextWithoutATranslationIsTooManyAndNoneStandsWhereNoneIsWanted() {
        var theirs = translated("sequence");
        var officer = theirs.officer(CENTRAL_OFFICER);
        var without = new Texts(null, Map.of("text", ""), Set.of());
        var missing = translations.write(theirs.caseRef(), new Typed(without, null, null, false), officer);
        assertThat(missing.told()).isFalse();
        assertThat(missing.layout()).isEqualTo("sequence");
        assertThat(translate(theirs, officer, "sequence").told()).isTrue();
        assertThat(translate(theirs, officer, "one").told()).isFalse();
        var wrong = catchThrowableOfType(Refusal.class, () -> translate(theirs, officer, "upside_down"));
        assertThat(wrong.parameters()).containsEntry("field", "layout");
    }

    @Test
    void noTranslationIsOrderedIntoTheLanguageOfTheAnswer() {
        var theirs = inOneLanguage();
        var day = files.node().today("Asia/Almaty").plusDays(5);
        var same = AnswerTranslationOrderProcessTest.order(day).releasedText(null, "uz");
        assertThat(theirs.refusal(CENTRAL_OFFICER, same)).isEqualTo("answer-in-language");
        assertThat(theirs.verbs()).doesNotContain("order_answer_translation");

        theirs.does(
                CENTRAL_OFFICER, AnswerTranslationOrderProcessTest.order(day).releasedText(null, "ru"));
        assertThat(theirs.verbs()).contains("order_answer_translation");
    }

    @Test
    void whoTranslatesItNeitherApprovesItNorTranslatesItAfterwards() {
        var theirs = drafted();
        var both = new Officer("both.kz", "Both", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER, SUPERVISOR));
        translate(theirs, both, "columns");
        assertThat(theirs.refusal(both, Act.draft("approve_answer"))).isEqualTo("four-eyes");
        theirs.does(SUPERVISOR, "approve_answer");
        assertThat(catchThrowableOfType(Refusal.class, () -> translate(theirs, both, "columns"))
                        .code())
                .isEqualTo("wrong-status");
    }

    @Test
    void whatTranslatesWordsThatAreTakenOutGoesAndComesBackWithThem() {
        var theirs = translated("columns");
        var officer = theirs.officer(CENTRAL_OFFICER);
        spillTexts.of(theirs.caseRef(), officer).stream()
                .filter(text -> "act".equals(text.kind()) && text.part().words().contains(TEXT))
                .forEach(text -> spills.report(new Found("act", text.part().reference()), officer));
        assertThat(shown(theirs).parts().toString()).doesNotContain(TEXT, WORDS + "text");
        assertThat(taken(theirs)).as("the text and its translation").isEqualTo(2);

        spills.page(ListPlace.START, CHIEF).lines().stream()
                .filter(SpillView::open)
                .map(SpillView::spillId)
                .forEach(spill -> {
                    spills.propose(spill, SpillOutcome.LIFT, CHIEF);
                    spills.confirm(spill, SpillOutcome.LIFT, ADMIN);
                });
        assertThat(shown(theirs).parts().toString()).contains(TEXT, WORDS + "text");
        assertThat(shown(theirs).told()).isTrue();
    }

    private @Nullable Integer taken(Desk theirs) {
        return database.queryForObject(
                "select count(*) from persons_taken_word where case_ref = ?", Integer.class, theirs.caseRef());
    }
}
