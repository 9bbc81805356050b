package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.PaperTables.CLERK;
import static org.rogatory.process.PaperTables.WORDS;
import static org.rogatory.process.PaperTables.row;
import static org.rogatory.process.PaperTables.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.CaseRegister;
import org.rogatory.cases.CaseSearch;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.RegisterFilter;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.identity.UserAdministration.Change;
import org.rogatory.imports.Fault;
import org.rogatory.imports.ImportStatus;
import org.rogatory.imports.Imports;
import org.rogatory.imports.RowStatus;
import org.rogatory.imports.RowView;
import org.rogatory.mla.incoming.PaperRequests.PaperRequest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Open paper files become files of the authority: 500 of them on one afternoon. */
@EngineTest
class ImportsProcessTest {

    private final Files files;
    private final PaperTables tables;
    private final Imports imports;
    private final CaseRegister register;
    private final CaseSearch search;
    private final UserAdministration accounts;
    private final TransactionTemplate transaction;
    private long before;

    @Autowired
    ImportsProcessTest(
            Files files,
            PaperTables tables,
            Imports imports,
            CaseRegister register,
            CaseSearch search,
            UserAdministration accounts,
            TransactionTemplate transaction) {
        this.files = files;
        this.tables = tables;
        this.imports = imports;
        this.register = register;
        this.search = search;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    @Test
    void ofFiveHundredRowsWithOneBadAllOthersAreTakenOverWithoutAGap() {
        before = tables.entered("20-1/%");
        var rows = IntStream.rangeClosed(1, 500)
                .mapToObj(number -> row(
                        Map.of("own-number", next(number), "own-date", number == 231 ? "31.02.2026" : "2026-03-02")))
                .toList();
        var importId = tables.brought(rows);
        assertThat(imports.standing(importId, CLERK)).containsEntry(RowStatus.READY, 499L);
        assertThat(imports.report(importId, CLERK)).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(232);
            assertThat(row.typed().values()).contains("31.02.2026");
            assertThat(row.faults()).extracting(Fault::code).containsExactly("date-unreadable");
        });
        assertThat(imports.nextNumbers(importId, CLERK).incoming()).contains(next(501));

        tables.confirm(importId);
        files.node().jobs().drain();

        assertThat(imports.find(importId, CLERK).status()).isEqualTo(ImportStatus.FINISHED);
        assertThat(imports.standing(importId, CLERK)).isEqualTo(Map.of(RowStatus.TAKEN, 499L, RowStatus.FAULTY, 1L));
        assertThat(imports.rows(importId, Set.of(RowStatus.TAKEN), 0, CLERK))
                .extracting(RowView::typed)
                .containsOnly(Map.of());
        theyAreFoundAsAnyFile();
        nothingIsTakenTwice(rows);
    }

    private void theyAreFoundAsAnyFile() {
        assertThat(tables.entered("20-1/%")).isEqualTo(before + 499);
        assertThat(search.find(next(77), CLERK)).hasSize(1);
        var page = register.page(
                RegisterFilter.first(Set.of("mla_incoming"), "", "KZ", "registered"), Desk.officer(HEAD, "AM"));
        assertThat(page.more()).isTrue();
        assertThat(page.lines()).allSatisfy(entry -> assertThat(entry.next()).isNotNull());
    }

    private void nothingIsTakenTwice(List<String> rows) {
        var again = tables.brought(rows);
        assertThat(imports.standing(again, CLERK)).isEqualTo(Map.of(RowStatus.KNOWN, 499L, RowStatus.FAULTY, 1L));
        assertThat(tables.entered("20-1/%")).isEqualTo(before + 499);
        assertThat(tables.taken(Map.of("own-number", next(231)))
                        .file()
                        .numbers()
                        .office())
                .isNotNull();
        assertThat(registered().file().numbers().office())
                .isNotNull()
                .satisfies(number -> assertThat(number.number()).isEqualTo(next(501)));
    }

    /** The own number that is so many after the last one of before. */
    private String next(int number) {
        return String.format(Locale.ROOT, "20-1/%05d-26", before + number);
    }

    /** A request on paper that arrives after the taking over gets the next own number. */
    private Desk registered() {
        var content = Contents.bankRecordsAndWitness().put("requesting", "KZ").put("requested", "AM");
        content.remove("requesting_authority");
        content.remove("requested_authority");
        var paper = new PaperRequest(content, "KZ", null, "KZ-NEW-1/26", null, null);
        var file = files.node().paper().receive(paper, null, CLERK);
        return new Desk(files.node(), file.caseRef()).does(REGISTRAR, "register");
    }

    @Test
    void aRunThatDiesGoesOnWhereItWasAndTakesNothingTwice() {
        var rows = IntStream.rangeClosed(1, 25)
                .mapToObj(number -> row(Map.of("own-number", "die-" + number)))
                .toList();
        var importId = tables.brought(rows);
        tables.confirm(importId);
        transaction.executeWithoutResult(dying -> {
            files.node().jobs().tryOnce();
            dying.setRollbackOnly();
        });
        assertThat(imports.standing(importId, CLERK)).isEqualTo(Map.of(RowStatus.TAKEN, 10L, RowStatus.READY, 15L));

        files.node().jobs().drain();

        assertThat(imports.standing(importId, CLERK)).isEqualTo(Map.of(RowStatus.TAKEN, 25L));
        assertThat(tables.entered("die-%")).isEqualTo(25);
        assertThat(refused(() -> {
                    tables.confirm(importId);
                    return importId;
                }))
                .isEqualTo("import-without-rows");
    }

    @Test
    @OnBothDatabases
    void twoImportsOfTheSameTableTakeEachFileOnce() {
        var rows = List.of(row(Map.of("own-number", "two-1")), row(Map.of("own-number", "two-2")));
        var first = tables.brought(rows);
        var second = tables.brought(rows);
        tables.confirm(first);
        tables.confirm(second);
        files.node().jobs().drain();

        assertThat(imports.standing(first, CLERK)).isEqualTo(Map.of(RowStatus.TAKEN, 2L));
        assertThat(imports.standing(second, CLERK)).isEqualTo(Map.of(RowStatus.KNOWN, 2L));
        assertThat(imports.rows(second, Set.of(RowStatus.KNOWN), 0, CLERK))
                .extracting(RowView::caseRef)
                .containsExactlyElementsOf(imports.rows(first, Set.of(RowStatus.TAKEN), 0, CLERK).stream()
                        .map(RowView::caseRef)
                        .toList());
        assertThat(tables.entered("two-%")).isEqualTo(2);
        assertThat(imports.standing(tables.brought(rows), CLERK)).isEqualTo(Map.of(RowStatus.KNOWN, 2L));
    }

    @Test
    @OnBothDatabases
    void onlyTheRegistryAndTheAdministratorOfTheAuthorityTakeOver() {
        var importId = tables.brought(List.of(row(Map.of("own-number", "role-1"))));
        assertThat(refused(() -> imports.bring(table(List.of()), WORDS, Desk.officer(HEAD, "AM"))))
                .isEqualTo("role");
        assertThat(refused(() -> imports.find(importId, Desk.officer(REGISTRAR, "KZ"))))
                .isEqualTo("not-found");
        var below = new Officer("clerk.am", "Testova", "AM", "AM-UNIT-1", Set.of(REGISTRAR));
        assertThat(refused(() -> imports.list(below))).isEqualTo("role");
        assertThat(imports.list(Desk.officer(ADMINISTRATOR, "AM")))
                .extracting(view -> view.importId())
                .contains(importId);

        var seen = imports.find(importId, CLERK).version();
        assertThat(refused(() -> {
                    imports.discard(importId, seen + 1, CLERK);
                    return importId;
                }))
                .isEqualTo("changed-meanwhile");
        imports.discard(importId, seen, CLERK);
        assertThat(imports.rows(importId, Set.of(RowStatus.READY), 0, CLERK))
                .extracting(RowView::typed)
                .containsExactly(Map.of());
        assertThat(refused(() -> {
                    tables.confirm(importId);
                    return importId;
                }))
                .isEqualTo("import-not-open");
    }

    @Test
    void whatWasBroughtForOneAuthorityIsTakenOverByNobodyOfAnother() {
        var admin = Desk.officer(ADMINISTRATOR, "AM");
        var bringer = new Officer("bringer.am", "Testova", "AM", "AM-GPO", Set.of(REGISTRAR));
        accounts.ensure(bringer, "{noop}demo", "en");
        var importId = imports.bring(table(List.of(row(Map.of("own-number", "moved-1")))), WORDS, bringer);
        var moved = new Change(bringer.displayName(), "AM-MOJ", bringer.roles());
        assertThat(accounts.change(admin, bringer.username(), moved)).isTrue();

        assertThat(refused(() -> {
                    tables.confirm(importId);
                    return importId;
                }))
                .isEqualTo("import-without-officer");

        var seen = imports.find(importId, CLERK);
        assertThat(seen.status()).isEqualTo(ImportStatus.CHECKED);
        imports.discard(importId, seen.version(), CLERK);
        assertThat(imports.find(importId, CLERK).status()).isEqualTo(ImportStatus.DISCARDED);
        accounts.close(admin, bringer.username(), false);
    }

    @Test
    void aRunOfWhomItsAuthorityHasLostEndsAndAColleagueBringsTheRowsAnew() {
        var admin = Desk.officer(ADMINISTRATOR, "AM");
        var bringer = new Officer("lost.am", "Testova", "AM", "AM-GPO", Set.of(REGISTRAR));
        accounts.ensure(bringer, "{noop}demo", "en");
        var content = IntStream.rangeClosed(1, 11)
                .mapToObj(number -> row(Map.of("own-number", "lost-" + number)))
                .toList();
        var importId = imports.bring(table(content), WORDS, bringer);
        tables.confirm(importId);
        accounts.close(admin, bringer.username(), false);

        files.node().jobs().drain();

        assertThat(imports.find(importId, CLERK).status()).isEqualTo(ImportStatus.FINISHED);
        assertThat(imports.rows(importId, Set.of(RowStatus.FAULTY), 0, CLERK))
                .hasSize(11)
                .allSatisfy(row ->
                        assertThat(row.faults()).extracting(Fault::code).containsExactly("import-without-officer"));
        assertThat(imports.standing(tables.brought(content), CLERK)).containsEntry(RowStatus.READY, 11L);
    }

    private static String refused(Supplier<?> asked) {
        var refused = catchThrowableOfType(Refusal.class, asked::get);
        return refused == null ? "admitted" : refused.code();
    }
}
