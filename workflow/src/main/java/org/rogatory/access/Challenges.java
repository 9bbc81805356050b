package org.rogatory.access;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.AccessDesk.Wanted;
import org.rogatory.cases.AccessLadder;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.WorkingCalendar;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that officers open by their own word: to look into for eight hours, known to those who answer, reviewed. */
@Service
public class Challenges {

    /** How long a file is open; nobody prolongs it. */
    public static final Duration LASTS = Duration.ofHours(8);

    /** How many working days there are for the review, the day of the access not counted. */
    private static final int REVIEW_DAYS = 3;

    private static final Duration AGAIN = Duration.ofHours(24);
    private static final int MOST = 3;

    private final AccessGrantRepository grants;
    private final BasicAccess basic;
    private final AccessDesk desk;
    private final AccessLadder ladder;
    private final AccessNotices told;
    private final WorkingCalendar calendar;

    Challenges(
            AccessGrantRepository grants,
            BasicAccess basic,
            AccessDesk desk,
            AccessLadder ladder,
            AccessNotices told,
            WorkingCalendar calendar) {
        this.grants = grants;
        this.basic = basic;
        this.desk = desk;
        this.ladder = ladder;
        this.told = told;
        this.calendar = calendar;
    }

    /** Opens a file to who asks, at once, and tells those who answer for it. */
    @Transactional
    public GrantView challenge(String caseRef, NewAccess wanted, Officer officer) {
        var file = basic.closed(caseRef, officer);
        demandFew(caseRef, officer);
        var grant = desk.draw(file, AccessKind.CHALLENGED, officer.username(), new Wanted(wanted, officer));
        var until = desk.now().plus(LASTS);
        grant.stand(until);
        grant.reviewUntil(calendar.addWorkingDays(file.state(), desk.today(file.authority()), REVIEW_DAYS));
        ladder.challenge(caseRef, officer.username(), until);
        var view = desk.keep("access.challenge", grant, officer);
        told.challenged(file, view);
        return view;
    }

    private void demandFew(String caseRef, Officer officer) {
        var now = desk.now();
        var recent = grants.challenges(officer.username(), now.minus(AGAIN));
        if (recent.stream().anyMatch(before -> before.caseRef().equals(caseRef))) {
            throw Refusal.of("access-again");
        }
        if (recent.stream().filter(before -> before.view().runs(now)).count() >= MOST) {
            throw Refusal.of("access-many");
        }
    }

    /** What a reviewer found. */
    public record Review(
            @Nullable ReviewFinding finding, @Nullable String words) {}

    /** Reviews an access; where there was no reason for it, it ends at once. */
    @Transactional
    public GrantView review(String grantId, Review review, Officer officer) {
        var grant = desk.find(grantId, officer);
        Roles.demand(desk.reviews(grant, officer));
        AccessDesk.demand(grant, AccessKind.CHALLENGED, AccessStatus.STANDING);
        var finding = review.finding();
        if (finding == null) {
            throw Refusal.of("field-missing", "finding");
        }
        var wrong = finding == ReviewFinding.UNJUSTIFIED;
        grant.find(finding, desk.decided(grant, review.words(), wrong, officer));
        var now = desk.now();
        if (wrong && grant.end(now)) {
            ladder.challenge(grant.caseRef(), grant.username(), now);
        }
        var view = desk.keep("access.review", grant, officer);
        told.settled(view);
        return view;
    }
}
