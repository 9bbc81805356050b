package org.rogatory.web.markings;

import org.rogatory.cases.Crossings;
import org.rogatory.identity.Officer;
import org.rogatory.markings.Spills;
import org.rogatory.web.shared.CaseWords;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whoever reads a document and finds it marked too high has it isolated at once. */
@Controller
@RequestMapping("/cases/{caseRef}/documents/{documentRef}/spill")
class ReportController {

    private final Spills spills;
    private final Crossings crossings;
    private final CaseWords caseWords;

    ReportController(Spills spills, Crossings crossings, CaseWords caseWords) {
        this.spills = spills;
        this.crossings = crossings;
        this.caseWords = caseWords;
    }

    @GetMapping
    String ask(@PathVariable String caseRef, @PathVariable String documentRef, Officer officer, Model model) {
        var paper = spills.toReport(caseRef, documentRef, officer);
        model.addAttribute("reference", caseRef);
        model.addAttribute("documentRef", documentRef);
        model.addAttribute("document", caseWords.paper(paper.kind(), paper.form(), LocaleContextHolder.getLocale()));
        return "markings/report";
    }

    @PostMapping
    String report(@PathVariable String caseRef, @PathVariable String documentRef, Officer officer) {
        crossings.again(() -> spills.report(caseRef, documentRef, officer));
        return "redirect:/cases/" + caseRef + "/documents?done=isolate-document";
    }
}
