package org.rogatory.web.registers;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.registers.AlikeLetters.Alike;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.Nomenclature;
import org.rogatory.registers.Registers;
import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.SentOnce;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk of the registry: a letter is written down and gets its number. */
@Controller
@RequestMapping("/journals/letters/new")
class LetterController {

    private final Registers registers;
    private final Nomenclature nomenclature;
    private final JournalWords words;
    private final JournalChoices choices;
    private final CurrentReader current;
    private final SentOnce sent;
    private final LetterLabels labels;

    LetterController(
            Registers registers,
            Nomenclature nomenclature,
            JournalWords words,
            JournalChoices choices,
            CurrentReader current,
            SentOnce sent,
            LetterLabels labels) {
        this.labels = labels;
        this.sent = sent;
        this.registers = registers;
        this.nomenclature = nomenclature;
        this.words = words;
        this.choices = choices;
        this.current = current;
    }

    @GetMapping
    ModelAndView ask(@RequestParam @Nullable String kind, Officer officer) {
        demandClerk(officer);
        var journal = kind == null ? JournalKind.INCOMING : JournalKind.of(kind).orElseThrow(Refusal::notFound);
        return page(LetterForm.empty(journal), new FormErrors(), Alike.NONE, officer);
    }

    @PostMapping
    ModelAndView register(
            @Valid @ModelAttribute("form") LetterForm form,
            BindingResult binding,
            @RequestParam(defaultValue = "") String once,
            RedirectAttributes next) {
        var officer = current.demanded();
        demandClerk(officer);
        var errors = unread(binding);
        if (errors.any()) {
            return page(form, errors, Alike.NONE, officer);
        }
        try {
            form.demandTold();
            var letter = form.entry(officer.authority());
            // Who wrote it is told apart as it was typed: an entry keeps names out of what can be printed.
            var said = List.of(letter, String.valueOf(form.senderName()), String.valueOf(form.senderOffice()));
            var entryId = sent.form(SentOnce.ofOffice(officer, once, said), () -> {
                var entry = registers.register(letter, form.seen(), officer);
                next.addFlashAttribute("notice", words.text("registers.letter.done", entry.number()));
                return entry.entryId();
            });
            return new ModelAndView("redirect:/journals/entries/" + entryId);
        } catch (Refusal refusal) {
            var told = words.text("refusal." + refusal.code());
            FormErrors.places(refusal, "index").forEach(field -> labels.tell(errors, field, form.journal(), told));
            var alike = "probably-registered".equals(refusal.code())
                    ? registers.alike(form.entry(officer.authority()), officer)
                    : Alike.NONE;
            return page(form, errors, alike, officer);
        }
    }

    private FormErrors unread(BindingResult binding) {
        var errors = new FormErrors();
        binding.getFieldErrors()
                .forEach(error ->
                        errors.add(error.getField(), words.text("registers.letter.problem." + error.getField())));
        return errors;
    }

    private static void demandClerk(Officer officer) {
        Roles.demand(Registers.mayRegister(officer.authority(), officer));
    }

    private ModelAndView page(LetterForm form, FormErrors errors, Alike alike, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var page = new ModelAndView("registers/letter");
        page.addObject("form", form);
        page.addObject("once", SentOnce.mark());
        page.addObject("journal", form.journal());
        page.addObject("kinds", choices.kinds());
        page.addObject(
                "indices",
                nomenclature.valid(officer.authority(), form.journal(), registers.today(officer.authority())).stream()
                        .map(index -> new Option(
                                index.code(),
                                index.code() + " – " + index.title().in(reader)))
                        .toList());
        page.addObject("correspondents", choices.correspondents(officer, reader));
        page.addObject("senderKinds", choices.senderKinds());
        page.addObject("subjects", choices.subjects());
        page.addObject("alike", words.lines(alike.entries(), officer, reader));
        page.addObject("opened", words.files(alike.files(), reader));
        return errors.on(page);
    }
}
