package org.rogatory.persons;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * The cabinet of an organisation as one of its holders has opened it: in the memory of this node alone. It cannot be
 * written anywhere, and says nothing of its keys. Where the cabinet gets another key meanwhile it reaches that, too, as
 * long as who opened it holds it.
 */
public final class OpenCabinet {

    private final String organisation;
    private final String username;
    private final Supplier<CabinetRing> reach;
    private final SecondLocks locks;
    private volatile CabinetRing ring;

    /**
     * One that opens now.
     *
     * @param reach the keys as who opens it reaches them at a moment
     */
    OpenCabinet(CabinetHolder.Key whose, Supplier<CabinetRing> reach, SecondLocks locks) {
        this.organisation = whose.organisation();
        this.username = whose.username();
        this.reach = reach;
        this.locks = locks;
        this.ring = reach.get();
    }

    /** Code of the organisation whose it is. */
    public String organisation() {
        return organisation;
    }

    /** User name of who opened it. */
    public String username() {
        return username;
    }

    /** The keys as they were when they were last looked at. */
    CabinetRing ring() {
        return ring;
    }

    /** Its pair of this number; looked for where it is newer than those known here. */
    CabinetKey key(int number) {
        if (number > ring.number()) {
            ring = reach.get();
        }
        return ring.of(number).orElseThrow(() -> new CabinetShut("cabinet:" + organisation));
    }

    /** @throws UnreadableSecret if it was sealed for another, or changed */
    byte[] unseal(byte[] sealed, String context) {
        try {
            return ring.open(sealed, context);
        } catch (UnreadableSecret newer) {
            ring = reach.get();
            return ring.open(sealed, context);
        }
    }

    /** Looks for its keys anew, and tells whether who opened it holds it still. */
    boolean renewed() {
        try {
            ring = reach.get();
            return true;
        } catch (CabinetShut | CabinetRefused gone) {
            return false;
        } catch (ConcurrencyFailureException crossed) {
            return true;
        }
    }

    CabinetHolder.Key whose() {
        return new CabinetHolder.Key(organisation, username);
    }

    /** The half of the key of a file; empty where the file is not this organisation's. */
    Optional<byte[]> half(String reference) {
        return locks.half(reference, this);
    }

    /** The same of many files at once. */
    Map<String, byte[]> halves(Collection<String> references) {
        return locks.halves(references, this);
    }

    @Override
    public String toString() {
        return "OpenCabinet of " + organisation;
    }
}
