package org.rogatory.operations;

import org.rogatory.figures.Figures;
import org.rogatory.figures.Measured;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/** The figures for a person: who operates the node reads how it is. Measures and health read them for machines. */
@Component
public class NodeFigures {

    private final Figures figures;

    NodeFigures(Figures figures) {
        this.figures = figures;
    }

    /** All of them, as the last round left them; others than operators are refused. */
    public Measured read(Officer officer) {
        FailedJobs.demand(officer);
        return figures.read();
    }
}
