package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.HEAD;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.audit.Anchors;
import org.rogatory.audit.AuditSealer;
import org.rogatory.audit.AuditTrail;
import org.rogatory.audit.ChainProof;
import org.rogatory.cases.Refusal;
import org.rogatory.integrity.CertificateWanted;
import org.rogatory.integrity.IntegrityCertificates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What an auditor has not looked at yet is quoted to no court; each attack is undone with its transaction. */
@EngineTest
class QuotedTrailProcessTest {

    private final Files files;
    private final IntegrityCertificates certificates;
    private final ChainProof chain;
    private final Anchors anchors;
    private final AuditTrail trail;
    private final AuditSealer sealer;
    private final JdbcTemplate database;
    private final EntityManager held;
    private final TransactionTemplate inside;
    private Desk ours;

    @Autowired
    QuotedTrailProcessTest(
            Files files,
            IntegrityCertificates certificates,
            ChainProof chain,
            Anchors anchors,
            AuditTrail trail,
            AuditSealer sealer,
            JdbcTemplate database,
            EntityManager held,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.certificates = certificates;
        this.chain = chain;
        this.anchors = anchors;
        this.trail = trail;
        this.sealer = sealer;
        this.database = database;
        this.held = held;
        this.inside = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void sealAll() {
        ours = files.signed();
        while (sealer.unsealed() > 0) {
            sealer.seal();
        }
    }

    private String asked() {
        var wanted = new CertificateWanted(null, "en", null, false);
        var refusal = catchThrowableOfType(
                Refusal.class, () -> certificates.demandIssuable(ours.caseRef(), wanted, ours.officer(HEAD)));
        return refusal == null ? "admitted" : refusal.code();
    }

    /** A row about the chain, as the node writes it; with the number of the row. */
    private long told(String action, String details) {
        database.update("insert into audit_entry (at, actor, action, subject, details) select at, 'system', '%s',"
                        .formatted(action)
                + " 'chain', '%s' from audit_entry where chain_position = 1".formatted(details));
        return database.queryForObject("select max(id) from audit_entry", Long.class);
    }

    @Test
    void isNotQuotedWhileAGapWaitsForAnAuditor() {
        assertThat(asked()).isEqualTo("admitted");
        inside.executeWithoutResult(status -> {
            status.setRollbackOnly();
            var gap = told("audit.gap", "from=1;to=2");
            assertThat(asked()).isEqualTo("integrity-chain-broken");
            told("audit.gap_seen", "gap=" + gap);
            assertThat(asked()).isEqualTo("admitted");
        });
    }

    @Test
    @OnBothDatabases
    void isNotQuotedWhereItEndsBeforeThePlaceThatWasSigned() {
        anchors.take();
        var left = trail.sealedTo() - 1;
        inside.executeWithoutResult(status -> {
            status.setRollbackOnly();
            database.update("delete from audit_entry where chain_position > " + left);
            database.update(
                    "update audit_chain set last_position = ?, last_hash = (select chain_hash from audit_entry"
                            + " where chain_position = ?)",
                    left,
                    left);
            assertThat(asked()).isEqualTo("integrity-chain-broken");
        });
    }

    @Test
    void isNotQuotedWhereARowWasNeverSealedBehindItsEnd() {
        var end = trail.sealedTo();
        inside.executeWithoutResult(status -> {
            status.setRollbackOnly();
            database.update(
                    "update audit_chain set last_position = ?, last_hash = (select chain_hash from audit_entry"
                            + " where chain_position = ?)",
                    end - 1,
                    end - 1);
            assertThat(asked()).isEqualTo("integrity-chain-broken");
        });
    }

    @Test
    void isCheckedWithoutBeingHeld() {
        inside.executeWithoutResult(status -> {
            assertThat(chain.verify().whole()).isTrue();
            assertThat(held.unwrap(Session.class)
                            .getStatistics()
                            .getEntityKeys()
                            .toString())
                    .doesNotContain("AuditEntry");
        });
    }
}
