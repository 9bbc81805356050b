package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Idempotency;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;

/** A form is known by the same words before and after an update: those who had it open then send it later. */
class SentOnceTest {

    private static final Officer OFFICER =
            new Officer("officer.uz", "Testov Rustam", "UZ", "UZ-GPO", Set.of(Role.CENTRAL_OFFICER));

    @Test
    void whatAFormAsksForIsKeptAsItIsSaid() {
        var said = List.of("UZ-MLA-1", "note");
        assertThat(SentOnce.of(OFFICER, "mark", said))
                .isEqualTo(new Idempotency.Call(OFFICER, "mark", "[UZ-MLA-1, note]", null));
        assertThat(SentOnce.ofFile(OFFICER, "mark", said, "UZ-MLA-1"))
                .isEqualTo(new Idempotency.Call(OFFICER, "mark", "[UZ-MLA-1, note]", "UZ-MLA-1"));
        assertThat(SentOnce.ofOffice(OFFICER, "mark", said))
                .isEqualTo(new Idempotency.Call(OFFICER, "mark", "[UZ-MLA-1, note]", "authority:UZ-GPO"));
    }

    @Test
    void aFormWithoutAMarkHasNoKey() {
        for (var none : new String[] {"", " "}) {
            assertThat(SentOnce.of(OFFICER, none, "said").key()).isNull();
            assertThat(SentOnce.ofFile(OFFICER, none, "said", "UZ-MLA-1").key()).isNull();
        }
        assertThat(SentOnce.of(OFFICER, null, "said").key()).isNull();
    }
}
