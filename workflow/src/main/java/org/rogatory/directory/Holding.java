package org.rogatory.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a limit on custody does to the person who is held, from when it runs and for whom it holds. It says again, for
 * the machine, what the same record of {@code deadlines.yaml} says in words.
 *
 * @param effect what follows when it has passed
 * @param from what it is counted from
 * @param of the key of the limit from whose end it is counted back; null for the end that governs, or nothing such
 * @param interruption what becomes of time in custody before an interruption
 * @param stages in which stages of custody it runs
 * @param metByRequest whether it runs no longer once the full request has come
 * @param extendable by how many of its units it may be made longer, once; 0 where it may not, or nothing is known
 * @param instruments the instruments that set it, one of which must be applied; empty for the law of a State
 * @param state the State whose law sets it; null for an instrument
 * @param boundBy it holds only where both States are bound by this instrument too; null for no such condition
 * @param unlessBoundBy it holds only where not both States are bound by this instrument; null for no such condition
 */
public record Holding(
        Effect effect,
        From from,
        @Nullable String of,
        Interruption interruption,
        Set<Stage> stages,
        boolean metByRequest,
        int extendable,
        List<String> instruments,
        @Nullable String state,
        @Nullable String boundBy,
        @Nullable String unlessBoundBy) {

    /** What follows when it has passed: who is held must be freed, may be freed, or somebody must have acted before. */
    public enum Effect {
        MUST_FREE,
        MAY_FREE,
        MUST_ACT
    }

    /** What it is counted from: being taken into custody, the day appointed for the surrender, another limit. */
    public enum From {
        CUSTODY,
        APPOINTED_DAY,
        LIMIT
    }

    /** What has run before an interruption counts on, is forgotten, or nobody has seen which; then the earlier end. */
    public enum Interruption {
        COUNTS_ON,
        ANEW,
        UNKNOWN
    }

    /**
     * How far custody has come: held by the police, held by order of a court before the request, held by order on the
     * request, granted and waiting for the surrender.
     */
    public enum Stage {
        DETAINED,
        PROVISIONAL_ARREST,
        EXTRADITION_CUSTODY,
        SURRENDER
    }

    private static final Map<String, Effect> EFFECTS = codes(Effect.values());
    private static final Map<String, From> FROM = codes(From.values());
    private static final Map<String, Interruption> INTERRUPTIONS = codes(Interruption.values());
    private static final Map<String, Stage> STAGES = codes(Stage.values());

    static Holding read(ReferenceRecord record) {
        var from = record.oneOf("from", FROM);
        if (record.has("of") && from != From.LIMIT) {
            throw record.broken("of", "only what is counted from a limit names one");
        }
        if (record.has("state") == record.has("instruments")) {
            throw record.broken("instruments", "either instruments or a State set it");
        }
        return new Holding(
                record.oneOf("effect", EFFECTS),
                from,
                record.textOrNull("of"),
                from == From.CUSTODY ? record.oneOf("interruption", INTERRUPTIONS) : Interruption.UNKNOWN,
                stages(record),
                record.has("met_by")
                        && record.code("met_by", Set.of("full_request")).equals("full_request"),
                record.has("extendable") ? record.number("extendable") : 0,
                record.texts("instruments"),
                record.textOrNull("state"),
                record.textOrNull("bound_by"),
                record.textOrNull("unless_bound_by"));
    }

    private static Set<Stage> stages(ReferenceRecord record) {
        var stages = record.texts("stages");
        stages.stream().filter(code -> !STAGES.containsKey(code)).findFirst().ifPresent(code -> {
            throw record.broken("stages", "unknown code " + code);
        });
        if (stages.isEmpty()) {
            throw record.broken("stages", "missing");
        }
        return STAGES.entrySet().stream()
                .filter(stage -> stages.contains(stage.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T extends Enum<T>> Map<String, T> codes(T[] values) {
        return Arrays.stream(values)
                .collect(Collectors.toUnmodifiableMap(
                        value -> value.name().toLowerCase(Locale.ROOT), Function.identity()));
    }
}
