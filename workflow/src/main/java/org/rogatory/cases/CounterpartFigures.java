package org.rogatory.cases;

import java.util.List;
import org.rogatory.directory.Directory;
import org.rogatory.figures.Figure;
import org.rogatory.figures.UnknownKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Offices of other States that open files name and the directory does not know: they come and go, and keep no edition
 * out. What is written to them goes to the addressee of their State for such files.
 */
@Configuration(proxyBeanMethods = false)
class CounterpartFigures {

    @Bean
    UnknownKeys unknownCounterparts(JdbcClient database, Directory directory) {
        return new UnknownKeys(
                Figure.of("counterparts-unknown", 1),
                "Open files name offices of other States that the directory does not know",
                () -> unknown(database, directory));
    }

    /** In the order of their keys; of files that name who may be a victim none. */
    private static List<String> unknown(JdbcClient database, Directory directory) {
        return database
                .sql("select distinct counterpart_authority from cases_file where counterpart_authority is not null"
                        + " and closed_at is null and machine <> 'referral' order by counterpart_authority")
                .query(String.class)
                .list()
                .stream()
                .filter(key -> directory.find(key).isEmpty())
                .toList();
    }
}
