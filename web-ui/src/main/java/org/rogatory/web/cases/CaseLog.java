package org.rogatory.web.cases;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Step;
import org.rogatory.cases.Timeline;
import org.rogatory.directory.Directory;
import org.rogatory.law.Occurrence;
import org.rogatory.law.Transition;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.FindingNames;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.ReceiptView;
import org.rogatory.web.shared.Tab;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What was done on a file, told with the names of the people; of the other side only what was exchanged. */
@Component
class CaseLog {

    private static final List<String> KINDS = List.of("all", "own", "exchange");
    private static final List<String> CODES = List.of(
            "return_reasons",
            "refusal_grounds",
            "postponement_grounds",
            "forms.mla_request.items",
            "transmission_carriers");
    private static final Pattern MESSAGE_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String SYSTEM = "system";

    private final Cases cases;
    private final Deliberation deliberation;
    private final CurrentReader current;
    private final People people;
    private final Directory directory;
    private final CaseWords caseWords;
    private final FindingNames findingNames;
    private final Words words;

    CaseLog(
            Cases cases,
            Deliberation deliberation,
            CurrentReader current,
            People people,
            Directory directory,
            CaseWords caseWords,
            FindingNames findingNames,
            Words words) {
        this.findingNames = findingNames;
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
        var zone = directory.zone(file.authority());
        var moments = moments(file).stream()
                .filter(moment -> shows(kind, moment.step(), file))
                .sorted(Comparator.comparing(Timeline.Moment::at).reversed())
                .toList();
        var names = people.names(
                moments.stream().map(moment -> moment.step().actor()).toList());
        return moments.stream()
                .map(moment -> receipt(moment.step(), when(moment, names, zone), file, reader))
                .toList();
    }

    /** The last things that passed between the two sides, newest first. */
    List<ReceiptView> exchanged(CaseFile file, int number, Locale reader) {
        return timeline(file, "exchange", reader).stream().limit(number).toList();
    }

    /** The last act of one kind, if there was one: who did it, when and why. */
    Optional<ReceiptView> last(CaseFile file, String verb, Locale reader) {
        var zone = directory.zone(file.authority());
        return moments(file).stream()
                .filter(moment -> moment.step().verb().equals(verb))
                .reduce((earlier, later) -> later)
                .map(moment -> {
                    var names = people.names(List.of(moment.step().actor()));
                    return receipt(moment.step(), when(moment, names, zone), file, reader);
                });
    }

    /** The last things that happened, newest first. */
    List<ReceiptView> newest(CaseFile file, int number, Locale reader) {
        return timeline(file, "all", reader).stream().limit(number).toList();
    }

    private List<Timeline.Moment> moments(CaseFile file) {
        return deliberation.timeline(file, current.officer().orElseThrow(Refusal::notFound));
    }

    private boolean shows(String kind, Step step, CaseFile file) {
        return switch (kind) {
            case "own" -> !partner(step);
            case "exchange" -> partner(step) || left(step, file);
            default -> true;
        };
    }

    /** The system acts on a file only to note what the partner's messages brought. */
    private static boolean partner(Step step) {
        return SYSTEM.equals(step.actor());
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
        return words.moment(moment.at(), zone) + ", " + who(moment.step(), names);
    }

    private String who(Step step, People.Names names) {
        return partner(step) ? words.text("cases.actor.system") : names.of(step.actor());
    }

    private ReceiptView receipt(Step step, String when, CaseFile file, Locale reader) {
        var verb = caseWords.past(past(step), reader);
        var title = step.itemRef() == null ? verb : words.text("cases.timeline.item", number(step.itemRef()), verb);
        return new ReceiptView(
                !partner(step),
                false,
                partner(step) ? "receive" : "check",
                title,
                when,
                text(step, file, reader),
                reached(step, file, reader));
    }

    /** The step of the translator may also have been the word that none is needed. */
    private static String past(Step step) {
        return "attach_translation".equals(step.verb()) && step.codes().contains("not_needed")
                ? "translation_not_needed"
                : step.verb();
    }

    private static String number(String itemRef) {
        return itemRef.substring(itemRef.lastIndexOf('-') + 1);
    }

    /** The status that an act led to. */
    private List<String> reached(Step step, CaseFile file, Locale reader) {
        if (step.toStatus() == null || step.toStatus().equals(step.fromStatus())) {
            return List.of();
        }
        var list = "statuses." + (step.itemRef() == null ? file.machine() : "item");
        return List.of(caseWords.label(list, step.toStatus(), reader));
    }

    /** Reasons in words, the number and day, then the text: the released one where there is one. */
    private @Nullable String text(Step step, CaseFile file, Locale reader) {
        var parts = new ArrayList<String>();
        step.codes().forEach(code -> parts.add(code(code, file, reader)));
        if (step.reference() != null && !MESSAGE_ID.matcher(step.reference()).matches()) {
            parts.add(words.text("cases.timeline.number", step.reference()));
        }
        if (step.happenedOn() != null) {
            parts.add(words.date(step.happenedOn()));
        }
        var written = step.releasedText() == null ? step.internalText() : step.releasedText();
        var told = String.join("; ", parts);
        if (written == null) {
            return told.isEmpty() ? null : told;
        }
        return told.isEmpty() ? written : told + ". " + written;
    }

    private String code(String code, CaseFile file, Locale reader) {
        if (code.startsWith(file.caseRef() + "-")) {
            return words.text("cases.timeline.item-number", number(code));
        }
        if (findingNames.isName(code)) {
            return findingNames.told(code, reader);
        }
        for (var list : List.of("cases.choice.", "exchange.rejection.")) {
            var told = words.text(list + code);
            if (!told.startsWith(list)) {
                return told;
            }
        }
        var message = words.text("exchange.kind." + code);
        return CODES.stream()
                .map(list -> caseWords.label(list, code, reader))
                .filter(label -> !label.equals(code))
                .findFirst()
                .orElse(message.startsWith("exchange.kind.") ? code : message);
    }
}
