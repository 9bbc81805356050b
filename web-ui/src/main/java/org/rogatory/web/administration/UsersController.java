package org.rogatory.web.administration;

import java.util.Locale;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts.Account;
import org.rogatory.identity.UserAdministration;
import org.rogatory.web.shared.FormErrors;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may sign in: the accounts of the administrator's own State. */
@Controller
@RequestMapping("/administration/users")
class UsersController {

    private static final String LIST = "redirect:/administration/users";

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
        model.addAttribute(
                "users",
                users.accountsOf(admin).stream()
                        .map(account -> pages.view(account, admin, locale))
                        .toList());
        return "administration/users";
    }

    @GetMapping("/new")
    String ask(Officer admin, Locale locale, Model model) {
        return form(UserForm.empty(locale.getLanguage()), new FormErrors(), admin, model);
    }

    @PostMapping
    String create(@ModelAttribute UserForm form, Officer admin, Model model, RedirectAttributes next) {
        var errors = pages.check(form, admin);
        if (!errors.any() && !users.create(admin, form.account())) {
            errors.add("username", words.text("administration.users.problem.taken"));
        }
        if (errors.any()) {
            return form(form, errors, admin, model);
        }
        next.addFlashAttribute(
                "notice",
                words.text("administration.users.created", form.account().displayName()));
        return LIST;
    }

    @GetMapping("/{username}/disable")
    String askToDisable(@PathVariable String username, Officer admin, Model model) {
        model.addAttribute("account", closable(username, admin).officer());
        return "administration/user-disable";
    }

    @PostMapping("/{username}/disable")
    String disable(@PathVariable String username, Officer admin, RedirectAttributes next) {
        var officer = closable(username, admin).officer();
        users.disable(admin, officer.username());
        next.addFlashAttribute("notice", words.text("administration.users.closed", officer.displayName()));
        return LIST;
    }

    /** An account of the administrator's State that is not his own. */
    private Account closable(String username, Officer admin) {
        return users.accountsOf(admin).stream()
                .filter(account -> account.officer().username().equals(username))
                .filter(account -> !username.equals(admin.username()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String form(UserForm form, FormErrors errors, Officer admin, Model model) {
        var locale = LocaleContextHolder.getLocale();
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("authorities", pages.authorities(admin, locale));
        model.addAttribute("roles", pages.roles());
        model.addAttribute("languages", pages.languages());
        return "administration/user-new";
    }
}
