package org.rogatory.web.letterheads;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.letterheads.LetterheadRegister;
import org.rogatory.letterheads.LetterheadView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The heads of letters, for national systems to read; they are kept on their pages. */
@RestController
@RequestMapping("/api/v1/letterheads")
@Tag(name = "letterheads")
class LetterheadsApi {

    private final LetterheadRegister register;

    LetterheadsApi(LetterheadRegister register) {
        this.register = register;
    }

    /** What stands in the head of the letters of an authority in one language. */
    record LetterheadJson(
            @Schema(description = "Key of the authority in the directory")
            String authority,

            @Schema(description = "Tag of the language of the letters: en, ru, uz or uz-Cyrl")
            String language,

            @Schema(description = "Its lines, each on a line of its own; empty where there is none")
            String address,

            String telephone,
            String email,

            @Schema(description = "Address of its pages") String web,

            @Schema(description = "Whether letters in Uzbek of this authority are in this script; of uz-Cyrl alone")
            boolean chosen,

            @Schema(description = "Counted up each time it is changed; 0 where nothing was ever recorded")
            int edition,

            @Schema(description = "User name of who wrote this edition; null where there is none") @Nullable
            String keptBy,

            @Nullable Instant keptAt) {

        static LetterheadJson of(LetterheadView view) {
            var words = view.words();
            return new LetterheadJson(
                    view.authority(),
                    view.language(),
                    words.address(),
                    words.telephone(),
                    words.email(),
                    words.web(),
                    view.chosen(),
                    view.edition(),
                    view.keptBy(),
                    view.keptAt());
        }
    }

    @GetMapping
    @Operation(
            operationId = "letterheads",
            summary = "What is recorded for the heads of letters of your State's authorities",
            description = "The present edition of each authority and language in which something was recorded.")
    List<LetterheadJson> all(Officer officer) {
        return register.of(officer).stream().map(LetterheadJson::of).toList();
    }

    @GetMapping("/{authority}")
    @Operation(
            operationId = "letterheadsOfAuthority",
            summary = "What stands in the head of one authority's letters",
            description = "One entry for each language of letters, also where nothing was recorded.")
    List<LetterheadJson> one(@PathVariable String authority, Officer officer) {
        return register.of(authority, officer).stream().map(LetterheadJson::of).toList();
    }
}
