package org.rogatory.mla.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.signing.SignedKinds;

/** Every kind of letter whose signatory chooses how he signs has one act that signs it. */
class SigningVerbsTest {

    @Test
    void everyKindWithAChoiceHasItsActAndNoOtherHas() {
        assertThat(SigningVerbs.BY_KIND.keySet()).isEqualTo(Set.copyOf(SignedKinds.CHOSEN));
        assertThat(SignedKinds.DRAFTED).containsAll(SignedKinds.CHOSEN).containsAll(SignedKinds.ALONE);
        assertThat(SigningVerbs.of("executor_reminder")).isEmpty();
        assertThat(SigningVerbs.chooses("sign_executor_reminder")).isFalse();
    }
}
