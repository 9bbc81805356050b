package org.rogatory.web.transmission;

import java.time.Clock;
import java.util.Locale;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.transmission.LegList;
import org.rogatory.web.shared.PagesView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The papers under way, overdue first. */
@Controller
class UnderWayController {

    private final LegList list;
    private final LegPages pages;
    private final Directory directory;
    private final Clock clock;

    UnderWayController(LegList list, LegPages pages, Directory directory, Clock clock) {
        this.list = list;
        this.pages = pages;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping(UnderWayFilter.PATH)
    String underWay(@ModelAttribute("filter") UnderWayFilter filter, Officer officer, Locale reader, Model model) {
        Roles.demand(LegList.opens(officer));
        var today = directory.times().day(officer.authority(), clock.instant());
        var page = list.page(filter.at(today), officer);
        model.addAttribute("lines", pages.lines(page.lines(), reader));
        model.addAttribute("pages", PagesView.of(page, filter::from));
        return "transmission/under-way";
    }
}
