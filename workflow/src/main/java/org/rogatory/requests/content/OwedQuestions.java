package org.rogatory.requests.content;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.requests.InformationTerm;
import org.rogatory.requests.Inquiry;
import org.rogatory.requests.inbox.ToldFields;
import org.rogatory.requests.inbox.ToldMoment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Questions of the other State on a request of ours that came by message: which message the reply has to name, and what
 * was asked on top of a question that is owed. Alike for every kind of request.
 */
@Component
public class OwedQuestions {

    private static final String KIND = "additional_information_request";
    private static final String OWED = "information_requested";

    private final OutgoingRequestRepository requests;
    private final RequestContents contents;
    private final InformationTerm term;
    private final Clock clock;

    OwedQuestions(OutgoingRequestRepository requests, RequestContents contents, InformationTerm term, Clock clock) {
        this.requests = requests;
        this.contents = contents;
        this.term = term;
        this.clock = clock;
    }

    /** Of which moment the question is that the file owes; empty where it owes none, or that names none. */
    @Transactional(readOnly = true)
    public Optional<Instant> moment(CaseFile file) {
        return owing(file).flatMap(this::question).flatMap(ToldMoment::of);
    }

    /** Keeps with the question, if this message has just asked it, that it did, and of which moment it is. */
    @Transactional
    public void taken(CaseFile file, MessageReceived message) {
        if (file.outgoing() && KIND.equals(message.kind())) {
            request(file.caseRef())
                    .ifPresent(request -> question(request)
                            .ifPresent(asked ->
                                    owe(request, Inquiry.askedBy(asked, message.messageId()), message.payload())));
        }
    }

    /**
     * Keeps a question that comes while another one is owed: it is answered with it, by the earlier day of the two. One
     * that was written before that other, or any other message, changes nothing.
     */
    @Transactional
    public void askedFurther(CaseFile file, MessageReceived message) {
        var payload = message.payload();
        if (!KIND.equals(message.kind()) || older(file, payload)) {
            return;
        }
        owing(file)
                .ifPresent(request -> question(request).ifPresent(asked -> {
                    owe(request, Inquiry.further(asked, payload, message.messageId()), payload);
                    Optional.ofNullable(ToldFields.day(payload, "until")).ifPresent(day -> term.sooner(file, day));
                }));
    }

    private boolean older(CaseFile file, JsonNode payload) {
        return ToldMoment.of(payload)
                .filter(moment -> moment(file).filter(moment::isBefore).isPresent())
                .isPresent();
    }

    private Optional<OutgoingRequest> owing(CaseFile file) {
        return file.outgoing() && OWED.equals(file.status()) ? request(file.caseRef()) : Optional.empty();
    }

    private void owe(OutgoingRequest request, ObjectNode asked, JsonNode payload) {
        ToldMoment.of(payload, clock.instant()).ifPresent(moment -> ToldMoment.put(asked, moment));
        request.asked(contents.hide(request.caseRef(), asked));
        requests.save(request);
    }

    private Optional<OutgoingRequest> request(String caseRef) {
        return requests.find(caseRef, AccessScope.system());
    }

    private Optional<ObjectNode> question(OutgoingRequest request) {
        return Optional.ofNullable(request.hiddenInformationAsked())
                .map(kept -> contents.show(request.caseRef(), kept))
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }
}
