package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.law.MachineStatus;
import org.rogatory.law.StatusUse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in a status keeps it in the data: files, their items, custody, consents, tracks. */
@EngineTest
class StandingStatusesProcessTest {

    private static final String KEY = "standing-status";

    private final Files files;
    private final List<StatusUse> uses;
    private final JdbcClient jdbc;

    @Autowired
    StandingStatusesProcessTest(Files files, List<StatusUse> uses, JdbcClient jdbc) {
        this.files = files;
        this.uses = uses;
        this.jdbc = jdbc;
    }

    @AfterEach
    void nothingIsLeft() {
        List.of("extradition_custody", "transfer_consent", "referral_track")
                .forEach(table -> jdbc.sql("delete from " + table + " where case_ref = ?")
                        .param(KEY)
                        .update());
    }

    private Set<MachineStatus> standing() {
        return uses.stream().flatMap(use -> use.statuses().stream()).collect(Collectors.toSet());
    }

    @Test
    @OnBothDatabases
    void whateverStandsIsToldWithItsMachine() {
        var theirs = files.received();
        jdbc.sql("insert into extradition_custody (case_ref, status, ours, instruments, full_request, granted,"
                        + " ground_lost, held, opened_at, version)"
                        + " values (?, 'gone', true, '', false, false, false, false,"
                        + " timestamp '2026-01-01 00:00:00', 0)")
                .param(KEY)
                .update();
        jdbc.sql("insert into transfer_consent (case_ref, status, held, acts, version) values (?, 'gone', false, 0, 0)")
                .param(KEY)
                .update();
        jdbc.sql("insert into referral_track (track_ref, case_ref, machine, status, since, version)"
                        + " values (?, ?, 'referral_return', 'gone', timestamp '2026-01-01 00:00:00', 0)")
                .params(KEY, KEY)
                .update();

        assertThat(standing())
                .contains(
                        new MachineStatus("mla_incoming", theirs.file().status()),
                        new MachineStatus("item", theirs.items().get(0).status()),
                        new MachineStatus("custody", "gone"),
                        new MachineStatus("sentenced_transfer_consent", "gone"),
                        new MachineStatus("referral_return", "gone"));
    }
}
