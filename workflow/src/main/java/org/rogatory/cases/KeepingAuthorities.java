package org.rogatory.cases;

import java.util.Set;
import org.rogatory.identity.AuthorityUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where files are kept, closed ones too, since their pages and certificates name the authority and count by its zone;
 * and the units where drafts lie for which nobody answers yet.
 */
@Component
class KeepingAuthorities implements AuthorityUse {

    private final JdbcClient database;

    KeepingAuthorities(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> authorities() {
        return Set.copyOf(database.sql("select distinct authority from cases_file union"
                        + " select distinct unit from cases_file where owner is null and closed_at is null")
                .query(String.class)
                .list());
    }
}
