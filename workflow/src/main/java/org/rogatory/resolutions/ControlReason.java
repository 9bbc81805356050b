package org.rogatory.resolutions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;

/** Why a file is put on control or taken off it: our own list, to be confirmed by the offices. */
public enum ControlReason {
    RESOLUTION(ControlAct.PUT, false),
    TAKEN_OVER(ControlAct.PUT, false),
    HEAD_ORDER(ControlAct.PUT, true),
    SUPERIOR_ORDER(ControlAct.PUT, true),
    WORK_RESUMED(ControlAct.PUT, true),
    EXECUTED(ControlAct.REMOVED, true),
    ANSWERED(ControlAct.REMOVED, true),
    WITHDRAWN(ControlAct.REMOVED, true),
    PASSED_ON(ControlAct.REMOVED, true),
    FILE_CLOSED(ControlAct.REMOVED, false);

    private final ControlAct act;
    private final boolean chosen;

    ControlReason(ControlAct act, boolean chosen) {
        this.act = act;
        this.chosen = chosen;
    }

    /** The key in tables and messages, for example {@code head_order}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reasons that a person may give for an act. */
    public static List<ControlReason> of(ControlAct act) {
        return Arrays.stream(values())
                .filter(reason -> reason.act == act && reason.chosen)
                .toList();
    }

    /** The reason of a key, if a person may give it for this act; otherwise refused as missing. */
    static ControlReason demand(ControlAct act, @Nullable String key) {
        return of(act).stream()
                .filter(reason -> reason.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.of("field-missing", "reason"));
    }
}
