package org.rogatory.web.shared;

import java.util.List;

/**
 * Choices of a select that belong together.
 *
 * @param value of the choice before it to which they belong
 */
public record OptionGroup(String value, String label, List<Option> options) {}
