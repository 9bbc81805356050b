package org.rogatory.web.cases.parcel;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Crossings;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.mla.annex.OpeningReason;
import org.rogatory.mla.annex.PaperWanted;
import org.rogatory.mla.annex.SealedReading;
import org.rogatory.mla.annex.SealedView;
import org.rogatory.web.cases.SealedText;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The sealed annex of a received message: who may open it does so for a reason, each time anew. */
@Controller
@RequestMapping("/cases/{caseRef}/messages/{messageId}/sealed")
class SealedController {

    private static final String REASON = "reason";
    private static final String OFFICER = "officer";

    private final SealedReading reading;
    private final SealedText text;
    private final Crossings crossings;
    private final Directory directory;
    private final CaseWords caseWords;
    private final Words words;

    SealedController(
            SealedReading reading,
            SealedText text,
            Crossings crossings,
            Directory directory,
            CaseWords caseWords,
            Words words) {
        this.reading = reading;
        this.text = text;
        this.crossings = crossings;
        this.directory = directory;
        this.caseWords = caseWords;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String caseRef, @PathVariable String messageId, Officer officer) {
        return page(caseRef, reading.find(caseRef, messageId, officer), new FormErrors());
    }

    /** Shown in this answer alone: like every page, neither the browser nor anything between may keep it. */
    @PostMapping
    ModelAndView open(
            @PathVariable String caseRef,
            @PathVariable String messageId,
            @RequestParam(required = false) @Nullable String reason,
            Officer officer) {
        var view = reading.find(caseRef, messageId, officer);
        var why = OpeningReason.of(reason);
        if (why.isEmpty()) {
            var errors = new FormErrors().add(REASON, words.text("cases.sealed.reason-missing"));
            return unprocessable(page(caseRef, view, errors));
        }
        var page = page(caseRef, view, new FormErrors());
        var content = reading.open(caseRef, messageId, why.get(), officer);
        page.addObject("opened", why.get().key());
        page.addObject("parts", text.of(content, LocaleContextHolder.getLocale()));
        page.addObject("papers", text.papers(content));
        return page;
    }

    /** A document of the opened annex, for the reason for which that was opened: nothing of it stays here, either. */
    @PostMapping("/documents/{number}")
    ResponseEntity<Resource> paper(
            @PathVariable String caseRef,
            @PathVariable String messageId,
            @ModelAttribute WantedForm wanted,
            Officer officer) {
        return Parcels.of(Parcels.Parcel.of(reading.paper(caseRef, messageId, wanted.wanted(), officer)));
    }

    /** Which document, and why. */
    record WantedForm(int number, @Nullable String reason) {

        PaperWanted wanted() {
            return new PaperWanted(
                    number, OpeningReason.of(reason).orElseThrow(() -> Refusal.of("sealed-reason", REASON)));
        }
    }

    @PostMapping("/readers")
    ModelAndView appoint(
            @PathVariable String caseRef,
            @PathVariable String messageId,
            @RequestParam(required = false) @Nullable String officer,
            Officer head) {
        if (officer == null || officer.isBlank()) {
            var errors = new FormErrors().add(OFFICER, words.text("cases.sealed.officer-missing"));
            return unprocessable(page(caseRef, reading.find(caseRef, messageId, head), errors));
        }
        allow(caseRef, messageId, officer, head);
        return new ModelAndView("redirect:/cases/" + caseRef + "/messages/" + messageId + "/sealed");
    }

    private void allow(String caseRef, String messageId, String username, Officer head) {
        crossings.again(() -> {
            reading.appoint(caseRef, messageId, username, head);
            return messageId;
        });
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(String caseRef, SealedView view, FormErrors errors) {
        var annex = view.annex();
        var page = new ModelAndView("cases/sealed");
        page.addObject("reference", caseRef);
        page.addObject("message", annex.messageId());
        page.addObject("from", caseWords.authority(annex.fromAuthority(), LocaleContextHolder.getLocale()));
        page.addObject(
                "received",
                words.moment(
                        annex.receivedAt(),
                        directory.times().zone(annex.recipients().get(0))));
        page.addObject("heads", view.heads());
        page.addObject("appointed", view.appointed());
        page.addObject(
                "candidates",
                view.candidates().stream()
                        .map(known -> new Option(known.username(), known.displayName()))
                        .toList());
        page.addObject("reasons", reasons());
        page.addObject("opened", null);
        page.addObject("parts", List.of());
        page.addObject("papers", List.of());
        page.addObject("errors", errors);
        return page;
    }

    private List<Option> reasons() {
        return Arrays.stream(OpeningReason.values())
                .map(reason -> new Option(reason.key(), words.text("cases.sealed.reason." + reason.key())))
                .toList();
    }
}
