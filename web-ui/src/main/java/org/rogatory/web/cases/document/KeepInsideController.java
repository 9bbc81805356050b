package org.rogatory.web.cases.document;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Crossings;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.KeptInside;
import org.rogatory.web.cases.CaseDocuments;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which a document that would travel is kept inside. */
@Controller
@RequestMapping("/cases/{caseRef}/documents/{documentRef}/keep-inside")
class KeepInsideController {

    private final KeptInside kept;
    private final Cases cases;
    private final Directory directory;
    private final Crossings crossings;
    private final CaseWords caseWords;
    private final Words words;

    KeepInsideController(
            KeptInside kept, Cases cases, Directory directory, Crossings crossings, CaseWords caseWords, Words words) {
        this.kept = kept;
        this.cases = cases;
        this.directory = directory;
        this.crossings = crossings;
        this.caseWords = caseWords;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable String caseRef, @PathVariable String documentRef, Officer officer, Model model) {
        var document = kept.toKeep(caseRef, documentRef, officer);
        var file = cases.find(caseRef, AccessScope.of(officer));
        var wording =
                new CaseDocuments.Wording(caseWords, words, directory.times().zone(file.authority()), file);
        model.addAttribute("reference", caseRef);
        model.addAttribute("document", CaseDocuments.line(document, wording, LocaleContextHolder.getLocale()));
        return "cases/keep-inside";
    }

    @PostMapping
    String keep(@PathVariable String caseRef, @PathVariable String documentRef, Officer officer) {
        crossings.again(() -> {
            kept.keep(caseRef, documentRef, officer);
            return documentRef;
        });
        return "redirect:/cases/" + caseRef + "/documents?done=keep-inside";
    }
}
