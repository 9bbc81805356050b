package org.rogatory.web.markings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.markings.Spills;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The texts of a file, each to be isolated by itself; what is isolated is told without its words. */
@Controller
class CaseTextsController {

    private static final int EXCERPT = 160;

    private final Spills spills;
    private final Cases cases;

    CaseTextsController(Spills spills, Cases cases) {
        this.spills = spills;
        this.cases = cases;
    }

    /** One text: what it is, how it begins, how it is isolated. */
    record Line(
            String kind,
            String reference,
            String excerpt,
            @Nullable String isolation) {

        static Line of(Spills.Text text) {
            var part = text.part();
            var isolation = part.isolation();
            return new Line(
                    text.kind(), part.reference(), shortened(part.words()), isolation == null ? null : isolation.key());
        }

        private static String shortened(String words) {
            return words.length() <= EXCERPT ? words : words.substring(0, EXCERPT) + "…";
        }
    }

    @GetMapping("/cases/{caseRef}/texts")
    String list(@PathVariable String caseRef, Officer officer, Model model) {
        cases.view(caseRef, officer);
        List<Line> lines = spills.texts(caseRef, officer).stream().map(Line::of).toList();
        model.addAttribute("reference", caseRef);
        model.addAttribute("lines", lines);
        return "markings/texts";
    }
}
