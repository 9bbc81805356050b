package org.rogatory.cases;

import java.util.List;
import java.util.Map;
import org.rogatory.audit.AuditEntry;
import org.rogatory.audit.AuditEvent;
import org.rogatory.audit.AuditSealer;
import org.rogatory.audit.ChainCheck;
import org.rogatory.audit.ChainGaps;
import org.rogatory.audit.ChainReport;
import org.rogatory.audit.ToldGap;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The trail of a State for its auditor. He sees that something was done, by whom and to which reference; the file itself
 * stays closed to him.
 */
@Service
public class StateTrail {

    private static final int EXPORT_PART = 1000;
    private static final String TRAIL = "trail";

    private final TrailRepository trail;
    private final AuditSealer sealer;
    private final ChainCheck chain;
    private final ChainGaps gaps;
    private final ApplicationEventPublisher events;

    StateTrail(
            TrailRepository trail,
            AuditSealer sealer,
            ChainCheck chain,
            ChainGaps gaps,
            ApplicationEventPublisher events) {
        this.chain = chain;
        this.gaps = gaps;
        this.trail = trail;
        this.sealer = sealer;
        this.events = events;
    }

    /** The trail was read or taken along: with how many rows. */
    record TrailRead(String action, String subject, String actor, Map<String, String> details) implements AuditEvent {}

    /** The rows from the place the filter names, newest first. */
    @Transactional
    public Listed<AuditEntry> page(AuditFilter filter, Officer auditor) {
        var page = Listed.of(read(filter, auditor, Listed.limit().max()));
        leave("audit.read", filter, auditor, page.lines().size());
        return page;
    }

    /** A part of the rows for a file of them, from the place the filter names; each part leaves its own trace. */
    @Transactional
    public Listed<AuditEntry> export(AuditFilter filter, Officer auditor) {
        var found = read(filter, auditor, EXPORT_PART + 1);
        var part = new Listed<>(found.subList(0, Math.min(EXPORT_PART, found.size())), found.size() > EXPORT_PART);
        leave("audit.export", filter, auditor, part.lines().size());
        return part;
    }

    /** How many of the newest rows wait for their place in the chain, five hundred at most. */
    public int unsealed() {
        return sealer.unsealed();
    }

    /** Recomputes the chain, which takes its time: only when an auditor asks, and outside of any transaction. */
    public ChainReport verify(Officer auditor) {
        Roles.demand(auditor.has(Role.AUDITOR));
        var found = chain.check();
        var details = Map.of("whole", String.valueOf(found.whole()));
        events.publishEvent(new TrailRead("audit.verify", TRAIL, auditor.username(), details));
        return found;
    }

    /** The gaps of the chain that no auditor has looked at yet, the newest first. */
    public List<ToldGap> gaps(Officer auditor) {
        Roles.demand(auditor.has(Role.AUDITOR));
        return gaps.open();
    }

    /** An auditor says that he has looked at a gap, by the number of its row. */
    public void acknowledge(long row, Officer auditor) {
        Roles.demand(auditor.has(Role.AUDITOR));
        if (!gaps.acknowledge(row, auditor.username())) {
            throw Refusal.of("not-found");
        }
    }

    private List<AuditEntry> read(AuditFilter filter, Officer auditor, int most) {
        Roles.demand(auditor.has(Role.AUDITOR) && auditor.state().equals(filter.state()));
        var bounds = filter.ofATime() ? trail.bounds(filter.from(), filter.until()) : TrailBounds.ALL;
        return filter.action().isEmpty()
                ? trail.page(filter, bounds, Limit.of(most))
                : trail.ofKind(filter, bounds, Limit.of(most));
    }

    private void leave(String action, AuditFilter filter, Officer auditor, int rows) {
        var details = Map.of("rows", String.valueOf(rows));
        events.publishEvent(new TrailRead(
                action, filter.subject().isEmpty() ? TRAIL : filter.subject(), auditor.username(), details));
    }
}
