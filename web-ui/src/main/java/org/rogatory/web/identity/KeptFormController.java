package org.rogatory.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.regex.Pattern;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.QuietPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Gives back what was typed before a session ended, to him who typed it. */
@Controller
class KeptFormController {

    /** A number, a fingerprint or a reference that the page itself has put into its form. */
    private static final Pattern MARK = Pattern.compile("[0-9a-fA-F-]{16,}");

    private final FormOwner owners;

    KeptFormController(FormOwner owners) {
        this.owners = owners;
    }

    @GetMapping("/kept")
    String show(Officer officer, HttpServletRequest request, Model model) {
        var kept = KeptForm.of(request, owners.mark(officer.username()));
        if (kept == null) {
            return "redirect:/work";
        }
        model.addAttribute("formPage", kept.page());
        model.addAttribute("address", kept.address());
        model.addAttribute("quietly", QuietPages.at(kept.address()));
        model.addAttribute("fields", kept.fields());
        model.addAttribute("texts", texts(kept));
        return "identity/kept";
    }

    /** What a person has written himself, not codes and ticks. */
    private static List<String> texts(KeptForm kept) {
        return kept.fields().stream()
                .filter(field -> !field.name().endsWith("was") && !"seen".equals(field.name()))
                .map(KeptForm.Field::value)
                .filter(value -> !MARK.matcher(value).matches())
                .filter(value -> value.contains(" ") || value.length() > 20)
                .toList();
    }

    @PostMapping("/kept/forget")
    String forget(HttpSession session) {
        KeptForm.forget(session);
        return "redirect:/work";
    }
}
