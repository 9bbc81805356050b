package org.rogatory.documents;

import java.util.Map;

/**
 * A document that is not accepted, or an act on one that is not possible. The code has a text in every language
 * ({@code refusal.<code>}); nothing was changed.
 */
public final class DocumentRefused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, String> parameters;

    /** A refusal of this code; its text names these. */
    public DocumentRefused(String code, Map<String, String> parameters) {
        super(code + (parameters.isEmpty() ? "" : " " + parameters));
        this.code = code;
        this.parameters = Map.copyOf(parameters);
    }

    /** A refusal of this code. */
    public DocumentRefused(String code) {
        this(code, Map.of());
    }

    public String code() {
        return code;
    }

    public Map<String, String> parameters() {
        return parameters;
    }
}
