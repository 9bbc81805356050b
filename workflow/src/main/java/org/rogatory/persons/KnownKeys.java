package org.rogatory.persons;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The public keys of organisations that keep their cabinet at another node. Whoever has the key to what is entered here
 * reads what is sealed for it: one person enters it, another one compares its fingerprint by telephone and confirms it.
 * Nothing is sealed for it before, and the one in use stays until then. Who may do either is the caller's matter.
 */
@Service
public class KnownKeys {

    private final KnownKeyRepository keys;
    private final CabinetRepository cabinets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KnownKeys(KnownKeyRepository keys, CabinetRepository cabinets, ApplicationEventPublisher events, Clock clock) {
        this.keys = keys;
        this.cabinets = cabinets;
        this.events = events;
        this.clock = clock;
    }

    /** All that were ever entered, the newest first. */
    @Transactional(readOnly = true)
    public List<KnownKeyView> all() {
        return keys.all().stream().map(KnownKey::view).toList();
    }

    /** One of them; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<KnownKeyView> find(String keyRef) {
        return keys.findById(keyRef).map(KnownKey::view);
    }

    /** Enters one that waits for another person; what his organisation entered before and still waits is dropped. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(String organisation, String publicKey, Officer officer) {
        var read = CabinetKeys.read(publicKey);
        demandElsewhere(organisation);
        var now = clock.instant();
        keys.standing(organisation, KnownKeyStanding.WAITING).stream()
                .filter(before -> before.view().enteredIn().equals(officer.authority()))
                .forEach(before -> drop(before, officer, now));
        var key = new KnownKey(UUID.randomUUID().toString(), organisation, read);
        key.enteredBy(officer, now);
        keys.saveAndFlush(key);
        told(CabinetEvent.KNOWN, key, officer);
    }

    /** Another person than who entered it, and than who stands in for him, has compared it: from now on it seals. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void confirm(String keyRef, Officer officer) {
        var key = waiting(keyRef);
        if (officer.names().contains(key.enteredBy())) {
            throw new CabinetRefused("cabinet-key-own");
        }
        var organisation = key.organisation();
        demandElsewhere(organisation);
        var now = clock.instant();
        keys.standing(organisation, KnownKeyStanding.USED).forEach(KnownKey::end);
        key.settle(KnownKeyStanding.USED, officer.username(), now);
        keys.saveAndFlush(key);
        var cabinet = cabinets.findById(organisation).orElseGet(() -> new Cabinet(organisation));
        cabinet.enter(key.publicKey(), key.enteredBy(), now);
        cabinets.saveAndFlush(cabinet);
        told(CabinetEvent.CONFIRMED, key, officer);
    }

    /** One that waits is never used: it was wrong, or nobody could compare it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(String keyRef, Officer officer) {
        drop(waiting(keyRef), officer, clock.instant());
    }

    private void drop(KnownKey key, Officer officer, Instant now) {
        key.settle(KnownKeyStanding.DROPPED, officer.username(), now);
        keys.saveAndFlush(key);
        told(CabinetEvent.DROPPED, key, officer);
    }

    private KnownKey waiting(String keyRef) {
        return keys.findById(keyRef).filter(KnownKey::waits).orElseThrow(() -> new CabinetRefused("cabinet-key-gone"));
    }

    private void demandElsewhere(String organisation) {
        if (cabinets.findById(organisation).filter(Cabinet::own).isPresent()) {
            throw new CabinetRefused("cabinet-there");
        }
    }

    private void told(String action, KnownKey key, Officer officer) {
        var said = Map.of("fingerprint", key.fingerprint());
        events.publishEvent(new CabinetEvent(action, key.organisation(), officer.username(), said));
    }
}
