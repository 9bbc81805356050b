package org.rogatory.web.handover;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.handover.Handovers;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.PagesView;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
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

/** The hand-overs of an office: listed, opened; what an officer has in his hands. */
@Controller
@RequestMapping(HandoverDoors.PATH)
class HandoversController {

    private final Handovers handovers;
    private final HandoverPages pages;
    private final SentOnce sent;
    private final Words words;

    HandoversController(Handovers handovers, HandoverPages pages, SentOnce sent, Words words) {
        this.handovers = handovers;
        this.pages = pages;
        this.sent = sent;
        this.words = words;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String after, Officer officer, Locale reader, Model model) {
        Roles.demand(HandoverDoors.opens(officer));
        var page = handovers.page(ListPlace.of(after), officer);
        model.addAttribute("lines", pages.lines(page.lines(), reader));
        model.addAttribute("opens", handovers.opens(officer));
        model.addAttribute(
                "pages",
                PagesView.newest(page, HandoverDoors.PATH, last -> new ListPlace(last.openedAt(), last.handoverId())));
        return "handover/list";
    }

    @GetMapping("/new")
    ModelAndView ask(@RequestParam(defaultValue = "") String officer, Officer keeper) {
        Roles.demand(handovers.opens(keeper));
        return form(new HandoverForm(officer, null, null, null), new FormErrors(), keeper);
    }

    @PostMapping("/new")
    ModelAndView open(@ModelAttribute("form") HandoverForm form, Officer keeper, RedirectAttributes next) {
        Roles.demand(handovers.opens(keeper));
        var errors = new FormErrors();
        var opened = "";
        var wanted = form.wanted(errors, words);
        try {
            if (wanted.isPresent()) {
                demandTaker(wanted.get(), keeper);
                opened = sent.form(
                        SentOnce.ofOffice(keeper, form.once(), wanted.get()),
                        () -> handovers.open(wanted.get(), keeper));
            }
        } catch (Refusal refusal) {
            return form(form, FormErrors.refused(refusal, "officer", words), keeper);
        }
        if (errors.any()) {
            return form(form, errors, keeper);
        }
        next.addFlashAttribute("notice", words.text("handover.opened"));
        return new ModelAndView("redirect:" + HandoverDoors.PATH + "/" + opened);
    }

    private void demandTaker(Handovers.Wanted wanted, Officer keeper) {
        if (handovers.takers(wanted.leaver(), keeper).stream()
                .noneMatch(taker -> taker.username().equals(wanted.receiver()))) {
            throw Refusal.of("handover-receiver", "receiver");
        }
    }

    /** Who can take from the leaver that was chosen; from anybody where none is, or where he is not known. */
    private List<Option> takers(String leaver, Officer keeper) {
        try {
            return pages.takers(leaver, keeper, LocaleContextHolder.getLocale());
        } catch (Refusal unknown) {
            return pages.takers("", keeper, LocaleContextHolder.getLocale());
        }
    }

    private ModelAndView form(HandoverForm form, FormErrors errors, Officer keeper) {
        var officers = pages.officers(keeper, LocaleContextHolder.getLocale());
        var takers = takers(Objects.toString(form.officer(), "").strip(), keeper);
        var page = new ModelAndView("handover/new");
        page.addObject("form", form);
        page.addObject("once", SentOnce.mark());
        page.addObject("errors", errors);
        page.addObject("officers", officers);
        page.addObject("takers", takers);
        page.addObject("reasons", pages.reasons());
        page.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }

    /** What is still in the hands of an officer: where an administrator is led who wants to close or move his account. */
    @GetMapping("/left/{username}")
    String left(@PathVariable String username, Officer keeper, Locale reader, Model model) {
        Roles.demand(handovers.opens(keeper));
        var left = found(username, keeper);
        model.addAttribute("officer", left.officer());
        model.addAttribute("groups", pages.held(left.held(), reader));
        model.addAttribute("open", Objects.toString(left.handoverId(), ""));
        return "handover/left";
    }

    private Handovers.Left found(String username, Officer keeper) {
        try {
            return handovers.left(username, keeper);
        } catch (Refusal unknown) {
            throw Refusal.notFound();
        }
    }
}
