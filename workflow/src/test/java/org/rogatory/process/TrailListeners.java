package org.rogatory.process;

import org.rogatory.audit.AuditSealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Systems that are told what is sealed in the trail: none when a test begins, none when it has ended. */
@Component
record TrailListeners(Jobs jobs, ToldEvents told, AuditSealer sealer, JdbcClient jdbc) {

    /** What others left is sealed, and told to nobody. */
    void begin() {
        seal();
        told.clear();
    }

    void end() {
        told.broken(false);
        told.clear();
        jdbc.sql("delete from webhooks_webhook").update();
        jobs.drain();
    }

    /** All that happened is sealed, and waits to be told. */
    void seal() {
        while (sealer.unsealed() > 0) {
            sealer.seal();
        }
    }
}
