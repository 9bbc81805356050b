package org.rogatory.referral.service;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.notices.Notices;
import org.rogatory.referral.consent.ConsentEnded;
import org.rogatory.referral.consent.ConsentRefused;
import org.rogatory.referral.consent.ConsentRunOut;
import org.rogatory.referral.consent.ConsentView;
import org.rogatory.referral.consent.ConsentsLapsed;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.ChildNoMore;
import org.rogatory.referral.file.FileKeepers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What ends the ground on which a provider was asked. A service that has not begun is one that the person wants and for
 * which nobody is asked, as before; one that has begun goes on until somebody stops it. No message goes to a provider:
 * who works on the file tells him. Where the file is shut, and nobody can read whether somebody outside was asked, who
 * works on it hears all the same: what another organisation told of the person's word may end while nobody is there.
 */
@Component
class AskedConsentEnds {

    private static final String TAKEN_BACK = "track_consent_ended";
    private static final String CHILD_NO_MORE = "asked_child_no_more";
    private static final Set<ServiceStatus> UNDER_WAY = Set.of(ServiceStatus.REFERRED, ServiceStatus.STARTED);

    private final AskedProviders asked;
    private final EarlierAskings earlier;
    private final SupportRows rows;
    private final Cases cases;
    private final Notices notices;
    private final FileKeepers keepers;
    private final Clock clock;

    AskedConsentEnds(
            AskedProviders asked,
            EarlierAskings earlier,
            SupportRows rows,
            Cases cases,
            Notices notices,
            FileKeepers keepers,
            Clock clock) {
        this.asked = asked;
        this.earlier = earlier;
        this.rows = rows;
        this.cases = cases;
        this.notices = notices;
        this.keepers = keepers;
        this.clock = clock;
    }

    @EventListener
    void on(ConsentEnded ended) {
        if (!Purpose.SERVICE.key().equals(ended.purpose())) {
            return;
        }
        var known = earlier.asFarAsOpen(ended.caseRef());
        var some = end(known, asking -> asking.by(ended.consentRef()) || asking.before() && !carried(asking, known));
        if (some || known.unread().anyMatch(this::underWay)) {
            tell(ended.caseRef(), TAKEN_BACK);
        }
    }

    /** Help for which somebody may have been asked, and that waits or has begun. */
    private boolean underWay(ServiceAsking asking) {
        return UNDER_WAY.contains(service(asking).status());
    }

    /** A no by name counts for being referred and for being helped alike, unless another ground carries it. */
    @EventListener
    void on(ConsentRefused refused) {
        var purpose = refused.purpose();
        if (purpose != null && !Purpose.SERVICE.alike().contains(purpose)) {
            return;
        }
        var known = earlier.asFarAsOpen(refused.caseRef());
        if (end(known, asking -> refused.recipient().equals(known.recipient(asking)) && !carried(asking, known))) {
            tell(refused.caseRef(), TAKEN_BACK);
        }
    }

    /** Nobody has taken anything back: what has begun goes on, and who works on the file is told of the day itself. */
    @EventListener
    void on(ConsentRunOut over) {
        if (!Purpose.SERVICE.key().equals(over.purpose())) {
            return;
        }
        var known = earlier.asFarAsOpen(over.caseRef());
        end(known, asking -> (asking.by(over.consentRef()) || asking.before()) && uncarried(asking, known));
    }

    /** Nobody has taken anything back by that: what waits for who was asked before is asked for anew. */
    @EventListener
    void on(ConsentsLapsed lapsed) {
        var known = earlier.asFarAsOpen(lapsed.caseRef());
        end(known, asking -> uncarried(asking, known));
    }

    /** Who is no child is helped by his own word: what was begun goes on with it, what waits does not. */
    @EventListener
    void on(ChildNoMore decided) {
        var known = earlier.asFarAsOpen(decided.caseRef());
        if (end(
                known,
                asking -> (asking.forChild() || asking.before() && !carried(asking, known)) && waits(asking, known))) {
            tell(decided.caseRef(), CHILD_NO_MORE);
        }
    }

    /**
     * A consent may have ended while the file was shut, when nobody could tell who was asked before that was kept by
     * itself: it is made up for as soon as somebody helps in the open file. What has begun by it has lost its ground
     * where a consent that was told was taken back, by no day alone, and goes on until somebody stops it: what is taken
     * back here is taken back in the open file and heard at once.
     */
    void makeUp(CaseFile file) {
        if (rows.askings(file.caseRef()).stream().noneMatch(asking -> asking.before() && asking.stands())) {
            return;
        }
        var over = asked.over(file);
        if (over.isEmpty()) {
            return;
        }
        var known = earlier.asFarAsOpen(file.caseRef());
        end(
                known,
                asking -> asking.before()
                        && !carried(asking, known)
                        && (waits(asking, known) || takenBackSince(asking, known, over)));
    }

    private static boolean takenBackSince(ServiceAsking asking, KnownAskings known, List<ConsentView> over) {
        var recipient = known.recipient(asking);
        return known.outside(asking)
                .findFirst()
                .filter(last ->
                        over.stream().anyMatch(said -> said.toldFor(recipient) && said.takenBackAfter(last.at())))
                .isPresent();
    }

    private boolean uncarried(ServiceAsking asking, KnownAskings known) {
        return waits(asking, known) && !carried(asking, known);
    }

    private boolean carried(ServiceAsking asking, KnownAskings known) {
        return asked.carried(asking, known.recipient(asking));
    }

    /** Whether it has ended any. */
    private boolean end(KnownAskings known, Predicate<ServiceAsking> which) {
        var ended = known.standing().stream().filter(which).toList();
        ended.stream().filter(asking -> waits(asking, known)).forEach(this::takeBack);
        ended.forEach(asking -> {
            asking.end(clock.instant());
            rows.change(asking);
        });
        return !ended.isEmpty();
    }

    /** Whether he is the one whose answer is awaited: another may have been asked since. */
    private boolean waits(ServiceAsking asking, KnownAskings known) {
        return known.newest(asking) && service(asking).status() == ServiceStatus.REFERRED;
    }

    private HelpService service(ServiceAsking asking) {
        return rows.service(asking.caseRef(), asking.serviceRef());
    }

    private void takeBack(ServiceAsking asking) {
        var service = service(asking);
        service.takeBack();
        rows.change(service);
    }

    private void tell(String caseRef, String code) {
        cases.lookUp(caseRef, AccessScope.system())
                .ifPresent(file -> notices.notify(keepers.of(file), code, file.caseRef()));
    }
}
