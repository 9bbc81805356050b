package org.rogatory.web.cases.tab;

import java.util.Locale;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.CaseWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab "Both sides" of extradition and transfer: what was done here, and of the other State what it has told. */
@Controller
class BothSidesController {

    private final Cases cases;
    private final BothSides sides;
    private final CasePageFrame frame;
    private final CaseWords caseWords;

    BothSidesController(Cases cases, BothSides sides, CasePageFrame frame, CaseWords caseWords) {
        this.cases = cases;
        this.sides = sides;
        this.frame = frame;
        this.caseWords = caseWords;
    }

    @GetMapping("/cases/{caseRef}/both")
    String tab(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        if (!BothSidesTabs.stands(file, officer)) {
            throw Refusal.notFound();
        }
        frame.open(file, BothSidesTabs.TAB, officer, model);
        model.addAttribute("receipts", sides.of(file, officer, reader));
        model.addAttribute("own", file.state());
        model.addAttribute("other", file.otherState());
        model.addAttribute("ownName", caseWords.state(file.state(), reader));
        model.addAttribute("otherName", caseWords.state(file.otherState(), reader));
        return "cases/both";
    }
}
