package org.rogatory.web.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.handover.HandoverChanges;
import org.rogatory.handover.Handovers;
import org.rogatory.handover.SignedForReason;
import org.rogatory.handover.Signing;
import org.rogatory.handover.ThingKind;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One act of hand-over: prepared, signed, printed, cancelled. */
@Controller
@RequestMapping(HandoverDoors.PATH + "/{id}")
class HandoverController {

    private final Handovers handovers;
    private final HandoverChanges changes;
    private final Signing signing;
    private final HandoverPages pages;
    private final SentOnce sent;
    private final Words words;

    HandoverController(
            Handovers handovers,
            HandoverChanges changes,
            Signing signing,
            HandoverPages pages,
            SentOnce sent,
            Words words) {
        this.handovers = handovers;
        this.changes = changes;
        this.signing = signing;
        this.pages = pages;
        this.sent = sent;
        this.words = words;
    }

    @GetMapping
    ModelAndView act(@PathVariable String id, Officer officer, Locale reader) {
        var act = handovers.read(id, officer);
        var page = pages.act("handover/act", act, reader);
        page.addObject("once", SentOnce.mark());
        page.addObject("receivers", act.keeps() ? pages.receivers(act.handover(), officer, reader) : List.of());
        page.addObject("things", pages.things());
        page.addObject("signedFor", pages.signedFor());
        return page;
    }

    @GetMapping("/print")
    ModelAndView print(@PathVariable String id, Officer officer, Locale reader) {
        return pages.act("handover/print", handovers.print(id, officer), reader);
    }

    /**
     * What was ticked.
     *
     * @param row the ids of the rows
     * @param to user name of who gets them
     */
    record Chosen(@Nullable List<String> row, @Nullable String to) {

        List<String> rows() {
            return row == null ? List.of() : row;
        }

        String receiver() {
            return to == null ? "" : to;
        }

        Form form() {
            return new Form("to", Map.of("ticked", new ArrayList<>(rows()), "givenTo", receiver()));
        }
    }

    @PostMapping("/give")
    String give(@PathVariable String id, Chosen chosen, Officer officer, RedirectAttributes next) {
        return tried(id, next, chosen.form(), () -> {
            changes.give(id, chosen.rows(), chosen.receiver(), officer);
            return "handover.given";
        });
    }

    /** A key, a seal or the like as it is typed. */
    record Thing(@Nullable String what, @Nullable String number) {

        ThingKind kind() {
            return ThingKind.of(what == null ? "" : what).orElseThrow(() -> Refusal.of("field-missing", "what"));
        }

        String told() {
            return number == null ? "" : number;
        }

        Form form() {
            return new Form("number", Map.of("thingKind", what == null ? "" : what, "thingNumber", told()));
        }
    }

    @PostMapping("/things")
    String addThing(@PathVariable String id, Thing thing, Officer officer, RedirectAttributes next) {
        return tried(id, next, thing.form(), () -> {
            changes.addThing(id, thing.kind(), thing.told(), officer);
            return "handover.thing-added";
        });
    }

    @PostMapping("/things/{row}/drop")
    String dropThing(@PathVariable String id, @PathVariable String row, Officer officer, RedirectAttributes next) {
        return tried(id, next, Form.of("number"), () -> {
            changes.dropThing(id, row, officer);
            return "handover.thing-dropped";
        });
    }

    /** A signature as it is sent: the edition that was read, why somebody signs for the leaver, the mark of the form. */
    record Sent(
            @Nullable Integer edition,
            @Nullable String reason,
            @Nullable String once) {

        Signing.Wanted wanted(boolean forLeaver) {
            var read = edition == null ? 0 : edition;
            if (!forLeaver) {
                return new Signing.Wanted(read, null);
            }
            var told = reason == null ? "" : reason;
            return new Signing.Wanted(
                    read, SignedForReason.of(told).orElseThrow(() -> Refusal.of("field-missing", "reason")));
        }
    }

    @PostMapping("/sign")
    String sign(@PathVariable String id, Sent form, Officer officer, RedirectAttributes next) {
        return signed(id, form, false, new Reader(officer, next));
    }

    @PostMapping("/sign-for")
    String signFor(@PathVariable String id, Sent form, Officer officer, RedirectAttributes next) {
        return signed(id, form, true, new Reader(officer, next));
    }

    private record Reader(Officer officer, RedirectAttributes next) {}

    private String signed(String id, Sent form, boolean forLeaver, Reader reader) {
        return tried(id, reader.next(), Form.of("reason"), () -> {
            var wanted = form.wanted(forLeaver);
            var call = SentOnce.ofOffice(reader.officer(), form.once(), id + wanted);
            var outcome = sent.form(
                    call, () -> signing.sign(id, wanted, reader.officer()).name());
            return "handover.outcome." + outcome.toLowerCase(Locale.ROOT);
        });
    }

    @GetMapping("/cancel")
    ModelAndView askToCancel(@PathVariable String id, Officer officer, Locale reader) {
        return pages.act("handover/cancel", handovers.toCancel(id, officer), reader);
    }

    @PostMapping("/cancel")
    String cancel(@PathVariable String id, Officer officer, RedirectAttributes next) {
        return tried(id, next, Form.of("reason"), () -> {
            changes.cancel(id, officer);
            return "handover.cancelled";
        });
    }

    /**
     * A form of the act.
     *
     * @param field beside which is told what is wrong with none of its own
     * @param said what was chosen and typed in it, by the names under which the page shows it again
     */
    private record Form(String field, Map<String, Object> said) {

        static Form of(String field) {
            return new Form(field, Map.of());
        }
    }

    /** Does it and says so on the act; what was refused is told there too, beside its field, as it was sent. */
    private String tried(String id, RedirectAttributes next, Form form, Supplier<String> act) {
        try {
            next.addFlashAttribute("notice", words.text(act.get()));
        } catch (Refusal refusal) {
            var told = words.text("refusal." + refusal.code());
            var errors = new FormErrors();
            FormErrors.places(refusal, form.field())
                    .forEach(place -> errors.add("receiver".equals(place) ? "to" : place, told));
            next.addFlashAttribute("errors", errors);
            form.said().forEach(next::addFlashAttribute);
        }
        return "redirect:" + HandoverDoors.PATH + "/" + id;
    }
}
