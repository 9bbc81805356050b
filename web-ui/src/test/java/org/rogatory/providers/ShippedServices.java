package org.rogatory.providers;

import org.rogatory.directory.ReferenceFiles;

/** What is shipped about help, for tests of pages without an application. */
public final class ShippedServices {

    private ShippedServices() {}

    /** The kinds of help. */
    public static ServiceKinds kinds() {
        return ServiceKinds.read(ReferenceFiles.shipped());
    }
}
