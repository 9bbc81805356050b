package org.rogatory.web.enclosures;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.enclosures.DiscrepancyActs;
import org.rogatory.enclosures.EnclosureView;
import org.rogatory.enclosures.Enclosures;
import org.rogatory.web.enclosures.EnclosurePages.Shown;
import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One inventory: written, checked, confirmed, printed. */
@Controller
@RequestMapping("/cases/{caseRef}/enclosures/{listId}")
class EnclosureController {

    private static final Set<String> CROSSED = Set.of(Refusal.CHANGED, "enclosures-finished", "enclosures-outdated");

    private final Cases cases;
    private final Enclosures enclosures;
    private final DiscrepancyActs acts;
    private final EnclosurePages pages;
    private final SentOnce sent;
    private final CurrentReader current;
    private final Words words;

    EnclosureController(
            Cases cases,
            Enclosures enclosures,
            DiscrepancyActs acts,
            EnclosurePages pages,
            SentOnce sent,
            CurrentReader current,
            Words words) {
        this.cases = cases;
        this.enclosures = enclosures;
        this.acts = acts;
        this.pages = pages;
        this.sent = sent;
        this.current = current;
        this.words = words;
    }

    /** The inventory of the address. */
    record Place(String caseRef, String listId) {

        String address() {
            return "/cases/" + caseRef + "/enclosures/" + listId;
        }
    }

    /** The confirmation as it is sent: the version that was read, the mark of the form. */
    record Seen(@Nullable Long version, @Nullable String once) {}

    @GetMapping
    ModelAndView read(@ModelAttribute Place place, Model model) {
        var shown = shown(place);
        return pages.page(shown, EnclosureForm.of(shown.list()), new FormErrors(), model);
    }

    @GetMapping("/print")
    ModelAndView print(@ModelAttribute Place place) {
        var shown = shown(place);
        var page = pages.print(shown);
        cases.viewPrint(shown.file(), shown.officer());
        return page;
    }

    @PostMapping
    ModelAndView write(
            @ModelAttribute Place place,
            @ModelAttribute("form") EnclosureForm form,
            Model model,
            RedirectAttributes next) {
        var typed = form.cleaned();
        if (typed.asks("more")) {
            return pages.page(shown(place), typed.lengthened().lengthened(), new FormErrors(), model);
        }
        try {
            var told = done(place, typed);
            next.addFlashAttribute("notice", words.text("enclosures.done." + told.toLowerCase(Locale.ROOT)));
            return new ModelAndView("redirect:" + place.address());
        } catch (Refusal refusal) {
            return again(place, typed, refusal, model);
        }
    }

    private String done(Place place, EnclosureForm typed) {
        var officer = current.demanded();
        var written = typed.written();
        var said = place.address() + " " + typed.asks("check") + " " + written.version() + " " + typed.lines();
        return sent.form(SentOnce.ofFile(officer, typed.once(), said, place.caseRef()), () -> {
            if (typed.asks("check")) {
                return enclosures
                        .check(place.caseRef(), place.listId(), written, officer)
                        .name();
            }
            enclosures.write(place.caseRef(), place.listId(), written, officer);
            return "saved";
        });
    }

    /** What was typed stays; who was overtaken sees beside it what stands now. */
    private ModelAndView again(Place place, EnclosureForm typed, Refusal refusal, Model model) {
        var crossed = CROSSED.contains(refusal.code());
        var errors = new FormErrors();
        var told = words.text("refusal." + refusal.code());
        for (var field : FormErrors.places(refusal, "lines", CROSSED)) {
            if (field.contains("].")) {
                errors.named(field, label(field), told);
            } else {
                errors.add("lines", told);
            }
        }
        var shown = shown(place);
        var page = pages.page(shown, (crossed ? fresh(typed, shown.list()) : typed).lengthened(), errors, model);
        page.addObject("crossed", crossed);
        page.setStatus(crossed ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** {@code Paper 2, Sheets}. */
    private String label(String field) {
        var at = Integer.parseInt(field.substring(field.indexOf('[') + 1, field.indexOf(']'))) + 1;
        return words.text("enclosures.paper", at) + ", "
                + words.text("enclosures.field." + field.substring(field.indexOf("].") + 2));
    }

    private static EnclosureForm fresh(EnclosureForm typed, EnclosureView list) {
        return new EnclosureForm(list.version(), typed.lines(), typed.what(), null);
    }

    @PostMapping("/confirm")
    ModelAndView confirm(
            @ModelAttribute Place place,
            @ModelAttribute("seen") Seen seen,
            BindingResult binding,
            RedirectAttributes next) {
        var officer = current.demanded();
        var version = seen.version() == null ? -1 : seen.version();
        try {
            var call = SentOnce.ofFile(officer, seen.once(), place.address() + " confirm " + version, place.caseRef());
            sent.form(call, () -> {
                acts.confirm(place.caseRef(), place.listId(), version, officer);
                return place.listId();
            });
            next.addFlashAttribute("notice", words.text("enclosures.done.confirmed"));
        } catch (Refusal refusal) {
            next.addFlashAttribute("errors", FormErrors.refused(refusal, "confirm", words));
        }
        return new ModelAndView("redirect:" + place.address());
    }

    private Shown shown(Place place) {
        var officer = current.demanded();
        var file = cases.find(place.caseRef(), AccessScope.of(officer));
        return new Shown(file, enclosures.find(place.caseRef(), place.listId(), officer), officer);
    }
}
