package org.rogatory.directory;

import java.nio.file.Path;
import java.util.Optional;

/** Knows which edition of the reference data two officers have taken over after the program was made. */
public interface TakenEdition {

    /** The one that was taken over last, if any was. */
    Optional<Taken> last();

    /**
     * An edition that lies beside the program.
     *
     * @param number by which editions are counted
     * @param shipped the newest edition in whose place it was taken over: that of the program, or one taken over before
     * @param place the zip with its files
     * @param sha256 of that zip, in hexadecimal
     */
    record Taken(int number, int shipped, Path place, String sha256) {}
}
