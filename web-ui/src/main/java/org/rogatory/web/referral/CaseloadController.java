package org.rogatory.web.referral;

import java.util.Locale;
import org.rogatory.identity.Officer;
import org.rogatory.referral.service.Caseload;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The open files of the reader's organisation by their codes: what is due first comes first. */
@Controller
class CaseloadController {

    private final CaseloadPages pages;

    CaseloadController(CaseloadPages pages) {
        this.pages = pages;
    }

    @GetMapping(CaseloadPages.PATH)
    String list(
            @RequestParam(defaultValue = "") String worker,
            @RequestParam(defaultValue = "") String after,
            Officer officer,
            Locale reader,
            Model model) {
        var shown = CaseloadPages.chosen(worker, officer);
        var page = pages.page(shown, after, officer, reader);
        model.addAttribute("lines", page.lines());
        model.addAttribute("pages", page.pages());
        model.addAttribute("worker", shown);
        model.addAttribute("workers", pages.workers(officer, reader));
        model.addAttribute("oversees", Caseload.oversees(officer));
        return "referral/caseload";
    }
}
