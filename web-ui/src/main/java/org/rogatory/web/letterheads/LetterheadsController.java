package org.rogatory.web.letterheads;

import java.util.Set;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.letterheads.LetterheadRegister;
import org.rogatory.letterheads.NewLetterhead;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The heads of letters, kept by administrators and read by those whom their register names. */
@Controller
@RequestMapping("/letterheads")
class LetterheadsController {

    private static final String CHANGED = "letterhead-changed";

    private final LetterheadRegister register;
    private final LetterheadPages pages;
    private final SentOnce sent;
    private final Words words;

    LetterheadsController(LetterheadRegister register, LetterheadPages pages, SentOnce sent, Words words) {
        this.register = register;
        this.pages = pages;
        this.sent = sent;
        this.words = words;
    }

    @GetMapping
    ModelAndView list(Officer officer) {
        return pages.list(register.of(officer), officer);
    }

    @GetMapping("/of/{authority}")
    ModelAndView one(@PathVariable String authority, Officer officer) {
        return pages.one(authority, register.of(authority, officer), officer);
    }

    @GetMapping("/change")
    ModelAndView ask(
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String language,
            Officer officer) {
        var stands = register.find(authority, language, officer);
        return pages.form(LetterheadForm.of(stands), stands, new FormErrors());
    }

    @PostMapping("/change")
    ModelAndView change(
            @ModelAttribute("form") LetterheadForm form,
            BindingResult binding,
            Officer officer,
            RedirectAttributes next) {
        var wanted = form.wanted();
        var stands = register.find(wanted.authority(), wanted.language(), officer);
        var errors = FormErrors.unread(binding, words);
        var changed = false;
        try {
            if (!errors.any()) {
                perform(form, wanted, officer);
            }
        } catch (Refusal refusal) {
            changed = told(refusal, errors);
        }
        if (!errors.any() && !form.looks()) {
            next.addFlashAttribute("notice", words.text("letterheads.done"));
            return new ModelAndView("redirect:/letterheads/of/" + wanted.authority());
        }
        var latest = changed ? register.find(wanted.authority(), wanted.language(), officer) : stands;
        return pages.form(changed ? form.on(latest.edition()) : form, latest, errors);
    }

    /** Keeps it, or only looks whether it could be kept. */
    private void perform(LetterheadForm form, NewLetterhead wanted, Officer officer) {
        if (form.looks()) {
            register.check(wanted);
        } else {
            sent.form(
                    SentOnce.ofOffice(officer, form.once(), wanted),
                    () -> String.valueOf(register.keep(wanted, officer).edition()));
        }
    }

    /** Notes what is wrong; tells whether somebody else has changed it meanwhile. */
    private boolean told(Refusal refusal, FormErrors errors) {
        errors.tell(refusal, "address", Set.of(CHANGED), words);
        return CHANGED.equals(refusal.code());
    }
}
