package org.rogatory.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.persons.FileCipher;

/** A key of 100 characters is one, however long the name of the caller is; one without end is none. */
class IdempotencyTest {

    private static final String LONGEST_NAME = "n".repeat(120);
    private static final Officer CALLER =
            new Officer(LONGEST_NAME, LONGEST_NAME, "KZ", "KZ-GPO", Set.of(Role.CENTRAL_OFFICER));

    private final Idempotency calls = new Idempotency(
            mock(AnsweredKeyRepository.class), mock(FileCipher.class), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    private static Idempotency.Call call(int length) {
        return new Idempotency.Call(CALLER, "k".repeat(length), "approve");
    }

    @Test
    void aKeyOfTheLengthThatIsToldIsTakenFromEverybody() {
        assertThat(calls.answered(call(100))).isEmpty();
    }

    @Test
    void aLongerKeyThanAnyIsRefused() {
        assertThatThrownBy(() -> calls.answered(call(101)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("idempotency-key-unreadable");
    }

    /** The same call is known again on every node and after every start: what it says has one order. */
    @Test
    void whatIsAnsweredKeepsItsOrderInTheWordsOfTheCall() {
        var keys = List.of("persons", "facts", "offences", "purpose", "damage", "acts");
        var answers = new LinkedHashMap<String, String>();
        keys.forEach(key -> answers.put(key, "said of " + key));
        var act = Act.draft("send_additional").answers(answers).act();

        assertThat(act.items().answers().keySet()).containsExactlyElementsOf(keys);
        assertThat(act.toString()).contains("answers=" + answers);
    }
}
