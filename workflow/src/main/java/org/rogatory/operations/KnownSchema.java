package org.rogatory.operations;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A node works only on tables that it knows all of. By itself Flyway lets a program go on whose database a newer one
 * has changed already: it would write rows that the newer one does not understand.
 */
@Configuration(proxyBeanMethods = false)
class KnownSchema {

    private static final Set<MigrationState> NEWER =
            Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);
    private static final Set<MigrationState> STRANGE =
            Set.of(MigrationState.MISSING_SUCCESS, MigrationState.MISSING_FAILED);

    /** Looks before it changes anything. */
    @Bean
    static FlywayMigrationStrategy migratesWhatIsKnown() {
        return KnownSchema::migrate;
    }

    /** Brings the tables to the state of this program, if they are older or the same. */
    static void migrate(Flyway flyway) {
        var migrations = flyway.info().all();
        refuse(
                first(migrations, each -> NEWER.contains(each.getState())),
                "is newer than this program; start the program that has made it, or a newer one");
        refuse(
                first(migrations, each -> STRANGE.contains(each.getState())),
                "is not of this program; start the one that has made it, or name another database");
        refuse(
                first(migrations, each -> each.getState().isFailed()),
                "was left half-way; restore the backup from before it, then start again");
        try {
            flyway.migrate();
        } catch (FlywayValidateException changed) {
            throw new SchemaRefused(
                    "The schema of the database was not made by the migrations of this program;"
                            + " start the program that has made it",
                    changed);
        }
    }

    private static Optional<MigrationInfo> first(MigrationInfo[] migrations, Predicate<MigrationInfo> wrong) {
        return Arrays.stream(migrations).filter(wrong).findFirst();
    }

    private static void refuse(Optional<MigrationInfo> wrong, String why) {
        wrong.ifPresent(migration -> {
            throw new SchemaRefused(
                    "The schema of the database (migration " + migration.getVersion() + ") " + why, null);
        });
    }
}
