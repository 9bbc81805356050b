package org.rogatory.web.mla;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.mla.urgent.UrgentRoute;
import org.rogatory.web.shared.DraftPlaces;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a draft up, and takes one that was given up into work again. */
@Controller
class DraftAbandonController {

    private static final String LIST = "redirect:/drafts";
    private static final int LONGEST = 2000;

    private final Drafts drafts;
    private final DraftPages pages;
    private final UrgentRoute route;
    private final Words words;

    DraftAbandonController(Drafts drafts, DraftPages pages, UrgentRoute route, Words words) {
        this.drafts = drafts;
        this.pages = pages;
        this.route = route;
        this.words = words;
    }

    /** Why, the version of the draft that was seen, and the mark of the form. */
    record Reason(
            String reason, @Nullable Long version, @Nullable String once) {

        /** No reason given is an empty one. */
        Reason {
            reason = reason == null ? "" : reason.strip();
        }
    }

    @GetMapping("/drafts/{caseRef}/abandon")
    ModelAndView ask(@PathVariable String caseRef, Officer officer) {
        var file = drafts.find(caseRef, officer);
        if (!drafts.offers(file, "cancel", officer)) {
            return new ModelAndView("redirect:/cases/" + caseRef);
        }
        if (DraftPlaces.extradition(file) || DraftPlaces.transfer(file) || route.unwritten(file)) {
            // A person may be held for it by now, or waits for it: the page of the act asks for that too.
            return ofAct(caseRef);
        }
        var page = page(file, new Reason("", file.version(), SentOnce.mark()), new FormErrors(), officer);
        return drafts.seen(file, officer, page);
    }

    @PostMapping("/drafts/{caseRef}/abandon")
    ModelAndView abandon(
            @PathVariable String caseRef, @ModelAttribute Reason given, Officer officer, RedirectAttributes next) {
        var file = drafts.find(caseRef, officer);
        if (route.unwritten(file)) {
            // Somebody has asked the other State meanwhile: it is told first that nothing is needed any more.
            return ofAct(caseRef);
        }
        var errors = check(given);
        if (!errors.any()) {
            try {
                var cancel = Act.draft("cancel").version(given.version()).internalText(given.reason());
                drafts.actOnce(caseRef, cancel, given.once(), officer);
                next.addFlashAttribute("notice", words.text("mladraft.abandon.done", caseRef));
                return new ModelAndView(LIST);
            } catch (Refusal refused) {
                errors.add("reason", words.text("refusal." + refused.code()));
            }
        }
        var page = page(file, new Reason(given.reason(), file.version(), SentOnce.mark()), errors, officer);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView ofAct(String caseRef) {
        return new ModelAndView("redirect:/cases/" + caseRef + "/acts/cancel");
    }

    private FormErrors check(Reason given) {
        var errors = new FormErrors();
        if (given.reason().isEmpty()) {
            errors.add("reason", words.text("mladraft.abandon.reason-missing"));
        } else if (given.reason().length() > LONGEST) {
            errors.add("reason", words.text("refusal.too-long"));
        }
        return errors;
    }

    private ModelAndView page(CaseFile file, Reason given, FormErrors errors, Officer officer) {
        Locale reader = LocaleContextHolder.getLocale();
        var page = new ModelAndView("mla/draft/abandon");
        page.addObject("draft", pages.head(file, reader));
        page.addObject("given", given);
        page.addObject("errors", errors);
        page.addObject("back", drafts.canComeBack(file.caseRef(), officer));
        return page;
    }

    @PostMapping("/drafts/{caseRef}/restore")
    String restore(
            @PathVariable String caseRef,
            @RequestParam(defaultValue = "") String once,
            Officer officer,
            RedirectAttributes next) {
        drafts.actOnce(caseRef, Act.draft("restore"), once, officer);
        next.addFlashAttribute("notice", words.text("mladraft.restore.done", caseRef));
        return LIST;
    }
}
