package org.rogatory.web.shared;

/**
 * The two States of a file in the direction of the request.
 *
 * @param own code of the reader's State, whose chip is filled
 */
public record RouteView(String from, String fromName, String to, String toName, String own) {

    /** Whether the file stays within a State, and has neither another side nor a direction. */
    public boolean within() {
        return from.equals(to);
    }

    /** The same as a cell of a table. */
    public String cell() {
        return within() ? "" : from + " → " + to;
    }
}
