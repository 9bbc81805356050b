package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.process.Cascading.CENTRE_HEAD;
import static org.rogatory.process.Cascading.DISTRICT;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.SpillDecisions.refused;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.AccessLadder;
import org.rogatory.cases.ListPlace;
import org.rogatory.identity.Officer;
import org.rogatory.markings.Found;
import org.rogatory.markings.SpillOutcome;
import org.rogatory.markings.SpillTexts;
import org.rogatory.markings.SpillView;
import org.rogatory.markings.Spills;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.Journals;
import org.rogatory.registers.LetterSubject;
import org.rogatory.resolutions.HeldResolutions;
import org.rogatory.resolutions.LetterOrder;
import org.rogatory.resolutions.LetterResolutions;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.Resolutions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What an exclusion reaches beside the file itself. */
@EngineTest
class ExclusionReachProcessTest {

    private static final Officer REGION_HEAD =
            new Officer("head.region.kz", "Testov Hokim", "KZ", "KZ-REG-1", Set.of(HEAD));

    private final Cascading levels;
    private final CaseLetters book;
    private final Journals journals;
    private final Resolutions resolutions;
    private final LetterResolutions letters;
    private final HeldResolutions held;
    private final Spills spills;
    private final SpillTexts texts;
    private final AccessLadder ladder;
    private final TransactionTemplate transaction;

    @Autowired
    ExclusionReachProcessTest(
            Cascading levels,
            CaseLetters book,
            Journals journals,
            Resolutions resolutions,
            LetterResolutions letters,
            HeldResolutions held,
            Spills spills,
            SpillTexts texts,
            AccessLadder ladder,
            TransactionTemplate transaction) {
        this.levels = levels;
        this.book = book;
        this.journals = journals;
        this.resolutions = resolutions;
        this.letters = letters;
        this.held = held;
        this.spills = spills;
        this.texts = texts;
        this.ladder = ladder;
        this.transaction = transaction;
    }

    @BeforeEach
    void open() {
        levels.open();
        List.of(REGION_HEAD, CENTRE_HEAD).forEach(officer -> levels.accounts().ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    private void keptOut(String caseRef, Officer officer) {
        transaction.executeWithoutResult(act -> ladder.keepOut(caseRef, officer.username()));
    }

    /** The order as it stands in the incoming journal of the region, resolved by its head. */
    private String resolved(Desk theirs) {
        var entryId = book.of(theirs.caseRef(), "KZ-REG-1").stream()
                .filter(entry ->
                        entry.kind() == JournalKind.INCOMING && entry.subject() == LetterSubject.EXECUTION_ORDER)
                .findFirst()
                .orElseThrow()
                .entryId();
        resolutions.begin(entryId, wanted(), REGION_HEAD);
        return entryId;
    }

    private NewResolution wanted() {
        var day = levels.today().plusDays(5);
        return NewResolution.first(REGION.username(), List.of(DISTRICT.username()), day, "Synthetic words.");
    }

    private List<String> ordered(Officer officer) {
        return held.orders(officer).stream().map(LetterOrder::entryId).toList();
    }

    @Test
    void theLettersOfAFileAreClosedToWhoIsKeptOutOfIt() {
        var theirs = levels.assigned("KZ-REG-1");
        var entryId = resolved(theirs);
        assertThat(ordered(REGION)).contains(entryId);
        assertThat(letters.view(entryId, REGION).tree()).isNotEmpty();

        keptOut(theirs.caseRef(), REGION);
        keptOut(theirs.caseRef(), REGION_HEAD);

        assertThat(ordered(REGION)).doesNotContain(entryId);
        assertThat(ordered(DISTRICT)).contains(entryId);
        assertThat(refused(() -> letters.view(entryId, REGION))).isEqualTo("not-found");
        assertThat(refused(() -> letters.view(entryId, REGION_HEAD))).isEqualTo("not-found");
        assertThat(refused(() -> resolutions.begin(entryId, wanted(), REGION_HEAD)))
                .isEqualTo("not-found");
        assertThat(refused(() -> letters.view(entryId, DISTRICT))).isEqualTo("admitted");
        var line = journals.view(entryId, REGION_HEAD).entry();
        assertThat(line.shut()).isTrue();
        assertThat(line.caseRef()).isNull();
        assertThat(journals.view(entryId, CENTRE_HEAD).entry().caseRef()).isEqualTo(theirs.caseRef());
    }

    private List<String> isolated() {
        return spills.page(ListPlace.START, CENTRE_HEAD).lines().stream()
                .filter(spill -> spill.open() && spill.kind().equals("resolution"))
                .map(SpillView::spillId)
                .toList();
    }

    @Test
    void aHeadWhoIsKeptOutDecidesNothingAboutWhatWasIsolated() {
        var theirs = levels.assigned("KZ-REG-1");
        var words = "synthetic words that are marked too high";
        var officer = Desk.officer(CENTRAL_OFFICER, "KZ");
        levels.accounts().ensure(officer, "{noop}demo", "en");
        var wanted = NewResolution.first(
                officer.username(), List.of(), levels.today().plusDays(5), words);
        resolutions.begin(theirs.caseRef(), wanted, CENTRE_HEAD);
        var text = texts.of(theirs.caseRef(), CENTRE_HEAD).stream()
                .filter(told ->
                        told.kind().equals("resolution") && told.part().words().equals(words))
                .findFirst()
                .orElseThrow();
        var before = isolated();
        spills.report(new Found(text.kind(), text.part().reference()), CENTRE_HEAD);
        var spillId = isolated().stream()
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow();

        keptOut(theirs.caseRef(), CENTRE_HEAD);

        assertThat(isolated()).isEqualTo(before);
        assertThat(refused(() -> spills.read(spillId, CENTRE_HEAD))).isEqualTo("not-found");
        assertThat(refused(() -> spills.propose(spillId, SpillOutcome.ERASE, CENTRE_HEAD)))
                .isEqualTo("not-found");
        spills.propose(spillId, SpillOutcome.LIFT, Desk.officer(ADMINISTRATOR, "KZ"));
    }
}
