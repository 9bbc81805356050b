package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.law.ReferenceData;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the reference data say an act produces lies in its file afterwards; the test of costs has walked many. */
@EngineTest
@Order(Order.DEFAULT + 1)
class EveryPaperProcessTest {

    private static final ReferenceData LAW = ReferenceData.load();

    /** Their document is the letter laid out at the approval and signed: one, however many of them led to it. */
    private static final Set<String> SIGNED = Set.of(
            "sign",
            "draft_answer",
            "sign_answer",
            "send_reminder",
            "sign_reminder",
            "send_interim_reply",
            "sign_interim_reply",
            "remind_executor",
            "sign_executor_reminder",
            "refuse",
            "postpone",
            "return_without_execution",
            "decide_grant",
            "decide_refuse",
            "send_decision");
    /** A decision against the request is told by a letter of its own kind. */
    private static final Map<String, String> TOLD_BY = Map.of("decide_refuse", "refusal_notice");

    /** The letter of answer says what became of the item. */
    private static final Map<String, String> ITEM_DECISIONS = Map.of(
            "refuse_item", "\"outcome\":\"refused\",\"result\":\"",
            "postpone_item", "\"outcome\":\"postponed\"",
            "return_item", "\"reasons\":[\"return_address_insufficient\"]");

    /** No person acknowledges: the registration has it done. */
    private static final String BY_THE_PROCESS = "send_acknowledgement";

    private static final Set<String> ANSWERS =
            Set.of("answer_letter", "refusal_notice", "postponement_notice", "return_letter");

    private final Files files;
    private final LegWays ways;
    private final Cascading cascading;
    private final SharedExecution shared;
    private final ExtraditionWays extradition;
    private final TransferWays transfers;

    @Autowired
    EveryPaperProcessTest(
            Files files,
            LegWays ways,
            Cascading cascading,
            SharedExecution shared,
            ExtraditionWays extradition,
            TransferWays transfers) {
        this.extradition = extradition;
        this.transfers = transfers;
        this.cascading = cascading;
        this.shared = shared;
        this.ways = ways;
        this.files = files;
    }

    /** A verb of a machine and the kind of document it makes. */
    record Making(String machine, String verb, String kind) {}

    private static Set<Making> makings(String name) {
        var machine = LAW.lifecycles().of(name);
        var steps = machine.transitions().stream()
                .filter(step -> step.produces() != null)
                .map(step -> new Making(name, step.verb(), step.produces()));
        var events = machine.events().stream()
                .filter(event -> event.produces() != null)
                .map(event -> new Making(name, event.verb(), event.produces()));
        return Stream.concat(steps, events).collect(Collectors.toSet());
    }

    @Test
    void everyActOnExtraditionThatMakesADocumentLeavesItInItsFile() {
        var proven = extradition
                .papers()
                .flatMap(EveryPaperProcessTest::bothSides)
                .flatMap(this::proven)
                .collect(Collectors.toSet());
        var wanted = Stream.of("extradition_outgoing", "extradition_incoming")
                .flatMap(machine -> makings(machine).stream())
                .collect(Collectors.toSet());
        assertThat(proven).containsAll(wanted);
    }

    @Test
    void everyActOnATransferThatMakesADocumentLeavesItInItsFile() {
        var proven = transfers
                .papers()
                .flatMap(EveryPaperProcessTest::bothSides)
                .flatMap(this::proven)
                .collect(Collectors.toSet());
        var wanted = Stream.of("sentenced_transfer_outgoing", "sentenced_transfer_incoming")
                .flatMap(machine -> makings(machine).stream())
                .collect(Collectors.toSet());
        assertThat(proven).containsAll(wanted);
    }

    @Test
    void everyActThatMakesADocumentLeavesItInItsFile() {
        var proven = Stream.concat(
                        new PaperWays(files, ways).all(),
                        Stream.of(
                                cascading.papers(),
                                shared.walk(),
                                new MatterVerbs(files).longer(),
                                new MatterVerbs(files).fewer()))
                .flatMap(EveryPaperProcessTest::bothSides)
                .flatMap(this::proven)
                .collect(Collectors.toSet());
        var wanted = Stream.of("mla_outgoing", "mla_incoming", "item")
                .flatMap(machine -> makings(machine).stream())
                .collect(Collectors.toSet());
        assertThat(proven).containsAll(wanted);
    }

    private static Stream<Desk> bothSides(Desk desk) {
        var file = desk.file();
        var other = desk.node().cases().byThread(file.threadId(), file.otherState());
        return Stream.concat(Stream.of(desk), other.stream().map(found -> new Desk(desk.node(), found.caseRef())));
    }

    /** What the file shows: of each kind as many documents as acts that make one of their own. */
    private Stream<Making> proven(Desk desk) {
        var papers = files.node().documents().ofCase(desk.caseRef());
        var known = Stream.concat(makings(desk.file().machine()).stream(), makings("item").stream())
                .collect(Collectors.toSet());
        var verbs = desk.verbs();
        if (verbs.contains("register")) {
            verbs = Stream.concat(verbs.stream(), Stream.of(BY_THE_PROCESS)).toList();
        }
        return proven(known, verbs, papers);
    }

    private Stream<Making> proven(Set<Making> known, List<String> verbs, List<DocumentView> papers) {
        return known.stream()
                .filter(making -> verbs.contains(making.verb()))
                .filter(making -> ITEM_DECISIONS.containsKey(making.verb())
                        ? told(papers, ITEM_DECISIONS.get(making.verb()))
                        : enough(making, known, verbs, papers));
    }

    private static boolean enough(Making making, Set<Making> known, List<String> verbs, List<DocumentView> papers) {
        var kind = TOLD_BY.getOrDefault(making.verb(), making.kind());
        var there = papers.stream().filter(paper -> paper.kind().equals(kind)).count();
        var own = known.stream()
                .filter(each -> each.kind().equals(making.kind()))
                .map(Making::verb)
                .filter(verb -> !SIGNED.contains(verb) && !ITEM_DECISIONS.containsKey(verb))
                .distinct()
                .mapToLong(verb -> verbs.stream().filter(verb::equals).count())
                .sum();
        var signed = SIGNED.contains(making.verb()) ? 1 : 0;
        return there >= own + signed
                && (signed == 0 || papers.stream().anyMatch(paper -> paper.status() == DocumentStatus.SEALED));
    }

    private boolean told(List<DocumentView> papers, String words) {
        return papers.stream()
                .filter(paper -> ANSWERS.contains(paper.kind()) && paper.status() == DocumentStatus.SEALED)
                .anyMatch(paper -> text(paper).contains(words));
    }

    private String text(DocumentView paper) {
        try (var opened = files.node().documents().open(paper.documentRef())) {
            return new String(opened.content().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
