package org.rogatory.web.absences;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.absences.AbsenceReason;
import org.rogatory.absences.AbsenceView;
import org.rogatory.absences.Absences;
import org.rogatory.absences.NewAbsence;
import org.rogatory.absences.Substitutes;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.OfficerChoices;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The roster of absences: read by all of an authority, one's own noted by everybody. */
@Controller
@RequestMapping("/absences")
class AbsencesController {

    private static final ModelAndView ROSTER = new ModelAndView("redirect:/absences");
    private static final String OVER = "absence-over";

    private final Absences absences;
    private final Substitutes substitutes;
    private final OfficerChoices choices;
    private final People people;
    private final SentOnce sent;
    private final Words words;

    AbsencesController(
            Absences absences,
            Substitutes substitutes,
            OfficerChoices choices,
            People people,
            SentOnce sent,
            Words words) {
        this.sent = sent;
        this.absences = absences;
        this.substitutes = substitutes;
        this.choices = choices;
        this.people = people;
        this.words = words;
    }

    /** One line of the roster. */
    record Line(String id, String officer, String days, String reason, String substitute, boolean over, boolean ends) {}

    @GetMapping
    ModelAndView roster(Officer officer) {
        var page = new ModelAndView("absences/roster");
        var found = absences.roster(officer);
        var names = people.names(found.stream()
                .flatMap(absence -> Stream.of(absence.officer(), String.valueOf(absence.substitute())))
                .toList());
        var keepable =
                absences.noteable(officer).stream().map(Officer::username).toList();
        page.addObject(
                "lines",
                found.stream().map(absence -> line(absence, names, keepable)).toList());
        return page;
    }

    private Line line(AbsenceView absence, People.Names names, List<String> keepable) {
        return new Line(
                absence.absenceId(),
                names.of(absence.officer()),
                words.text("absences.days", words.date(absence.firstDay()), words.date(absence.lastDay())),
                words.text("absences.reason." + absence.reason().key()),
                absence.substitute() == null ? words.text("absences.nobody") : names.of(absence.substitute()),
                absence.cancelled(),
                !absence.cancelled() && !absences.over(absence) && keepable.contains(absence.officer()));
    }

    @GetMapping("/new")
    ModelAndView ask(Officer officer) {
        return form(new AbsenceForm(officer.username(), null, null, null, null, null), new FormErrors(), officer);
    }

    @PostMapping("/new")
    ModelAndView note(
            @ModelAttribute("form") AbsenceForm form, BindingResult binding, Officer officer, RedirectAttributes next) {
        var errors = new FormErrors();
        binding.getFieldErrors().forEach(error -> errors.add(error.getField(), words.text("refusal.date-unreadable")));
        var wanted = form.wanted(officer.username(), errors, words);
        try {
            wanted.ifPresent(absence -> sent.form(
                    SentOnce.ofOffice(officer, form.once(), absence),
                    () -> absences.note(absence, officer).absenceId()));
        } catch (Refusal refusal) {
            return form(form, FormErrors.refused(refusal, "officer", words), officer);
        }
        if (errors.any()) {
            return form(form, errors, officer);
        }
        next.addFlashAttribute("notice", wanted.map(this::noted).orElse(""));
        return ROSTER;
    }

    /** That it is noted; where the substitute stands in for others in these days, for whom. */
    private String noted(NewAbsence absence) {
        var others = substitutes.besides(absence);
        if (others.isEmpty()) {
            return words.text("absences.noted");
        }
        var names = people.names(others);
        return words.text(
                "absences.noted-besides", others.stream().map(names::of).collect(Collectors.joining(", ")));
    }

    /** Whoever had the roster open while it ended is told so there. */
    @PostMapping("/{id}/cancel")
    ModelAndView cancel(@PathVariable String id, Officer officer, RedirectAttributes next) {
        try {
            absences.cancel(id, officer);
            next.addFlashAttribute("notice", words.text("absences.cancelled"));
        } catch (Refusal refusal) {
            if (!OVER.equals(refusal.code())) {
                throw refusal;
            }
            next.addFlashAttribute("problem", words.text("refusal." + OVER));
        }
        return ROSTER;
    }

    private ModelAndView form(AbsenceForm form, FormErrors errors, Officer officer) {
        var page = new ModelAndView("absences/new");
        page.addObject("form", form);
        page.addObject("once", SentOnce.mark());
        page.addObject("officers", options(absences.noteable(officer)));
        page.addObject("substitutes", choices.of(substitutes.offered(officer), LocaleContextHolder.getLocale()));
        page.addObject(
                "reasons",
                Arrays.stream(AbsenceReason.values())
                        .map(reason -> new Option(reason.key(), words.text("absences.reason." + reason.key())))
                        .toList());
        return errors.on(page);
    }

    private static List<Option> options(List<Officer> officers) {
        return officers.stream()
                .map(officer -> new Option(officer.username(), officer.displayName()))
                .toList();
    }
}
