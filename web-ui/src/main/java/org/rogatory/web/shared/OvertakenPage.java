package org.rogatory.web.shared;

import java.util.List;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.springframework.web.servlet.ModelAndView;

/** What is answered where somebody was faster: where the file stands, what happened last, and what was typed. */
public interface OvertakenPage {

    /** The page for a step, by its label, with what was typed into its form. */
    ModelAndView of(CaseFile file, String step, List<Row> typed, Officer officer);
}
