package org.rogatory.web.extradition;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.extradition.findings.ConditionsView;
import org.rogatory.extradition.findings.ExtraditionConditions;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tab "Conditions" of a file of extradition: every matter, the acts one by one, the questions for a person. */
@Controller
class ConditionsController {

    private static final String EDIT = "extradition/conditions-edit";

    private final Cases cases;
    private final ExtraditionConditions conditions;
    private final ConditionsPages pages;
    private final ConditionsTable table;
    private final ConditionsFields fields;
    private final CasePageFrame frame;
    private final Words words;

    ConditionsController(
            Cases cases,
            ExtraditionConditions conditions,
            ConditionsPages pages,
            ConditionsTable table,
            ConditionsFields fields,
            CasePageFrame frame,
            Words words) {
        this.cases = cases;
        this.conditions = conditions;
        this.pages = pages;
        this.table = table;
        this.fields = fields;
        this.frame = frame;
        this.words = words;
    }

    @GetMapping("/cases/{caseRef}/conditions")
    String tab(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        var known = conditions.of(caseRef, officer);
        frame.open(file, ConditionsPages.TAB, officer, model);
        model.addAttribute("acts", pages.acts(file, officer, reader));
        model.addAttribute("counted", pages.counted(known));
        model.addAttribute("stops", pages.stops(file, known, reader));
        model.addAttribute("matters", pages.matters(file, known, reader));
        model.addAttribute("lines", table.lines(file, known, reader));
        model.addAttribute("note", table.note(known));
        model.addAttribute("heads", table.heads(file, reader));
        model.addAttribute("history", table.history(file, known));
        model.addAttribute("writes", ExtraditionConditions.writes(file, officer));
        return "extradition/conditions";
    }

    @GetMapping("/cases/{caseRef}/conditions/edit")
    String edit(
            @PathVariable String caseRef,
            @RequestParam(required = false) @Nullable String part,
            Officer officer,
            Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        var known = conditions.of(caseRef, officer);
        Roles.demand(ExtraditionConditions.writes(file, officer));
        frame.open(file, ConditionsPages.TAB, officer, model);
        model.addAttribute("form", fields.asked(file, known));
        model.addAttribute("part", ConditionsTyped.part(part));
        model.addAttribute("parts", fields.parts(caseRef, part));
        model.addAttribute("seen", file.version());
        return EDIT;
    }

    @PostMapping("/cases/{caseRef}/conditions/edit")
    ModelAndView save(
            @PathVariable String caseRef,
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer,
            RedirectAttributes next) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        var known = conditions.of(caseRef, officer);
        Roles.demand(ExtraditionConditions.writes(file, officer));
        var sent = new ConditionsTyped(typed);
        var errors = fields.unread(sent);
        var refusal = errors.any() ? null : write(caseRef, sent, known.actsFixed(), officer);
        if (!errors.any() && refusal == null) {
            next.addFlashAttribute("notice", words.text("conditions.saved"));
            return new ModelAndView("redirect:/cases/" + caseRef + "/conditions");
        }
        var page = again(file, known, sent, officer);
        page.addObject("errors", fields.broken(errors, refusal, sent));
        page.addObject("refused", refusal == null ? null : words.text("refusal." + refusal.code()));
        var changed = refusal != null && Refusal.CHANGED.equals(refusal.code());
        page.setStatus(changed ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return changed ? overtaken(page, file, known) : page;
    }

    /** Shows what stands now beside what was typed: whoever has seen it can save over it. */
    private ModelAndView overtaken(ModelAndView page, CaseFile file, ConditionsView known) {
        var reader = words.language();
        page.addObject("seen", file.version());
        page.addObject("now", pages.matters(file, known, reader));
        page.addObject("lines", table.lines(file, known, reader));
        return page;
    }

    /** Writes it on what the person saw; gives back why it was not taken. */
    private @Nullable Refusal write(String caseRef, ConditionsTyped sent, boolean fixed, Officer officer) {
        try {
            conditions.write(caseRef, sent.seen(), sent.given(fixed), officer);
            return null;
        } catch (Refusal refusal) {
            if (refusal.closed()) {
                throw refusal;
            }
            return refusal;
        }
    }

    private ModelAndView again(CaseFile file, ConditionsView known, ConditionsTyped sent, Officer officer) {
        var page = new ModelAndView(EDIT);
        var model = new ExtendedModelMap();
        frame.open(file, ConditionsPages.TAB, officer, model);
        page.addAllObjects(model);
        page.addObject("form", fields.again(file, known, sent));
        page.addObject("part", sent.part());
        page.addObject("parts", List.of());
        page.addObject("seen", sent.seen());
        return page;
    }
}
