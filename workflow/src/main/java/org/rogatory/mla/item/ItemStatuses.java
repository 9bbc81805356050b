package org.rogatory.mla.item;

import java.util.Set;
import org.rogatory.law.MachineStatus;
import org.rogatory.law.StatusUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which statuses items of assistance stand, also those of ended files. */
@Component
class ItemStatuses implements StatusUse {

    private final JdbcClient database;

    ItemStatuses(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<MachineStatus> statuses() {
        return Set.copyOf(database.sql("select distinct status from mla_item")
                .query((row, number) -> new MachineStatus("item", row.getString(1)))
                .list());
    }
}
