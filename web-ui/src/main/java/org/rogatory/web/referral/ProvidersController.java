package org.rogatory.web.referral;

import java.util.Set;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.providers.HelpProviders;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The directory of those who give help: read by posts of referral, kept by supervisors and coordinators. */
@Controller
@RequestMapping(ProvidersQuery.PATH)
class ProvidersController {

    private static final String CHANGED = "service-provider-changed";

    private final HelpProviders providers;
    private final ProviderPages pages;
    private final SentOnce sent;
    private final Words words;

    ProvidersController(HelpProviders providers, ProviderPages pages, SentOnce sent, Words words) {
        this.providers = providers;
        this.pages = pages;
        this.sent = sent;
        this.words = words;
    }

    @GetMapping
    ModelAndView list(@ModelAttribute("asked") ProvidersQuery query, Officer officer) {
        return pages.list(query, officer);
    }

    @GetMapping("/edit")
    ModelAndView ask(@RequestParam(defaultValue = "") String provider, Officer officer) {
        Roles.demand(providers.keeps(officer));
        var form = provider.isEmpty()
                ? ProviderForm.of(officer.authority())
                : ProviderForm.of(providers.find(provider, officer));
        return pages.form(form, new FormErrors(), officer);
    }

    @PostMapping("/edit")
    ModelAndView keep(
            @ModelAttribute("form") ProviderForm form,
            BindingResult binding,
            Officer officer,
            RedirectAttributes next) {
        Roles.demand(providers.keeps(officer));
        var errors = FormErrors.unread(binding, words);
        var shown = form;
        try {
            if (!errors.any()) {
                var wanted = form.wanted();
                sent.form(SentOnce.ofOffice(officer, form.once(), wanted), () -> providers.keep(wanted, officer));
            }
        } catch (Refusal refusal) {
            shown = told(form, refusal, errors, officer);
        }
        if (errors.any()) {
            return pages.form(shown, errors, officer);
        }
        next.addFlashAttribute("notice", words.text("referral.provider.kept"));
        return new ModelAndView("redirect:" + ProvidersQuery.PATH);
    }

    /** Notes what is wrong; what somebody else has changed meanwhile is sent again on top of that. */
    private ProviderForm told(ProviderForm form, Refusal refusal, FormErrors errors, Officer officer) {
        var changed = CHANGED.equals(refusal.code());
        errors.tell(refusal, "name", Set.of(CHANGED), words);
        var known = form.known();
        return changed && known != null ? form.on(providers.find(known, officer).edition()) : form;
    }
}
