package org.rogatory.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rogatory.archive.ArchiveAct.Proposal;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.ShutTo;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Acts of the archive as the registry proposes them: which files, under which number, with which commission. */
@Service
public class ActDrafting {

    /** Files of one act: all of them are done in one transaction. */
    public static final int MOST = 50;

    /** Members a commission has at least. */
    public static final int COMMISSION = 3;

    private static final Pattern NUMBER = Pattern.compile("(?=.*\\p{Nd})[\\p{L}\\p{Nd}./-]{1,20}");

    private final ArchiveFileRepository files;
    private final ActFiles lines;
    private final ArchiveActRepository acts;
    private final ArchiveItemRepository items;
    private final ArchiveMemberRepository members;
    private final UserAccounts accounts;
    private final EndingKeys ending;
    private final ArchiveNotices told;
    private final ArchiveDesk desk;

    ActDrafting(
            ArchiveFileRepository files,
            ActFiles lines,
            ArchiveActRepository acts,
            ArchiveItemRepository items,
            ArchiveMemberRepository members,
            UserAccounts accounts,
            EndingKeys ending,
            ArchiveNotices told,
            ArchiveDesk desk) {
        this.files = files;
        this.lines = lines;
        this.acts = acts;
        this.items = items;
        this.members = members;
        this.accounts = accounts;
        this.ending = ending;
        this.told = told;
        this.desk = desk;
    }

    /** Whether an officer proposes acts for his authority. */
    public boolean proposes(Officer officer) {
        return desk.does(officer.authority(), officer, ArchiveDesk.CLERKS);
    }

    /** The files that could enter an act of this kind today, none shut to him, at most as many as one takes. */
    @Transactional(readOnly = true)
    public List<ArchivedFile> possible(ActKind kind, Officer clerk) {
        desk.demand(clerk.authority(), clerk, ArchiveDesk.CLERKS);
        var today = desk.today(clerk.authority());
        var scope = ShutTo.of(clerk);
        var found = kind == ActKind.TRANSFER
                ? files.toHandOver(clerk.authority(), scope, Limit.of(MOST))
                : files.toDestroy(clerk.authority(), today, scope, Limit.of(MOST));
        return found.stream().map(ArchiveFile::view).toList();
    }

    /**
     * Those who may sit on a commission: the officers of the authority, without him who proposes. Whether a file is shut
     * to one of them is asked once it is known which files; a list without him would tell of files in no act.
     */
    @Transactional(readOnly = true)
    public List<Officer> nominees(Officer clerk) {
        desk.demand(clerk.authority(), clerk, ArchiveDesk.CLERKS);
        return accounts.officersOf(clerk.state()).stream()
                .filter(other -> other.authority().equals(clerk.authority()))
                .filter(other -> !other.username().equals(clerk.username()))
                .toList();
    }

    /** Proposes an act; refused with the field that is wrong, and with the file that cannot enter it. */
    @Transactional
    public ActView propose(NewAct wanted, Officer clerk) {
        desk.demand(clerk.authority(), clerk, ArchiveDesk.CLERKS);
        var day = day(wanted, clerk.authority());
        checkFiles(wanted, clerk);
        if (wanted.kind() == ActKind.DESTRUCTION) {
            checkCommission(wanted, clerk);
        }
        var actId = UUID.randomUUID().toString();
        var proposal = new Proposal(actId, clerk.authority(), clerk.username(), desk.now());
        var act = acts.saveAndFlush(new ArchiveAct(proposal, wanted.kind(), wanted.number(), day));
        enter(actId, wanted);
        desk.trace(
                wanted.kind() == ActKind.TRANSFER ? "archive.hand-over" : "archive.propose",
                actId,
                clerk,
                Map.of("files", String.join(",", wanted.files())));
        if (wanted.kind() == ActKind.TRANSFER) {
            told.handedOver(act.view());
        } else {
            told.asked(act.view(), wanted.members());
        }
        return act.view();
    }

    private void enter(String actId, NewAct wanted) {
        var listed = wanted.files();
        items.saveAll(IntStream.range(0, listed.size())
                .mapToObj(at -> new ArchiveItem(actId, at + 1, listed.get(at)))
                .toList());
        if (wanted.kind() == ActKind.DESTRUCTION) {
            members.saveAll(wanted.members().stream()
                    .map(member -> new ArchiveMember(actId, member))
                    .toList());
        }
        if (files.propose(listed, actId) != listed.size()) {
            throw Refusal.of("archive-in-act", "files");
        }
    }

    private LocalDate day(NewAct wanted, String authority) {
        if (!NUMBER.matcher(wanted.number()).matches()) {
            throw Refusal.of("archive-act-number", "number");
        }
        var day = wanted.day();
        if (day == null) {
            throw Refusal.of("field-missing", "day");
        }
        if (day.isAfter(desk.today(authority))) {
            throw Refusal.of("day-in-future", "day");
        }
        if (acts.numbered(authority, wanted.kind(), day.getYear(), wanted.number())
                .isPresent()) {
            throw Refusal.of("archive-number-taken", "number");
        }
        return day;
    }

    /** What is shut to him is as little there as what his authority does not keep. */
    private void checkFiles(NewAct wanted, Officer clerk) {
        if (wanted.files().isEmpty() || wanted.files().size() > MOST) {
            throw Refusal.of("archive-no-files", "files");
        }
        var found = files.these(clerk.authority(), wanted.files(), ShutTo.of(clerk));
        if (found.size() != wanted.files().size()) {
            throw Refusal.of("archive-not-filed", "files");
        }
        var today = desk.today(clerk.authority());
        found.forEach(file -> check(wanted.kind(), file.view(), today));
        if (wanted.kind() == ActKind.DESTRUCTION) {
            checkUnneeded(wanted.files(), today);
        }
    }

    private void checkUnneeded(List<String> listed, LocalDate day) {
        if (!files.worked(listed, AccessScope.system()).isEmpty()) {
            throw Refusal.of("archive-at-work", "files");
        }
        lines.demandUnawaited(listed, Map.of("field", "files"));
        ending.of(listed, day, Map.of("field", "files"));
    }

    private static void check(ActKind kind, ArchivedFile file, LocalDate today) {
        if (kind == ActKind.DESTRUCTION) {
            file.spared(today).ifPresent(code -> {
                throw Refusal.of(code, Map.of("field", "files", "file", file.caseRef()));
            });
        } else if (file.state() != ArchiveState.CLOSED) {
            throw Refusal.of("archive-not-closed", "files");
        }
        if (file.pendingAct() != null) {
            throw Refusal.of("archive-in-act", "files");
        }
    }

    /** Nobody sits on a commission about a file that is shut to him. */
    private void checkCommission(NewAct wanted, Officer clerk) {
        var named = nominees(clerk).stream()
                .filter(nominee -> wanted.members().contains(nominee.username()))
                .toList();
        if (named.size() < COMMISSION || named.size() != wanted.members().size()) {
            throw Refusal.of("archive-commission", "members");
        }
        if (!named.stream().allMatch(member -> lines.open(wanted.files(), member))) {
            throw Refusal.of("archive-member-shut", "members");
        }
    }
}
