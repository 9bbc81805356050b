package org.rogatory.web.mla;

import java.util.Locale;
import org.rogatory.cases.CaseLists;
import org.rogatory.identity.Officer;
import org.rogatory.mla.outgoing.AbandonedDrafts;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
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
    private final DraftPages pages;
    private final DraftChoices choices;
    private final Words words;

    DraftListController(Drafts drafts, DraftPages pages, DraftChoices choices, Words words) {
        this.drafts = drafts;
        this.pages = pages;
        this.choices = choices;
        this.words = words;
    }

    @GetMapping("/drafts")
    ModelAndView list(Officer officer, Locale reader) {
        return page(new Chosen("", ""), new FormErrors(), officer, reader);
    }

    /** What was chosen for a new request. */
    record Chosen(String form, String requested) {}

    @PostMapping("/drafts")
    ModelAndView begin(
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String requested,
            @RequestParam(defaultValue = "") String once,
            Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var errors = new FormErrors();
        if (!Drafts.FORMS.contains(form)) {
            errors.add("form", words.text("mladraft.new.form-missing"));
        }
        if (!drafts.states(officer).contains(requested)) {
            errors.add("requested", words.text("mladraft.new.requested-missing"));
        }
        if (errors.any()) {
            var page = page(new Chosen(form, requested), errors, officer, reader);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return new ModelAndView("redirect:/drafts/" + drafts.beginOnce(form, requested, once, officer) + "/matter");
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
        page.addObject("forms", choices.forms());
        page.addObject("states", choices.states(officer.state(), reader));
        page.addObject("chosen", chosen);
        page.addObject("once", SentOnce.mark());
        page.addObject("errors", errors);
        return page;
    }
}
