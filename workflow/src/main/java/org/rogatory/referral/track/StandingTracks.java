package org.rogatory.referral.track;

import java.util.Set;
import org.rogatory.law.MachineStatus;
import org.rogatory.law.StatusUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which statuses the tracks of files of referral stand, also of ended files. */
@Component
class StandingTracks implements StatusUse {

    private final JdbcClient database;

    StandingTracks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<MachineStatus> statuses() {
        return Set.copyOf(database.sql("select distinct machine, status from referral_track")
                .query((row, number) -> new MachineStatus(row.getString(1), row.getString(2)))
                .list());
    }
}
