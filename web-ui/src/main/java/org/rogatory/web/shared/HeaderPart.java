package org.rogatory.web.shared;

import java.util.Locale;
import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;

/** What another word brings to the head of the case page: a bean of the package that has its pages. */
public interface HeaderPart {

    /** The block for an officer who sees the file; empty where the file has none. */
    Optional<HeaderView> of(CaseFile file, Officer officer, Locale reader);
}
