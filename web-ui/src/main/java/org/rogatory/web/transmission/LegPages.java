package org.rogatory.web.transmission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.enclosures.Way;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.transmission.LegLine;
import org.rogatory.transmission.LegState;
import org.rogatory.transmission.LegView;
import org.rogatory.transmission.Purpose;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DueView;
import org.rogatory.web.shared.DueWords;
import org.rogatory.web.shared.LegWords;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.RouteView;
import org.rogatory.web.shared.StepView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Legs in the reader's words: as the way of one file, and as lines of a list. */
@Component
class LegPages {

    private static final String RECEIVE = "receive_leg";
    private static final Set<String> USUAL = Set.of("record_leg", RECEIVE);

    private final LegWords legWords;
    private final CaseWords caseWords;
    private final DueWords dueWords;
    private final People people;
    private final Directory directory;
    private final Exchange exchange;
    private final Words words;

    LegPages(
            LegWords legWords,
            CaseWords caseWords,
            DueWords dueWords,
            People people,
            Directory directory,
            Exchange exchange,
            Words words) {
        this.exchange = exchange;
        this.legWords = legWords;
        this.caseWords = caseWords;
        this.dueWords = dueWords;
        this.people = people;
        this.directory = directory;
        this.words = words;
    }

    /** What travels together: the line of its way and each leg. */
    record Dispatch(String title, List<StepView> way, List<Row> legs) {}

    /** What can be done to a leg now: its verb as a message key and its address; the usual one is filled. */
    record Act(String key, String href, boolean usual) {}

    /** A leg with what is known of it; its state stands in a mark of this tone. */
    record Row(
            String id,
            String title,
            String state,
            String tone,
            @Nullable DueView due,
            List<String> facts,
            @Nullable String reason,
            List<Act> acts) {}

    /** A leg in the list of what is under way. */
    record Line(DueView due, String day, String reference, String title, RouteView route, String leg, String detail) {}

    List<Dispatch> dispatches(CaseFile file, List<LegView> legs, Set<String> verbs) {
        var names = people.names(legs.stream().map(LegView::by).toList());
        var letters = letters(file, legs);
        var dispatches = new ArrayList<Dispatch>();
        legs.stream().map(LegView::dispatch).distinct().forEach(number -> {
            var own = legs.stream().filter(leg -> leg.dispatch() == number).toList();
            var rows = own.stream()
                    .map(leg -> row(leg, file, new Told(names, verbs)))
                    .toList();
            dispatches.add(new Dispatch(title(own.get(0), file, letters), way(own, file), rows));
        });
        return dispatches;
    }

    private record Told(People.Names names, Set<String> verbs) {}

    /** What kinds of letters travel, by the messages they go with. */
    private Map<String, String> letters(CaseFile file, List<LegView> legs) {
        return legs.stream().noneMatch(leg -> leg.purpose() == Purpose.LETTER)
                ? Map.of()
                : exchange.messagesOf(file.caseRef()).stream()
                        .collect(Collectors.toMap(ExchangeMessage::messageId, ExchangeMessage::kind));
    }

    private String title(LegView first, CaseFile file, Map<String, String> letters) {
        var message = first.messageRef();
        var letter = message == null ? null : letters.get(message);
        if (first.purpose() == Purpose.LETTER && letter != null) {
            return caseWords.message(letter, file);
        }
        var what = words.text("transmission.purpose." + first.purpose().key());
        return first.copy() ? words.text("transmission.leg-copy", what) : what;
    }

    private List<StepView> way(List<LegView> legs, CaseFile file) {
        var reader = words.language();
        var steps = new ArrayList<StepView>();
        var first = legs.get(0);
        steps.add(new StepView(
                legWords.from(first, file, reader),
                day(first.handedOverOn()),
                first.handedOverOn() == null ? "now" : "done"));
        legs.stream()
                .filter(leg -> leg.state() != LegState.LOST)
                .forEach(
                        leg -> steps.add(new StepView(legWords.to(leg, file, reader), day(leg.endedOn()), stage(leg))));
        return steps;
    }

    private static String stage(LegView leg) {
        return switch (leg.state()) {
            case RECEIVED, SKIPPED -> "done";
            case UNDER_WAY -> "now";
            default -> "ahead";
        };
    }

    private Row row(LegView leg, CaseFile file, Told told) {
        var due = leg.dueOn();
        return new Row(
                leg.legId(),
                legWords.leg(leg, file, words.language()),
                words.text("transmission.state."
                        + (leg.waiting() ? "waiting" : leg.state().key())),
                leg.open() ? "waits" : leg.state() == LegState.LOST ? "now" : "passed",
                due == null || file.closedAt() != null ? null : due(due, file),
                facts(leg, told.names()),
                leg.reason(),
                leg.walked(file) ? acts(leg, file, told.verbs()) : List.of());
    }

    private DueView due(LocalDate day, CaseFile file) {
        var zone = directory.times().zone(file.authority());
        return dueWords.of(day.plusDays(1).atStartOfDay(zone).toInstant(), file);
    }

    private List<String> facts(LegView leg, People.Names names) {
        var reader = words.language();
        var carrier = leg.carrier();
        return Stream.of(
                        number(leg.letter()),
                        fact("handed-over", day(leg.handedOverOn())),
                        carrier == null ? null : legWords.label("carriers", carrier, reader),
                        fact("carrier-number", leg.carrierNumber()),
                        leg.endedOn() == null ? null : fact(leg.state().key(), day(leg.endedOn())),
                        fact("received-ref", leg.receivedRef()),
                        leg.by() == null ? null : names.of(leg.by()))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable String number(@Nullable LetterNumber letter) {
        return letter == null ? null : caseWords.numbered(letter);
    }

    private @Nullable String fact(String key, @Nullable String value) {
        return value == null ? null : words.text("transmission.fact." + key, value);
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : words.date(day);
    }

    private static List<Act> acts(LegView leg, CaseFile file, Set<String> verbs) {
        var fitting = leg.waiting()
                ? List.of("record_leg", "skip_leg")
                : leg.state() == LegState.UNDER_WAY
                        ? List.of("receive_leg", "lose_leg", "skip_leg")
                        : leg.open() ? List.of("skip_leg") : List.<String>of();
        var offered = fitting.stream()
                .filter(verbs::contains)
                .filter(verb -> leg.carried() || !RECEIVE.equals(verb))
                .map(verb -> new Act(
                        verb,
                        "/cases/" + file.caseRef() + "/acts/" + verb.replace('_', '-') + "?item=" + leg.legId(),
                        USUAL.contains(verb)));
        return Stream.concat(offered, inventory(leg, file, verbs)).toList();
    }

    /** Beside handing over and receiving: what lies in the envelope is checked against its inventory. */
    private static Stream<Act> inventory(LegView leg, CaseFile file, Set<String> verbs) {
        if (!leg.open() || !verbs.contains("record_leg") && !verbs.contains(RECEIVE)) {
            return Stream.of();
        }
        var way = leg.waiting() ? Way.DISPATCH : Way.RECEIPT;
        return Stream.of(new Act(
                "inventory",
                "/cases/" + file.caseRef() + "/enclosures/new?way=" + way.key() + "&leg=" + leg.legId(),
                false));
    }

    List<Line> lines(List<LegLine> found, Locale reader) {
        return found.stream()
                .map(line -> {
                    var leg = line.leg();
                    var due = Objects.requireNonNull(leg.dueOn());
                    var detail = Stream.of(
                                    number(leg.letter()),
                                    leg.carrier() == null ? null : legWords.label("carriers", leg.carrier(), reader))
                            .filter(Objects::nonNull)
                            .toList();
                    return new Line(
                            due(due, line.file()),
                            words.date(due),
                            line.file().caseRef(),
                            caseWords.title(line.file(), reader),
                            caseWords.route(line.file(), reader),
                            legWords.leg(leg, line.file(), reader),
                            String.join(", ", detail));
                })
                .toList();
    }
}
