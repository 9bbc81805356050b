package org.rogatory.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.bytes.Works;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.FindingFound;
import org.rogatory.documents.signature.SignatureVerifier;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.signature.Verification;
import org.rogatory.exchange.PackageChecks;
import org.rogatory.exchange.VerifiedPackage;
import org.springframework.util.unit.DataSize;

/** A file of a stranger is checked when there is room, and is gone afterwards. */
class VerifyingTest {

    /** As a container begins, which tells in its first file what it is. */
    private static final String CONTAINER = "PKxxxxxxxxxxxxxxxxxxxxxxxxxxxxmimetype";

    private static final Verification UNSIGNED =
            new Verification(Verdict.UNSIGNED, Verification.Kind.PDF, List.of(), List.of(), null, null);

    private static final Verification SEALED =
            new Verification(Verdict.GENUINE, Verification.Kind.PACKAGE, List.of(), List.of(), null, null);

    private final SignatureVerifier verifier = mock(SignatureVerifier.class);
    private final Works works = mock(Works.class);
    private final Work work = mock(Work.class);
    private final PackageChecks packages = mock(PackageChecks.class);
    private byte[] content = {'%', 'P'};

    private Verifying verifying(int parallel) throws IOException {
        when(works.of(any(InputStream.class), anyLong())).thenReturn(work);
        when(work.open()).thenAnswer(asked -> new ByteArrayInputStream(content));
        return new Verifying(
                verifier, packages, works, new VerificationSettings("", DataSize.ofBytes(20), parallel, Duration.ZERO));
    }

    private static InputStream letter() {
        return new ByteArrayInputStream(new byte[] {1});
    }

    @Test
    void keepsNothingOfWhatWasChecked() throws IOException {
        when(verifier.verify(work, Expected.byStranger())).thenReturn(UNSIGNED);
        var verifying = verifying(1);

        assertThat(verifying.verify(letter()).whole()).isEqualTo(UNSIGNED);
        verify(work).close();
        assertThat(verifying.verify(letter()).whole())
                .as("the place is free again")
                .isEqualTo(UNSIGNED);
        assertThat(verifying.limit()).isEqualTo(20);
    }

    @Test
    void givesItsPlaceBackThoughTheCheckFails() throws IOException {
        when(verifier.verify(work, Expected.byStranger()))
                .thenThrow(new IOException("torn"))
                .thenReturn(UNSIGNED);
        var verifying = verifying(1);

        assertThatThrownBy(() -> verifying.verify(letter())).isInstanceOf(IOException.class);
        verify(work).close();
        assertThat(verifying.verify(letter()).whole()).isEqualTo(UNSIGNED);
    }

    @Test
    void looksAtNothingWhileThereIsNoRoom() throws IOException {
        var full = verifying(0);

        assertThatThrownBy(() -> full.verify(letter())).isInstanceOf(VerificationBusy.class);
        verifyNoInteractions(verifier);
    }

    @Test
    void aStrangerIsToldWhenTheChecksOfOthersAreStuck() throws IOException {
        when(verifier.verify(work, Expected.byStranger()))
                .thenThrow(new SignatureVerifier.Busy())
                .thenReturn(UNSIGNED);
        var verifying = verifying(1);

        assertThatThrownBy(() -> verifying.verify(letter())).isInstanceOf(VerificationBusy.class);
        verify(work).close();
        assertThat(verifying.verify(letter()).whole()).isEqualTo(UNSIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {CONTAINER, "0\u0080", "0\u0082"})
    void aPackageIsToldByHowItBegins(String head) throws IOException {
        content = head.getBytes(StandardCharsets.ISO_8859_1);
        when(packages.verify(work)).thenReturn(new VerifiedPackage(SEALED, UNSIGNED));
        when(verifier.aside(eq(work), any())).thenAnswer(asked -> {
            SignatureVerifier.Look<?> look = asked.getArgument(1);
            return look.look();
        });

        assertThat(verifying(1).verify(letter())).isEqualTo(new Verified(SEALED, UNSIGNED));
        verify(work).close();
        verify(verifier, never()).verify(any(), any());
    }

    @Test
    void aZipThatIsNoPackageIsCalledSo() throws IOException {
        content = "PK\u0003\u0004 pictures, packed by somebody".getBytes(StandardCharsets.ISO_8859_1);

        var verified = verifying(1).verify(letter());

        assertThat(verified.letter()).isNull();
        assertThat(verified.whole().verdict()).isEqualTo(Verdict.UNSIGNED);
        assertThat(verified.whole().findings()).extracting(FindingFound::code).containsExactly("no-package");
        verify(work).close();
        verifyNoInteractions(packages);
    }

    /** The second one stands across the end of what is read at once. */
    @ParameterizedTest
    @ValueSource(ints = {0, 64 * 1024 - 5 - 30})
    void aPackageThatWasBuiltAnewIsNoHarmlessZip(int filling) throws IOException {
        var zip = "PK" + "x".repeat(28) + "y".repeat(filling) + "META-INF/ASiCManifest.xml";
        content = zip.getBytes(StandardCharsets.ISO_8859_1);
        var damaged = new VerifiedPackage(SEALED, null);
        when(verifier.aside(eq(work), any())).thenReturn(damaged);

        assertThat(verifying(1).verify(letter())).isEqualTo(new Verified(SEALED, null));
    }

    @Test
    void aPackageIsLookedAtOnlyWhereThoseOfStrangersAre() throws IOException {
        content = CONTAINER.getBytes(StandardCharsets.ISO_8859_1);
        when(verifier.aside(eq(work), any()))
                .thenThrow(new SignatureVerifier.Busy())
                .thenThrow(new SignatureVerifier.TooSlow())
                .thenThrow(new SignatureVerifier.TooComplex());
        var verifying = verifying(1);

        assertThatThrownBy(() -> verifying.verify(letter())).isInstanceOf(VerificationBusy.class);
        assertThat(verifying.verify(letter()).whole())
                .returns(Verdict.NOT_VERIFIABLE_HERE, Verification::verdict)
                .satisfies(late -> assertThat(late.findings())
                        .extracting(FindingFound::code)
                        .containsExactly("too-slow"));
        assertThat(verifying.verify(letter()).whole().findings())
                .extracting(FindingFound::code)
                .containsExactly("too-complex");
        verifyNoInteractions(packages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "%P", "01", "0\u0090"})
    void whatBeginsOtherwiseIsNone(String head) throws IOException {
        content = head.getBytes(StandardCharsets.ISO_8859_1);
        when(verifier.verify(work, Expected.byStranger())).thenReturn(UNSIGNED);

        assertThat(verifying(1).verify(letter())).isEqualTo(new Verified(UNSIGNED, null));
        verifyNoInteractions(packages);
    }
}
