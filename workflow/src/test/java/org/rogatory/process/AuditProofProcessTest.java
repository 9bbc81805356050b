package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.AUDITOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.OnBothDatabases;
import org.rogatory.audit.Anchors;
import org.rogatory.audit.AuditEntry;
import org.rogatory.audit.AuditSealer;
import org.rogatory.audit.AuditTrail;
import org.rogatory.audit.ChainCheck;
import org.rogatory.audit.ChainFault;
import org.rogatory.audit.ChainGaps;
import org.rogatory.audit.ToldGap;
import org.rogatory.cases.AccessLogs;
import org.rogatory.cases.PersonTrail;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.StateTrail;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.identity.UserAdministration.NewAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows of the real trail are tampered with in the database; each attack is undone with its transaction. */
@EngineTest
@OnBothDatabases
@Order(1) // before others have left their traces, which it would chain and check too
class AuditProofProcessTest {

    private static final String COPIED = "insert into audit_entry (at, actor, action, subject, details, chain_position,"
            + " chain_hash, chain_previous, chain_format) select at, actor, 'mla.sign', subject, details, %d,"
            + " chain_hash, chain_previous, chain_format from audit_entry where chain_position = %d";

    private final Files files;
    private final AuditSealer sealer;
    private final AuditTrail rows;
    private final ChainCheck chain;
    private final ChainGaps gaps;
    private final Anchors anchors;
    private final StateTrail trail;
    private final PersonTrail people;
    private final AccessLogs logs;
    private final UserAdministration accounts;
    private final JdbcTemplate database;
    private final TransactionTemplate inside;
    private Desk ours;
    private long end;

    @Autowired
    AuditProofProcessTest(
            Files files,
            AuditSealer sealer,
            AuditTrail rows,
            ChainCheck chain,
            ChainGaps gaps,
            Anchors anchors,
            StateTrail trail,
            PersonTrail people,
            AccessLogs logs,
            UserAdministration accounts,
            JdbcTemplate database,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.sealer = sealer;
        this.rows = rows;
        this.chain = chain;
        this.gaps = gaps;
        this.anchors = anchors;
        this.trail = trail;
        this.people = people;
        this.logs = logs;
        this.accounts = accounts;
        this.database = database;
        this.inside = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void sealAll() {
        ours = files.underReview();
        while (sealer.unsealed() > 0) {
            sealer.seal();
        }
        end = rows.sealedTo();
    }

    private long row(long position) {
        return database.queryForObject("select id from audit_entry where chain_position = ?", Long.class, position);
    }

    private List<String> faults() {
        return chain.check().faults().stream().map(ChainFault::line).toList();
    }

    private void attacked(Runnable looking, String... statements) {
        inside.executeWithoutResult(status -> {
            status.setRollbackOnly();
            for (var statement : statements) {
                assertThat(database.update(statement)).isPositive();
            }
            looking.run();
        });
    }

    @Test
    void theTrailOfTheTestsIsWholeAndItsUnsealedTailIsTold() {
        files.node().cases().view(ours.file(), ours.officer(HEAD));
        var report = chain.check();
        assertThat(report.faults()).isEmpty();
        assertThat(report.position()).isEqualTo(end);
        assertThat(report.unsealedTail()).isEqualTo(1);
        assertThat(database.queryForObject(
                        "select chain_format from audit_entry where chain_position = ?", Integer.class, end))
                .isEqualTo(2);
    }

    @Test
    void anUnsealedTailIsCountedHoweverLongItIs() {
        var row = "insert into audit_entry (at, actor, action, subject, details)"
                + " values ('2026-11-25 10:00:00', 'machine', 'mla.sign', 'x', '')";
        attacked(
                () -> assertThat(chain.check().unsealedTail()).isEqualTo(501),
                Collections.nCopies(501, row).toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor = 'somebody.else'",
                "action = 'mla.refuse'",
                "subject = 'UZ-MLA-2026-999999'",
                "details = concat(details, 'x')",
                "at = '2020-01-01 00:00:00'",
                "chain_hash = repeat('0', 64)",
                "chain_previous = null",
                "chain_format = 1"
            })
    void eachAlteredColumnIsFound(String set) {
        var place = end - 1;
        attacked(
                () -> assertThat(faults()).containsExactly("altered " + place + " (row " + row(place) + ")"),
                "update audit_entry set " + set + " where chain_position = " + place);
    }

    @Test
    void removedRowsAreFound() {
        var place = end - 1;
        attacked(
                () -> assertThat(faults()).containsExactly("removed " + place),
                "delete from audit_entry where chain_position = " + place);
        attacked(
                () -> assertThat(faults()).containsExactly("removed " + place + " to " + end),
                "delete from audit_entry where chain_position >= " + place);
    }

    @Test
    void reorderedRowsAreFoundWithTheirTruePlaces() {
        var one = end - 2;
        var first = row(one);
        var last = row(end);
        attacked(
                () -> assertThat(faults())
                        .containsExactly(
                                "reordered %d to %d (row %d)".formatted(one, end, last),
                                "reordered %d to %d (row %d)".formatted(end, one, first)),
                "update audit_entry set chain_position = case chain_position when %1$d then %2$d else %1$d end"
                                .formatted(one, end)
                        + " where chain_position in (%d, %d)".formatted(one, end));
    }

    @Test
    void insertedRowsAreFound() {
        var place = end - 1;
        attacked(
                () -> assertThat(faults())
                        .singleElement()
                        .asString()
                        .startsWith("inserted " + place + " (row ")
                        .doesNotContain("(row " + row(end) + ")"),
                COPIED.formatted(place, place));
        attacked(() -> assertThat(faults()).containsExactly("inserted " + (end + 1)), COPIED.formatted(end + 1, end));
        attacked(
                () -> assertThat(faults()).containsExactly("end " + end),
                "update audit_chain set last_hash = repeat('0', 64)");
    }

    @Test
    void anEndThatWasCutOffCleanlyIsAGapUntilAnAuditorHasLooked() {
        anchors.take();
        anchors.take();
        var left = end - 2;
        var auditor = Desk.officer(AUDITOR, "UZ");
        assertThat(gaps.look()).isEmpty();
        assertThat(chain.check().anchors()).isPositive();
        attacked(
                () -> {
                    assertThat(faults()).containsExactly("gap %d to %d".formatted(left + 1, end));
                    assertThat(gaps.look()).isPresent();
                    assertThat(gaps.look()).isEmpty();
                    var told = trail.gaps(auditor);
                    assertThat(told).extracting(ToldGap::from, ToldGap::to).hasSize(1);
                    var number = told.get(0).row();
                    assertThat(faults()).containsExactly("gap %d to %d (row %d)".formatted(left + 1, end, number));
                    assertThat(refused(() -> trail.acknowledge(0, auditor))).isEqualTo("not-found");
                    assertThat(refused(() -> trail.acknowledge(number, ours.officer(HEAD))))
                            .isEqualTo("role");
                    trail.acknowledge(number, auditor);
                    assertThat(trail.verify(auditor).whole()).isTrue();
                    fromOutsideOnlyAGapThatIsNamedIsNone();
                },
                "update audit_chain set last_position = %d, last_hash = (select chain_hash from audit_entry where"
                                .formatted(left)
                        + " chain_position = %d)".formatted(left),
                "delete from audit_entry where chain_position > " + left);
    }

    @Test
    void anAnchorMovedInTheDatabaseIsFoundAndHoldsUpNone() {
        anchors.take();
        var far = "900000000000000000";
        var moved = "update audit_anchor set anchor_position = %s where anchor_position = %s";
        assertThat(database.update(moved.formatted(far, end))).isEqualTo(1);
        try {
            assertThat(faults()).containsExactly("anchor " + far);
            sealAll();
            anchors.take();
            assertThat(database.queryForObject(
                            "select count(*) from audit_anchor where anchor_position = ?", Integer.class, end))
                    .isEqualTo(1);
        } finally {
            database.update("delete from audit_anchor where anchor_position = " + far);
        }
    }

    /** Who writes the database can put both rows there: a gap, and that somebody has looked at it. */
    private void fromOutsideOnlyAGapThatIsNamedIsNone() {
        var known = chain.check().gaps().get(0).name();
        assertThat(chain.check(Set.of()).whole()).isFalse();
        assertThat(chain.check(Set.of(known + "0")).whole()).isFalse();
        assertThat(chain.check(Set.of(known)).whole()).isTrue();
    }

    private static String refused(Runnable call) {
        return catchThrowableOfType(Refusal.class, call::run).code();
    }

    @Test
    void aHeadReadsWhatHisPeopleDidButNothingOfFilesHeDoesNotSee() {
        var name = "w" + UUID.randomUUID().toString().substring(0, 8) + ".uz";
        var admin = new Officer("admin.uz", "", "UZ", "UZ-GPO", Set.of(ADMINISTRATOR));
        accounts.create(
                admin, new NewAccount(name, "Testova Seen", "UZ-GPO", Set.of(CENTRAL_OFFICER), "long enough", "en"));
        var watched = new Officer(name, "", "UZ", "UZ-GPO", Set.of(CENTRAL_OFFICER));
        var head = new Officer("head." + name, "", "UZ", "UZ-GPO", Set.of(HEAD));
        var theirs = files.received();
        var both = List.of(Officer.personal(name), Officer.personal(head.username()));
        files.node().cases().grant(ours.caseRef(), both);
        files.node().cases().grant(theirs.caseRef(), List.of(Officer.personal(name)));
        files.node().cases().view(ours.file(), watched);
        files.node().cases().view(theirs.file(), watched);

        assertThat(people.page(name, AuditTrail.NEWEST, head).lines())
                .extracting(AuditEntry::subject)
                .containsExactly(ours.caseRef());
        assertThat(logs.open(ours.caseRef(), head).caseRef()).isEqualTo(ours.caseRef());
        assertThat(database.queryForList(
                        "select action from audit_entry where actor = ?", String.class, head.username()))
                .containsExactlyInAnyOrder("audit.person", "cases.access_log");
        assertThat(refused(() -> people.page(name, AuditTrail.NEWEST, watched))).isEqualTo("role");
        assertThat(refused(() -> people.page("drafter.kz", AuditTrail.NEWEST, head)))
                .isEqualTo("not-found");
    }
}
