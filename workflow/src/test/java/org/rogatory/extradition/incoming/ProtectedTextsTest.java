package org.rogatory.extradition.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.extradition.findings.ReleasedReasons;
import org.rogatory.law.ReturnReasons;
import org.rogatory.requests.Choices;
import org.rogatory.requests.FileTexts;
import org.rogatory.requests.WholeRequests;
import org.rogatory.requests.inbox.ReleasedAnswers;
import org.rogatory.requests.person.RequestPersons;
import tools.jackson.databind.json.JsonMapper;

/** Two acts that differ only in what protects a person tell the same, until a head has released the code of one. */
class ProtectedTextsTest {

    private static final List<String> PROTECTED =
            Choices.of("protected_grounds").orElseThrow();
    private static final String FILE = "KZ-EXT-2026-000001";

    private final ReleasedReasons released = mock(ReleasedReasons.class);
    private final ReceivedTexts texts = new ReceivedTexts(
            mock(RequestPersons.class),
            mock(FileTexts.class),
            new ReleasedAnswers(mock(ReturnReasons.class), JsonMapper.shared()),
            released,
            mock(WholeRequests.class));

    private final Random random = new Random(20261209);

    private String ground() {
        return PROTECTED.get(random.nextInt(PROTECTED.size()));
    }

    private Act act(String verb, String said) {
        return Act.draft(verb)
                .ground(ground())
                .internalText("Inside " + random.nextInt())
                .until(LocalDate.of(2026, 8, 1), "event " + random.nextInt())
                .releasedText(said)
                .act();
    }

    @Test
    void whicheverGroundProtectsThePersonTheLettersAreTheSame() {
        IntStream.range(0, 500).forEach(turn -> {
            var said = "Not granted " + turn;
            assertThat(texts.told(FILE, act("postpone", said))).isEqualTo(texts.told(FILE, act("postpone", said)));
            var one = DecisionFacts.of(DecisionFacts.REFUSED, act("decide_refuse", said));
            var other = DecisionFacts.of(DecisionFacts.REFUSED, act("decide_refuse", said));
            assertThat(one.told()).isEqualTo(other.told());
            assertThat(one.told().toString()).doesNotContain(PROTECTED).doesNotContain(said);
        });
    }

    @Test
    void aReleasedCodeIsToldAloneAndNoOtherWithIt() {
        when(released.has(FILE, "asylum_pending")).thenReturn(true);
        for (var ground : PROTECTED) {
            var act = Act.draft("postpone")
                    .ground(ground)
                    .until(null, "the decision there")
                    .act();
            var told = texts.told(FILE, act);
            assertThat(told.path("ground").asString(""))
                    .isEqualTo("asylum_pending".equals(ground) ? "asylum_pending" : "");
            assertThat(told.toString()).doesNotContain("the decision there");
        }
    }
}
