package org.rogatory.web.mla;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.Documents;
import org.rogatory.documents.letter.PrintedText;
import org.rogatory.identity.Officer;
import org.rogatory.law.Explanations;
import org.rogatory.requests.message.letter.LetterHead;
import org.rogatory.requests.message.letter.LetterPart;
import org.rogatory.requests.message.letter.RequestLetters;
import org.rogatory.web.mla.DraftFindings.Placed;
import org.rogatory.web.mla.LetterPreview.Gap;
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
    private final RequestLetters letters;
    private final Documents documents;
    private final PrintedText printed;

    DraftPreviewController(
            Drafts drafts,
            DraftPages pages,
            DraftFindings findings,
            Explanations explanations,
            RequestLetters letters,
            Documents documents,
            PrintedText printed) {
        this.drafts = drafts;
        this.pages = pages;
        this.findings = findings;
        this.explanations = explanations;
        this.letters = letters;
        this.documents = documents;
        this.printed = printed;
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
        var head = LetterHead.of(file);
        var letter = letters.request(head, draft.content(), documents.enclosures(caseRef));
        var parts = letters.parts(head, draft.content()).stream()
                .map(part -> new LetterPart(part.key(), printed.printed(part.section())))
                .toList();
        page.addObject("preview", LetterPreview.of(printed.printed(letter), parts, gaps(draft, reader)));
        return drafts.seen(file, officer, page);
    }

    /** What the letter still lacks, now or before it is signed and sent. */
    private List<Gap> gaps(Draft draft, Locale reader) {
        return Stream.concat(findings.of(draft, reader).stream(), findings.later(draft, reader).stream())
                .filter(each -> "missing".equals(each.finding().key()))
                .map(each -> gap(each, draft, reader))
                .distinct()
                .toList();
    }

    private Gap gap(Placed missing, Draft draft, Locale reader) {
        var item = missing.finding().item();
        var explained = explanations.explain(missing.finding(), draft.content(), reader);
        // An item of assistance is named by the heading it stands under.
        var text = item.startsWith("assistance[")
                ? explained
                        .place()
                        .substring(explained.place().indexOf(": ") + 1)
                        .strip()
                : explained.place();
        var place = missing.place();
        return new Gap(item, text, draft.address(place.topic()) + "#" + place.field());
    }
}
