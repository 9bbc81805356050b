package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.cases.Act;
import org.rogatory.cases.Notes;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.exchange.Enclosure;
import org.rogatory.exchange.ExchangeMessage;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is internal never leaves: files that differ only in it send the very same messages and letters. */
@EngineTest
class ReleasedOnlyProcessTest {

    private static final List<String> INTERNAL_REASONS =
            List.of("waiting_own_operation", "waiting_workload", "waiting_source_protection");

    private final Files files;

    private final Notes notes;

    ReleasedOnlyProcessTest(@Autowired Files files, @Autowired Notes notes) {
        this.files = files;
        this.notes = notes;
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
        var ours = files.draft(content(inside), DRAFTER).does(DRAFTER, "submit");
        leave(ours, inside);
        ours.does(
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
        leave(theirs, inside);
        theirs.does(REGISTRAR, "register")
                .does(HEAD, Files.review(theirs, "central_officer.kz").internalText(inside.text()))
                .does(CENTRAL_OFFICER, InformationProcessTest.question());
        ours.does(CENTRAL_OFFICER, InformationProcessTest.supplied());
        theirs.does(REGISTRAR, "record_information")
                .does(CENTRAL_OFFICER, Act.draft("accept").internalText(inside.text()));
        execute(theirs, inside);
        return Stream.of(ours, theirs).flatMap(this::everythingSent).toList();
    }

    /** Flags of the reviewer and the sealed block, such as a plea for asylum or a person under protection. */
    private static JsonNode content(Inside inside) {
        var content = Contents.bankRecordsAndWitness();
        content.putArray("flags").add(inside.text());
        content.putObject("sealed")
                .putArray("persons")
                .addObject()
                .put("code", "V-1")
                .put("name", inside.text());
        return content;
    }

    /** An opinion and a note that stay in the file. */
    private void leave(Desk desk, Inside inside) {
        var officer = desk.officer(desk.file().state().equals("UZ") ? DRAFTER : CENTRAL_OFFICER);
        var opinion = new ByteArrayInputStream(inside.text().getBytes(StandardCharsets.UTF_8));
        files.node()
                .documents()
                .attach(
                        NewAttachment.of(desk.caseRef(), "other", inside.text() + ".pdf", DocumentView.INTERNAL),
                        opinion,
                        officer);
        notes.add(desk.caseRef(), inside.text(), officer);
    }

    private static void execute(Desk theirs, Inside inside) {
        theirs.does(HEAD, Act.draft("assign_execution").authority("KZ-UNIT-1").internalText(inside.text()))
                .does(EXECUTOR, Files.begun());
        var items = theirs.items();
        Files.execute(theirs, items.get(0).itemRef());
        theirs.does(
                EXECUTOR,
                Act.draft("set_waiting")
                        .item(items.get(1).itemRef())
                        .reasons(List.of(inside.reason()))
                        .internalText(inside.text()));
        theirs.does(EXECUTOR, Act.draft("record_partial_execution").internalText(inside.text()))
                .does(CENTRAL_OFFICER, Files.answer("interim"))
                .does(SUPERVISOR, "approve_answer")
                .does(SIGNATORY, Act.draft("return_answer").internalText(inside.text()));
        Files.signedAnswer(theirs, "interim").does(REGISTRAR, "send_partial_answer");
        theirs.does(EXECUTOR, "continue_execution");
        theirs.does(EXECUTOR, Act.draft("end_waiting").item(items.get(1).itemRef()));
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
        return Stream.concat(Stream.of(envelope(message) + " " + content.payload()), letters)
                .map(text -> text.replace(desk.caseRef(), "OURS")
                        .replace(desk.partner().caseRef(), "THEIRS")
                        .replaceAll("\"number\":\"1[45]-\\d-\\d+[/-]26\"", "NUMBER"));
    }

    /** Who wrote when to whom, and what the receipts say. */
    private static String envelope(ExchangeMessage message) {
        return Stream.of(
                        message.kind(),
                        message.fromAuthority(),
                        message.toAuthority(),
                        message.senderRef(),
                        message.status(),
                        message.code(),
                        message.at(),
                        message.sentAt(),
                        message.deliveredAt(),
                        message.readAt(),
                        message.rejectedAt())
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private String letter(Enclosure enclosure) {
        try (var bytes = files.node().bytes().open(enclosure.content())) {
            return enclosure.kind() + " " + enclosure.name() + " " + enclosure.mediaType() + " "
                    + new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
