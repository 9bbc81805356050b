package org.rogatory.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done to an account as it was seen: what another has changed meanwhile is not written over unread. */
@Service
public class SeenAccounts {

    private final UserAccountRepository accounts;

    SeenAccounts(UserAccountRepository accounts) {
        this.accounts = accounts;
    }

    /**
     * Does an act on an account, unless it was changed since it was seen; of two acts at once its row refuses one.
     *
     * @param version of the account as it was seen; null, where nobody says which, is none that stands
     */
    @Transactional
    public void act(String username, @Nullable Long version, Runnable act) {
        demandUnchanged(username, version);
        act.run();
    }

    private void demandUnchanged(String username, @Nullable Long version) {
        if (accounts.findById(username)
                .filter(found -> version == null || found.account().version() != version)
                .isPresent()) {
            throw new AccountRefused("account-changed");
        }
    }
}
