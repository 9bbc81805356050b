package org.rogatory.web.access;

import org.rogatory.access.AccessBook;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One step of access: why it was asked for, what was decided, and what can be decided now. */
@Controller
@RequestMapping(AccessDoors.PATH + "/grants/{grantId}")
class GrantController {

    /** Where a refusal is told that is about no field: its form may be gone, as when somebody else has decided. */
    private static final String FACTS = "grant";

    private final AccessBook book;
    private final AccessActs acts;
    private final AccessPages pages;
    private final CurrentReader current;
    private final SentOnce sent;
    private final Words words;

    GrantController(
            AccessBook book, AccessActs acts, AccessPages pages, CurrentReader current, SentOnce sent, Words words) {
        this.book = book;
        this.acts = acts;
        this.pages = pages;
        this.current = current;
        this.sent = sent;
        this.words = words;
    }

    @GetMapping
    ModelAndView grant(@PathVariable String grantId, Officer officer) {
        return page(grantId, AnswerForm.empty(), new FormErrors(), officer);
    }

    @PostMapping("/{deed}")
    ModelAndView settle(
            @PathVariable String grantId,
            @PathVariable String deed,
            @ModelAttribute("form") AnswerForm form,
            RedirectAttributes next) {
        var officer = current.demanded();
        try {
            var call = SentOnce.ofOffice(officer, form.once(), grantId + " " + deed + " " + form);
            sent.form(call, () -> acts.settle(deed, grantId, form, officer).grantId());
            next.addFlashAttribute("notice", words.text("access.settled"));
            return new ModelAndView("redirect:" + AccessDoors.PATH + "/grants/" + grantId);
        } catch (Refusal refusal) {
            return page(grantId, form, FormErrors.refused(refusal, FACTS, words), officer);
        }
    }

    private ModelAndView page(String grantId, AnswerForm form, FormErrors errors, Officer officer) {
        var read = book.read(grantId, officer);
        var page = new ModelAndView("access/grant");
        page.addObject("id", read.grant().grantId());
        page.addObject("facts", pages.facts(read, LocaleContextHolder.getLocale()));
        page.addObject("status", pages.status(read.grant()));
        page.addObject("offers", read.offers());
        page.addObject("answers", pages.findings());
        page.addObject("decisions", pages.decisions());
        page.addObject("form", form);
        page.addObject("once", SentOnce.mark());
        return errors.on(page);
    }
}
