package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CaseHeaderView;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.Clocks;
import org.rogatory.web.shared.HeaderPart;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The frame around every part of a case page: its head and its tabs. */
@Component
public class CaseFrame implements CasePageFrame {

    private final Cases cases;
    private final CasePages pages;
    private final CaseTabs tabs;
    private final List<HeaderPart> parts;
    private final Clocks clocks;

    CaseFrame(Cases cases, CasePages pages, CaseTabs tabs, List<HeaderPart> parts, Clocks clocks) {
        this.cases = cases;
        this.tabs = tabs;
        this.pages = pages;
        this.parts = parts;
        this.clocks = clocks;
    }

    /** Who reads a page, and in which language. */
    public record Reading(Officer officer, Locale reader) {}

    @Override
    public void show(CaseFile file, String tab, Officer officer, Model model) {
        show(file, tab, new Reading(officer, LocaleContextHolder.getLocale()), model);
    }

    @Override
    public void open(CaseFile found, String tab, Officer officer, Model model) {
        open(found, tab, new Reading(officer, LocaleContextHolder.getLocale()), model);
    }

    /** The same in the language of the reader. */
    public void open(CaseFile found, String tab, Reading by, Model model) {
        show(found, tab, by, model);
        cases.view(found, by.officer());
    }

    @Override
    public void demand(CaseFile file, String tab, Officer officer) {
        tabs.demand(file, tab, officer);
    }

    public void show(CaseFile file, String tab, Reading by, Model model) {
        demand(file, tab, by.officer());
        model.addAttribute("header", header(file, by));
        model.addAttribute("tabs", tabs.of(file, tab, by.officer()));
        model.addAttribute("reference", file.caseRef());
        model.addAttribute("clocks", clocks.of(file.authority(), by.reader()));
        model.addAttribute("closed", file.closedAt() != null);
    }

    private CaseHeaderView header(CaseFile file, Reading by) {
        var counting = parts.stream()
                .flatMap(part -> part.of(file, by.officer(), by.reader()).stream())
                .toList();
        return pages.header(file, by.officer(), by.reader()).with(counting);
    }
}
