package org.rogatory.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The signing rights of one officer, and those others have in his name; they end when he leaves. */
@Service
public class HeldRights {

    private final SigningRightRepository rights;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HeldRights(SigningRightRepository rights, Directory directory, ApplicationEventPublisher events, Clock clock) {
        this.rights = rights;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** The rights that are not over: his own, and those of others to sign on his behalf, also of an office now gone. */
    @Transactional(readOnly = true)
    public List<SigningRightView> of(String username) {
        return rights.of(username).stream()
                .map(SigningRight::view)
                .filter(right -> !right.over(today(right.authority())))
                .toList();
    }

    private LocalDate today(String authority) {
        return directory.times().day(authority, clock.instant());
    }

    /** Ends rights at once, also those that were to end on a later day; what was signed on them stays signed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(Collection<String> rightIds, Officer by) {
        for (var rightId : rightIds) {
            var right = rights.findById(rightId).orElseThrow();
            right.revoke(by.username(), clock.instant());
            var view = right.view();
            var details = Map.of(
                    "holder",
                    view.holder(),
                    "authority",
                    view.authority(),
                    "basis",
                    view.basis().key());
            events.publishEvent(new SigningEvent("signing.revoke", view.rightId(), by.username(), details));
        }
    }
}
