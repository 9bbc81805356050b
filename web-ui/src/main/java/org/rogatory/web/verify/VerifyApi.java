package org.rogatory.web.verify;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.documents.SealedLetter;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.verification.VerificationCodes;
import org.rogatory.web.shared.CheckedSignatures;
import org.rogatory.web.verify.VerifiedJson.Telling;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Verification for systems that nobody knows here. */
@RestController
@Tag(name = "verify")
class VerifyApi {

    private final StrangersFile files;
    private final VerificationCodes codes;
    private final Directory directory;
    private final CheckedSignatures words;

    VerifyApi(StrangersFile files, VerificationCodes codes, Directory directory, CheckedSignatures words) {
        this.files = files;
        this.codes = codes;
        this.directory = directory;
        this.words = words;
    }

    /** Nothing is changed by it, and nothing kept. */
    @PostMapping(path = "/api/v1/verify", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @SecurityRequirements
    @Operation(
            summary = "Whether a letter or a package is genuine",
            description = "Without sign-in. A PDF, or a package with the letter inside. The file is not kept, and"
                    + " nothing of what it says is answered. With the parameter or field `report=true` the answer"
                    + " also holds the full report of the check, without names and certificates. Who asks too"
                    + " often is answered 429 `verify-throttled` with `Retry-After`; 503 `verify-busy` while too many"
                    + " files are being received or checked; 507 `disk-full` while there is no room for it; 413 for a"
                    + " file that is larger than strangers may send; 411 for one that does not announce its length.")
    VerifiedJson verify(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean report) {
        return VerifiedJson.of(files.check(file), new Telling(words::finding, report));
    }

    /** The same as the page by the code tells; a code of which nothing is told is answered like one that is none. */
    @GetMapping("/api/v1/verify/{code}")
    @SecurityRequirements
    @Operation(
            summary = "Whether a letter with a code was issued and sealed here",
            description = "Without sign-in. The code as it is printed, with or without hyphens. That a code is known"
                    + " does not say that the paper beside it is unchanged. `how` tells a letter signed by hand"
                    + " (`by_hand`) from one under an electronic seal (`seal`). Of a code of which nothing may be"
                    + " told the answer is the same as of one that is none. Who asks too often is answered 429"
                    + " `verify-throttled` with `Retry-After`.")
    KnownJson code(@PathVariable String code) {
        return codes.find(code).map(this::known).orElse(KnownJson.NOTHING);
    }

    /** An authority may have left the directory since; then its State and its zone are not known any more. */
    private KnownJson known(SealedLetter letter) {
        return new KnownJson(
                true,
                letter.authority(),
                directory.find(letter.authority()).map(Authority::state).orElse(null),
                SealingDay.of(letter, directory),
                letter.mode() == SignatureMode.INK ? KnownJson.BY_HAND : KnownJson.SEAL);
    }
}
