package org.rogatory.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What All work shows stands in its address. */
class AllWorkFilterTest {

    @Test
    void aNameWithAPlusIsStillThatName() {
        assertThat(new AllWorkFilter("KZ", "", "a+b", null, true, "").address())
                .isEqualTo("/work/all?state=KZ&person=a%2Bb&overdue=true");
    }
}
