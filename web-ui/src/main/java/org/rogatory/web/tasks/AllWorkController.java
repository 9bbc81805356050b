package org.rogatory.web.tasks;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rogatory.cases.PersonTrail;
import org.rogatory.cases.Workload;
import org.rogatory.identity.Officer;
import org.rogatory.tasks.SavedViews;
import org.rogatory.web.shared.TableFiles;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** All work of a unit, for those who oversee it; as a page and as a file. */
@Controller
class AllWorkController {

    private final AllWorkPages pages;
    private final SavedViews views;
    private final TableFiles tables;
    private final Words words;

    AllWorkController(AllWorkPages pages, SavedViews views, TableFiles tables, Words words) {
        this.pages = pages;
        this.views = views;
        this.tables = tables;
        this.words = words;
    }

    @GetMapping(AllWorkFilter.PATH)
    String all(@ModelAttribute("filter") AllWorkFilter filter, Officer officer, Locale reader, Model model) {
        var page = pages.page(filter, officer, reader);
        model.addAttribute("rows", page.rows());
        model.addAttribute("pages", page.next());
        var people = pages.people(officer);
        model.addAttribute("people", pages.options(people, reader));
        model.addAttribute("takers", pages.options(AllWorkPages.takers(people, page), reader));
        model.addAttribute("states", pages.states(officer, reader));
        model.addAttribute("statuses", pages.statuses(reader));
        model.addAttribute("views", views.of(officer));
        model.addAttribute("gives", Workload.gives(officer));
        model.addAttribute("logs", PersonTrail.mayRead(officer));
        model.addAttribute("csv", filter.start().address(AllWorkFilter.PATH + "/export.csv"));
        model.addAttribute("xlsx", filter.start().address(AllWorkFilter.PATH + "/export.xlsx"));
        return "tasks/all";
    }

    @GetMapping(AllWorkFilter.PATH + "/export.csv")
    void csv(@ModelAttribute AllWorkFilter filter, Officer officer, HttpServletResponse response) throws IOException {
        tables.csv(table(), lines(filter, officer), response);
    }

    @GetMapping(AllWorkFilter.PATH + "/export.xlsx")
    void xlsx(@ModelAttribute AllWorkFilter filter, Officer officer, HttpServletResponse response) throws IOException {
        tables.xlsx(table(), lines(filter, officer), response);
    }

    private TableFiles.Table table() {
        return new TableFiles.Table("all-work", words.text("shared.nav.all-work"), head());
    }

    /** The whole list, whatever page is shown, part by part; the first is read before anything is answered. */
    private TableFiles.Source lines(AllWorkFilter filter, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var first = pages.export(filter.start(), officer, reader);
        return sink -> {
            add(first, sink);
            var next = first.next();
            while (next != null) {
                var part = pages.export(next, officer, reader);
                add(part, sink);
                next = part.next();
            }
        };
    }

    private void add(AllWorkPages.Part part, TableFiles.Sink sink) throws IOException {
        for (var row : part.rows()) {
            sink.add(row.cells(words.text("tasks.all.nobody"), words.text("tasks.group.none")));
        }
    }

    private List<String> head() {
        return Stream.of("due", "priority", "case", "states", "number", "status", "step", "person", "since")
                .map(column -> words.text("tasks.all.column." + column))
                .toList();
    }
}
