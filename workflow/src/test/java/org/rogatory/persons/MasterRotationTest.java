package org.rogatory.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.EngineContext;
import org.rogatory.HeardEvents;
import org.rogatory.OnBothDatabases;
import org.rogatory.persons.MasterKeyLine.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.support.TransactionTemplate;

/** A further master key is taken into use while everybody works; afterwards everything is put back for other tests. */
@Tag("slow")
@OnBothDatabases
@SpringBootTest(classes = EngineContext.class)
class MasterRotationTest {

    private static final String TEXT = "синтетические показания";

    @Autowired
    private FileKeyRepository keys;

    @Autowired
    private MasterChangeRepository changes;

    @Autowired
    private MasterSteps steps;

    @Autowired
    private MasterKeys ofTheNode;

    @Autowired
    private KeyRing ring;

    @Autowired
    private FileKeys fileKeys;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Clock clock;

    @Autowired
    private HeardEvents heard;

    @TempDir
    private Path folder;

    private WrappingKey first;
    private WrappingKey second;
    private final String run = "UZ-" + UUID.randomUUID() + "-";

    @BeforeEach
    void begin() {
        heard.clear();
        first = ofTheNode.of(MasterKeys.FIRST).orElseThrow();
        second = MasterKey.readOrMake(folder.resolve("second.key"));
    }

    @AfterEach
    void putBack() {
        changes.deleteAll();
        for (var key : keys.after(2, "", Limit.of(100_000))) {
            var open = second.unwrap(key.wrapped(), key.caseRef());
            steps.keep(MasterKeys.FIRST, List.of(new MasterSteps.Anew(key, first.wrap(open, key.caseRef()))));
        }
    }

    @Test
    void wrapsEverythingAnewOnTwoNodesAtOnceAndSaysWhenTheFormerKeyMayGo() {
        var node = node();
        var other = node();
        var texts = new TreeMap<String, String>();
        for (var number = 0; number < 600; number++) {
            texts.put(run + number, new FileCipher(keys, node).encrypt(run + number, TEXT));
        }
        assertThat(states(node)).containsExactly(State.IN_USE, State.READY);
        assertThatThrownBy(() -> rotation(node, clock).lines(SecondMaster.HEAD)).hasMessage("role");
        assertThat(rotation(node, clock).use(2, SecondMaster.OPERATOR)).isTrue();
        assertThat(ring.uses(MasterKeys.FIRST)).isTrue();
        assertThat(states(node)).containsExactly(State.NEEDED, State.WRAPPING);

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> rewrapping(node).look()),
                        CompletableFuture.runAsync(() -> rewrapping(other).look()))
                .join();
        rewrapping(node).look();

        assertThat(keys.masters()).containsExactly(2);
        var alone = new FileCipher(keys, new MasterKeys(Map.of(2, second), 2));
        texts.forEach((reference, text) ->
                assertThat(alone.decrypt(reference, text)).as(reference).isEqualTo(TEXT));
        assertThat(states(node)).containsExactly(State.NEEDED, State.IN_USE);
        var later = Clock.offset(clock, Duration.ofMinutes(6));
        var lines = rotation(node, later).lines(SecondMaster.OPERATOR);
        assertThat(lines).extracting(MasterKeyLine::state).containsExactly(State.SPENT, State.IN_USE);
        assertThat(lines.get(1).wrapped()).isGreaterThanOrEqualTo(600);
        assertChangeIsHeard();
    }

    private void assertChangeIsHeard() {
        assertThat(heard.of(MasterKeyChanged.class))
                .extracting(MasterKeyChanged::action, MasterKeyChanged::actor, MasterKeyChanged::subject)
                .containsExactly(
                        tuple("persons.use-key", "operator.uz", "master-key:2"),
                        tuple("persons.rewrapped", "system", "master-key:2"));
    }

    @Test
    void goesOnWhereANodeEndedAndTakesWhatALateNodeWrappedWithTheFormerKey() {
        var node = node();
        var late = new FileCipher(keys, node());
        new FileCipher(keys, node).encrypt(run + "1", TEXT);
        rotation(node, clock).use(2, SecondMaster.OPERATOR);
        rewrapping(node).look();
        var text = late.encrypt(run + "2", TEXT);
        assertThat(states(node)).containsExactly(State.NEEDED, State.IN_USE);
        assertThat(rotation(node, Clock.offset(clock, Duration.ofMinutes(6))).lines(SecondMaster.OPERATOR))
                .extracting(MasterKeyLine::state)
                .containsExactly(State.NEEDED, State.IN_USE);

        rewrapping(node()).look();

        assertThat(keys.masters()).containsExactly(2);
        assertThat(new FileCipher(keys, node).decrypt(run + "2", text)).isEqualTo(TEXT);
    }

    @Test
    void doesNotBringBackAKeyThatIsDestroyedMeanwhile() {
        var node = node();
        new FileCipher(keys, node).encrypt(run + "1", TEXT);
        var read = keys.findById(run + "1").orElseThrow();
        transaction.executeWithoutResult(status -> fileKeys.destroy(List.of(run + "1")));

        var anew = new MasterSteps.Anew(read, second.wrap(node.unwrapped(read), run + "1"));
        assertThat(steps.keep(2, List.of(anew))).isZero();
        assertThat(fileKeys.destroyed(run + "1")).isTrue();
    }

    private MasterKeys node() {
        return new MasterKeys(Map.of(MasterKeys.FIRST, first, 2, second), MasterKeys.FIRST);
    }

    private MasterRotation rotation(MasterKeys node, Clock when) {
        return new MasterRotation(node, ring, changes, events, when);
    }

    private KeyRewrapping rewrapping(MasterKeys node) {
        return new KeyRewrapping(keys, changes, node, steps);
    }

    private List<State> states(MasterKeys node) {
        return rotation(node, clock).lines(SecondMaster.OPERATOR).stream()
                .map(MasterKeyLine::state)
                .toList();
    }
}
