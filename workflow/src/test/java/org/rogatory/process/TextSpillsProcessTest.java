package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.process.SpillDecisions.refused;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.Notes;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Isolation;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.markings.Found;
import org.rogatory.markings.SpillOutcome;
import org.rogatory.markings.Spills;
import org.rogatory.registers.DeskLetters;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.Journals;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.NewEntry;
import org.rogatory.registers.Registers;
import org.rogatory.requests.content.FixedVersion;
import org.rogatory.requests.content.RequestParts;
import org.rogatory.requests.message.seal.LetterSeals;
import org.rogatory.resolutions.LetterResolutions;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.Resolutions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Texts that are marked too high: taken away from everybody at once, and erased or given back by two persons. */
@EngineTest
@OnBothDatabases
class TextSpillsProcessTest {

    private static final Officer HEAD_UZ = Desk.officer(HEAD, "UZ");
    private static final Officer OFFICER_UZ = Desk.officer(CENTRAL_OFFICER, "UZ");
    private static final Officer CLERK_UZ = Desk.officer(REGISTRAR, "UZ");
    private static final Officer NAMED = new Officer("words.uz", "Testov Matn", "UZ", "UZ-GPO", Set.of(EXECUTOR));
    private static final String SECRET = "synthetic words that are marked too high";

    private final Files files;
    private final Spills spills;
    private final SpillDecisions decisions;
    private final Notes notes;
    private final Registers registers;
    private final Journals journals;
    private final RequestParts parts;
    private final Resolutions resolutions;
    private final LetterResolutions letters;
    private final LetterSeals seals;
    private final UserAdministration accounts;
    private final JdbcTemplate database;

    @Autowired
    TextSpillsProcessTest(
            Files files,
            Spills spills,
            SpillDecisions decisions,
            Notes notes,
            Registers registers,
            Journals journals,
            RequestParts parts,
            Resolutions resolutions,
            LetterResolutions letters,
            LetterSeals seals,
            UserAdministration accounts,
            JdbcTemplate database) {
        this.files = files;
        this.spills = spills;
        this.decisions = decisions;
        this.notes = notes;
        this.registers = registers;
        this.journals = journals;
        this.parts = parts;
        this.resolutions = resolutions;
        this.letters = letters;
        this.seals = seals;
        this.accounts = accounts;
        this.database = database;
    }

    private Notes.NoteView note(Desk desk) {
        return notes.of(desk.caseRef(), OFFICER_UZ).get(0);
    }

    @Test
    void aNoteIsReadByNobodyAndErasedToAStub() {
        var ours = files.underReview();
        notes.add(ours.caseRef(), SECRET, OFFICER_UZ);
        var text = new Found("note", note(ours).id());
        assertThat(refused(() -> spills.report(text, Desk.officer(CENTRAL_OFFICER, "KZ"))))
                .isEqualTo("not-found");
        assertThat(refused(() -> spills.report(new Found("nonsense", text.reference()), OFFICER_UZ)))
                .isEqualTo("not-found");
        assertThat(spills.toReport(text, OFFICER_UZ)).contains(ours.caseRef());
        spills.report(text, OFFICER_UZ);
        spills.report(text, OFFICER_UZ);
        assertThat(note(ours).text()).isEmpty();
        assertThat(note(ours).isolation()).isEqualTo(Isolation.ISOLATED);
        assertThat(refused(() -> spills.toReport(text, OFFICER_UZ))).isEqualTo("text-isolated");
        assertThat(ours.verbs()).filteredOn("isolate_text"::equals).hasSize(1);

        decisions.decided(text, SpillOutcome.LIFT);
        assertThat(note(ours).text()).isEqualTo(SECRET);
        spills.report(text, OFFICER_UZ);
        decisions.decided(text, SpillOutcome.ERASE);
        assertThat(note(ours).text()).isEmpty();
        assertThat(note(ours).isolation()).isEqualTo(Isolation.ERASED);
        assertThat(database.queryForList("select text from cases_note where id = ?", String.class, text.reference()))
                .containsExactly("");
        assertThat(ours.verbs()).contains("lift_text", "erase_text");
        assertThat(refused(() -> spills.report(text, OFFICER_UZ))).isEqualTo("text-erased");
    }

    @Test
    void theWordsOfALetterLeaveTheBookAndItsNumberStays() {
        var letter = NewEntry.of("UZ-GPO", JournalKind.INCOMING, LetterSubject.REQUEST)
                .described(null, SECRET);
        var entry = registers.register(letter, true, CLERK_UZ);
        var text = new Found("letter", entry.entryId());
        assertThat(spills.toReport(text, CLERK_UZ)).isEmpty();
        assertThat(refused(() -> spills.toReport(text, Desk.officer(REGISTRAR, "KZ"))))
                .isEqualTo("not-found");
        spills.report(text, CLERK_UZ);
        var isolated = journals.view(entry.entryId(), HEAD_UZ);
        assertThat(isolated.content()).isNull();
        assertThat(isolated.isolation()).isEqualTo(Isolation.ISOLATED);
        decisions.decided(text, SpillOutcome.LIFT);
        assertThat(journals.view(entry.entryId(), HEAD_UZ).content()).isEqualTo(SECRET);
        spills.report(text, CLERK_UZ);
        decisions.decided(text, SpillOutcome.ERASE);
        var erased = journals.view(entry.entryId(), HEAD_UZ);
        assertThat(erased.isolation()).isEqualTo(Isolation.ERASED);
        assertThat(erased.entry().number()).isEqualTo(entry.number());
        var kept = "select count(*) from registers_entry where entry_id = ? and content is null";
        assertThat(database.queryForObject(kept, Integer.class, entry.entryId()))
                .isOne();
    }

    @Test
    void isolatedWordsAreReadWhereTheLetterIsResolvedByNobody() {
        List.of(HEAD_UZ, NAMED).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
        var letter = NewEntry.of("UZ-GPO", JournalKind.INCOMING, LetterSubject.REQUEST)
                .described(null, SECRET);
        var entryId = registers.register(letter, true, CLERK_UZ).entryId();
        var text = new Found("letter", entryId);
        assertThat(refused(() -> spills.report(text, NAMED))).isEqualTo("not-found");
        var until = LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Tashkent"))
                .plusDays(3);
        var order = NewResolution.first(NAMED.username(), List.of(), until, "See to it (made up).");
        resolutions.begin(entryId, order, HEAD_UZ);
        assertThat(letters.view(entryId, NAMED).words().text()).isEqualTo(SECRET);

        spills.report(text, NAMED);
        assertThat(List.of(NAMED, HEAD_UZ))
                .extracting(reader -> letters.view(entryId, reader).words())
                .containsOnly(new DeskLetters.Words(null, Isolation.ISOLATED));
        decisions.decided(text, SpillOutcome.LIFT);
        assertThat(letters.view(entryId, NAMED).words()).isEqualTo(new DeskLetters.Words(SECRET, null));
    }

    private JsonNode content(Desk desk) {
        return files.node().outgoing().content(desk.file(), desk.officer(CENTRAL_OFFICER));
    }

    private List<JsonNode> versions(Desk desk) {
        return files.node().outgoing().versions(desk.file(), OFFICER_UZ).stream()
                .map(FixedVersion::content)
                .toList();
    }

    private String kept(Desk desk) {
        return String.valueOf(database.queryForObject(
                "select isolated from mla_outgoing where case_ref = ?", String.class, desk.caseRef()));
    }

    private DocumentView letter(Desk desk) {
        return files.node().documents().ofCase(desk.caseRef()).stream()
                .filter(document -> "request".equals(document.kind()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTextOfTheRequestGoesFromEachVersionAndItsLetterAndComesBackAsItWas() {
        var ours = files.underReview().does(CENTRAL_OFFICER, "approve");
        var before = content(ours);
        var fixed = versions(ours);
        var facts = before.path("facts").asString();
        assertThat(facts).isNotBlank();
        var text = new Found("request", ours.caseRef() + ":facts");
        spills.report(text, OFFICER_UZ);

        assertThat(content(ours).toString()).doesNotContain(facts);
        assertThat(content(ours).has("assistance")).isTrue();
        assertThat(versions(ours)).hasSameSizeAs(fixed).noneMatch(version -> version.has("facts"));
        assertThat(letter(ours).isolation()).isEqualTo(Isolation.ISOLATED);
        assertThat(kept(ours)).isNotBlank().doesNotContain(facts);
        assertThat(ours.refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("request-text-isolated");
        assertThat(refused(() -> spills.toReport(text, OFFICER_UZ))).isEqualTo("text-isolated");

        decisions.decided(text, SpillOutcome.LIFT);
        assertThat(content(ours)).isEqualTo(before);
        assertThat(versions(ours)).isEqualTo(fixed);
        assertThat(letter(ours).isolation()).isNull();
        ours.does(SIGNATORY, "sign").does(REGISTRAR, "transmit");
        assertThat(ours.partner().file().caseRef()).isNotBlank();
    }

    @Test
    void whatIsErasedOfARequestIsWrittenAnew() {
        var ours = files.requestOfUzbekistanToKazakhstan();
        var drafter = ours.officer(DRAFTER);
        var before = files.node().outgoing().content(ours.file(), drafter);
        var text = new Found("request", ours.caseRef() + ":facts");
        spills.report(text, drafter);
        assertThat(refused(() -> files.node().outgoing().write(ours.caseRef(), null, before, drafter)))
                .isEqualTo("request-text-isolated");
        assertThat(ours.refusal(DRAFTER, Act.draft("submit"))).isEqualTo("request-text-isolated");
        decisions.decided(text, SpillOutcome.ERASE);

        assertThat(parts.of(ours.file(), drafter))
                .filteredOn(part -> part.isolation() == Isolation.ERASED)
                .extracting(part -> part.place().part())
                .containsExactly("facts");
        assertThat(refused(() -> spills.report(text, drafter))).isEqualTo("text-erased");
        assertThat(files.node().outgoing().content(ours.file(), drafter).has("facts"))
                .isFalse();
        assertThat(ours.refusal(DRAFTER, Act.draft("submit"))).isNotEqualTo("request-text-isolated");
        files.node().outgoing().write(ours.caseRef(), null, before, drafter);
        assertThat(parts.of(ours.file(), drafter)).noneMatch(part -> part.isolation() != null);
        ours.does(DRAFTER, "submit");
    }

    @Test
    void aLetterLaidOutWithWhatWasErasedIsNotSigned() {
        var ours = files.underReview().does(CENTRAL_OFFICER, "approve");
        var text = new Found("request", ours.caseRef() + ":facts");
        spills.report(text, OFFICER_UZ);
        decisions.decided(text, SpillOutcome.ERASE);
        assertThat(letter(ours).isolation()).isEqualTo(Isolation.ERASED);
        assertThat(content(ours).has("facts")).isFalse();
        assertThat(ours.refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("findings");
        var laidOut = letter(ours).documentRef();
        assertThat(refused(() -> seals.demand(ours.file(), laidOut))).isEqualTo("enclosure-after-letter");
    }
}
