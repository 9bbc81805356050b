package org.rogatory.mla.outgoing;

import static org.rogatory.cases.ActField.CONTACT;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.TIME;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.mla.urgent.CalledOffAdvances;
import org.rogatory.requests.Choices;
import org.rogatory.requests.InsideWords;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.message.RequestMessenger;
import org.springframework.stereotype.Component;

/**
 * A request that was made orally or by INTERPOL and whose writing never left: before its file ends the other State is
 * told that nothing is needed any more, and it is written down when, to whom and how.
 */
@Component
class CallingOff {

    private static final String CHANNELS = "advance_channels";

    /** How the other State was told, when and whom. */
    private static final List<ActField> TOLD = List.of(KIND, TIME, CONTACT);

    private final CalledOffAdvances advances;
    private final RequestMessenger messenger;

    CallingOff(CalledOffAdvances advances, RequestMessenger messenger) {
        this.advances = advances;
        this.messenger = messenger;
    }

    /** Whether nothing in writing follows where the verb ends the file, though it was asked for ahead. */
    boolean due(CaseFile file, String verb) {
        return RequestVerbs.WITHDRAWING.contains(verb)
                && advances.standing(file)
                && ("cancel".equals(verb) || messenger.unsent(file));
    }

    /** What a verb may carry for this file; the word to the other State only where one is due. */
    List<FieldRule> fields(CaseFile file, String verb) {
        return due(file, verb)
                ? List.of(needed(INTERNAL_TEXT), optional(KIND, CHANNELS), optional(TIME), optional(CONTACT))
                : OutgoingVerbs.fields(verb).stream()
                        .filter(rule -> !RequestVerbs.WITHDRAWING.contains(verb) || !ofWord(rule))
                        .toList();
    }

    private static boolean ofWord(FieldRule rule) {
        return rule.field() == TIME || rule.field() == CONTACT || CHANNELS.equals(rule.list());
    }

    /** The same as a page asks for it: without the word the act is refused. */
    List<FieldRule> asked(CaseFile file, String verb) {
        return fields(file, verb).stream()
                .map(rule -> RequestVerbs.WITHDRAWING.contains(verb) && ofWord(rule)
                        ? new FieldRule(rule.field(), true, rule.list())
                        : rule)
                .toList();
    }

    /** Refuses the end of a file of which the other State was told nothing. */
    void demand(Act act) {
        var missing = TOLD.stream()
                .filter(field -> !field.givenIn(act))
                .map(ActField::key)
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.ofAll("oral-request-untold", missing);
        }
    }

    /** The act as the timeline keeps it: when and whom the other State was told stands before why. */
    static Act noted(Act act) {
        var time = act.times().time();
        var contact = act.parties().contact();
        return RequestVerbs.WITHDRAWING.contains(act.verb()) && time != null && contact != null
                ? InsideWords.first(
                        time.truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ') + ", " + contact, act)
                : act;
    }

    /** Nothing in writing left: what was asked ahead is off, as the other State was told. */
    void unsent(CaseFile file, Act act) {
        if (advances.standing(file)) {
            demand(act);
            advances.callOff(file, act.times().time());
        }
    }

    /** A carrier was faster: the letter that follows says what is held, and no other word is. */
    static void demandHeld(@Nullable String kind) {
        if (kind != null && Choices.has(CHANNELS, kind)) {
            throw Refusal.of("held-unsaid", KIND.key());
        }
    }
}
