package org.rogatory.exchange;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.ListPlace;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.persons.FileKeys;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Which messages belong to which file. */
@Component
class Correspondence {

    private final OutgoingRepository outgoing;
    private final IncomingRepository incoming;
    private final EnclosedBytes enclosed;
    private final FileKeys keys;
    private final ObjectProvider<LooseKinds> loose;
    private final ObjectProvider<KeysBeside> beside;
    private final Clock clock;

    Correspondence(
            OutgoingRepository outgoing,
            IncomingRepository incoming,
            EnclosedBytes enclosed,
            FileKeys keys,
            ObjectProvider<LooseKinds> loose,
            ObjectProvider<KeysBeside> beside,
            Clock clock) {
        this.loose = loose;
        this.beside = beside;
        this.enclosed = enclosed;
        this.keys = keys;
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.clock = clock;
    }

    List<ExchangeOutgoing> sent(String caseRef) {
        return outgoing.findByCaseRef(caseRef);
    }

    List<ExchangeIncoming> received(String caseRef) {
        return incoming.findByCaseRef(caseRef);
    }

    /** What a file has sent and received, oldest first. */
    List<ExchangeMessage> messages(String caseRef) {
        return Stream.concat(
                        sent(caseRef).stream().map(ExchangeOutgoing::view),
                        received(caseRef).stream().map(ExchangeIncoming::view))
                .sorted(Comparator.comparing(ExchangeMessage::at).thenComparing(ExchangeMessage::messageId))
                .toList();
    }

    /** The keys under which lies what files have received, and what they said in messages that belong to none. */
    List<String> keys(Collection<String> caseRefs) {
        return Stream.concat(
                        incoming.idsOf(caseRefs).stream().map(ExchangeIncoming::keyRef),
                        beside.stream().flatMap(keeper -> keeper.of(caseRefs).stream()))
                .distinct()
                .toList();
    }

    /** What a State has received that should lie in a file and does not, the newest first, from a place on. */
    List<ExchangeIncoming> stray(String state, ListPlace before, Limit limit) {
        return incoming.stray(state, LooseKinds.all(loose), before, limit);
    }

    /** This one of them. */
    Optional<ExchangeIncoming> stray(String state, String messageId) {
        return incoming.stray(state, LooseKinds.all(loose), messageId);
    }

    /** The same of what came from the sender of a message on its thread; the oldest first. */
    List<ExchangeIncoming> withoutFile(MessageReceived message) {
        return incoming.untaken(message.threadId(), message.fromState(), message.toState(), LooseKinds.all(loose));
    }

    /** The file that was given what came last from the sender of a message on its thread. */
    Optional<String> fileBefore(MessageReceived message) {
        return incoming.filesOf(message.threadId(), message.fromState(), message.toState(), Limit.of(1)).stream()
                .findFirst();
    }

    /** The addresses of the files that each of these messages carries, by its number. */
    Map<String, Set<String>> enclosedWith(Collection<ExchangeMessage> messages) {
        var owners = messages.stream()
                .collect(Collectors.toMap(
                        ExchangeMessage::messageId,
                        message -> message.incoming()
                                ? ExchangeIncoming.keyRef(message.messageId())
                                : ExchangeOutgoing.owner(message.messageId())));
        var addresses = enclosed.addresses(owners.values());
        return owners.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, owner -> addresses.getOrDefault(owner.getValue(), Set.of())));
    }

    Optional<String> threadOf(String messageId) {
        return incoming.findById(messageId).map(ExchangeIncoming::threadId);
    }

    ExchangeIncoming receivedMessage(String messageId) {
        return incoming.findById(messageId)
                .orElseThrow(() -> new IllegalArgumentException("Unknown message " + messageId));
    }

    /** What a file has received of these kinds and nobody has opened yet. */
    List<String> unread(String caseRef, Set<String> kinds) {
        return incoming.unread(caseRef, kinds);
    }

    /** The messages that brought a file of it, as far as nobody has opened them yet. */
    List<String> unread(String caseRef, KeptContent brought) {
        var unread = incoming.unread(caseRef);
        var keys = unread.isEmpty() ? Set.<String>of() : enclosed.owners(brought.address());
        return unread.stream()
                .filter(messageId -> keys.contains(ExchangeIncoming.keyRef(messageId)))
                .toList();
    }

    /** The message if it had not been read before and its sender can be told: not once its key is destroyed. */
    Optional<ExchangeIncoming> markRead(String messageId, @Nullable String authority) {
        return Optional.of(receivedMessage(messageId))
                .filter(message -> message.read(authority, clock.instant()))
                .filter(message -> !keys.destroyed(ExchangeIncoming.keyRef(messageId)));
    }
}
