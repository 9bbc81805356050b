package org.rogatory.identity;

import java.util.Set;

/**
 * Whose accounts an officer administers, one rule for lists, pages and calls alike: the administrator of a State those
 * of his State, who was named for an authority those of it and of all below it, and nobody his own.
 *
 * @param whole whether he is the administrator of his State
 * @param within the authorities whose accounts he was named for, by key; none where nobody named him
 * @param named who was named for an authority of the State; their accounts are its administrator's alone, since whoever
 *     gives a new password to one of them could act in his place
 */
public record Mandate(Officer holder, boolean whole, Set<String> within, Set<String> named) {

    public Mandate {
        within = Set.copyOf(within);
        named = Set.copyOf(named);
    }

    /** Whether he administers any accounts at all. */
    public boolean any() {
        return whole || !within.isEmpty();
    }

    /** Whether he administers this account; asked of what it is, and of what he would make of it. */
    public boolean administers(Officer account) {
        return !account.username().equals(holder.username())
                && account.state().equals(holder.state())
                && (whole || reaches(account));
    }

    private boolean reaches(Officer account) {
        return covers(account.authority())
                && !named.contains(account.username())
                && account.roles().stream().allMatch(this::gives);
    }

    /** Whether accounts of this authority of his State may be his to administer. */
    public boolean covers(String authority) {
        return whole || within.contains(authority);
    }

    /** Whether he may give this role; the State's administrator alone lets look on, administer and operate. */
    public boolean gives(Role role) {
        return role != Role.SYSTEM && (whole || !Officer.ONLOOKERS.contains(role));
    }
}
