package org.rogatory.web.extradition;

import java.util.Locale;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CasePageFrame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab "Decision" of a file of extradition, for those who take part in it and read names. */
@Controller
class DecisionController {

    private final Cases cases;
    private final DecisionPages pages;
    private final CourtWords courts;
    private final CasePageFrame frame;

    DecisionController(Cases cases, DecisionPages pages, CourtWords courts, CasePageFrame frame) {
        this.cases = cases;
        this.pages = pages;
        this.courts = courts;
        this.frame = frame;
    }

    @GetMapping("/cases/{caseRef}/decision")
    String tab(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        if (!DecisionDoors.opens(file, officer)) {
            throw Refusal.notFound();
        }
        frame.open(file, DecisionDoors.TAB, officer, model);
        model.addAttribute("rows", pages.rows(file, officer, reader));
        model.addAttribute("ours", !file.outgoing());
        model.addAttribute("courtsOf", courts.state(file, reader));
        model.addAttribute("courts", courts.rows(file, reader));
        return "extradition/decision";
    }
}
