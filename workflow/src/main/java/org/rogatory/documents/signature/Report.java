package org.rogatory.documents.signature;

/** The full record of a check, for experts; written out only when somebody asks for it. */
@FunctionalInterface
public interface Report {

    /** The ETSI validation report as XML. */
    String xml();
}
