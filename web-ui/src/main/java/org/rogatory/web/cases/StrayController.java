package org.rogatory.web.cases;

import java.util.List;
import org.rogatory.cases.Idempotency;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.mla.incoming.StrayMessages;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Messages that belong to no file yet: an officer reads whose they are and puts them into one. */
@Controller
class StrayController {

    private final StrayMessages stray;
    private final SentOnce sent;
    private final CaseWords caseWords;
    private final Directory directory;
    private final Words words;

    StrayController(StrayMessages stray, SentOnce sent, CaseWords caseWords, Directory directory, Words words) {
        this.sent = sent;
        this.stray = stray;
        this.caseWords = caseWords;
        this.directory = directory;
        this.words = words;
    }

    /** A message without a file: what it is, from whom, under which number of theirs. */
    record Line(String messageId, String kind, String from, String reference, String at, String once) {}

    @GetMapping("/cases/stray-messages")
    ModelAndView list(Officer officer) {
        return page(new FormErrors(), officer);
    }

    @PostMapping("/cases/stray-messages")
    ModelAndView put(
            @RequestParam String messageId,
            @RequestParam String caseRef,
            @RequestParam(defaultValue = "") String once,
            Officer officer) {
        var call = new Idempotency.Call(officer, SentOnce.key(once), messageId + " " + caseRef);
        try {
            var file =
                    sent.form(call, () -> stray.put(messageId, caseRef, officer).caseRef());
            return new ModelAndView("redirect:/cases/" + file + "/messages?done=put-message");
        } catch (Refusal refusal) {
            var errors = new FormErrors();
            errors.add("caseRef", words.text("refusal." + refusal.code()));
            var page = page(errors, officer);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private ModelAndView page(FormErrors errors, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var zone = directory.zone(officer.authority());
        var lines = stray.list(officer).stream()
                .map(message -> new Line(
                        message.messageId(),
                        words.text("exchange.kind." + message.kind()),
                        caseWords.state(message.fromState(), reader),
                        message.senderRef(),
                        words.moment(message.at(), zone),
                        SentOnce.mark()))
                .toList();
        var page = new ModelAndView("cases/stray");
        page.addObject("lines", List.copyOf(lines));
        page.addObject("errors", errors);
        return page;
    }
}
