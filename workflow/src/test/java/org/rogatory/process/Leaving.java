package org.rogatory.process;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.absences.AbsenceReason;
import org.rogatory.absences.Absences;
import org.rogatory.absences.NewAbsence;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentOriginals;
import org.rogatory.documents.Original;
import org.rogatory.handover.HandoverAct;
import org.rogatory.handover.HandoverReason;
import org.rogatory.handover.Handovers;
import org.rogatory.handover.RowKind;
import org.rogatory.handover.Signing;
import org.rogatory.handover.Signing.Outcome;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.notices.NoticeView;
import org.rogatory.signing.NewRight;
import org.rogatory.signing.SigningBasis;
import org.rogatory.signing.SigningRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An officer of Kazakhstan with work in his hands, those to whom it may go, and the acts by which it does. */
@Component
record Leaving(
        Files files,
        Handovers handovers,
        Signing signing,
        Absences absences,
        SigningRegister rights,
        UserAdministration accounts,
        DocumentOriginals originals,
        JdbcClient jdbc) {

    static final Officer HEAD_KZ = Desk.officer(HEAD, "KZ");
    static final Officer ADMIN = Desk.officer(ADMINISTRATOR, "KZ");
    static final Officer LEAVER = new Officer("leaver.kz", "Testov Ketuvchi", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER));
    static final Officer RECEIVER =
            new Officer("receiver.kz", "Testov Oluvchi", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER));
    static final Officer SECOND =
            new Officer("second.kz", "Testov Ikkinchi", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER, HEAD));
    static final Officer OTHER_ROLE =
            new Officer("executor-gpo.kz", "Testov Ijrochi", "KZ", "KZ-GPO", Set.of(EXECUTOR));

    void accountsAre() {
        List.of(HEAD_KZ, ADMIN, LEAVER, RECEIVER, SECOND, OTHER_ROLE)
                .forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    void nothingIsLeft() {
        jdbc.sql("update identity_user set enabled = true").update();
        List.of(
                        "handover_signature",
                        "handover_row",
                        "handover_handover",
                        "signing_right",
                        "absences_absence",
                        "notices_notice")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        List.of(LEAVER, RECEIVER, SECOND, OTHER_ROLE)
                .forEach(officer -> List.of(
                                "update cases_file set owner = 'gone' where owner = ?",
                                "update tasks_task set assignee = null where assignee = ?",
                                "delete from resolutions_control where responsible = ?",
                                "delete from resolutions_assignee where officer = ?")
                        .forEach(sql -> jdbc.sql(sql).param(officer.username()).update()));
    }

    /** What an officer is told about a hand-over and has not read yet. */
    List<String> told(Officer officer, String handover) {
        return files.node().notices().unreadOf(officer).stream()
                .filter(notice -> notice.reference().equals(handover))
                .map(NoticeView::code)
                .toList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Almaty"));
    }

    /** A file of the leaver with resolution, control and a task in his hands. */
    Desk held() {
        var theirs = files.transmitted().partner().does(REGISTRAR, "register");
        theirs.does(
                HEAD_KZ, Act.draft("assign_review").officer(LEAVER.username()).until(today().plusDays(15), null));
        var tasks = files.node().tasks();
        tasks.ofCase(theirs.caseRef()).forEach(task -> tasks.take(task.taskId(), LEAVER));
        return theirs;
    }

    /** A paper of two sheets lies in the file. */
    void paper(Desk file) {
        var document = files.node().documents().ofCase(file.caseRef()).get(0).documentRef();
        var paper = new Original(null, null, null, null, 2, null, false, false, false, false, null, false, null, null);
        originals.describe(document, paper, file.officer(REGISTRAR));
    }

    void standsInAndSigns() {
        var order = LocalDate.of(2026, 1, 9);
        rights.record(
                new NewRight("KZ-GPO", LEAVER.username(), SigningBasis.POST, Set.of(), null, "1-k", order, order, null),
                ADMIN);
        var away =
                new NewAbsence(SECOND.username(), today(), today().plusDays(5), AbsenceReason.LEAVE, LEAVER.username());
        absences.note(away, SECOND);
    }

    /** The same in another absence of the same officer. */
    void standsInLater() {
        var day = today().plusDays(10);
        absences.note(
                new NewAbsence(SECOND.username(), day, day.plusDays(2), AbsenceReason.LEAVE, LEAVER.username()),
                SECOND);
    }

    void access(Officer officer, Desk file, String level) {
        jdbc.sql("insert into cases_access (principal, case_ref, access_level) values (?, ?, ?)")
                .params("person:" + officer.username(), file.caseRef(), level)
                .update();
    }

    String opened() {
        return handovers.open(
                new Handovers.Wanted(LEAVER.username(), HandoverReason.TRANSFER, RECEIVER.username()), HEAD_KZ);
    }

    Outcome sign(String handover, Officer by) {
        var edition = handovers.read(handover, by).handover().edition();
        return signing.sign(handover, new Signing.Wanted(edition, null), by);
    }

    static String refused(Runnable act) {
        return catchThrowableOfType(Refusal.class, act::run).code();
    }

    static Set<RowKind> kinds(HandoverAct act) {
        return act.rows().stream().map(row -> row.held().kind()).collect(Collectors.toSet());
    }

    void move(Officer officer) {
        var change = new UserAdministration.Change(officer.displayName(), "KZ-UNIT-1", officer.roles());
        accounts.change(ADMIN, officer.username(), change);
    }
}
