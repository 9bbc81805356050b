package org.rogatory.transfer.sentence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Timeline;
import org.rogatory.directory.DeadlineRule;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.rogatory.law.Completeness;
import org.rogatory.law.MinimumRest;
import org.rogatory.requests.RequestForms;
import org.rogatory.transfer.Seat;
import org.rogatory.transfer.consent.ConsentFiles;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The conditions of a transfer, as far as a request tells them and the reference data know them. What is not known is
 * never taken for met.
 */
@Component
class Eligibilities {

    private static final String SENTENCED = "sentenced";

    /** How a request says that there is nothing of the kind. */
    private static final Set<String> NOTHING = Set.of("none", "no", "нет", "yoʻq", "yo'q");

    /** How sure the reference data have to be of a number that somebody relies on. */
    private static final Set<String> SURE = Set.of("high", "medium");

    /** By this the request came. */
    private static final Set<String> RECEIVING = Set.of("receive");

    private final ConsentFiles consents;
    private final Completeness completeness;
    private final DeadlineRules rules;
    private final Timeline timeline;
    private final Directory directory;
    private final Clock clock;

    Eligibilities(
            ConsentFiles consents,
            Completeness completeness,
            DeadlineRules rules,
            Timeline timeline,
            Directory directory,
            Clock clock) {
        this.consents = consents;
        this.completeness = completeness;
        this.rules = rules;
        this.timeline = timeline;
        this.directory = directory;
        this.clock = clock;
    }

    List<Eligibility> of(CaseFile file, JsonNode content) {
        return List.of(
                judgment(content, today(file)),
                remaining(file, content),
                nationality(file, content),
                consent(file),
                dual(content),
                basis(file, content),
                pending(content));
    }

    private static Eligibility judgment(JsonNode content, LocalDate today) {
        var on = RequestForms.day(content.at("/transfer/judgment/final_on").asString(""));
        var state = on == null ? Eligibility.UNKNOWN : on.isAfter(today) ? Eligibility.NOT_MET : Eligibility.MET;
        return Eligibility.of("final_judgment", state, "transfer.judgment");
    }

    /** What is left when the request came, or would come now; of several instruments the one that asks for most. */
    private Eligibility remaining(CaseFile file, JsonNode content) {
        var counted = SentenceWords.read(content)
                .map(words -> words.counted(receipt(file)).remainingMonths());
        var asked = cited(content)
                .flatMap(instrument -> MinimumRest.of(instrument, rules).stream())
                .max(Comparator.comparing(rule -> Objects.requireNonNullElse(rule.value(), 0)));
        return asked.map(rule -> new Eligibility(
                        "remaining",
                        enough(Stream.concat(counted.stream(), told(content).stream()), rule),
                        rule.basis(),
                        rule.value() + " months"))
                .orElseGet(() -> Eligibility.of("remaining", Eligibility.ASK));
    }

    private static Optional<Integer> told(JsonNode content) {
        var months = content.at("/transfer/time/remaining_months");
        return months.isNumber() ? Optional.of(months.asInt()) : Optional.empty();
    }

    /** As counted and as it is told with what was credited: where the two lead apart it is asked. */
    private static String enough(Stream<Integer> left, DeadlineRule rule) {
        var asked = Objects.requireNonNullElse(rule.value(), 0);
        var states = left.map(months -> months < asked ? Eligibility.NOT_MET : Eligibility.MET)
                .distinct()
                .toList();
        if (states.isEmpty()) {
            return Eligibility.UNKNOWN;
        }
        return states.size() > 1 || !SURE.contains(rule.confidence()) ? Eligibility.ASK : states.get(0);
    }

    /** A national of the State that carries the sentence out, as a rule; whether another may be, its treaty says. */
    private static Eligibility nationality(CaseFile file, JsonNode content) {
        var seat = Seat.of(file, content);
        var citizen = citizenship(content).toList();
        if (citizen.isEmpty() || seat == Seat.UNKNOWN) {
            return Eligibility.of("nationality", Eligibility.UNKNOWN, "persons");
        }
        var executing = seat == Seat.EXECUTING ? file.state() : file.otherState();
        var state = citizen.contains(executing) ? Eligibility.MET : Eligibility.ASK;
        return Eligibility.of("nationality", state, "persons");
    }

    private static Stream<String> citizenship(JsonNode content) {
        return content.path("persons")
                .valueStream()
                .filter(person -> SENTENCED.equals(person.path("role").asString("")))
                .map(person -> person.path("citizenship"))
                .flatMap(told -> told.isArray() ? told.valueStream() : Stream.of(told))
                .map(state -> state.asString("").strip())
                .filter(state -> !state.isEmpty());
    }

    private Eligibility consent(CaseFile file) {
        var caseRef = file.caseRef();
        if (consents.stands(caseRef)) {
            return Eligibility.of("consent", Eligibility.MET);
        }
        return Eligibility.of("consent", consents.against(caseRef) ? Eligibility.NOT_MET : Eligibility.UNKNOWN);
    }

    /** What a request says of the law of the other State is its word; where it is to be verified it is asked. */
    private static Eligibility dual(JsonNode content) {
        var said = text(content, "/transfer/dual");
        var open = content.path("offences")
                .valueStream()
                .anyMatch(offence -> offence.path("verify").asBoolean(false));
        var denied = said != null && NOTHING.contains(said.toLowerCase(Locale.ROOT));
        var state = said == null ? Eligibility.UNKNOWN : open || denied ? Eligibility.ASK : Eligibility.MET;
        return Eligibility.of("dual_criminality", state, "transfer.dual");
    }

    private Eligibility basis(CaseFile file, JsonNode content) {
        var cited = cited(content).toList();
        if (cited.isEmpty()) {
            return Eligibility.of("basis", Eligibility.UNKNOWN, "legal_basis");
        }
        var state = switch (completeness.basis(content, today(file))) {
            case CARRIES -> Eligibility.MET;
            case NO -> Eligibility.NOT_MET;
            default -> Eligibility.ASK;
        };
        return Eligibility.of("basis", state, String.join(", ", cited));
    }

    private static Eligibility pending(JsonNode content) {
        var said = text(content, "/transfer/pending");
        if (said == null) {
            return Eligibility.of("pending", Eligibility.UNKNOWN, "transfer.pending");
        }
        var state = NOTHING.contains(said.toLowerCase(Locale.ROOT)) ? Eligibility.MET : Eligibility.ASK;
        return Eligibility.of("pending", state, "transfer.pending");
    }

    private static @Nullable String text(JsonNode content, String pointer) {
        var said = content.at(pointer).asString("").strip();
        return said.isEmpty() ? null : said;
    }

    private static Stream<String> cited(JsonNode content) {
        return content.path("legal_basis")
                .valueStream()
                .map(id -> id.asString(""))
                .filter(id -> !id.isEmpty());
    }

    LocalDate today(CaseFile file) {
        return file.day(clock.instant(), directory.times().zone(file.authority()));
    }

    /** The day on which the request came: of what came on paper the one that was written down, whenever that was. */
    private LocalDate receipt(CaseFile file) {
        if (file.outgoing() || file.trainingDay() != null) {
            return today(file);
        }
        return timeline.lastStep(file.caseRef(), RECEIVING)
                .flatMap(step -> Optional.ofNullable(step.happenedOn()))
                .orElseGet(() -> file.day(file.openedAt(), directory.times().zone(file.authority())));
    }
}
