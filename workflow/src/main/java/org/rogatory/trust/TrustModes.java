package org.rogatory.trust;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the signatures of each State are believed: said by one administrator, confirmed by another who says the same. */
@Service
public class TrustModes {

    private final StateTrustRepository states;
    private final TrustEdition edition;
    private final TrustRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TrustModes(
            StateTrustRepository states,
            TrustEdition edition,
            TrustRules rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.states = states;
        this.edition = edition;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says how a State is to be believed. It holds when a second administrator says the same; to believe nothing holds
     * at once. Who says what holds already takes back what was proposed.
     */
    @Transactional
    public void say(String state, TrustMode wanted, Officer officer) {
        rules.demandKept(state, officer);
        edition.next();
        var trust = states.findById(state).orElseGet(() -> new StateTrust(state, TrustMode.NONE));
        var proposal = trust.proposal();
        if (wanted == TrustMode.NONE || wanted == trust.mode()) {
            trust.hold(wanted);
        } else if (proposal != null && proposal.mode() == wanted) {
            if (proposal.by().equals(officer.username())) {
                throw TrustRefused.secondPerson("mode");
            }
            trust.hold(wanted);
        } else {
            trust.propose(wanted, officer.username(), clock.instant());
        }
        states.save(trust);
        var told = trust.proposal() == null ? "trust.hold" : "trust.propose";
        var mode = Map.of("mode", wanted.name().toLowerCase(Locale.ROOT));
        events.publishEvent(new TrustEvent(told, state, officer.username(), mode));
    }
}
