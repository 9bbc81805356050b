package org.rogatory.web.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The directory of providers goes on behind the place where its page ended. */
class ProvidersQueryTest {

    @Test
    void aPlaceWithAPlusIsStillThatPlace() {
        assertThat(new ProvidersQuery("KZ", "", "", null, null, "").from("North + east", "ref"))
                .isEqualTo("/providers?state=KZ&after=North%20%2B%20east~ref");
    }
}
