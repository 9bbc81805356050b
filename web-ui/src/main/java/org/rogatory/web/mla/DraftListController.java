package org.rogatory.web.mla;

import java.util.Locale;
import org.rogatory.cases.CaseLists;
import org.rogatory.identity.Officer;
import org.rogatory.mla.outgoing.AbandonedDrafts;
import org.rogatory.web.mla.NewDrafts.Chosen;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The drafts of an officer, and a new one. */
@Controller
class DraftListController {

    private final Drafts drafts;
    private final NewDrafts begun;
    private final DraftPages pages;
    private final Words words;

    DraftListController(Drafts drafts, NewDrafts begun, DraftPages pages, Words words) {
        this.drafts = drafts;
        this.begun = begun;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/drafts")
    ModelAndView list(Officer officer, Locale reader) {
        return page(Chosen.nothing(), new FormErrors(), officer, reader);
    }

    @PostMapping("/drafts")
    ModelAndView begin(
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String requested,
            @RequestParam(defaultValue = "") String once,
            Officer officer) {
        var chosen = new Chosen(form, requested, once);
        var errors = begun.errors(chosen, Drafts.FORMS, officer);
        if (errors.any()) {
            var page = page(chosen, errors, officer, LocaleContextHolder.getLocale());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return begun.begun(chosen, officer);
    }

    private ModelAndView page(Chosen chosen, FormErrors errors, Officer officer, Locale reader) {
        var page = new ModelAndView("mla/draft/list");
        var open = drafts.list(officer);
        var abandoned = drafts.abandoned(officer);
        page.addObject(
                "drafts", open.stream().map(file -> pages.head(file, reader)).toList());
        page.addObject("ends", words.ends(open.size(), CaseLists.LONGEST_LIST));
        page.addObject(
                "abandoned",
                abandoned.stream().map(file -> pages.head(file, reader)).toList());
        page.addObject("abandonedEnds", words.ends(abandoned.size(), AbandonedDrafts.LONGEST_LIST));
        page.addObject("writes", Drafts.writes(officer));
        begun.show(page, chosen, Drafts.FORMS, officer);
        page.addObject("errors", errors);
        return page;
    }
}
