package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.requests.reminder.LetterTranslations;
import org.rogatory.web.shared.CaseWords;
import org.springframework.stereotype.Component;

/** The letters of a file that wait for their signature, for whoever may translate them meanwhile. */
@Component
class LettersToTranslate {

    private final LetterTranslations translations;
    private final CaseWords caseWords;

    LettersToTranslate(LetterTranslations translations, CaseWords caseWords) {
        this.translations = translations;
        this.caseWords = caseWords;
    }

    /** A letter and the page on which it is translated. */
    record Line(String kind, String address) {}

    List<Line> of(CaseFile file, Officer officer, Locale reader) {
        return translations.open(file, officer).stream()
                .map(letter -> new Line(
                        caseWords.paper(letter.kind(), file, reader),
                        "/cases/" + file.caseRef() + "/letters/" + letter.letterRef() + "/translation"))
                .toList();
    }
}
