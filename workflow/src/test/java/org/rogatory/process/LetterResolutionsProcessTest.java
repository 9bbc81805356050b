package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.mla.incoming.PaperRequests.PaperRequest;
import org.rogatory.notices.NoticeView;
import org.rogatory.registers.EntryActs;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.NewEntry;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.registers.Registers;
import org.rogatory.registers.VoidReason;
import org.rogatory.resolutions.Control;
import org.rogatory.resolutions.ControlList;
import org.rogatory.resolutions.ControlQuery;
import org.rogatory.resolutions.DecisionView;
import org.rogatory.resolutions.HeldResolutions;
import org.rogatory.resolutions.LetterResolutions;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.ResolutionView;
import org.rogatory.resolutions.Resolutions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter of the desk that lies in no file gets its resolution; both go along when it opens one. */
@EngineTest
@OnBothDatabases
class LetterResolutionsProcessTest {

    private static final Officer HEAD_KZ = Desk.officer(HEAD, "KZ");
    private static final Officer CLERK = Desk.officer(REGISTRAR, "KZ");
    private static final Officer OFFICER = new Officer("letters.kz", "Testov Xatlar", "KZ", "KZ-GPO", Set.of(EXECUTOR));
    private static final Officer SECOND = Desk.officer(CENTRAL_OFFICER, "KZ");
    private static final Officer STRANGER =
            new Officer("stranger.kz", "Testov Bogen", "KZ", "KZ-GPO", Set.of(EXECUTOR));

    private final Files files;
    private final Registers registers;
    private final EntryActs acts;
    private final Resolutions resolutions;
    private final LetterResolutions letters;
    private final Control control;
    private final ControlList list;
    private final HeldResolutions held;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;

    @Autowired
    LetterResolutionsProcessTest(
            Files files,
            Registers registers,
            EntryActs acts,
            Resolutions resolutions,
            LetterResolutions letters,
            Control control,
            ControlList list,
            HeldResolutions held,
            UserAdministration accounts,
            JdbcClient jdbc) {
        this.files = files;
        this.registers = registers;
        this.acts = acts;
        this.resolutions = resolutions;
        this.letters = letters;
        this.control = control;
        this.list = list;
        this.held = held;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void accounts() {
        List.of(HEAD_KZ, OFFICER, SECOND, STRANGER).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void noNotices() {
        jdbc.sql("delete from notices_notice").update();
    }

    private LocalDate in(int days) {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Almaty"))
                .plusDays(days);
    }

    private static String number() {
        return "UZ " + UUID.randomUUID();
    }

    private EntryView entered(String number) {
        return registers.register(
                NewEntry.of("KZ-GPO", JournalKind.INCOMING, LetterSubject.REQUEST)
                        .of("UZ-GPO", new Numbered(number, LocalDate.of(2026, 4, 2)))
                        .described(null, "Synthetic brief content"),
                false,
                CLERK);
    }

    private void resolve(EntryView letter, int days) {
        resolutions.begin(
                letter.entryId(),
                NewResolution.first(OFFICER.username(), List.of(SECOND.username()), in(days), "See to it (made up).")
                        .controlled(true),
                HEAD_KZ);
    }

    private List<ResolutionView> tree(EntryView letter, Officer reader) {
        return letters.view(letter.entryId(), reader).tree();
    }

    private List<String> listed(ControlQuery query, Officer reader) {
        return list.page(query.named(OFFICER.username(), "KZ-GPO"), reader).lines().stream()
                .map(line -> line.control().caseRef())
                .toList();
    }

    private List<String> told(Officer officer, String ref) {
        return files.node().notices().unreadOf(officer).stream()
                .filter(notice -> notice.reference().equals(ref))
                .map(NoticeView::code)
                .toList();
    }

    private static String refusal(Runnable act) {
        var refusal = Assertions.catchThrowableOfType(Refusal.class, act::run);
        assertThat(refusal).isNotNull();
        return refusal.code();
    }

    private String ordered(Officer officer, EntryView letter) {
        return held.orders(officer).stream()
                .filter(order -> order.entryId().equals(letter.entryId()))
                .map(order -> order.number() + " " + order.responsible() + " " + order.dueOn())
                .collect(java.util.stream.Collectors.joining());
    }

    @Test
    void theHeadResolvesALetterTheExecutorSeesItReportsAndControlIsLifted() {
        var letter = entered(number());
        var ref = letter.entryId();
        assertThat(refusal(() -> resolutions.begin(ref, NewResolution.first("x", List.of(), in(3), "x"), SECOND)))
                .isEqualTo("role");
        assertThat(refusal(() -> letters.view(ref, OFFICER))).isEqualTo("not-found");

        resolve(letter, 5);

        assertThat(told(OFFICER, ref)).contains("letter_resolution_given");
        assertThat(letters.view(ref, OFFICER).words().text()).isEqualTo("Synthetic brief content");
        assertThat(refusal(() -> letters.view(ref, STRANGER))).isEqualTo("not-found");
        assertThat(listed(ControlQuery.all(), HEAD_KZ)).contains(ref);
        assertThat(listed(ControlQuery.all(), OFFICER)).contains(ref);
        assertThat(listed(ControlQuery.all().with("UZ"), HEAD_KZ)).contains(ref);
        assertThat(listed(ControlQuery.all().with("AZ"), HEAD_KZ)).doesNotContain(ref);
        assertThat(list.page(ControlQuery.all(), STRANGER).lines())
                .extracting(line -> line.control().caseRef())
                .doesNotContain(ref);
        assertThat(list.ofLetters(Set.of(ref), HEAD_KZ)).containsOnlyKeys(ref);
        assertThat(held.parts(OFFICER.username()))
                .anyMatch(part -> part.caseRef().equals(ref));
        assertThat(held.controls(OFFICER.username()))
                .anyMatch(one -> one.caseRef().equals(ref));
        assertThat(ordered(OFFICER, letter)).isEqualTo(letter.number() + " true " + in(5));
        assertThat(ordered(SECOND, letter)).isEqualTo(letter.number() + " false " + in(5));

        isExtendedReportedAndLifted(letter);
    }

    private void isExtendedReportedAndLifted(EntryView letter) {
        var ref = letter.entryId();
        assertThat(refusal(() -> letters.extend(ref, new Control.Wanted(null, "Later.", in(5)), HEAD_KZ)))
                .isEqualTo("extension-not-later");
        letters.extend(ref, new Control.Wanted(null, "They asked for it (made up).", in(7)), HEAD_KZ);
        assertThat(control.card(ref, HEAD_KZ).orElseThrow().control().dueOn()).isEqualTo(in(7));

        var first = tree(letter, OFFICER).get(0).resolutionId();
        resolutions.write(
                ref,
                NewResolution.first(STRANGER.username(), List.of(), in(2), "Your part (made up).")
                        .after(first),
                OFFICER);
        assertThat(tree(letter, STRANGER)).hasSize(2);
        resolutions.report(ref, OwnPart.own(first), "Done (made up).", OFFICER);
        assertThat(ordered(OFFICER, letter) + ordered(STRANGER, letter)).isEqualTo(letter.number() + " true " + in(2));
        assertThat(told(HEAD_KZ, ref)).contains("letter_resolution_reported");

        files.node().pass(Duration.ofDays(9));
        files.node().jobs().ring();
        assertThat(listed(ControlQuery.all(), HEAD_KZ)).contains(ref);
        assertThat(listed(ControlQuery.all().overdue(in(0)), HEAD_KZ)).doesNotContain(ref);
        assertThat(listed(ControlQuery.all().waiting(), HEAD_KZ)).contains(ref);
        assertThat(told(OFFICER, ref)).doesNotContain("letter_control_overdue");

        assertThat(refusal(() -> control.remove(ref, new Control.Wanted("executed", "Done.", null), SECOND)))
                .isEqualTo("role");
        control.remove(ref, new Control.Wanted("executed", "Done (made up).", null), HEAD_KZ);
        assertThat(listed(ControlQuery.all(), HEAD_KZ)).doesNotContain(ref);
    }

    @Test
    void itsDayRingsAndAVoidLetterIsLeftAlone() {
        var letter = entered(number());
        var gone = entered(number());
        resolve(letter, 2);
        resolve(gone, 2);
        acts.voidEntry(gone.entryId(), VoidReason.of("mistake").orElse(VoidReason.values()[0]), HEAD_KZ);

        var before = list.summary("", in(4), HEAD_KZ);
        noNotices();
        files.node().pass(Duration.ofDays(4));
        files.node().jobs().ring();

        assertThat(told(OFFICER, letter.entryId())).containsExactly("letter_control_overdue");
        assertThat(told(SECOND, letter.entryId())).containsExactly("letter_control_overdue");
        assertThat(told(HEAD_KZ, letter.entryId())).containsExactly("letter_control_overdue");
        assertThat(told(OFFICER, gone.entryId())).isEmpty();
        assertThat(listed(ControlQuery.all().overdue(in(0)), HEAD_KZ))
                .contains(letter.entryId())
                .doesNotContain(gone.entryId());
        assertThat(before.executors())
                .filteredOn(one -> one.officer().equals(OFFICER.username()))
                .singleElement()
                .satisfies(one -> assertThat(one.overdue()).isPositive());
        assertThat(refusal(() -> resolve(gone, 9))).isEqualTo("wrong-status");
    }

    /** The request on paper takes the number of the desk over. */
    private String filed(EntryView letter, String number) {
        var paper = new PaperRequest(
                Contents.bankRecordsAndWitness(),
                "UZ",
                null,
                number.toLowerCase(Locale.ROOT),
                null,
                null,
                LocalDate.of(2026, 4, 2),
                letter.number(),
                null,
                false,
                null);
        var file = files.node().paper().receive(paper, null, CLERK).caseRef();
        new Desk(files.node(), file).does(REGISTRAR, "register");
        return file;
    }

    @Test
    void allOfItGoesAlongWhenTheLetterOpensAFile() {
        var number = number();
        var letter = entered(number);
        resolve(letter, 6);
        var first = tree(letter, OFFICER).get(0).resolutionId();
        resolutions.report(letter.entryId(), OwnPart.own(first), "Begun (made up).", SECOND);
        letters.extend(letter.entryId(), new Control.Wanted(null, "Later (made up).", in(8)), HEAD_KZ);

        var file = filed(letter, number);

        assertThat(resolutions.of(file, OFFICER)).singleElement().satisfies(resolution -> {
            assertThat(resolution.text()).isEqualTo("See to it (made up).");
            assertThat(resolution.letter()).isEqualTo(letter.entryId());
            assertThat(resolution.named())
                    .extracting(ResolutionView.Named::report)
                    .containsExactlyInAnyOrder(null, "Begun (made up).");
        });
        var card = control.card(file, HEAD_KZ).orElseThrow();
        assertThat(card.control().dueOn()).isEqualTo(in(8));
        assertThat(card.decisions()).extracting(DecisionView::text).containsExactlyInAnyOrder(null, "Later (made up).");
        liesInTheFile(letter, file);
    }

    private void liesInTheFile(EntryView letter, String file) {
        assertThat(refusal(() -> letters.view(letter.entryId(), HEAD_KZ))).isEqualTo("not-found");
        assertThat(refusal(() -> resolve(letter, 3))).isEqualTo("not-found");
        assertThat(listed(ControlQuery.all(), HEAD_KZ)).contains(file).doesNotContain(letter.entryId());
        assertThat(list.page(ControlQuery.all(), HEAD_KZ).lines())
                .filteredOn(line -> line.control().caseRef().equals(file))
                .singleElement()
                .satisfies(line -> assertThat(line.answered()).isFalse());
    }
}
