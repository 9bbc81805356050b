package org.rogatory.web.cases;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Step;
import org.rogatory.cases.Timeline;
import org.rogatory.directory.Directory;
import org.rogatory.law.Occurrence;
import org.rogatory.law.Transition;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.ReceiptView;
import org.rogatory.web.shared.Tab;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What was done on a file, told with the names of the people; of the other side only what was exchanged. */
@Component
class CaseLog {

    private static final String EXCHANGE = "exchange";
    private static final List<String> KINDS = List.of("all", "own", EXCHANGE);

    private final Cases cases;
    private final Deliberation deliberation;
    private final CurrentReader current;
    private final People people;
    private final Directory directory;
    private final CaseWords caseWords;
    private final StepWords stepWords;
    private final ReceiptTicks ticks;
    private final Words words;

    CaseLog(
            Cases cases,
            Deliberation deliberation,
            CurrentReader current,
            People people,
            Directory directory,
            CaseWords caseWords,
            StepWords stepWords,
            ReceiptTicks ticks,
            Words words) {
        this.stepWords = stepWords;
        this.ticks = ticks;
        this.cases = cases;
        this.deliberation = deliberation;
        this.current = current;
        this.people = people;
        this.directory = directory;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** The ways to narrow the timeline. */
    List<Tab> filters(CaseFile file, String kind) {
        var address = "/cases/" + file.caseRef() + "/timeline";
        return KINDS.stream()
                .map(name -> new Tab(
                        words.text("cases.timeline." + name),
                        "all".equals(name) ? address : address + "?kind=" + name,
                        name.equals(kind),
                        null))
                .toList();
    }

    /** What happened, newest first: all of it, what was done here, or what passed between the two States. */
    List<ReceiptView> timeline(CaseFile file, String kind, Locale reader) {
        var receipts = receipts(file, kind, reader);
        return EXCHANGE.equals(kind) ? outside(receipts) : receipts;
    }

    /** All that happened, newest first, for paper: nothing that stays inside. */
    List<ReceiptView> printed(CaseFile file, Locale reader) {
        return outside(receipts(file, "all", reader));
    }

    private static List<ReceiptView> outside(List<ReceiptView> receipts) {
        return receipts.stream().map(ReceiptView::outside).toList();
    }

    private List<ReceiptView> receipts(CaseFile file, String kind, Locale reader) {
        var shown = moments(file).stream().filter(moment -> shows(kind, moment.step(), file));
        var sent = EXCHANGE.equals(kind)
                ? ticks.sent(file, directory.times().zone(file.authority()))
                : Map.<String, List<String>>of();
        return receipts(file, shown.toList(), sent, reader);
    }

    private List<ReceiptView> receipts(
            CaseFile file, Collection<Timeline.Moment> moments, Map<String, List<String>> sent, Locale reader) {
        var zone = directory.times().zone(file.authority());
        var names = people.names(moments.stream()
                .map(Timeline.Moment::step)
                .flatMap(step -> Stream.of(step.actor(), Objects.requireNonNullElse(step.forWhom(), step.actor())))
                .toList());
        return moments.stream()
                .sorted(Comparator.comparing(Timeline.Moment::at).reversed())
                .map(moment -> receipt(moment.step(), when(moment, names, zone), file, reader)
                        .come(sent.getOrDefault(String.valueOf(moment.messageRef()), List.of())))
                .toList();
    }

    /** The last things that passed between the two sides, newest first. */
    List<ReceiptView> exchanged(CaseFile file, int number, Locale reader) {
        return timeline(file, EXCHANGE, reader).stream().limit(number).toList();
    }

    /** The last act of one kind, if there was one: who did it, when and why. */
    Optional<ReceiptView> last(CaseFile file, String verb, Locale reader) {
        return decisions(file, step -> step.verb().equals(verb), reader).stream()
                .findFirst();
    }

    /** Of the acts asked for the last one of each kind, on the file and on each item, newest first. */
    List<ReceiptView> decisions(CaseFile file, Predicate<Step> asked, Locale reader) {
        var last = new HashMap<String, Timeline.Moment>();
        moments(file).stream()
                .filter(moment -> asked.test(moment.step()))
                .forEach(moment ->
                        last.put(moment.step().verb() + " " + moment.step().itemRef(), moment));
        return receipts(file, last.values(), Map.of(), reader);
    }

    /** One moment of the timeline, as far as the reader may know of it. */
    Optional<ReceiptView> moment(CaseFile file, String id, Locale reader) {
        var named =
                moments(file).stream().filter(moment -> moment.id().equals(id)).toList();
        return receipts(file, named, Map.of(), reader).stream().findFirst();
    }

    /** The last things that happened, newest first. */
    List<ReceiptView> newest(CaseFile file, int number, Locale reader) {
        return timeline(file, "all", reader).stream().limit(number).toList();
    }

    private List<Timeline.Moment> moments(CaseFile file) {
        return deliberation.timeline(file, current.demanded());
    }

    private boolean shows(String kind, Step step, CaseFile file) {
        return switch (kind) {
            case "own" -> !StepWords.partner(step);
            case EXCHANGE -> StepWords.partner(step) || left(step, file) || stepWords.recorded(step);
            default -> true;
        };
    }

    private boolean left(Step step, CaseFile file) {
        var machine = cases.lifecycle(file);
        var moved = Optional.ofNullable(step.fromStatus())
                .flatMap(from -> machine.transition(from, step.verb()))
                .filter(Transition::exchanged);
        return moved.isPresent()
                || machine.occurrence(step.verb()).filter(Occurrence::exchanged).isPresent() && told(step);
    }

    /** A breach may be recorded without being told; whatever else goes beside the steps leaves. */
    private static boolean told(Step step) {
        return !"record_incident".equals(step.verb()) || step.releasedText() != null;
    }

    private String when(Timeline.Moment moment, People.Names names, ZoneId zone) {
        var written = words.moment(moment.at(), zone) + ", " + who(moment.step(), names);
        return late(moment, zone) ? words.text("cases.timeline.written-down", written) : written;
    }

    /** It stands where it was written down; that it happened on a day before is said. */
    private static boolean late(Timeline.Moment moment, ZoneId zone) {
        var day = moment.step().happenedOn();
        return day != null && day.isBefore(LocalDate.ofInstant(moment.at(), zone));
    }

    private String who(Step step, People.Names names) {
        if (StepWords.partner(step)) {
            return words.text("cases.actor.system");
        }
        return step.forWhom() == null
                ? names.of(step.actor())
                : words.text("cases.actor.in-place", names.of(step.actor()), names.of(step.forWhom()));
    }

    private ReceiptView receipt(Step step, String when, CaseFile file, Locale reader) {
        var verb = caseWords.past(past(step), reader);
        var title = step.itemRef() == null
                ? verb
                : words.text("cases.timeline.item", stepWords.number(step.itemRef(), file), verb);
        var partner = StepWords.partner(step);
        var theirs = partner || stepWords.recorded(step);
        return new ReceiptView(
                !theirs,
                false,
                theirs ? "receive" : "check",
                title,
                when,
                stepWords.text(step, file, reader),
                partner ? stepWords.text(step, file, reader) : stepWords.told(step, left(step, file), file, reader),
                stepWords.said(step, partner),
                reached(step, file, reader));
    }

    /** The step of the translator may also have been the word that none is needed. */
    private static String past(Step step) {
        return "attach_translation".equals(step.verb()) && step.codes().contains("not_needed")
                ? "translation_not_needed"
                : step.verb();
    }

    /** The status that an act led to. */
    private List<String> reached(Step step, CaseFile file, Locale reader) {
        if (step.toStatus() == null || step.toStatus().equals(step.fromStatus())) {
            return List.of();
        }
        var list = "statuses." + (step.itemRef() == null ? file.machine() : "item");
        return List.of(caseWords.label(list, step.toStatus(), reader));
    }
}
