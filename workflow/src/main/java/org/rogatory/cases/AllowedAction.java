package org.rogatory.cases;

import java.util.List;

/**
 * Something the officer can do to the file now.
 *
 * @param machine the status machine whose verb it is: the file's, or {@code item}
 * @param fields what the verb needs
 * @param grave ends or refuses something: shown as a quiet link with dots
 * @param step moves the file (true), or only leaves a trace on it
 */
public record AllowedAction(String verb, String machine, List<FieldRule> fields, boolean grave, boolean step) {

    public AllowedAction {
        fields = List.copyOf(fields);
    }
}
