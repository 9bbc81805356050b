package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which letters carry the approval of somebody besides the seal of the authority. */
class SignaturePlansTest {

    private static final SignaturePlans PLANS = ReferenceData.load().signaturePlans();

    @Test
    void whatAsksAndWhatAnswersIsApprovedByAnActOfItsOwn() {
        assertThat(PLANS.approvedBy("request")).contains("endorse");
        assertThat(PLANS.approvedBy("spontaneous_information")).contains("endorse");
        assertThat(PLANS.approvedBy("refusal_notice")).contains("approve_answer");
    }

    @Test
    void whatIsNotNamedHasTheSealAlone() {
        assertThat(PLANS.approvedBy("reminder")).isEmpty();
        assertThat(PLANS.approvedBy("execution_order")).isEmpty();
    }
}
