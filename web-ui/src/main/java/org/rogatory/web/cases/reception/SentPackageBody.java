package org.rogatory.web.cases.reception;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes packages in that the script of the pages sends as they are, because they are too large for one form. */
@RestController
class SentPackageBody {

    private final HandedPackages packages;

    SentPackageBody(HandedPackages packages) {
        this.packages = packages;
    }

    /**
     * What became of it.
     *
     * @param address of the file that it opened; null if it opened none
     */
    record Answer(String answer, @Nullable String address) {}

    @PostMapping(path = "/cases/receive-package/content", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<Answer> take(HttpServletRequest request, Officer officer) throws IOException {
        var taken = packages.take(request, officer);
        var address = taken.opened() ? "/cases/" + taken.caseRef() + "?done=receive-package" : null;
        return ResponseEntity.status(taken.code() == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .body(new Answer(packages.told(taken, officer), address));
    }
}
