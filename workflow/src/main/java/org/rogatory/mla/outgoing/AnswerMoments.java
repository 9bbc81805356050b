package org.rogatory.mla.outgoing;

import java.time.Instant;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.mla.item.ItemMoments;
import org.rogatory.requests.content.OutgoingRequest;
import org.rogatory.requests.content.OutgoingRequestRepository;
import org.rogatory.requests.content.RequestContents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Of which moment the answer is that stands in a file of ours: one that was approved before it and comes after it does
 * not take its place. What names no moment, as what an officer writes down from paper, counts as it comes.
 */
@Component
public class AnswerMoments {

    private final OutgoingRequestRepository requests;
    private final RequestContents contents;
    private final ItemMoments moments;

    AnswerMoments(OutgoingRequestRepository requests, RequestContents contents, ItemMoments moments) {
        this.requests = requests;
        this.contents = contents;
        this.moments = moments;
    }

    /** Whether the answer that stands is of a later moment than what comes. */
    @Transactional(readOnly = true)
    public boolean overtaken(String caseRef, JsonNode payload) {
        return ItemMoments.moment(payload)
                .filter(moment -> standing(caseRef).filter(moment::isBefore).isPresent())
                .isPresent();
    }

    private Optional<Instant> standing(String caseRef) {
        return request(caseRef).flatMap(this::answer).flatMap(ItemMoments::moment);
    }

    /** Keeps with the answer that was just taken in of which moment it is. */
    @Transactional
    public void told(String caseRef, JsonNode payload) {
        moments.kept(payload)
                .ifPresent(moment -> request(caseRef)
                        .ifPresent(request -> answer(request)
                                .filter(ObjectNode.class::isInstance)
                                .map(ObjectNode.class::cast)
                                .ifPresent(answer -> keep(request, answer.put(ItemMoments.KEY, moment.toString())))));
    }

    private void keep(OutgoingRequest request, ObjectNode answer) {
        request.answered(contents.hide(request.caseRef(), answer));
        requests.save(request);
    }

    private Optional<OutgoingRequest> request(String caseRef) {
        return requests.find(caseRef, AccessScope.system());
    }

    private Optional<JsonNode> answer(OutgoingRequest request) {
        return Optional.ofNullable(request.hiddenAnswer()).map(hidden -> contents.show(request.caseRef(), hidden));
    }
}
