package org.rogatory.web.registers;

import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.registers.EntryActs;
import org.rogatory.registers.Journals;
import org.rogatory.registers.LinkKind;
import org.rogatory.registers.Registers;
import org.rogatory.registers.VoidReason;
import org.rogatory.registers.WholeEntry;
import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One line of a journal: read, completed, related to others, made void. */
@Controller
@RequestMapping("/journals/entries/{id}")
class EntryController {

    private final Journals journals;
    private final EntryActs acts;
    private final EntryPages pages;
    private final CurrentReader current;

    EntryController(Journals journals, EntryActs acts, EntryPages pages, CurrentReader current) {
        this.journals = journals;
        this.acts = acts;
        this.pages = pages;
        this.current = current;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, Officer officer) {
        return pages.entry(journals.view(id, officer), new FormErrors(), officer);
    }

    @GetMapping("/void")
    ModelAndView askToVoid(@PathVariable String id, Officer officer) {
        return voiding(whole(id, officer), null);
    }

    @PostMapping("/void")
    ModelAndView makeVoid(
            @PathVariable String id, @RequestParam @Nullable String reason, Officer officer, RedirectAttributes next) {
        var whole = whole(id, officer);
        var chosen = Optional.ofNullable(reason).flatMap(VoidReason::of);
        if (chosen.isEmpty()) {
            return voiding(whole, pages.text("registers.void.problem"));
        }
        acts.voidEntry(id, chosen.get(), officer);
        next.addFlashAttribute(
                "notice", pages.text("registers.void.done", whole.entry().number()));
        return new ModelAndView(back(id));
    }

    @PostMapping("/marks")
    ModelAndView mark(
            @PathVariable String id,
            @Valid @ModelAttribute("marks") MarksForm form,
            BindingResult binding,
            RedirectAttributes next) {
        var officer = current.demanded();
        var errors = pages.unread(binding);
        if (!errors.any()) {
            mark(id, form, errors, officer);
        }
        if (errors.any()) {
            return pages.marked(journals.view(id, officer), form, errors, officer);
        }
        next.addFlashAttribute("notice", pages.text("registers.marks.done"));
        return new ModelAndView(back(id));
    }

    private void mark(String id, MarksForm form, FormErrors errors, Officer officer) {
        try {
            acts.mark(id, form.seen(), form.marks(), officer);
        } catch (Refusal refusal) {
            if (!Refusal.CHANGED.equals(refusal.code())) {
                throw refusal;
            }
            errors.add(EntryPages.NOW, pages.text("refusal." + Refusal.CHANGED));
        }
    }

    /** Relates the entry to the one whose number was typed; where several begin so, the clerk chooses. */
    @PostMapping("/links")
    ModelAndView link(@PathVariable String id, @ModelAttribute("link") LinkForm form, Officer officer) {
        var kind = Optional.ofNullable(form.relation()).flatMap(LinkKind::of);
        var found = journals.search(form.typed(), officer).stream()
                .filter(entry -> !entry.entryId().equals(id))
                .toList();
        var chosen = form.chosen(found);
        if (kind.isPresent() && chosen.isPresent()) {
            acts.link(id, chosen.get().entryId(), kind.get(), officer);
            return new ModelAndView(back(id));
        }
        var problem = kind.isEmpty() ? "kind" : found.isEmpty() ? "none" : "several";
        var errors = new FormErrors().add("other", pages.text("registers.link.problem." + problem));
        var page = pages.entry(journals.view(id, officer), errors, officer);
        page.addObject("candidates", pages.candidates(found, officer));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** Puts a letter of the desk into the file whose reference was typed. */
    @PostMapping("/file")
    ModelAndView file(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String caseRef,
            Officer officer,
            RedirectAttributes next) {
        try {
            acts.file(id, caseRef.strip(), officer);
        } catch (Refusal refusal) {
            if (!"case-unknown".equals(refusal.code())) {
                throw refusal;
            }
            var errors = new FormErrors().add("caseRef", pages.text("refusal.case-unknown"));
            var page = pages.entry(journals.view(id, officer), errors, officer);
            page.addObject("typed", caseRef);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        next.addFlashAttribute("notice", pages.text("registers.file.done"));
        return new ModelAndView(back(id));
    }

    private WholeEntry whole(String id, Officer officer) {
        var whole = journals.view(id, officer);
        if (!Registers.mayVoid(whole.entry(), officer)) {
            throw Refusal.of(whole.entry().voided() == null ? "role" : "entry-void");
        }
        return whole;
    }

    private ModelAndView voiding(WholeEntry whole, @Nullable String problem) {
        var page = new ModelAndView("registers/void");
        page.addObject("number", whole.entry().number());
        page.addObject("id", whole.entry().entryId());
        page.addObject("reasons", pages.voidReasons());
        page.addObject("problem", problem);
        if (problem != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private static String back(String id) {
        return "redirect:/journals/entries/" + id;
    }
}
