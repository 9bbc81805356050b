package org.rogatory.registers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.ReadOnce;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The indices under which an authority numbers its letters; administrators of the State keep them, each for a time. */
@Service
public class Nomenclature {

    private final KeptIndexRepository indices;
    private final JournalEntryRepository entries;
    private final EntryCipher cipher;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** An act that enters several letters asks for each; who changes indices asks anew. */
    private final ReadOnce<String, List<NomenclatureIndex>> known = new ReadOnce<>(this::ofAuthority);

    Nomenclature(
            KeptIndexRepository indices,
            JournalEntryRepository entries,
            EntryCipher cipher,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.indices = indices;
        this.entries = entries;
        this.cipher = cipher;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** All indices the officer may see: of the journals he reads, and for an administrator of his whole State. */
    @Transactional(readOnly = true)
    public List<NomenclatureIndex> of(Officer officer) {
        var authorities =
                new LinkedHashSet<>(JournalScope.of(officer, directory).authorities());
        if (officer.has(Role.ADMINISTRATOR)) {
            directory.authorities(officer.state()).forEach(authority -> authorities.add(authority.key()));
        }
        Roles.demand(!authorities.isEmpty());
        return indices.of(authorities).stream().map(KeptIndex::view).toList();
    }

    /** The indices of a journal that may be used on a day. */
    @Transactional(readOnly = true)
    public List<NomenclatureIndex> valid(String authority, JournalKind kind, LocalDate day) {
        return known.of(authority).stream()
                .filter(index -> index.kind() == kind && index.validOn(day))
                .sorted(Comparator.comparing(NomenclatureIndex::code))
                .toList();
    }

    /** The index of a code on a day; without a code the one for letters about this, else the first of the journal. */
    Optional<NomenclatureIndex> valid(NewEntry written, LocalDate day) {
        var code = written.index();
        var valid = valid(written.authority(), written.kind(), day);
        if (code != null) {
            return valid.stream().filter(index -> index.code().equals(code)).findFirst();
        }
        return valid.stream()
                .filter(index -> index.subjects().contains(written.subject()))
                .findFirst()
                .or(() -> valid.stream().findFirst());
    }

    /** The index to be changed, if it is there and of the administrator's State. */
    @Transactional(readOnly = true)
    public NomenclatureIndex find(String indexId, Officer administrator) {
        return kept(indexId, administrator).view();
    }

    /** Adds an index; refused with the field that is wrong. */
    @Transactional
    public NomenclatureIndex add(NewIndex wanted, Officer administrator) {
        demand(wanted.authority(), administrator);
        var added = keep(wanted, null);
        trace("registers.index-add", added, administrator);
        return added;
    }

    /** Gives an index other words or another template from a day on; what was until then stays to be seen. */
    @Transactional
    public NomenclatureIndex change(String indexId, NewIndex wanted, Officer administrator) {
        var old = kept(indexId, administrator);
        var from = wanted.validFrom();
        if (!from.isAfter(old.validFrom())) {
            demandUnused(old);
            indices.delete(old);
        } else {
            demandNotPast(from, old.authority());
            old.giveWay(from);
            indices.save(old);
        }
        var before = old.view();
        var renewed = new NewIndex(
                before.authority(),
                before.kind(),
                before.code(),
                wanted.title(),
                wanted.template(),
                wanted.subjects(),
                from,
                wanted.validTo());
        var changed = keep(renewed, before);
        trace("registers.index-change", changed, administrator);
        return changed;
    }

    /** Ends an index with a day: it can no longer be chosen, its numbers stay. */
    @Transactional
    public void end(String indexId, LocalDate lastDay, Officer administrator) {
        var index = kept(indexId, administrator);
        demandNotPast(lastDay, index.authority());
        if (lastDay.isBefore(index.validFrom())) {
            throw Refusal.of("index-ends-before-it-begins", "lastDay");
        }
        IndexRules.apart(index.view(), lastDay, ofAuthority(index.authority()));
        index.end(lastDay);
        indices.save(index);
        trace("registers.index-end", index.view(), administrator);
    }

    /** Removes an index under which nothing was registered; what it was to replace goes on as if it had not been. */
    @Transactional
    public void remove(String indexId, Officer administrator) {
        var index = kept(indexId, administrator);
        demandUnused(index);
        indices.delete(index);
        trace("registers.index-remove", index.view(), administrator);
        indices.of(List.of(index.authority())).stream().filter(index::follows).forEach(before -> {
            before.goOnUntil(index.validTo());
            trace("registers.index-change", indices.save(before).view(), administrator);
        });
    }

    /** Puts a first nomenclature where there is none. */
    @Transactional
    void begin(String authority, List<NewIndex> wanted) {
        if (indices.of(List.of(authority)).isEmpty()) {
            wanted.forEach(index -> keep(index, null));
        }
    }

    /** Reads the indices of several authorities at once, in whose journals the same act enters letters. */
    void readAhead(Collection<String> authorities) {
        var read = new HashMap<String, List<NomenclatureIndex>>();
        authorities.forEach(authority -> read.put(authority, new ArrayList<>()));
        indices.of(read.keySet()).forEach(index -> {
            var own = read.get(index.authority());
            if (own != null) {
                own.add(index.view());
            }
        });
        known.remember(read);
    }

    private NomenclatureIndex keep(NewIndex wanted, @Nullable NomenclatureIndex replaced) {
        var others = ofAuthority(wanted.authority()).stream()
                .filter(other -> other.kind() == wanted.kind())
                .filter(other -> replaced == null || !other.indexId().equals(replaced.indexId()))
                .toList();
        IndexRules.check(wanted, others);
        cipher.prepare(wanted.authority());
        return indices.save(new KeptIndex(UUID.randomUUID().toString(), wanted)).view();
    }

    private List<NomenclatureIndex> ofAuthority(String authority) {
        return indices.of(List.of(authority)).stream().map(KeptIndex::view).toList();
    }

    /** Whether an index is there is told to administrators alone. */
    private KeptIndex kept(String indexId, Officer administrator) {
        Roles.demand(administrator.has(Role.ADMINISTRATOR));
        var index = indices.findById(indexId).orElseThrow(Refusal::notFound);
        if (!ofState(index.authority(), administrator)) {
            throw Refusal.notFound();
        }
        return index;
    }

    private void demand(String authority, Officer administrator) {
        Roles.demand(administrator.has(Role.ADMINISTRATOR));
        if (!ofState(authority, administrator)) {
            throw Refusal.of("authority-of-other-state", "authority");
        }
    }

    private boolean ofState(String authority, Officer administrator) {
        return directory
                .find(authority)
                .filter(found -> found.state().equals(administrator.state()))
                .isPresent();
    }

    /** Letters of the same code were numbered by what was valid before: nothing stands under what is still to begin. */
    private void demandUnused(KeptIndex kept) {
        var index = kept.view();
        var begun = !index.validFrom().isAfter(directory.times().day(index.authority(), clock.instant()));
        if (begun
                && !entries.under(index.authority(), index.kind(), index.code(), Limit.of(1))
                        .isEmpty()) {
            throw Refusal.of("index-used");
        }
    }

    private void demandNotPast(LocalDate day, String authority) {
        if (day.isBefore(directory.times().day(authority, clock.instant()))) {
            throw Refusal.of("day-past", "validFrom");
        }
    }

    private void trace(String action, NomenclatureIndex index, Officer administrator) {
        var details = Map.of("index", index.code(), "journal", index.kind().key());
        events.publishEvent(new RegistersEvent(action, index.authority(), administrator.username(), details));
    }
}
