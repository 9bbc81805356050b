package org.rogatory.directory;

/** The reference data cannot be trusted: one line tells the file, the record, the field and what is wrong with it. */
public class BrokenReferenceData extends RuntimeException {

    public BrokenReferenceData(String file, String record, String field, String what) {
        super((file + ", " + record + ", " + field + ": " + what).replaceAll("\\s+", " "));
    }
}
