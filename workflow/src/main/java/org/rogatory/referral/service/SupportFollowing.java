package org.rogatory.referral.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.law.Lifecycle;
import org.rogatory.referral.Referral;
import org.rogatory.referral.file.FileOpened;
import org.rogatory.referral.file.ReferralFiles;
import org.rogatory.referral.file.ReferralRoles;
import org.rogatory.referral.track.HelpAnew;
import org.rogatory.requests.clocks.FileClocks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What help has to do when a file is opened at a service, and when its machine or the track of help moves. */
@Component
class SupportFollowing implements FileOpened {

    private static final String BEGINS = "start_support";
    private static final String AGREED = "agree_plan";
    private static final String ENDS = "end_assistance";
    private static final Set<String> FOLLOWED = Set.of(BEGINS, AGREED, ENDS);

    /** From these on help is another than that to whose end two may have agreed. */
    private static final Set<String> ANEW = Set.of("offer", "start_service", "resume", Lifecycle.REOPENING);

    private final SupportRows rows;
    private final HelpWords words;
    private final ServiceClocks clocks;
    private final FileClocks pressing;
    private final ReferralFiles files;
    private final Cases cases;
    private final Directory directory;
    private final Clock clock;

    SupportFollowing(
            SupportRows rows,
            HelpWords words,
            ServiceClocks clocks,
            FileClocks pressing,
            ReferralFiles files,
            Cases cases,
            Directory directory,
            Clock clock) {
        this.rows = rows;
        this.words = words;
        this.clocks = clocks;
        this.pressing = pressing;
        this.files = files;
        this.cases = cases;
        this.directory = directory;
        this.clock = clock;
    }

    /** A service has the file in order to help; a first contact that nobody has kept begins nothing. */
    @Override
    public void opened(CaseFile file, Officer officer) {
        var helps =
                directory.find(file.authority()).filter(ReferralRoles::service).isPresent();
        if (helps && !files.facts(file.caseRef()).draft()) {
            clocks.begin(file, rows.of(file.caseRef()));
        }
    }

    @EventListener
    void on(CaseActed acted) {
        if (FOLLOWED.contains(acted.verb()) || ANEW.contains(acted.verb())) {
            cases.lookUp(acted.subject(), AccessScope.system())
                    .filter(Referral::ours)
                    .ifPresent(file -> follow(file, acted));
        }
    }

    /** What was found, agreed and approved before help had ended was said of that help; who wrote goals counts on. */
    @EventListener
    void on(HelpAnew begins) {
        rows.find(begins.caseRef()).ifPresent(support -> {
            support.beginAnew();
            if (support.written()) {
                var begun = HelpSaid.anew(clock.instant());
                support.say(words.add(support.caseRef(), support.hiddenWords(), begun));
            }
            rows.save(support);
        });
    }

    private void follow(CaseFile file, CaseActed acted) {
        if (ANEW.contains(acted.verb())) {
            anew(file);
            if (Lifecycle.REOPENING.equals(acted.verb())) {
                reopened(file);
            }
            return;
        }
        switch (acted.verb()) {
            case BEGINS -> clocks.begin(file, rows.of(file.caseRef()));
            case AGREED -> agreed(file, acted);
            default -> clocks.end(file);
        }
        if (file.closedAt() == null) {
            pressing.press(file, null);
        }
    }

    /** Nobody ends by himself help that was not there when two agreed to its end. */
    private void anew(CaseFile file) {
        rows.find(file.caseRef()).filter(SupportFile::ending).ifPresent(support -> {
            support.goOn();
            rows.save(support);
        });
    }

    /** The clocks of what stands of help had ended with the file. */
    private void reopened(CaseFile file) {
        rows.find(file.caseRef()).ifPresent(support -> {
            clocks.reopened(file, support, today(file));
            pressing.press(file, null);
        });
    }

    private LocalDate today(CaseFile file) {
        return file.day(clock.instant(), directory.times().zone(file.authority()));
    }

    /** A plan may be agreed to on the tab of the tracks, too. */
    private void agreed(CaseFile file, CaseActed acted) {
        var support = rows.of(file.caseRef());
        if (!support.agreed()) {
            support.agree(Objects.requireNonNullElse(acted.happenedOn(), today(file)));
            rows.save(support);
        }
        clocks.agreed(file);
    }
}
