package org.rogatory.web.directory;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Whom to ask in which State. */
@Controller
class DirectoryController {

    private final DirectoryPages pages;
    private final CalendarPages calendar;

    DirectoryController(DirectoryPages pages, CalendarPages calendar) {
        this.calendar = calendar;
        this.pages = pages;
    }

    @GetMapping("/directory")
    String show(@RequestParam @Nullable String state, Officer officer, Locale locale, Model model) {
        var current = state == null ? officer.state() : state;
        if (!pages.knows(current)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("states", pages.states(officer, current, locale));
        model.addAttribute("stateName", pages.stateName(current, locale));
        model.addAttribute("trees", pages.trees(current, locale));
        model.addAttribute("calendar", calendar.of(current, locale));
        return "directory/directory";
    }
}
