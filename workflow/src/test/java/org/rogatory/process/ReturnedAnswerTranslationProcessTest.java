package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.identity.Role.TRANSLATOR;
import static org.rogatory.process.AnswerTranslationOrderProcessTest.order;
import static org.rogatory.process.AnswerTranslationOrderProcessTest.task;

import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.mla.incoming.AnswerTranslations;
import org.rogatory.requests.message.letter.TranslatedWords.Typed;
import org.rogatory.requests.translation.Translations.Texts;
import org.springframework.beans.factory.annotation.Autowired;

/** An answer that was returned has no words: nobody is asked to translate it before it is drafted anew. */
@EngineTest
class ReturnedAnswerTranslationProcessTest {

    private static final String TEXT = "Soʻrovingiz bajarildi, natijalari quyida keltirilgan (toʻqima).";
    private static final String OTHER = "Soʻrovingizning bir qismi bajarildi, xolos (toʻqima).";

    private final Files files;
    private final AnswerTranslations translations;

    ReturnedAnswerTranslationProcessTest(@Autowired Files files, @Autowired AnswerTranslations translations) {
        this.files = files;
        this.translations = translations;
    }

    private static ActDraft answer(String text) {
        return Act.draft("draft_answer").kind("final").releasedText(text, "uz");
    }

    private ActDraft ordering() {
        return order(files.node().today("Asia/Almaty").plusDays(5));
    }

    private boolean termRuns(Desk theirs) {
        return files.node().deadlines().ofCase(theirs.caseRef()).stream()
                .filter(DeadlineView::running)
                .anyMatch(deadline -> "sys_answer_translation".equals(deadline.ruleKey()));
    }

    private static String code(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call).code();
    }

    @Test
    void aReturnedAnswerIsNobodysWorkUntilItIsDraftedAnew() {
        var theirs = files.executed().does(CENTRAL_OFFICER, answer(TEXT)).does(CENTRAL_OFFICER, ordering());
        var translator = theirs.officer(TRANSLATOR);
        assertThat(task(theirs)).isPresent();
        assertThat(translations.offered(theirs.file(), translator)).isTrue();

        theirs.does(SUPERVISOR, Act.draft("return_answer").internalText("Say more (made up)."));
        assertThat(task(theirs)).isEmpty();
        assertThat(termRuns(theirs)).isFalse();
        assertThat(translations.offered(theirs.file(), translator)).isFalse();
        assertThat(code(() -> translations.of(theirs.caseRef(), translator))).isEqualTo("answer-returned");
        var typed = new Typed(new Texts(null, Map.of("text", "Words"), Set.of()), "ru", "columns", false);
        assertThat(code(() -> translations.write(theirs.caseRef(), typed, translator)))
                .isEqualTo("answer-returned");

        theirs.does(CENTRAL_OFFICER, answer(OTHER));
        assertThat(task(theirs)).isPresent();
        assertThat(termRuns(theirs)).isTrue();
        assertThat(translations.offered(theirs.file(), translator)).isTrue();
    }

    @Test
    void noTranslationOfAReturnedAnswerIsOrdered() {
        var theirs = files.executed().does(CENTRAL_OFFICER, answer(TEXT));
        theirs.does(SUPERVISOR, Act.draft("return_answer").internalText("Say more (made up)."));
        assertThat(theirs.refusal(CENTRAL_OFFICER, ordering())).isEqualTo("answer-returned");
    }

    @Test
    void beforeItIsDraftedThereIsNoAnswer() {
        var theirs = files.executed();
        assertThat(code(() -> translations.of(theirs.caseRef(), theirs.officer(TRANSLATOR))))
                .isEqualTo("not-found");
    }
}
