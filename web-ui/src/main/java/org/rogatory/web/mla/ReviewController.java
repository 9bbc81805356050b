package org.rogatory.web.mla;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.AnnexPreview;
import org.rogatory.web.shared.WhatWaits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The review of a request: what changed, what the rules say, the letter as it stands, and the way on or back. */
@Controller
class ReviewController {

    private final Cases cases;
    private final ReviewPages pages;
    private final AnnexPreview annexes;
    private final WhatWaits waits;

    ReviewController(Cases cases, ReviewPages pages, AnnexPreview annexes, WhatWaits waits) {
        this.annexes = annexes;
        this.waits = waits;
        this.cases = cases;
        this.pages = pages;
    }

    /** The versions to compare, as the address names them. */
    record Compared(@Nullable String from, @Nullable String to) {
        ReviewPages.Span span() {
            return new ReviewPages.Span(from == null ? "" : from, to == null ? "" : to);
        }
    }

    @GetMapping("/cases/{caseRef}/review")
    ModelAndView review(
            @PathVariable String caseRef, @ModelAttribute Compared compared, Officer officer, Locale reader) {
        var file = outgoing(cases.find(caseRef, AccessScope.of(officer)));
        var page = pages.page("mla/review", file, reader);
        page.addObject("closedSections", pages.closed(file, officer));
        var findings = pages.findings(file, officer, reader);
        page.addObject("findings", findings);
        page.addObject("blocked", ReviewPages.blocked(findings));
        page.addObject("ahead", pages.ahead(file, findings, officer, reader));
        var actions = pages.actions(file, officer, reader);
        page.addObject("actions", actions);
        if (!actions.isEmpty()) {
            annexes.of(file, officer, reader).ifPresent(annex -> page.addObject("annex", annex));
        }
        page.addObject("waits", waits.rows(file, reader));
        page.addObject("preview", pages.preview(pages.letter(file, officer)));
        pages.compare(page, file, compared.span(), new ReviewPages.Reading(officer, reader));
        cases.view(file, officer);
        return page;
    }

    static CaseFile outgoing(CaseFile file) {
        if (!file.outgoing()) {
            throw Refusal.notFound();
        }
        return file;
    }
}
