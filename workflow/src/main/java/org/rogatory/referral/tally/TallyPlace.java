package org.rogatory.referral.tally;

/** By whom, for which quarter and by which version of the codes something is counted. */
record TallyPlace(String organisation, String state, String quarter, String mapping) {

    /** The key of a sum: all that it is a sum of. */
    String ref(TallyCell cell) {
        return String.join("/", organisation, quarter, mapping, cell.dimension(), cell.code(), cell.second());
    }
}
