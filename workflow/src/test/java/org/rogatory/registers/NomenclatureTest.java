package org.rogatory.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.registers.JournalKind.INCOMING;
import static org.rogatory.registers.JournalsOn.OFFICE;
import static org.rogatory.registers.JournalsOn.administrator;
import static org.rogatory.registers.JournalsOn.clerk;
import static org.rogatory.registers.JournalsOn.officer;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.Wording;
import org.rogatory.identity.Role;

/** The indices of an authority. */
@Tag("slow")
class NomenclatureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Wording TITLE = new Wording("Requests", "Запросы", "Soʻrovlar");

    private final JournalsOn office = JournalsOn.emptied();

    @Test
    void changesFromADayOnAndKeepsWhatWas() {
        var index = office.index(INCOMING, "14-1", "{index}-{seq}/{yy}");
        register();
        var tomorrow = TODAY.plusDays(1);

        office.nomenclature.change(index.indexId(), wanted("14-1", "{index}/{seq:3}", tomorrow), administrator());

        assertThat(register().number()).isEqualTo("14-1-2/26");
        office.clock.advance(Duration.ofDays(1));
        assertThat(register().number()).isEqualTo("14-1/003");
        assertThat(office.nomenclature.of(administrator()))
                .extracting(NomenclatureIndex::template, NomenclatureIndex::validTo)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("{index}-{seq}/{yy}", TODAY),
                        org.assertj.core.groups.Tuple.tuple("{index}/{seq:3}", null));
    }

    @Test
    void aChangeThatIsStillToBeginIsUndone() {
        var index = office.index(INCOMING, "14-1", "{index}-{seq}/{yy}");
        register();
        var from = TODAY.plusDays(9);
        var planned =
                office.nomenclature.change(index.indexId(), wanted("14-1", "{index}/{seq:3}", from), administrator());
        var again =
                office.nomenclature.change(planned.indexId(), wanted("14-1", "{index}/{seq:4}", from), administrator());

        office.nomenclature.remove(again.indexId(), administrator());

        assertThat(office.nomenclature.of(administrator()))
                .extracting(NomenclatureIndex::indexId, NomenclatureIndex::validTo)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(index.indexId(), null));
        office.clock.advance(Duration.ofDays(10));
        assertThat(register().number()).isEqualTo("14-1-2/26");
        refuses("index-used", () -> office.nomenclature.remove(index.indexId(), administrator()));
    }

    /** Two of one code would be in force at once: it gains days up to the next, and none of those. */
    @Test
    void anIndexThatWasReplacedIsNotEndedIntoTheTimeOfItsSuccessor() {
        var index = office.index(INCOMING, "14-1", "{index}-{seq}/{yy}");
        var from = TODAY.plusDays(9);
        office.nomenclature.change(index.indexId(), wanted("14-1", "{index}/{seq:3}", from), administrator());

        assertThatThrownBy(() -> office.nomenclature.end(index.indexId(), from, administrator()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.parameters()).containsEntry("field", "lastDay"));
        refuses("index-overlaps", () -> office.nomenclature.end(index.indexId(), from, administrator()));
        office.nomenclature.end(index.indexId(), TODAY.plusDays(3), administrator());
        office.nomenclature.end(index.indexId(), TODAY.plusDays(8), administrator());

        assertThat(office.nomenclature.valid(OFFICE, INCOMING, TODAY.plusDays(8)))
                .hasSize(1);
        assertThat(office.nomenclature.valid(OFFICE, INCOMING, from)).hasSize(1);
    }

    @Test
    void anIndexThatHasEndedIsNotMadeLongerByAChange() {
        var index = office.index(INCOMING, "14-1", "{index}-{seq}/{yy}");
        office.nomenclature.end(index.indexId(), TODAY.plusDays(3), administrator());

        office.nomenclature.change(
                index.indexId(), wanted("14-1", "{index}/{seq:3}", TODAY.plusDays(9)), administrator());

        assertThat(office.nomenclature.find(index.indexId(), administrator()).validTo())
                .isEqualTo(TODAY.plusDays(3));
        assertThat(office.nomenclature.valid(OFFICE, INCOMING, TODAY.plusDays(5)))
                .isEmpty();
    }

    @Test
    @OnBothDatabases
    void neverLosesAnIndexThatWasUsed() {
        var used = office.index(INCOMING, "14-1", "{index}-{seq}/{yy}");
        var unused = office.index(INCOMING, "14-2", "{index}-{seq}/{yy}");
        register();

        refuses("index-used", () -> office.nomenclature.remove(used.indexId(), administrator()));
        office.nomenclature.remove(unused.indexId(), administrator());
        office.nomenclature.end(used.indexId(), TODAY, administrator());

        assertThat(office.nomenclature.valid(OFFICE, INCOMING, TODAY)).hasSize(1);
        assertThat(office.nomenclature.valid(OFFICE, INCOMING, TODAY.plusDays(1)))
                .isEmpty();
        refuses("day-past", () -> office.nomenclature.end(used.indexId(), TODAY.minusDays(1), administrator()));
        assertThat(office.actions()).contains("registers.index-add", "registers.index-remove", "registers.index-end");
    }

    @Test
    void refusesAnIndexWhoseNumbersCouldBeThoseOfAnother() {
        office.index(INCOMING, "14-1", "{index}-{seq}/{yy}");
        office.index(JournalKind.OUTGOING, "1", "{seq}/{yy}");

        refuses("index-overlaps", () -> office.index(INCOMING, "14-1", "{index}/{seq}"));
        refuses("index-alike", () -> office.index(INCOMING, "14-01", "{index}/{seq}"));
        refuses("index-code", () -> office.index(INCOMING, "14 1", "{index}/{seq}"));
        refuses("template-needs-index", () -> office.index(JournalKind.OUTGOING, "2", "{seq}-{yy}"));
    }

    @Test
    void saysWhereATemplateIsWrong() {
        assertThatThrownBy(() -> office.index(INCOMING, "14-1", "{index}-{number}"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.parameters())
                                .containsEntry("field", "template")
                                .containsEntry("place", "9")
                                .containsEntry("fault", "unknown-place"));
        refuses("template-faulty", () -> office.index(INCOMING, "14-1", "{index}-{number}"));
    }

    @Test
    void refusesAnIndexThatEndsBeforeItBegins() {
        var backwards =
                new NewIndex(OFFICE, INCOMING, "14-1", TITLE, "{seq}", Set.of(), TODAY.plusDays(9), TODAY.plusDays(8));
        refuses("index-ends-before-it-begins", () -> office.nomenclature.add(backwards, administrator()));
        var later = office.nomenclature.add(wanted("14-1", "{seq}", TODAY.plusDays(9)), administrator());
        refuses(
                "index-ends-before-it-begins",
                () -> office.nomenclature.end(later.indexId(), TODAY.plusDays(8), administrator()));
    }

    @Test
    void isKeptByAdministratorsOfTheStateOnly() {
        var index = office.index(INCOMING, "14-1", "{index}-{seq}/{yy}");
        var stranger = officer("admin.kz", "KZ-GPO", Role.ADMINISTRATOR);

        refuses("role", () -> office.nomenclature.remove(index.indexId(), clerk()));
        refuses("role", () -> office.nomenclature.remove("nothing", clerk()));
        refuses("role", () -> office.nomenclature.find("nothing", clerk()));
        refuses("not-found", () -> office.nomenclature.find("nothing", administrator()));
        refuses("not-found", () -> office.nomenclature.remove(index.indexId(), stranger));
        refuses("authority-of-other-state", () -> office.nomenclature.add(wanted("1", "{seq}", TODAY), stranger));
        refuses("role", () -> office.nomenclature.of(officer("executor.uz", OFFICE, Role.EXECUTOR)));
        assertThat(office.nomenclature.of(clerk())).hasSize(1);
    }

    @Test
    void beginsInTheDemoForEachAuthorityThatKeepsFilesAndTheOfficesBelowTwo() {
        var demo = DemoNomenclature.read(ReferenceFiles.shipped());
        var central = new HashSet<String>();
        var directory = Directory.load();
        directory.hosted().forEach(state -> {
            central.add(directory.keeper(state, false).key());
            central.add(directory.keeper(state, true).key());
        });
        central.addAll(List.of("KZ-REG-1", "KZ-DIST-1", "UZ-REG-1", "UZ-DIST-1"));
        // They keep transfers of sentenced persons, and nothing else that comes through a central authority.
        central.addAll(List.of("TJ-MOJ", "TM-MOJ", "TR-MOJ"));

        assertThat(demo)
                .extracting(NewIndex::authority)
                .containsOnlyElementsOf(central)
                .containsAll(central);
        demo.forEach(index -> {
            assertThat(NumberTemplate.fault(index.template())).isEmpty();
            assertThat(index.title().in(Locale.forLanguageTag("ru"))).matches("[\\p{IsCyrillic} ,]+");
        });
        office.nomenclature.begin(
                OFFICE,
                demo.stream().filter(index -> index.authority().equals(OFFICE)).toList());
        assertThat(register().number()).isEqualTo("14-1-1/26");
    }

    @ParameterizedTest
    @EnumSource(names = {"INCOMING", "OUTGOING"})
    void aResultIsNumberedWhereLettersOnTheUseOfResultsAre(JournalKind journal) {
        var demo = DemoNomenclature.read(ReferenceFiles.shipped()).stream()
                .filter(index -> index.authority().equals(OFFICE))
                .toList();
        office.nomenclature.begin(OFFICE, demo);

        assertThat(index(journal, LetterSubject.RESULT_REPORT))
                .isPresent()
                .isEqualTo(index(journal, LetterSubject.CONSULTATION));
        assertThat(demo)
                .filteredOn(index -> index.subjects().contains(LetterSubject.RESULT_REPORT))
                .extracting(NewIndex::kind)
                .containsExactlyInAnyOrder(INCOMING, JournalKind.OUTGOING);
    }

    private Optional<String> index(JournalKind journal, LetterSubject subject) {
        return office.nomenclature
                .valid(NewEntry.of(OFFICE, journal, subject), TODAY)
                .map(NomenclatureIndex::code);
    }

    private EntryView register() {
        return office.registers.register(NewEntry.of(OFFICE, INCOMING, LetterSubject.REQUEST), false, clerk());
    }

    private static NewIndex wanted(String code, String template, LocalDate from) {
        return new NewIndex(OFFICE, INCOMING, code, TITLE, template, Set.of(), from, null);
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
