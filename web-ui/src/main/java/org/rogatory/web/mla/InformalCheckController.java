package org.rogatory.web.mla;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.mla.outgoing.InformalChecks;
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
import org.springframework.web.servlet.ModelAndView;

/** Asks whoever drafts whether a police channel or a public record is enough, before he asks another State formally. */
@Controller
class InformalCheckController {

    private static final int LONGEST = 2000;

    private final Drafts drafts;
    private final DraftPages pages;
    private final InformalCheckWords informal;
    private final Words words;

    InformalCheckController(Drafts drafts, DraftPages pages, InformalCheckWords informal, Words words) {
        this.drafts = drafts;
        this.pages = pages;
        this.informal = informal;
        this.words = words;
    }

    /** The answer and its reason, the version of the draft that was seen, and the mark of the form. */
    record Answer(
            String kind,
            String reason,
            @Nullable Long version,
            @Nullable String once) {

        /** What was not sent is empty. */
        Answer {
            kind = kind == null ? "" : kind;
            reason = reason == null ? "" : reason.strip();
        }
    }

    @GetMapping("/drafts/{caseRef}/informal-check")
    ModelAndView ask(@PathVariable String caseRef, Officer officer) {
        var file = drafts.find(caseRef, officer);
        if (!drafts.offers(file, InformalChecks.VERB, officer)) {
            return new ModelAndView("redirect:/cases/" + caseRef);
        }
        var known = informal.known(file, officer);
        var page = page(file, new Answer(known, "", file.version(), SentOnce.mark()), new FormErrors());
        return drafts.seen(file, officer, page);
    }

    @PostMapping("/drafts/{caseRef}/informal-check")
    ModelAndView record(@PathVariable String caseRef, @ModelAttribute Answer given, Officer officer) {
        var file = drafts.find(caseRef, officer);
        var errors = check(given);
        if (!errors.any()) {
            try {
                var act = Act.draft(InformalChecks.VERB)
                        .version(given.version())
                        .kind(given.kind())
                        .internalText(given.reason());
                drafts.actOnce(caseRef, act, given.once(), officer);
                return new ModelAndView("redirect:/drafts/" + caseRef + "/check#informal-title");
            } catch (Refusal refused) {
                errors.add("kind", words.text("refusal." + refused.code()));
            }
        }
        var again = new Answer(given.kind(), given.reason(), file.version(), SentOnce.mark());
        var page = page(file, again, errors);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private FormErrors check(Answer given) {
        var errors = new FormErrors();
        if (given.kind().isEmpty()) {
            errors.add("kind", words.text("mladraft.informal.kind-missing"));
        }
        if (given.reason().isEmpty()) {
            errors.add("reason", words.text("mladraft.informal.reason-missing"));
        } else if (given.reason().length() > LONGEST) {
            errors.add("reason", words.text("refusal.too-long"));
        }
        return errors;
    }

    private ModelAndView page(CaseFile file, Answer given, FormErrors errors) {
        var page = new ModelAndView("mla/draft/informal");
        page.addObject("draft", pages.head(file, LocaleContextHolder.getLocale()));
        page.addObject("given", given);
        page.addObject("errors", errors);
        page.addObject("answers", informal.answers());
        page.addObject("network", informal.network(file));
        return page;
    }
}
