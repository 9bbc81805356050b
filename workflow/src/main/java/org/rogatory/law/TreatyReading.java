package org.rogatory.law;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceRecord;

/** Reads the instruments and the States bound by them, and refuses references that lead nowhere. */
final class TreatyReading {

    private static final Set<String> ISO = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

    private final Map<String, Instrument> instruments = new LinkedHashMap<>();
    private final Map<String, Membership> memberships = new LinkedHashMap<>();
    private final Set<String> states;

    private TreatyReading(Set<String> states) {
        this.states = states;
    }

    static Treaties read(ReferenceFiles files, Set<String> states, Set<String> offences) {
        var reading = new TreatyReading(states);
        reading.instruments(files.read("instruments.yaml"), offences);
        reading.memberships(files.read("parties.yaml"));
        return new Treaties(
                Collections.unmodifiableMap(reading.instruments), Collections.unmodifiableMap(reading.memberships));
    }

    private void instruments(ReferenceRecord file, Set<String> offences) {
        var records = file.records("instruments", "id");
        records.forEach(record -> instruments.put(record.name(), Instrument.read(record)));
        for (var record : records) {
            var instrument = record.oneOf("id", instruments);
            Predicate<String> known = instruments::containsKey;
            Predicate<String> covered = code -> Instrument.SCOPE_CODES.contains(code) || offences.contains(code);
            refuse(record, "parent", Stream.ofNullable(instrument.parent()).toList(), known);
            refuse(record, "displaces", instrument.displaces(), known);
            refuse(record, "fallback", instrument.fallback(), known);
            refuse(record, "parties", instrument.parties(), this::state);
            refuse(record, "scope.offence_refs", instrument.offenceRefs(), covered);
        }
    }

    private void memberships(ReferenceRecord file) {
        for (var row : file.rows("records")) {
            var membership = Membership.read(row);
            var record = new ReferenceRecord(
                    file.file(), Treaties.key(membership.instrument(), membership.state()), row.node());
            record.code("instrument", instruments.keySet());
            refuse(record, "country", List.of(membership.state()), this::state);
            if (memberships.put(record.name(), membership) != null) {
                throw record.broken("country", "used twice");
            }
        }
    }

    /** A State with a name here, or one of the world that no office of this system is offered. */
    private boolean state(String code) {
        return states.contains(code) || ISO.contains(code);
    }

    private static void refuse(ReferenceRecord record, String field, List<String> codes, Predicate<String> known) {
        codes.stream().filter(known.negate()).findFirst().ifPresent(code -> {
            throw record.broken(field, "unknown code " + code);
        });
    }
}
