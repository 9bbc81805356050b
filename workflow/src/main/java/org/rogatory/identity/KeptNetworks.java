package org.rogatory.identity;

import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Known networks in the database; each statement is a transaction of its own and touches one row by its key. */
@Component
class KeptNetworks implements KnownNetworks {

    private static final Logger LOG = LoggerFactory.getLogger(KeptNetworks.class);

    private final JdbcClient database;

    KeptNetworks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean knows(String mark, Instant now) {
        return database.sql("select last_at from identity_network where network_mark = ? and last_at >= ?")
                .params(mark, since(now))
                .query(Long.class)
                .optional()
                .isPresent();
    }

    @Override
    public void note(String mark, Instant now) {
        var known = database.sql("update identity_network set last_at = ? where network_mark = ?")
                .params(now.toEpochMilli(), mark)
                .update();
        if (known == 0) {
            begin(mark, now);
        }
    }

    private void begin(String mark, Instant now) {
        try {
            database.sql("insert into identity_network (network_mark, last_at) values (?, ?)")
                    .params(mark, now.toEpochMilli())
                    .update();
        } catch (DuplicateKeyException another) {
            LOG.debug("Another sign-in has begun this row at the same moment", another);
        }
    }

    /** One row by its key each, so that it waits for nobody who signs in at this moment. */
    @Override
    public void removeOld(Instant now) {
        for (var some = old(since(now)); !some.isEmpty(); some = old(since(now))) {
            some.forEach(mark -> database.sql("delete from identity_network where network_mark = ? and last_at < ?")
                    .params(mark, since(now))
                    .update());
        }
    }

    private List<String> old(long before) {
        return database.sql("select network_mark from identity_network where last_at < ? order by last_at limit 500")
                .param(before)
                .query(String.class)
                .list();
    }

    private static long since(Instant now) {
        return now.minus(KEPT).toEpochMilli();
    }
}
