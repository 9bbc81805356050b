package org.rogatory.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Directory;
import org.rogatory.web.shared.SiteSettings;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page of the embedded default. */
@Controller
class SignInController {

    private static final List<String> ASKING =
            List.of("drafter", "supervisor", "officer", "translator", "signatory", "registrar");

    private static final List<String> ASKED = List.of("officer", "executor");
    private static final List<String> KEEPING = List.of("auditor", "admin");

    private static final List<String> NOTICES =
            List.of("failed", "out", "expired", "remote", "throttled", "ended", "changed");

    private final SiteSettings site;
    private final Directory directory;

    SignInController(SiteSettings site, Directory directory) {
        this.site = site;
        this.directory = directory;
    }

    @GetMapping("/sign-in")
    String show(HttpServletRequest request, @Nullable Authentication visitor, Model model) {
        if (visitor != null && visitor.getPrincipal() instanceof OfficerDetails) {
            return "redirect:/work";
        }
        NOTICES.stream()
                .filter(notice -> request.getParameter(notice) != null)
                .findFirst()
                .ifPresent(notice -> model.addAttribute("notice", notice));
        model.addAttribute("demoLogins", site.demo() ? demoLogins() : List.of());
        return "identity/sign-in";
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
