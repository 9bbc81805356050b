package org.rogatory.trust;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters what needs no two persons: keys for demonstration, each marked as such, once. */
@Component
class SeedEntries {

    private static final String SYSTEM = "system";

    private final TrustEntryRepository entries;
    private final StateTrustRepository states;
    private final TrustEdition edition;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SeedEntries(
            TrustEntryRepository entries,
            StateTrustRepository states,
            TrustEdition edition,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.states = states;
        this.edition = edition;
        this.events = events;
        this.clock = clock;
    }

    /** Of these those that the register never had. */
    @Transactional(readOnly = true)
    public List<NewTrust> missing(List<NewTrust> seeds) {
        return seeds.stream().filter(this::missing).toList();
    }

    private boolean missing(NewTrust seed) {
        return entries.ever(seed.state(), Certificates.fingerprint(seed.certificate())) == 0;
    }

    /**
     * Enters it, unless the register has or had it. In a transaction of its own: it is met while something is only
     * read.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void enter(NewTrust seed) {
        edition.next();
        var entered = Entered.of(seed, true);
        if (missing(seed) && entries.taken(entered.standingKey()) == 0) {
            var entry = new TrustEntry(UUID.randomUUID().toString(), entered, SYSTEM, clock.instant());
            entry.confirm(SYSTEM, clock.instant());
            entries.save(entry);
            if (seed.kind() == TrustKind.ANCHOR && states.findById(seed.state()).isEmpty()) {
                states.save(new StateTrust(seed.state(), TrustMode.CERTIFICATE));
            }
            events.publishEvent(TrustEvent.of("trust.begin", entry, SYSTEM));
        }
    }
}
