package org.rogatory.transfer.consent;

import java.util.Set;
import org.rogatory.law.MachineStatus;
import org.rogatory.law.StatusUse;
import org.rogatory.transfer.Transfers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the consent of sentenced persons has come, also of ended files. */
@Component
class ConsentStatuses implements StatusUse {

    private final JdbcClient database;

    ConsentStatuses(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<MachineStatus> statuses() {
        return Set.copyOf(database.sql("select distinct status from transfer_consent")
                .query((row, number) -> new MachineStatus(Transfers.CONSENT, row.getString(1)))
                .list());
    }
}
