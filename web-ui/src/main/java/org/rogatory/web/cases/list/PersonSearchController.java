package org.rogatory.web.cases.list;

import jakarta.servlet.http.HttpSession;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.PersonSearch;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The search by the whole name of a person and the day of his birth, for those who read names. What was typed travels in
 * the body and waits in the session: an address would keep it in histories and logs.
 */
@Controller
class PersonSearchController {

    private static final String PATH = "/search/persons";

    private final PersonSearch search;
    private final FileRows files;

    PersonSearchController(PersonSearch search, FileRows files) {
        this.search = search;
        this.files = files;
    }

    /** What was typed; the day comes first, so that the name may hold anything. */
    private record Typed(String name, String born) {

        private static final String BETWEEN = "\n";

        static Typed of(@Nullable String kept) {
            var at = kept == null ? -1 : kept.indexOf(BETWEEN);
            return kept == null || at < 0
                    ? new Typed("", "")
                    : new Typed(kept.substring(at + 1), kept.substring(0, at));
        }

        String kept() {
            return born.replace(BETWEEN, "") + BETWEEN + name;
        }

        @Nullable
        LocalDate day() {
            try {
                return LocalDate.parse(born);
            } catch (DateTimeException none) {
                return null;
            }
        }
    }

    @PostMapping(PATH)
    String search(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String born,
            Officer officer,
            HttpSession session) {
        readersOfNames(officer);
        return "redirect:" + PATH + "?asked="
                + KeptSearches.keep(session, new Typed(name.strip(), born.strip()).kept());
    }

    @GetMapping(PATH)
    String results(@RequestParam @Nullable String asked, Officer officer, HttpSession session, Model model) {
        readersOfNames(officer);
        var kept = KeptSearches.typed(session, asked);
        var typed = Typed.of(kept);
        var day = typed.day();
        model.addAttribute("typed", typed.name());
        model.addAttribute("born", typed.born());
        model.addAttribute(
                "incomplete", kept != null && (day == null || typed.name().isEmpty()));
        model.addAttribute("sought", day != null && !typed.name().isEmpty());
        model.addAttribute(
                "rows",
                day == null || typed.name().isEmpty()
                        ? List.of()
                        : files.rows(search.find(typed.name(), day, officer), LocaleContextHolder.getLocale()));
        return "cases/search-persons";
    }

    private static void readersOfNames(Officer officer) {
        Roles.demand(PersonSearch.mayAsk(officer));
    }
}
