package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.cases.Act;
import org.rogatory.exchange.Enclosure;
import org.rogatory.exchange.ExchangeMessage;
import org.springframework.beans.factory.annotation.Autowired;

/** What is internal never leaves: files that differ only in it send the very same messages and letters. */
@EngineTest
class ReleasedOnlyProcessTest {

    private static final List<String> INTERNAL_REASONS =
            List.of("waiting_own_operation", "waiting_workload", "waiting_source_protection");

    private final Files files;

    ReleasedOnlyProcessTest(@Autowired Files files) {
        this.files = files;
    }

    /** The inside of an office: texts and reasons nobody outside may see. */
    private static final class Inside {

        private final Random random;

        Inside(long seed) {
            random = new Random(seed);
        }

        String text() {
            return "internal-" + Long.toHexString(random.nextLong());
        }

        String reason() {
            return INTERNAL_REASONS.get(random.nextInt(INTERNAL_REASONS.size()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void filesThatDifferOnlyInsideSendTheSame(long seed) {
        var first = walk(new Inside(seed));
        var second = walk(new Inside(seed + 1000));
        assertThat(first).isNotEmpty().isEqualTo(second);
        assertThat(first).noneMatch(sent -> sent.contains("internal-"));
        assertThat(first).noneMatch(sent -> INTERNAL_REASONS.stream().anyMatch(sent::contains));
    }

    /** Both sides from the draft to an answer in part and the final one; everything they sent. */
    private List<String> walk(Inside inside) {
        files.node().moment(Node.START);
        var ours = files.submitted()
                .does(
                        SUPERVISOR,
                        Act.draft("return_for_correction")
                                .reasons(List.of("correction_need_not_shown"))
                                .internalText(inside.text()))
                .does(DRAFTER, "resume_draft")
                .does(DRAFTER, "submit")
                .does(SUPERVISOR, Act.draft("endorse").internalText(inside.text()))
                .does(HEAD, Act.draft("approve").internalText(inside.text()))
                .does(HEAD, Act.draft("recall_approval").internalText(inside.text()))
                .does(HEAD, Act.draft("approve").internalText(inside.text()))
                .does(SIGNATORY, "sign")
                .does(REGISTRAR, "transmit");
        var theirs = ours.partner();
        theirs.does(REGISTRAR, "register")
                .does(HEAD, Act.draft("assign_review").internalText(inside.text()))
                .does(CENTRAL_OFFICER, InformationProcessTest.question().internalText(inside.text()));
        ours.does(CENTRAL_OFFICER, InformationProcessTest.supplied().internalText(inside.text()));
        theirs.does(REGISTRAR, "record_information")
                .does(CENTRAL_OFFICER, Act.draft("accept").internalText(inside.text()));
        execute(theirs, inside);
        return Stream.of(ours, theirs).flatMap(this::everythingSent).toList();
    }

    private static void execute(Desk theirs, Inside inside) {
        theirs.does(HEAD, Act.draft("assign_execution").authority("KZ-UNIT-1").internalText(inside.text()))
                .does(EXECUTOR, "start_execution");
        var items = theirs.items();
        Files.execute(theirs, items.get(0).itemRef());
        theirs.does(
                EXECUTOR,
                Act.draft("set_waiting")
                        .item(items.get(1).itemRef())
                        .reasons(List.of(inside.reason()))
                        .internalText(inside.text()));
        theirs.does(EXECUTOR, Act.draft("record_partial_execution").internalText(inside.text()))
                .does(CENTRAL_OFFICER, Files.answer("interim").internalText(inside.text()))
                .does(SUPERVISOR, Act.draft("approve_answer").internalText(inside.text()))
                .does(SIGNATORY, Act.draft("return_answer").internalText(inside.text()));
        Files.signedAnswer(theirs, "interim").does(REGISTRAR, "send_partial_answer");
        theirs.does(EXECUTOR, "continue_execution");
        theirs.does(
                EXECUTOR, Act.draft("end_waiting").item(items.get(1).itemRef()).internalText(inside.text()));
        Files.execute(theirs, items.get(1).itemRef());
        Files.answered(theirs.does(EXECUTOR, Act.draft("record_execution").internalText(inside.text())));
    }

    @Test
    void returningTellsOnlyWhatMayBeTold() {
        var plain = returned(List.of("return_no_basis"));
        var withMore = returned(List.of("return_no_basis", "correction_identity_exposed"));

        assertThat(withMore).isNotEmpty().isEqualTo(plain);
        assertThat(plain).anyMatch(sent -> sent.contains("return_no_basis"));
    }

    private List<String> returned(List<String> reasons) {
        files.node().moment(Node.START);
        var theirs = files.received()
                .does(HEAD, Act.draft("return_without_execution").reasons(reasons));
        return everythingSent(Files.answered(theirs)).toList();
    }

    private Stream<String> everythingSent(Desk desk) {
        return desk.messages().stream().flatMap(message -> told(desk, message));
    }

    /** A message and its letters, with the numbers of the two files struck out. */
    private Stream<String> told(Desk desk, ExchangeMessage message) {
        var content = files.node().exchange().contentOfSent(message.messageId());
        var letters = content.enclosures().stream().map(this::letter);
        return Stream.concat(Stream.of(message.kind() + " " + content.payload()), letters)
                .map(text -> text.replace(desk.caseRef(), "OURS")
                        .replace(desk.partner().caseRef(), "THEIRS"));
    }

    private String letter(Enclosure enclosure) {
        try (var bytes = files.node().bytes().open(enclosure.content())) {
            return enclosure.kind() + " " + new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
