package org.rogatory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.law.Labels;
import org.rogatory.law.ReferenceData;
import org.rogatory.markings.Declarations;
import org.rogatory.registers.NewEntry.Numbered;

/** A row is understood in any language and in the ways people write days; what is wrong is told by column. */
class RowCheckTest {

    private static final Directory DIRECTORY = Directory.load();
    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final Labels LABELS = REFERENCE.labels();
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-26T06:00:00Z"), ZoneOffset.UTC);

    private static final Set<String> INCOMING = Set.of(
            "registered",
            "under_review",
            "in_execution",
            "postponed",
            "executed",
            "executed_negative",
            "refused",
            "answered");
    private static final Map<String, Set<Column>> NEEDS = Map.of(
            "in_execution", Set.of(Column.UNIT),
            "postponed", Set.of(Column.NEXT_DEADLINE),
            "executed", Set.of(Column.RESULTS),
            "executed_negative", Set.of(Column.RESULTS),
            "refused", Set.of(Column.REASONS),
            "answered", Set.of(Column.RESULTS));
    private static final Map<String, Set<Column>> DRAFTS = Map.of("draft", Set.of(Column.UNIT, Column.RESPONSIBLE));
    private static final Set<String> ACTED = Set.of("executed", "executed_negative");
    private static final Set<String> ALL = Set.of("executed", "executed_negative", "refused", "returned");
    private static final Map<String, Ended> ENDED = Map.ofEntries(
            Map.entry("executed", new Ended(Set.of("executed"), Set.of(), null, ACTED)),
            Map.entry("executed_negative", new Ended(Set.of("executed_negative"), Set.of("executed"), null, ACTED)),
            Map.entry("refused", new Ended(Set.of("refused"), Set.of(), "refused", ACTED)),
            Map.entry("answered", new Ended(ALL, Set.of(), null, ACTED)));

    private final RowCheck check = check();

    /** For the registrar of an office with an officer, a unit that executes and drafts, and a court beside it. */
    static RowCheck check() {
        return check("UZ-GPO");
    }

    /** The same for the registrar of this authority. */
    static RowCheck check(String authority) {
        var officers = List.of(
                officer("officer.uz", "UZ-GPO", Role.CENTRAL_OFFICER),
                officer("executor.uz", "UZ-UNIT-1", Role.EXECUTOR),
                officer("drafter.uz", "UZ-UNIT-1", Role.DRAFTER),
                officer("court.uz", "UZ-COURT-1", Role.COURT),
                officer("admin.uz", "UZ-GPO", Role.ADMINISTRATOR));
        return check(authority, officers);
    }

    /** Where officers are kept elsewhere. */
    static RowCheck believing(String authority) {
        return check(authority, List.of());
    }

    private static RowCheck check(String authority, List<Officer> officers) {
        return new RowCheck(codes(officers).lists(officer("registrar.uz", authority, Role.REGISTRAR)));
    }

    private static Officer officer(String name, String authority, Role role) {
        return new Officer(name, "Testova " + name, "UZ", authority, Set.of(role));
    }

    private static ImportCodes codes(List<Officer> officers) {
        var accounts = mock(UserAccounts.class);
        when(accounts.officersOf(any())).thenReturn(officers);
        var procedures = List.of(
                procedure(true, "mla_outgoing", Set.of("transmitted", "acknowledged", "draft")),
                procedure(false, "mla_incoming", INCOMING));
        var declarations = mock(Declarations.class);
        when(declarations.permits(anyString())).thenAnswer(asked -> !"secret".equals(asked.getArgument(0)));
        return new ImportCodes(procedures, DIRECTORY, accounts, LABELS, REFERENCE, declarations, NOW);
    }

    private static PaperFiles procedure(boolean outgoing, String machine, Set<String> statuses) {
        var procedure = mock(PaperFiles.class);
        when(procedure.outgoing()).thenReturn(outgoing);
        when(procedure.machine()).thenReturn(machine);
        when(procedure.forms()).thenReturn(List.of("mla_request", "service_short_form"));
        when(procedure.statuses()).thenReturn(statuses);
        when(procedure.needs()).thenReturn(outgoing ? DRAFTS : NEEDS);
        when(procedure.closed()).thenReturn(Map.of("answered", Set.of(Column.CONTROL_UNTIL, Column.NEXT_DEADLINE)));
        when(procedure.ended()).thenReturn(outgoing ? Map.of() : ENDED);
        when(procedure.instead())
                .thenReturn(Map.of("answer_signed", "status-as-executed", "signed", "status-when-sent"));
        return procedure;
    }

    static Map<Column, Cell> row() {
        var row = new EnumMap<Column, Cell>(Column.class);
        row.put(Column.DIRECTION, Cell.text("incoming"));
        row.put(Column.OWN_NUMBER, Cell.text("14-1-7/26"));
        row.put(Column.OWN_DATE, Cell.text("05.03.2026"));
        row.put(Column.OTHER_STATE, Cell.text("KZ"));
        row.put(Column.ASSISTANCE, Cell.text("bank_records"));
        row.put(Column.STATUS, Cell.text("registered"));
        return row;
    }

    private Checked with(Column column, Cell cell) {
        var row = row();
        row.put(column, cell);
        return check.check(row);
    }

    private PaperFile file(Map<Column, Cell> row) {
        var checked = check.check(row);
        assertThat(checked.faults()).isEmpty();
        return Objects.requireNonNull(checked.file());
    }

    @Test
    void understandsTheWordsOfEveryLanguage() {
        var row = row();
        row.put(Column.OTHER_STATE, Cell.text(" казахстан "));
        row.put(Column.STATUS, Cell.text("Koʻrib chiqilmoqda"));
        row.put(Column.ASSISTANCE, Cell.text("bank_records; Taking testimony or statements;bank_records"));
        row.put(Column.RESPONSIBLE, Cell.text("officer.uz"));

        assertThat(file(row))
                .extracting(PaperFile::otherState, PaperFile::status, PaperFile::responsible)
                .containsExactly("KZ", "under_review", "officer.uz");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-05", "05.03.2026", "5.3.2026", "05/03/2026", "5.03.2026 г."})
    void readsADayAsPeopleWriteIt(String written) {
        assertThat(with(Column.OWN_DATE, Cell.text(written)).file())
                .extracting(PaperFile::own)
                .isEqualTo(new Numbered("14-1-7/26", LocalDate.of(2026, 3, 5)));
    }

    @ParameterizedTest
    @CsvSource({
        "OWN_DATE,      31.02.2026, date-unreadable",
        "OWN_DATE,      March 2026, date-unreadable",
        "OWN_DATE,      27.11.2026, day-in-future",
        "OWN_DATE,      05.03.1926, day-implausible",
        "OWN_DATE,      '',         missing",
        "LAST_ACT,      04.03.2026, day-before-letter",
        "LAST_ACT,      27.11.2026, day-in-future",
        "NEXT_DEADLINE, 04.03.2026, day-before-letter",
        "NEXT_DEADLINE, 04.03.2099, day-implausible",
        "OTHER_STATE,   UZ,         unknown-code",
        "OTHER_STATE,   Atlantis,   unknown-code",
        "ASSISTANCE,    miracles,   unknown-code",
        "FORM,          supplementary_request, unknown-code",
        "STATUS,        transmitted, unknown-code",
        "STATUS,        forwarded,  status-not-resumable",
        "STATUS,        answer_signed, status-as-executed",
        "RESULTS,       executed,   results-contradict",
        "REASONS,       refugee,    reason-of-nothing",
        "REASONS,       correction_no_nexus, unknown-code",
        "RESPONSIBLE,   court.uz,   unknown-code",
        "STATUS,        nowhere,    unknown-code",
        "RESPONSIBLE,   admin.uz,   unknown-code",
        "UNIT,          KZ-GPO,     unknown-code",
        "OWN_NUMBER,    '№ ',       number-unreadable",
        "DIRECTION,     '',         missing"
    })
    void tellsWhatIsWrongWithAColumn(Column column, String typed, String code) {
        assertThat(with(column, Cell.text(typed)).faults()).contains(Fault.of(column, code));
    }

    @Test
    void takesNoFormulaNoErrorAndNoNumberThatBecameADay() {
        assertThat(with(Column.OWN_NUMBER, new Cell(Cell.Kind.FORMULA, "14-1-7/26"))
                        .faults())
                .containsExactly(Fault.of(Column.OWN_NUMBER, "formula"));
        assertThat(with(Column.OTHER_STATE, new Cell(Cell.Kind.FAULTY, "#N/A")).faults())
                .containsExactly(Fault.of(Column.OTHER_STATE, "cell-error"));
        assertThat(with(Column.OWN_NUMBER, new Cell(Cell.Kind.DATE, "2026-03-12"))
                        .faults())
                .containsExactly(Fault.of(Column.OWN_NUMBER, "number-became-date"));
        assertThat(with(Column.OWN_DATE, new Cell(Cell.Kind.NUMBER, "46023")).faults())
                .containsExactly(Fault.of(Column.OWN_DATE, "date-unreadable"));
        assertThat(with(Column.OWN_NUMBER, Cell.text("7".repeat(121))).faults())
                .containsExactly(Fault.of(Column.OWN_NUMBER, "too-long"));
    }

    @Test
    void askesForWhoExecutesAndForWhoAnswersForTheControl() {
        var executed = row();
        executed.put(Column.STATUS, Cell.text("in_execution"));
        assertThat(check.check(executed).faults()).containsExactly(Fault.of(Column.UNIT, "unit-missing"));
        var draft = row();
        draft.put(Column.DIRECTION, Cell.text("outgoing"));
        draft.put(Column.STATUS, Cell.text("draft"));
        draft.remove(Column.UNIT);
        assertThat(check.check(draft).faults()).contains(Fault.of(Column.UNIT, "initiator-missing"));
        executed.put(Column.UNIT, Cell.text("UZ-GPO"));
        assertThat(check.check(executed).faults()).containsExactly(Fault.of(Column.UNIT, "nobody-executes"));
        executed.put(Column.UNIT, Cell.text("UZ-UNIT-1"));
        assertThat(file(executed).unit()).isEqualTo("UZ-UNIT-1");

        assertThat(with(Column.CONTROL_UNTIL, Cell.text("2026-12-01")).faults())
                .containsExactly(Fault.of(Column.RESPONSIBLE, "responsible-missing"));
        assertThat(with(Column.THEIR_DATE, Cell.text("2026-03-01")).faults())
                .containsExactly(Fault.of(Column.THEIR_NUMBER, "number-of-date"));
        assertThat(with(Column.THEIR_NUMBER, Cell.text("in the case of Testov")).faults())
                .containsExactly(Fault.of(Column.THEIR_NUMBER, "number-wordy"));
    }

    @Test
    void asksForTheDayUntilWhichWorkIsPutOff() {
        var postponed = row();
        postponed.put(Column.STATUS, Cell.text("postponed"));
        assertThat(check.check(postponed).faults()).containsExactly(Fault.of(Column.NEXT_DEADLINE, "deadline-missing"));
        postponed.put(Column.NEXT_DEADLINE, Cell.text("2026-12-20"));
        assertThat(file(postponed).nextDeadline()).isEqualTo(LocalDate.of(2026, 12, 20));
    }

    @Test
    void asksForTheMarkingOfACovertMeasureAndKeepsNothingOfWhatIsMarkedTooHigh() {
        var covert = row();
        covert.put(Column.ASSISTANCE, Cell.text("bank_records; covert"));
        assertThat(check.check(covert).faults()).containsExactly(Fault.of(Column.MARKING, "marking-missing"));
        covert.put(Column.MARKING, Cell.text("for_official_use"));
        assertThat(file(covert).assistance()).containsExactly("bank_records", "covert");
        covert.put(Column.MARKING, Cell.text("secret"));
        covert.put(Column.OWN_DATE, Cell.text("never"));
        assertThat(check.check(covert).faults()).containsExactly(Fault.of(Column.MARKING, "marking-too-high"));
        assertThat(check.check(covert).tooHigh()).isTrue();
        assertThat(with(Column.MARKING, Cell.text("pink")).faults()).contains(Fault.of(Column.MARKING, "unknown-code"));
    }

    @Test
    void believesAnyUserNameWhereOfficersAreKeptElsewhere() {
        var elsewhere = believing("UZ-GPO");
        var row = row();
        row.put(Column.RESPONSIBLE, Cell.text("d.testova"));

        assertThat(elsewhere.check(row).file())
                .extracting(PaperFile::responsible)
                .isEqualTo("d.testova");
    }
}
