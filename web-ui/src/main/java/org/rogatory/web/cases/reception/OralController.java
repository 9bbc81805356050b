package org.rogatory.web.cases.reception;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.law.AdvanceRequests;
import org.rogatory.mla.incoming.OralRequests;
import org.rogatory.mla.incoming.OralRequests.OralRequest;
import org.rogatory.mla.incoming.PaperRequests;
import org.rogatory.web.cases.content.CovertContent;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A request that comes by telephone or by INTERPOL before it is written: the duty officer writes down what was asked. */
@Controller
class OralController {

    private static final String NOT_ADMITTED = "advance-not-admitted";

    private static final OralRequest EMPTY =
            new OralRequest(null, null, null, null, null, null, null, null, null, null, null, null);

    private final OralRequests requests;
    private final SentOnce sent;
    private final ReceptionChoices choices;
    private final Words words;
    private final AlikeParts alike;
    private final CovertContent covert;
    private final AdvanceRequests law;

    OralController(
            OralRequests requests,
            SentOnce sent,
            ReceptionChoices choices,
            Words words,
            AlikeParts alike,
            CovertContent covert,
            AdvanceRequests law) {
        this.sent = sent;
        this.requests = requests;
        this.choices = choices;
        this.words = words;
        this.alike = alike;
        this.covert = covert;
        this.law = law;
    }

    @GetMapping("/cases/receive-oral")
    ModelAndView ask(Officer officer) {
        PaperRequests.demandReceiver(officer);
        return page(EMPTY, new FormErrors(), officer);
    }

    @PostMapping("/cases/receive-oral")
    ModelAndView receive(
            @Valid @ModelAttribute("typed") OralRequest typed,
            BindingResult binding,
            @RequestParam(defaultValue = "") String once,
            Officer officer) {
        PaperRequests.demandReceiver(officer);
        var errors = FormErrors.unread(binding, words);
        missing(typed).forEach(field -> choices.tell(errors, field, words.text(needed(field))));
        if (!errors.any()) {
            try {
                covert.demandDeclared(typed.assistance());
                var call = SentOnce.of(officer, once, typed);
                var caseRef =
                        sent.form(call, () -> requests.receive(typed, officer).caseRef());
                return new ModelAndView("redirect:/cases/" + caseRef + "?done=receive");
            } catch (Refusal refusal) {
                fields(refusal).forEach(field -> choices.tell(errors, field, words.text(reason(refusal))));
            }
        }
        var page = page(typed, errors, officer);
        alike.show(page, requests.alike(typed, officer));
        return page;
    }

    /** The fields that the page cannot do without and that are still empty, in its order. */
    private static List<String> missing(OralRequest typed) {
        var given = new LinkedHashMap<String, Boolean>();
        given.put("channel", !blank(typed.channel()));
        given.put("time", typed.time() != null);
        given.put("contact", !blank(typed.contact()));
        given.put("requesting", !blank(typed.requesting()));
        given.put("assistance", any(typed.assistance()));
        given.put("legalBasis", any(typed.legalBasis()));
        return given.keySet().stream()
                .filter(field -> Boolean.FALSE.equals(given.get(field)))
                .toList();
    }

    private static boolean any(@Nullable List<String> values) {
        return values != null && values.stream().anyMatch(value -> !value.isBlank());
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String needed(String field) {
        return switch (field) {
            case "channel" -> "refusal.unknown-channel";
            case "requesting" -> "refusal.unknown-sender";
            case "legalBasis" -> "cases.oral.basis-missing";
            default -> "refusal.field-missing";
        };
    }

    /** Said to who receives: the request cannot be sent otherwise from here. */
    private static String reason(Refusal refusal) {
        return NOT_ADMITTED.equals(refusal.code()) ? "cases.oral.not-admitted" : "refusal." + refusal.code();
    }

    /** The fields of this page which a refusal of the act concerns. */
    private static List<String> fields(Refusal refusal) {
        return NOT_ADMITTED.equals(refusal.code())
                ? List.of("legalBasis")
                : FormErrors.places(refusal, "facts").stream()
                        .map(OralController::here)
                        .toList();
    }

    private static String here(String field) {
        return switch (field) {
            case "kind" -> "channel";
            case "internalText" -> "agreement";
            default -> field;
        };
    }

    private ModelAndView page(OralRequest typed, FormErrors errors, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var page = new ModelAndView("cases/receive-oral");
        page.addObject("form", typed);
        page.addObject("once", SentOnce.mark());
        choices.show(page, officer, reader);
        page.addObject(
                "instruments",
                choices.instruments(reader).stream()
                        .filter(instrument -> law.known(instrument.value()))
                        .toList());
        page.addObject(
                "channels",
                AdvanceRequests.CHANNELS.stream()
                        .map(channel -> new Option(channel, words.text("cases.choice." + channel)))
                        .toList());
        return errors.on(page);
    }
}
