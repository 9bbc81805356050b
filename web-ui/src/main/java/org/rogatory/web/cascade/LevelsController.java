package org.rogatory.web.cascade;

import java.util.Locale;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Procedures;
import org.rogatory.identity.Officer;
import org.rogatory.mla.cascade.LevelSheet;
import org.rogatory.web.shared.CasePageFrame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab "Levels" of a file. */
@Controller
class LevelsController {

    private final Cases cases;
    private final Procedures procedures;
    private final LevelSheet sheet;
    private final LevelPages pages;
    private final CasePageFrame frame;

    LevelsController(Cases cases, Procedures procedures, LevelSheet sheet, LevelPages pages, CasePageFrame frame) {
        this.cases = cases;
        this.procedures = procedures;
        this.sheet = sheet;
        this.pages = pages;
        this.frame = frame;
    }

    @GetMapping("/cases/{caseRef}/levels")
    String tab(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        frame.open(file, CascadeDoors.TAB, officer, model);
        var verbs = procedures.actions(file, officer).stream()
                .filter(action -> action.barred() == null)
                .map(AllowedAction::verb)
                .collect(Collectors.toSet());
        model.addAttribute("chains", pages.chains(file, sheet.of(file, officer), verbs, reader));
        return "cascade/file";
    }
}
