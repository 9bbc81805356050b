package org.rogatory.trust;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Trust lists between nodes: the list of a State goes out as a file, and what comes in by one waits for a second person
 * like whatever is entered by hand.
 */
@Service
public class TrustFiles {

    /** More bytes than a file of as many lines as are taken has. */
    public static final int LARGEST = 4 * 1024 * 1024;

    private final TrustEntryRepository entries;
    private final StateTrustRepository states;
    private final SeededTrust seeded;
    private final TrustEdition edition;
    private final TrustRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TrustFiles(
            TrustEntryRepository entries,
            StateTrustRepository states,
            SeededTrust seeded,
            TrustEdition edition,
            TrustRules rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.states = states;
        this.seeded = seeded;
        this.edition = edition;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** What came in by a file: of which State, and how many lines are new. */
    public record Taken(String state, int added) {}

    /**
     * The list of a State as a file: what is believed, nothing that waits or was withdrawn. Not in a transaction: keys
     * for demonstration are made and entered before.
     */
    public byte[] give(String state, Officer officer) {
        rules.demandKept(state, officer);
        seeded.complete(state);
        var mode = states.findById(state).map(StateTrust::mode).orElse(TrustMode.NONE);
        var lines = entries.standing().stream()
                .filter(entry -> entry.state().equals(state))
                .map(TrustEntry::entered)
                .toList();
        events.publishEvent(
                new TrustEvent("trust.give", state, officer.username(), Map.of("lines", String.valueOf(lines.size()))));
        return new TrustFile(state, mode, lines).written();
    }

    /** Enters what a file of another node has and this one has not; refused as a whole where a line is not possible. */
    @Transactional
    public Taken take(byte[] content, Officer officer) {
        var file = read(content, officer);
        edition.next();
        var fresh = fresh(file);
        fresh.forEach(entry -> {
            var line = new TrustEntry(UUID.randomUUID().toString(), entry, officer.username(), clock.instant());
            entries.save(line);
            events.publishEvent(TrustEvent.of("trust.take", line, officer.username()));
        });
        propose(file, officer);
        return new Taken(file.state(), fresh.size());
    }

    /** Of which State a file is that this officer may take in; nothing is entered. */
    public String look(byte[] content, Officer officer) {
        return read(content, officer).state();
    }

    private TrustFile read(byte[] content, Officer officer) {
        TrustRules.demandAdministrator(officer);
        var file = TrustFile.read(content);
        rules.demandKept(file.state(), officer);
        file.entries().forEach(entry -> rules.demandOwner(entry.state(), entry.kind(), entry.authority()));
        return file;
    }

    private List<Entered> fresh(TrustFile file) {
        var keys = file.entries().stream().map(Entered::standingKey).distinct().count();
        if (keys != file.entries().size()) {
            throw new TrustRefused("trust-file", "file");
        }
        return file.entries().stream()
                .filter(entry -> entries.taken(entry.standingKey()) == 0)
                .toList();
    }

    /** A State whose keys cannot be checked has no anchor by which that would be seen. */
    private void propose(TrustFile file, Officer officer) {
        var trust = states.findById(file.state()).orElseGet(() -> new StateTrust(file.state(), TrustMode.NONE));
        if (file.mode() == TrustMode.VOUCHED && trust.mode() == TrustMode.NONE && trust.proposal() == null) {
            trust.propose(TrustMode.VOUCHED, officer.username(), clock.instant());
            states.save(trust);
            events.publishEvent(
                    new TrustEvent("trust.propose", file.state(), officer.username(), Map.of("mode", "vouched")));
        }
    }
}
