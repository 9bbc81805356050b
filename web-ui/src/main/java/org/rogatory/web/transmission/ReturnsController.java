package org.rogatory.web.transmission;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.transmission.ReturnLine;
import org.rogatory.transmission.ReturnList;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DueView;
import org.rogatory.web.shared.DueWords;
import org.rogatory.web.shared.PagesView;
import org.rogatory.web.shared.RouteView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The originals that are to go back to the other side, overdue first. */
@Controller
class ReturnsController {

    private final ReturnList list;
    private final CaseWords caseWords;
    private final DueWords dueWords;
    private final Directory directory;
    private final Words words;
    private final Clock clock;

    ReturnsController(
            ReturnList list, CaseWords caseWords, DueWords dueWords, Directory directory, Words words, Clock clock) {
        this.list = list;
        this.caseWords = caseWords;
        this.dueWords = dueWords;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    /** An original in the list; without a chip and a day where none is named. */
    record Line(
            @Nullable DueView due,
            @Nullable String day,
            String href,
            String paper,
            String reference,
            String title,
            RouteView route) {}

    @GetMapping(ReturnFilter.PATH)
    String originals(@ModelAttribute("filter") ReturnFilter filter, Officer officer, Locale reader, Model model) {
        Roles.demand(ReturnList.opens(officer));
        var today = directory.times().day(officer.authority(), clock.instant());
        var page = list.page(filter.at(today), officer);
        model.addAttribute(
                "lines", page.lines().stream().map(line -> line(line, reader)).toList());
        model.addAttribute("pages", PagesView.of(page, filter::from));
        return "transmission/originals";
    }

    private Line line(ReturnLine original, Locale reader) {
        var file = original.file();
        var day = original.returnBy();
        var zone = directory.times().zone(file.authority());
        return new Line(
                day == null
                        ? null
                        : dueWords.of(day.plusDays(1).atStartOfDay(zone).toInstant(), file),
                day == null ? null : words.date(day),
                "/cases/" + file.caseRef() + "/documents/" + original.documentRef() + "/original",
                caseWords.paper(original.kind(), file, reader),
                file.caseRef(),
                caseWords.title(file, reader),
                caseWords.route(file, reader));
    }
}
