package org.rogatory.extradition.findings;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.ReadOnce;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.findings.ExtraditionStop.Raised;
import org.rogatory.identity.Officer;
import org.rogatory.law.Completeness;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The questions of a file that only a person answers. While one stands nobody is handed over; it refuses nobody either.
 * The caller has passed the access rule.
 */
@Service
public class Stops {

    static final String RAISE = "raise_stop";
    static final String OPEN = "stop-open";

    private final ExtraditionStopRepository rows;
    private final ReadOnce<String, List<ExtraditionStop>> known;
    private final Cases cases;
    private final FileCipher cipher;
    private final JsonMapper json;
    private final Clock clock;

    Stops(ExtraditionStopRepository rows, Cases cases, FileCipher cipher, JsonMapper json, Clock clock) {
        this.rows = rows;
        this.known = new ReadOnce<>(caseRef -> rows.of(caseRef, AccessScope.system()));
        this.cases = cases;
        this.cipher = cipher;
        this.json = json;
        this.clock = clock;
    }

    /** All that were ever raised, the earliest first. */
    @Transactional(readOnly = true)
    public List<RaisedStop> of(String caseRef) {
        return known.of(caseRef).stream().map(stop -> stop.told(words(stop))).toList();
    }

    /** Whether one keeps the person from being handed over: it is open, or was found to stand in the way. */
    @Transactional(readOnly = true)
    public boolean standing(String caseRef) {
        return known.of(caseRef).stream().anyMatch(ExtraditionStop::bars);
    }

    /** Whether one waits to be decided. */
    boolean open(String caseRef) {
        return known.of(caseRef).stream().anyMatch(ExtraditionStop::open);
    }

    /** Whether all that wait were raised by this officer, who settles none of them. */
    boolean onlyOf(String caseRef, Officer officer) {
        return known.of(caseRef).stream()
                .filter(ExtraditionStop::open)
                .allMatch(stop -> stop.raisedBy(officer.username()));
    }

    /** Raises what the content says of itself and nobody was asked yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ofContent(CaseFile file, JsonNode content) {
        var told = Completeness.stops(content);
        if (told.isEmpty()) {
            return;
        }
        var asked = flags(file.caseRef());
        var system = Officer.system(file.state());
        told.stream().filter(flag -> !asked.contains(flag)).forEach(flag -> {
            add(file.caseRef(), new StopWords(flag, null, null, null), system);
            cases.note(file, Act.draft(RAISE).act(), system);
        });
    }

    /** Refuses as long as a question stands, or one of the content was put to nobody. */
    @Transactional(readOnly = true)
    public void demandNone(String caseRef, JsonNode content) {
        var told = Completeness.stops(content);
        if (standing(caseRef) || !told.isEmpty() && !flags(caseRef).containsAll(told)) {
            throw Refusal.of(OPEN);
        }
    }

    private Set<String> flags(String caseRef) {
        return known.of(caseRef).stream().map(stop -> words(stop).flag()).collect(Collectors.toSet());
    }

    /** A person raises a question; what was decided on it before holds no more. */
    void raise(String caseRef, Act act, Officer officer) {
        var flag = String.valueOf(act.kind());
        var before = about(caseRef, flag).toList();
        if (before.stream().anyMatch(ExtraditionStop::open)) {
            throw Refusal.of("stop-raised", ActField.KIND.key());
        }
        before.stream().filter(ExtraditionStop::bars).forEach(stop -> {
            stop.overtaken();
            rows.save(stop);
        });
        add(caseRef, new StopWords(flag, act.words().internalText(), null, null), officer);
    }

    private void add(String caseRef, StopWords said, Officer by) {
        var before = known.of(caseRef);
        var raised = new Raised(by.username(), clock.instant(), hide(caseRef, said));
        var stop = rows.save(new ExtraditionStop(caseRef, before.size() + 1, by.isSystem(), raised));
        known.remember(
                Map.of(caseRef, Stream.concat(before.stream(), Stream.of(stop)).toList()));
    }

    /** A person decides it, and not the one who has raised it. */
    void settle(String caseRef, Act act, Officer officer) {
        var stop = about(caseRef, String.valueOf(act.kind()))
                .filter(ExtraditionStop::open)
                .findFirst()
                .orElseThrow(() -> Refusal.of("stop-not-raised", ActField.KIND.key()));
        if (stop.raisedBy(officer.username())) {
            throw Refusal.secondPerson(Refusal.FOUR_EYES);
        }
        var outcome = outcome(act);
        var said = words(stop).settled(outcome, act.words().internalText());
        var decided = new Raised(officer.username(), clock.instant(), hide(caseRef, said));
        stop.settle(decided, RaisedStop.OBSTACLE.equals(outcome));
        rows.save(stop);
    }

    /** One question has one outcome. */
    private static String outcome(Act act) {
        var codes = act.grounds().reasons();
        if (codes.size() != 1) {
            throw Refusal.of("one-outcome", ActField.REASONS.key());
        }
        return codes.get(0);
    }

    private Stream<ExtraditionStop> about(String caseRef, String flag) {
        return known.of(caseRef).stream().filter(stop -> words(stop).flag().equals(flag));
    }

    private String hide(String caseRef, StopWords said) {
        return cipher.encrypt(caseRef, json.writeValueAsString(said));
    }

    private StopWords words(ExtraditionStop stop) {
        return json.readValue(cipher.decrypt(stop.caseRef(), stop.hiddenWords()), StopWords.class);
    }
}
