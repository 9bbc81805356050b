package org.rogatory.web.cases.document;

import java.util.Set;
import java.util.function.Function;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Crossings;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.bytes.Work;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.exchange.MessageStatus;
import org.rogatory.identity.Officer;
import org.rogatory.web.cases.parcel.Parcels.Parcel;
import org.springframework.stereotype.Component;

/**
 * The packages of messages that left, for who takes part in the deliberation, and of a request of ours reads all of it;
 * each taking leaves its trace.
 */
@Component
class SentPackages {

    /** Of these nothing is given out: the letter is not signed and sealed yet, or does not leave any more. */
    private static final Set<String> SHUT = Set.of(MessageStatus.HELD.key(), MessageStatus.RECALLED.key());

    private final Cases cases;
    private final Exchange exchange;
    private final Deliberation deliberation;
    private final Crossings crossings;

    SentPackages(Cases cases, Exchange exchange, Deliberation deliberation, Crossings crossings) {
        this.deliberation = deliberation;
        this.crossings = crossings;
        this.cases = cases;
        this.exchange = exchange;
    }

    /** The sealed package, to be handed over by other means. */
    Parcel sealed(String caseRef, String messageId, Officer officer) {
        var taken = taken(caseRef, messageId, officer, exchange::packageOf);
        return Parcel.sealed(taken.name(), taken.content());
    }

    /** What the sealed package covers, for people to open: the files with an index. */
    Parcel files(String caseRef, String messageId, Officer officer) {
        var taken = taken(caseRef, messageId, officer, exchange::filesOf);
        return Parcel.worked(taken.name() + ".zip", "application/zip", taken.content());
    }

    /** Whoever comes first seals: the job that sends the message or who takes its package; the other finds what was sealed. */
    private <T> Taken<T> taken(String caseRef, String messageId, Officer officer, Function<String, T> of) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        Deliberation.demandOpen(file, officer);
        if (file.outgoing() && !deliberation.closedSections(file, officer).isEmpty()) {
            throw Refusal.secondPerson(Refusal.UNREAD);
        }
        var kind = exchange.messagesOf(caseRef).stream()
                .filter(found -> !found.incoming() && found.messageId().equals(messageId))
                .filter(found -> !SHUT.contains(found.status()))
                .findFirst()
                .map(ExchangeMessage::kind)
                .orElseThrow(Refusal::notFound);
        var content = crossings.again(() -> of.apply(messageId));
        trace(caseRef, messageId, officer, content);
        return new Taken<>(caseRef + "-" + kind, content);
    }

    /** What was made for somebody who does not get it would lie in clear in the work folder until the next start. */
    private void trace(String caseRef, String messageId, Officer officer, Object content) {
        var traced = false;
        try {
            cases.viewPackage(caseRef, messageId, officer);
            traced = true;
        } finally {
            if (!traced && content instanceof Work made) {
                made.close();
            }
        }
    }

    private record Taken<T>(String name, T content) {}
}
