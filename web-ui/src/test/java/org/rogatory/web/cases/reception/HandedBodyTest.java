package org.rogatory.web.cases.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.exchange.Exchange;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.web.shared.Words;
import org.springframework.mock.web.MockHttpServletRequest;

/** Nobody waits for the body of somebody who may not bring packages. */
class HandedBodyTest {

    private static final Directory DIRECTORY = Directory.load();

    private final HandedPackages packages = new HandedPackages(
            mock(Exchange.class), mock(Cases.class), mock(CaseLists.class), DIRECTORY, mock(Words.class));

    private static Officer officer(Role role) {
        return new Officer("somebody.kz", "", "KZ", "KZ-GPO", Set.of(role));
    }

    private static String code(Throwable refused) {
        return ((Refusal) refused).code();
    }

    @Test
    void whoHasNoRightIsRefusedBeforeAnythingIsRead() {
        var call = mock(HttpServletRequest.class);

        assertThatThrownBy(() -> packages.take(call, officer(Role.DRAFTER)))
                .isInstanceOf(Refusal.class)
                .satisfies(refused -> assertThat(code(refused)).isEqualTo("role"));
        verifyNoInteractions(call);
    }

    @Test
    void whoHasItIsToldThatNothingCame() {
        assertThatThrownBy(() -> packages.take(new MockHttpServletRequest(), officer(Role.REGISTRAR)))
                .isInstanceOf(Refusal.class)
                .satisfies(refused -> assertThat(code(refused)).isEqualTo("package-missing"));
    }
}
