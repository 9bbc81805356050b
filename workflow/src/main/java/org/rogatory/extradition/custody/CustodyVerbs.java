package org.rogatory.extradition.custody;

import static org.rogatory.cases.ActField.FILES;
import static org.rogatory.cases.ActField.HAPPENED_ON;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.ISSUER;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.PLACE;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.ActField.TIME;
import static org.rogatory.cases.ActField.UNTIL;
import static org.rogatory.cases.ActField.ZONE;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.FieldRule;

/** The verbs of custody that are done by themselves, and what each needs; others follow from acts of the file. */
final class CustodyVerbs {

    static final String DETENTION = "record_detention";
    static final String NEW_DETENTION = "record_new_detention";
    static final String ORDER = "record_custody_order";
    static final String ARREST = "record_extradition_arrest";
    static final String OTHER_MEASURE = "record_other_measure";
    static final String ORDER_FOUND = "record_order_found";
    static final String RELEASE = "release";
    static final String ESCAPE = "record_escape";
    static final String SEARCH = "renew_search";
    static final String LIMIT = "limit_reached";

    /** Somebody has read the papers of the release that were drafted. */
    static final String CONFIRM = "confirm_release_drafts";

    /** Which order was found: on it depends which limits go on. */
    static final String ORDERS = "custody_orders";

    private static final List<FieldRule> ORDERED = List.of(
            needed(ISSUER),
            needed(REFERENCE),
            needed(HAPPENED_ON),
            needed(TIME),
            needed(ZONE),
            optional(UNTIL),
            optional(PLACE),
            optional(FILES));

    private static final Map<String, List<FieldRule>> FIELDS = Map.of(
            DETENTION,
            List.of(
                    needed(TIME),
                    needed(ZONE),
                    needed(PLACE),
                    optional(REFERENCE),
                    optional(INTERNAL_TEXT),
                    optional(FILES)),
            NEW_DETENTION,
            List.of(
                    needed(TIME),
                    needed(ZONE),
                    needed(PLACE),
                    needed(INTERNAL_TEXT),
                    optional(REFERENCE),
                    optional(FILES)),
            ORDER,
            ORDERED,
            ARREST,
            ORDERED,
            OTHER_MEASURE,
            List.of(
                    needed(KIND, "custody_measures"),
                    needed(ISSUER),
                    needed(REFERENCE),
                    needed(HAPPENED_ON),
                    needed(TIME),
                    needed(ZONE),
                    optional(UNTIL),
                    optional(FILES)),
            RELEASE,
            List.of(
                    needed(KIND, "release_reasons"),
                    needed(TIME),
                    needed(ZONE),
                    needed(ISSUER),
                    optional(INTERNAL_TEXT),
                    optional(FILES)),
            ORDER_FOUND,
            List.of(
                    needed(KIND, ORDERS),
                    needed(ISSUER),
                    needed(REFERENCE),
                    needed(HAPPENED_ON),
                    needed(TIME),
                    needed(ZONE),
                    needed(FILES),
                    optional(UNTIL)),
            ESCAPE,
            List.of(needed(TIME), needed(ZONE), optional(INTERNAL_TEXT)),
            SEARCH,
            List.of(optional(INTERNAL_TEXT)),
            CONFIRM,
            List.of(optional(INTERNAL_TEXT)));

    private static final Set<String> ALL = Stream.concat(FIELDS.keySet().stream(), CorrectionVerbs.all().stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> GRAVE = Set.of(RELEASE, ESCAPE);

    /** By these a person is taken into custody. */
    static final Set<String> DETAINING = Set.of(DETENTION, NEW_DETENTION);

    /** He was in custody before, and nobody seeks him. */
    private static final Set<String> FREE_AGAIN = Set.of("released", "escaped");

    /** These are done about whoever is held. */
    static final Set<String> OF_THE_HELD = Set.of(ORDER, ARREST, OTHER_MEASURE, ORDER_FOUND, RELEASE, ESCAPE);

    private static final Map<String, Measure> MEASURES =
            Map.of(ORDER, Measure.PROVISIONAL, ARREST, Measure.EXTRADITION, OTHER_MEASURE, Measure.OTHER);

    private CustodyVerbs() {}

    static Set<String> all() {
        return ALL;
    }

    static List<FieldRule> fields(String verb) {
        return FIELDS.getOrDefault(verb, CorrectionVerbs.fields(verb));
    }

    /** Ends custody: offered quietly. */
    static boolean grave(String verb) {
        return GRAVE.contains(verb);
    }

    /** The verb by which a person is held by this measure. */
    static String of(Measure measure) {
        return switch (measure) {
            case PROVISIONAL -> ORDER;
            case EXTRADITION -> ARREST;
            case OTHER -> OTHER_MEASURE;
            default -> DETENTION;
        };
    }

    /** The verb by which a person is taken into custody that stands so. */
    static String detaining(String status) {
        return FREE_AGAIN.contains(status) ? NEW_DETENTION : DETENTION;
    }

    /** How custody stands while a person is held by this measure. */
    static String status(Measure measure) {
        return switch (measure) {
            case PROVISIONAL -> "provisional_custody";
            case EXTRADITION -> "extradition_custody";
            case OTHER -> Custody.OTHER_MEASURE;
            default -> "detained";
        };
    }

    /** The measure that an order sets; empty where the verb is no order. */
    static Optional<Measure> measure(String verb) {
        return Optional.ofNullable(MEASURES.get(verb));
    }
}
