package org.rogatory.web.signing;

import java.util.List;
import java.util.Set;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.signing.Revocation;
import org.rogatory.signing.SigningRegister;
import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of signing rights: read by those who sign and oversee, kept by administrators. */
@Controller
@RequestMapping("/signing-rights")
class SigningRightsController {

    private static final String LIST = "redirect:/signing-rights";

    private final SigningRegister register;
    private final RightPages pages;
    private final CurrentReader current;
    private final SentOnce sent;

    SigningRightsController(SigningRegister register, RightPages pages, CurrentReader current, SentOnce sent) {
        this.sent = sent;
        this.register = register;
        this.pages = pages;
        this.current = current;
    }

    @GetMapping
    ModelAndView list(Officer officer) {
        var rights = register.of(officer);
        return pages.list(rights, register.lapsed(rights), register::today, officer);
    }

    @GetMapping("/new")
    ModelAndView ask(Officer officer) {
        Roles.demand(officer.has(Role.ADMINISTRATOR));
        return pages.form(RightForm.empty(officer.authority()), new FormErrors(), officer);
    }

    @PostMapping("/new")
    ModelAndView record(
            @ModelAttribute("form") RightForm form, BindingResult binding, Officer officer, RedirectAttributes next) {
        Roles.demand(officer.has(Role.ADMINISTRATOR));
        var errors = pages.unread(binding);
        try {
            if (!errors.any()) {
                var wanted = form.wanted();
                sent.form(
                        SentOnce.ofOffice(officer, form.once(), wanted),
                        () -> register.record(wanted, officer).rightId());
            }
        } catch (Refusal refusal) {
            FormErrors.places(refusal, "holder", Set.of())
                    .forEach(field -> errors.add(field, pages.text("refusal." + refusal.code())));
        }
        if (errors.any()) {
            return pages.form(form, errors, officer);
        }
        next.addFlashAttribute("notice", pages.text("signing.recorded"));
        return new ModelAndView(LIST);
    }

    @GetMapping("/{id}/revoke")
    ModelAndView askToRevoke(@PathVariable String id, Officer officer) {
        var right = register.find(id, officer);
        var today = register.today(right);
        return pages.revoke(right, today, new RevokeForm(null, today, null, null), new FormErrors());
    }

    @PostMapping("/{id}/revoke")
    ModelAndView revoke(
            @PathVariable String id,
            @ModelAttribute("revocation") RevokeForm form,
            BindingResult binding,
            RedirectAttributes next) {
        var officer = current.demanded();
        var errors = pages.unread(binding);
        try {
            if (!errors.any()) {
                var wanted = form.wanted();
                sent.form(
                        SentOnce.ofOffice(officer, form.once(), List.of(id, wanted)),
                        () -> revoked(id, wanted, officer));
            }
        } catch (Refusal refusal) {
            var told = pages.text("refusal." + refusal.code());
            FormErrors.places(refusal, "day", Set.of())
                    .forEach(field -> errors.named(field, pages.text("signing.revoke-" + field), told));
        }
        if (errors.any()) {
            var right = register.find(id, officer);
            return pages.revoke(right, register.today(right), form, errors);
        }
        next.addFlashAttribute("notice", pages.text("signing.revoked"));
        return new ModelAndView(LIST);
    }

    private String revoked(String id, Revocation wanted, Officer officer) {
        register.revoke(id, wanted, officer);
        return id;
    }
}
