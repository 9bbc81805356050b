package org.rogatory.requests.inbox;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.Refusal;
import org.rogatory.law.Ground;
import org.rogatory.law.ReturnReasons;

/** What must be true of an answer to a request that came, whatever its kind. */
public final class AnswerGuards {

    private AnswerGuards() {}

    /** The ground that the act pleads; refused where it is none of those that may be pleaded. */
    public static Ground pleaded(List<Ground> available, Act act) {
        return available.stream()
                .filter(ground -> ground.key().equals(act.grounds().ground()))
                .findFirst()
                .orElseThrow(() -> Refusal.of("ground-not-available", ActField.GROUND.key()));
    }

    /** Refuses a return for reasons of which none may leave. */
    public static void demandReleasable(Act act, ReturnReasons reasons) {
        if (act.grounds().reasons().stream().noneMatch(reasons::releasable)) {
            throw Refusal.of("reason-not-releasable", ActField.REASONS.key());
        }
    }

    /**
     * What is recorded as received has come, by message or with the act.
     *
     * @param came whether a message has brought something upon what was asked
     */
    public static void demandReply(Act act, boolean came) {
        var given = Stream.of(ActField.ANSWERS, ActField.RELEASED_TEXT, ActField.REFERENCE, ActField.FILES)
                .anyMatch(field -> field.givenIn(act));
        if (!given && !came) {
            throw Refusal.of("reply-missing", ActField.RELEASED_TEXT.key());
        }
    }
}
