package org.rogatory.law;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The coded reasons of returning, waiting and blocking, and which of them may be told to the other State. */
@Component
public class ReturnReasons {

    /** What stands in clear for all reasons that stay in the office. */
    public static final String INTERNAL = "internal";

    private final ReferenceData data;

    ReturnReasons(ReferenceData data) {
        this.data = data;
    }

    /** Whether the other State may be told this reason; an unknown one may not. */
    public boolean releasable(String key) {
        return Optional.ofNullable(data.returnReasons().get(key))
                .map(ReturnReason::releasable)
                .orElse(false);
    }

    /** What the other State is told in place of a reason: the reason itself, what stands for it, or nothing. */
    public Optional<String> released(@Nullable String key) {
        return Optional.ofNullable(data.returnReasons().get(String.valueOf(key)))
                .flatMap(reason -> Optional.ofNullable(reason.released()));
    }

    /**
     * What the other State is told of reasons, in their order: those that may leave. What stands for an inner reason is
     * told only where there is no other, so that nobody sees that there was more.
     */
    public List<String> released(Collection<String> keys) {
        var open = keys.stream().filter(this::releasable).distinct().toList();
        return open.isEmpty()
                ? keys.stream()
                        .flatMap(key -> released(key).stream())
                        .distinct()
                        .toList()
                : open;
    }

    /** The codes of an act as the other State knows them: of reasons what it is told, the others as they are. */
    public List<String> told(Collection<String> codes) {
        var inner = codes.stream().filter(data.returnReasons()::containsKey).toList();
        return Stream.concat(released(inner).stream(), codes.stream().filter(code -> !inner.contains(code)))
                .toList();
    }

    /** A code as it may stand in clear outside the file: a reason that stays in the office only as one of those. */
    public String clear(String code) {
        var reason = data.returnReasons().get(code);
        return reason == null || reason.releasable() ? code : INTERNAL;
    }

    /** The reasons of a group: correction, return or waiting. */
    public List<ReturnReason> ofGroup(String group) {
        return data.returnReasons().values().stream()
                .filter(reason -> reason.group().equals(group))
                .toList();
    }
}
