package org.rogatory.web.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.bytes.ByteStore.ContentTooLarge;
import org.rogatory.documents.bytes.ByteStore.StoreFull;
import org.rogatory.verification.VerificationBusy;
import org.rogatory.verification.Verified;
import org.rogatory.verification.Verifying;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** A file that somebody brings whom nobody knows; it is checked and not kept. */
@Component
class StrangersFile {

    private final Verifying verifying;

    StrangersFile(Verifying verifying) {
        this.verifying = verifying;
    }

    /** A browser sends a file without a name where none was chosen. */
    private static boolean chosen(@Nullable MultipartFile file) {
        var name = file == null ? null : file.getOriginalFilename();
        return name != null && !name.isBlank();
    }

    Verified check(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw Refusal.of(chosen(file) ? "file-empty" : "file-missing");
        }
        try (var content = file.getInputStream()) {
            return verifying.verify(content);
        } catch (ContentTooLarge large) {
            throw Refusal.of("verify-too-large");
        } catch (StoreFull full) {
            throw Refusal.of("disk-full");
        } catch (VerificationBusy busy) {
            throw Refusal.of("verify-busy");
        } catch (IOException e) {
            throw new UncheckedIOException("A file to be verified could not be read", e);
        }
    }
}
