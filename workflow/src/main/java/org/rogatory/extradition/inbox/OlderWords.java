package org.rogatory.extradition.inbox;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Timeline;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.exchange.ThreadMessages;
import org.rogatory.identity.Officer;
import org.rogatory.requests.inbox.ToldMoment;
import org.springframework.stereotype.Component;

/**
 * Words of the other State on our request that come after newer ones of it: they take the place of none. What names no
 * moment, as what an older version sends, counts as it comes. A newer word that our file has not taken counts once an
 * officer has done what it tells: until then nothing stands that an older one could replace.
 */
@Component
class OlderWords {

    private static final String GRANT = "extradition_decision";
    private static final String REFUSAL = "refusal_notice";
    private static final String RETURN = "return_letter";
    private static final String POSTPONEMENT = "postponement_notice";
    private static final String SURRENDER = "surrender_notice";
    private static final String QUESTION = "additional_information_request";

    private static final String LENT = "surrender_temporarily";
    private static final String APPOINTMENT = "schedule_surrender";

    private static final Set<String> DECISIONS = Set.of(GRANT, REFUSAL, RETURN);

    /**
     * By which newer words each of them is overtaken. A grant and an appointment are not by each other, whichever was
     * written first, and a question is by no postponement, after which it is answered all the same.
     */
    private static final Map<String, Set<String>> OVERTAKEN = Map.of(
            GRANT, and(POSTPONEMENT),
            REFUSAL, and(POSTPONEMENT),
            RETURN, and(POSTPONEMENT),
            POSTPONEMENT, and(POSTPONEMENT, SURRENDER),
            SURRENDER, Set.of(REFUSAL, RETURN, POSTPONEMENT, SURRENDER),
            QUESTION, and(QUESTION));

    private final Cases cases;
    private final Exchange exchange;
    private final ThreadMessages threads;
    private final Timeline timeline;

    OlderWords(Cases cases, Exchange exchange, ThreadMessages threads, Timeline timeline) {
        this.cases = cases;
        this.exchange = exchange;
        this.threads = threads;
        this.timeline = timeline;
    }

    private static Set<String> and(String... others) {
        return Stream.concat(DECISIONS.stream(), Stream.of(others)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the same State has told of a later moment what takes the place of this. */
    boolean overtaken(CaseFile file, MessageReceived message) {
        var newer = OVERTAKEN.getOrDefault(message.kind(), Set.of());
        return file.outgoing()
                && !newer.isEmpty()
                && ToldMoment.of(message.payload())
                        .filter(moment -> told(file, newer)
                                .filter(each ->
                                        moment(each).filter(moment::isBefore).isPresent())
                                .anyMatch(each -> taken(file, each)))
                        .isPresent();
    }

    /** Our file has not taken what a message tells, unless it stands so already: an officer may, by this verb. */
    void setAside(CaseFile file, MessageReceived message, String verb) {
        if (!stands(file, verb)) {
            threads.setAside(message.messageId(), verb);
        }
    }

    /** Whether the file stands where the verb leads; where an hour is appointed another one may be told. */
    private boolean stands(CaseFile file, String verb) {
        return !APPOINTMENT.equals(verb)
                && cases.lifecycle(file).transitions().stream()
                        .anyMatch(step -> step.verb().equals(verb) && step.to().equals(file.status()));
    }

    private Stream<ExchangeMessage> told(CaseFile file, Set<String> kinds) {
        return exchange.messagesOf(file.caseRef()).stream()
                .filter(message -> message.incoming() && kinds.contains(message.kind()))
                .filter(message -> file.otherState().equals(message.fromState()));
    }

    /**
     * By the file itself, or by a person, who may have had it on paper before the message; an hour that stood before was
     * another one. What came before this was kept counts as taken.
     */
    private boolean taken(CaseFile file, ExchangeMessage message) {
        var verb = message.setAside();
        var system = Officer.system(file.state()).username();
        return verb == null
                || timeline.last(file.caseRef(), verb)
                        .filter(done -> !system.equals(done.actor()))
                        .filter(done -> !APPOINTMENT.equals(verb) || !done.at().isBefore(message.at()))
                        .isPresent();
    }

    /** That somebody is lent follows from a postponement, and takes the place of none. */
    private Optional<Instant> moment(ExchangeMessage message) {
        var said = exchange.contentOfReceived(message.messageId()).payload();
        return LENT.equals(said.path("verb").asString("")) ? Optional.empty() : ToldMoment.of(said, message.at());
    }
}
