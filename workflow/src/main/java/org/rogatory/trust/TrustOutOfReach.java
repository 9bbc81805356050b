package org.rogatory.trust;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;
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

    /**
     * What is read of a register; that its database does not answer is told as this. That the reading crossed another
     * transaction is told as it is: whoever does the act does it again for that.
     */
    public static <T> T reading(Supplier<T> register) {
        try {
            return register.get();
        } catch (ConcurrencyFailureException | UncategorizedDataAccessException crossed) {
            throw crossed;
        } catch (DataAccessException | TransactionException away) {
            throw new TrustOutOfReach(away);
        }
    }

    /** Throws on a failure that says only that a register could not be read, and nothing of what was checked. */
    public static void passOn(@Nullable Throwable failure) {
        if (failure instanceof TrustOutOfReach away) {
            throw away;
        }
        if (failure instanceof DataAccessException crossed) {
            throw crossed;
        }
    }
}
