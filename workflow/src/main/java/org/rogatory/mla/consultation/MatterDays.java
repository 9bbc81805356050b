package org.rogatory.mla.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.requests.RequestForms;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The day that the message of a matter names: until when an answer is asked for, or when something is disclosed. */
@Component
class MatterDays {

    private final Directory directory;
    private final Clock clock;

    MatterDays(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** The day that it names; empty where it names none that can be read. */
    static Optional<LocalDate> named(Matter matter, JsonNode said) {
        return Optional.ofNullable(RequestForms.day(said.path(matter.day()).asString("")));
    }

    /** The day that it names, unless that has passed where the file is kept: then as long as the rule says is left. */
    Optional<LocalDate> ahead(CaseFile file, Matter matter, JsonNode said) {
        return named(matter, said).filter(day -> !past(file, day));
    }

    boolean past(CaseFile file, LocalDate day) {
        return day.isBefore(file.day(clock.instant(), directory.times().zone(file.authority())));
    }
}
