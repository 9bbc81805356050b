package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.SpillDecisions.refused;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.documents.Isolation;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.markings.Found;
import org.rogatory.markings.SpillOutcome;
import org.rogatory.markings.SpillTexts;
import org.rogatory.markings.Spills;
import org.rogatory.registers.EntryActs;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.NewEntry;
import org.rogatory.registers.Registers;
import org.rogatory.resolutions.LetterResolutions;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.Resolutions;
import org.springframework.beans.factory.annotation.Autowired;

/** What is written on a letter of the desk is taken out, given back and erased as in a file. */
@EngineTest
class LetterTextsProcessTest {

    private static final Officer HEAD_UZ = Desk.officer(HEAD, "UZ");
    private static final Officer CLERK_UZ = Desk.officer(REGISTRAR, "UZ");
    private static final Officer NAMED = new Officer("letter.uz", "Testov Xat", "UZ", "UZ-GPO", Set.of(EXECUTOR));
    private static final String SECRET = "synthetic order that is marked too high";

    private final Files files;
    private final Spills spills;
    private final SpillDecisions decisions;
    private final SpillTexts spillTexts;
    private final Registers registers;
    private final EntryActs entries;
    private final Resolutions resolutions;
    private final LetterResolutions letters;
    private final UserAdministration accounts;

    @Autowired
    LetterTextsProcessTest(
            Files files,
            Spills spills,
            SpillDecisions decisions,
            SpillTexts spillTexts,
            Registers registers,
            EntryActs entries,
            Resolutions resolutions,
            LetterResolutions letters,
            UserAdministration accounts) {
        this.files = files;
        this.spills = spills;
        this.decisions = decisions;
        this.spillTexts = spillTexts;
        this.registers = registers;
        this.entries = entries;
        this.resolutions = resolutions;
        this.letters = letters;
        this.accounts = accounts;
    }

    private String resolved() {
        List.of(HEAD_UZ, NAMED).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
        var letter = NewEntry.of("UZ-GPO", JournalKind.INCOMING, LetterSubject.REQUEST);
        var entryId = registers.register(letter, true, CLERK_UZ).entryId();
        var until = LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Tashkent"))
                .plusDays(3);
        resolutions.begin(entryId, NewResolution.first(NAMED.username(), List.of(), until, SECRET), HEAD_UZ);
        return entryId;
    }

    private String written(String entryId) {
        return letters.view(entryId, HEAD_UZ).tree().toString();
    }

    @Test
    @OnBothDatabases
    void theLetterStaysOnTheDeskUntilItIsDecidedAndTheWordsComeBack() {
        var entryId = resolved();
        var file = files.underReview().caseRef();
        assertThat(refused(() -> spillTexts.onLetter(entryId, Desk.officer(CENTRAL_OFFICER, "KZ"))))
                .isEqualTo("not-found");
        var told = spillTexts.onLetter(entryId, NAMED).get(0);
        assertThat(told.part().words()).isEqualTo(SECRET);
        var text = new Found(told.kind(), told.part().reference());

        assertThat(spills.report(text, NAMED)).isEmpty();
        assertThat(written(entryId)).doesNotContain(SECRET);
        assertThat(refused(() -> entries.file(entryId, file, CLERK_UZ))).isEqualTo("words-isolated");
        decisions.decided(text, SpillOutcome.LIFT);
        assertThat(written(entryId)).contains(SECRET);
        entries.file(entryId, file, CLERK_UZ);
        assertThat(resolutions.of(file, HEAD_UZ).toString()).contains(SECRET);
    }

    @Test
    void whatIsErasedIsGoneInTheFileToo() {
        var entryId = resolved();
        var file = files.underReview().caseRef();
        var told = spillTexts.onLetter(entryId, HEAD_UZ).get(0);
        var text = new Found(told.kind(), told.part().reference());
        spills.report(text, HEAD_UZ);
        decisions.decided(text, SpillOutcome.ERASE);

        assertThat(spillTexts.onLetter(entryId, NAMED).get(0).part().isolation())
                .isEqualTo(Isolation.ERASED);
        entries.file(entryId, file, CLERK_UZ);
        assertThat(resolutions.of(file, HEAD_UZ)).isNotEmpty();
        assertThat(resolutions.of(file, HEAD_UZ).toString()).doesNotContain(SECRET);
    }
}
