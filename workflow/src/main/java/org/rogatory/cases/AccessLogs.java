package org.rogatory.cases;

import org.rogatory.audit.AuditEvent;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the log of who looked into a file, for those who oversee; whoever reads the log stands in it. */
@Service
public class AccessLogs {

    private final Cases cases;
    private final ApplicationEventPublisher events;

    AccessLogs(Cases cases, ApplicationEventPublisher events) {
        this.cases = cases;
        this.events = events;
    }

    /** The log of a file was read. */
    record LogRead(String subject, String actor) implements AuditEvent {

        @Override
        public String action() {
            return "cases.access_log";
        }
    }

    /** The file whose log an officer reads. */
    @Transactional
    public CaseFile open(String caseRef, Officer officer) {
        Roles.demand(Readers.readsAccessLog(officer));
        var file = cases.find(caseRef, AccessScope.of(officer));
        events.publishEvent(new LogRead(file.caseRef(), officer.username()));
        return file;
    }
}
