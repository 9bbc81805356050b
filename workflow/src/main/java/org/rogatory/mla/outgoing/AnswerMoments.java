package org.rogatory.mla.outgoing;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.mla.item.ItemMoments;
import org.rogatory.requests.InformationTerm;
import org.rogatory.requests.Inquiry;
import org.rogatory.requests.content.OutgoingRequest;
import org.rogatory.requests.content.OutgoingRequestRepository;
import org.rogatory.requests.content.RequestContents;
import org.rogatory.requests.inbox.ToldFields;
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
    private final InformationTerm term;

    AnswerMoments(
            OutgoingRequestRepository requests, RequestContents contents, ItemMoments moments, InformationTerm term) {
        this.term = term;
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
        return Stream.concat(
                        request(file.caseRef()).flatMap(this::answer).stream(),
                        owing(file).flatMap(this::question).stream())
                .flatMap(said -> ItemMoments.moment(said).stream());
    }

    private Optional<OutgoingRequest> owing(CaseFile file) {
        return OWED.equals(file.status()) ? request(file.caseRef()) : Optional.empty();
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

    /** Keeps with the question that was just taken in by which message it came, and of which moment it is. */
    @Transactional
    public void asked(String caseRef, MessageReceived message) {
        request(caseRef)
                .ifPresent(request -> question(request)
                        .ifPresent(
                                asked -> owe(request, Inquiry.askedBy(asked, message.messageId()), message.payload())));
    }

    /** Keeps a question that comes while another one is owed: it is answered with it, by the earlier day of the two. */
    @Transactional
    public void askedFurther(CaseFile file, MessageReceived message) {
        var payload = message.payload();
        owing(file)
                .ifPresent(request -> question(request).ifPresent(asked -> {
                    owe(request, Inquiry.further(asked, payload, message.messageId()), payload);
                    Optional.ofNullable(ToldFields.day(payload, "until")).ifPresent(day -> term.sooner(file, day));
                }));
    }

    private void owe(OutgoingRequest request, ObjectNode asked, JsonNode payload) {
        moments.kept(payload).ifPresent(moment -> asked.put(ItemMoments.KEY, moment.toString()));
        request.asked(contents.hide(request.caseRef(), asked));
        requests.save(request);
    }

    private Optional<OutgoingRequest> request(String caseRef) {
        return requests.find(caseRef, AccessScope.system());
    }

    private Optional<ObjectNode> answer(OutgoingRequest request) {
        return shown(request, request.hiddenAnswer());
    }

    private Optional<ObjectNode> question(OutgoingRequest request) {
        return shown(request, request.hiddenInformationAsked());
    }

    private Optional<ObjectNode> shown(OutgoingRequest request, @Nullable String hidden) {
        return Optional.ofNullable(hidden)
                .map(kept -> contents.show(request.caseRef(), kept))
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }
}
