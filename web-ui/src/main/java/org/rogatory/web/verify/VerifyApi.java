package org.rogatory.web.verify;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rogatory.web.shared.CheckedSignatures;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Verification for systems that nobody knows here. */
@RestController
@Tag(name = "verify")
class VerifyApi {

    private final StrangersFile files;
    private final CheckedSignatures words;

    VerifyApi(StrangersFile files, CheckedSignatures words) {
        this.files = files;
        this.words = words;
    }

    /** Nothing is changed by it, and nothing kept. */
    @PostMapping(path = "/api/v1/verify", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @SecurityRequirements
    @Operation(
            summary = "Whether the signatures of a file are genuine",
            description = "Without sign-in. The file is not kept, and nothing of what it says is answered. Who asks too"
                    + " often is answered 429 `verify-throttled` with `Retry-After`; 503 `verify-busy` while too many"
                    + " files are being received or checked; 413 for a file that is larger than strangers may send;"
                    + " 411 for one that does not announce its length.")
    VerifiedJson verify(@RequestParam(required = false) @Nullable MultipartFile file) {
        return VerifiedJson.of(files.check(file), words::finding);
    }
}
