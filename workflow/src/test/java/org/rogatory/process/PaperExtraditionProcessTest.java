package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.REGISTRAR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.extradition.assurance.AssuranceFiles;
import org.rogatory.extradition.assurance.AssuranceSheet;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.incoming.PaperExtraditions;
import org.rogatory.extradition.incoming.PaperExtraditions.PaperExtradition;
import org.rogatory.extradition.incoming.PaperExtraditions.ScannedRequest;
import org.rogatory.extradition.incoming.ReceivedExtraditions;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.NewEntry;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.registers.Registers;
import org.rogatory.requests.Choices;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A request for extradition on paper: taken in, completed by the full one, written down, answered by hand. */
@EngineTest
class PaperExtraditionProcessTest {

    private static final LocalDate CAME = LocalDate.of(2026, 4, 17);

    private final PaperExtraditions paper;
    private final ReceivedExtraditions received;
    private final ExtraditionVerbsIn verbs;
    private final CustodyFiles custody;
    private final AssuranceFiles assurances;
    private final Registers registers;

    @Autowired
    PaperExtraditionProcessTest(
            PaperExtraditions paper,
            ReceivedExtraditions received,
            ExtraditionVerbsIn verbs,
            CustodyFiles custody,
            AssuranceFiles assurances,
            Registers registers) {
        this.paper = paper;
        this.received = received;
        this.verbs = verbs;
        this.custody = custody;
        this.assurances = assurances;
        this.registers = registers;
    }

    private static String number() {
        return UUID.randomUUID().toString().replaceAll("\\D", "") + "/26";
    }

    private static PaperExtradition letter(ObjectNode content, String number, LocalDate day) {
        return new PaperExtradition(content, "UZ", null, number, day, CAME, null, null, null, null);
    }

    private Desk taken(ObjectNode content) {
        var scan = new ScannedRequest(
                "request.pdf", new ByteArrayInputStream("scan (synthetic)".getBytes(StandardCharsets.UTF_8)));
        var file = paper.receive(letter(content, number(), CAME), scan, Desk.officer(REGISTRAR, "KZ"));
        return new Desk(verbs.node(), file.caseRef());
    }

    private String refused(PaperExtradition letter) {
        var registrar = Desk.officer(REGISTRAR, "KZ");
        return catchThrowableOfType(Refusal.class, () -> paper.receive(letter, null, registrar))
                .code();
    }

    @Test
    void whatCameOnPaperIsAnsweredByHand() {
        var theirs = taken(ExtraditionVerbsIn.request());
        assertThat(theirs.file().byHand()).isTrue();
        assertThat(verbs.node().documents().ofCase(theirs.caseRef()))
                .extracting(document -> document.kind())
                .contains("request");
        verbs.granted(theirs);
        theirs.does(CENTRAL_OFFICER, "send_decision");
        assertThat(theirs.messages())
                .filteredOn(message -> "extradition_decision".equals(message.kind()))
                .extracting(message -> message.status())
                .containsExactly("by_hand");
    }

    @Test
    void theFullRequestOnPaperJoinsAndIsWrittenDown() {
        var arrest = ExtraditionVerbsIn.arrest();
        var theirs = verbs.review(taken(arrest));
        var full = Act.draft("record_full_request").reference(number()).happened(CAME, null);
        theirs.does(REGISTRAR, full.carrier("post"));
        assertThat(theirs.file().form()).isEqualTo("extradition_request");
        assertThat(custody.of(theirs.file()).orElseThrow().fullRequest()).isTrue();
        assertThat(theirs.offers(REGISTRAR, "record_full_request")).isFalse();

        var registrar = theirs.officer(REGISTRAR);
        assertThat(paper.admits(theirs.file(), registrar)).isTrue();
        var content = ExtraditionVerbsOut.request();
        content.set("persons", arrest.path("persons").deepCopy());
        paper.write(theirs.caseRef(), theirs.file().version(), content, registrar);
        var kept = received.content(theirs.caseRef(), theirs.officer(CUSTODY_OFFICER));
        assertThat(kept.path("extradition").has("arrest_warrant")).isTrue();
        assertThat(theirs.does(CENTRAL_OFFICER, "start_extradition_check").status())
                .isEqualTo("extradition_check");
    }

    @Test
    void theMessageOfWhatIsThereOnPaperAloneBringsWhatItSays() {
        var arrest = ExtraditionVerbsIn.arrest();
        var theirs = verbs.review(verbs.received(arrest));
        var full = Act.draft("record_full_request").reference(number()).happened(verbs.today(), null);
        theirs.does(REGISTRAR, full.carrier("post"));
        var content = ExtraditionVerbsOut.request();
        content.set("persons", arrest.path("persons").deepCopy());
        var thread = theirs.file().threadId();
        verbs.sends(thread, "KZ", ReceivedExtraditions.FULL, content);
        var kept = received.content(theirs.caseRef(), theirs.officer(CUSTODY_OFFICER));
        assertThat(kept.path("extradition").has("arrest_warrant")).isTrue();
        assertThat(assurances.of(theirs.file()).assurances())
                .hasSize(content.at("/extradition/assurances").size());
        assertThat(theirs.verbs()).containsOnlyOnce("record_full_request").doesNotContain("parked_message");
        assertThat(paper.admits(theirs.file(), theirs.officer(REGISTRAR))).isFalse();

        verbs.sends(thread, "KZ", ReceivedExtraditions.FULL, content.deepCopy());
        assertThat(theirs.verbs()).as("it came once already").contains("parked_message");
        assertThat(theirs.does(CENTRAL_OFFICER, "start_extradition_check").status())
                .isEqualTo("extradition_check");
    }

    @Test
    void whatAnOfficerHasWrittenDownFromThePaperStaysWhenItsMessageComes() {
        var arrest = ExtraditionVerbsIn.arrest();
        var theirs = verbs.review(verbs.received(arrest));
        var full = Act.draft("record_full_request").reference(number()).happened(verbs.today(), null);
        theirs.does(REGISTRAR, full.carrier("post"));
        var content = ExtraditionVerbsOut.request();
        content.set("persons", arrest.path("persons").deepCopy());
        var written = content.deepCopy();
        ((ArrayNode) written.at("/extradition/assurances")).set(0, "as the paper says (synthetic)");
        paper.write(theirs.caseRef(), theirs.file().version(), written, theirs.officer(REGISTRAR));

        verbs.sends(theirs.file().threadId(), "KZ", ReceivedExtraditions.FULL, content);
        var kept = received.content(theirs.caseRef(), theirs.officer(CUSTODY_OFFICER));
        assertThat(kept.at("/extradition/assurances/0").asString()).isEqualTo("as the paper says (synthetic)");
        assertThat(theirs.verbs()).containsOnlyOnce("record_full_request").contains("parked_message");

        ((ArrayNode) written.at("/extradition/assurances")).set(0, "read once more (synthetic)");
        paper.write(theirs.caseRef(), theirs.file().version(), written, theirs.officer(REGISTRAR));
        var mended = received.content(theirs.caseRef(), theirs.officer(CUSTODY_OFFICER));
        assertThat(mended.at("/extradition/assurances/0").asString()).isEqualTo("read once more (synthetic)");
    }

    @Test
    void whatTheFullRequestPromisesIsKeptOnceItIsWrittenDown() {
        var arrest = ExtraditionVerbsIn.arrest();
        var first = arrest.at("/extradition/assurances/0");
        arrest.withObject("/extradition").putArray("assurances").add(first);
        var theirs = verbs.review(taken(arrest));
        var full = Act.draft("record_full_request").reference(number()).happened(CAME, null);
        theirs.does(REGISTRAR, full.carrier("post"));
        assertThat(assurances.of(theirs.file()).assurances()).hasSize(1);

        var content = ExtraditionVerbsOut.request();
        content.set("persons", arrest.path("persons").deepCopy());
        for (var mended : List.of("as it was taken in", "as it really says (synthetic)")) {
            ((ArrayNode) content.at("/extradition/assurances")).set(0, mended);
            paper.write(theirs.caseRef(), theirs.file().version(), content.deepCopy(), theirs.officer(REGISTRAR));
            assertThat(assurances.of(theirs.file()).assurances())
                    .hasSize(content.at("/extradition/assurances").size())
                    .extracting(AssuranceSheet.Line::given)
                    .startsWith(mended)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatCameByMessageIsNotWrittenAnew() {
        var theirs = verbs.received(ExtraditionVerbsIn.request());
        assertThat(paper.admits(theirs.file(), theirs.officer(REGISTRAR))).isFalse();
    }

    @Test
    void aLetterIsTakenInOnceAndWithPossibleDays() {
        var content = ExtraditionVerbsIn.request();
        var number = number();
        paper.receive(letter(content, number, CAME), null, Desk.officer(REGISTRAR, "KZ"));
        assertThat(refused(letter(content, number, CAME))).isEqualTo("probably-registered");
        assertThat(refused(letter(content, number(), CAME.plusDays(1)))).isEqualTo("day-before-letter");
        assertThat(refused(letter(content, " ", CAME))).isEqualTo("field-missing");
        var other = ExtraditionVerbsIn.ofUzbekistan(ExtraditionVerbsIn.request());
        assertThat(refused(letter(other, number(), CAME))).isEqualTo("not-for-us");
        var spoiled = ExtraditionVerbsIn.request().put("form", "mla_request");
        assertThat(refused(letter(spoiled, number(), CAME))).isEqualTo("unknown-form");
    }

    private EntryView entered(Numbered theirs) {
        var letter = NewEntry.of("KZ-GPO", JournalKind.INCOMING, LetterSubject.EXTRADITION_REQUEST)
                .of("UZ-GPO", theirs);
        return registers.register(letter, true, Desk.officer(REGISTRAR, "KZ"));
    }

    private static PaperExtradition numbered(String number, @Nullable Boolean seen, @Nullable String ours) {
        return new PaperExtradition(
                ExtraditionVerbsIn.request(), "UZ", null, number, CAME, CAME, null, seen, ours, null);
    }

    @Test
    void theLetterThatTheDeskHasEnteredIsNotRegisteredAgain() {
        var number = number();
        var entry = entered(new Numbered(number, CAME));
        var registrar = Desk.officer(REGISTRAR, "KZ");
        var refusal =
                catchThrowableOfType(Refusal.class, () -> paper.receive(numbered(number, null, null), null, registrar));
        assertThat(refusal.code()).isEqualTo("probably-registered");
        assertThat(refusal.parameters())
                .containsEntry("field", "counterpartRef")
                .containsEntry("entries", entry.entryId())
                .containsEntry("cases", "");

        var file = paper.receive(numbered(number, null, entry.number()), null, registrar);
        assertThat(file.numbers().office()).isEqualTo(new LetterNumber(entry.number(), entry.registeredOn()));
        var another = paper.receive(numbered(number, true, null), null, registrar);
        assertThat(another.numbers().office()).isNull();
    }

    @Test
    void whatCameByTheExchangeAndTheDeskHasEnteredTooIsRegisteredOnce() {
        var theirs = verbs.received(ExtraditionVerbsIn.request());
        var letter = Objects.requireNonNull(theirs.file().numbers().theirs());
        var entry = entered(new Numbered(letter.number(), letter.day()));
        assertThat(theirs.refusal(REGISTRAR, Act.draft("register"))).isEqualTo("probably-registered");
        theirs.does(REGISTRAR, Act.draft("register").letter(entry.number()));
        assertThat(theirs.file().numbers().office()).isEqualTo(new LetterNumber(entry.number(), entry.registeredOn()));

        var other = verbs.received(ExtraditionVerbsIn.request());
        var known = Objects.requireNonNull(other.file().numbers().theirs());
        var beside = entered(new Numbered(known.number(), known.day()));
        other.does(REGISTRAR, Act.draft("register").kind(Choices.ANOTHER_LETTER));
        assertThat(other.file().numbers().office())
                .isNotEqualTo(new LetterNumber(beside.number(), beside.registeredOn()));
    }
}
