package org.rogatory.persons;

import org.rogatory.audit.AuditEvent;

/** A further master key was taken into use, or everything is wrapped with it now. */
record MasterKeyChanged(String action, int number, String actor) implements AuditEvent {

    static MasterKeyChanged begun(int number, String actor) {
        return new MasterKeyChanged("persons.use-key", number, actor);
    }

    static MasterKeyChanged finished(int number) {
        return new MasterKeyChanged("persons.rewrapped", number, "system");
    }

    @Override
    public String subject() {
        return "master-key:" + number;
    }
}
