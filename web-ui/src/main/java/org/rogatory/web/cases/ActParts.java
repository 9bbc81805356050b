package org.rogatory.web.cases;

import java.util.Locale;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.StopsAhead;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What stands above the fields of an act: all that whoever does it has to have read. */
@Component
class ActParts {

    private final AnswerPart answers;
    private final InquiryPart inquiries;
    private final HeldLetterPart letters;
    private final CaseMatters matters;
    private final StopsAhead stops;
    private final CaseAdvance advance;

    ActParts(
            AnswerPart answers,
            InquiryPart inquiries,
            HeldLetterPart letters,
            CaseMatters matters,
            StopsAhead stops,
            CaseAdvance advance) {
        this.answers = answers;
        this.inquiries = inquiries;
        this.letters = letters;
        this.matters = matters;
        this.stops = stops;
        this.advance = advance;
    }

    /** What an act is about, and what the law says of it. */
    record About(CaseFile file, AllowedAction action, ActJson typed) {}

    void show(ModelAndView page, About act, Officer officer, Locale reader) {
        var file = act.file();
        var verb = act.action().verb();
        page.addObject("basis", matters.basis(file, verb, officer, reader));
        page.addObject("answer", answers.of(file, verb, officer, reader));
        page.addObject("inquiry", inquiries.of(file, verb, officer, reader));
        page.addObject("annex", answers.annex(file, verb, officer, reader));
        page.addObject("letter", letters.of(file, verb, act.typed(), officer));
        page.addObject("advance", advance.toCallOff(file, act.action(), officer));
        page.addObject("stops", stops.before(verb, file, officer, reader));
    }
}
