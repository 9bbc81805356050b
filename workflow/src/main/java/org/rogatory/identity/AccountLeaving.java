package org.rogatory.identity;

import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets somebody leave his place: whoever knows what he has is asked, and ends what was given to him by name. */
@Component
class AccountLeaving {

    private final ObjectProvider<AccountHolds> holds;
    private final Delegations delegations;
    private final ApplicationEventPublisher events;

    AccountLeaving(ObjectProvider<AccountHolds> holds, Delegations delegations, ApplicationEventPublisher events) {
        this.holds = holds;
        this.delegations = delegations;
        this.events = events;
    }

    /** He serves elsewhere, or works on files no more. */
    void move(Officer before, AccountLeft left) {
        letGo(before, known -> known.demandFree(before));
        events.publishEvent(left);
    }

    /** Nobody signs in by his account any more. */
    void close(UserAccount account, boolean knowingly, Officer admin) {
        var holder = account.account().officer();
        letGo(holder, known -> known.demandClosable(holder, knowingly));
        account.disable();
        delegations.end(holder.username(), admin.username());
        events.publishEvent(new AccountLeft(holder.username()));
        events.publishEvent(new AccountChanged("identity.disable", holder.username(), admin.username()));
    }

    private void letGo(Officer before, Consumer<AccountHolds> asked) {
        holds.orderedStream().forEach(asked);
        holds.orderedStream().forEach(known -> known.left(before));
    }
}
