package org.rogatory.web.cases.parcel;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Listed;
import org.rogatory.exchange.RejectedArrival;
import org.rogatory.identity.Officer;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Packages for the caller's State that were refused, for national systems. */
@RestController
@RequestMapping("/api/v1/packages/refused")
@Tag(name = "messages")
class RefusedPackagesApi {

    private final RefusedParcels refused;

    RefusedPackagesApi(RefusedParcels refused) {
        this.refused = refused;
    }

    /** A refused package: where it came from and why it was refused, never a content. */
    record RefusedJson(
            String messageId,

            @Schema(description = "State whose authority sealed it; null where no known one did") @Nullable
            String fromState,

            @Schema(description = "In bytes") long size,

            @Schema(description = "The code that the receipt carries to the sender")
            String code,

            @Schema(description = "Whether an officer was handed it")
            boolean byHand,

            Instant arrivedAt,

            @Schema(description = "Whether it tells to which file it may belong; where not, only the head takes it")
            boolean readable) {

        static RefusedJson of(RejectedArrival arrival) {
            return new RefusedJson(
                    arrival.messageId(),
                    arrival.fromState(),
                    arrival.size(),
                    arrival.code(),
                    arrival.byHand(),
                    arrival.arrivedAt(),
                    arrival.readable());
        }
    }

    /** A page of them; next is null on the last one. */
    record RefusedPageJson(
            List<RefusedJson> packages, @Nullable String next) {}

    @GetMapping
    @Operation(
            operationId = "refusedPackages",
            summary = "Packages for the caller's State that were refused, the newest first, for who takes packages in",
            description = "To go on, give the place told as next as the parameter after. They are removed after a time"
                    + " that the node sets.")
    RefusedPageJson list(@RequestParam(defaultValue = "") String after, Officer officer) {
        Listed<RejectedArrival> page = refused.page(ListPlace.of(after), officer);
        return new RefusedPageJson(
                page.lines().stream().map(RefusedJson::of).toList(),
                page.goesOnAfter()
                        .map(last -> new ListPlace(last.arrivedAt(), last.messageId()).text())
                        .orElse(null));
    }

    @GetMapping("/{messageId}")
    @Operation(
            operationId = "refusedPackage",
            summary = "A refused package, sealed as it came",
            description = "Nothing here has looked at what is in it. That it was taken is recorded. One that belongs to"
                    + " a file that is shut to the caller is not there; one that is not readable is for the head.")
    ResponseEntity<Resource> take(@PathVariable String messageId, Officer officer) {
        return Parcels.of(refused.take(messageId, officer));
    }
}
