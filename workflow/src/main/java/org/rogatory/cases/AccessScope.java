package org.rogatory.cases;

import java.util.LinkedHashSet;
import java.util.Set;
import org.rogatory.identity.Officer;

/**
 * In whose name files are read: every list, task and single read carries one.
 *
 * @param authority key of the reader's authority; that of the processes has none
 * @param barring the names by which the reader himself may be kept out; one of them keeps him out whatever else opens
 *     the file
 */
public record AccessScope(Set<String> principals, String authority, Set<String> barring) {

    /**
     * The one rule of access, for queries: whoever names one of the principals of {@code scope} sees the file whose
     * reference follows, with a closing bracket: {@code GRANTED + "f.caseRef)"}. What was given for a time ends by the
     * clock of the application, and who is kept out sees nothing by any other name either. From a file that is for named
     * people only anybody is kept out by whatever name but that of a named reader.
     */
    public static final String GRANTED = " exists (select 1 from CaseAccess a"
            + " where a.principal in :#{#scope.principals()} and a.accessLevel <> 'excluded'"
            + " and (a.endsAt is null or a.endsAt > :#{@clock.instant()})"
            + " and not exists (select 1 from CaseAccess e where e.caseRef = a.caseRef"
            + " and e.accessLevel = 'excluded' and (e.principal in :#{#scope.barring()}"
            + " or e.principal = 'anybody' and a.accessLevel <> 'named' and a.principal <> 'system'))"
            + " and a.caseRef = ";

    /** That the access row {@code sh} of a query keeps out a reader by one of the names of {@link ShutTo}. */
    static final String KEEPS_OUT = "sh.accessLevel = 'excluded' and (sh.principal in :#{#scope.barring()}"
            + " or sh.principal = 'anybody' and not exists (select 1 from CaseAccess rd where rd.caseRef = sh.caseRef"
            + " and rd.accessLevel = 'named' and rd.principal in :#{#scope.barring()}))";

    /**
     * The same rule from its other side, for queries of what is kept by authority and not by file: what lies in a file
     * from which the reader {@code scope} is kept out, by his own name, that of his post, or because it is for named
     * people of whom he is none. The reference of the file follows, with a closing bracket.
     */
    public static final String SHUT = " exists (select 1 from CaseAccess sh where " + KEEPS_OUT + " and sh.caseRef = ";

    /**
     * The narrower part of it: what lies in a file from which the reader is kept out by his own name or that of his post.
     * Whoever decides on the readers of files for named people only knows their numbers.
     */
    public static final String KEPT_OUT = " exists (select 1 from CaseAccess ko where ko.accessLevel = 'excluded'"
            + " and ko.principal in :#{#scope.barring()} and ko.caseRef = ";

    /** That a reader is told nothing of the file {@code un} of a query; see {@link #UNTOLD}. */
    static final String KEEPS_SILENT = "(" + SHUT + "un.caseRef) or un.machine like '" + CaseFamily.EXTRADITION
            + "%' and not" + GRANTED + "un.caseRef))";

    /**
     * Of what lies in a file that is shut to the reader {@code scope}, or in one of extradition that he does not see,
     * nothing is told: for queries of journals, which whole offices read. The reference of the file follows, with a
     * closing bracket.
     */
    public static final String UNTOLD =
            " exists (select 1 from CaseFile un where " + KEEPS_SILENT + " and un.caseRef = ";

    /** The name under which the processes themselves read; granted on every file. */
    static final String SYSTEM = "system";

    public AccessScope {
        principals = Set.copyOf(principals);
        barring = Set.copyOf(barring);
    }

    /** The scope of an officer; the system's own acts get the scope of the processes. */
    public static AccessScope of(Officer officer) {
        if (officer.isSystem()) {
            return system();
        }
        var principals = new LinkedHashSet<>(officer.principals());
        principals.add(officer.challenger());
        principals.add(officer.reader());
        return new AccessScope(principals, officer.authority(), officer.barring());
    }

    /** The scope of the processes and of the partner's messages. */
    public static AccessScope system() {
        return new AccessScope(Set.of(SYSTEM), "", Set.of(SYSTEM));
    }

    /** Whether the processes read, to which nothing of a file is closed. */
    public boolean ofProcesses() {
        return principals.contains(SYSTEM);
    }
}
