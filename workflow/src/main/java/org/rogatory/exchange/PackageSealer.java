package org.rogatory.exchange;

/** Seals a package with an authority's key and opens a sealed one. */
public interface PackageSealer {

    /** The package with a detached signature of the authority around it. */
    byte[] seal(byte[] content, String authority);

    /**
     * Checks the seal and returns what it covers.
     *
     * @throws IllegalArgumentException if the seal is missing, broken or not of a trusted authority
     */
    OpenedPackage open(byte[] sealedPackage);

    /** What a seal covers, and the authority key of who sealed it. */
    record OpenedPackage(byte[] content, String authority) {}
}
