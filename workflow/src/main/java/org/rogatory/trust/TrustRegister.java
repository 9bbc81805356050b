package org.rogatory.trust;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The trust register: which certificates are believed for which State. One administrator enters, another confirms;
 * either withdraws, at once, because a key that somebody has stolen cannot wait.
 */
@Service
public class TrustRegister {

    /** Lines of one list that are shown. */
    public static final int SHOWN = 300;

    private final TrustEntryRepository entries;
    private final StateTrustRepository states;
    private final TrustEdition edition;
    private final TrustRules rules;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TrustRegister(
            TrustEntryRepository entries,
            StateTrustRepository states,
            TrustEdition edition,
            TrustRules rules,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.states = states;
        this.edition = edition;
        this.rules = rules;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** The list of every State of the directory, in its order. */
    @Transactional(readOnly = true)
    public List<TrustListView.Line> lines(Officer officer) {
        TrustRules.demandAdministrator(officer);
        var modes = states.all().stream().collect(Collectors.toMap(StateTrust::state, StateTrust::mode));
        var tallies = entries.tallies().stream().collect(Collectors.toMap(TrustTally::state, Function.identity()));
        return directory.states().stream()
                .map(state -> {
                    var tally = tallies.getOrDefault(state, new TrustTally(state, 0L, 0L));
                    var mode = modes.getOrDefault(state, TrustMode.NONE);
                    return new TrustListView.Line(state, mode, tally.entries(), tally.waiting());
                })
                .toList();
    }

    /** The list of one State. */
    @Transactional(readOnly = true)
    public TrustListView list(String state, Officer officer) {
        TrustRules.demandAdministrator(officer);
        rules.demandKnown(state);
        var trust = states.findById(state).orElseGet(() -> new StateTrust(state, TrustMode.NONE));
        var lines = entries.of(state, Limit.of(SHOWN)).stream()
                .map(TrustEntry::view)
                .toList();
        return new TrustListView(state, trust.mode(), trust.proposal(), lines, rules.keeps(state, officer));
    }

    /** One line of a list that the officer keeps. */
    @Transactional(readOnly = true)
    public TrustEntryView find(String entryRef, Officer officer) {
        return kept(entryRef, officer).view();
    }

    /** Enters a certificate, which is believed when another administrator has confirmed it; tells its reference. */
    @Transactional
    public String add(NewTrust wanted, Officer officer) {
        rules.demandKept(wanted.state(), officer);
        rules.demandPossible(wanted);
        edition.next();
        var entered = Entered.of(wanted, false);
        if (entries.taken(entered.standingKey()) > 0) {
            throw new TrustRefused("trust-known", "certificate");
        }
        var entry = new TrustEntry(UUID.randomUUID().toString(), entered, officer.username(), clock.instant());
        entries.save(entry);
        events.publishEvent(TrustEvent.of("trust.add", entry, officer.username()));
        return entry.entryRef();
    }

    /** Confirms lines of one list that another administrator has entered; from now on they are believed. */
    @Transactional
    public void confirm(String state, Collection<String> entryRefs, Officer officer) {
        rules.demandKept(state, officer);
        if (entryRefs.isEmpty()) {
            throw new TrustRefused("trust-none-chosen", "entries");
        }
        edition.next();
        entryRefs.stream().distinct().forEach(ref -> confirm(state, ref, officer));
    }

    private void confirm(String state, String entryRef, Officer officer) {
        var entry = kept(entryRef, officer);
        if (!entry.state().equals(state)) {
            throw new TrustRefused("not-found");
        }
        if (entry.withdrawn()) {
            throw new TrustRefused("changed-meanwhile");
        }
        if (entry.view().addedBy().equals(officer.username())) {
            throw TrustRefused.secondPerson("entries");
        }
        if (!entry.confirmed()) {
            entry.confirm(officer.username(), clock.instant());
            entries.save(entry);
            believe(entry);
            events.publishEvent(TrustEvent.of("trust.confirm", entry, officer.username()));
        }
    }

    /**
     * Two persons say with the first anchor of a State of which nothing was said that its certificates can be checked, also
     * where one of them has proposed that. Who said that it is not believed at all is answered by saying another mode.
     */
    private void believe(TrustEntry entry) {
        var known = states.findById(entry.state());
        if (entry.kind() == TrustKind.ANCHOR
                && known.map(StateTrust::awaitsCertificates).orElse(true)) {
            var trust = known.orElseGet(() -> new StateTrust(entry.state(), TrustMode.NONE));
            trust.hold(TrustMode.CERTIFICATE);
            states.save(trust);
        }
    }

    /** Withdraws a line; from now on nothing is believed by it, whenever it was signed. Done twice, it is done once. */
    @Transactional
    public void withdraw(String entryRef, TrustReason reason, Officer officer) {
        var entry = kept(entryRef, officer);
        if (!entry.withdrawn()) {
            edition.next();
            entry.withdraw(reason, officer.username(), clock.instant());
            entries.save(entry);
            events.publishEvent(TrustEvent.of("trust.withdraw", entry, officer.username()));
        }
    }

    private TrustEntry kept(String entryRef, Officer officer) {
        TrustRules.demandAdministrator(officer);
        var entry = entries.findById(entryRef).orElseThrow(() -> new TrustRefused("not-found"));
        rules.demandKept(entry.state(), officer);
        return entry;
    }
}
