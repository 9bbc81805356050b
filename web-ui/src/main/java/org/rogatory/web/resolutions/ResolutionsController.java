package org.rogatory.web.resolutions;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.resolutions.Control;
import org.rogatory.resolutions.ControlAct;
import org.rogatory.resolutions.LetterResolutions;
import org.rogatory.resolutions.Resolutions;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tab "Resolutions and control" of a file and the acts that begin on it. */
@Controller
class ResolutionsController {

    private static final String BEGINNING = ResolutionActs.BEGINNING;
    private static final Set<String> WRITING = Set.of("next", "join", "report");
    private static final Set<String> NAMING = Set.of(BEGINNING, "next", "join");
    private static final Set<String> DECIDING = Set.of("put", "extend", "remove");
    private static final Set<String> OF_FILES = Set.of("put", "remove");

    private final Cases cases;
    private final Procedures procedures;
    private final Resolutions resolutions;
    private final Control control;
    private final LetterResolutions onLetters;
    private final ResolutionPages pages;
    private final ResolutionLetters letters;
    private final ControlWords controlWords;
    private final ActNames actNames;
    private final ResolutionActs acts;
    private final CasePageFrame frame;
    private final CurrentReader current;
    private final SentOnce sent;
    private final Words words;

    ResolutionsController(
            Cases cases,
            Procedures procedures,
            Resolutions resolutions,
            Control control,
            LetterResolutions onLetters,
            ResolutionPages pages,
            ResolutionLetters letters,
            ControlWords controlWords,
            ActNames actNames,
            ResolutionActs acts,
            CasePageFrame frame,
            CurrentReader current,
            SentOnce sent,
            Words words) {
        this.sent = sent;
        this.cases = cases;
        this.procedures = procedures;
        this.resolutions = resolutions;
        this.control = control;
        this.onLetters = onLetters;
        this.pages = pages;
        this.letters = letters;
        this.controlWords = controlWords;
        this.actNames = actNames;
        this.acts = acts;
        this.frame = frame;
        this.current = current;
        this.words = words;
    }

    @GetMapping("/cases/{caseRef}/resolutions")
    String tab(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        frame.open(file, ResolutionTabs.TAB, officer, model);
        var page = pages.page(file, officer, reader);
        model.addAttribute("base", "/cases/" + caseRef);
        model.addAttribute("rows", page.rows());
        model.addAttribute("control", page.control());
        model.addAttribute("extends", extendsControl(file, officer));
        model.addAttribute("outgoing", file.outgoing());
        model.addAttribute("aside", !Deliberation.open(file, officer));
        model.addAttribute("begins", resolutions.begins(file, officer));
        model.addAttribute("puts", !page.rows().isEmpty() && page.control() == null && control.puts(file, officer));
        return "resolutions/file";
    }

    private boolean extendsControl(CaseFile file, Officer officer) {
        return procedures.actions(file, officer).stream()
                .anyMatch(action -> "extend_control".equals(action.verb()) && action.barred() == null);
    }

    @GetMapping({"/cases/{caseRef}/resolutions/{act:new}", "/letters/{caseRef}/resolutions/{act:new}"})
    ModelAndView begin(@PathVariable String caseRef, @PathVariable String act, Officer officer) {
        return form(acts.demanded(ResolutionForm.empty(caseRef, act), officer), new FormErrors(), officer);
    }

    @PostMapping({"/cases/{caseRef}/resolutions/{act:new}", "/letters/{caseRef}/resolutions/{act:new}"})
    ModelAndView begun(
            @ModelAttribute("form") ResolutionForm form, BindingResult binding, RedirectAttributes afterwards) {
        return done(form, binding, afterwards);
    }

    @GetMapping({"/cases/{caseRef}/resolutions/{id}/{act}", "/letters/{caseRef}/resolutions/{id}/{act}"})
    ModelAndView ask(@ModelAttribute("form") ResolutionForm asked, Officer officer) {
        known(asked.act(), WRITING);
        return form(acts.demanded(asked.untyped(), officer), new FormErrors(), officer);
    }

    @PostMapping({"/cases/{caseRef}/resolutions/{id}/{act}", "/letters/{caseRef}/resolutions/{id}/{act}"})
    ModelAndView write(
            @ModelAttribute("form") ResolutionForm form, BindingResult binding, RedirectAttributes afterwards) {
        known(form.act(), WRITING);
        return done(form, binding, afterwards);
    }

    @GetMapping({"/cases/{caseRef}/control/{act}", "/letters/{caseRef}/control/{act}"})
    ModelAndView decision(@PathVariable String caseRef, @PathVariable String act, Officer officer) {
        var form = acts.demanded(decided(ResolutionForm.empty(caseRef, act)), officer);
        return form(form, new FormErrors(), officer);
    }

    @PostMapping({"/cases/{caseRef}/control/{act}", "/letters/{caseRef}/control/{act}"})
    ModelAndView decide(
            @ModelAttribute("form") ResolutionForm form, BindingResult binding, RedirectAttributes afterwards) {
        return done(decided(form), binding, afterwards);
    }

    private ModelAndView done(ResolutionForm form, BindingResult binding, RedirectAttributes afterwards) {
        var officer = current.demanded();
        var errors = new FormErrors();
        binding.getFieldErrors().forEach(error -> errors.add(error.getField(), words.text("refusal.date-unreadable")));
        if (errors.any()) {
            return form(acts.demanded(form, officer), errors, officer);
        }
        perform(form, errors, officer);
        if (errors.any()) {
            return form(form, errors, officer);
        }
        afterwards.addFlashAttribute("notice", acts.done(form));
        return new ModelAndView("redirect:" + form.tab());
    }

    private void perform(ResolutionForm form, FormErrors errors, Officer officer) {
        try {
            sent.form(form.call(officer), () -> acts.perform(form, officer));
        } catch (Refusal refusal) {
            var told = words.text("refusal." + refusal.code());
            FormErrors.places(refusal, "text", Set.of()).forEach(field -> errors.add(field, named(field, told)));
        }
    }

    private String named(String field, String told) {
        return words.text("cases.field-named", words.text("resolutions.field." + field), told);
    }

    private ModelAndView form(ResolutionForm form, FormErrors errors, Officer officer) {
        var page = new ModelAndView("resolutions/act");
        page.addObject("form", form);
        page.addObject("place", form.ofLetter() ? "office" : "cases");
        page.addObject("once", SentOnce.mark());
        page.addObject("heading", actNames.heading(form, officer));
        page.addObject("back", form.tab());
        page.addObject("address", address(form));
        page.addObject("reasons", controlWords.reasons("put".equals(form.act()) ? ControlAct.PUT : ControlAct.REMOVED));
        if (form.ofLetter()) {
            addLetter(page, form, officer);
        } else {
            addFile(page, form, officer);
        }
        return errors.on(page);
    }

    private void addFile(ModelAndView page, ResolutionForm form, Officer officer) {
        var file = cases.find(form.caseRef(), AccessScope.of(officer));
        var begins = BEGINNING.equals(form.act());
        page.addObject("reference", file.caseRef());
        offer(page, names(form) ? resolutions.others(file, officer) : List.of(), officer);
        page.addObject("open", removes(form) ? actNames.open(resolutions.of(file.caseRef(), officer)) : List.of());
        page.addObject("letters", begins ? letters.choices(file) : List.of());
        page.addObject("puts", begins && control.puts(file, officer));
    }

    private void addLetter(ModelAndView page, ResolutionForm form, Officer officer) {
        var sheet = onLetters.view(form.caseRef(), officer);
        page.addObject("reference", "№ " + sheet.letter().number());
        offer(page, names(form) ? onLetters.others(form.caseRef(), officer) : List.of(), officer);
        page.addObject("open", removes(form) ? actNames.open(sheet.tree()) : List.of());
        page.addObject("letters", List.of());
        page.addObject("puts", BEGINNING.equals(form.act()) && sheet.puts());
    }

    private static boolean names(ResolutionForm form) {
        return NAMING.contains(form.act());
    }

    private static boolean removes(ResolutionForm form) {
        return "remove".equals(form.act());
    }

    private void offer(ModelAndView page, List<Officer> officers, Officer author) {
        var away = actNames.away(officers, author);
        page.addObject("officers", actNames.options(officers, away));
        page.addObject("away", !away.isEmpty());
    }

    private static String address(ResolutionForm form) {
        return DECIDING.contains(form.act())
                ? form.base() + "/control/" + form.act()
                : form.tab() + "/" + (form.id() == null ? "" : form.id() + "/") + form.act();
    }

    /** The day of control of a file is moved by an act of its procedure, that of a letter here. */
    private static ResolutionForm decided(ResolutionForm form) {
        known(form.act(), form.ofLetter() ? DECIDING : OF_FILES);
        return form;
    }

    private static String known(String act, Set<String> acts) {
        if (!acts.contains(act)) {
            throw Refusal.notFound();
        }
        return act;
    }
}
