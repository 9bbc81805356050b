package org.rogatory.web.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.rogatory.audit.AuditEntry;
import org.rogatory.cases.AuditFilter;
import org.rogatory.cases.Listed;
import org.rogatory.cases.StateTrail;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.PagesView;
import org.rogatory.web.shared.TableFiles;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The trail of a State, for its auditor: read, checked and taken along. */
@Controller
class AuditController {

    private static final String PATH = "/audit";

    private final StateTrail trail;
    private final AuditWords rows;
    private final TableFiles tables;
    private final Words words;

    AuditController(StateTrail trail, AuditWords rows, TableFiles tables, Words words) {
        this.trail = trail;
        this.rows = rows;
        this.tables = tables;
        this.words = words;
    }

    @GetMapping(PATH)
    String list(@ModelAttribute("query") AuditQuery query, Officer officer, Locale reader, Model model) {
        var page = trail.page(query.filter(officer, rows.zone(officer)), officer);
        model.addAttribute("rows", rows.rows(page.lines(), officer, reader));
        model.addAttribute("pages", PagesView.of(page, last -> query.address(PATH, String.valueOf(last.id()))));
        model.addAttribute("people", rows.people(officer, reader));
        model.addAttribute("kinds", rows.kinds(reader));
        model.addAttribute("tail", trail.unsealed());
        model.addAttribute("gaps", trail.gaps(officer));
        model.addAttribute("export", query.address(PATH + "/export.csv", ""));
        return "audit/audit";
    }

    @PostMapping(PATH + "/verify")
    String verify(Officer officer, RedirectAttributes next) {
        var found = trail.verify(officer);
        next.addFlashAttribute("whole", found.whole());
        next.addFlashAttribute(
                "verified",
                found.whole()
                        ? words.text("audit.verified", found.position())
                        : words.text("audit.broken", found.faults().get(0).position()));
        next.addFlashAttribute("faults", rows.faults(found));
        next.addFlashAttribute("anchors", words.text("audit.anchors", found.anchors(), found.unsigned()));
        next.addFlashAttribute("seals", found.seals().stream().sorted().toList());
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/gaps/{row}")
    String acknowledge(@PathVariable long row, Officer officer) {
        trail.acknowledge(row, officer);
        return "redirect:" + PATH;
    }

    @GetMapping(PATH + "/export.csv")
    void export(@ModelAttribute AuditQuery query, Officer officer, HttpServletResponse response) throws IOException {
        var titles = Stream.of("when", "who", "what", "subject", "details")
                .map(column -> words.text("audit.column." + column))
                .toList();
        var table = new TableFiles.Table("audit", words.text("shared.nav.audit"), titles);
        tables.csv(table, lines(query.filter(officer, rows.zone(officer)), officer), response);
    }

    /** All that is asked for, part by part; the first is read before anything is answered. */
    private TableFiles.Source lines(AuditFilter filter, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var first = trail.export(filter, officer);
        return sink -> {
            add(first, officer, reader, sink);
            var last = first.goesOnAfter();
            while (last.isPresent()) {
                var part = trail.export(filter.after(last.get()), officer);
                add(part, officer, reader, sink);
                last = part.goesOnAfter();
            }
        };
    }

    private void add(Listed<AuditEntry> part, Officer officer, Locale reader, TableFiles.Sink sink) throws IOException {
        for (var row : rows.rows(part.lines(), officer, reader)) {
            sink.add(row.cells());
        }
    }
}
