package org.rogatory.cases;

import java.util.Set;
import org.rogatory.law.MachineStatus;
import org.rogatory.law.StatusUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which statuses files stand, ended ones too. */
@Component
class FileStatuses implements StatusUse {

    private final JdbcClient database;

    FileStatuses(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<MachineStatus> statuses() {
        return Set.copyOf(database.sql("select distinct machine, status from cases_file")
                .query((row, number) -> new MachineStatus(row.getString(1), row.getString(2)))
                .list());
    }
}
