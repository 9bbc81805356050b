package org.rogatory.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.web.shared.SiteSettings;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page of the embedded default. */
@Controller
class SignInController {

    /** One login for each step of a request, as the demo world makes them. */
    private static final List<String> DEMO_LOGINS = List.of(
            "drafter.uz",
            "supervisor.uz",
            "officer.uz",
            "translator.uz",
            "signatory.uz",
            "registrar.uz",
            "officer.kz",
            "executor.kz",
            "auditor.uz",
            "admin.uz");

    private static final List<String> NOTICES =
            List.of("failed", "out", "expired", "remote", "throttled", "ended", "changed");

    private final SiteSettings site;

    SignInController(SiteSettings site) {
        this.site = site;
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
        model.addAttribute("demoLogins", site.demo() ? DEMO_LOGINS : List.of());
        return "identity/sign-in";
    }
}
