package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.Cascading.CENTRE_HEAD;
import static org.rogatory.process.Cascading.DISTRICT;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.Cascading.REGION_SUPERVISOR;
import static org.rogatory.process.OwnPart.own;
import static org.rogatory.process.SpillDecisions.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.ListPlace;
import org.rogatory.identity.Officer;
import org.rogatory.markings.Found;
import org.rogatory.markings.SpillOutcome;
import org.rogatory.markings.SpillTexts;
import org.rogatory.markings.SpillView;
import org.rogatory.markings.Spills;
import org.rogatory.persons.FileKeys;
import org.rogatory.persons.UnreadableSecret;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.EntryActs;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.NewEntry;
import org.rogatory.registers.Registers;
import org.rogatory.resolutions.Control;
import org.rogatory.resolutions.ControlList;
import org.rogatory.resolutions.ControlQuery;
import org.rogatory.resolutions.DecisionView;
import org.rogatory.resolutions.HeldResolutions;
import org.rogatory.resolutions.LetterResolutions;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.Resolutions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** An office that executes for another one writes resolutions on the order in its own book; they are its own. */
@EngineTest
class OrderResolutionsProcessTest {

    private static final Officer REGION_HEAD =
            new Officer("head.region.kz", "Testov Hokim", "KZ", "KZ-REG-1", Set.of(HEAD));
    private static final Officer REGION_CLERK =
            new Officer("clerk.region.kz", "Testov Devon", "KZ", "KZ-REG-1", Set.of(REGISTRAR, EXECUTOR));
    private static final Officer CENTRE_OFFICER = Desk.officer(CENTRAL_OFFICER, "KZ");
    private static final String WORDS = "synthetic words on how the witness is found";

    private final Cascading levels;
    private final CaseLetters book;
    private final Registers registers;
    private final EntryActs entries;
    private final Resolutions resolutions;
    private final LetterResolutions letters;
    private final Control control;
    private final ControlList list;
    private final HeldResolutions held;
    private final Spills spills;
    private final SpillTexts texts;
    private final FileKeys keys;
    private final TransactionTemplate transaction;

    @Autowired
    OrderResolutionsProcessTest(
            Cascading levels,
            CaseLetters book,
            Registers registers,
            EntryActs entries,
            Resolutions resolutions,
            LetterResolutions letters,
            Control control,
            ControlList list,
            HeldResolutions held,
            Spills spills,
            SpillTexts texts,
            FileKeys keys,
            TransactionTemplate transaction) {
        this.levels = levels;
        this.book = book;
        this.registers = registers;
        this.entries = entries;
        this.resolutions = resolutions;
        this.letters = letters;
        this.control = control;
        this.list = list;
        this.held = held;
        this.spills = spills;
        this.texts = texts;
        this.keys = keys;
        this.transaction = transaction;
    }

    @BeforeEach
    void open() {
        levels.open();
        List.of(REGION_HEAD, CENTRE_HEAD, CENTRE_OFFICER)
                .forEach(officer -> levels.accounts().ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    private LocalDate in(int days) {
        return levels.today().plusDays(days);
    }

    /** The order as it stands in the incoming journal of the region. */
    private EntryView order(Desk desk) {
        return book.of(desk.caseRef(), "KZ-REG-1").stream()
                .filter(entry ->
                        entry.kind() == JournalKind.INCOMING && entry.subject() == LetterSubject.EXECUTION_ORDER)
                .findFirst()
                .orElseThrow();
    }

    private NewResolution wanted() {
        return NewResolution.first(REGION.username(), List.of(DISTRICT.username()), in(5), "See to it: " + WORDS)
                .controlled(true);
    }

    /** The order of a file, resolved by the head of the region and put on control; its entry. */
    private String resolved(Desk desk) {
        var entryId = order(desk).entryId();
        resolutions.begin(entryId, wanted(), REGION_HEAD);
        return entryId;
    }

    private String written(String entryId, Officer reader) {
        return letters.view(entryId, reader).tree().toString();
    }

    private List<String> listed(Officer reader) {
        return list.page(ControlQuery.all().named(REGION.username(), ""), reader).lines().stream()
                .map(line -> line.control().caseRef())
                .toList();
    }

    private boolean holds(String entryId) {
        return held.parts(REGION.username()).stream()
                .anyMatch(part -> part.caseRef().equals(entryId));
    }

    @Test
    void aRegionResolvesTheOrderItWasGiven() {
        var theirs = levels.assigned("KZ-REG-1");
        var order = order(theirs);
        var entryId = order.entryId();
        assertThat(letters.opens(order, REGION_HEAD)).isTrue();
        assertThat(refused(() -> resolutions.begin(entryId, wanted(), REGION_SUPERVISOR)))
                .isEqualTo("role");
        assertThat(refused(() -> letters.view(entryId, DISTRICT))).isEqualTo("not-found");

        resolved(theirs);

        assertThat(written(entryId, REGION)).contains(WORDS);
        assertThat(written(entryId, DISTRICT)).contains(WORDS);
        assertThat(levels.files().node().notices().unreadOf(REGION))
                .anyMatch(notice -> notice.code().equals("letter_resolution_given")
                        && notice.reference().equals(entryId));
        assertThat(listed(REGION_HEAD)).contains(entryId);
        assertThat(listed(REGION)).contains(entryId);
        assertThat(list.ofLetters(Set.of(entryId), REGION_HEAD)).containsOnlyKeys(entryId);
        assertThat(holds(entryId)).isTrue();
        assertThat(held.controls(REGION.username()))
                .anyMatch(one -> one.caseRef().equals(entryId));

        isExtendedReportedAndLifted(theirs, entryId);
    }

    private void isExtendedReportedAndLifted(Desk theirs, String entryId) {
        letters.extend(entryId, new Control.Wanted(null, "Later (made up).", in(9)), REGION_HEAD);
        var first = letters.view(entryId, REGION).tree().get(0).resolutionId();
        resolutions.report(entryId, own(first), "Found (made up).", REGION);
        assertThat(control.card(entryId, REGION_HEAD).orElseThrow().control().reportedAt())
                .isNotNull();
        control.remove(entryId, new Control.Wanted("executed", "Done (made up).", null), REGION_HEAD);
        assertThat(listed(REGION_HEAD)).doesNotContain(entryId);
        assertThat(control.card(theirs.caseRef(), CENTRE_HEAD)
                        .orElseThrow()
                        .control()
                        .running())
                .as("the control of the file is another one")
                .isTrue();
        assertThat(refused(() -> resolutions.begin(theirs.caseRef(), wanted(), REGION_HEAD)))
                .as("the file itself is not his to resolve")
                .isEqualTo("reads-only");
    }

    @Test
    void theKeepingAuthorityDoesNotReadItsWords() {
        var theirs = levels.assigned("KZ-REG-1");
        var entryId = resolved(theirs);
        assertThat(letters.opens(order(theirs), CENTRE_HEAD)).isFalse();
        assertThat(refused(() -> letters.view(entryId, CENTRE_HEAD))).isEqualTo("not-found");
        assertThat(refused(() -> control.card(entryId, CENTRE_HEAD))).isEqualTo("not-found");
        assertThat(refused(() -> texts.onLetter(entryId, CENTRE_HEAD))).isEqualTo("not-found");
        assertThat(refused(() -> resolutions.begin(entryId, wanted(), CENTRE_HEAD)))
                .isEqualTo("not-found");
        assertThat(resolutions.of(theirs.caseRef(), CENTRE_HEAD).toString()).doesNotContain(WORDS);
        assertThat(listed(CENTRE_HEAD)).doesNotContain(entryId);
        assertThat(list.ofLetters(Set.of(entryId), CENTRE_HEAD)).isEmpty();
        assertThat(texts.onLetter(entryId, REGION_HEAD)).isNotEmpty();
    }

    @Test
    void norDoesTheExecutingOneReadThoseOfTheKeepingOne() {
        var theirs = levels.assigned("KZ-REG-1");
        var wanted = NewResolution.first(CENTRE_OFFICER.username(), List.of(), in(5), WORDS);
        resolutions.begin(theirs.caseRef(), wanted, CENTRE_HEAD);
        assertThat(resolutions.of(theirs.caseRef(), REGION)).isEmpty();
        assertThat(resolutions.of(theirs.caseRef(), REGION_HEAD)).isEmpty();
    }

    @Test
    void theWordsEndWithTheKeyOfTheFile() {
        var theirs = levels.assigned("KZ-REG-1");
        var entryId = resolved(theirs);
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            keys.destroy(List.of(theirs.caseRef()));
            assertThatExceptionOfType(UnreadableSecret.class).isThrownBy(() -> resolutions.of(entryId, REGION_HEAD));
        });
        assertThat(written(entryId, REGION_HEAD)).contains(WORDS);
    }

    @Test
    @OnBothDatabases
    void whatIsTakenOutOfTheFileIsTakenOutThereToo() {
        var theirs = levels.assigned("KZ-REG-1");
        var entryId = resolved(theirs);
        var again = NewResolution.first(CENTRE_OFFICER.username(), List.of(), in(5), WORDS);
        resolutions.begin(theirs.caseRef(), again, CENTRE_HEAD);
        var text = texts.of(theirs.caseRef(), CENTRE_HEAD).stream()
                .filter(told ->
                        told.kind().equals("resolution") && told.part().words().equals(WORDS))
                .findFirst()
                .orElseThrow();

        spills.report(new Found(text.kind(), text.part().reference()), CENTRE_HEAD);
        assertThat(written(entryId, REGION_HEAD)).contains("See to it").doesNotContain(WORDS);

        spills.page(ListPlace.START, CENTRE_HEAD).lines().stream()
                .filter(spill -> spill.open() && spill.kind().equals("resolution"))
                .map(SpillView::spillId)
                .forEach(this::lift);
        assertThat(written(entryId, REGION_HEAD)).contains(WORDS);
    }

    private void lift(String spillId) {
        spills.propose(spillId, SpillOutcome.LIFT, CENTRE_HEAD);
        spills.confirm(spillId, SpillOutcome.LIFT, Desk.officer(ADMINISTRATOR, "KZ"));
    }

    @Test
    @OnBothDatabases
    void aFileThatIsClosedEndsItsControl() {
        var theirs = levels.executed();
        var entryId = resolved(theirs);
        assertThat(holds(entryId)).isTrue();
        Files.answered(theirs).closes(CENTRAL_OFFICER);

        var card = control.card(entryId, REGION_HEAD).orElseThrow();
        assertThat(card.control().running()).isFalse();
        assertThat(card.decisions()).extracting(DecisionView::reason).endsWith("file_closed");
        assertThat(listed(REGION_HEAD)).doesNotContain(entryId);
        assertThat(holds(entryId)).isFalse();
        assertThat(written(entryId, REGION_HEAD)).contains(WORDS);
        assertThat(refused(() -> resolutions.begin(entryId, wanted(), REGION_HEAD)))
                .isEqualTo("wrong-status");
    }

    @Test
    void aLetterOfItsDeskKeepsItsResolutionsInTheFileOfAnother() {
        var theirs = levels.assigned("KZ-REG-1");
        var letter = registers.register(
                NewEntry.of("KZ-REG-1", JournalKind.INCOMING, LetterSubject.EXECUTION_ORDER), true, REGION_CLERK);
        resolutions.begin(letter.entryId(), wanted(), REGION_HEAD);
        entries.file(letter.entryId(), theirs.caseRef(), REGION_CLERK);

        assertThat(written(letter.entryId(), REGION_HEAD)).contains(WORDS);
        assertThat(listed(REGION_HEAD)).contains(letter.entryId());
        assertThat(refused(() -> letters.view(letter.entryId(), CENTRE_HEAD))).isEqualTo("not-found");
        assertThat(resolutions.of(theirs.caseRef(), CENTRE_HEAD).toString()).doesNotContain(WORDS);
    }
}
