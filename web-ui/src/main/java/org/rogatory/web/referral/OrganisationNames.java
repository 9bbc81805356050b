package org.rogatory.web.referral;

import java.util.Locale;
import org.rogatory.directory.Directory;
import org.springframework.stereotype.Component;

/** How an organisation is called beside others: services of two States may bear one name, so its State is told, too. */
@Component
class OrganisationNames {

    private final Directory directory;

    OrganisationNames(Directory directory) {
        this.directory = directory;
    }

    /** Its name and its State, in the reader's language; its key where the directory has it no more. */
    String of(String key, Locale reader) {
        return directory
                .find(key)
                .map(found -> found.name().in(reader) + ", " + directory.stateName(found.state(), reader))
                .orElse(key);
    }
}
