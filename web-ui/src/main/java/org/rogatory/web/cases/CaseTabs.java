package org.rogatory.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CaseTab;
import org.rogatory.web.shared.Tab;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The tabs of a case page. */
@Component
class CaseTabs {

    private static final String LOG = "access-log";

    private static final List<String> ALL = List.of(
            "summary",
            "request",
            "items",
            "documents",
            "messages",
            "tasks",
            "timeline",
            "people",
            "deadlines",
            "process",
            "notes",
            LOG);

    /** What a file has that stays with one organisation: it asks nobody, and persons have a tab of their own. */
    private static final List<String> INSIDE =
            List.of("summary", "tasks", "timeline", "deadlines", "process", "notes", LOG);

    private static final Set<String> OF_THE_DELIBERATION = Set.of("messages", "notes");

    private final List<CaseTab> brought;
    private final Words words;

    CaseTabs(List<CaseTab> brought, Words words) {
        this.brought = brought;
        this.words = words;
    }

    /** Those of a file for an officer who sees it, one of them the present. */
    List<Tab> of(CaseFile file, String current, Officer officer) {
        return keys(file, officer).stream()
                .map(tab -> new Tab(
                        words.ofForm("cases.tab." + tab, file.form()),
                        "/cases/" + file.caseRef() + ("summary".equals(tab) ? "" : "/" + tab),
                        tab.equals(current),
                        null))
                .toList();
    }

    /** What a guarded file does not have is not there under its address either. */
    void demand(CaseFile file, String tab, Officer officer) {
        if (CaseFamily.guarded(file) && !keys(file, officer).contains(tab)) {
            throw Refusal.notFound();
        }
    }

    private List<String> keys(CaseFile file, Officer officer) {
        var keys = new ArrayList<>(CaseFamily.guarded(file) ? INSIDE : ALL);
        brought.stream()
                .filter(tab -> tab.stands().test(file, officer))
                .forEach(tab -> keys.add(place(keys, tab), tab.key()));
        return keys.stream()
                .filter(tab -> !LOG.equals(tab) || AccessLog.mayRead(officer))
                .filter(tab -> !OF_THE_DELIBERATION.contains(tab) || Deliberation.open(file, officer))
                .toList();
    }

    /** After the tab it follows; where a file has none such, after the first. */
    private static int place(List<String> keys, CaseTab tab) {
        return Math.max(keys.indexOf(tab.after()), 0) + 1;
    }
}
