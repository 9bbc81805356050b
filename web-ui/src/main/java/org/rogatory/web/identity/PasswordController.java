package org.rogatory.web.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.OpenSessions;
import org.rogatory.web.shared.Words;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The reader's own password, where it is kept here. */
@Controller
@ConditionalOnProperty(name = Issuer.SETTING, havingValue = Issuer.NONE, matchIfMissing = true)
class PasswordController {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 72;

    private final UserAdministration users;
    private final OpenSessions sessions;
    private final SignInThrottle throttle;
    private final SignInWatch watch;
    private final Words words;

    PasswordController(
            UserAdministration users, OpenSessions sessions, SignInThrottle throttle, SignInWatch watch, Words words) {
        this.users = users;
        this.sessions = sessions;
        this.throttle = throttle;
        this.watch = watch;
        this.words = words;
    }

    /** The password in use and the new one, twice. */
    record PasswordForm(String present, String chosen, String again) {

        /** What was not typed is empty. */
        PasswordForm {
            present = present == null ? "" : present;
            chosen = chosen == null ? "" : chosen;
            again = again == null ? "" : again;
        }

        @Override
        public String toString() {
            return "PasswordForm";
        }
    }

    @GetMapping("/password")
    ModelAndView ask() {
        return page(new FormErrors(), HttpStatus.OK);
    }

    /** A new password ends every session, this one too: it is used at once. */
    @PostMapping("/password")
    ModelAndView change(@ModelAttribute PasswordForm form, Officer officer, HttpServletRequest request)
            throws ServletException {
        var errors = check(form);
        if (!errors.any()) {
            refusal(form, officer, request.getRemoteAddr())
                    .ifPresent(refused -> errors.add("present", words.text(refused)));
        }
        if (errors.any()) {
            return page(errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        sessions.end(officer.username());
        request.logout();
        return new ModelAndView("redirect:/sign-in?changed");
    }

    /**
     * Changes it, or tells why not. Whoever sits at somebody's open session guesses no faster than at the door, by the
     * same count, and leaves the same trace.
     */
    private Optional<String> refusal(PasswordForm form, Officer officer, String address) {
        try {
            var begun = throttle.begin(officer.username(), address);
            if (!users.changePassword(officer, form.present(), form.chosen())) {
                watch.guessed(officer.username(), address);
                return Optional.of("identity.password.wrong");
            }
            throttle.succeeded(begun);
            return Optional.empty();
        } catch (SignInThrottled early) {
            return Optional.of("identity.sign-in.throttled");
        }
    }

    private FormErrors check(PasswordForm form) {
        var errors = new FormErrors();
        if (form.present().isEmpty()) {
            errors.add("present", words.text("identity.password.present-missing"));
        }
        if (form.chosen().length() < SHORTEST || form.chosen().getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            errors.add("chosen", words.text("identity.password.length", SHORTEST, LONGEST));
        } else if (form.chosen().equals(form.present())) {
            errors.add("chosen", words.text("identity.password.same"));
        } else if (!form.chosen().equals(form.again())) {
            errors.add("again", words.text("identity.password.differs"));
        }
        return errors;
    }

    private static ModelAndView page(FormErrors errors, HttpStatus status) {
        var page = new ModelAndView("identity/password");
        page.addObject("errors", errors);
        page.setStatus(status);
        return page;
    }
}
