package org.rogatory.web.tasks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rogatory.cases.Workload;
import org.rogatory.identity.Officer;
import org.rogatory.tasks.SavedViews;
import org.rogatory.web.shared.CsvTable;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** All work of a unit, for those who oversee it; as a page and as a file. */
@Controller
class AllWorkController {

    private final AllWorkPages pages;
    private final SavedViews views;
    private final Words words;

    AllWorkController(AllWorkPages pages, SavedViews views, Words words) {
        this.pages = pages;
        this.views = views;
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
        model.addAttribute("export", filter.start().address(AllWorkFilter.PATH + "/export.csv"));
        return "tasks/all";
    }

    @GetMapping(AllWorkFilter.PATH + "/export.csv")
    ResponseEntity<byte[]> export(@ModelAttribute AllWorkFilter filter, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var table = new CsvTable(reader).line(head());
        pages.export(filter, officer, reader)
                .forEach(row -> table.line(row.cells(words.text("tasks.all.nobody"), words.text("tasks.group.none"))));
        return table.download("all-work.csv");
    }

    private List<String> head() {
        return Stream.of("due", "priority", "case", "states", "number", "status", "step", "person", "since")
                .map(column -> words.text("tasks.all.column." + column))
                .toList();
    }
}
