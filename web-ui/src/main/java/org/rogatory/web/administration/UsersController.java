package org.rogatory.web.administration;

import java.util.Locale;
import org.rogatory.identity.AccountRefused;
import org.rogatory.identity.Mandate;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may sign in: the accounts that the reader administers. */
@Controller
@RequestMapping("/administration/users")
class UsersController {

    private final UserAdministration users;

    private final UserPages pages;

    private final Words words;

    UsersController(UserAdministration users, UserPages pages, Words words) {
        this.users = users;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    String list(Officer admin, Locale locale, Model model) {
        model.addAttribute("whole", pages.mandate(admin).whole());
        model.addAttribute(
                "users",
                users.administered(admin).stream()
                        .map(account -> pages.view(account, locale))
                        .toList());
        return "administration/users";
    }

    @GetMapping("/new")
    ModelAndView ask(Officer admin, Locale locale) {
        return form(UserForm.empty(locale.getLanguage()), new FormErrors(), pages.mandate(admin));
    }

    @PostMapping
    ModelAndView create(@ModelAttribute UserForm form, Officer admin, RedirectAttributes next) {
        var mandate = pages.mandate(admin);
        var errors = pages.check(form, mandate);
        if (!errors.any()) {
            enter(form, errors, admin);
        }
        if (errors.any()) {
            return form(form, errors, mandate);
        }
        next.addFlashAttribute(
                "notice",
                words.text("administration.users.created", form.account().displayName()));
        return new ModelAndView("redirect:/administration/users");
    }

    private void enter(UserForm form, FormErrors errors, Officer admin) {
        try {
            if (!users.create(admin, form.account())) {
                errors.add("username", words.text("administration.users.problem.taken"));
            }
        } catch (AccountRefused refused) {
            var field = UserPages.HIS_PASSWORD.equals(refused.code()) ? "roles" : "username";
            errors.add(field, words.text("refusal." + refused.code()));
        }
    }

    private ModelAndView form(UserForm form, FormErrors errors, Mandate mandate) {
        var page = new ModelAndView("administration/user-new");
        page.addObject("form", form);
        page.addObject("errors", errors);
        page.addObject("authorities", pages.authorities(mandate, LocaleContextHolder.getLocale()));
        page.addObject("roles", pages.roles(mandate));
        page.addObject("languages", pages.languages());
        page.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }
}
