package org.rogatory.web.markings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.markings.SpillTexts;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The texts of a file, or on a letter of the desk, each to be isolated by itself; what is isolated is told without its words. */
@Controller
class CaseTextsController {

    private static final int EXCERPT = 160;

    private final SpillTexts spillTexts;
    private final Cases cases;
    private final Words words;

    CaseTextsController(SpillTexts spillTexts, Cases cases, Words words) {
        this.spillTexts = spillTexts;
        this.cases = cases;
        this.words = words;
    }

    /** One text: what it is, how it begins, how it is isolated. */
    record Line(
            String kind,
            String reference,
            String excerpt,
            @Nullable String isolation) {

        static Line of(SpillTexts.Text text) {
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
        var file = cases.find(caseRef, AccessScope.of(officer));
        model.addAttribute("reference", caseRef);
        model.addAttribute("back", "/cases/" + caseRef + "/timeline");
        var page = listed(spillTexts.of(caseRef, officer), model);
        cases.view(file, officer);
        return page;
    }

    /** What is written on a letter of the desk: its own words are isolated where it stands. */
    @GetMapping("/letters/{entryId}/texts")
    String onLetter(@PathVariable String entryId, Officer officer, Model model) {
        model.addAttribute("reference", words.text("markings.kind.letter"));
        model.addAttribute("back", "/letters/" + entryId + "/resolutions");
        return listed(spillTexts.onLetter(entryId, officer), model);
    }

    private static String listed(List<SpillTexts.Text> texts, Model model) {
        List<Line> lines = texts.stream().map(Line::of).toList();
        model.addAttribute("lines", lines);
        return "markings/texts";
    }
}
