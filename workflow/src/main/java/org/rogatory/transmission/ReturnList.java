package org.rogatory.transmission;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Listed;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The originals that an office is to give back, the longest overdue first; always the same few statements. */
@Service
public class ReturnList {

    private final ReturnRepository originals;
    private final CaseLists lists;

    ReturnList(ReturnRepository originals, CaseLists lists) {
        this.originals = originals;
        this.lists = lists;
    }

    /** Whether the list is for an officer: for those who send papers, and who answer for it. */
    public static boolean opens(Officer officer) {
        return LegList.opens(officer);
    }

    /** The page from the place the query names; leaves one trace with the references shown. */
    @Transactional
    public Listed<ReturnLine> page(ReturnQuery query, Officer officer) {
        Roles.demand(opens(officer));
        var found = originals.list(query, officer.authority(), AccessScope.of(officer), Listed.limit());
        var page = Listed.of(found);
        lists.viewList(page.lines().stream().map(ReturnLine::file).distinct().toList(), officer);
        return page;
    }
}
