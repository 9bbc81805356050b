package org.rogatory.web.cases.document;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.ReleasedDocuments;
import org.rogatory.web.cases.CaseDocuments;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a document is given free from quarantine, with a reason. */
@Controller
@RequestMapping("/cases/{caseRef}/documents/{documentRef}/release")
class ReleaseController {

    private static final String REASON = "reason";

    private final ReleasedDocuments released;
    private final Cases cases;
    private final Directory directory;
    private final CaseWords caseWords;
    private final Words words;

    ReleaseController(ReleasedDocuments released, Cases cases, Directory directory, CaseWords caseWords, Words words) {
        this.released = released;
        this.cases = cases;
        this.directory = directory;
        this.caseWords = caseWords;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String caseRef, @PathVariable String documentRef, Officer officer) {
        return page(released.toRelease(caseRef, documentRef, officer), new FormErrors(), "", officer);
    }

    @PostMapping
    ModelAndView release(
            @PathVariable String caseRef,
            @PathVariable String documentRef,
            @RequestParam(required = false) @Nullable String reason,
            Officer officer) {
        var given = reason == null ? "" : reason;
        try {
            released.release(caseRef, documentRef, given, officer);
        } catch (Refusal refusal) {
            if (!REASON.equals(refusal.parameters().get("field"))) {
                throw refusal;
            }
            var errors = new FormErrors().add(REASON, words.text("refusal." + refusal.code()));
            var page = page(released.toRelease(caseRef, documentRef, officer), errors, given, officer);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return new ModelAndView("redirect:/cases/" + caseRef + "/documents?done=release-document");
    }

    private ModelAndView page(DocumentView document, FormErrors errors, String reason, Officer officer) {
        var file = cases.find(document.caseRef(), AccessScope.of(officer));
        var wording =
                new CaseDocuments.Wording(caseWords, words, directory.times().zone(file.authority()), file);
        var page = new ModelAndView("cases/release");
        page.addObject("reference", document.caseRef());
        page.addObject("document", CaseDocuments.line(document, wording, LocaleContextHolder.getLocale()));
        page.addObject("errors", errors);
        page.addObject(REASON, reason);
        return page;
    }
}
