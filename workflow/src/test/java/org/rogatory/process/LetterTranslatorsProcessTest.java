package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.TRANSLATOR;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.letter.TranslatedWords.Shown;
import org.rogatory.requests.message.letter.TranslatedWords.Typed;
import org.rogatory.requests.reminder.LetterTranslations;
import org.rogatory.requests.translation.TranslatedPart;
import org.rogatory.requests.translation.Translations.Texts;
import org.rogatory.tasks.OpenTask;
import org.springframework.beans.factory.annotation.Autowired;

/** Who translates a letter that waits has read the words that stand, and has nothing to do with its signature. */
@EngineTest
class LetterTranslatorsProcessTest {

    private static final String TEXT = "Назовите второго владельца счёта (вымышлено).";
    private static final String OTHER = "Назовите обоих владельцев счёта (вымышлено).";
    private static final String WORDS = "Ikkinchi hisob egasini ayting (toʻqima).";

    private final Files files;
    private final LetterTranslations translations;

    @Autowired
    LetterTranslatorsProcessTest(Files files, LetterTranslations translations) {
        this.files = files;
        this.translations = translations;
    }

    private Desk asked() {
        var theirs = files.received()
                .writes(CENTRAL_OFFICER, InformationProcessTest.question().releasedText(TEXT, "ru"));
        files.node().jobs().drain();
        return theirs;
    }

    private static String waiting(Desk desk) {
        return desk.messages().stream()
                .filter(message -> "held".equals(message.status()))
                .map(ExchangeMessage::messageId)
                .findFirst()
                .orElseThrow();
    }

    private Shown shown(Desk desk) {
        return translations
                .of(desk.caseRef(), waiting(desk), desk.officer(HEAD))
                .shown();
    }

    /** Typed on the page that showed this saving; every text is said to hold. */
    private Shown write(Desk desk, long seen, Officer officer) {
        var typed = new Typed(new Texts(seen, Map.of("text", WORDS), Set.of("text")), null, "columns", true);
        return translations.write(desk.caseRef(), waiting(desk), typed, officer).shown();
    }

    @Test
    void whoHasTranslatedItIsNotOfferedToSignIt() {
        var theirs = asked();
        var authority = theirs.officer(CENTRAL_OFFICER).authority();
        var second = new Officer("second.kz", "Testov Ekinshi", "KZ", authority, Set.of(CENTRAL_OFFICER));
        var tasks = files.node().tasks();
        var task = theirs.work(second).stream()
                .filter(open -> "SignLetter".equals(open.step()))
                .map(OpenTask::taskId)
                .findFirst()
                .orElseThrow();
        assertThat(tasks.take(task, second)).isPresent();
        write(theirs, shown(theirs).parts().saved(), second);

        assertThat(tasks.mine(second)).extracting(OpenTask::taskId).doesNotContain(task);
        assertThat(tasks.take(task, second)).isEmpty();
        assertThat(tasks.give(task, second, theirs.officer(HEAD), null)).isEmpty();
        assertThat(tasks.take(task, theirs.officer(HEAD)))
                .as("it is in nobody's hands")
                .isPresent();
    }

    @Test
    void whoTranslatesALetterThatWasSentBackMayStillMendIt() {
        var theirs = asked().does(SIGNATORY, Act.draft("send_back_letter").internalText("Anew (synthetic)."));
        var writer = theirs.officer(CENTRAL_OFFICER);
        write(theirs, shown(theirs).parts().saved(), writer);
        assertThat(theirs.work(writer)).extracting(OpenTask::step).contains("MendLetter");
    }

    @Test
    void whatWasTypedForOtherWordsIsNoTranslationOfThoseThatStand() {
        var theirs = asked();
        var translator = theirs.officer(TRANSLATOR);
        var seen = shown(theirs).parts().saved();
        theirs.does(SIGNATORY, Act.draft("send_back_letter").internalText("Anew (synthetic)."))
                .writes(CENTRAL_OFFICER, Act.draft("mend_letter").releasedText(OTHER, "ru"));

        var refused = catchThrowableOfType(Refusal.class, () -> write(theirs, seen, translator));
        assertThat(refused.code()).isEqualTo("changed-meanwhile");
        assertThat(shown(theirs).told()).isFalse();

        assertThat(write(theirs, shown(theirs).parts().saved(), translator)
                        .parts()
                        .parts())
                .filteredOn(part -> "text".equals(part.part().key()))
                .singleElement()
                .matches(TranslatedPart::translated);
    }
}
