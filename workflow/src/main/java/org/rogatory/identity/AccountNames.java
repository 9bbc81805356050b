package org.rogatory.identity;

import java.util.Locale;
import java.util.Set;

/**
 * User names that no person has: the product writes them itself where the trail, a file or its access names a person,
 * so whoever had one would act under the name of the product.
 */
public final class AccountNames {

    /** Under which the product acts itself. */
    public static final String SYSTEM = "system";

    private static final Set<String> RESERVED =
            Set.of(SYSTEM, "unknown", "chain", "list", "trail", "address", "anybody");

    private AccountNames() {}

    /** Whether the product keeps a name for itself, in capitals or not. */
    public static boolean reserved(String username) {
        return RESERVED.contains(username.strip().toLowerCase(Locale.ROOT));
    }

    /** Refuses a name that the product keeps for itself. */
    static void demandFree(String username) {
        if (reserved(username)) {
            throw new AccountRefused("username-reserved");
        }
    }
}
