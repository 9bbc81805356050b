package org.rogatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.rogatory.identity.PublishedPassword;
import org.springframework.mock.env.MockEnvironment;

/** Where data are real, nobody signs in with the password that everybody knows. */
class RealAccountsTest {

    private final MockEnvironment settings = new MockEnvironment().withProperty("rogatory.demo", "true");
    private final PublishedPassword published = mock(PublishedPassword.class);
    private final RealAccounts accounts = new RealAccounts(settings, published);

    @Test
    void aNodeDoesNotStartThatWasUsedForTraining() {
        settings.setProperty("rogatory.mla.synthetic", "false");
        when(published.opensAny()).thenReturn(true);

        assertThatThrownBy(accounts::start).isInstanceOfSatisfying(DemoOnRealData.class, refused -> {
            var told = new WrongSetupFailureAnalyzer().analyze(refused).getDescription();
            assertThat(told)
                    .hasLineCount(1)
                    .startsWith("rogatory.mla.synthetic: is false, and the password of the demonstration still opens");
        });
    }

    @Test
    void oneStartsOnceTheseAccountsAreClosed() {
        settings.setProperty("rogatory.mla.synthetic", "false");

        assertThatCode(accounts::start).doesNotThrowAnyException();
    }

    @Test
    void theDemonstrationIsNotAsked() {
        accounts.start();

        verifyNoInteractions(published);
    }
}
