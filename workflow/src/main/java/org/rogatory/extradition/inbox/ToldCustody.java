package org.rogatory.extradition.inbox;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.custody.CustodyTold;
import org.rogatory.identity.Officer;
import org.rogatory.requests.inbox.ToldFields;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What the State that holds the person tells of it: how and where, since when, or that he is free. */
@Component
class ToldCustody {

    private static final String NOTICE = "custody_notice";

    /** The messages that tell of it. */
    static final Set<String> KINDS = Set.of(NOTICE, "release_notice");

    /** That the person has died: on our file a person records it. */
    static final String DEATH = "record_death";

    private static final String RELEASE = "release";
    private static final String ESCAPE = "record_escape";

    private final CustodyFiles custody;
    private final Exchange exchange;

    ToldCustody(CustodyFiles custody, Exchange exchange) {
        this.custody = custody;
        this.exchange = exchange;
    }

    /** Keeps what was told; false where it cannot be read, or does not fit what is known or was told of the custody. */
    boolean take(CaseFile file, MessageReceived message) {
        var told = read(message);
        if (told.filter(each -> heldSince(file, each)).isPresent()) {
            return false;
        }
        try {
            told.ifPresent(each -> custody.told(file, each, Officer.system(file.state())));
            return told.isPresent();
        } catch (Refusal contradicting) {
            return false;
        }
    }

    /** The end of a custody that comes late frees nobody of whom the same State has told that he was held later. */
    private boolean heldSince(CaseFile file, CustodyTold end) {
        return Set.of(RELEASE, ESCAPE).contains(end.verb())
                && exchange.messagesOf(file.caseRef()).stream()
                        .filter(message -> message.incoming() && NOTICE.equals(message.kind()))
                        .filter(message -> file.otherState().equals(message.fromState()))
                        .map(message ->
                                exchange.contentOfReceived(message.messageId()).payload())
                        .filter(payload -> !Set.of(ESCAPE, DEATH).contains(verb(payload)))
                        .flatMap(payload -> moment(payload).stream())
                        .anyMatch(at -> at.toInstant().isAfter(end.at().toInstant()));
    }

    private static String verb(JsonNode payload) {
        return payload.path("verb").asString("");
    }

    /** Whether it tells that the person has died. */
    static boolean death(MessageReceived message) {
        return DEATH.equals(verb(message.payload()));
    }

    private static Optional<CustodyTold> read(MessageReceived message) {
        var payload = message.payload();
        var verb = "release_notice".equals(message.kind()) ? RELEASE : verb(payload);
        return moment(payload)
                .map(at -> new CustodyTold(
                        verb, at, ToldVerbs.text(payload, "place"), ToldVerbs.text(payload, "order"), null));
    }

    /** The moment in the zone of the place; where no zone can be read, nothing is counted from it. */
    static Optional<ZonedDateTime> moment(JsonNode payload) {
        return ToldFields.there(payload);
    }
}
