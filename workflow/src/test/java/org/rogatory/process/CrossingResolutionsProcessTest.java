package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.Cascading.REGION;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Crossings;
import org.rogatory.identity.Officer;
import org.rogatory.markings.Found;
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
import org.springframework.transaction.support.TransactionTemplate;

/** What is written on a letter, or taken out of it, while a clerk puts it into a file lies under the key of that file. */
@EngineTest
class CrossingResolutionsProcessTest {

    private static final Officer REGION_HEAD =
            new Officer("head.region.kz", "Testov Hokim", "KZ", "KZ-REG-1", Set.of(HEAD));
    private static final Officer REGION_CLERK =
            new Officer("clerk.region.kz", "Testov Devon", "KZ", "KZ-REG-1", Set.of(REGISTRAR, EXECUTOR));
    private static final String WORDS = "synthetic words on how the letter is answered";

    private final Cascading levels;
    private final Registers registers;
    private final EntryActs entries;
    private final Resolutions resolutions;
    private final LetterResolutions letters;
    private final Spills spills;
    private final SpillTexts texts;
    private final Crossings crossings;
    private final TransactionTemplate together;

    @Autowired
    CrossingResolutionsProcessTest(
            Cascading levels,
            Registers registers,
            EntryActs entries,
            Resolutions resolutions,
            LetterResolutions letters,
            Spills spills,
            SpillTexts texts,
            Crossings crossings,
            TransactionTemplate together) {
        this.levels = levels;
        this.registers = registers;
        this.entries = entries;
        this.resolutions = resolutions;
        this.letters = letters;
        this.spills = spills;
        this.texts = texts;
        this.crossings = crossings;
        this.together = together;
    }

    @BeforeEach
    void open() {
        levels.open();
        levels.accounts().ensure(REGION_HEAD, "{noop}demo", "en");
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    private String entered() {
        var letter = NewEntry.of("KZ-REG-1", JournalKind.INCOMING, LetterSubject.EXECUTION_ORDER);
        return registers.register(letter, true, REGION_CLERK).entryId();
    }

    private void begin(String entryId) {
        var due = levels.today().plusDays(5);
        resolutions.begin(entryId, NewResolution.first(REGION.username(), List.of(), due, WORDS), REGION_HEAD);
    }

    private String written(String entryId) {
        return letters.view(entryId, REGION_HEAD).tree().toString();
    }

    /** The clerk puts the letter into a file that another authority keeps, and the other acts before he is done. */
    private void whileItIsFiled(String entryId, Runnable other) throws Exception {
        var theirs = levels.assigned("KZ-REG-1");
        var filed = new CountDownLatch(1);
        var filing = CompletableFuture.runAsync(() -> together.executeWithoutResult(status -> {
            entries.file(entryId, theirs.caseRef(), REGION_CLERK);
            filed.countDown();
            pause();
        }));
        assertThat(filed.await(60, TimeUnit.SECONDS)).isTrue();
        other.run();
        filing.get(60, TimeUnit.SECONDS);
    }

    /** As long as the other needs to come to the row. */
    private static void pause() {
        try {
            Thread.sleep(1500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @OnBothDatabases
    void aResolutionIsReadUnderTheKeyOfTheFileIntoWhichItsLetterIsPut() throws Exception {
        var entryId = entered();
        whileItIsFiled(entryId, () -> begin(entryId));
        assertThat(written(entryId)).contains(WORDS);
    }

    @Test
    @OnBothDatabases
    void whatIsTakenOutOfItMeanwhileIsTakenOutOfTheLetterAsItLies() throws Exception {
        var entryId = entered();
        begin(entryId);
        var text = texts.onLetter(entryId, REGION_HEAD).stream()
                .filter(told -> told.kind().equals("resolution"))
                .findFirst()
                .orElseThrow();
        var found = new Found(text.kind(), text.part().reference());
        whileItIsFiled(entryId, () -> crossings.again(() -> spills.report(found, REGION_HEAD)));
        assertThat(written(entryId)).doesNotContain(WORDS);
    }
}
