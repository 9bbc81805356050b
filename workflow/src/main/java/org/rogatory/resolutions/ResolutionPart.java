package org.rogatory.resolutions;

import org.jspecify.annotations.Nullable;

/**
 * What a resolution gives to one of those whom it names.
 *
 * @param officer user name of whom it names; null for the own part of who asks or, where it does not name him, that of
 *     one in whose place he acts
 */
public record ResolutionPart(String resolutionId, @Nullable String officer) {

    boolean of(Assignee assignee) {
        return assignee.resolutionId().equals(resolutionId) && (officer == null || officer.equals(assignee.officer()));
    }
}
