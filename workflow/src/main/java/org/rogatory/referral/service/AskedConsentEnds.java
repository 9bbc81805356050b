package org.rogatory.referral.service;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.notices.Notices;
import org.rogatory.referral.consent.ConsentEnded;
import org.rogatory.referral.consent.ConsentRefused;
import org.rogatory.referral.consent.ConsentRunOut;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.ChildNoMore;
import org.rogatory.referral.file.FileKeepers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What ends the ground on which a provider was asked. A service that has not begun is one that the person wants and for
 * which nobody is asked, as before; one that has begun goes on until somebody stops it. No message goes to a provider:
 * who works on the file tells him.
 */
@Component
class AskedConsentEnds {

    private static final String TAKEN_BACK = "track_consent_ended";
    private static final String CHILD_NO_MORE = "asked_child_no_more";

    private final AskedProviders asked;
    private final SupportRows rows;
    private final Cases cases;
    private final Notices notices;
    private final FileKeepers keepers;
    private final Clock clock;

    AskedConsentEnds(
            AskedProviders asked, SupportRows rows, Cases cases, Notices notices, FileKeepers keepers, Clock clock) {
        this.asked = asked;
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
        var all = rows.askings(ended.caseRef());
        if (end(all, asking -> asking.by(ended.consentRef()))) {
            tell(ended.caseRef(), TAKEN_BACK);
        }
    }

    /** A no by name counts for being referred and for being helped alike, unless another ground carries it. */
    @EventListener
    void on(ConsentRefused refused) {
        var purpose = refused.purpose();
        if (purpose != null && !Purpose.SERVICE.alike().contains(purpose)) {
            return;
        }
        var all = rows.askings(refused.caseRef());
        if (end(all, asking -> refused.recipient().equals(asking.recipient()) && !asked.carried(asking))) {
            tell(refused.caseRef(), TAKEN_BACK);
        }
    }

    /** Nobody has taken anything back: what has begun goes on, and who works on the file is told of the day itself. */
    @EventListener
    void on(ConsentRunOut over) {
        if (!Purpose.SERVICE.key().equals(over.purpose())) {
            return;
        }
        var all = rows.askings(over.caseRef());
        end(all, asking -> asking.by(over.consentRef()) && waits(asking, all) && !asked.carried(asking));
    }

    /** Who is no child is helped by his own word: what was begun goes on with it, what waits does not. */
    @EventListener
    void on(ChildNoMore decided) {
        var all = rows.askings(decided.caseRef());
        if (end(all, asking -> asking.forChild() && waits(asking, all))) {
            tell(decided.caseRef(), CHILD_NO_MORE);
        }
    }

    /** Whether it has ended any. */
    private boolean end(List<ServiceAsking> all, Predicate<ServiceAsking> which) {
        var ended = all.stream().filter(ServiceAsking::stands).filter(which).toList();
        ended.stream().filter(asking -> waits(asking, all)).forEach(this::takeBack);
        ended.forEach(asking -> {
            asking.end(clock.instant());
            rows.change(asking);
        });
        return !ended.isEmpty();
    }

    /** Whether he is the one whose answer is awaited: another may have been asked since. */
    private boolean waits(ServiceAsking asking, List<ServiceAsking> all) {
        var newest = all.stream()
                .filter(other -> other.serviceRef().equals(asking.serviceRef()))
                .findFirst();
        return newest.filter(asking::equals).isPresent() && service(asking).status() == ServiceStatus.REFERRED;
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
