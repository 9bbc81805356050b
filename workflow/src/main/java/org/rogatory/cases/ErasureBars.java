package org.rogatory.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that may keep what belongs to a file from being erased. */
@Component
public class ErasureBars {

    private final List<ErasureBar> bars;

    ErasureBars(List<ErasureBar> bars) {
        this.bars = List.copyOf(bars);
    }

    /** Refuses where any of them does; what belongs to no file nothing keeps. */
    public void demandErasable(@Nullable String caseRef) {
        if (caseRef != null) {
            bars.forEach(bar -> bar.demandErasable(caseRef));
        }
    }
}
