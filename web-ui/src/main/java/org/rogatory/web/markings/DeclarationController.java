package org.rogatory.web.markings;

import java.util.List;
import java.util.Locale;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.markings.Declarations;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.MarkingWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks how a matter is marked before it is entered; one marked too high stops here and leaves a stub. */
@Controller
@RequestMapping("/marking")
class DeclarationController {

    private final Declarations declarations;
    private final Directory directory;
    private final SentOnce sent;
    private final MarkingWords markingWords;
    private final Words words;

    DeclarationController(
            Declarations declarations, Directory directory, SentOnce sent, MarkingWords markingWords, Words words) {
        this.declarations = declarations;
        this.directory = directory;
        this.sent = sent;
        this.markingWords = markingWords;
        this.words = words;
    }

    @GetMapping("/{beginning}")
    ModelAndView ask(@PathVariable String beginning, @ModelAttribute("form") DeclarationForm form, Officer officer) {
        Roles.demand(Declarations.declares(officer));
        return form(begun(beginning), form, new FormErrors(), officer);
    }

    @PostMapping("/{beginning}")
    ModelAndView declare(
            @PathVariable String beginning, @ModelAttribute("form") DeclarationForm form, Officer officer) {
        Roles.demand(Declarations.declares(officer));
        var begun = begun(beginning);
        var errors = new FormErrors();
        var declared = form.declared().orElse(null);
        if (declared == null) {
            return form(begun, form, errors.add("marking", words.text("refusal.field-missing")), officer);
        }
        if (declarations.permits(declared)) {
            return new ModelAndView("redirect:" + begun.address());
        }
        try {
            var wanted = form.wanted(declared);
            sent.form(SentOnce.ofOffice(officer, form.once(), wanted), () -> declarations.keep(wanted, officer));
        } catch (Refusal refusal) {
            for (var field : FormErrors.places(refusal, "marking")) {
                var told = "otherState".equals(field) ? "markings.declare.state-missing" : "refusal." + refusal.code();
                errors.add(field, words.text(told));
            }
            return form(begun, form, errors, officer);
        }
        return new ModelAndView("redirect:/marking/" + begun.key() + "/stopped");
    }

    @GetMapping("/{beginning}/stopped")
    ModelAndView stopped(@PathVariable String beginning, Officer officer) {
        Roles.demand(Declarations.declares(officer));
        begun(beginning);
        var page = new ModelAndView("markings/stopped");
        page.addObject("highest", markingWords.highest());
        page.addObject("lists", Declarations.opens(officer));
        return page;
    }

    private static Beginning begun(String key) {
        return Beginning.of(key).orElseThrow(Refusal::notFound);
    }

    private ModelAndView form(Beginning beginning, DeclarationForm form, FormErrors errors, Officer officer) {
        var page = new ModelAndView("markings/declare");
        page.addObject("beginning", beginning.key());
        page.addObject("back", beginning.address());
        page.addObject("form", form);
        page.addObject("errors", errors);
        page.addObject("once", SentOnce.mark());
        page.addObject("markings", markingWords.choices());
        page.addObject("states", states(officer.state(), LocaleContextHolder.getLocale()));
        page.addObject("highest", markingWords.highest());
        page.addObject(
                "kept",
                form.declared()
                        .filter(marking -> !declarations.permits(marking))
                        .isPresent());
        page.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }

    private List<Option> states(String own, Locale reader) {
        return directory.states().stream()
                .filter(state -> !state.equals(own))
                .map(state -> new Option(state, directory.stateName(state, reader)))
                .sorted(Option.byLabel(reader))
                .toList();
    }
}
