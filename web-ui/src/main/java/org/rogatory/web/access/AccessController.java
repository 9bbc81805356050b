package org.rogatory.web.access;

import java.util.List;
import java.util.Locale;
import org.rogatory.access.AccessBook;
import org.rogatory.access.BasicAccess;
import org.rogatory.access.NamedOfficers;
import org.rogatory.access.ReservingOfficers;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.web.access.AccessActs.About;
import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.OfficerChoices;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files found by their number, and what an officer can ask for about one: to open it, or that it be closed. */
@Controller
@RequestMapping(AccessDoors.PATH)
class AccessController {

    private final AccessBook book;
    private final BasicAccess basic;
    private final NamedOfficers named;
    private final ReservingOfficers setting;
    private final AccessActs acts;
    private final AccessPages pages;
    private final Cases cases;
    private final OfficerChoices choices;
    private final CurrentReader current;
    private final SentOnce sent;
    private final Words words;

    AccessController(
            AccessBook book,
            BasicAccess basic,
            NamedOfficers named,
            ReservingOfficers setting,
            AccessActs acts,
            AccessPages pages,
            Cases cases,
            OfficerChoices choices,
            CurrentReader current,
            SentOnce sent,
            Words words) {
        this.book = book;
        this.basic = basic;
        this.named = named;
        this.setting = setting;
        this.acts = acts;
        this.pages = pages;
        this.cases = cases;
        this.choices = choices;
        this.current = current;
        this.sent = sent;
        this.words = words;
    }

    @GetMapping
    String home(Officer officer, Model model) {
        var shown = book.look(officer);
        model.addAttribute("own", pages.lines(shown.own()));
        model.addAttribute("oversees", AccessBook.oversees(officer));
        model.addAttribute("office", pages.lines(shown.office()));
        model.addAttribute("reserved", shown.reserved());
        model.addAttribute("reservedEnds", words.ends(shown.reserved().size(), AccessBook.LONGEST_LIST));
        return "access/home";
    }

    /** What was typed travels in the body; only the number of a file that is there gets into an address. */
    @PostMapping("/find")
    String find(@RequestParam(defaultValue = "") String number, Officer officer, RedirectAttributes next) {
        if (number.isBlank()) {
            return again(next, "refusal.field-missing");
        }
        try {
            var known = basic.find(number.strip().toUpperCase(Locale.ROOT), officer);
            return "redirect:" + AccessDoors.PATH + "/files/" + known.caseRef();
        } catch (Refusal refusal) {
            if (!"not-found".equals(refusal.code())) {
                throw refusal;
            }
            return again(next, "access.none");
        }
    }

    private String again(RedirectAttributes next, String why) {
        next.addFlashAttribute("errors", new FormErrors().add("number", words.text(why)));
        return "redirect:" + AccessDoors.PATH;
    }

    @GetMapping("/files/{caseRef}")
    String file(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var known = basic.find(caseRef, officer);
        model.addAttribute("reference", known.caseRef());
        model.addAttribute("keeper", pages.keeper(known.authority(), reader));
        model.addAttribute("open", known.open());
        var file = known.open() ? cases.find(caseRef, AccessScope.of(officer)) : null;
        model.addAttribute("names", file != null && named.namedBy(file, officer));
        model.addAttribute("sets", file != null && setting.decides(file, officer));
        return "access/file";
    }

    @GetMapping("/files/{caseRef}/{step}")
    ModelAndView ask(@PathVariable String caseRef, @PathVariable String step, Officer officer) {
        return form(new About(AccessStep.of(step), caseRef), AccessForm.empty(), new FormErrors(), officer);
    }

    @PostMapping("/files/{caseRef}/{step}")
    ModelAndView take(
            @PathVariable String caseRef,
            @PathVariable String step,
            @ModelAttribute("form") AccessForm form,
            RedirectAttributes next) {
        var officer = current.demanded();
        var about = new About(AccessStep.of(step), caseRef);
        try {
            var call = SentOnce.ofOffice(officer, form.once(), about + " " + form);
            var taken = sent.form(call, () -> acts.take(about, form, officer).grantId());
            next.addFlashAttribute("notice", words.text("access.done." + step));
            return new ModelAndView("redirect:" + AccessDoors.PATH + "/grants/" + taken);
        } catch (Refusal refusal) {
            return form(about, form, FormErrors.refused(refusal, "reason", words), officer);
        }
    }

    private ModelAndView form(About about, AccessForm form, FormErrors errors, Officer officer) {
        var page = new ModelAndView("access/form");
        var step = about.step();
        page.addObject("reference", basic.find(about.caseRef(), officer).caseRef());
        page.addObject("step", step.key());
        page.addObject("reasons", pages.reasons(step.kind()));
        page.addObject("named", step.named());
        page.addObject("officers", step.named() ? officers(about.caseRef(), officer) : List.of());
        page.addObject("form", form);
        page.addObject("once", SentOnce.mark());
        return errors.on(page);
    }

    private List<Option> officers(String caseRef, Officer head) {
        return choices.of(named.candidates(caseRef, head), LocaleContextHolder.getLocale());
    }
}
