package org.rogatory.trust;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the changes of the register, so that every node notices them; its row is the lock under which they are made. */
@Component
class TrustEdition {

    private final JdbcClient jdbc;

    TrustEdition(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Before anything is changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void next() {
        jdbc.sql("update trust_edition set edition = edition + 1").update();
    }

    /** How often the register was changed. */
    @Transactional(readOnly = true)
    public long now() {
        return jdbc.sql("select edition from trust_edition").query(Long.class).single();
    }
}
