package org.rogatory.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.registers.JournalKind.INCOMING;
import static org.rogatory.registers.JournalsOn.OFFICE;
import static org.rogatory.registers.JournalsOn.OPEN_FILE;
import static org.rogatory.registers.JournalsOn.clerk;
import static org.rogatory.registers.JournalsOn.officer;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Role;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.registers.NewEntry.Sheets;

/** Letters of people and agencies that stand in no directory, and letters that bear no number. */
@Tag("slow")
class UnlistedSendersTest {

    private static final Sender LAWYER = new Sender(SenderKind.LAWYER, "Testov Test", "Synthetic Bar");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final JournalsOn office = JournalsOn.emptied();

    @BeforeEach
    void open() {
        office.index(INCOMING, "14-1", "{index}-{seq}/{yy}");
    }

    @Test
    void keepsASenderOutsideTheDirectoryInTheVaultAndShowsHimInTheBook() {
        var entry = register(letter().from(LAWYER).lyingAt("room 4"));

        assertThat(entry.senderKind()).isEqualTo(SenderKind.LAWYER);
        assertThat(office.senders.of(List.of(entry)).get(entry.entryId())).isEqualTo(LAWYER);
        assertThat(office.senders.of(List.of(entry), clerk())).containsEntry(entry.entryId(), LAWYER);
        assertThat(office.senders.of(List.of(entry), officer("looker", OFFICE, Role.AUDITOR)))
                .isEmpty();
        var whole = office.journals.view(entry.entryId(), clerk());
        assertThat(whole.sender()).isEqualTo(LAWYER);
        assertThat(whole.originalAt()).isEqualTo("room 4");
        assertThat(office.jdbc
                        .sql("select content from persons_version")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .doesNotContain("Testov");
        assertThat(office.events).noneMatch(event -> event.details().containsValue("Testov Test"));
        var plain = register(letter().of("KZ-GPO", null));
        assertThat(office.senders.of(List.of(plain))).isEmpty();
    }

    @Test
    void refusesWhomTheDirectoryDoesNotKnowAndWhomNobodyDescribes() {
        refuses("unknown-code", "correspondent", letter().of("KZ-NOWHERE", null));
        refuses("sender-twice", "correspondent", letter().of("KZ-GPO", null).from(LAWYER));
        refuses("field-missing", "senderName", letter().from(new Sender(SenderKind.CITIZEN, null, "Bar")));
        refuses("field-missing", "senderOffice", letter().from(new Sender(SenderKind.ORGANISATION, "Testov", null)));
    }

    @Test
    void findsALetterWithoutNumberBySenderDaySheetsAndWords() {
        var first = register(unnumbered("On the transfer of papers about a car"));

        alike(first, unnumbered("Papers on transfer of a car"));
        alike(first, unnumbered(null));
        alike(first, dated(null).described(new Sheets(3, 0), "papers about the transfer of a car"));
        none(unnumbered("Something else altogether, of another person"));
        none(unnumbered(null).described(new Sheets(4, 0), null));
        none(dated(DAY.minusDays(1)));
        none(dated(null));
        none(unnumbered(null).of("KZ-MVD", new Numbered("", DAY)));
        none(NewEntry.of(OFFICE, INCOMING, LetterSubject.OTHER).of("KZ-GPO", new Numbered("", DAY)));
        office.clock.set(office.clock.instant().plus(Duration.ofDays(31)));
        none(unnumbered(null));
    }

    @Test
    void registersALetterThatWasSaidToBeAnotherOneAndNoneThatIsVoid() {
        var first = register(unnumbered(null));
        refuses("probably-registered", "correspondent", unnumbered(null));
        assertThat(office.registers.register(unnumbered(null), true, clerk()).number())
                .isEqualTo("14-1-2/26");
        office.acts.voidEntry(first.entryId(), VoidReason.REGISTERED_TWICE, clerk());
        assertThat(office.registers.alike(unnumbered(null), clerk()).entries())
                .extracting(EntryView::number)
                .containsExactly("14-1-2/26");
    }

    @Test
    @OnBothDatabases
    void comparesSendersOutsideTheDirectoryByTheirNames() {
        var first = register(dated(null).of(null, null).from(LAWYER).described(new Sheets(2, 0), null));
        var same = new Sender(SenderKind.LAWYER, "TESTOV Test", "Bar, synthetic");
        alike(first, letter().from(same).described(new Sheets(2, 1), null));
        var other = new Sender(SenderKind.LAWYER, "Probova Proba", "Synthetic Bar");
        none(letter().from(other).described(new Sheets(2, 1), null));
    }

    @Test
    void takesWordsAndPlaceOfThePaperAlongIntoTheFile() {
        var entry = register(unnumbered("Words").lyingAt("room 4"));
        refuses("case-unknown", () -> office.acts.file(entry.entryId(), "UZ-MLA-2026-000009", clerk()));

        var filed = office.acts.file(entry.entryId(), OPEN_FILE, clerk());

        assertThat(filed.caseRef()).isEqualTo(OPEN_FILE);
        var whole = office.journals.view(entry.entryId(), clerk());
        assertThat(whole.content()).isEqualTo("Words");
        assertThat(whole.originalAt()).isEqualTo("room 4");
        assertThat(office.acts.file(entry.entryId(), OPEN_FILE, clerk())).isEqualTo(filed);
        refuses("letter-in-file", () -> office.acts.file(entry.entryId(), "UZ-MLA-2026-000009", clerk()));
        assertThat(office.actions()).contains("registers.link");
    }

    @Test
    @OnBothDatabases
    void namesTheKeysThatEndWithTheFileOfALetter() {
        var described = register(letter().from(LAWYER));
        var plain = register(letter().of("KZ-GPO", null));
        office.acts.file(described.entryId(), OPEN_FILE, clerk());
        office.acts.file(plain.entryId(), OPEN_FILE, clerk());
        assertThat(office.senders.keysOf(List.of(OPEN_FILE))).containsExactly(Senders.key(described.entryId()));
        assertThat(office.senders.keysOf(List.of())).isEmpty();
    }

    private static NewEntry letter() {
        return NewEntry.of(OFFICE, INCOMING, LetterSubject.REQUEST);
    }

    private static NewEntry dated(LocalDate day) {
        return letter().of("KZ-GPO", new Numbered("", day));
    }

    private static NewEntry unnumbered(String words) {
        return dated(DAY).described(new Sheets(3, 0), words);
    }

    private EntryView register(NewEntry written) {
        return office.registers.register(written, false, clerk());
    }

    private void alike(EntryView first, NewEntry written) {
        assertThat(office.registers.alike(written, clerk()).entries())
                .extracting(EntryView::entryId)
                .containsExactly(first.entryId());
    }

    private void none(NewEntry written) {
        assertThat(office.registers.alike(written, clerk()).none()).isTrue();
    }

    private void refuses(String code, String field, NewEntry written) {
        assertThatThrownBy(() -> register(written)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.parameters()).containsEntry("field", field);
        });
    }

    private static void refuses(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
