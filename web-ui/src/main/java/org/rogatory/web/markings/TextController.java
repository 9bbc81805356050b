package org.rogatory.web.markings;

import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.Crossings;
import org.rogatory.cases.IsolableTexts;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.markings.Found;
import org.rogatory.markings.Spills;
import org.rogatory.registers.DeskLetters;
import org.rogatory.registers.Journals;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever reads a text and finds something in it marked too high has it isolated at once. */
@Controller
@RequestMapping("/texts/{kind}/{text}/spill")
class TextController {

    private static final String LETTER = "letter";
    private static final Set<String> TEXTS = Set.of(LETTER, "request", "note");

    /** Those that are listed on one page of their file. */
    private static final Set<String> LISTED =
            Set.of("act", "consultation", "item", "level", "received", "resolution", "visa");

    private final Spills spills;
    private final DeskLetters desk;
    private final Journals journals;
    private final Crossings crossings;
    private final Words words;

    TextController(Spills spills, DeskLetters desk, Journals journals, Crossings crossings, Words words) {
        this.spills = spills;
        this.desk = desk;
        this.journals = journals;
        this.crossings = crossings;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable String kind, @PathVariable String text, Officer officer, Model model) {
        var file = spills.toReport(new Found(kind, text), officer);
        model.addAttribute("kind", kind);
        model.addAttribute("text", text);
        model.addAttribute("file", file.orElse(null));
        model.addAttribute("back", back(new Found(kind, text), file, officer));
        return "markings/report-text";
    }

    @PostMapping
    String report(@PathVariable String kind, @PathVariable String text, Officer officer, RedirectAttributes next) {
        demandText(kind);
        var file = crossings.again(() -> spills.report(new Found(kind, text), officer));
        if (LETTER.equals(kind) || LISTED.contains(kind)) {
            next.addFlashAttribute("notice", words.text("cases.done.isolate_text"));
            return "redirect:" + back(new Found(kind, text), file, officer);
        }
        return "redirect:" + back(new Found(kind, text), file, officer) + "?done=isolate-text";
    }

    /** Documents have a page of their own: nothing is done to one at the address of a text. */
    private static void demandText(String kind) {
        if (!TEXTS.contains(kind) && !LISTED.contains(kind)) {
            throw Refusal.notFound();
        }
    }

    private String back(Found text, Optional<String> file, Officer officer) {
        if (LISTED.contains(text.kind())) {
            var where = IsolableTexts.Place.of(text.reference()).caseRef();
            return (file.isPresent() ? "/cases/" : "/letters/") + where + "/texts";
        }
        return switch (text.kind()) {
            case LETTER -> letter(text.reference(), officer);
            case "request" -> "/cases/" + file.orElseThrow(Refusal::notFound) + "/request";
            case "note" -> "/cases/" + file.orElseThrow(Refusal::notFound) + "/notes";
            default -> throw Refusal.notFound();
        };
    }

    /** Who reads the letter only because a resolution names him reads it where that stands. */
    private String letter(String entryId, Officer officer) {
        var named = desk.find(entryId)
                .filter(letter -> !journals.opened(officer).contains(letter.authority()))
                .isPresent();
        return named ? "/letters/" + entryId + "/resolutions" : "/journals/entries/" + entryId;
    }
}
