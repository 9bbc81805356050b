package org.rogatory.extradition.custody;

import java.util.Set;
import org.rogatory.law.MachineStatus;
import org.rogatory.law.StatusUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the custody of the persons of files has come, also of ended files. */
@Component
class CustodyStatuses implements StatusUse {

    private final JdbcClient database;

    CustodyStatuses(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<MachineStatus> statuses() {
        return Set.copyOf(database.sql("select distinct status from extradition_custody")
                .query((row, number) -> new MachineStatus(Custody.MACHINE, row.getString(1)))
                .list());
    }
}
