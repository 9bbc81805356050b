package org.rogatory.web.cases.reception;

import jakarta.validation.Valid;
import java.util.Locale;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.requests.inbox.TheirLetters;
import org.rogatory.web.cases.CaseFrame;
import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.PaperFiles;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which number, day and sender of the letter are mended by which a request came on paper. */
@Controller
class TheirLetterController {

    /** Where the page says what stands now, once somebody was faster. */
    private static final String NOW = "now";

    private final Cases cases;
    private final TheirLetters letters;
    private final PaperFiles paper;
    private final CaseFrame frame;
    private final ReceptionChoices choices;
    private final CurrentReader current;
    private final Words words;

    TheirLetterController(
            Cases cases,
            TheirLetters letters,
            PaperFiles paper,
            CaseFrame frame,
            ReceptionChoices choices,
            CurrentReader current,
            Words words) {
        this.cases = cases;
        this.letters = letters;
        this.paper = paper;
        this.frame = frame;
        this.choices = choices;
        this.current = current;
        this.words = words;
    }

    @GetMapping("/cases/{caseRef}/their-letter")
    ModelAndView ask(@PathVariable String caseRef, Officer officer, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        if (!paper.admits(file, officer)) {
            throw Refusal.of("wrong-status");
        }
        return page(caseRef, TheirLetterForm.of(file), new FormErrors(), model);
    }

    @PostMapping("/cases/{caseRef}/their-letter")
    ModelAndView write(
            @PathVariable String caseRef,
            @Valid @ModelAttribute("form") TheirLetterForm form,
            BindingResult binding,
            Model model) {
        var officer = current.demanded();
        var errors = FormErrors.unread(binding, words);
        if (!errors.any()) {
            try {
                letters.write(caseRef, form.version(), form.letter(), officer);
                return new ModelAndView("redirect:/cases/" + caseRef + "?done=their-letter");
            } catch (Refusal refusal) {
                errors = Refusal.CHANGED.equals(refusal.code())
                        ? new FormErrors().add(NOW, words.text("refusal." + Refusal.CHANGED))
                        : FormErrors.refused(refusal, "counterpartRef", words);
            }
        }
        return page(caseRef, form, errors, model);
    }

    private ModelAndView page(String caseRef, TheirLetterForm form, FormErrors errors, Model model) {
        var reader = LocaleContextHolder.getLocale();
        var officer = current.demanded();
        var file = cases.find(caseRef, AccessScope.of(officer));
        frame.open(file, "request", new CaseFrame.Reading(officer, reader), model);
        var page = new ModelAndView("cases/their-letter", model.asMap());
        page.addObject("form", form).addObject("version", form.version());
        page.addObject("authorities", choices.authorities(file.requesting(), reader));
        errors.on(page);
        return errors.of(NOW) == null ? page : overtaken(page, file, reader);
    }

    /** Shows what stands now beside what was typed: whoever has seen it can save over it. */
    private ModelAndView overtaken(ModelAndView page, CaseFile file, Locale reader) {
        page.addObject("version", file.version());
        page.addObject("stands", choices.letter(TheirLetterForm.of(file), reader));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }
}
