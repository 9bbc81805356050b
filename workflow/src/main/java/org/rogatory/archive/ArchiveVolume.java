package org.rogatory.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A volume of a file. */
@Entity
@Table(name = "archive_volume")
class ArchiveVolume {

    @Id
    private String volumeId;

    private String caseRef;
    private int number;
    private LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable Integer sheets;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ArchiveVolume() {}

    ArchiveVolume(String caseRef, int number, LocalDate firstDay) {
        this.volumeId = UUID.randomUUID().toString();
        this.caseRef = caseRef;
        this.number = number;
        this.firstDay = firstDay;
    }

    void end(LocalDate day, int counted) {
        lastDay = day;
        sheets = counted;
    }

    String caseRef() {
        return caseRef;
    }

    VolumeView view() {
        return new VolumeView(number, firstDay, lastDay, sheets);
    }
}
