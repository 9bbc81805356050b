package org.rogatory.web.signing;

import java.util.Set;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.signing.AllowedWays;
import org.rogatory.signing.WayRegister;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The ways to sign that authorities allow: read like signing rights, kept by administrators with four eyes. */
@Controller
@RequestMapping("/signing-rights/ways")
class SigningWaysController {

    private final WayRegister register;
    private final WayPages pages;
    private final SentOnce sent;
    private final Words words;

    SigningWaysController(WayRegister register, WayPages pages, SentOnce sent, Words words) {
        this.register = register;
        this.pages = pages;
        this.sent = sent;
        this.words = words;
    }

    @GetMapping
    ModelAndView list(Officer officer) {
        return pages.list(register.of(officer), officer);
    }

    @GetMapping("/new")
    ModelAndView ask(Officer officer) {
        Roles.demand(officer.has(Role.ADMINISTRATOR));
        return pages.form(WayForm.empty(officer.authority(), AllowedWays.ALL), new FormErrors(), officer);
    }

    @PostMapping("/new")
    ModelAndView propose(
            @ModelAttribute("form") WayForm form, BindingResult binding, Officer officer, RedirectAttributes next) {
        Roles.demand(officer.has(Role.ADMINISTRATOR));
        var errors = FormErrors.unread(binding, words);
        try {
            if (!errors.any()) {
                var wanted = form.wanted();
                sent.form(
                        SentOnce.ofOffice(officer, form.once(), wanted),
                        () -> register.propose(wanted, officer).ruleId());
            }
        } catch (Refusal refusal) {
            errors.tell(refusal, "ways", Set.of(), words);
        }
        return errors.any() ? pages.form(form, errors, officer) : done("proposed", next);
    }

    @PostMapping("/{id}/confirm")
    ModelAndView confirm(@PathVariable String id, Officer officer, RedirectAttributes next) {
        register.confirm(id, officer);
        return done("confirmed", next);
    }

    @PostMapping("/{id}/withdraw")
    ModelAndView withdraw(@PathVariable String id, Officer officer, RedirectAttributes next) {
        register.withdraw(id, officer);
        return done("withdrawn", next);
    }

    private ModelAndView done(String what, RedirectAttributes next) {
        next.addFlashAttribute("notice", words.text("signing.ways.done." + what));
        return new ModelAndView("redirect:/signing-rights/ways");
    }
}
