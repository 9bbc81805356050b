package org.rogatory.web.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a case page.
 *
 * @param partnerReference number the other side gave, in words, or null
 * @param numbers the numbers of the letter in the journals of both offices, in words, or null
 * @param due next deadline, or null where no clock runs
 * @param dueWhat what is due, for example "Answer to Kazakhstan (treaty)"
 * @param nextTitle one sentence: why the reader is here
 * @param parts what counts down in the file, before everything else
 */
public record CaseHeaderView(
        String reference,
        @Nullable String partnerReference,
        @Nullable String numbers,
        RouteView route,
        String kind,
        String title,
        StatusView status,
        List<String> flags,
        @Nullable DueView due,
        @Nullable String dueWhat,
        @Nullable String owner,
        String nextTitle,
        @Nullable String nextText,
        List<ActionView> actions,
        List<HeaderView> parts) {

    /** A head in which nothing counts down. */
    public CaseHeaderView(
            String reference,
            @Nullable String partnerReference,
            @Nullable String numbers,
            RouteView route,
            String kind,
            String title,
            StatusView status,
            List<String> flags,
            @Nullable DueView due,
            @Nullable String dueWhat,
            @Nullable String owner,
            String nextTitle,
            @Nullable String nextText,
            List<ActionView> actions) {
        this(
                reference,
                partnerReference,
                numbers,
                route,
                kind,
                title,
                status,
                flags,
                due,
                dueWhat,
                owner,
                nextTitle,
                nextText,
                actions,
                List.of());
    }

    /** The same head with what counts down in the file. */
    public CaseHeaderView with(List<HeaderView> counting) {
        return new CaseHeaderView(
                reference,
                partnerReference,
                numbers,
                route,
                kind,
                title,
                status,
                flags,
                due,
                dueWhat,
                owner,
                nextTitle,
                nextText,
                actions,
                List.copyOf(counting));
    }
}
