package org.rogatory.web.cases.reception;

import org.rogatory.registers.AlikeLetters.Alike;
import org.rogatory.registers.EntryView;
import org.rogatory.web.cases.list.FileRows;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What has probably come already, on a page that takes in what came. */
@Component
class AlikeParts {

    private final FileRows files;
    private final CaseWords caseWords;
    private final Words words;

    AlikeParts(FileRows files, CaseWords caseWords, Words words) {
        this.files = files;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** A letter that the desk has entered. */
    record Entered(String id, String number, String subject) {}

    void show(ModelAndView page, Alike alike) {
        page.addObject("alike", files.rows(alike.files(), LocaleContextHolder.getLocale()));
        page.addObject(
                "entered",
                alike.entries().stream()
                        .map(entry -> new Entered(entry.entryId(), caseWords.entered(entry), subject(entry)))
                        .toList());
    }

    private String subject(EntryView entry) {
        return words.text(
                entry.shut()
                        ? "registers.shut"
                        : "registers.subject." + entry.subject().key());
    }
}
