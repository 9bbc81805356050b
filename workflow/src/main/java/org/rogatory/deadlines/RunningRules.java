package org.rogatory.deadlines;

import java.util.Set;
import org.rogatory.directory.RuleUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules of all that runs, is paused, or has passed and is owed still; what has ended needs its rule no more. */
@Component
class RunningRules implements RuleUse {

    private final JdbcClient database;

    RunningRules(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> rules() {
        return Set.copyOf(database.sql("select distinct rule_key from deadlines_deadline"
                        + " where status in ('RUNNING', 'PAUSED') or owed = true")
                .query(String.class)
                .list());
    }
}
