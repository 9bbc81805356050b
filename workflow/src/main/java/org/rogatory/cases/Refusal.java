package org.rogatory.cases;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.law.Finding;
import org.rogatory.law.Violation;

/**
 * An act that the rules do not admit. The code has a text in every language ({@code refusal.<code>} in the messages);
 * nothing was changed.
 */
public final class Refusal extends IllegalStateException {

    /** The code by which acts of a file are barred to whom another has to follow. */
    public static final String FOUR_EYES = "four-eyes";

    /** The code by which they are barred to whom a section of the text is closed, for which he would answer by them. */
    public static final String UNREAD = "section-not-read";

    /** The code of what somebody else has changed since it was read. */
    public static final String CHANGED = "changed-meanwhile";

    private static final Set<String> CLOSED =
            Set.of("not-found", "role", "reads-only", "signing-right", "document-isolated");

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, String> parameters;
    private final transient List<Finding> findings;
    private final boolean secondPerson;

    private Refusal(String code, Map<String, String> parameters, List<Finding> findings) {
        this(code, parameters, findings, false);
    }

    private Refusal(String code, Map<String, String> parameters, List<Finding> findings, boolean secondPerson) {
        super(code);
        this.code = code;
        this.secondPerson = secondPerson;
        this.parameters = Collections.unmodifiableMap(parameters);
        this.findings = List.copyOf(findings);
    }

    public static Refusal of(String code) {
        return new Refusal(code, Map.of(), List.of());
    }

    /** A refusal that concerns one field of the command. */
    public static Refusal of(String code, String field) {
        return new Refusal(code, Map.of("field", field), List.of());
    }

    /** A refusal that concerns these fields of the command alike, so that all are mended at once. */
    public static Refusal ofAll(String code, List<String> fields) {
        return new Refusal(code, Map.of("field", fields.get(0), "fields", String.join(",", fields)), List.of());
    }

    /** A refusal with named parameters for its text. */
    public static Refusal of(String code, Map<String, String> parameters) {
        return new Refusal(code, parameters, List.of());
    }

    /** Somebody would do alone what takes two persons, or decide about himself; the words say who has to do it. */
    public static Refusal secondPerson(String code) {
        return new Refusal(code, Map.of(), List.of(), true);
    }

    /** The same where one field of the command names the person. */
    public static Refusal secondPerson(String code, String field) {
        return new Refusal(code, Map.of("field", field), List.of(), true);
    }

    /** What an act says that is barred, as it is offered: {@link AllowedAction} tells no more than a code. */
    public static Refusal barred(String code) {
        return FOUR_EYES.equals(code) || UNREAD.equals(code) ? secondPerson(code) : of(code);
    }

    /** A refusal because the law rules found errors. */
    public static Refusal findings(List<Finding> findings) {
        return new Refusal("findings", Map.of("count", String.valueOf(findings.size())), findings);
    }

    /** A refusal because the content breaks the published schema, place by place. */
    public static Refusal violations(List<Violation> violations) {
        var places = new LinkedHashMap<String, String>();
        violations.forEach(violation -> places.putIfAbsent(violation.pointer(), violation.code()));
        return new Refusal("content-invalid", places, List.of());
    }

    /** A refusal of several places of what was sent, each with its own code. */
    public static Refusal places(String code, Map<String, String> places) {
        return new Refusal(code, places, List.of());
    }

    /** There is no such file, or it is not for this officer: the two are not told apart. */
    public static Refusal notFound() {
        return of("not-found");
    }

    /** Somebody else has changed it since it was read. */
    public static Refusal changed() {
        return of(CHANGED);
    }

    /** The fields of the command it concerns, in their order; none where it concerns the whole. */
    public List<String> fields() {
        var named = parameters.getOrDefault("fields", parameters.getOrDefault("field", ""));
        return named.isEmpty() ? List.of() : List.of(named.split(","));
    }

    /** Whether it is refused because another person has to do it; such a refusal closes the act to who asked. */
    public boolean needsAnother() {
        return secondPerson;
    }

    /** Whether something is closed to who asked: no form tells it, and it leaves a trace. */
    public boolean closed() {
        return CLOSED.contains(code);
    }

    public String code() {
        return code;
    }

    public Map<String, String> parameters() {
        return parameters;
    }

    public List<Finding> findings() {
        return findings;
    }
}
