package org.rogatory.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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

    /** Who has been overtaken so often waits as if it were not his turn: when in doubt nobody passes. */
    private static final int MOST_TIMES = 50;

    private final JdbcClient database;
    private final KnownNetworks networks;
    private final Clock clock;

    KeptAttempts(JdbcClient database, KnownNetworks networks, Clock clock) {
        this.database = database;
        this.networks = networks;
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
    public Optional<Counted> count(String mark, Instant now, Predicate<Failures> free) {
        for (var time = 0; time < MOST_TIMES; time++) {
            var kept = Optional.ofNullable(of(List.of(mark)).get(mark));
            var before = kept.orElse(Failures.NONE);
            if (!free.test(before)) {
                return Optional.empty();
            }
            var counted = new Counted(mark, before, before.andOne(now));
            if (kept.isPresent() ? changed(mark, before, counted.after()) : begun(counted)) {
                return Optional.of(counted);
            }
        }
        return Optional.empty();
    }

    /** Only what stands as it was read: what another has counted meanwhile is looked at anew. */
    private boolean changed(String mark, Failures from, Failures to) {
        return database.sql("update identity_attempt set attempts = ?, last_at = ?"
                                + " where attempt_mark = ? and attempts = ? and last_at = ?")
                        .params(to.count(), millis(to), mark, from.count(), millis(from))
                        .update()
                > 0;
    }

    private boolean begun(Counted counted) {
        try {
            database.sql("insert into identity_attempt (attempt_mark, attempts, last_at) values (?, ?, ?)")
                    .params(counted.mark(), counted.after().count(), millis(counted.after()))
                    .update();
            return true;
        } catch (DuplicateKeyException another) {
            LOG.debug("Another attempt has begun this row at the same moment", another);
            return false;
        }
    }

    /** As it was before, moment and all, or where others have counted since one less. */
    @Override
    public void giveBack(Counted counted) {
        if (!changed(counted.mark(), counted.after(), counted.before())) {
            database.sql("update identity_attempt set attempts = attempts - 1 where attempt_mark = ? and attempts > 0")
                    .param(counted.mark())
                    .update();
        }
    }

    private static long millis(Failures kept) {
        return kept.last().toEpochMilli();
    }

    @Override
    public void forget(String mark) {
        database.sql("delete from identity_attempt where attempt_mark = ?")
                .param(mark)
                .update();
    }

    /** One row by its key each, so that it waits for nobody who fails at this moment; old networks go as well. */
    @Override
    @Scheduled(initialDelayString = "${rogatory.identity.first-look:PT10M}", fixedDelayString = "PT1H")
    public void removeOld() {
        var before = clock.instant().minus(FORGOTTEN).toEpochMilli();
        for (var some = old(before); !some.isEmpty(); some = old(before)) {
            some.forEach(mark -> database.sql("delete from identity_attempt where attempt_mark = ? and last_at < ?")
                    .params(mark, before)
                    .update());
        }
        networks.removeOld(clock.instant());
    }

    private List<String> old(long before) {
        return database.sql("select attempt_mark from identity_attempt where last_at < ? order by last_at limit 500")
                .param(before)
                .query(String.class)
                .list();
    }
}
