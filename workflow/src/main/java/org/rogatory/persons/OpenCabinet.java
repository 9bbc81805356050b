package org.rogatory.persons;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The cabinet of an organisation as one of its holders has opened it: in the memory of this node alone. It cannot be
 * written anywhere, and says nothing of its key.
 */
public final class OpenCabinet {

    private final String organisation;
    private final String username;
    private final CabinetKey key;
    private final SecondLocks locks;

    OpenCabinet(CabinetHolder.Key whose, CabinetKey key, SecondLocks locks) {
        this.organisation = whose.organisation();
        this.username = whose.username();
        this.key = key;
        this.locks = locks;
    }

    /** Code of the organisation whose it is. */
    public String organisation() {
        return organisation;
    }

    /** User name of who opened it. */
    public String username() {
        return username;
    }

    CabinetKey key() {
        return key;
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
