package org.rogatory.requests.message.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.signing.SignedKinds;

/** Every kind of letter whose signatory chooses how he signs has one act that signs it. */
class SigningVerbsTest {

    @Test
    void everyKindWithAChoiceHasItsActAndNoOtherHas() {
        assertThat(SigningVerbs.BY_KIND.keySet()).isEqualTo(Set.copyOf(SignedKinds.CHOSEN));
        assertThat(SignedKinds.DRAFTED).containsAll(SignedKinds.ALONE);
        assertThat(SignedKinds.CHOSEN).containsAll(SignedKinds.byAct()).doesNotHaveDuplicates();
        assertThat(SigningVerbs.of("consultation_reply")).contains(SigningVerbs.LETTER);
        assertThat(SigningVerbs.of("reminder")).as("one that a clock drafts").contains("sign_reminder");
        assertThat(SigningVerbs.of("executor_reminder")).isEmpty();
        assertThat(SigningVerbs.chooses("sign_executor_reminder")).isFalse();
    }
}
