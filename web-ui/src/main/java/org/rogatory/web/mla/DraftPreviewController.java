package org.rogatory.web.mla;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.Documents;
import org.rogatory.identity.Officer;
import org.rogatory.law.Explanations;
import org.rogatory.mla.message.LetterHead;
import org.rogatory.mla.message.MlaLetters;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/** The letter as its addressee will read it: beside the interview, or as a page of its own. */
@Controller
class DraftPreviewController {

    private final Drafts drafts;
    private final DraftPages pages;
    private final DraftFindings findings;
    private final Explanations explanations;
    private final MlaLetters letters;
    private final Documents documents;

    DraftPreviewController(
            Drafts drafts,
            DraftPages pages,
            DraftFindings findings,
            Explanations explanations,
            MlaLetters letters,
            Documents documents) {
        this.drafts = drafts;
        this.pages = pages;
        this.findings = findings;
        this.explanations = explanations;
        this.letters = letters;
        this.documents = documents;
    }

    @GetMapping("/drafts/{caseRef}/preview")
    ModelAndView preview(
            @PathVariable String caseRef,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Officer officer,
            Locale reader) {
        var file = drafts.find(caseRef, officer);
        if (!Drafts.isDraft(file)) {
            return new ModelAndView("redirect:/cases/" + caseRef);
        }
        var draft = drafts.open(file, officer);
        var view = htmx == null ? "mla/draft/preview" : "mla/draft/preview :: letter";
        var page = pages.page(view, draft, DraftTopic.CHECK, reader);
        page.addObject("letter", letters.request(LetterHead.of(file), draft.content(), documents.enclosures(caseRef)));
        page.addObject("gaps", gaps(draft, reader));
        return page;
    }

    /** What the letter still lacks. */
    private List<String> gaps(Draft draft, Locale reader) {
        return findings.of(draft, reader).stream()
                .filter(each -> "missing".equals(each.finding().key()))
                .map(each -> explanations
                        .explain(each.finding(), draft.content(), reader)
                        .place())
                .distinct()
                .toList();
    }
}
