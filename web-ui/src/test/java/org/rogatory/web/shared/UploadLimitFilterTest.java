package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartException;

class UploadLimitFilterTest {

    private final UploadLimitFilter filter = new UploadLimitFilter(
            DataSize.ofMegabytes(100),
            DataSize.ofMegabytes(30),
            DataSize.ofMegabytes(300),
            new MultipartConfigElement(Path.of("").toAbsolutePath().toString()));

    @Test
    void refusesAnUploadByItsAnnouncedLength() throws ServletException, IOException {
        assertThat(answerTo(2L << 30)).isEqualTo(413);
    }

    @Test
    void letsAFileOfTheAllowedSizePass() throws ServletException, IOException {
        assertThat(answerTo(100L << 20)).isEqualTo(200);
    }

    /** It is stopped at the limit of packages while it comes; a form of it is a form like any other. */
    @ParameterizedTest
    @ValueSource(strings = {"/cases/receive-package/content", "/api/v1/cases/received-package"})
    void letsAPackagePassThatIsSentAsItIs(String address) throws ServletException, IOException {
        assertThat(answerTo(address, "application/octet-stream", 2L << 30)).isEqualTo(200);
        assertThat(answerTo(address, "multipart/form-data", 2L << 30)).isEqualTo(413);
        assertThat(answerTo(address, "application/x-www-form-urlencoded", 2L << 30))
                .isEqualTo(413);
        assertThat(answerTo("/cases", "application/octet-stream", 2L << 30)).isEqualTo(413);
    }

    /** An update is as large as the program. */
    @Test
    void letsACarrierBeLargerThanADocument() throws ServletException, IOException {
        assertThat(answerTo("/carriers/new", "multipart/form-data", 300L << 20)).isEqualTo(200);
        assertThat(answerTo("/carriers/new", "multipart/form-data", 302L << 20)).isEqualTo(413);
        assertThat(answerTo("/carriers/new/other", "multipart/form-data", 300L << 20))
                .isEqualTo(413);
    }

    /** The doors say who it is; of what anybody may send they are not asked. */
    @Test
    void letsNobodySendALargeCarrierWhomTheDoorsTurnAway() throws ServletException, IOException {
        assertThat(turnedAway("/carriers/new", 100L << 20)).isEqualTo(200);
        assertThat(turnedAway("/carriers/new", 102L << 20)).isEqualTo(413);
        assertThat(turnedAway("/carriers/new", 300L << 20)).isEqualTo(413);
        assertThat(turnedAway("/cases", 100L << 20)).isEqualTo(200);
    }

    @Test
    void wantsThoseWhomTheDoorsTurnAwayToAnnounceTheLengthOfACarrier() throws ServletException, IOException {
        var pieces = announcing("/carriers/new", "multipart/form-data", -1);
        pieces.addHeader("Transfer-Encoding", "chunked");

        assertThat(turnedAway(pieces)).isEqualTo(411);
        assertThat(pieces.getAttribute("largestMegabytes")).isEqualTo(100L);
        assertThat(LargeUpload.is(pieces)).as("asked of the page of the error").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verify", "/api/v1/verify"})
    void letsStrangersSendLess(String address) throws ServletException, IOException {
        assertThat(answerTo(address, 30L << 20)).isEqualTo(200);
        assertThat(answerTo(address, 40L << 20)).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verify", "/api/v1/verify"})
    void wantsStrangersToAnnounceTheLength(String address) throws ServletException, IOException {
        assertThat(answerTo(address, -1)).isEqualTo(411);
        assertThat(answerTo("/cases", -1)).isEqualTo(200);
    }

    @Test
    void letsStrangersAskWithoutSendingAnythingButNothingInPieces() throws ServletException, IOException {
        var asked = new MockHttpServletRequest("GET", "/verify");
        asked.setServletPath("/verify");
        assertThat(answerTo(asked)).isEqualTo(200);

        var pieces = new MockHttpServletRequest("GET", "/verify");
        pieces.setServletPath("/verify");
        pieces.addHeader("Transfer-Encoding", "chunked");
        assertThat(answerTo(pieces)).isEqualTo(411);
    }

    /** The doors ask for a field of the form first, a call of a national system comes as far as its page. */
    @Test
    void tellsThatTheDiskIsFullWhileAFormComes() throws ServletException, IOException {
        var full = new IOException("Processing failed", new IOException("No space left on device"));
        var atTheDoor = new InvalidParameterException(full);
        var atThePage = new ServletException("failed", new MultipartException("not parsed", full));

        assertThat(failing("multipart/form-data; boundary=b", atTheDoor)).isEqualTo(507);
        assertThat(failing("multipart/form-data; boundary=b", atThePage)).isEqualTo(507);
    }

    @Test
    void leavesOtherFailuresToWhoeverTellsThem() {
        var broken = new ServletException("failed", new IOException("Connection reset"));
        var full = new ServletException("failed", new IOException("No space left on device"));

        assertThatThrownBy(() -> failing("multipart/form-data; boundary=b", broken))
                .isSameAs(broken);
        assertThatThrownBy(() -> failing("application/json", full))
                .as("no form")
                .isSameAs(full);
    }

    private int failing(String type, Exception failure) throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        filter.doFilter(announcing("/cases", type, 10), response, (asked, answer) -> {
            if (failure instanceof ServletException servlet) {
                throw servlet;
            }
            throw (InvalidParameterException) failure;
        });
        return response.getStatus();
    }

    private int answerTo(long length) throws ServletException, IOException {
        return answerTo("/cases", length);
    }

    private int answerTo(String address, long length) throws ServletException, IOException {
        return answerTo(address, null, length);
    }

    private int answerTo(String address, @Nullable String type, long length) throws ServletException, IOException {
        return answerTo(announcing(address, type, length));
    }

    private static MockHttpServletRequest announcing(String address, @Nullable String type, long length) {
        var request = new MockHttpServletRequest("POST", address) {
            @Override
            public long getContentLengthLong() {
                return length;
            }
        };
        request.setServletPath(address);
        request.setContentType(type);
        return request;
    }

    private int turnedAway(String address, long length) throws ServletException, IOException {
        return turnedAway(announcing(address, "multipart/form-data", length));
    }

    private int turnedAway(MockHttpServletRequest request) throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, (asked, answer) -> {
            if (LargeUpload.is((HttpServletRequest) asked)) {
                throw new LargeUploadRefused();
            }
        });
        return response.getStatus();
    }

    private int answerTo(MockHttpServletRequest request) throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
