package org.rogatory.referral.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.referral.share.ShareStatus;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What figures of work are made of: codes, days and moments of the files of one organisation that the reader may see,
 * in one period. No reference of a file is read.
 */
interface FigureRepository extends Repository<ReferralTallied, String> {

    String OWN = " f.machine = 'referral' and f.authority = :#{#span.authority()}"
            + " and not exists (select 1 from ReferralFile k where k.caseRef = f.caseRef and k.draft = true) and"
            + AccessScope.GRANTED + "f.caseRef)";

    /** From the opening of each file to the first time that something of it was offered to others. */
    @Query("select new org.rogatory.referral.tally.FigureRepository$Spell(f.openedAt,"
            + " (select min(s.offeredAt) from ReferralShare s where s.caseRef = f.caseRef"
            + " and s.kind <> org.rogatory.referral.share.ShareKind.ASK)) from CaseFile f"
            + " where f.openedAt >= :#{#span.from()} and f.openedAt < :#{#span.until()} and" + OWN
            + " order by f.openedAt desc")
    List<Spell> referred(FigureSpan span, AccessScope scope, Limit limit);

    /** From the opening of each file that was closed to its closing. */
    @Query("select new org.rogatory.referral.tally.FigureRepository$Spell(f.openedAt, f.closedAt) from CaseFile f"
            + " where f.closedAt >= :#{#span.from()} and f.closedAt < :#{#span.until()} and" + OWN
            + " order by f.closedAt desc")
    List<Spell> closed(FigureSpan span, AccessScope scope, Limit limit);

    /** How many files each person answers for now. */
    @Query("select f.owner as owner, count(f) as number from CaseFile f where f.closedAt is null and" + OWN
            + " group by f.owner")
    List<Held> held(FigureSpan span, AccessScope scope);

    /** What was offered to others. */
    @Query("select new org.rogatory.referral.tally.FigureRepository$Passed(s.service, s.toAuthority, s.ground,"
            + " s.status, s.offeredAt, s.answeredAt) from ReferralShare s where s.fromAuthority = :#{#span.authority()}"
            + " and s.kind <> org.rogatory.referral.share.ShareKind.ASK"
            + " and s.offeredAt >= :#{#span.from()} and s.offeredAt < :#{#span.until()} and" + AccessScope.GRANTED
            + "s.caseRef) order by s.offeredAt desc")
    List<Passed> sent(FigureSpan span, AccessScope scope, Limit limit);

    /** What others have offered; before somebody accepts, it belongs to no file. */
    @Query("select new org.rogatory.referral.tally.FigureRepository$Passed(o.service, o.fromAuthority, '', o.status,"
            + " o.arrivedAt, o.answeredAt) from ReferralOffer o where o.toAuthority = :#{#span.authority()}"
            + " and o.kind <> org.rogatory.referral.share.ShareKind.ASK"
            + " and o.arrivedAt >= :#{#span.from()} and o.arrivedAt < :#{#span.until()} and (o.caseRef is null or"
            + AccessScope.GRANTED + "o.caseRef)) order by o.arrivedAt desc")
    List<Passed> received(FigureSpan span, AccessScope scope, Limit limit);

    /**
     * Decisions that two have signed; since when they were awaited, whether there was a period of reflection, and how
     * many of the same stage of the file came later: what a review has decided takes the place of what was before.
     */
    @Query("select new org.rogatory.referral.tally.FigureRepository$Decided(d.stage, d.result,"
            + " (select min(c.startedAt) from Deadline c where c.caseRef = d.caseRef"
            + " and c.ruleKey = concat('ref_', d.stage)), d.signedAt2,"
            + " (select count(p) from ReferralReflection p where p.caseRef = d.caseRef), d.review,"
            + " (select count(l) from ReferralDecision l where l.caseRef = d.caseRef and l.stage = d.stage"
            + " and l.number > d.number and l.signedAt2 is not null))"
            + " from ReferralDecision d, CaseFile f where f.caseRef = d.caseRef"
            + " and d.signedAt2 >= :#{#span.from()} and d.signedAt2 < :#{#span.until()} and" + OWN
            + " order by d.signedAt2 desc")
    List<Decided> decided(FigureSpan span, AccessScope scope, Limit limit);

    /** Since when persons do not want to be identified who have said so and have not taken it back. */
    @Query("select t.since from ReferralTrack t, CaseFile f where f.caseRef = t.caseRef"
            + " and t.machine = 'referral_identification' and t.status = 'withdrawn'"
            + " and t.since >= :#{#span.from()} and t.since < :#{#span.until()} and" + OWN
            + " order by t.since desc")
    List<Instant> unwanted(FigureSpan span, AccessScope scope, Limit limit);

    /**
     * How the clocks ended, or stand, whose end lies in the period: each once, however often somebody was reminded, and
     * none of those that wait for what was answered to be taken up.
     */
    @Query("select c.ruleKey as rule, c.status as status, c.owed as owed, count(c) as number from Deadline c"
            + " where c.authority = :#{#span.authority()} and c.ruleKey in :rules"
            + " and c.dueAt >= :#{#span.from()} and c.dueAt < :#{#span.until()} and c.round = 1"
            + " and not exists (select 1 from ReferralShare s where s.shareRef = c.about"
            + " and s.answeredAt <= c.startedAt) and" + AccessScope.GRANTED
            + "c.caseRef) group by c.ruleKey, c.status, c.owed")
    List<Kept> kept(FigureSpan span, Collection<String> rules, AccessScope scope);

    /** The lengths of periods of recovery and reflection that began. */
    @Query("select new org.rogatory.referral.tally.FigureRepository$Period(p.grantedAt, p.fromDay, p.toDay)"
            + " from ReferralReflection p, CaseFile f where f.caseRef = p.caseRef"
            + " and p.grantedAt >= :#{#span.from()} and p.grantedAt < :#{#span.until()} and" + OWN
            + " order by p.grantedAt desc")
    List<Period> periods(FigureSpan span, AccessScope scope, Limit limit);

    /** What there is in files that were opened: a safety plan, a plan agreed to, conversations by indicators. */
    @Query("select new org.rogatory.referral.tally.FigureRepository$Cared(f.openedAt,"
            + " (select count(s) from SupportFile s where s.caseRef = f.caseRef and s.safetyOn is not null),"
            + " (select count(g) from SupportFile g where g.caseRef = f.caseRef and g.agreedOn is not null),"
            + " (select count(t) from ReferralScreening t where t.caseRef = f.caseRef)) from CaseFile f"
            + " where f.openedAt >= :#{#span.from()} and f.openedAt < :#{#span.until()} and" + OWN
            + " order by f.openedAt desc")
    List<Cared> cared(FigureSpan span, AccessScope scope, Limit limit);

    /** Since when the tasks are open that are open now. */
    @Query("select t.openedAt from OpenTask t, CaseFile f where t.caseRef = f.caseRef and f.closedAt is null and" + OWN
            + " order by t.openedAt desc")
    List<Instant> waiting(FigureSpan span, AccessScope scope, Limit limit);

    /**
     * How many persons an organisation has met who were asked in this time for the first time, and have agreed to
     * nothing, not even to take it back: a number for each organisation, once the time is over.
     */
    @Query("select f.authority as organisation, count(f) as number from CaseFile f"
            + " where f.machine = 'referral' and f.state = :state"
            + " and exists (select 1 from ReferralConsent c where c.caseRef = f.caseRef and c.decision = 'refused'"
            + " and c.saidAt >= :from and c.saidAt < :until)"
            + " and not exists (select 1 from ReferralConsent g where g.caseRef = f.caseRef"
            + " and (g.decision in ('given', 'withdrawn') or g.decision = 'refused' and g.saidAt < :from)) and"
            + AccessScope.GRANTED + "f.caseRef) group by f.authority")
    List<Declined> declined(String state, Instant from, Instant until, AccessScope scope);

    /** Something that began, and ended if it has. */
    record Spell(Instant began, @Nullable Instant ended) {}

    /** A person was offered by one organisation to another. */
    record Passed(
            @Nullable String service,
            String other,
            String ground,
            ShareStatus status,
            Instant began,
            @Nullable Instant answered) {}

    /** A decision and its end; a review decides later of the same. */
    record Decided(
            String stage,
            String outcome,
            @Nullable Instant began,
            Instant signed,
            Long periods,
            Boolean review,
            Long later) {

        /** Whether nothing was decided later in its place. */
        boolean stands() {
            return later == 0;
        }
    }

    /** How many of each there are in one file that was opened then: of the first two one or none. */
    record Cared(Instant opened, Long secured, Long agreed, Long talks) {}

    /** A period by its days, and when it was granted. */
    record Period(Instant granted, LocalDate from, LocalDate to) {}

    /** How many files of one person. */
    interface Held {

        @Nullable
        String getOwner();

        long getNumber();
    }

    /** How many clocks of a rule stand so. */
    interface Kept {

        String getRule();

        DeadlineStatus getStatus();

        boolean getOwed();

        long getNumber();
    }

    /** How many persons have declined everything. */
    interface Declined {

        String getOrganisation();

        long getNumber();
    }
}
