package org.rogatory.mla.outgoing;

import java.util.List;
import java.util.Optional;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.ItemStandings;
import org.rogatory.requests.content.OutgoingRequest;
import org.rogatory.requests.content.RequestContents;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An end that was written down by hand on the wrong file is taken back, by another than who wrote it down. What the
 * other State has told by a message stands; and nothing is told to it. Who wrote it down, how the items stood, and the
 * answer that stood before, is kept with the answer, until another takes its place.
 */
@Component
class MistakenRecords {

    static final String VERB = "take_back_record";

    private static final String BY = "recorded_by";
    private static final String BEFORE = "before";

    /** The answer before it, such as a part of it; that is not taken back in its turn. */
    private static final String FORMER = "former";

    private final RequestContents contents;
    private final ItemStandings standings;

    MistakenRecords(RequestContents contents, ItemStandings standings) {
        this.contents = contents;
        this.standings = standings;
    }

    /** Keeps with an answer by hand what it takes to take it back; with one by message nothing. */
    void keep(OutgoingRequest request, ObjectNode answer, ArrayNode before, Officer officer) {
        if (!officer.isSystem()) {
            answer.put(BY, officer.username());
            answer.set(BEFORE, before);
            standing(request)
                    .map(ObjectNode.class::cast)
                    .map(former -> former.remove(List.of(BY, BEFORE, FORMER)))
                    .ifPresent(former -> answer.set(FORMER, former));
        }
    }

    /** Whether the verb is of use: it is another one, or the answer that stands was written down by hand. */
    boolean fits(OutgoingRequest request, String verb) {
        return !VERB.equals(verb) || kept(request).isPresent();
    }

    /** Nobody takes back what he wrote down himself. */
    Optional<String> bar(OutgoingRequest request, String verb, Officer officer) {
        return VERB.equals(verb)
                ? kept(request)
                        .filter(answer ->
                                officer.username().equals(answer.path(BY).asString("")))
                        .map(answer -> Refusal.FOUR_EYES)
                : Optional.empty();
    }

    /** The items and the answer stand as they did before; what lies in the file stays there. */
    void undo(OutgoingRequest request) {
        var taken = kept(request);
        taken.ifPresent(answer -> standings.putBack(request.caseRef(), answer.path(BEFORE)));
        request.answered(taken.map(answer -> answer.path(FORMER))
                .filter(JsonNode::isObject)
                .map(former -> contents.hide(request.caseRef(), former))
                .orElse(null));
    }

    private Optional<JsonNode> kept(OutgoingRequest request) {
        return standing(request).filter(answer -> answer.has(BEFORE));
    }

    private Optional<JsonNode> standing(OutgoingRequest request) {
        return Optional.ofNullable(request.hiddenAnswer()).map(hidden -> contents.show(request.caseRef(), hidden));
    }
}
