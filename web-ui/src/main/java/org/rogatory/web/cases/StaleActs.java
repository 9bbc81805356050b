package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.OvertakenPage;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.WhatWaits;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is answered to an act that the file does not admit from this officer: where the file stands now, what it waits for
 * and who has that, what happened last, and what was typed, to be kept.
 */
@Component
class StaleActs implements OvertakenPage {

    private static final int NEWEST = 5;

    private final CasePages pages;
    private final CaseLog log;
    private final ActForms forms;
    private final WhatWaits waits;
    private final TypedFields fields;

    StaleActs(CasePages pages, CaseLog log, ActForms forms, WhatWaits waits, TypedFields fields) {
        this.waits = waits;
        this.pages = pages;
        this.log = log;
        this.forms = forms;
        this.fields = fields;
    }

    /**
     * The page for an act that the file does not admit from this officer. Whoever had it on his screen, as the version
     * that came with the form says, is told that somebody was faster; everybody else that it is not his step.
     */
    ModelAndView page(CaseFile file, String verb, ActJson typed, Officer officer) {
        var label = forms.verb(verb, LocaleContextHolder.getLocale());
        if (label.startsWith("cases.verb.")) {
            throw Refusal.notFound();
        }
        var page = of(file, label, fields.rows(file, verb, typed, officer), officer);
        page.addObject("overtaken", typed.version() != null && typed.version() != file.version());
        return page;
    }

    @Override
    public ModelAndView of(CaseFile file, String step, List<Row> typed, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var page = new ModelAndView("cases/stale");
        page.setStatus(HttpStatus.CONFLICT);
        page.addObject("header", pages.header(file, officer, reader));
        page.addObject("verbLabel", step);
        page.addObject("overtaken", true);
        page.addObject("waits", waits.rows(file, reader));
        page.addObject("typed", typed);
        tell(page, file, reader);
        return page;
    }

    /** Adds what happened last to a page. */
    void tell(ModelAndView page, CaseFile file, Locale reader) {
        page.addObject("changes", log.newest(file, NEWEST, reader));
    }
}
