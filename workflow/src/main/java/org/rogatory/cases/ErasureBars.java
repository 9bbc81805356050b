package org.rogatory.cases;

import java.util.Collection;
import java.util.List;
import org.rogatory.documents.bytes.ErasureGuard;
import org.springframework.stereotype.Component;

/** All that may keep what belongs to files from being erased, their words and their bytes. */
@Component
public class ErasureBars implements ErasureGuard {

    private final List<ErasureBar> bars;

    ErasureBars(List<ErasureBar> bars) {
        this.bars = List.copyOf(bars);
    }

    /** Refuses where any of them does; what belongs to no file nothing keeps. */
    @Override
    public void demandErasable(Collection<String> caseRefs) {
        if (!caseRefs.isEmpty()) {
            bars.forEach(bar -> bar.demandErasable(caseRefs));
        }
    }
}
