package org.rogatory.cases;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Does an act again that crossed another transaction on the same file, such as a message being received, or under the same
 * key, such as a form sent twice at once. An act that names the version its person saw is refused by that version then,
 * never done on a file he has not seen.
 */
@Component
public class Crossings {

    private static final int TRIES = 4;

    /** Runs the act, outside any transaction of the caller, at most four times. */
    public <T> T again(Supplier<T> act) {
        for (int attempt = 1; ; attempt++) {
            try {
                return act.get();
            } catch (ConcurrencyFailureException | DataIntegrityViolationException crossed) {
                if (attempt == TRIES) {
                    throw crossed;
                }
            }
        }
    }
}
