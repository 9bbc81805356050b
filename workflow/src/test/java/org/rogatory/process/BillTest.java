package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The counter that guards acts notices what it is there for. */
class BillTest {

    private final Bill bill = new Bill();

    @Test
    void countsEachTransactionThatWrote() {
        bill.statement("1", "select * from case_file");
        bill.committed("1");
        assertThat(bill.commits()).isZero();
        bill.statement("1", "update case_file set status = ?");
        bill.committed("1");
        bill.statement("2", "insert into audit_entry values (?)");
        bill.committed("2");
        assertThat(bill.commits()).isEqualTo(2);
    }

    @Test
    void forgetsWhatWasRolledBack() {
        bill.statement("1", "delete from notice");
        bill.rolledBack("1");
        bill.committed("1");
        assertThat(bill.commits()).isZero();
    }

    @Test
    void countsEveryReadOfATableBeyondTheFirst() {
        bill.statement("1", "select a.* from  case_file a");
        bill.statement("1", "SELECT b.x FROM case_file b where 1 = 1");
        bill.statement("1", "select * from person");
        bill.statement("1", "select * from act_ru_task");
        bill.statement("1", "select * from act_ru_task");
        assertThat(bill.extra()).isEqualTo(1);
        assertThat(bill.ownReads()).isEqualTo(Map.of("case_file", 2L, "person", 1L));
        assertThat(bill.engine()).isEqualTo(2);
    }

    @Test
    void seesACount() {
        bill.statement("1", "select count(*) from case_file");
        assertThat(bill.counts()).isEqualTo(1);
    }
}
