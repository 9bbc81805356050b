package org.rogatory.mla.annex;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.exchange.ReceivedAnnex;
import org.rogatory.exchange.ReceivedAnnexes;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may open a sealed annex that came: the head of an authority for which it was encrypted, by his own post, and whom
 * he appoints there. To everybody else there is none.
 */
@Component
class AnnexGate {

    private final Cases cases;
    private final ReceivedAnnexes annexes;
    private final Directory directory;
    private final UserAccounts accounts;
    private final ApplicationEventPublisher events;

    AnnexGate(
            Cases cases,
            ReceivedAnnexes annexes,
            Directory directory,
            UserAccounts accounts,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.annexes = annexes;
        this.directory = directory;
        this.accounts = accounts;
        this.events = events;
    }

    /** Of the messages of a file that the officer sees those whose annex he may open. */
    @Transactional(readOnly = true)
    public Set<String> openable(String caseRef, Officer officer) {
        return annexes.of(caseRef).stream()
                .filter(annex -> reader(annex, officer).isPresent())
                .map(ReceivedAnnex::messageId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** An annex that an officer may open, still closed; refused as not found to all others. */
    @Transactional(readOnly = true)
    public SealedView find(String caseRef, String messageId, Officer officer) {
        var annex = demand(caseRef, messageId, officer);
        if (reader(annex, officer).isEmpty()) {
            throw Refusal.notFound();
        }
        if (!heads(annex, officer)) {
            return new SealedView(annex, false, List.of(), List.of());
        }
        var names = accounts.names(annex.appointed());
        return new SealedView(
                annex,
                true,
                annex.appointed().stream()
                        .map(username -> names.getOrDefault(username, username))
                        .toList(),
                candidates(annex, officer));
    }

    private List<Officer> candidates(ReceivedAnnex annex, Officer head) {
        return accounts.officersOf(head.state()).stream()
                .filter(Officer::worksOnFiles)
                .filter(known -> directory.belongsTo(known.authority(), head.authority()))
                .filter(known -> !known.username().equals(head.username()))
                .filter(known -> !annex.appointed().contains(known.username()))
                .toList();
    }

    /** Traces that an officer opens an annex and tells with whose key; refused as not found to all who may not. */
    @Transactional
    public String pass(String caseRef, String messageId, OpeningReason reason, Officer officer) {
        var reader = demandReader(caseRef, messageId, officer);
        events.publishEvent(AnnexEvent.opened(caseRef, messageId, reason, officer.username()));
        return reader;
    }

    /** The same for a document in it. */
    @Transactional
    public String pass(String caseRef, String messageId, PaperWanted paper, Officer officer) {
        var reader = demandReader(caseRef, messageId, officer);
        events.publishEvent(AnnexEvent.read(caseRef, messageId, paper, officer.username()));
        return reader;
    }

    private String demandReader(String caseRef, String messageId, Officer officer) {
        return reader(demand(caseRef, messageId, officer), officer).orElseThrow(Refusal::notFound);
    }

    /** Lets an officer of the authority, or of one below it, open an annex; only its head may. */
    @Transactional
    public void appoint(String caseRef, String messageId, String username, Officer head) {
        var annex = demand(caseRef, messageId, head);
        if (!heads(annex, head)) {
            throw Refusal.notFound();
        }
        var named = accounts.officers(List.of(username)).get(username);
        if (named == null || !named.worksOnFiles() || !directory.belongsTo(named.authority(), head.authority())) {
            throw Refusal.of("sealed-not-yours", "officer");
        }
        annexes.appoint(messageId, username, head.username());
        events.publishEvent(AnnexEvent.appointed(caseRef, messageId, username, head.username()));
    }

    private ReceivedAnnex demand(String caseRef, String messageId, Officer officer) {
        cases.find(caseRef, AccessScope.of(officer));
        return annexes.of(caseRef).stream()
                .filter(annex -> annex.messageId().equals(messageId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The authority for which an officer reads it: nobody reads in the place of somebody else. */
    private Optional<String> reader(ReceivedAnnex annex, Officer officer) {
        if (heads(annex, officer)) {
            return Optional.of(officer.authority());
        }
        return annex.appointed().contains(officer.username())
                ? annex.recipients().stream()
                        .filter(authority -> directory.belongsTo(officer.authority(), authority))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean heads(ReceivedAnnex annex, Officer officer) {
        return officer.own().has(Role.HEAD) && annex.recipients().contains(officer.authority());
    }
}
