package org.rogatory.web.extradition;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.custody.CustodyView;
import org.rogatory.extradition.custody.HardEnd;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DraftPlaces;
import org.rogatory.web.shared.HeaderPart;
import org.rogatory.web.shared.HeaderView;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The countdown at the head of a file while somebody is held in it. It advises, and frees or holds nobody. */
@Component
class CustodyBanner implements HeaderPart {

    private final CustodyFiles custody;
    private final CustodyBar bar;
    private final CustodyWords custodyWords;
    private final CaseWords caseWords;
    private final Words words;

    CustodyBanner(CustodyFiles custody, CustodyBar bar, CustodyWords custodyWords, CaseWords caseWords, Words words) {
        this.custody = custody;
        this.bar = bar;
        this.custodyWords = custodyWords;
        this.caseWords = caseWords;
        this.words = words;
    }

    @Override
    public Optional<HeaderView> of(CaseFile file, Officer officer, Locale reader) {
        return DraftPlaces.extradition(file)
                ? custody.of(file).filter(CustodyView::held).map(held -> view(file, held, reader))
                : Optional.empty();
    }

    private HeaderView view(CaseFile file, CustodyView held, Locale reader) {
        var tone = CustodyWords.tone(held.state());
        var end = held.hardEnd();
        return new HeaderView(
                tone,
                words.text("custody.title." + tone),
                held.remaining().map(custodyWords::left).orElse(words.text("custody.ask")),
                end == null ? null : until(tone, end),
                end == null ? null : check(end),
                end == null ? List.of() : counts(end),
                facts(file, held, reader),
                end == null ? null : bar.of(held, end),
                "/cases/" + file.caseRef() + "/" + CustodyDoors.TAB);
    }

    private String until(String tone, HardEnd end) {
        return words.text(
                "passed".equals(tone) ? "custody.was" : "custody.until", custodyWords.moment(end.at(), end.zone()));
    }

    private String check(HardEnd end) {
        if (end.ofCourt()) {
            return words.text("custody.check.court");
        }
        return words.text("custody.check." + (two(end) ? "two" : end.verified() ? "verified" : "unverified"));
    }

    private static boolean two(HardEnd end) {
        return !end.at().equals(end.other());
    }

    private List<Row> counts(HardEnd end) {
        return two(end)
                ? List.of(count("earlier", end.at(), end.zone()), count("later", end.other(), end.zone()))
                : List.of();
    }

    private Row count(String which, Instant at, ZoneId zone) {
        return new Row(words.text("custody.count." + which), words.moment(at, zone));
    }

    /** Where he is held, the articles of the limits that free, the earliest first, and whom to ask about others. */
    private List<String> facts(CaseFile file, CustodyView held, Locale reader) {
        var state = caseWords.state(held.ours() ? file.state() : file.otherState(), reader);
        var articles = held.ends().stream()
                .filter(end -> end.limit().hard())
                .map(end -> words.citation(end.limit().basis()))
                .distinct();
        return Stream.of(
                        unlawful(held),
                        inTime(held),
                        Stream.of(words.text("custody.held-in", state)),
                        articles,
                        custodyWords.toAsk(held, reader))
                .flatMap(facts -> facts)
                .toList();
    }

    /** For how many hours he is held unlawfully, told on every page until it has ended. */
    private Stream<String> unlawful(CustodyView held) {
        return held.incident()
                ? Stream.of(
                        words.count("custody.incident.hours", held.unlawful().toHours()))
                : Stream.empty();
    }

    /** That the limit which has passed was kept is said as plainly as that it has passed. */
    private Stream<String> inTime(CustodyView held) {
        return Stream.ofNullable(held.requestInTime())
                .map(day -> words.text("custody.request-in-time", words.date(day)));
    }
}
