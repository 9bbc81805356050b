package org.rogatory.web.routes;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.routes.RouteEnds;
import org.rogatory.routes.Routes;
import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;
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

/** The register of routes: read by those who endorse and decide, kept by administrators with four eyes. */
@Controller
@RequestMapping("/routes")
class RoutesController {

    /** With these a form is refused whose draft somebody has changed, or put in force, while it was open. */
    private static final Set<String> OVERTAKEN = Set.of(Refusal.CHANGED, "wrong-status");

    /** Who names no version has seen nothing that stands. */
    private static final String UNSEEN = "-1";

    private final Routes routes;
    private final RouteEnds ends;
    private final RoutePages pages;
    private final CurrentReader current;
    private final Words words;

    RoutesController(Routes routes, RouteEnds ends, RoutePages pages, CurrentReader current, Words words) {
        this.routes = routes;
        this.ends = ends;
        this.pages = pages;
        this.current = current;
        this.words = words;
    }

    @GetMapping
    ModelAndView list(Officer officer) {
        return pages.list(routes.of(officer), routes.today(officer), officer);
    }

    @GetMapping("/new")
    ModelAndView ask(Officer officer) {
        Roles.demand(officer.has(Role.ADMINISTRATOR));
        return pages.form(RouteForm.empty(routes.today(officer).plusDays(1)), null, new FormErrors(), officer);
    }

    @PostMapping("/new")
    ModelAndView draft(@ModelAttribute("form") RouteForm form, BindingResult binding, RedirectAttributes next) {
        return save(form, null, binding, next);
    }

    @GetMapping("/{id}")
    ModelAndView route(@PathVariable String id, Officer officer) {
        return pages.route(routes.find(id, officer), routes.today(officer), officer);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable String id, Officer officer) {
        Roles.demand(officer.has(Role.ADMINISTRATOR));
        var route = routes.find(id, officer);
        if (!route.draft()) {
            throw Refusal.of("wrong-status");
        }
        return pages.form(RouteForm.of(route), id, new FormErrors(), officer);
    }

    @PostMapping("/{id}/edit")
    ModelAndView write(
            @ModelAttribute("form") RouteForm form,
            BindingResult binding,
            @PathVariable String id,
            RedirectAttributes next) {
        return save(form, id, binding, next);
    }

    private ModelAndView save(RouteForm form, @Nullable String id, BindingResult binding, RedirectAttributes next) {
        var officer = current.demanded();
        Roles.demand(officer.has(Role.ADMINISTRATOR));
        if (form.asksMore()) {
            return pages.form(form.longer(), id, new FormErrors(), officer);
        }
        var errors = FormErrors.unread(binding, words);
        if (!errors.any()) {
            try {
                return done(kept(form, id, officer), "drafted", next);
            } catch (Refusal refusal) {
                if (id != null && OVERTAKEN.contains(refusal.code())) {
                    errors.add("now", words.text("refusal." + refusal.code()));
                    return overtaken(form, id, errors, officer);
                }
                errors.tell(refusal, "initiator", Set.of(), words);
            }
        }
        return pages.form(form, id, errors, officer);
    }

    private String kept(RouteForm form, @Nullable String id, Officer officer) {
        var kept = id == null
                ? routes.draft(form.wanted(), officer)
                : routes.write(id, form.seen(), form.wanted(), officer);
        return kept.routeId();
    }

    private ModelAndView overtaken(RouteForm form, String id, FormErrors errors, Officer officer) {
        var page = pages.form(form, id, errors, officer);
        return pages.overtaken(page, routes.find(id, officer), routes.today(officer));
    }

    @PostMapping("/{id}/force")
    ModelAndView force(
            @PathVariable String id,
            @RequestParam(defaultValue = UNSEEN) long version,
            Officer officer,
            RedirectAttributes next) {
        return decided(
                id, next, () -> done(routes.putInForce(id, version, officer).routeId(), "forced", next));
    }

    /** Who decides later than a colleague has written is shown what stands now, and decides on that. */
    private ModelAndView decided(String id, RedirectAttributes next, Supplier<ModelAndView> act) {
        try {
            return act.get();
        } catch (Refusal refusal) {
            if (!Refusal.CHANGED.equals(refusal.code())) {
                throw refusal;
            }
            next.addFlashAttribute("refused", words.text("routes.changed"));
            return new ModelAndView("redirect:/routes/" + id);
        }
    }

    @PostMapping("/{id}/renew")
    ModelAndView renew(@PathVariable String id, Officer officer, RedirectAttributes next) {
        return done(routes.renew(id, officer).routeId(), "renewed", next);
    }

    @PostMapping("/{id}/discard")
    ModelAndView discard(
            @PathVariable String id,
            @RequestParam(defaultValue = UNSEEN) long version,
            Officer officer,
            RedirectAttributes next) {
        return decided(id, next, () -> {
            routes.discard(id, version, officer);
            next.addFlashAttribute("notice", words.text("routes.done.discarded"));
            return new ModelAndView("redirect:/routes");
        });
    }

    @GetMapping("/{id}/end")
    ModelAndView askToEnd(@PathVariable String id, Officer officer) {
        Roles.demand(officer.has(Role.ADMINISTRATOR));
        var today = routes.today(officer);
        return pages.end(routes.find(id, officer), today, today, new FormErrors());
    }

    /** The last day of a route, as it is typed. */
    record Ending(@Nullable LocalDate lastDay) {}

    @PostMapping("/{id}/end")
    ModelAndView asksToEnd(
            @ModelAttribute("ending") Ending ending,
            BindingResult binding,
            @PathVariable String id,
            RedirectAttributes next) {
        var officer = current.demanded();
        var errors = FormErrors.unread(binding, words);
        if (!errors.any()) {
            try {
                ends.ask(id, ending.lastDay(), officer);
                return done(id, "end-asked", next);
            } catch (Refusal refusal) {
                errors.tell(refusal, "lastDay", Set.of(), words);
            }
        }
        return pages.end(routes.find(id, officer), routes.today(officer), ending.lastDay(), errors);
    }

    @PostMapping("/{id}/end/confirm")
    ModelAndView end(
            @PathVariable String id,
            @RequestParam(defaultValue = UNSEEN) long version,
            Officer officer,
            RedirectAttributes next) {
        return decided(id, next, () -> done(ends.end(id, version, officer).routeId(), "ended", next));
    }

    @PostMapping("/{id}/end/drop")
    ModelAndView keepOn(
            @PathVariable String id,
            @RequestParam(defaultValue = UNSEEN) long version,
            Officer officer,
            RedirectAttributes next) {
        return decided(id, next, () -> done(ends.keepOn(id, version, officer).routeId(), "kept-on", next));
    }

    private ModelAndView done(String id, String what, RedirectAttributes next) {
        next.addFlashAttribute("notice", words.text("routes.done." + what));
        return new ModelAndView("redirect:/routes/" + id);
    }
}
