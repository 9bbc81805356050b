package org.rogatory.web.registers;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.registers.Nomenclature;
import org.rogatory.registers.NomenclatureIndex;
import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The nomenclature: read by the registry, kept by administrators, each index for a time. */
@Controller
@RequestMapping("/nomenclature")
class NomenclatureController {

    private static final String LIST = "redirect:/nomenclature";

    private final Nomenclature nomenclature;
    private final NomenclaturePages pages;
    private final CurrentReader current;

    NomenclatureController(Nomenclature nomenclature, NomenclaturePages pages, CurrentReader current) {
        this.nomenclature = nomenclature;
        this.pages = pages;
        this.current = current;
    }

    @GetMapping
    ModelAndView list(Officer officer) {
        return pages.list(nomenclature.of(officer), officer);
    }

    @GetMapping("/new")
    ModelAndView ask(Officer officer) {
        demandAdministrator(officer);
        return pages.form(null, IndexForm.empty(officer.authority(), pages.today(officer)), new FormErrors(), officer);
    }

    @PostMapping("/new")
    ModelAndView add(
            @ModelAttribute("form") IndexForm form, BindingResult binding, Officer officer, RedirectAttributes next) {
        demandAdministrator(officer);
        var errors = pages.unread(binding);
        return kept(next, errors, () -> nomenclature.add(form.wanted(pages.today(officer)), officer))
                ? new ModelAndView(LIST)
                : pages.form(null, form, errors, officer);
    }

    @GetMapping("/{id}/change")
    ModelAndView askToChange(@PathVariable String id, Officer officer) {
        var index = nomenclature.find(id, officer);
        return pages.form(id, IndexForm.of(index, pages.tomorrow(officer)), new FormErrors(), officer);
    }

    @PostMapping("/{id}/change")
    ModelAndView change(
            @PathVariable String id,
            @ModelAttribute("form") IndexForm form,
            BindingResult binding,
            RedirectAttributes next) {
        var officer = current.demanded();
        var index = nomenclature.find(id, officer);
        var errors = pages.unread(binding);
        return kept(next, errors, () -> nomenclature.change(id, form.wanted(pages.today(officer)), officer))
                ? new ModelAndView(LIST)
                : pages.form(id, pages.fixed(form, index), errors, officer);
    }

    @GetMapping("/{id}/end")
    ModelAndView askToEnd(@PathVariable String id, Officer officer) {
        return pages.end(nomenclature.find(id, officer), null);
    }

    @PostMapping("/{id}/end")
    ModelAndView end(
            @PathVariable String id,
            @ModelAttribute("ending") Ending ending,
            BindingResult binding,
            RedirectAttributes next) {
        var officer = current.demanded();
        var index = nomenclature.find(id, officer);
        if (binding.hasErrors() || ending.lastDay() == null) {
            return pages.end(index, pages.text("registers.index.problem.lastDay"));
        }
        try {
            nomenclature.end(id, ending.lastDay(), officer);
            next.addFlashAttribute("notice", pages.text("registers.index.ended", index.code()));
            return new ModelAndView(LIST);
        } catch (Refusal refusal) {
            return pages.end(index, pages.text("refusal." + refusal.code()));
        }
    }

    /** The last day of an index, as typed. */
    record Ending(@Nullable LocalDate lastDay) {}

    @PostMapping("/{id}/remove")
    ModelAndView remove(@PathVariable String id, Officer officer, RedirectAttributes next) {
        try {
            nomenclature.remove(id, officer);
            next.addFlashAttribute("notice", pages.text("registers.index.removed"));
        } catch (Refusal refusal) {
            if (!"index-used".equals(refusal.code())) {
                throw refusal;
            }
            next.addFlashAttribute("problem", pages.text("refusal.index-used"));
        }
        return new ModelAndView(LIST);
    }

    private boolean kept(RedirectAttributes next, FormErrors errors, Supplier<NomenclatureIndex> act) {
        if (errors.any()) {
            return false;
        }
        try {
            var index = act.get();
            next.addFlashAttribute("notice", pages.text("registers.index.kept", index.code()));
            return true;
        } catch (Refusal refusal) {
            pages.tell(refusal, errors);
            return false;
        }
    }

    private static void demandAdministrator(Officer officer) {
        Roles.demand(officer.has(Role.ADMINISTRATOR));
    }
}
