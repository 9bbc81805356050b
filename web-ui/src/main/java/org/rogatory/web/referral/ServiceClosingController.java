package org.rogatory.web.referral;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.providers.OrganisationWish;
import org.rogatory.referral.closing.ServiceClosing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A service that stops to work: what two of its people say, and what is open of it until then. */
@Controller
@RequestMapping(ServiceClosingController.PATH)
class ServiceClosingController {

    static final String PATH = "/providers/stop";

    /** With it begin the codes of what is told on the page itself. */
    private static final String OF_SERVICES = "service-";

    private static final Set<String> TOLD = Set.of(Refusal.FOUR_EYES, Refusal.CHANGED);

    private final ServiceClosing closing;
    private final ServiceClosingPages pages;

    ServiceClosingController(ServiceClosing closing, ServiceClosingPages pages) {
        this.closing = closing;
        this.pages = pages;
    }

    @GetMapping
    String page(Officer officer, Locale reader, Model model) {
        model.addAttribute("service", pages.of(officer, reader));
        return "referral/stopping";
    }

    @PostMapping("/propose")
    String propose(
            @RequestParam(defaultValue = "") String wish,
            @RequestParam(defaultValue = "") String keeper,
            Officer officer,
            RedirectAttributes next) {
        Roles.demand(closing.leads(officer));
        var wished = OrganisationWish.of(wish).orElseThrow(() -> Refusal.of("unknown-code", "wish"));
        return done("proposed", next, () -> closing.propose(wished, named(keeper), officer));
    }

    @PostMapping("/agree")
    String agree(
            @RequestParam(defaultValue = "") String wish,
            @RequestParam(defaultValue = "") String keeper,
            Officer officer,
            RedirectAttributes next) {
        var seen = OrganisationWish.of(wish).orElse(null);
        return done("agreed", next, () -> closing.agree(seen, named(keeper), officer));
    }

    private static @Nullable String named(String keeper) {
        return keeper.isEmpty() ? null : keeper;
    }

    @PostMapping("/drop")
    String drop(Officer officer, RedirectAttributes next) {
        return done("dropped", next, () -> closing.drop(officer));
    }

    @PostMapping("/finish")
    String finish(Officer officer, RedirectAttributes next) {
        return done("finished", next, () -> closing.finish(officer));
    }

    /** What stands in the way is told where it stands now. */
    private String done(String notice, RedirectAttributes next, Runnable act) {
        try {
            act.run();
            next.addFlashAttribute("notice", pages.notice(notice));
        } catch (Refusal refusal) {
            if (!refusal.code().startsWith(OF_SERVICES) && !TOLD.contains(refusal.code())) {
                throw refusal;
            }
            next.addFlashAttribute("refused", pages.refused(refusal.code()));
        }
        return "redirect:" + PATH;
    }
}
