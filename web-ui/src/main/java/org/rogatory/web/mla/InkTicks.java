package org.rogatory.web.mla;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.requests.message.ink.InkTick;

/**
 * What a person says to have seen on the scan of a letter signed by hand; only all of it confirms the scan.
 *
 * @param scanRef the scan on which he has seen it
 */
record InkTicks(
        @NotBlank @Nullable @Size(max = 64) String scanRef,

        @Schema(description = "The scan has the pages of the letter") @Nullable
        Boolean pages,

        @Schema(description = "It shows the code or the SHA-256 of what was printed") @Nullable
        Boolean fingerprint,

        @Schema(description = "It shows the signature") @Nullable
        Boolean signature,

        @Schema(description = "It shows the seal") @Nullable Boolean seal) {

    Set<InkTick> seen() {
        return Arrays.stream(InkTick.values())
                .filter(tick -> Boolean.TRUE.equals(ticked(tick)))
                .collect(Collectors.toSet());
    }

    private @Nullable Boolean ticked(InkTick tick) {
        return switch (tick) {
            case PAGES -> pages;
            case FINGERPRINT -> fingerprint;
            case SIGNATURE -> signature;
            case SEAL -> seal;
        };
    }
}
