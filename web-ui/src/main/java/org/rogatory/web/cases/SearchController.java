package org.rogatory.web.cases;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseSearch;
import org.rogatory.identity.Officer;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The search by number. What was typed travels in the body and waits in the session: an address would keep it in
 * histories and logs.
 */
@Controller
class SearchController {

    private final CaseSearch search;
    private final CaseParts parts;

    SearchController(CaseSearch search, CaseParts parts) {
        this.search = search;
        this.parts = parts;
    }

    @PostMapping("/search")
    String search(@RequestParam(defaultValue = "") String number, Officer officer, HttpSession session) {
        var asked = KeptSearches.of(session).keep(number);
        var found = search.find(number, officer);
        return found.size() == 1 ? "redirect:/cases/" + found.get(0).caseRef() : "redirect:/search?asked=" + asked;
    }

    @GetMapping("/search")
    String results(@RequestParam @Nullable String asked, Officer officer, HttpSession session, Model model) {
        var typed = KeptSearches.of(session).typed(asked);
        List<CaseFile> found = typed == null ? List.of() : search.find(typed, officer);
        model.addAttribute("typed", typed);
        model.addAttribute("rows", parts.rows(found, LocaleContextHolder.getLocale()));
        return "cases/search";
    }
}
