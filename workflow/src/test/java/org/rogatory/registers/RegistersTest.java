package org.rogatory.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.registers.JournalKind.INCOMING;
import static org.rogatory.registers.JournalKind.OUTGOING;
import static org.rogatory.registers.JournalsOn.OFFICE;
import static org.rogatory.registers.JournalsOn.clerk;
import static org.rogatory.registers.JournalsOn.officer;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Role;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.registers.NewEntry.Sheets;
import org.springframework.transaction.IllegalTransactionStateException;

/** The desk of a registry. */
@Tag("slow")
class RegistersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final JournalsOn office = JournalsOn.emptied();

    @BeforeEach
    void open() {
        office.index(INCOMING, "14-1", "{index}-{seq}/{yy}");
        office.index(INCOMING, "14-2", "{index}-{seq}/{yy}");
        office.index(OUTGOING, "14-4", "{index}-{seq}/{yy}");
    }

    @Test
    void givesTheNextNumberOfEachIndexAndJournal() {
        assertThat(register(letter()).number()).isEqualTo("14-1-1/26");
        assertThat(register(letter()).number()).isEqualTo("14-1-2/26");
        assertThat(register(letter().under("14-2")).number()).isEqualTo("14-2-1/26");
        var sent = NewEntry.of(OFFICE, OUTGOING, LetterSubject.ANSWER);
        assertThat(register(sent).number()).isEqualTo("14-4-1/26");
        assertThat(office.actions()).contains("registers.enter");
    }

    @Test
    void turnsTheYearAtMidnightOfTheAuthority() {
        office.clock.set(Instant.parse("2026-12-31T18:59:59Z"));
        assertThat(register(letter()).number()).isEqualTo("14-1-1/26");

        office.clock.set(Instant.parse("2026-12-31T19:00:00Z"));
        var first = register(letter());

        assertThat(first.number()).isEqualTo("14-1-1/27");
        assertThat(first.registeredOn()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void entersInTheTransactionOfTheCallerOnly() {
        assertThatThrownBy(() -> office.registers.enter(letter(), clerk()))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(office.transaction
                        .execute(act -> office.registers.enter(letter(), clerk()))
                        .number())
                .isEqualTo("14-1-1/26");
    }

    @Test
    void leavesNoGapAfterAnActThatWasRolledBack() {
        register(letter());
        office.transaction.executeWithoutResult(act -> {
            assertThat(office.registers.enter(letter(), clerk()).number()).isEqualTo("14-1-2/26");
            act.setRollbackOnly();
        });
        assertThat(register(letter()).number()).isEqualTo("14-1-2/26");
    }

    @Test
    void takesANumberGivenOnPaperAndGoesOnAroundIt() {
        assertThat(register(letter().numbered("14-1-1/26", DAY)).number()).isEqualTo("14-1-1/26");
        register(letter().numbered("№ 14-1 - 3 / 26", DAY));
        assertThat(register(letter()).number()).isEqualTo("14-1-2/26");
        assertThat(register(letter()).number()).isEqualTo("14-1-4/26");
        assertThat(register(letter().numbered("17/б", DAY)).number()).isEqualTo("17/б");
    }

    @Test
    void refusesANumberTakenAlreadyHoweverItIsSpelled() {
        register(letter());
        refuses("number-taken", () -> register(letter().numbered("№14–1-0001/26", DAY)));
        refuses("day-in-future", () -> register(letter().numbered("8", DAY.plusDays(1))));
        refuses("day-in-future", () -> register(letter().of("KZ-GPO", new Numbered("8", DAY.plusDays(1)))));
        refuses("number-unreadable", () -> register(letter().numbered(" № ", DAY)));
        refuses("number-wordy", () -> register(letter().of("KZ-GPO", new Numbered("about Testov 8", DAY))));
        refuses("index-unknown", () -> register(letter().under("99")));
    }

    @Test
    void keepsAVoidNumberInTheBookAndNeverGivesItAgain() {
        var wrong = register(letter());
        var head = officer("head.uz", OFFICE, Role.HEAD);

        office.acts.voidEntry(wrong.entryId(), VoidReason.WRONG_JOURNAL, head);

        var shown = office.journals.newest(JournalQuery.of(OFFICE, INCOMING, 2026), null, clerk());
        assertThat(shown.entries()).extracting(EntryView::number).containsExactly("14-1-1/26");
        assertThat(shown.entries().get(0).voided().reason()).isEqualTo(VoidReason.WRONG_JOURNAL);
        assertThat(register(letter()).number()).isEqualTo("14-1-2/26");
        refuses("number-taken", () -> register(letter().numbered("14-1-1/26", DAY)));
        refuses("entry-void", () -> office.acts.voidEntry(wrong.entryId(), VoidReason.NOT_SENT, head));
        refuses("entry-void", () -> office.acts.mark(wrong.entryId(), null, Marks.NONE, clerk()));
    }

    @Test
    void warnsOfASecondRegistrationAndObeysTheClerkWhoHasSeenIt() {
        var letter = letter().of("KZ-GPO", new Numbered("8/15-АС", DAY.minusDays(3)));
        register(letter);
        var again = letter().of("KZ-GPO", new Numbered("8/15 - ac", DAY.minusDays(3)));

        refuses("probably-registered", () -> register(again));
        assertThat(office.registers.alike(again, clerk()).entries()).hasSize(1);
        assertThat(office.registers.register(again, true, clerk()).number()).isEqualTo("14-1-2/26");
        register(letter().of("KZ-MOJ", new Numbered("8/15-АС", DAY.minusDays(3))));
        register(letter().of("KZ-GPO", new Numbered("8/15-АС", DAY.minusDays(4))));
    }

    @Test
    void aDayOrASenderThatNobodyToldAgreesWithAny() {
        var day = DAY.minusDays(3);
        register(letter().of("KZ-GPO", new Numbered("8/15", day)));
        refuses("probably-registered", () -> register(letter().of("KZ-GPO", new Numbered("8/15", null))));
        refuses("probably-registered", () -> register(letter().of(null, new Numbered("8/15", day))));
        refuses("probably-registered", () -> register(letter().of(null, new Numbered("№ 8/15", null))));
        register(letter().of(null, new Numbered("8/16", null)));
        refuses("probably-registered", () -> register(letter().of("KZ-MOJ", new Numbered("8/16", day))));
        register(letter().of("KZ-MOJ", new Numbered("8/15", null)));
        register(letter().of(null, null));
    }

    @Test
    void keepsTheWordsOfALetterUnreadableInTheDatabase() {
        var words = "О вручении повестки, синтетический текст";
        var free = register(letter().described(new Sheets(3, 25), words));
        var filed = register(letter().in(JournalsOn.OPEN_FILE, null).described(null, words));

        assertThat(office.jdbc
                        .sql("select content from registers_entry")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(kept -> kept.contains("повестки"));
        assertThat(office.journals.view(free.entryId(), clerk()).content()).isEqualTo(words);
        assertThat(office.journals.view(filed.entryId(), clerk()).content()).isEqualTo(words);
        var head = officer("head.uz", OFFICE, Role.HEAD);
        assertThat(office.journals.view(filed.entryId(), head).sealed()).isTrue();
        assertThat(office.journals.view(filed.entryId(), head).content()).isNull();
        refuses("case-unknown", () -> register(letter().in("UZ-MLA-2026-000002", null)));
    }

    @Test
    void letsOnlyTheRegistryOfTheAuthorityWrite() {
        var entry = register(letter());
        for (var other : new org.rogatory.identity.Officer[] {
            officer("drafter.uz", OFFICE, Role.DRAFTER), officer("registrar.kz", "KZ-GPO", Role.REGISTRAR)
        }) {
            refuses("role", () -> office.registers.register(letter(), false, other));
        }
        var auditor = officer("auditor.uz", OFFICE, Role.AUDITOR);
        refuses("role", () -> office.acts.voidEntry(entry.entryId(), VoidReason.NOT_SENT, auditor));
        var stranger = officer("registrar.kz", "KZ-GPO", Role.REGISTRAR);
        refuses("not-found", () -> office.acts.voidEntry(entry.entryId(), VoidReason.NOT_SENT, stranger));
        refuses("not-found", () -> office.journals.view(entry.entryId(), stranger));
    }

    private NewEntry letter() {
        return NewEntry.of(OFFICE, INCOMING, LetterSubject.REQUEST);
    }

    private EntryView register(NewEntry letter) {
        return office.registers.register(letter, false, clerk());
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
