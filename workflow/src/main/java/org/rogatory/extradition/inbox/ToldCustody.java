package org.rogatory.extradition.inbox;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
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

    /** The messages that tell of it. */
    static final Set<String> KINDS = Set.of("custody_notice", "release_notice");

    /** That the person has died: on our file a person records it. */
    static final String DEATH = "record_death";

    private static final String RELEASE = "release";

    private final CustodyFiles custody;

    ToldCustody(CustodyFiles custody) {
        this.custody = custody;
    }

    /** Keeps what was told; false where it cannot be read, or does not fit what is known of the custody. */
    boolean take(CaseFile file, MessageReceived message) {
        var told = read(message);
        try {
            told.ifPresent(each -> custody.told(file, each, Officer.system(file.state())));
            return told.isPresent();
        } catch (Refusal contradicting) {
            return false;
        }
    }

    /** Whether it tells that the person has died. */
    static boolean death(MessageReceived message) {
        return DEATH.equals(message.payload().path("verb").asString(""));
    }

    private static Optional<CustodyTold> read(MessageReceived message) {
        var payload = message.payload();
        var verb = "release_notice".equals(message.kind())
                ? RELEASE
                : payload.path("verb").asString("");
        return moment(payload)
                .map(at -> new CustodyTold(
                        verb, at, ToldVerbs.text(payload, "place"), ToldVerbs.text(payload, "order"), null));
    }

    /** The moment in the zone of the place; where no zone can be read, nothing is counted from it. */
    static Optional<ZonedDateTime> moment(JsonNode payload) {
        return ToldFields.there(payload);
    }
}
