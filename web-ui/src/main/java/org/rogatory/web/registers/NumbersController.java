package org.rogatory.web.registers;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.registers.Journals;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A letter found by its number, ours or theirs. */
@Controller
class NumbersController {

    private final Journals journals;
    private final JournalWords lines;
    private final Words words;

    NumbersController(Journals journals, JournalWords lines, Words words) {
        this.journals = journals;
        this.lines = lines;
        this.words = words;
    }

    @GetMapping("/journals/numbers")
    String search(@RequestParam @Nullable String number, Officer officer, Locale reader, Model model) {
        var typed = number == null ? "" : number.strip();
        var found = journals.search(typed.length() > 200 ? typed.substring(0, 200) : typed, officer);
        model.addAttribute("number", typed);
        model.addAttribute("lines", lines.lines(found, officer, reader));
        model.addAttribute("ends", words.ends(found.size(), Journals.SCREEN));
        return "registers/numbers";
    }
}
