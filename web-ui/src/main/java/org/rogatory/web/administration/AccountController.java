package org.rogatory.web.administration;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.AccountRefused;
import org.rogatory.identity.Officer;
import org.rogatory.identity.SeenAccounts;
import org.rogatory.identity.UserAccounts.Account;
import org.rogatory.identity.UserAdministration;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.OpenSessions;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One account that the reader administers: changed, given a new password, closed, opened again. Never his own. */
@Controller
@RequestMapping("/administration/users/{username}")
class AccountController {

    private static final String LIST = "redirect:/administration/users";
    private static final String CHANGED = "account-changed";
    private static final String HANDOVER = "handover-";
    private static final String LAST = "cabinet-last";

    private final UserAdministration users;
    private final SeenAccounts seen;
    private final UserPages pages;
    private final Aftermath after;

    AccountController(UserAdministration users, SeenAccounts seen, UserPages pages, Aftermath after) {
        this.users = users;
        this.seen = seen;
        this.pages = pages;
        this.after = after;
    }

    /** What follows a change: sessions end, words are said. */
    @Component
    record Aftermath(OpenSessions sessions, OneTimePasswords passwords, Words words) {}

    @GetMapping
    ModelAndView ask(@PathVariable String username, Officer admin) {
        var account = keptHere(username, admin);
        return form(account.officer(), ChangeForm.of(account), new FormErrors(), admin);
    }

    /** Roles hold from the next sign-in on, so the sessions of before end. */
    @PostMapping
    ModelAndView change(
            @PathVariable String username, @ModelAttribute ChangeForm form, Officer admin, RedirectAttributes next) {
        var officer = keptHere(username, admin).officer();
        var errors = pages.check(form, pages.mandate(admin));
        if (errors.any()) {
            return form(officer, form, errors, admin);
        }
        try {
            seen.act(username, form.version(), () -> users.change(admin, username, form.change()));
        } catch (Refusal refusal) {
            return new ModelAndView(heldBack(refusal, admin, next));
        } catch (AccountRefused refused) {
            return CHANGED.equals(refused.code())
                    ? overtaken(username, form, admin)
                    : form(officer, form, ofRoles(refused), admin);
        }
        after.sessions().end(username);
        next.addFlashAttribute("notice", after.words().text("administration.users.changed", officer.displayName()));
        return new ModelAndView(LIST);
    }

    /** What he typed stays, on the account as it is now, which stands beside it. */
    private ModelAndView overtaken(String username, ChangeForm form, Officer admin) {
        var account = keptHere(username, admin);
        var errors = new FormErrors().add("displayName", after.words().text("refusal." + CHANGED));
        var page = form(account.officer(), form.on(account.version()), errors, admin);
        page.addObject("stands", pages.view(account, LocaleContextHolder.getLocale()));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** What is about the roles is said at them; whatever else is refused has a page of its own. */
    private FormErrors ofRoles(AccountRefused refused) {
        if (!UserPages.HIS_PASSWORD.equals(refused.code())) {
            throw refused;
        }
        return new FormErrors().add("roles", after.words().text("refusal." + refused.code()));
    }

    @GetMapping("/disable")
    String askToDisable(@PathVariable String username, Officer admin, Model model) {
        tell(account(username, admin), model);
        return "administration/user-disable";
    }

    @PostMapping("/disable")
    String disable(
            @PathVariable String username, @ModelAttribute CloseForm form, Officer admin, RedirectAttributes next) {
        var officer = account(username, admin).officer();
        try {
            seen.act(username, form.version(), () -> users.close(admin, username, form.known()));
        } catch (Refusal refusal) {
            return LAST.equals(refusal.code()) ? askAgain(next) : heldBack(refusal, admin, next);
        }
        after.sessions().end(username);
        next.addFlashAttribute("notice", after.words().text("administration.users.closed", officer.displayName()));
        return LIST;
    }

    /** Nobody else opens the cabinet of his service: whoever closes the account all the same says so. */
    private String askAgain(RedirectAttributes next) {
        var told = after.words().text("administration.users.disable-last");
        next.addFlashAttribute("errors", new FormErrors().add("knowingly", told));
        return "redirect:/administration/users/{username}/disable";
    }

    /**
     * Something is still in his hands: the administrator of the State is led to the page that says what and opens the
     * hand-over; who was named for an authority learns that one is needed, and who keeps it sees to it. What no
     * hand-over mends is said where it was asked for.
     */
    private String heldBack(Refusal refusal, Officer admin, RedirectAttributes next) {
        next.addFlashAttribute(
                "errors", new FormErrors().add("held", after.words().text("refusal." + refusal.code())));
        return refusal.code().startsWith(HANDOVER) && pages.mandate(admin).whole()
                ? "redirect:/handovers/left/{username}"
                : LIST;
    }

    @PostMapping("/enable")
    String enable(
            @PathVariable String username,
            @RequestParam(required = false) @Nullable Long version,
            Officer admin,
            RedirectAttributes next) {
        var officer = account(username, admin).officer();
        seen.act(username, version, () -> users.allow(admin, username));
        next.addFlashAttribute("notice", after.words().text("administration.users.opened", officer.displayName()));
        return LIST;
    }

    @GetMapping("/password")
    String askToReset(@PathVariable String username, Officer admin, Model model) {
        tell(keptHere(username, admin), model);
        return "administration/user-reset";
    }

    /** The password stands on the page that follows, once; nobody can read it again. */
    @PostMapping("/password")
    String reset(
            @PathVariable String username,
            @RequestParam(required = false) @Nullable Long version,
            Officer admin,
            RedirectAttributes next) {
        keptHere(username, admin);
        var password = after.passwords().next();
        seen.act(username, version, () -> users.resetPassword(admin, username, password));
        after.sessions().end(username);
        next.addFlashAttribute("password", password);
        return "redirect:/administration/users/{username}/password-shown";
    }

    @GetMapping("/password-shown")
    String shown(@PathVariable String username, Officer admin, Model model) {
        pages.mandate(admin);
        if (!model.containsAttribute("password")) {
            return LIST;
        }
        model.addAttribute("account", account(username, admin).officer());
        return "administration/user-password";
    }

    private static void tell(Account account, Model model) {
        model.addAttribute("account", account.officer());
        model.addAttribute("version", account.version());
    }

    /** An account that the reader administers; any other is not there for him. */
    private Account account(String username, Officer admin) {
        pages.mandate(admin);
        return users.administered(admin, username).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** One whose name, place, roles and password are not for an issuer of identities to keep. */
    private Account keptHere(String username, Officer admin) {
        var account = account(username, admin);
        if (account.keptElsewhere()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return account;
    }

    private ModelAndView form(Officer officer, ChangeForm form, FormErrors errors, Officer admin) {
        var locale = LocaleContextHolder.getLocale();
        var mandate = pages.mandate(admin);
        var page = new ModelAndView("administration/user-change");
        page.addObject("account", officer);
        page.addObject("form", form);
        page.addObject("errors", errors);
        page.addObject("authorities", pages.authorities(mandate, locale));
        page.addObject("roles", pages.roles(mandate));
        page.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }
}
