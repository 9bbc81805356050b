package org.rogatory.transfer;

import java.util.Locale;
import org.rogatory.cases.CaseFile;
import tools.jackson.databind.JsonNode;

/** Where a State sits in a transfer: its court has sentenced the person, or it is to carry the sentence out. */
public enum Seat {
    SENTENCING,
    EXECUTING,
    /** The request does not say which State asks: people know, and nothing is kept from either side for that. */
    UNKNOWN;

    /** How the codes of a request begin, and what people write in their place. */
    private static final String SENTENCES = "sentencing";

    private static final String EXECUTES = "executing";
    private static final String ADMINISTERS = "administering";

    /** The seat of the State that keeps the file, by what its request says of who asks. */
    public static Seat of(CaseFile file, JsonNode content) {
        var asks = asking(content.path("transfer").path("direction").asString(""));
        return file.outgoing() ? asks : asks.opposite();
    }

    private static Seat asking(String direction) {
        var said = direction.strip().toLowerCase(Locale.ROOT);
        if (said.startsWith(SENTENCES)) {
            return SENTENCING;
        }
        return said.startsWith(EXECUTES) || said.startsWith(ADMINISTERS) ? EXECUTING : UNKNOWN;
    }

    private Seat opposite() {
        return switch (this) {
            case SENTENCING -> EXECUTING;
            case EXECUTING -> SENTENCING;
            default -> UNKNOWN;
        };
    }

    /** Whether the person is in the hands of this State until the handover, as far as it is known. */
    public boolean holds() {
        return this == SENTENCING;
    }

    /** Whether this State may be the one that carries the sentence out. */
    public boolean mayExecute() {
        return this != SENTENCING;
    }

    /** Whether this State may be the one whose court has sentenced. */
    public boolean maySentence() {
        return this != EXECUTING;
    }
}
