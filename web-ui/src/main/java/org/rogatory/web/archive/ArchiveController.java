package org.rogatory.web.archive;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.archive.ArchiveBooks;
import org.rogatory.archive.ArchiveBooks.Inventory;
import org.rogatory.archive.ArchiveBooks.InventoryLine;
import org.rogatory.archive.ArchiveFiles.Kept;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.PagesView;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The files of an authority by index, and their inventories, to print. */
@Controller
class ArchiveController {

    private final ArchiveBooks books;
    private final ArchiveWords words;

    ArchiveController(ArchiveBooks books, ArchiveWords words) {
        this.books = books;
        this.words = words;
    }

    @GetMapping(ArchiveFilter.PATH)
    String list(@ModelAttribute("filter") ArchiveFilter filter, Officer officer, Locale reader, Model model) {
        var page = books.page(filter.at(books.today(officer)), officer);
        var titles = words.titles(officer, reader);
        model.addAttribute(
                "lines",
                page.lines().stream().map(file -> words.line(file, titles)).toList());
        model.addAttribute("opens", words.opensFiles(officer));
        model.addAttribute("pages", PagesView.of(page, filter::from));
        model.addAttribute(
                "states",
                ArchiveFilter.STATES.stream()
                        .map(state -> new Option(state, words.text("archive.state." + state)))
                        .toList());
        model.addAttribute(
                "indices",
                titles.entrySet().stream()
                        .map(index -> new Option(index.getKey(), index.getKey() + " – " + index.getValue()))
                        .toList());
        return "archive/files";
    }

    /** An inventory on the shelf. */
    record Shelf(String index, String title, int year) {}

    @GetMapping(ArchiveFilter.PATH + "/inventories")
    String shelves(Officer officer, Locale reader, Model model) {
        var titles = words.titles(officer, reader);
        model.addAttribute(
                "shelves",
                books.inventories(officer).stream()
                        .map(each -> new Shelf(each.index(), titles.getOrDefault(each.index(), ""), each.year()))
                        .toList());
        return "archive/inventories";
    }

    /** A line of a printed inventory: a volume of a file; of one that is shut to the reader the number alone. */
    record Printed(
            String number,
            String reference,
            String title,
            ArchiveWords.@Nullable Volume volume,
            String term,
            String note) {}

    @GetMapping(ArchiveFilter.PATH + "/inventory")
    String inventory(@RequestParam String index, @RequestParam int year, Officer officer, Model model) {
        var reader = LocaleContextHolder.getLocale();
        var title = words.titles(officer, reader).getOrDefault(index, "");
        var lines = books.inventory(new Inventory(index, year), officer);
        model.addAttribute("lines", printed(lines, title));
        model.addAttribute("index", index);
        model.addAttribute("title", title);
        model.addAttribute("year", String.valueOf(year));
        model.addAttribute("office", words.authority(officer.authority(), reader));
        return "archive/inventory";
    }

    private List<Printed> printed(List<InventoryLine> lines, String title) {
        return lines.stream().flatMap(line -> printed(line, title)).toList();
    }

    private Stream<Printed> printed(InventoryLine line, String title) {
        var kept = line.kept();
        return kept == null
                ? Stream.of(new Printed(String.valueOf(line.number()), words.text("archive.shut"), "", null, "", ""))
                : printed(kept, title);
    }

    private Stream<Printed> printed(Kept kept, String title) {
        var file = kept.file();
        var note = words.text("archive.state." + file.state().key());
        return kept.volumes().stream()
                .map(volume -> new Printed(
                        volume.number() == 1 ? String.valueOf(file.line()) : "",
                        file.caseRef(),
                        title,
                        words.volume(volume),
                        words.term(file.retention()),
                        file.held() ? note + ", " + words.text("archive.state.held") : note));
    }
}
