package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.exchange.Enclosure;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.extradition.findings.ConditionsGiven;
import org.rogatory.extradition.findings.ConditionsGiven.GivenJudgement;
import org.rogatory.extradition.findings.ExtraditionConditions;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Asylum, torture and what else protects a person leave in nothing that is sent, until a head releases a code. */
@EngineTest
class ProtectedMattersProcessTest {

    private static final String MARK = "internal-";
    private static final List<String> PROTECTING = List.of("refugee", "asylum", "torture", "discrimination");

    private final ExtraditionVerbsIn verbs;
    private final ExtraditionConditions conditions;

    @Autowired
    ProtectedMattersProcessTest(ExtraditionVerbsIn verbs, ExtraditionConditions conditions) {
        this.verbs = verbs;
        this.conditions = conditions;
    }

    /** How a request goes; whether the office knows of something that protects the person. */
    enum Way {
        REFUSED(ProtectedMattersProcessTest::refused),
        POSTPONED(ProtectedMattersProcessTest::postponed),
        GRANTED(ProtectedMattersProcessTest::granted),
        RETURNED(ProtectedMattersProcessTest::returned);

        private final BiFunction<ProtectedMattersProcessTest, Boolean, Desk> walk;

        Way(BiFunction<ProtectedMattersProcessTest, Boolean, Desk> walk) {
            this.walk = walk;
        }
    }

    private static ActDraft question(String verb, String flag) {
        return Act.draft(verb).kind(flag).internalText(MARK + "His counsel said so (synthetic).");
    }

    private static ActDraft decided(String flag, String outcome) {
        return question("settle_stop", flag).reasons(List.of(outcome));
    }

    /** The request comes with a question or without; more of it is raised, decided and written down, in no time. */
    private Desk received(boolean full) {
        verbs.node().moment(Node.START);
        var content = ExtraditionVerbsIn.request();
        if (full) {
            content.putArray("flags").add("asylum_pending");
        }
        return verbs.received(content);
    }

    private Desk inside(Desk theirs, boolean full) {
        if (full) {
            theirs.only(HEAD, decided("asylum_pending", "no_obstacle"));
            theirs.only(CENTRAL_OFFICER, question("raise_stop", "torture_risk"));
            theirs.only(HEAD, decided("torture_risk", "assured"));
            var judged = new GivenJudgement("asylum", true, MARK + "None (synthetic).", null);
            var given = new ConditionsGiven(null, List.of(judged));
            conditions.write(theirs.caseRef(), theirs.file().version(), given, theirs.officer(CENTRAL_OFFICER));
        }
        return theirs;
    }

    private Desk refused(boolean full) {
        var theirs = inside(verbs.check(received(full)), full);
        var ground = full ? "refugee" : "torture_fair_trial";
        theirs.does(HEAD, ExtraditionVerbsIn.refuse(ground).internalText(full ? MARK + "Why." : null));
        return theirs.does(CENTRAL_OFFICER, Act.draft("notify_refusal").releasedText("It is not granted."));
    }

    private Desk postponed(boolean full) {
        var theirs = inside(verbs.check(received(full)), full);
        var putOff = ExtraditionWaysIn.putOff("postpone").ground("asylum_pending");
        return theirs.does(HEAD, putOff.internalText(full ? MARK + "Why." : null));
    }

    private Desk granted(boolean full) {
        var theirs = inside(verbs.check(received(full)), full).does(HEAD, ExtraditionVerbsIn.grant());
        theirs.does(CENTRAL_OFFICER, Act.draft("record_final").internalText(MARK + "Confirmed."))
                .does(CENTRAL_OFFICER, "send_decision");
        return theirs.does(CUSTODY_OFFICER, verbs.appointment(Duration.ofHours(2)));
    }

    private Desk returned(boolean full) {
        return inside(verbs.review(received(full)), full).does(HEAD, ExtraditionWaysIn.returned());
    }

    @ParameterizedTest
    @EnumSource
    void filesThatDifferOnlyInWhatProtectsThePersonSendTheSame(Way way) {
        var plain = said(way.walk.apply(this, false));
        var full = said(way.walk.apply(this, true));
        assertThat(plain).isNotEmpty().isEqualTo(full);
        assertThat(full)
                .noneMatch(line -> line.contains(MARK))
                .noneMatch(line -> PROTECTING.stream().anyMatch(line::contains));
    }

    private List<String> said(Desk theirs) {
        return theirs.messages().stream()
                .flatMap(message -> said(theirs, message))
                .toList();
    }

    /** A message with its receipts and its letters; without the numbers of files and letters, and whom it is about. */
    private Stream<String> said(Desk theirs, ExchangeMessage message) {
        var content = theirs.node().exchange().contentOfSent(message.messageId());
        var receipts = List.of(message.kind(), message.toAuthority(), message.status(), String.valueOf(message.code()));
        var told = Stream.of(receipts + " " + message.sentAt() + " " + message.deliveredAt() + content.payload());
        return Stream.concat(told, content.enclosures().stream().map(this::letter))
                .map(text -> text.replaceAll("[A-Z]{2}-[A-Z0-9-]+-\\d{6}", "FILE")
                        .replaceAll("\\d{1,2}-\\d+-\\d+[/-]26", "NUMBER")
                        .replaceAll("NAMUNAZODA Farhod \\w+", "NAME")
                        .replaceAll("198\\d-\\d\\d-\\d\\d|\\d\\d\\.\\d\\d\\.198\\d", "BORN"));
    }

    private String letter(Enclosure enclosure) {
        try (var bytes = verbs.node().bytes().open(enclosure.content())) {
            return enclosure.kind() + " " + new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Test
    void exactlyTheCodeThatAHeadReleasesIsToldAndNoWordWithIt() {
        var theirs = verbs.check(received(false));
        var release = Act.draft("release_reason").kind("refugee").internalText(MARK + "It may be told.");
        assertThat(theirs.refusal(CENTRAL_OFFICER, release)).isEqualTo("role");
        theirs.does(HEAD, ExtraditionVerbsIn.refuse("refugee")).does(HEAD, release);
        assertThat(theirs.refusal(HEAD, release)).isEqualTo("reason-released");
        assertThat(theirs.steps()).flatExtracting(step -> step.codes()).doesNotContain("refugee");

        var bare = Act.draft("notify_refusal");
        assertThat(theirs.refusal(CENTRAL_OFFICER, bare)).isEqualTo("field-missing");
        theirs.does(CENTRAL_OFFICER, Act.draft("notify_refusal").releasedText("It is not granted."));
        assertThat(theirs.lastSent().path("ground").asString()).isEqualTo("refugee");
        assertThat(theirs.lastSent().path("text").asString()).isEqualTo("It is not granted.");
    }

    @Test
    void aCodeOfAnotherGroundLetsNothingLeave() {
        var theirs = verbs.check(received(false));
        theirs.does(HEAD, Act.draft("release_reason").kind("discrimination").internalText("It may be told."));
        theirs.does(HEAD, ExtraditionWaysIn.putOff("postpone").ground("asylum_pending"));
        assertThat(theirs.lastSent().path("ground").asString()).isEmpty();
        assertThat(((ObjectNode) theirs.lastSent()).propertyNames()).contains("until");
    }
}
