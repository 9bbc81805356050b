package org.rogatory.web.extradition;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLists;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.custody.DutyLine;
import org.rogatory.extradition.custody.Remaining;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DueView;
import org.rogatory.web.shared.RouteView;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Those who are held, in the reader's words; people are told by their file alone. */
@Component
class DutyPages {

    private final CustodyFiles custody;
    private final CaseLists lists;
    private final CustodyWords custodyWords;
    private final CaseWords caseWords;
    private final Words words;
    private final Clock clock;

    DutyPages(
            CustodyFiles custody,
            CaseLists lists,
            CustodyWords custodyWords,
            CaseWords caseWords,
            Words words,
            Clock clock) {
        this.custody = custody;
        this.lists = lists;
        this.custodyWords = custodyWords;
        this.caseWords = caseWords;
        this.words = words;
        this.clock = clock;
    }

    /**
     * One person who is held.
     *
     * @param until the moment that governs, with its zone; null where no limit is known
     * @param rule the limit of law, or that the court set the term; null where none is known
     * @param where the State in which he is held
     */
    record Line(
            DueView left,
            @Nullable String until,
            @Nullable String rule,
            String reference,
            @Nullable String numbers,
            String title,
            RouteView route,
            StatusView status,
            String custody,
            String where) {}

    List<Line> lines(Officer officer, Locale reader) {
        var held = custody.duty(officer);
        var refs = held.stream().map(DutyLine::caseRef).collect(Collectors.toSet());
        Map<String, CaseFile> files = refs.isEmpty()
                ? Map.of()
                : lists.ofTasks(refs, officer).stream()
                        .collect(Collectors.toMap(CaseFile::caseRef, Function.identity()));
        return held.stream()
                .flatMap(one -> Stream.ofNullable(files.get(one.caseRef())).map(file -> line(one, file, reader)))
                .toList();
    }

    private Line line(DutyLine held, CaseFile file, Locale reader) {
        var governs = held.governs();
        var zone = held.zone();
        return new Line(
                left(held),
                governs == null || zone == null ? null : custodyWords.moment(governs, zone),
                rule(held, reader),
                file.caseRef(),
                caseWords.numbers(file),
                caseWords.title(file, reader),
                caseWords.route(file, reader),
                caseWords.status(file, reader),
                caseWords.label("statuses.custody", held.status(), reader),
                caseWords.state(held.ours() ? file.state() : file.otherState(), reader));
    }

    private DueView left(DutyLine held) {
        var governs = held.governs();
        return governs == null
                ? new DueView("now", words.text("custody.ask"))
                : custodyWords.chip(Remaining.between(clock.instant(), governs));
    }

    private @Nullable String rule(DutyLine held, Locale reader) {
        var rule = held.ruleKey();
        if (rule != null) {
            return caseWords.label("deadlines", rule, reader);
        }
        return held.governs() == null ? null : words.text("custody.check.court");
    }
}
