package org.rogatory.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Directory;
import org.rogatory.web.shared.QuietPages;
import org.rogatory.web.shared.SiteSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page: a form, or where an issuer of identities is set the way to it. */
@Controller
class SignInController {

    private static final List<String> ASKING =
            List.of("drafter", "supervisor", "officer", "translator", "signatory", "registrar");

    private static final List<String> ASKED = List.of("officer", "executor");
    private static final List<String> KEEPING = List.of("auditor", "admin");

    /** Under which name the session keeps what was asked for before anybody had signed in. */
    private static final String ASKED_FOR = "SPRING_SECURITY_SAVED_REQUEST";

    private static final List<String> NOTICES =
            List.of("failed", "out", "expired", "remote", "throttled", "ended", "changed", IssuedRefusal.REFUSED);

    private final SiteSettings site;
    private final Directory directory;
    private final boolean issued;

    SignInController(
            SiteSettings site,
            Directory directory,
            @Value("${" + Issuer.SETTING + ":" + Issuer.NONE + "}") String issuer) {
        this.site = site;
        this.directory = directory;
        this.issued = !Issuer.NONE.equals(issuer);
    }

    @GetMapping("/sign-in")
    String show(HttpServletRequest request, @Nullable Authentication visitor, Model model) {
        if (visitor != null && visitor.getPrincipal() instanceof SignedIn) {
            return "redirect:/work";
        }
        Stream.concat(NOTICES.stream(), IssuedRefusal.CODES.stream())
                .filter(notice -> request.getParameter(notice) != null)
                .findFirst()
                .ifPresent(notice -> model.addAttribute("notice", notice));
        model.addAttribute("quietly", quiet(request.getSession(false)));
        model.addAttribute("issued", issued);
        model.addAttribute("demoLogins", site.demo() && !issued ? demoLogins() : List.of());
        return "identity/sign-in";
    }

    /** Whether whoever signs in now comes from a quiet page: it goes on as quietly. */
    private static boolean quiet(@Nullable HttpSession session) {
        if (session == null) {
            return false;
        }
        var kept = KeptForm.waiting(session);
        return kept != null && QuietPages.at(kept)
                || session.getAttribute(ASKED_FOR) instanceof SavedRequest saved && QuietPages.at(path(saved));
    }

    /** The address that was asked for, without the name by which this site was called. */
    private static String path(SavedRequest saved) {
        return saved.getRedirectUrl().replaceFirst("^[a-z]+://[^/]*", "");
    }

    /** One login for each step of a request, as the demo world makes them: from Uzbekistan to Kazakhstan, else within the States that are here. */
    private List<String> demoLogins() {
        var hosted = directory.hosted();
        var asking = hosted.contains("UZ")
                ? "UZ"
                : hosted.stream().sorted().findFirst().orElse("");
        var asked = hosted.contains("KZ") ? "KZ" : asking;
        return Stream.of(of(ASKING, asking), of(ASKED, asked), of(KEEPING, asking))
                .flatMap(login -> login)
                .distinct()
                .toList();
    }

    private static Stream<String> of(List<String> roles, String state) {
        return roles.stream().map(role -> role + "." + state.toLowerCase(Locale.ROOT));
    }
}
