package org.rogatory.web.administration;

import java.util.List;
import java.util.Locale;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.AccountRefused;
import org.rogatory.identity.Delegations;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.OpenSessions;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who administers the accounts of an authority and of all below it, named by the administrator of the State. */
@Controller
@RequestMapping("/administration/delegates")
class DelegatesController {

    private static final String LIST = "redirect:/administration/delegates";

    private final Delegations delegations;
    private final UserPages users;
    private final DelegatePages pages;
    private final OpenSessions sessions;
    private final Words words;

    DelegatesController(
            Delegations delegations, UserPages users, DelegatePages pages, OpenSessions sessions, Words words) {
        this.delegations = delegations;
        this.users = users;
        this.pages = pages;
        this.sessions = sessions;
        this.words = words;
    }

    @GetMapping
    String list(Officer admin, Locale locale, Model model) {
        model.addAttribute("lines", pages.lines(delegations.of(admin), admin, locale));
        return "administration/delegates";
    }

    @GetMapping("/new")
    ModelAndView ask(Officer admin) {
        return form(DelegateForm.empty(), new FormErrors(), admin);
    }

    /** Who is named signs in again: nobody who had his session before has what he is named for. */
    @PostMapping
    ModelAndView name(@ModelAttribute DelegateForm form, Officer admin, RedirectAttributes next) {
        var locale = LocaleContextHolder.getLocale();
        var authorities = users.authorities(users.mandate(admin), locale);
        var errors = pages.check(form, pages.candidates(admin, locale), authorities);
        if (!errors.any()) {
            name(form, errors, admin);
        }
        if (errors.any()) {
            return form(form, errors, admin);
        }
        sessions.end(form.officer());
        next.addFlashAttribute("notice", words.text("administration.delegates.named"));
        return new ModelAndView(LIST);
    }

    private void name(DelegateForm form, FormErrors errors, Officer admin) {
        try {
            if (!delegations.name(admin, form.officer(), form.branch())) {
                errors.add("authority", words.text("administration.delegates.problem.elsewhere"));
            }
        } catch (AccountRefused refused) {
            errors.add("username", words.text("refusal." + refused.code()));
        }
    }

    @GetMapping("/{username}/end")
    String askToEnd(@PathVariable String username, Officer admin, Locale locale, Model model) {
        var named = delegations.find(admin, username).orElseThrow(Refusal::notFound);
        model.addAttribute("line", pages.lines(List.of(named), admin, locale).get(0));
        return "administration/delegate-end";
    }

    @PostMapping("/{username}/end")
    String end(@PathVariable String username, Officer admin, RedirectAttributes next) {
        if (!delegations.takeBack(admin, username)) {
            throw Refusal.notFound();
        }
        next.addFlashAttribute("notice", words.text("administration.delegates.ended"));
        return LIST;
    }

    private ModelAndView form(DelegateForm form, FormErrors errors, Officer admin) {
        var locale = LocaleContextHolder.getLocale();
        var page = new ModelAndView("administration/delegate-new");
        page.addObject("form", form);
        page.addObject("errors", errors);
        page.addObject("officers", pages.candidates(admin, locale));
        page.addObject("authorities", users.authorities(users.mandate(admin), locale));
        page.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }
}
