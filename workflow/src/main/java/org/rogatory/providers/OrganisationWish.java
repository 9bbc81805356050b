package org.rogatory.providers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What two people of a service decide about it as a whole. */
public enum OrganisationWish {
    /** It takes nobody in any more. */
    STOP(OrganisationStanding.CLOSING),
    /** It is closed, and somebody whom they name keeps the files that are open still. */
    KEEP(OrganisationStanding.CLOSED),
    /** It works again. */
    RESUME(OrganisationStanding.WORKING);

    private final OrganisationStanding to;

    OrganisationWish(OrganisationStanding to) {
        this.to = to;
    }

    /** The key in pages and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** That of a key; empty for any other word. */
    public static Optional<OrganisationWish> of(String key) {
        return Arrays.stream(values()).filter(wish -> wish.key().equals(key)).findFirst();
    }

    /** Whether it can be wished as the service stands. */
    public boolean fits(OrganisationStanding standing) {
        return switch (this) {
            case STOP -> standing == OrganisationStanding.WORKING;
            case KEEP -> standing == OrganisationStanding.CLOSING;
            default -> standing != OrganisationStanding.WORKING;
        };
    }

    OrganisationStanding to() {
        return to;
    }
}
