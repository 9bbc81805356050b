package org.rogatory.requests.reminder;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.rogatory.identity.Role;

/** The roles of those in an executing authority who get a file and its reminders. */
public final class ExecutingRoles {

    public static final Set<Role> EXECUTING = Collections.unmodifiableSet(EnumSet.of(Role.EXECUTOR, Role.SUPERVISOR));

    private ExecutingRoles() {}
}
