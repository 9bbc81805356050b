package org.rogatory.documents.token;

import java.util.Locale;

/** The tools with which officers of the States sign at their own machines. */
public enum TokenTool {

    /** E-IMZO, of Uzbekistan. */
    E_IMZO,

    /** NCALayer, of Kazakhstan. */
    NCALAYER,

    /** Whatever signs a file and gives the signature as a file. */
    FILE;

    /** As settings, pages and the interface name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
