package org.rogatory.law;

import java.util.List;

/**
 * A place where a content does not have the published shape.
 *
 * @param pointer JSON pointer to the place
 * @param code the broken rule of the schema, for example {@code maxLength} or {@code required}
 * @param params what the rule asks for; never the value found, which may be confidential
 */
public record Violation(String pointer, String code, List<String> params) {}
