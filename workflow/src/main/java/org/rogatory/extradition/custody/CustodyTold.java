package org.rogatory.extradition.custody;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;

/**
 * What the other State has told of the custody of the person.
 *
 * @param verb what was done there, as a verb of custody
 * @param at when, on the clock of the place of detention
 * @param place where the person is held; null where that was not told
 * @param order the number of the order; null where it was not told
 * @param note what whoever writes it down says of it inside; null where a message has told it, or nothing was said
 */
public record CustodyTold(
        String verb,
        ZonedDateTime at,
        @Nullable String place,
        @Nullable String order,
        @Nullable String note) {

    /**
     * What it means here, as custody stands: an order in time that is told after the limit has passed is one that was
     * found, and who was free is detained anew. Whether he was sought meanwhile, each State knows of itself alone.
     */
    Act act(String status) {
        var arrest = CustodyVerbs.measure(verb).filter(measure -> measure != Measure.OTHER);
        if (Custody.RELEASE_DUE.equals(status) && arrest.isPresent()) {
            return draft(CustodyVerbs.ORDER_FOUND)
                    .kind("arrest_" + arrest.get().key())
                    .act();
        }
        var detained = CustodyVerbs.DETAINING.contains(verb);
        return draft(detained ? CustodyVerbs.detaining(status) : verb).act();
    }

    private ActDraft draft(String as) {
        return Act.draft(as)
                .at(at.toLocalDateTime(), at.getZone().getId())
                .happened(at.toLocalDate(), place)
                .reference(order)
                .internalText(note);
    }
}
