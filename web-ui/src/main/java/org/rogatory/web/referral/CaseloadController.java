package org.rogatory.web.referral;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The open files of the reader's organisation by their codes: what is due first comes first. */
@Controller
class CaseloadController {

    /**
     * What of the list is wanted.
     *
     * @param worker whose files, as {@link CaseloadPages#chosen} reads it
     * @param after behind which line the page begins
     */
    record Asked(@Nullable String worker, @Nullable String after) {}

    private final CaseloadPages pages;

    CaseloadController(CaseloadPages pages) {
        this.pages = pages;
    }

    @GetMapping(CaseloadPages.PATH)
    String list(Asked asked, Officer officer, Locale reader, Model model) {
        var shown = pages.chosen(Objects.requireNonNullElse(asked.worker(), ""), officer);
        var page = pages.page(shown, Objects.requireNonNullElse(asked.after(), ""), officer, reader);
        model.addAttribute("lines", page.lines());
        model.addAttribute("pages", page.pages());
        model.addAttribute("worker", shown);
        model.addAttribute("workers", pages.workers(officer, reader));
        model.addAttribute("oversees", pages.oversees(officer));
        return "referral/caseload";
    }
}
