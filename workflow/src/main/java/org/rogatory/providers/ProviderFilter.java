package org.rogatory.providers;

/**
 * Which providers a page shows, from a place in its order on.
 *
 * @param state code of the State
 * @param kind key of a kind of help, or empty
 * @param language tag of a language, or empty
 * @param free only those of whom somebody has said that places are free
 * @param ended also those who take nobody in any more
 * @param after the place and the reference of the last one of the page before
 */
public record ProviderFilter(String state, String kind, String language, boolean free, boolean ended, After after) {

    /** Where the page before ended: entries are in order of places. */
    public record After(String place, String providerRef) {

        /** Before the first one. */
        public static final After START = new After("", "");
    }

    /** As the kinds of an entry contain it; read by the query. */
    public String kindPattern() {
        return "%," + kind + ",%";
    }

    /** As the languages of an entry contain it; read by the query. */
    public String languagePattern() {
        return "%," + language + ",%";
    }
}
