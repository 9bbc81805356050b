package org.rogatory.trust;

import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Whom we believe, or what is revoked, cannot be read here and now, and can be later: the database does not answer.
 * Nothing follows from it for what was to be checked.
 */
public class TrustOutOfReach extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private TrustOutOfReach(RuntimeException why) {
        super("What is believed here cannot be read now", why);
    }

    /** What is read of a register; that its database does not answer is told as this. */
    public static <T> T reading(Supplier<T> register) {
        try {
            return register.get();
        } catch (DataAccessException | TransactionException away) {
            throw new TrustOutOfReach(away);
        }
    }
}
