package org.rogatory.web.registers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.JournalPage;
import org.rogatory.registers.JournalQuery;
import org.rogatory.registers.Journals;
import org.rogatory.registers.Registers;
import org.rogatory.registers.SeriesView;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.PagesView;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The journals of an authority: which there are, their lines, the book to print. */
@Controller
class JournalController {

    private final Journals journals;
    private final Registers registers;
    private final JournalWords words;

    JournalController(Journals journals, Registers registers, JournalWords words) {
        this.journals = journals;
        this.registers = registers;
        this.words = words;
    }

    /** One book on the shelf: its address, its words, the last number of each of its indices. */
    record Book(String title, String href, List<String> series) {}

    @GetMapping("/journals")
    String shelf(@RequestParam @Nullable String authority, Officer officer, Locale reader, Model model) {
        var shown = authority == null ? officer.authority() : authority;
        var series = journals.series(shown, officer);
        var thisYear = registers.today(shown).getYear();
        var years = Stream.concat(Stream.of(thisYear), series.stream().map(SeriesView::year))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        model.addAttribute(
                "years",
                years.stream()
                        .map(year -> new Year(year, books(shown, year, series)))
                        .toList());
        frame(shown, officer, reader, model);
        return "registers/journals";
    }

    /** The books of one year. */
    record Year(int year, List<Book> books) {}

    private List<Book> books(String authority, int year, List<SeriesView> series) {
        return Arrays.stream(JournalKind.values())
                .map(kind -> new Book(
                        words.kind(kind),
                        JournalAddress.of(JournalQuery.of(authority, kind, year), ""),
                        series.stream()
                                .filter(row -> row.kind() == kind && row.year() == year && row.lastNumber() > 0)
                                .map(row ->
                                        words.text("registers.series", row.index(), String.valueOf(row.lastNumber())))
                                .toList()))
                .toList();
    }

    @GetMapping("/journals/{kind}")
    String list(
            @PathVariable String kind,
            @ModelAttribute("address") JournalAddress address,
            Officer officer,
            Model model) {
        var query = query(kind, address, officer);
        var page = address.after() == null
                ? journals.newest(query, address.before(), officer)
                : journals.newer(query, address.after(), officer);
        show(query, page, officer, model);
        var newer = address.before() == null || page.entries().isEmpty()
                ? page.later()
                : page.entries().get(0).place();
        model.addAttribute(
                "pages",
                new PagesView(
                        newer == null ? null : JournalAddress.turned(query, "", "after", newer),
                        page.earlier() == null ? null : JournalAddress.turned(query, "", "before", page.earlier())));
        return "registers/journal";
    }

    @GetMapping("/journals/{kind}/book")
    String book(
            @PathVariable String kind,
            @ModelAttribute("address") JournalAddress address,
            Officer officer,
            Model model) {
        var query = query(kind, address, officer);
        var page = journals.book(query, address.after(), officer);
        show(query, page, officer, model);
        model.addAttribute("columns", LineView.COLUMNS);
        model.addAttribute(
                "pages",
                new PagesView(
                        null,
                        page.later() == null ? null : JournalAddress.turned(query, "/book", "after", page.later())));
        return "registers/book";
    }

    private void show(JournalQuery query, JournalPage page, Officer officer, Model model) {
        var reader = LocaleContextHolder.getLocale();
        model.addAttribute("query", query);
        model.addAttribute("kind", words.kind(query.kind()));
        model.addAttribute("lines", words.lines(page.entries(), officer, reader));
        for (var part : List.of("", "/book", "/export")) {
            model.addAttribute(part.isEmpty() ? "here" : part.substring(1), JournalAddress.of(query, part));
        }
        frame(query.authority(), officer, reader, model);
    }

    private void frame(String authority, Officer officer, Locale reader, Model model) {
        var readable = journals.readable(officer);
        model.addAttribute("authority", authority);
        model.addAttribute("authorityName", words.authority(authority, reader));
        model.addAttribute(
                "authorities",
                readable.stream()
                        .map(key -> new Option(key, words.authority(key, reader)))
                        .sorted(Option.byLabel(reader))
                        .toList());
        model.addAttribute("writes", Registers.mayRegister(authority, officer));
    }

    private JournalQuery query(String kind, JournalAddress address, Officer officer) {
        var authority = address.authority() == null ? officer.authority() : address.authority();
        if (!journals.readable(officer).contains(authority)) {
            throw journals.readable(officer).isEmpty() ? Refusal.of("role") : Refusal.notFound();
        }
        return address.query(
                kind, officer.authority(), registers.today(authority).getYear());
    }
}
