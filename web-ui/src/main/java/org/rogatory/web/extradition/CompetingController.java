package org.rogatory.web.extradition;

import java.util.Locale;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.competing.CompetingMatrix;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CasePageFrame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab "Competing requests": who else asks for the person, side by side. Nothing is counted or proposed. */
@Controller
class CompetingController {

    private final Cases cases;
    private final CompetingMatrix matrix;
    private final CompetingPages pages;
    private final CasePageFrame frame;

    CompetingController(Cases cases, CompetingMatrix matrix, CompetingPages pages, CasePageFrame frame) {
        this.cases = cases;
        this.matrix = matrix;
        this.pages = pages;
        this.frame = frame;
    }

    @GetMapping("/cases/{caseRef}/competing")
    String tab(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        if (!CompetingMatrix.stands(file, officer)) {
            throw Refusal.notFound();
        }
        var offered = pages.offered(file, officer);
        frame.open(file, CompetingTabs.TAB, officer, model);
        var competition = matrix.of(file, officer);
        model.addAttribute("alarms", pages.alarms(competition));
        model.addAttribute("decided", pages.decided(competition));
        model.addAttribute("links", pages.links(file, offered, reader));
        model.addAttribute("heads", competition.stands() ? pages.heads(competition, reader) : null);
        model.addAttribute("lines", pages.lines(competition, offered, officer, reader));
        model.addAttribute("rules", pages.rules(competition, reader));
        model.addAttribute("apart", pages.apart(competition));
        return "extradition/competing";
    }
}
