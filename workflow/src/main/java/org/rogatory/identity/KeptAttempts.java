package org.rogatory.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Failed attempts in the database; each statement is a transaction of its own and touches one row by its key. */
@Component
class KeptAttempts implements FailedAttempts {

    private static final Logger LOG = LoggerFactory.getLogger(KeptAttempts.class);

    private final JdbcClient database;
    private final Clock clock;

    KeptAttempts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Map<String, Failures> of(Collection<String> marks) {
        return database
                .sql("select attempt_mark, attempts, last_at from identity_attempt" + " where attempt_mark in (:marks)")
                .param("marks", marks)
                .query((row, number) ->
                        Map.entry(row.getString(1), new Failures(row.getInt(2), Instant.ofEpochMilli(row.getLong(3)))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void note(String mark, Instant now) {
        if (!counted(mark, now)) {
            begin(mark, now);
        }
    }

    /** The number comes first: MariaDB would ask the moment that stands to its left as it is already changed. */
    private boolean counted(String mark, Instant now) {
        return database.sql("update identity_attempt set attempts = case when last_at < ? then 1"
                                + " else attempts + 1 end, last_at = ? where attempt_mark = ?")
                        .params(now.minus(FORGOTTEN).toEpochMilli(), now.toEpochMilli(), mark)
                        .update()
                > 0;
    }

    private void begin(String mark, Instant now) {
        try {
            database.sql("insert into identity_attempt (attempt_mark, attempts, last_at) values (?, 1, ?)")
                    .params(mark, now.toEpochMilli())
                    .update();
        } catch (DuplicateKeyException another) {
            LOG.debug("Another attempt has begun this row at the same moment", another);
            counted(mark, now);
        }
    }

    @Override
    public void forget(String mark) {
        database.sql("delete from identity_attempt where attempt_mark = ?")
                .param(mark)
                .update();
    }

    /** One row by its key each, so that it waits for nobody who fails at this moment. */
    @Override
    @Scheduled(initialDelayString = "${rogatory.identity.first-look:PT10M}", fixedDelayString = "PT1H")
    public void removeOld() {
        var before = clock.instant().minus(FORGOTTEN).toEpochMilli();
        for (var some = old(before); !some.isEmpty(); some = old(before)) {
            some.forEach(mark -> database.sql("delete from identity_attempt where attempt_mark = ? and last_at < ?")
                    .params(mark, before)
                    .update());
        }
    }

    private List<String> old(long before) {
        return database.sql("select attempt_mark from identity_attempt where last_at < ? order by last_at limit 500")
                .param(before)
                .query(String.class)
                .list();
    }
}
