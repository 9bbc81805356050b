package org.rogatory.persons;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** Something was done about a cabinet, or failed; told with codes and user names alone. */
record CabinetEvent(String action, String organisation, String actor, Map<String, String> details)
        implements AuditEvent {

    static final String SET_UP = "persons.cabinet-set-up";
    static final String OPENED = "persons.cabinet-open";
    static final String FAILED = "persons.cabinet-open-failed";
    static final String CLOSED = "persons.cabinet-close";
    static final String ADMITTED = "persons.cabinet-admit";
    static final String TAKEN_UP = "persons.cabinet-take-up";
    static final String PASSPHRASE = "persons.cabinet-change-passphrase";
    static final String DISMISSED = "persons.cabinet-dismiss";
    static final String CHANGED = "persons.cabinet-change-key";
    static final String REWRAPPED = "persons.cabinet-rewrapped";
    static final String KNOWN = "persons.cabinet-know";
    static final String CONFIRMED = "persons.cabinet-know-confirm";
    static final String DROPPED = "persons.cabinet-know-drop";

    static CabinetEvent of(String action, CabinetHolder.Key whose) {
        return new CabinetEvent(action, whose.organisation(), whose.username(), Map.of());
    }

    /** Somebody did it to another. */
    static CabinetEvent about(String action, CabinetHolder.Key whom, String actor) {
        return new CabinetEvent(action, whom.organisation(), actor, Map.of("username", whom.username()));
    }

    @Override
    public String subject() {
        return "cabinet:" + organisation;
    }
}
