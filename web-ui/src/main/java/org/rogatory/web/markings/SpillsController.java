package org.rogatory.web.markings;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.markings.SpillOutcome;
import org.rogatory.markings.Spills;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.PagesView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Isolated documents: listed; erased or given back by two persons. */
@Controller
@RequestMapping(MarkingsDoors.SPILLS)
class SpillsController {

    private final Spills spills;
    private final SpillPages pages;
    private final Words words;

    SpillsController(Spills spills, SpillPages pages, Words words) {
        this.spills = spills;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String after, Officer officer, Locale reader, Model model) {
        var page = spills.page(ListPlace.of(after), officer);
        model.addAttribute("lines", pages.lines(page.lines(), reader));
        model.addAttribute(
                "pages",
                PagesView.newest(page, MarkingsDoors.SPILLS, last -> new ListPlace(last.reportedAt(), last.spillId())));
        return "markings/spills";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Officer officer, Locale reader, Model model) {
        var card = spills.read(id, officer);
        model.addAttribute("card", card);
        model.addAttribute("id", id);
        model.addAttribute("rows", pages.rows(card.spill(), reader));
        return "markings/spill";
    }

    /** What is proposed or confirmed, as the form sends it. */
    record Wanted(@Nullable String outcome) {

        SpillOutcome chosen() {
            return SpillOutcome.of(Objects.requireNonNullElse(outcome, ""))
                    .orElseThrow(() -> Refusal.of("field-missing", "outcome"));
        }
    }

    @PostMapping("/{id}/propose")
    String propose(@PathVariable String id, Wanted wanted, Officer officer, RedirectAttributes next) {
        return tried(id, next, () -> {
            spills.propose(id, wanted.chosen(), officer);
            return "markings.done.proposed";
        });
    }

    @PostMapping("/{id}/confirm")
    String confirm(@PathVariable String id, Wanted wanted, Officer officer, RedirectAttributes next) {
        return tried(id, next, () -> {
            spills.confirm(id, wanted.chosen(), officer);
            return "markings.done." + wanted.chosen().key();
        });
    }

    /** Does it and says so on the page, also why not; what another person has to do is told on a page of its own. */
    private String tried(String id, RedirectAttributes next, Supplier<String> act) {
        try {
            next.addFlashAttribute("notice", words.text(act.get()));
        } catch (Refusal refusal) {
            next.addFlashAttribute("errors", FormErrors.refused(refusal, "outcome", words));
        }
        return "redirect:" + MarkingsDoors.SPILLS + "/" + id;
    }
}
