package org.rogatory.web.resolutions;

import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.resolutions.Control;
import org.rogatory.resolutions.LetterResolutions;
import org.rogatory.resolutions.LetterResolutions.Sheet;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Resolutions and control of a letter of the desk that lies in no file of its office; and its control card for paper. */
@Controller
class DeskLetterController {

    private final LetterResolutions resolutions;
    private final ResolutionPages pages;
    private final DeskLetterPages letters;
    private final CaseWords caseWords;
    private final Words words;

    DeskLetterController(
            LetterResolutions resolutions,
            ResolutionPages pages,
            DeskLetterPages letters,
            CaseWords caseWords,
            Words words) {
        this.resolutions = resolutions;
        this.pages = pages;
        this.letters = letters;
        this.caseWords = caseWords;
        this.words = words;
    }

    @GetMapping("/letters/{entryId}/resolutions")
    String tab(@PathVariable String entryId, Officer officer, Locale reader, Model model) {
        var sheet = resolutions.view(entryId, officer);
        var page = shown(sheet, reader, model);
        model.addAttribute("facts", letters.facts(sheet, reader));
        model.addAttribute("begins", sheet.begins());
        model.addAttribute("puts", !page.rows().isEmpty() && page.control() == null && sheet.puts());
        model.addAttribute("extends", removes(sheet.control()) ? "/letters/" + entryId + "/control/extend" : null);
        model.addAttribute("rows", page.rows());
        model.addAttribute("filed", sheet.letter().caseRef() != null);
        model.addAttribute("isolation", isolation(sheet));
        model.addAttribute("spill", sheet.words().text() == null ? null : "/texts/letter/" + entryId + "/spill");
        return "resolutions/letter";
    }

    private static @Nullable String isolation(Sheet sheet) {
        var isolation = sheet.words().isolation();
        return isolation == null ? null : isolation.key();
    }

    private static boolean removes(Control.@Nullable Card card) {
        return card != null && card.removes();
    }

    @GetMapping("/letters/{entryId}/control-card")
    String card(@PathVariable String entryId, Officer officer, Locale reader, Model model) {
        var sheet = resolutions.view(entryId, officer);
        var page = shown(sheet, reader, model);
        var control = page.control();
        var facts = new ArrayList<>(letters.facts(sheet, reader));
        facts.add(new Row(words.text("resolutions.responsible"), control == null ? "" : control.responsible()));
        facts.add(new Row(words.text("resolutions.field.until"), control == null ? "" : control.until()));
        model.addAttribute("place", "office");
        model.addAttribute("office", caseWords.authority(sheet.letter().authority(), reader));
        model.addAttribute("facts", facts);
        model.addAttribute("rows", page.flat());
        return "resolutions/card";
    }

    private ResolutionPages.Page shown(Sheet sheet, Locale reader, Model model) {
        var page = pages.page(sheet, reader);
        model.addAttribute("reference", "№ " + sheet.letter().number());
        model.addAttribute("base", "/letters/" + sheet.letter().entryId());
        model.addAttribute("control", page.control());
        return page;
    }
}
