package org.rogatory.web.mla;

import java.util.Locale;
import org.rogatory.web.shared.OvertakenPage;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What is answered to a page of the interview when nothing is written there any more: what was typed is given back. */
@Component
class OvertakenDrafts {

    private final OvertakenPage pages;
    private final DraftAnswers answers;
    private final DraftLabels labels;
    private final Words words;

    OvertakenDrafts(OvertakenPage pages, DraftAnswers answers, DraftLabels labels, Words words) {
        this.pages = pages;
        this.answers = answers;
        this.labels = labels;
        this.words = words;
    }

    ModelAndView page(Draft draft, TopicForm form, Typed typed, Locale reader) {
        var topic = labels.own("mladraft.topic." + form.topic().slug(), draft);
        return pages.of(
                draft.file(),
                words.text("mladraft.save-topic", topic),
                answers.typed(form, draft, typed, reader),
                draft.officer());
    }
}
