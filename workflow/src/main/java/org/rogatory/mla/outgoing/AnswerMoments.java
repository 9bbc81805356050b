package org.rogatory.mla.outgoing;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.mla.item.ItemMoments;
import org.rogatory.requests.content.OutgoingRequest;
import org.rogatory.requests.content.OutgoingRequestRepository;
import org.rogatory.requests.content.OwedQuestions;
import org.rogatory.requests.content.RequestContents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Of which moment the answer is that stands in a file of ours, and the question that we owe: what was written before
 * them and comes after them does not take their place. What names no moment, as what an officer writes down from paper,
 * counts as it comes.
 */
@Component
public class AnswerMoments {

    private final OutgoingRequestRepository requests;
    private final RequestContents contents;
    private final ItemMoments moments;
    private final OwedQuestions questions;

    AnswerMoments(
            OutgoingRequestRepository requests,
            RequestContents contents,
            ItemMoments moments,
            OwedQuestions questions) {
        this.requests = requests;
        this.contents = contents;
        this.moments = moments;
        this.questions = questions;
    }

    /** Whether the answer that stands, or the question that we owe, is of a later moment than what comes. */
    @Transactional(readOnly = true)
    public boolean overtaken(CaseFile file, JsonNode payload) {
        return ItemMoments.moment(payload)
                .filter(moment -> standing(file).anyMatch(moment::isBefore))
                .isPresent();
    }

    private Stream<Instant> standing(CaseFile file) {
        return Stream.concat(
                request(file.caseRef()).flatMap(this::answer).flatMap(ItemMoments::moment).stream(),
                questions.moment(file).stream());
    }

    /** Keeps with the answer that was just taken in of which moment it is. */
    @Transactional
    public void told(String caseRef, JsonNode payload) {
        moments.kept(payload)
                .ifPresent(moment -> request(caseRef).ifPresent(request -> {
                    answer(request)
                            .map(said -> said.put(ItemMoments.KEY, moment.toString()))
                            .ifPresent(said -> request.answered(contents.hide(caseRef, said)));
                    requests.save(request);
                }));
    }

    private Optional<OutgoingRequest> request(String caseRef) {
        return requests.find(caseRef, AccessScope.system());
    }

    private Optional<ObjectNode> answer(OutgoingRequest request) {
        return Optional.ofNullable(request.hiddenAnswer())
                .map(kept -> contents.show(request.caseRef(), kept))
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }
}
