package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.CaseRegister;
import org.rogatory.cases.CaseSearch;
import org.rogatory.cases.RegisterFilter;
import org.rogatory.identity.Officer;
import org.rogatory.mla.urgent.UrgentRoute;
import org.rogatory.requests.content.NewDraft;
import org.springframework.beans.factory.annotation.Autowired;

/** A file is found by each of its numbers and by none that a server's own order would take for it. */
@EngineTest
class SearchesProcessTest {

    private static final Set<String> OUTGOING = Set.of("mla_outgoing");
    private static final Officer DRAFTING = Desk.officer(DRAFTER, "UZ");

    private final Files files;
    private final CaseLists lists;
    private final CaseSearch search;
    private final CaseRegister register;
    private final UrgentRoute urgent;

    @Autowired
    SearchesProcessTest(Files files, CaseLists lists, CaseSearch search, CaseRegister register, UrgentRoute urgent) {
        this.files = files;
        this.lists = lists;
        this.search = search;
        this.register = register;
        this.urgent = urgent;
    }

    private String draft(String externalRef) {
        var draft = new NewDraft(Contents.bankRecordsAndWitness(), externalRef);
        return files.node().outgoing().draft(draft, DRAFTING).caseRef();
    }

    private static List<String> refs(List<CaseFile> found) {
        return found.stream().map(CaseFile::caseRef).toList();
    }

    private List<String> registered(String number) {
        var filter = RegisterFilter.first(OUTGOING, number, "", "draft");
        return register.page(filter, DRAFTING).lines().stream()
                .map(entry -> entry.file().caseRef())
                .toList();
    }

    @Test
    @OnBothDatabases
    void theNumberOfTheOwnSystemIsTakenLetterByLetter() {
        var ours = draft("ЕРК/Ў-12é 🕊");
        var other = draft("ЕРК/У-12e 🏛");

        assertThat(refs(lists.viewByExternalRef("ЕРК/Ў-12é 🕊", DRAFTING))).containsExactly(ours);
        assertThat(refs(lists.viewByExternalRef("ЕРК/У-12e 🏛", DRAFTING))).containsExactly(other);
        for (var alike : List.of("ерк/ў-12é 🕊", "ЕРК/Ў-12e 🕊", "ЕРК/Ў-12é 🏛")) {
            assertThat(lists.viewByExternalRef(alike, DRAFTING)).as(alike).isEmpty();
        }
        assertThat(refs(search.find("ерк ў", DRAFTING))).containsExactly(ours);
        assertThat(refs(search.find("EPK у12E", DRAFTING))).containsExactly(other);
        assertThat(refs(search.find(ours.toLowerCase(Locale.ROOT), DRAFTING))).containsExactly(ours);
    }

    @Test
    void aPartOfTheNumberIsFoundHoweverItIsTypedAndItsSignsStandForThemselves() {
        var ours = draft("none");
        var part = ours.substring(3);

        assertThat(registered(part.toLowerCase(Locale.ROOT))).containsExactly(ours);
        assertThat(registered(part.replace('-', '_'))).isEmpty();
        assertThat(registered(ours.replace("UZ", "ŬZ"))).isEmpty();
        assertThat(registered("%")).isEmpty();
    }

    @Test
    @OnBothDatabases
    void theListsOfAnOfficerShowHisFilesTheLastChangedFirst() {
        files.node().moment(Instant.parse("2031-05-05T05:05:05Z"));
        var first = draft("list");
        files.node().pass(Duration.ofNanos(1000));
        var second = draft("list");
        var both = Set.of(first, second);

        assertThat(refs(lists.list(OUTGOING, Set.of(), DRAFTING))).startsWith(second, first);
        assertThat(refs(lists.list(OUTGOING, Set.of("draft"), DRAFTING))).startsWith(second, first);
        assertThat(refs(lists.list(OUTGOING, Set.of("DRAFT"), DRAFTING))).doesNotContain(first, second);
        assertThat(refs(lists.ofPerson(DRAFTING, Set.of()))).startsWith(second, first);
        assertThat(refs(lists.page(RegisterFilter.first(OUTGOING, "", "", ""), 2, DRAFTING)))
                .hasSize(2);
        assertThat(lists.ofMachine(both, "mla_outgoing", DRAFTING)).isEqualTo(both);
        assertThat(lists.ofMachine(both, "mla_incoming", DRAFTING)).isEmpty();
    }

    @Test
    void aLetterThatHasComeAlreadyIsFoundByItsNumberAndDay() {
        var theirs = files.transmitted().partner();
        var number = Objects.requireNonNull(theirs.file().numbers().theirs());
        var registrar = Desk.officer(REGISTRAR, "KZ");

        assertThat(refs(search.alike("UZ", " " + number.number().replace("-", " – "), number.day(), registrar)))
                .contains(theirs.caseRef());
        assertThat(refs(search.alike("KG", number.number(), number.day(), registrar)))
                .doesNotContain(theirs.caseRef());
    }

    @Test
    @OnBothDatabases
    void whatWasAskedAheadOfItsWritingIsKnownToThoseWhoSeeTheFile() {
        var theirs = new UrgentRouteProcessTest(files).oral(null, "UNTOC").caseRef();

        assertThat(urgent.of(theirs, AccessScope.of(Desk.officer(REGISTRAR, "KZ"))))
                .hasValueSatisfying(made -> assertThat(made.awaited()).isTrue());
        assertThat(urgent.of(theirs, AccessScope.of(Desk.officer(REGISTRAR, "UZ"))))
                .isEmpty();
    }
}
