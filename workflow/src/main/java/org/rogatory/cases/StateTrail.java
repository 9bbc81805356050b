package org.rogatory.cases;

import java.util.List;
import java.util.Map;
import org.rogatory.audit.AuditEntry;
import org.rogatory.audit.AuditEvent;
import org.rogatory.audit.AuditSealer;
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

    private static final int LONGEST_EXPORT = 5000;

    private final TrailRepository trail;
    private final AuditSealer sealer;
    private final ApplicationEventPublisher events;

    StateTrail(TrailRepository trail, AuditSealer sealer, ApplicationEventPublisher events) {
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

    /** As many rows as fit into a file. */
    @Transactional
    public List<AuditEntry> export(AuditFilter filter, Officer auditor) {
        var found = read(filter, auditor, LONGEST_EXPORT);
        leave("audit.export", filter, auditor, found.size());
        return found;
    }

    /** How many of the newest rows wait for their place in the chain, five hundred at most. */
    public int unsealed() {
        return sealer.unsealed();
    }

    /** Recomputes the chain, which takes its time: only when an auditor asks. */
    @Transactional
    public AuditSealer.Verification verify(Officer auditor) {
        Roles.demand(auditor.has(Role.AUDITOR));
        return sealer.verify(auditor.username());
    }

    private List<AuditEntry> read(AuditFilter filter, Officer auditor, int most) {
        Roles.demand(auditor.has(Role.AUDITOR) && auditor.state().equals(filter.state()));
        return trail.page(filter, Limit.of(most));
    }

    private void leave(String action, AuditFilter filter, Officer auditor, int rows) {
        var details = Map.of("rows", String.valueOf(rows));
        events.publishEvent(new TrailRead(
                action, filter.subject().isEmpty() ? "trail" : filter.subject(), auditor.username(), details));
    }
}
