package org.rogatory.web.cases.reception;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Listed;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.identity.Officer;
import org.rogatory.mla.incoming.StrayMessages;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.PagesView;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Messages that belong to no file yet: an officer reads whose they are and puts them into one. */
@Controller
class StrayController {

    private static final String PATH = "/cases/stray-messages";

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

    /**
     * A message without a file: what it is, from whom, under which number of theirs.
     *
     * @param typed the number of our file as it was typed and refused
     */
    record Line(String messageId, String kind, String from, String reference, String at, String once, String typed) {}

    @GetMapping(PATH)
    ModelAndView list(@RequestParam(defaultValue = "") String after, Officer officer) {
        var page = stray.page(ListPlace.of(after), officer);
        return new FormErrors().on(shown(page, lines(page, Map.of(), officer), after));
    }

    /**
     * A message that is given a file.
     *
     * @param after from where on the list was shown
     */
    record Giving(String messageId, String caseRef, String once, String after) {

        Giving {
            messageId = Objects.requireNonNullElse(messageId, "");
            caseRef = Objects.requireNonNullElse(caseRef, "");
            once = Objects.requireNonNullElse(once, "");
            after = Objects.requireNonNullElse(after, "");
        }
    }

    @PostMapping(PATH)
    ModelAndView put(@ModelAttribute Giving giving, Officer officer) {
        var messageId = giving.messageId();
        var caseRef = giving.caseRef();
        var call = SentOnce.of(officer, giving.once(), messageId + " " + caseRef);
        try {
            var file =
                    sent.form(call, () -> stray.put(messageId, caseRef, officer).caseRef());
            return new ModelAndView("redirect:/cases/" + file + "/messages?done=put-message");
        } catch (Refusal refusal) {
            var page = stray.page(ListPlace.of(giving.after()), officer);
            var lines = lines(page, Map.of(messageId, caseRef), officer);
            return problem(lines, messageId, words.text("refusal." + refusal.code()))
                    .on(shown(page, lines, giving.after()));
        }
    }

    /** What is wrong stands at its message; where that waits no more, above all of them. */
    private static FormErrors problem(List<Line> lines, String messageId, String problem) {
        var errors = new FormErrors();
        lines.stream()
                .filter(line -> line.messageId().equals(messageId))
                .findFirst()
                .ifPresentOrElse(
                        line -> errors.named("case-" + messageId, line.kind() + " – " + line.from(), problem),
                        () -> errors.add("main", problem));
        return errors;
    }

    /** @param typed what was typed at a message and refused */
    private List<Line> lines(Listed<ExchangeMessage> page, Map<String, String> typed, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var zone = directory.times().zone(officer.authority());
        return page.lines().stream()
                .map(message -> new Line(
                        message.messageId(),
                        caseWords.message(message.kind()),
                        caseWords.state(message.fromState(), reader),
                        message.senderRef(),
                        words.moment(message.at(), zone),
                        SentOnce.mark(),
                        typed.getOrDefault(message.messageId(), "")))
                .toList();
    }

    private static ModelAndView shown(Listed<ExchangeMessage> page, List<Line> lines, String after) {
        var pages = PagesView.newest(page, PATH, last -> new ListPlace(last.at(), last.messageId()));
        return new ModelAndView("cases/stray")
                .addObject("lines", lines)
                .addObject("pages", pages)
                .addObject("after", after);
    }
}
