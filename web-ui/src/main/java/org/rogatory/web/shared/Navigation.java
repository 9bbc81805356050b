package org.rogatory.web.shared;

import java.util.List;
import java.util.Optional;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What other words bring to the main navigation, and where the day of an officer begins. */
@Component
public class Navigation {

    private static final String WORK = "/work";

    private final ObjectProvider<NavigationEntry> brought;

    Navigation(ObjectProvider<NavigationEntry> brought) {
        this.brought = brought;
    }

    List<Shell.Section> of(Officer officer) {
        return brought.orderedStream()
                .filter(entry -> entry.stands().test(officer))
                .map(entry -> new Shell.Section(entry.key(), entry.href()))
                .toList();
    }

    /** The page with which an officer begins, or a visitor, who is led on from there. */
    public String beginning(Optional<Officer> officer) {
        return officer.flatMap(one -> brought.orderedStream()
                        .filter(entry ->
                                entry.begins().test(one) && entry.stands().test(one))
                        .findFirst())
                .map(NavigationEntry::href)
                .orElse(WORK);
    }
}
