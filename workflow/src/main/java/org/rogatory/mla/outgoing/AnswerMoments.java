package org.rogatory.mla.outgoing;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.mla.item.ItemMoments;
import org.rogatory.requests.content.OutgoingRequest;
import org.rogatory.requests.content.OutgoingRequestRepository;
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

    private static final String OWED = "information_requested";

    private final OutgoingRequestRepository requests;
    private final RequestContents contents;
    private final ItemMoments moments;

    AnswerMoments(OutgoingRequestRepository requests, RequestContents contents, ItemMoments moments) {
        this.requests = requests;
        this.contents = contents;
        this.moments = moments;
    }

    /** Whether the answer that stands, or the question that we owe, is of a later moment than what comes. */
    @Transactional(readOnly = true)
    public boolean overtaken(CaseFile file, JsonNode payload) {
        return ItemMoments.moment(payload)
                .filter(moment -> standing(file).anyMatch(moment::isBefore))
                .isPresent();
    }

    private Stream<Instant> standing(CaseFile file) {
        return request(file.caseRef()).stream()
                .flatMap(request -> Stream.concat(
                        answer(request).stream(),
                        OWED.equals(file.status()) ? question(request).stream() : Stream.empty()))
                .flatMap(said -> ItemMoments.moment(said).stream());
    }

    /** Keeps with the answer that was just taken in of which moment it is. */
    @Transactional
    public void told(String caseRef, JsonNode payload) {
        dated(caseRef, payload, this::answer, OutgoingRequest::answered);
    }

    /** Keeps with the question that was just taken in of which moment it is. */
    @Transactional
    public void asked(String caseRef, JsonNode payload) {
        dated(caseRef, payload, this::question, OutgoingRequest::asked);
    }

    private void dated(
            String caseRef,
            JsonNode payload,
            Function<OutgoingRequest, Optional<JsonNode>> kept,
            BiConsumer<OutgoingRequest, String> keep) {
        moments.kept(payload)
                .ifPresent(moment -> request(caseRef).ifPresent(request -> {
                    kept.apply(request)
                            .filter(ObjectNode.class::isInstance)
                            .map(ObjectNode.class::cast)
                            .ifPresent(said -> keep.accept(
                                    request, contents.hide(caseRef, said.put(ItemMoments.KEY, moment.toString()))));
                    requests.save(request);
                }));
    }

    private Optional<OutgoingRequest> request(String caseRef) {
        return requests.find(caseRef, AccessScope.system());
    }

    private Optional<JsonNode> answer(OutgoingRequest request) {
        return shown(request, request.hiddenAnswer());
    }

    private Optional<JsonNode> question(OutgoingRequest request) {
        return shown(request, request.hiddenInformationAsked());
    }

    private Optional<JsonNode> shown(OutgoingRequest request, @Nullable String hidden) {
        return Optional.ofNullable(hidden).map(kept -> contents.show(request.caseRef(), kept));
    }
}
