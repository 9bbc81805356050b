package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.mla.incoming.AnswerTranslations;
import org.rogatory.requests.reminder.LetterTranslations;
import org.rogatory.web.shared.CaseWords;
import org.springframework.stereotype.Component;

/** The letters of a file that wait for their signature, and its answer, for whoever may translate them meanwhile. */
@Component
class LettersToTranslate {

    private final LetterTranslations translations;
    private final AnswerTranslations answers;
    private final CaseWords caseWords;

    LettersToTranslate(LetterTranslations translations, AnswerTranslations answers, CaseWords caseWords) {
        this.answers = answers;
        this.translations = translations;
        this.caseWords = caseWords;
    }

    /** A letter and the page on which it is translated. */
    record Line(String kind, String address) {}

    /** Whether there are words of an answer that he may translate now. */
    boolean answer(CaseFile file, Officer officer) {
        return answers.offered(file, officer);
    }

    List<Line> of(CaseFile file, Officer officer, Locale reader) {
        return translations.open(file, officer).stream()
                .map(letter -> new Line(
                        caseWords.paper(letter.kind(), file, reader),
                        "/cases/" + file.caseRef() + "/letters/" + letter.letterRef() + "/translation"))
                .toList();
    }
}
