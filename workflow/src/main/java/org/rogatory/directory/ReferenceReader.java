package org.rogatory.directory;

/** Reads files of the reference data at start; a new edition is shown to every reader before it is taken over. */
public interface ReferenceReader {

    /**
     * Reads what it needs of these files and keeps nothing.
     *
     * @throws BrokenReferenceData if it would not start with them, or if they lack what something here rests on
     */
    void read(ReferenceFiles files);
}
