package org.rogatory.transmission;

import java.util.EnumSet;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Listed;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers under way that an officer may see, the longest overdue first; always the same few statements. */
@Service
public class LegList {

    private static final Set<Role> CHANCERY = EnumSet.of(Role.REGISTRAR, Role.HEAD, Role.CENTRAL_OFFICER);

    private final LegRepository legs;
    private final CaseLists lists;

    LegList(LegRepository legs, CaseLists lists) {
        this.legs = legs;
        this.lists = lists;
    }

    /** Whether the list is for an officer: for those who send, and who answer for it. */
    public static boolean opens(Officer officer) {
        return officer.hasAny(CHANCERY);
    }

    /** The page from the place the query names; leaves one trace with the references shown. */
    @Transactional
    public Listed<LegLine> page(LegQuery query, Officer officer) {
        Roles.demand(opens(officer));
        var page = Listed.of(legs.list(query, AccessScope.of(officer), Listed.limit()).stream()
                .map(each -> new LegLine(each.leg().view(hidden -> ""), each.file()))
                .toList());
        lists.viewList(page.lines().stream().map(LegLine::file).distinct().toList(), officer);
        return page;
    }
}
