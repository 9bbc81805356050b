package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.AUDITOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.Original;
import org.rogatory.enclosures.DiscrepancyActs;
import org.rogatory.enclosures.EnclosureLine;
import org.rogatory.enclosures.EnclosureState;
import org.rogatory.enclosures.EnclosureView;
import org.rogatory.enclosures.Enclosures;
import org.rogatory.enclosures.Enclosures.Written;
import org.rogatory.enclosures.Found;
import org.rogatory.enclosures.NewEnclosures;
import org.rogatory.enclosures.Way;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.NoticeView;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.LetterSubject;
import org.rogatory.transmission.Originals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lies in an envelope is checked against its inventory; where it differs two people say so in an act. */
@EngineTest
class EnvelopesProcessTest {

    private static final EnclosureLine ORDER = EnclosureLine.listed("court_order", "Order (made up)", 3, true);
    private static final EnclosureLine COPY = EnclosureLine.listed("other", "Plan (made up)", 2, false);

    private final Files files;
    private final Enclosures enclosures;
    private final DiscrepancyActs acts;
    private final Originals originals;
    private final CaseLetters letters;
    private final JdbcClient jdbc;

    @Autowired
    EnvelopesProcessTest(
            Files files,
            Enclosures enclosures,
            DiscrepancyActs acts,
            Originals originals,
            CaseLetters letters,
            JdbcClient jdbc) {
        this.files = files;
        this.enclosures = enclosures;
        this.acts = acts;
        this.originals = originals;
        this.letters = letters;
        this.jdbc = jdbc;
    }

    private String came(Desk desk) {
        return enclosures.draw(
                desk.caseRef(), NewEnclosures.of(Way.RECEIPT, LetterSubject.REQUEST), desk.officer(REGISTRAR));
    }

    private EnclosureView seen(Desk desk, String list) {
        return enclosures.find(desk.caseRef(), list, desk.officer(REGISTRAR));
    }

    private EnclosureState check(Desk desk, String list, EnclosureLine... lines) {
        var written = new Written(seen(desk, list).version(), List.of(lines));
        return enclosures.check(desk.caseRef(), list, written, desk.officer(REGISTRAR));
    }

    private String differing(Desk desk) {
        var list = came(desk);
        assertThat(check(desk, list, ORDER.found(Found.FEWER, 2), COPY.found(Found.PRESENT, null)))
                .isEqualTo(EnclosureState.DIFFERS);
        return list;
    }

    private static String refused(ThrowingCallable act) {
        var refusal = catchThrowableOfType(Refusal.class, act);
        return refusal == null
                ? "admitted"
                : (refusal.code() + " " + refusal.parameters().getOrDefault("field", "")).strip();
    }

    private String confirmed(Desk desk, String list, Officer by) {
        var version = seen(desk, list).version();
        return refused(() -> acts.confirm(desk.caseRef(), list, version, by));
    }

    private List<String> notices(Desk desk) {
        return files.node().notices().unreadOf(desk.officer(CENTRAL_OFFICER)).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    @Test
    void whatAgreesIsCheckedAndThatIsAll() {
        var desk = files.received();
        var list = came(desk);
        assertThat(check(desk, list, ORDER.found(Found.PRESENT, 3), COPY.found(Found.PRESENT, null)))
                .isEqualTo(EnclosureState.CHECKED);
        assertThat(desk.verbs()).contains("enclosures_agree").doesNotContain("enclosures_differ");
        assertThat(notices(desk)).doesNotContain("enclosures_differ");
        assertThat(confirmed(desk, list, desk.officer(HEAD))).isEqualTo("enclosures-finished");
        assertThat(jdbc.sql("select papers from enclosures_list where list_id = ?")
                        .param(list)
                        .query(String.class)
                        .single())
                .doesNotContain("made up");
    }

    @Test
    @OnBothDatabases
    void whatDiffersIsADraftUntilAnotherConfirmsItUnderItsOwnNumber() {
        var desk = files.received();
        var sent = desk.messages().size();
        var list = differing(desk);
        assertThat(desk.verbs()).contains("enclosures_differ");
        assertThat(desk.steps().get(desk.steps().size() - 1).internalText()).isNull();
        assertThat(notices(desk)).contains("enclosures_differ");
        assertThat(seen(desk, list).act()).isNull();
        assertThat(acts.confirms(desk.file(), seen(desk, list), desk.officer(REGISTRAR)))
                .isFalse();
        assertThat(acts.confirms(desk.file(), seen(desk, list), desk.officer(HEAD)))
                .isTrue();
        assertThat(confirmed(desk, list, desk.officer(REGISTRAR))).isEqualTo("enclosures-own-act");
        assertThat(seen(desk, list).state()).isEqualTo(EnclosureState.DIFFERS);

        assertThat(confirmed(desk, list, desk.officer(HEAD))).isEqualTo("admitted");
        var act = seen(desk, list).act();
        assertThat(act).isNotNull();
        assertThat(letters.of(desk.caseRef(), desk.file().authority()))
                .filteredOn(entry -> entry.subject() == LetterSubject.DISCREPANCY_ACT)
                .singleElement()
                .satisfies(entry -> assertThat(entry.number()).isEqualTo(act.number()));
        assertThat(seen(desk, list).differences()).containsExactly(ORDER.found(Found.FEWER, 2));
        assertThat(enclosures.of(desk.file(), desk.officer(REGISTRAR))).hasSize(1);
        assertThat(desk.verbs()).contains("enclosures_confirmed");
        assertThat(desk.messages()).hasSize(sent);
        assertThat(confirmed(desk, list, desk.officer(CENTRAL_OFFICER))).isEqualTo("enclosures-finished");
    }

    @Test
    void aSecondClerkSeesThatTheCheckHasChanged() {
        var desk = files.received();
        var list = came(desk);
        var clerk = desk.officer(REGISTRAR);
        var first = new Written(seen(desk, list).version(), List.of(ORDER));
        enclosures.write(desk.caseRef(), list, first, clerk);
        var second = new Written(first.version(), List.of(COPY));
        assertThat(refused(() -> enclosures.write(desk.caseRef(), list, second, clerk)))
                .isEqualTo("changed-meanwhile");
        assertThat(refused(() -> enclosures.check(desk.caseRef(), list, second, clerk)))
                .isEqualTo("changed-meanwhile");
        assertThat(seen(desk, list).lines()).containsExactly(ORDER);
        check(desk, list, ORDER.found(Found.PRESENT, null));
        assertThat(refused(() -> check(desk, list, ORDER.found(Found.MISSING, null))))
                .isEqualTo("enclosures-finished");
    }

    @Test
    void whatGoesIsDrawnFromTheDocumentsAndTickedLineByLine() {
        var desk = files.signed();
        var clerk = desk.officer(REGISTRAR);
        attach(
                desk,
                null,
                new Original(null, null, null, null, 25, null, true, true, true, false, null, false, null, null));
        attach(desk, "internal", Original.of(9));
        var list = enclosures.draw(desk.caseRef(), NewEnclosures.of(Way.DISPATCH, LetterSubject.REQUEST), clerk);
        var drawn = seen(desk, list).lines();
        assertThat(drawn)
                .anyMatch(line -> "order.pdf".equals(line.title())
                        && Integer.valueOf(25).equals(line.sheets())
                        && line.original())
                .noneMatch(line -> Integer.valueOf(9).equals(line.sheets()));
        var going = EnclosureLine.listed("court_order", "order.pdf", 25, true);
        assertThat(refused(() -> check(desk, list, going))).isEqualTo("enclosures-unticked lines[0].ticked");
        assertThat(check(desk, list, going.seen())).isEqualTo(EnclosureState.CHECKED);
        assertThat(seen(desk, list).checkedBy()).isEqualTo(clerk.username());
        assertThat(desk.verbs()).contains("enclosures_packed");
    }

    @Test
    void anInventoryThatCannotListAllLeavesTheLettersAndTheOldestEnclosuresOut() {
        var desk = files.signed();
        attach(desk, "oldest.pdf");
        files.node().pass(Duration.ofMinutes(1));
        for (var at = 0; at < 99; at++) {
            attach(desk, "paper-" + at + ".pdf");
        }
        files.node().pass(Duration.ofMinutes(1));
        attach(desk, "newest.pdf");
        var wanted = NewEnclosures.of(Way.DISPATCH, LetterSubject.REQUEST);
        var list = seen(desk, enclosures.draw(desk.caseRef(), wanted, desk.officer(REGISTRAR)));
        assertThat(list.full()).isTrue();
        assertThat(list.lines())
                .hasSize(100)
                .allMatch(line -> line.kind().equals("court_order"))
                .extracting(EnclosureLine::title)
                .contains("newest.pdf")
                .doesNotContain("oldest.pdf");
    }

    private static void attach(Desk desk, String name) {
        var content = new ByteArrayInputStream((name + " (synthetic)").getBytes(StandardCharsets.UTF_8));
        var paper = NewAttachment.of(desk.caseRef(), "court_order", name, null);
        desk.node().documents().attach(paper, content, desk.officer(CENTRAL_OFFICER));
    }

    private void attach(Desk desk, @Nullable String marking, Original original) {
        var content = new ByteArrayInputStream("order (synthetic)".getBytes(StandardCharsets.UTF_8));
        var officer = desk.officer(CENTRAL_OFFICER);
        var added = desk.node()
                .documents()
                .attach(NewAttachment.of(desk.caseRef(), "court_order", "order.pdf", marking), content, officer);
        originals.describe(desk.caseRef(), added.documentRef(), new Originals.Described(original, null), officer);
    }

    @Test
    void onlyTheRegistrarOfTheOfficeChecksAndStrangersFindNothing() {
        var desk = files.received();
        var list = differing(desk);
        var wanted = NewEnclosures.of(Way.RECEIPT, LetterSubject.REQUEST);
        assertThat(refused(() -> enclosures.draw(desk.caseRef(), wanted, desk.officer(HEAD))))
                .isEqualTo("role");
        var stranger = Desk.officer(REGISTRAR, "UZ");
        assertThat(refused(() -> enclosures.find(desk.caseRef(), list, stranger)))
                .isEqualTo("not-found");
        assertThat(refused(() -> acts.confirm(desk.caseRef(), list, 1, stranger)))
                .isEqualTo("not-found");
        var other = files.received();
        assertThat(refused(() -> enclosures.find(other.caseRef(), list, other.officer(REGISTRAR))))
                .isEqualTo("not-found");
        var head = desk.officer(HEAD);
        var onlooker = new Officer("onlooker.kz", "onlooker", "KZ", head.authority(), Set.of(AUDITOR));
        desk.node().cases().grant(desk.caseRef(), head.authority(), Set.of(AUDITOR));
        assertThat(confirmed(desk, list, onlooker)).isEqualTo("role");
        var district = Desk.officer(Role.EXECUTOR, "KZ");
        desk.node().cases().grant(desk.caseRef(), List.of("person:" + district.username()));
        assertThat(refused(() -> enclosures.find(desk.caseRef(), list, district)))
                .isEqualTo("not-found");
    }
}
