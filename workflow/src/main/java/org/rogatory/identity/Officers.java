package org.rogatory.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names of the people at work, for pages that tell who did what. */
@Service
public class Officers {

    private final UserAccountRepository accounts;

    Officers(UserAccountRepository accounts) {
        this.accounts = accounts;
    }

    /** The display name of each user name that is known, in one statement however many are asked for. */
    @Transactional(readOnly = true)
    public Map<String, String> names(Collection<String> usernames) {
        if (usernames.isEmpty()) {
            return Map.of();
        }
        return accounts.these(new HashSet<>(usernames)).stream()
                .map(account -> account.account().officer())
                .collect(Collectors.toUnmodifiableMap(Officer::username, Officer::displayName));
    }
}
