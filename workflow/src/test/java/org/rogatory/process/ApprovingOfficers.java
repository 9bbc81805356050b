package org.rogatory.process;

import static org.rogatory.identity.Role.SUPERVISOR;

import java.util.List;
import java.util.Set;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of those who approve letters; the office of one is not the sender, to tell their seals apart. */
@Component
class ApprovingOfficers {

    /** The office of who approves requests. */
    static final String UNIT = "UZ-UNIT-1";

    private static final List<Officer> ALL = List.of(
            new Officer("supervisor.uz", "Testov Rustam", "UZ", UNIT, Set.of(SUPERVISOR)),
            new Officer("supervisor.kz", "Testov Serik", "KZ", "KZ-GPO", Set.of(SUPERVISOR)));

    private final Files files;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;
    private List<Officer> before = List.of();

    ApprovingOfficers(Files files, UserAdministration accounts, JdbcClient jdbc) {
        this.files = files;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    void open() {
        before = ALL.stream()
                .flatMap(officer -> accounts.officersOf(officer.state()).stream()
                        .filter(known -> known.username().equals(officer.username())))
                .toList();
        forget();
        ALL.forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    /** They have no account any more. */
    void forget() {
        jdbc.sql("delete from identity_user where username in ('supervisor.uz', 'supervisor.kz')")
                .update();
    }

    /** Other tests know the same officers under other names, and every way is open and every key there. */
    void asBefore() {
        jdbc.sql("delete from signing_way_rule").update();
        files.node().signet().bringBack();
        forget();
        before.forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }
}
