package org.rogatory.web.extradition;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DraftPlaces;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sheets of a file of extradition for paper: for the court, and for the border. Each leaves the trace of a print. */
@Controller
class SummaryController {

    private static final String VIEW = "extradition/summary";

    private final Cases cases;
    private final CourtPages court;
    private final BorderPages border;
    private final CaseWords caseWords;
    private final Directory directory;
    private final Words words;
    private final Clock clock;

    SummaryController(
            Cases cases,
            CourtPages court,
            BorderPages border,
            CaseWords caseWords,
            Directory directory,
            Words words,
            Clock clock) {
        this.cases = cases;
        this.court = court;
        this.border = border;
        this.caseWords = caseWords;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/cases/{caseRef}/summary-court")
    String court(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = opened(caseRef, officer);
        show(file, "court", court.parts(file, officer, reader), model);
        return printed(officer, reader, model);
    }

    @GetMapping("/cases/{caseRef}/summary-border")
    String border(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = opened(caseRef, officer);
        show(file, "border", border.parts(file, officer, reader), model);
        return printed(officer, reader, model);
    }

    /** Nothing is traced as printed that is not. */
    private CaseFile opened(String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        if (!DraftPlaces.extradition(file) || !Deliberation.open(file, officer)) {
            throw Refusal.notFound();
        }
        return cases.viewPrint(caseRef, officer);
    }

    private void show(CaseFile file, String which, List<SummaryPart> parts, Model model) {
        model.addAttribute("reference", file.caseRef());
        model.addAttribute("heading", words.text("summary.title." + which));
        model.addAttribute("parts", parts);
    }

    private String printed(Officer officer, Locale reader, Model model) {
        model.addAttribute("office", caseWords.authority(officer.authority(), reader));
        model.addAttribute("printed", words.moment(clock.instant(), directory.zone(officer.authority())));
        model.addAttribute("printedBy", officer.displayName());
        return VIEW;
    }
}
