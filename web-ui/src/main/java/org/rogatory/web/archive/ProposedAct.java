package org.rogatory.web.archive;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.archive.ActKind;
import org.rogatory.archive.NewAct;
import org.rogatory.cases.Refusal;

/** An act to be proposed, as a system of the archive calls for it. */
record ProposedAct(
        @NotBlank @Nullable @Size(max = 20) String kind,
        @Nullable @Size(max = 20) String number,
        @Nullable LocalDate day,
        @Nullable @Size(max = 50) List<@NotNull String> files,
        @Nullable @Size(max = 50) List<@NotNull String> members) {

    NewAct wanted() {
        return new NewAct(
                ActKind.of(Objects.toString(kind, "")).orElseThrow(() -> Refusal.of("field-missing", "kind")),
                Objects.toString(number, "").strip(),
                day,
                files == null ? List.of() : files,
                members == null ? Set.of() : new LinkedHashSet<>(members));
    }
}
