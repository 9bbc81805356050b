package org.rogatory.referral.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rogatory.directory.ReferenceFiles;

/** Of what is not known nothing is invented. */
class ReferralTermsTest {

    private static final String RULE = "ref_reflection";

    private final ReferralTerms terms = ReferralTerms.read(ReferenceFiles.shipped());

    @Test
    void theLeastLengthIsKnownWhereTheConventionBinds() {
        assertThat(terms.of("GE", RULE)).hasValueSatisfying(term -> {
            assertThat(term.days()).isEqualTo(30);
            assertThat(term.least()).isTrue();
            assertThat(term.basis()).contains("CETS-197");
        });
    }

    @Test
    void elsewhereItIsUnknown() {
        assertThat(terms.of("UZ", RULE))
                .hasValueSatisfying(term -> assertThat(term.days()).isNull());
        assertThat(terms.of("DE", RULE)).isEmpty();
    }
}
