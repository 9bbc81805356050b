package org.rogatory.extradition.custody;

import java.time.LocalDate;
import java.util.Set;
import org.rogatory.directory.Holding.Stage;

/**
 * What decides which limits on custody apply.
 *
 * @param instruments the instruments that are actually applied, by id
 * @param requesting the State that asks for the person, by ISO code
 * @param detaining the State that holds the person, by ISO code
 * @param stage how far custody has come
 * @param fullRequest whether the full request for extradition has been received
 * @param day the day on which the States have to be bound: that of the detention
 */
public record CustodyQuestion(
        Set<String> instruments, String requesting, String detaining, Stage stage, boolean fullRequest, LocalDate day) {

    /** A question that does not change. */
    public CustodyQuestion {
        instruments = Set.copyOf(instruments);
    }

    /** The same of another stage. */
    CustodyQuestion at(Stage other) {
        return new CustodyQuestion(instruments, requesting, detaining, other, fullRequest, day);
    }
}
