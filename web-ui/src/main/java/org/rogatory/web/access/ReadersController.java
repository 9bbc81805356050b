package org.rogatory.web.access;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.ReservedReaders;
import org.rogatory.access.ReservingOfficers;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.web.access.ReadersActs.About;
import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.OfficerChoices;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What of a file is for named people only: reserved, named, opened again by who decides about it. */
@Controller
@RequestMapping(AccessDoors.PATH + "/files/{caseRef}/readers")
class ReadersController {

    /** The field at which the form of a deed begins. */
    private static final Map<String, String> FIRST = Map.of("name", "reader", "dismiss", "leaving", "open", "open");

    private static final String MISSING = "field-missing";

    private final ReservedReaders readers;
    private final ReservingOfficers officers;
    private final ReadersActs acts;
    private final ReadersGaps gaps;
    private final ReadersPages pages;
    private final OfficerChoices choices;
    private final CurrentReader current;
    private final SentOnce sent;
    private final Words words;

    ReadersController(
            ReservedReaders readers,
            ReservingOfficers officers,
            ReadersActs acts,
            ReadersGaps gaps,
            ReadersPages pages,
            OfficerChoices choices,
            CurrentReader current,
            SentOnce sent,
            Words words) {
        this.readers = readers;
        this.officers = officers;
        this.acts = acts;
        this.gaps = gaps;
        this.pages = pages;
        this.choices = choices;
        this.current = current;
        this.sent = sent;
        this.words = words;
    }

    @GetMapping
    ModelAndView list(@PathVariable String caseRef, Officer officer) {
        return list(caseRef, ReadersForm.empty(), new FormErrors(), officer);
    }

    /** Whoever would leave a request with nobody to answer for it is warned once; sent again as it is, it is saved. */
    @PostMapping
    ModelAndView reserve(
            @PathVariable String caseRef,
            @ModelAttribute("form") ReadersForm form,
            @RequestParam(required = false) @Nullable String warned,
            RedirectAttributes next) {
        var officer = current.demanded();
        var errors = new FormErrors();
        try {
            var missing = form.choice().equals(warned)
                    ? List.<String>of()
                    : gaps.of(caseRef, form, officer, LocaleContextHolder.getLocale());
            if (!missing.isEmpty()) {
                return list(caseRef, form, errors, officer)
                        .addObject("missing", missing)
                        .addObject("warned", form.choice());
            }
            var call = SentOnce.ofOffice(officer, form.once(), caseRef + " " + form);
            var made = sent.form(
                    call,
                    () -> readers.reserve(caseRef, form::wanted, form.named(), officer)
                            .reservedId());
            next.addFlashAttribute("notice", words.text("access.readers.reserved"));
            return new ModelAndView("redirect:" + path(caseRef) + "/" + made);
        } catch (Refusal refusal) {
            var wrong = MISSING.equals(refusal.code()) ? form.missing() : List.<String>of();
            (wrong.isEmpty() ? places(refusal, "thing") : wrong)
                    .forEach(field -> errors.add(field, told(refusal, field)));
            return list(caseRef, form, errors, officer);
        }
    }

    /** What is missing is told by the name of its field, with what is to be done; the summary shows nothing else. */
    private String told(Refusal refusal, String field) {
        return words.text(
                MISSING.equals(refusal.code()) ? "access.readers.missing." + field : "refusal." + refusal.code());
    }

    /** What is wrong with what was chosen is told at the list it was chosen from. */
    private static List<String> places(Refusal refusal, String first) {
        return FormErrors.places(refusal, first).stream()
                .map(place -> "reference".equals(place) || "part".equals(place) ? "thing" : place)
                .toList();
    }

    private List<Option> things(String caseRef, Officer officer, Locale reader) {
        var free = readers.free(caseRef, officer);
        var parts = pages.things(free, officer, reader);
        return free.whole()
                ? Stream.concat(parts.stream(), Stream.of(pages.whole(caseRef))).toList()
                : parts;
    }

    private ModelAndView list(String caseRef, ReadersForm form, FormErrors errors, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var page = new ModelAndView("access/readers");
        page.addObject("reference", caseRef);
        page.addObject("lines", pages.lines(readers.of(caseRef, officer), officer, reader));
        page.addObject("things", things(caseRef, officer, reader));
        page.addObject("officers", choices.of(officers.candidates(caseRef, officer), reader));
        page.addObject("chosen", form.named());
        return shown(page, form, errors);
    }

    @GetMapping("/{reservedId}")
    ModelAndView one(@PathVariable String caseRef, @PathVariable String reservedId, Officer officer) {
        return one(new About(caseRef, reservedId), ReadersForm.empty(), new FormErrors(), officer);
    }

    @PostMapping("/{reservedId}/{deed}")
    ModelAndView settle(
            @PathVariable Map<String, String> named,
            @ModelAttribute("form") ReadersForm form,
            Officer officer,
            RedirectAttributes next) {
        var about = new About(String.valueOf(named.get("caseRef")), String.valueOf(named.get("reservedId")));
        var deed = String.valueOf(named.get("deed"));
        var errors = new FormErrors();
        try {
            var call = SentOnce.ofOffice(officer, form.once(), about + " " + deed + " " + form);
            sent.form(call, () -> acts.settle(deed, about, form, officer));
            next.addFlashAttribute("notice", words.text("access.readers.done." + deed));
            var place = "open".equals(deed) ? "" : "/" + about.reservedId();
            return new ModelAndView("redirect:" + path(about.caseRef()) + place);
        } catch (Refusal refusal) {
            for (var place : places(refusal, FIRST.getOrDefault(deed, "reader"))) {
                var field = "readers".equals(place) ? "reader" : place;
                errors.add(field, told(refusal, field));
            }
            return one(about, form, errors, officer);
        }
    }

    private ModelAndView one(About about, ReadersForm form, FormErrors errors, Officer officer) {
        Locale reader = LocaleContextHolder.getLocale();
        var read = readers.read(about.caseRef(), about.reservedId(), officer);
        var already = read.reservation().readers();
        var page = new ModelAndView("access/reader");
        page.addObject("reference", about.caseRef());
        page.addObject("id", about.reservedId());
        page.addObject("title", pages.title(read, reader));
        page.addObject("facts", pages.facts(read, officer, reader));
        page.addObject("named", pages.named(read, reader));
        page.addObject("lifts", read.lifts());
        var others = officers.candidates(about.caseRef(), officer).stream()
                .filter(other -> !already.contains(other.username()))
                .toList();
        page.addObject("officers", others.isEmpty() ? List.of() : choices.of(others, reader));
        return shown(page, form, errors);
    }

    private static ModelAndView shown(ModelAndView page, ReadersForm form, FormErrors errors) {
        page.addObject("form", form);
        page.addObject("once", SentOnce.mark());
        return errors.on(page);
    }

    private static String path(String caseRef) {
        return AccessDoors.PATH + "/files/" + caseRef + "/readers";
    }
}
