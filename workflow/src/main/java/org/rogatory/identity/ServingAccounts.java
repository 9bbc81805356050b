package org.rogatory.identity;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where those serve who may sign in: without their authority they could neither hand over nor move nor leave. */
@Component
class ServingAccounts implements AuthorityUse {

    private final JdbcClient database;

    ServingAccounts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> authorities() {
        return Set.copyOf(database.sql("select distinct authority from identity_user where enabled = true")
                .query(String.class)
                .list());
    }
}
