package org.rogatory.web.cases;

import java.time.Clock;
import java.util.Locale;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Procedures;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A file on one page, for paper: everything but internal notes, inner reasons and names. */
@Controller
class PrintController {

    private final Cases cases;
    private final Procedures procedures;
    private final CaseFrame frame;
    private final CaseParts parts;
    private final CaseSummary summary;
    private final CaseDeadlines deadlines;
    private final CaseLog log;
    private final Directory directory;
    private final Words words;
    private final Clock clock;

    PrintController(
            Cases cases,
            Procedures procedures,
            CaseFrame frame,
            CaseParts parts,
            CaseSummary summary,
            CaseDeadlines deadlines,
            CaseLog log,
            Directory directory,
            Words words,
            Clock clock) {
        this.cases = cases;
        this.procedures = procedures;
        this.frame = frame;
        this.parts = parts;
        this.summary = summary;
        this.deadlines = deadlines;
        this.log = log;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/cases/{caseRef}/print")
    String print(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        frame.show(file, "print", new CaseFrame.Reading(officer, reader), model);
        cases.viewPrint(file, officer);
        var content = procedures.content(file, officer);
        model.addAttribute("facts", summary.facts(file, content, reader));
        model.addAttribute("items", parts.printed(file, officer, reader));
        model.addAttribute("sections", parts.request(content, reader));
        model.addAttribute("deadlines", deadlines.rows(file, officer, reader));
        model.addAttribute("documents", parts.documents(file, officer, reader));
        model.addAttribute("moments", log.printed(file, reader));
        model.addAttribute(
                "printed", words.moment(clock.instant(), directory.times().zone(file.authority())));
        model.addAttribute("printedBy", officer.displayName());
        return "cases/print";
    }
}
