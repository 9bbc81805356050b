package org.rogatory.web.cases;

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
import org.rogatory.web.cases.CaseFrame.Reading;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.SummaryPart;
import org.rogatory.web.shared.SummarySheet;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sheets of a file for paper, where its kind has them: for the court and for the border. Each is traced as a print. */
@Controller
class SummarySheetController {

    private static final String VIEW = "cases/sheet";

    private final Cases cases;
    private final List<SummarySheet> sheets;
    private final CaseWords caseWords;
    private final Directory directory;
    private final Words words;
    private final Clock clock;

    SummarySheetController(
            Cases cases,
            List<SummarySheet> sheets,
            CaseWords caseWords,
            Directory directory,
            Words words,
            Clock clock) {
        this.cases = cases;
        this.sheets = List.copyOf(sheets);
        this.caseWords = caseWords;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/cases/{caseRef}/summary-court")
    String court(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        return printed(SummarySheet.COURT, caseRef, new Reading(officer, reader), model);
    }

    @GetMapping("/cases/{caseRef}/summary-border")
    String border(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        return printed(SummarySheet.BORDER, caseRef, new Reading(officer, reader), model);
    }

    private String printed(String key, String caseRef, Reading reading, Model model) {
        var officer = reading.officer();
        var reader = reading.reader();
        var file = cases.find(caseRef, AccessScope.of(officer));
        var sheet = sheet(key, file, officer);
        cases.viewPrint(file, officer);
        model.addAttribute("reference", file.caseRef());
        model.addAttribute("heading", words.text("summary.title." + key));
        model.addAttribute("parts", told(sheet.parts(file, officer, reader)));
        model.addAttribute("office", caseWords.authority(officer.authority(), reader));
        model.addAttribute(
                "printed", words.moment(clock.instant(), directory.times().zone(officer.authority())));
        model.addAttribute("printedBy", officer.displayName());
        return VIEW;
    }

    private static List<SummaryPart> told(List<SummaryPart> parts) {
        return parts.stream().filter(part -> !part.rows().isEmpty()).toList();
    }

    /** Nothing is traced as printed that is not. */
    private SummarySheet sheet(String key, CaseFile file, Officer officer) {
        return sheets.stream()
                .filter(sheet -> sheet.key().equals(key) && sheet.stands(file) && Deliberation.open(file, officer))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
