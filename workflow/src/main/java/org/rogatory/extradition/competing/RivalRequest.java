package org.rogatory.extradition.competing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.extradition.custody.HardEnd;

/**
 * One of the requests that compete for a person, as an officer reads it who may see its file.
 *
 * @param own whether it is the one from which is looked
 * @param open whether he could still be handed over by it
 * @param detected whether it was found by itself
 * @param limit when the person must be free by what is kept in its file; null where nothing of that is known
 * @param onward which instruments carry an extradition on to the other States that ask
 * @param precedence what was decided; null before
 */
public record RivalRequest(
        CaseFile file,
        boolean own,
        boolean open,
        boolean detected,
        RequestFacts facts,
        @Nullable HardEnd limit,
        List<Onward> onward,
        @Nullable Precedence precedence) {

    /** Lists that do not change. */
    public RivalRequest {
        onward = List.copyOf(onward);
    }

    /**
     * Whether who is handed over there can be asked for from there by another State.
     *
     * @param state that other one
     * @param instruments that carry it as far as is known; none known means to ask the central authority
     */
    public record Onward(String state, List<String> instruments) {

        /** Names that do not change. */
        public Onward {
            instruments = List.copyOf(instruments);
        }
    }
}
