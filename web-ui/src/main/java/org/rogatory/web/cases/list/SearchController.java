package org.rogatory.web.cases.list;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseSearch;
import org.rogatory.cases.PersonSearch;
import org.rogatory.identity.Officer;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.Journals;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The search by number of a file, or of a letter that lies in none. What was typed travels in the body and waits in the
 * session: an address would keep it in histories and logs.
 */
@Controller
class SearchController {

    private final CaseSearch search;
    private final Journals journals;
    private final FileRows files;
    private final FoundLetters letters;
    private final Words words;

    SearchController(CaseSearch search, Journals journals, FileRows files, FoundLetters letters, Words words) {
        this.words = words;
        this.search = search;
        this.journals = journals;
        this.files = files;
        this.letters = letters;
    }

    @PostMapping("/search")
    String search(@RequestParam(defaultValue = "") String number, Officer officer, HttpSession session) {
        var asked = KeptSearches.keep(session, number);
        var found = search.find(number, officer);
        var desk = journals.deskLetters(number, officer);
        if (found.size() + desk.size() != 1) {
            return "redirect:/search?asked=" + asked;
        }
        return found.isEmpty()
                ? "redirect:/journals/entries/" + desk.get(0).entryId()
                : "redirect:/cases/" + found.get(0).caseRef();
    }

    @GetMapping("/search")
    String results(@RequestParam @Nullable String asked, Officer officer, HttpSession session, Model model) {
        var typed = KeptSearches.typed(session, asked);
        List<CaseFile> found = typed == null ? List.of() : search.find(typed, officer);
        List<EntryView> desk = typed == null ? List.of() : journals.deskLetters(typed, officer);
        var reader = LocaleContextHolder.getLocale();
        model.addAttribute("typed", typed);
        model.addAttribute("persons", PersonSearch.mayAsk(officer));
        model.addAttribute("rows", files.rows(found, reader));
        model.addAttribute("ends", words.ends(found.size(), CaseSearch.LONGEST_LIST));
        model.addAttribute("letters", letters.rows(desk, reader));
        model.addAttribute("lettersEnd", words.ends(desk.size(), Journals.SCREEN));
        return "cases/search";
    }
}
