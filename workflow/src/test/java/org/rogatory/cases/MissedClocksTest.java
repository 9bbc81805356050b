package org.rogatory.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rogatory.deadlines.Deadlines;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One file that fails keeps no other from its limit of time, and the log learns nothing that was typed. */
@ExtendWith(OutputCaptureExtension.class)
class MissedClocksTest {

    private static final List<String> FILES = List.of("UZ-MLA-2026-000001", "UZ-MLA-2026-000002");

    private final EntityManager held = mock(EntityManager.class);
    private final List<String> begun = new ArrayList<>();

    private CaseFile file(String caseRef) {
        var file = mock(CaseFile.class);
        when(file.caseRef()).thenReturn(caseRef);
        return file;
    }

    /** Of its two files the first cannot be read. */
    private final class OneFails implements MissedClocks.Missed {

        @Override
        public String rule() {
            return "sys_control";
        }

        @Override
        public List<String> page(String after, Limit limit) {
            return after.isEmpty() ? FILES : List.of();
        }

        @Override
        public void begin(CaseFile file) {
            if (FILES.get(0).equals(file.caseRef())) {
                throw new IllegalStateException("Text 'Namunaev' is no day", new IllegalArgumentException("Namunaev"));
            }
            begun.add(file.caseRef());
        }
    }

    @Test
    void aFileThatFailsIsToldWithoutItsWordsAndTheOthersAreSet(CapturedOutput said) {
        for (var caseRef : FILES) {
            var file = file(caseRef);
            when(held.find(eq(CaseFile.class), eq(caseRef), any(LockModeType.class)))
                    .thenReturn(file);
        }
        var transaction = new TransactionTemplate(mock(PlatformTransactionManager.class));
        new MissedClocks(List.of(new OneFails()), held, mock(Deadlines.class), transaction).set();

        assertThat(begun).containsExactly(FILES.get(1));
        assertThat(said)
                .contains(FILES.get(0) + " lacks its limit of time sys_control", "IllegalStateException")
                .contains("MissedClocksTest")
                .doesNotContain("Namunaev", FILES.get(1));
    }
}
