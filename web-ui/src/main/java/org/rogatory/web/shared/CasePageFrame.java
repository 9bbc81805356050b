package org.rogatory.web.shared;

import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.springframework.ui.Model;

/** The head and the tabs of the case page, for tabs that other words bring. */
public interface CasePageFrame {

    /** Puts the frame of a file around the tab of this key. */
    void show(CaseFile file, String tab, Officer officer, Model model);

    /** The same for who opens the tab to read: leaves the trace of that, and none where the frame is refused. */
    void open(CaseFile found, String tab, Officer officer, Model model);

    /** Refuses, as if it were not there, what a guarded file does not have: for pages that stand in no frame. */
    void demand(CaseFile file, String tab, Officer officer);
}
