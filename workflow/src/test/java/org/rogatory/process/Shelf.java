package org.rogatory.process;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.identity.Role.TRANSLATOR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.archive.ActDrafting;
import org.rogatory.archive.ActKind;
import org.rogatory.archive.ActView;
import org.rogatory.archive.ArchiveActs;
import org.rogatory.archive.ArchiveBooks;
import org.rogatory.archive.ArchiveFiles;
import org.rogatory.archive.ArchivedFile;
import org.rogatory.archive.Filing;
import org.rogatory.archive.LegalHolds;
import org.rogatory.archive.MemberAnswer;
import org.rogatory.archive.NewAct;
import org.rogatory.archive.Retention;
import org.rogatory.archive.VolumeEnd;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.notices.NoticeView;
import org.springframework.stereotype.Component;

/** The archive of Uzbekistan's central authority, and files at the points from which its tests go on. */
@Component
record Shelf(
        Files files,
        ArchiveFiles archive,
        LegalHolds holds,
        ActDrafting drafting,
        ArchiveActs acts,
        ArchiveBooks books,
        UserAdministration accounts) {

    static final LocalDate DAY = LocalDate.of(2026, 4, 20);
    static final Officer CLERK = Desk.officer(REGISTRAR, "UZ");
    static final Officer CHIEF = Desk.officer(HEAD, "UZ");
    static final List<Officer> COMMISSION = List.of(
            Desk.officer(CENTRAL_OFFICER, "UZ"), Desk.officer(SUPERVISOR, "UZ"), Desk.officer(TRANSLATOR, "UZ"));

    private static final Instant AFTER = Instant.parse("2032-01-10T06:00:00Z");

    /** Those who sit on commissions have accounts. */
    void accountsStand() {
        COMMISSION.forEach(member -> accounts.ensure(member, "{noop}demo", "en"));
        List.of(CLERK, CHIEF).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    /** What an officer is told about an act or a file and has not read yet. */
    List<String> told(Officer officer, String reference) {
        return files.node().notices().unreadOf(officer).stream()
                .filter(notice -> notice.reference().equals(reference))
                .map(NoticeView::code)
                .toList();
    }

    static Filing filing(@Nullable Integer years) {
        return new Filing("14-1", new Retention("ст. 12, ЭПК", years));
    }

    static VolumeEnd end(int sheets) {
        return new VolumeEnd(DAY, sheets, null);
    }

    static String refusal(Runnable act) {
        var refused = catchThrowableOfType(Refusal.class, act::run);
        return refused == null ? "admitted" : refused.code();
    }

    /** A case on which work has ended, under an index and open. */
    String filed() {
        var caseRef = files.underReview()
                .does(DRAFTER, Files.withdrawal("cancel"))
                .closes(DRAFTER)
                .caseRef();
        archive.file(caseRef, filing(5), CLERK);
        return caseRef;
    }

    /** The same, closed into the inventory. */
    String closed() {
        var caseRef = filed();
        archive.close(caseRef, end(20), kept(caseRef).version(), CLERK);
        return caseRef;
    }

    ArchivedFile kept(String caseRef) {
        return archive.of(caseRef, CLERK).file();
    }

    static NewAct act(ActKind kind, String... listed) {
        var number = UUID.randomUUID().toString().substring(0, 8) + "-1";
        var members = COMMISSION.stream().map(Officer::username).collect(Collectors.toSet());
        return new NewAct(kind, number, DAY, List.of(listed), members);
    }

    ActView proposed(String... listed) {
        return drafting.propose(act(ActKind.DESTRUCTION, listed), CLERK);
    }

    ActView approved(String... listed) {
        var act = proposed(listed);
        COMMISSION.forEach(member -> acts.answer(act.actId(), MemberAnswer.AGREES, member));
        return acts.approve(act.actId(), CHIEF);
    }

    /** The terms have run. */
    void later() {
        files.node().moment(AFTER);
    }
}
