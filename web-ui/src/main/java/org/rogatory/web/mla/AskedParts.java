package org.rogatory.web.mla;

import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** What the pages of the interview ask of a draft: requests of several forms are written on the same pages. */
final class AskedParts {

    /** What only a named authority of the other State may read: nothing of it is sent to us like that on paper. */
    static final String SEALED = "sealed";

    /** What only somebody who asks for something can wish. */
    private static final Set<String> OF_REQUESTS = Set.of("procedure", "presence", "undertakings");

    /** What only a request for more says: which one it supplements and what is new. */
    private static final Set<String> OF_SUPPLEMENTS = Set.of("parent", "parent_letter", "new_facts");

    /** What only a request for arrest says: the request for extradition that follows says all of it at length. */
    private static final Set<String> OF_ARRESTS = Set.of(
            "provisional.warrant",
            "provisional.location",
            "provisional.penalty",
            "provisional.intention",
            "provisional.interpol_notice",
            "provisional.duty_contact");

    /** What a request for arrest leaves to the request that follows. */
    private static final Set<String> OF_SURRENDER = Set.of(
            "extradition.purpose",
            "extradition.arrest_warrant",
            "extradition.judgment",
            "extradition.in_absentia",
            "extradition.law_text",
            "extradition.law",
            "provisional.reference",
            "damage");

    /** What a State on the way need not know. */
    private static final Set<String> BEYOND_TRANSIT = Set.of(
            "extradition.description", "extradition.in_absentia", "extradition.law_text", "extradition.law", "damage");

    private AskedParts() {}

    /** Whether a draft of its form is asked what belongs to a key. */
    static boolean asks(Draft draft, String key) {
        return (!draft.tells() || !OF_REQUESTS.contains(key))
                && (!draft.received() || !SEALED.equals(key))
                && (draft.supplements() || !OF_SUPPLEMENTS.contains(key))
                && wanted(draft, key);
    }

    /** A request for arrest and the one for extradition are asked on the same pages, each what it says. */
    private static boolean wanted(Draft draft, String key) {
        var left = draft.arrestOnly() ? OF_SURRENDER : OF_ARRESTS;
        return !left.contains(key) && !(draft.transit() && BEYOND_TRANSIT.contains(key));
    }

    /** What its page does not ask stays as it stands in the draft: nobody has emptied a box that was not shown. */
    static void keepUnasked(Draft draft, TopicForm form, ObjectNode mine) {
        form.parts().stream()
                .map(DraftPart::key)
                .filter(key -> !asks(draft, key))
                .forEach(key -> ContentKeys.restore(mine, draft.content(), key));
    }
}
