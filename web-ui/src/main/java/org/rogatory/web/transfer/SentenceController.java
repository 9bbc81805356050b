package org.rogatory.web.transfer;

import java.util.List;
import java.util.Locale;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.transfer.sentence.ExecutionReports;
import org.rogatory.transfer.sentence.SentenceView;
import org.rogatory.transfer.sentence.Sentences;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.DraftPlaces;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab "Sentence" of a file of transfer: what is left of it, whether it may be transferred, what became of it. */
@Controller
class SentenceController {

    private final Cases cases;
    private final Sentences sentences;
    private final ExecutionReports reports;
    private final SentencePages pages;
    private final DecidedPages decisions;
    private final TransferActs acts;
    private final CasePageFrame frame;

    SentenceController(
            Cases cases,
            Sentences sentences,
            ExecutionReports reports,
            SentencePages pages,
            DecidedPages decisions,
            TransferActs acts,
            CasePageFrame frame) {
        this.cases = cases;
        this.sentences = sentences;
        this.reports = reports;
        this.pages = pages;
        this.decisions = decisions;
        this.acts = acts;
        this.frame = frame;
    }

    @GetMapping("/cases/{caseRef}/sentence")
    String tab(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        if (!DraftPlaces.transfer(file)) {
            throw Refusal.notFound();
        }
        frame.open(file, TransferTabs.SENTENCE, officer, model);
        model.addAttribute("prints", Deliberation.open(file, officer));
        var view = sentences.of(file, officer);
        model.addAttribute("acts", acts.ofSentence(file, officer, reader));
        model.addAttribute("sheet", view.map(pages::sheet).orElseGet(List::of));
        model.addAttribute("differing", view.map(pages::differing).orElseGet(List::of));
        var conditions = view.map(SentenceView::eligibility).orElseGet(() -> sentences.eligibility(file, officer));
        model.addAttribute("conditions", pages.conditions(conditions));
        var decided = decisions.of(file, officer);
        model.addAttribute("recognition", decisions.recognition(decided));
        model.addAttribute("handover", decisions.handover(decided, officer));
        model.addAttribute("reports", pages.reports(reports.of(file), officer));
        return "transfer/sentence";
    }
}
